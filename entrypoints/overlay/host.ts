import derivedCss from '../../components/findings/derived.css?inline';
import detailsCss from '../../components/findings/details.css?inline';
import findingsCss from '../../components/findings/findings.css?inline';
import type { Setting } from '../../components/overlay/contract';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/tokens.css?inline';

/** The one node that Gouji adds to a page. */
export interface Host {
  readonly root: ShadowRoot;
  /** Holds the marks; its 0, 0 is that of the page. */
  readonly layer: HTMLElement;
  /** Holds the bar, the list and messages. */
  readonly panel: HTMLElement;
  /** A square of known size at the layer's 0, 0, to measure by. */
  readonly probe: HTMLElement;
}

/** Side of the probe in px. */
export const PROBE = 16;

/**
 * The host takes no room and none of the page's styles: in a :host rule, `!important` outweighs whatever the
 * page says, important or not.
 */
const HOST_CSS = `:host { ${[
  'all: initial',
  'position: absolute',
  'top: 0',
  'left: 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
]
  .map((rule) => `${rule} !important;`)
  .join(' ')} }`;

/** Tokens stand on our own box, not on the host, where a page's `* { --ink: … }` would replace them. */
const CSS =
  HOST_CSS + tokensCss.replaceAll(':host', '.root') + findingsCss + overlayCss + detailsCss + derivedCss;

/** What happens inside stays inside: the page's own handlers see none of it. */
const PRIVATE_EVENTS = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'copy', 'selectstart', 'dragstart'],
  ...['beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend', 'cut', 'paste'],
  ...['focusin', 'focusout'],
];

/** Puts the host on the page, beside <body>, out of the flow. */
export function mountHost({ page, language, signal, onKey }: Setting): Host {
  const host = newHost(page);
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = CSS;
  const box = page.createElement('div');
  box.className = 'root';
  box.lang = language === 'zh' ? 'zh-CN' : 'en';
  const [probe, panel, layer] = [
    page.createElement('div'),
    page.createElement('div'),
    page.createElement('div'),
  ];
  probe.className = 'probe';
  box.append(probe, panel, layer);
  root.append(style, box);

  for (const type of PRIVATE_EVENTS) {
    box.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
  // A pressed button takes neither the page's focus nor its selection; the keyboard reaches it all the same.
  box.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
    },
    { signal },
  );
  box.addEventListener('keydown', onKey, { signal });
  page.documentElement.append(host);
  const comeback = new MutationObserver(() => {
    if (host.isConnected) return;
    // Once, in case of mere tidying up; a page that removes it again does not want it.
    comeback.disconnect();
    page.documentElement.append(host);
  });
  comeback.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    comeback.disconnect();
    host.remove();
  });
  return { root, layer, panel, probe };
}

/**
 * A page that defines an element of our name would run its own code on ours and could look into its root;
 * such a name is left to the page.
 */
function newHost(page: Document): HTMLElement {
  for (let attempt = 0; ; attempt += 1) {
    const host = page.createElement(attempt === 0 ? 'gouji-overlay' : `gouji-overlay-${attempt}`);
    if (!host.matches(':defined')) return host;
  }
}
