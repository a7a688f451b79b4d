import type { HostSetting } from './host';

/** What a browser lays over a page, in the order in which it was opened. */
const IN_TOP_LAYER = 'dialog:modal, :popover-open, :fullscreen';
/** Makes everything outside it lifeless, other elements of the top layer included. */
const MODAL = 'dialog:modal, :fullscreen';
/** How the names of our elements begin. */
const OURS = 'gouji-';

/**
 * Keeps a host on the page and in its place among what the browser lays over it.
 *
 * The host is a manual popover, that is in the browser's top layer: there no filter, transform, opacity or
 * containment of <html> reaches it, nothing of the page moves for it, and what a page opens later (a dialog, a
 * menu) lies over our marks as it lies over the cells.
 *
 * Where the cells themselves stand in such an element, the host is raised over that. Outside a modal dialog, and
 * outside a full-screen element, everything is inert, to the mouse, the keyboard and screen readers, and nothing
 * lifts that; so while the cells stand in one, the host is its last child, and returns when it closes. It costs
 * the page one more child in an element of its own for that time; marks that can be seen and not reached would
 * cost their reader more.
 */
export function keepInPlace(host: HTMLElement, { page, signal, about }: HostSetting): void {
  /** What the host was last raised over. */
  let over: Element | null = null;
  let hasComeBack = false;
  host.setAttribute('popover', 'manual');

  /** @param changed what may have been opened since */
  function settle(changed: ReadonlySet<EventTarget | null> = new Set()): void {
    const ground = about();
    const carrier = ground?.closest(IN_TOP_LAYER) ?? null;
    const home = ground?.closest(MODAL) ?? page.documentElement;
    const isMoved = host.parentNode !== home;
    if (isMoved) {
      home.append(host);
      watchHome();
    }
    // Put on the page while something lies over it, the host stays under that until it closes.
    const isLow = carrier === null ? !isUp(host) && isBare(page) : isMoved || carrier !== over;
    if (isLow || (carrier !== null && changed.has(carrier))) raise(host);
    over = carrier;
  }

  const absence = new MutationObserver(() => {
    if (host.isConnected) return;
    // Once, in case of mere tidying up; a page that removes it again does not want it.
    if (hasComeBack) return leave();
    hasComeBack = true;
    settle();
  });
  function watchHome(): void {
    absence.disconnect();
    // The document too, whose element a script may write anew.
    for (const node of [page, host.parentNode]) if (node !== null) absence.observe(node, { childList: true });
  }

  // Not every browser tells by an event that a dialog was opened.
  const openings = new MutationObserver((records) => {
    if (host.isConnected) settle(new Set(records.map(({ target }) => target)));
  });
  openings.observe(page, { subtree: true, attributes: true, attributeFilter: ['open'] });
  const onEvent = ({ target }: Event) => {
    if (host.isConnected && target !== host) settle(new Set([target]));
  };
  const quietly = { capture: true, passive: true, signal };
  for (const type of ['toggle', 'close', 'fullscreenchange']) page.addEventListener(type, onEvent, quietly);

  function leave(): void {
    absence.disconnect();
    openings.disconnect();
  }
  signal.addEventListener('abort', () => {
    leave();
    host.remove();
  });
  settle();
}

function raise(host: HTMLElement): void {
  try {
    if (isUp(host)) host.hidePopover();
    host.showPopover();
  } catch {
    // A handler of the page has closed it or taken it away meanwhile; on the page it lies all the same.
  }
}

function isUp(host: Element): boolean {
  return host.matches(':popover-open');
}

/** Whether nothing of the page's own lies in the top layer. */
function isBare(page: Document): boolean {
  return [...page.querySelectorAll(IN_TOP_LAYER)].every(({ localName }) => localName.startsWith(OURS));
}
