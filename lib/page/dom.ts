/**
 * Every look at a page's nodes goes through here. In a browser the getters are taken from the prototypes
 * once, so that a form field named `firstChild` or an image named `title` cannot stand in for them.
 */
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
export function isBare(element: PageElement): boolean {
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
