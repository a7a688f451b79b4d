import type { ServedPage } from './harness/server';
import { edited, faultyReport } from './pages';

/** A report on pages whose scripts or markup try to mislead, break, use or find the extension. */

const faulty = faultyReport();

/** Properties of nodes that a reader asks for, and that a form's own fields take the place of by their names. */
const ASKED = [
  'attributes',
  'body',
  'cells',
  'checkVisibility',
  'clientLeft',
  'clientWidth',
  'childNodes',
  'children',
  'className',
  'closest',
  'contains',
  'firstChild',
  'getAttribute',
  'getBoundingClientRect',
  'id',
  'innerText',
  'isConnected',
  'localName',
  'matches',
  'nextSibling',
  'nodeName',
  'nodeType',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'remove',
  'rows',
  'scrollLeft',
  'scrollTop',
  'style',
  'tagName',
  'textContent',
];

const fields = ASKED.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join('');

/** Names that a script looks up in the window or the document. */
const named = [
  ...['browser', 'chrome', 'runtime', 'goujiForms', 'self', 'top', 'location2', 'fullscreenElement'],
  ...[
    'documentElement',
    'head',
    'title',
    'defaultView',
    'createElement',
    'adoptedStyleSheets',
    'getElementById',
  ],
]
  .map((name) => `<form name="${name}" id="${name}"></form><a id="${name}" name="id" href="//x"></a>`)
  .join('');

const script = (code: string) => `<script>${code}</script>`;

const inHead = (path: string, markup: string): ServedPage =>
  edited(faulty, path, (html) => html.replace(/<head[^>]*>/i, (head) => `${head}${markup}`));

const inBody = (path: string, before: string, after = ''): ServedPage =>
  edited(faulty, path, (html) =>
    html.replace(/(<body[^>]*>)([\s\S]*)(<\/body>)/i, (_all, open, inner, close) =>
      [open, before, inner, after, close].join(''),
    ),
  );

const POISON = `
  const trap = (object, name) => { try { Object.defineProperty(object, name, {
    configurable: true, get() { window.caught = (window.caught ?? 0) + 1; return 'poison'; }, set() {} }); } catch {} };
  for (const name of ['textContent', 'childNodes', 'parentNode', 'nodeName', 'nodeType']) trap(Node.prototype, name);
  for (const name of ['innerHTML', 'shadowRoot', 'attributes', 'children', 'id']) trap(Element.prototype, name);
  for (const name of ['report', 'figures', 'type', 'is', 'editions', 'then', 'toJSON']) trap(Object.prototype, name);
  for (const name of ['push', 'map', 'filter', 'flatMap', 'includes'])
    Array.prototype[name] = () => { throw new Error('poisoned ' + name); };
  JSON.parse = () => ({ report: 'forged' });
  String.prototype.replace = () => 'forged';
  Element.prototype.attachShadow = function () { window.seen = this; return this; };
  window.MutationObserver = class { observe() {} disconnect() {} };`;

/** A page that gets hold of the making of elements of our name, and of what it can of their roots. */
export const DEFINING: ServedPage = inHead(
  '/hostile-definition.html',
  script(`
    window.roots = [];
    for (const name of ['gouji-overlay', 'gouji-overlay-1']) customElements.define(name, class extends HTMLElement {
      constructor() { super(); this.own = this.attachInternals(); }
      connectedCallback() { roots.push(this.own.shadowRoot); }
    });`),
);

const FORGED = `
  const words = ['gate.found', 'reader.read', 'decision.made', 'library.open', 'tab.ask', 'overlay.toggle', 'print.marks'];
  for (const type of words) {
    postMessage({ type, report: {}, document: 1, tabId: 1 }, '*');
    document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
    window.dispatchEvent(new CustomEvent('gouji', { detail: { type } }));
  }
  window.answers = [];
  addEventListener('message', (event) => { if (event.source !== window) answers.push(event.data); });
  window.hasRuntime = typeof chrome === 'object' && chrome?.runtime?.sendMessage !== undefined
    || typeof browser === 'object' && browser?.runtime?.sendMessage !== undefined;`;

/** What each page tries, by what it does. */
export const HOSTILE_PAGES: Readonly<Record<string, ServedPage>> = {
  'wraps the report in a form whose fields bear the names that a reader asks for': inBody(
    '/hostile-form.html',
    `<form onsubmit="return false">${fields}`,
    '</form>',
  ),
  'names elements like what scripts look up': inBody('/hostile-names.html', named),
  'poisons what its own scripts inherit': inHead('/hostile-prototypes.html', script(POISON)),
  'has elements of our name': inBody(
    '/hostile-element.html',
    '<gouji-overlay id="theirs"><p>核对全部相符</p></gouji-overlay>',
  ),
  'forges our messages': inHead('/hostile-messages.html', script(FORGED)),
};

/** Two pages that show each other, without end if the browser would let them. */
const frameOf = (path: string, other: string): ServedPage =>
  inBody(path, `<iframe src="${other}" width="400" height="200"></iframe>`);
export const CYCLE = [
  frameOf('/cycle-a.html', '/cycle-b.html'),
  frameOf('/cycle-b.html', '/cycle-a.html'),
] as const;

/** A report under a million nodes that are nothing. */
export const MILLION: ServedPage = inBody(
  '/million.html',
  '',
  script(`
    const heap = document.createElement('div');
    heap.hidden = true;
    for (let at = 0; at < 1000; at += 1) {
      const one = document.createElement('p');
      one.innerHTML = '<b>1</b>'.repeat(499);
      heap.append(one);
    }
    document.body.append(heap);`),
);
