import type { Language } from '../../lib/words/say';
import tokensCss from '../tokens.css?inline';
import hostCss from './host.css?inline';
import { keepInPlace } from './place';
import { sweep, VOUCHED_CSS, vouchFor } from './vouch';

/** How an element of ours is put on a page. */
export interface HostSetting {
  readonly page: Document;
  /** The element's name, with a hyphen: `gouji-overlay`. */
  readonly name: string;
  /** Styles of what is drawn inside, besides those of the tokens and of components/host. */
  readonly css: string;
  readonly language: Language;
  /** Takes it off the page again. */
  readonly signal: AbortSignal;
  /** Key presses inside, which the page does not hear. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** Something of the page that is spoken about, to lie over; null where it is nothing there. */
  readonly about: () => Element | null;
}

/** The one node that is added to a page. */
export interface Host {
  readonly root: ShadowRoot;
  /** Holds everything that is drawn. */
  readonly box: HTMLElement;
  /** Holds what lies on the page; its 0, 0 is that of the page. */
  readonly layer: HTMLElement;
  /** Holds what stands still in the window. It is as large as elsewhere, even where the page zooms itself. */
  readonly panel: HTMLElement;
  /** A square of known size at the layer's 0, 0, to measure by. */
  readonly probe: HTMLElement;
}

/** Side of the probe in px. */
export const PROBE = 16;

/**
 * The host takes no room and none of the page's styles: in a :host rule, `!important` outweighs whatever the
 * page says, important or not. `all` leaves out direction and unicode-bidi; `user-select: auto` would take over
 * a parent's `none`.
 */
const HOST_RULES = [
  'all: initial',
  'direction: ltr',
  'unicode-bidi: isolate',
  'user-select: text',
  'position: absolute',
  'top: 0',
  'left: 0',
  'width: 0',
  'height: 0',
  'overflow: visible',
  'z-index: 2147483647',
];
const HOST_CSS = `:host { ${HOST_RULES.map((rule) => `${rule} !important;`).join(' ')} }
:host::backdrop { display: none !important; }`;

/**
 * What happens inside stays inside: the page's own handlers see none of it.
 *
 * With one exception that nothing can mend. Handlers that a page put on its window or document for the capturing
 * phase run before ours, since content scripts come when the page is there. They see that something happened
 * on our element, never on what in it, and for the keyboard and the mouse which key and where: as much as a
 * page can learn anyway. A page may take a press on our bar for one beside its own menu and close the menu.
 */
const PRIVATE_EVENTS = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover'],
  ...['mouseout', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel', 'keydown', 'keyup', 'keypress'],
  ...['copy', 'cut', 'paste', 'selectstart', 'dragstart', 'drag', 'dragend', 'dragenter', 'dragover'],
  ...['dragleave', 'drop', 'beforeinput', 'input', 'change', 'submit', 'compositionstart'],
  ...['compositionupdate', 'compositionend', 'focusin', 'focusout', 'transitionend', 'animationend'],
];

/** Puts a host on the page, beside <body>, out of the flow, with a closed root. */
export function mountHost(setting: HostSetting): Host {
  const { page, language, signal, onKey } = setting;
  const host = newHost(page, setting.name);
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = cssOf(setting.css);
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
  vouchFor(box, signal);
  sweep(page, host);
  keepInPlace(host, setting);
  keepSize(page, probe, panel, signal);
  return { root, box, layer, panel, probe };
}

/**
 * Tokens stand on our own box, not on the host, where a page's `* { --ink: … }` would replace them; and under
 * names of our own, since a page's `@property` rules hold in every shadow root.
 */
function cssOf(css: string): string {
  const own = tokensCss.replaceAll(':host', '.root') + hostCss + VOUCHED_CSS + css;
  return HOST_CSS + own.replaceAll(/--(?=[a-z])/g, '--gouji-');
}

/** Takes a page's own zoom (`html { zoom: 2 }`) back where we stand in the window; on the page it is right. */
function keepSize(page: Document, probe: Element, panel: HTMLElement, signal: AbortSignal): void {
  const window = page.defaultView;
  let frame = 0;
  const measure = () => {
    frame = 0;
    const scale = probe.getBoundingClientRect().width / PROBE;
    const zoom = scale > 0 && Math.abs(scale - 1) > 0.001 ? String(1 / scale) : '';
    if (panel.style.zoom !== zoom) panel.style.zoom = zoom;
  };
  const request = () => {
    if (frame === 0) frame = window?.requestAnimationFrame(measure) ?? 0;
  };
  const styled = new MutationObserver(request);
  styled.observe(page.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
  window?.addEventListener('resize', request, { passive: true, signal });
  signal.addEventListener('abort', () => {
    styled.disconnect();
    window?.cancelAnimationFrame(frame);
  });
  request();
}

/**
 * A page that defines an element of our name would run its own code on ours and could look into its root;
 * such a name is left to the page.
 */
function newHost(page: Document, name: string): HTMLElement {
  for (let attempt = 0; ; attempt += 1) {
    const host = page.createElement(attempt === 0 ? name : `${name}-${attempt}`);
    if (!host.matches(':defined')) return host;
  }
}
