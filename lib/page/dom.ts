/**
 * Every look at a page's nodes goes through here. In a browser the getters are taken from the prototypes
 * once, so that a form field named `firstChild` or an image named `title` cannot stand in for them.
 */
import { remembered } from '../core/remembered';
import { finish, type Steps } from '../core/steps';
import type { PageElement, PageNode } from './document';

const ELEMENT = 1;
const TEXT = 3;

type Read<T> = (node: PageNode) => T;

function getter<T>(
  owner: object | undefined,
  name: keyof PageNode | 'localName' | 'textContent',
  otherwise: Read<T>,
): Read<T> {
  const read = owner === undefined ? undefined : Object.getOwnPropertyDescriptor(owner, name)?.get;
  return read === undefined ? otherwise : (node) => read.call(node) as T;
}

const nodes = typeof Node === 'function' ? Node.prototype : undefined;
const elements = typeof Element === 'function' ? Element.prototype : undefined;

export const firstChild = getter<PageNode | null>(nodes, 'firstChild', (node) => node.firstChild);
export const nextSibling = getter<PageNode | null>(nodes, 'nextSibling', (node) => node.nextSibling);
export const parentNode = getter<PageNode | null>(nodes, 'parentNode', (node) => node.parentNode);
const nodeType = getter<number>(nodes, 'nodeType', (node) => node.nodeType);
const nodeValue = getter<string | null>(nodes, 'nodeValue', (node) => node.nodeValue);
const localName = getter<string>(elements, 'localName', (node) => (isNamed(node) ? node.localName : ''));
const readAttribute = elements?.getAttribute;
const hasAttributes = elements?.hasAttributes;
const wholeText = /* @__PURE__ */ getter<string | null>(nodes, 'textContent', () => null);

function isNamed(node: PageNode): node is PageElement {
  return 'localName' in node;
}

export function isElement(node: PageNode): node is PageElement {
  return nodeType(node) === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return nodeType(node) === TEXT;
}

export function textOf(node: PageNode): string {
  return nodeValue(node) ?? '';
}

export function nameOf(element: PageElement): string {
  return localName(element);
}

export function attribute(element: PageElement, name: string): string | null {
  return readAttribute === undefined
    ? element.getAttribute(name)
    : readAttribute.call(element as unknown as Element, name);
}

/** Whether an element has no attribute at all, which is cheaper to ask than for one after the other. */
function isBare(element: PageElement): boolean {
  return hasAttributes !== undefined && !hasAttributes.call(element as unknown as Element);
}

/**
 * All the text of a document, and that of the elements that a selector finds, as only a browser hands it out: at once,
 * silent elements' too. An element with a `content` gives that besides.
 * @returns null where there is no browser, or nothing in the document
 */
export function textsAtOnce(
  document: PageNode,
  selector: string,
): readonly [all: string, found: string] | null {
  const query = globalThis.Document?.prototype.querySelectorAll;
  const [root, ...elements] = query?.call(document as unknown as Document, `:root,${selector}`) ?? [];
  if (root === undefined) return null;
  const found = elements.flatMap((element) => [wholeText(element), attribute(element, 'content')]);
  return [wholeText(root) ?? '', found.join('|')];
}

/*
 * The same for what is drawn on a page: of an element that may be a form, these are asked and not its own
 * properties. A field named `parentElement` would lead a way upwards round in a circle.
 */

export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  return parent instanceof Element ? parent : null;
}

export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Whether one is the other or stands around it. */
export function holds(around: Node, node: Node): boolean {
  return Node.prototype.contains.call(around, node);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The pieces of text right under an element. */
export function ownTexts(element: Element): Text[] {
  const texts: Text[] = [];
  for (let node: PageNode | null = firstChild(element); node !== null; node = nextSibling(node))
    if (node instanceof Text) texts.push(node);
  return texts;
}

/** What a walk does at each node; names are `nameOf` the element. */
export interface Visitor {
  /** @returns false to pass over what is inside */
  enter(element: PageElement, name: string): boolean;
  leave(element: PageElement, name: string): void;
  text(value: string, node: PageNode): void;
}

/** Visits a tree in document order, at once. */
export function walk(root: PageNode, visitor: Visitor): void {
  finish(walkSteps(root, visitor));
}

/** Nodes that are visited between two rests: about a millisecond's worth. */
const STEP = 1000;

/**
 * Visits a tree in document order without recursion, so that no depth of nesting can exhaust the stack. What the
 * page is asked of a node is asked once.
 */
export function* walkSteps(root: PageNode, visitor: Visitor): Steps<void> {
  /** What is open around the node, outermost first; the name of what is no element is empty. */
  const around: PageNode[] = [];
  const names: string[] = [];
  let node: PageNode | null = root;
  let left = STEP;
  while (node !== null) {
    left -= 1;
    if (left === 0) {
      left = STEP;
      yield;
      // A page that changed meanwhile is read anew; until then nothing may stand outside the tree.
      if (node !== root && parentNode(node) === null) return;
    }
    const type = nodeType(node);
    let inside: PageNode | null = null;
    if (type === TEXT) visitor.text(textOf(node), node);
    else if (type === ELEMENT) {
      const element = node as PageElement;
      const name = nameOf(element);
      if (visitor.enter(element, name)) inside = firstChild(element);
      if (inside === null) visitor.leave(element, name);
      else {
        around.push(element);
        names.push(name);
      }
    } else {
      inside = firstChild(node);
      if (inside !== null) {
        around.push(node);
        names.push('');
      }
    }
    if (inside !== null) {
      node = inside;
      continue;
    }
    // Out of finished elements until one has something after it.
    while (node !== null) {
      const next: PageNode | null = around.length === 0 ? null : nextSibling(node);
      if (next !== null) {
        node = next;
        break;
      }
      node = around.pop() ?? null;
      const name = names.pop();
      if (node !== null && name !== undefined && name !== '') visitor.leave(node as PageElement, name);
    }
  }
}

/**
 * How what is in an element is seen, by what it is or by its own attributes. gone: not at all. dark: it keeps its
 * place and prints nothing; struck-out text counts as such. faint: nobody can see it, though it is printed. apart: it
 * stands off from what is before it. shown: it prints even within what is dark. picture: it is no text.
 */
export type Sight = 'gone' | 'dark' | 'faint' | 'apart' | 'shown' | 'picture' | '';

/** In a style without blanks, after a semicolon. Of two declarations of a property the last counts. */
const SIGHTS: readonly (readonly [Sight, RegExp])[] = [
  ['gone', /;display:none(!|(?!.*;display:))/],
  ['dark', /;visibility:hidden(!|(?!.*;visibility:))|;text-decoration(-line)?:[^;]*line-through/],
  ['faint', /;(opacity|font-size):0?\.?0+(?![.\d])|;clip:rect\([,01px]*\)/],
  ['apart', /;(display:([bg]|flex|table)|float:[lr]|vertical-align:su|margin-(left|right):[1-9])/],
  ['shown', /;visibility:v/],
];

/** Word writes the same few styles a thousand times. */
const sightIn = remembered((style) => {
  const text = `;${style.replace(/\s/g, '').toLowerCase()}`;
  return SIGHTS.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
});

const named = (sight: Sight, names: string) => names.split(' ').map((name) => [name, sight] as const);
const KINDS = new Map([
  ...named('gone', 'del s strike script style noscript template head audio'),
  ...named('picture', 'img svg math select object embed iframe canvas video'),
  ...named('apart', 'small sub'),
]);

export function sightOf(element: PageElement, name: string): Sight {
  const kind = KINDS.get(name) ?? '';
  if (kind === 'gone' || isBare(element)) return kind;
  if (attribute(element, 'hidden') !== null) return 'gone';
  const style = attribute(element, 'style');
  const sight = style === null ? '' : sightIn(style);
  // A link within the page leads to a note.
  if (name === 'a' && sight === '' && attribute(element, 'href')?.startsWith('#')) return 'apart';
  return kind === '' || sight === 'gone' || sight === 'dark' ? sight : kind;
}

/** Whether an element prints nothing that counts, by what it is or by its own inline style. Struck-out text does not. */
export function printsNothing(element: PageElement, name = nameOf(element)): boolean {
  return /gone|dark|picture/.test(sightOf(element, name));
}

const BLOCKS = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether elements of a name start and end a line. */
export function breaksLine(name: string): boolean {
  return BLOCKS.has(name);
}
