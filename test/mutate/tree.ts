/** What mutations need of a parsed page. */
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** Every node below, in document order. */
export function nodesUnder(root: Tree.ParentNode): Node[] {
  const nodes: Node[] = [];
  const pending: Node[] = [...root.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    if ('childNodes' in node) pending.push(...[...node.childNodes].reverse());
  }
  return nodes;
}

export function elementsUnder(root: Tree.ParentNode, ...names: string[]): Element[] {
  return nodesUnder(root)
    .filter(isElement)
    .filter((element) => names.includes(element.tagName));
}

/** The cells of a row, not those of tables inside them. */
export function cellsOf(row: Element): Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** The rows of a table, not those of tables inside it. */
export function rowsOf(table: Element): Element[] {
  return table.childNodes
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : part.childNodes.filter(isElement)))
    .filter(({ tagName }) => tagName === 'tr');
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string | undefined): void {
  const others = element.attrs.filter((one) => one.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

export function swapContents(one: Element, other: Element): void {
  const a = [...one.childNodes];
  const b = [...other.childNodes];
  for (const node of [...a, ...b]) adapter.detachNode(node);
  for (const node of b) adapter.appendChild(one, node);
  for (const node of a) adapter.appendChild(other, node);
}

/** Puts two nodes of the same tree in each other's places; neither may hold the other. */
export function swapNodes(one: Node, other: Node): void {
  const [a, b] = [one.parentNode, other.parentNode];
  if (a === null || b === null || one === other) return;
  const marker = adapter.createCommentNode('');
  adapter.insertBefore(a, marker, one);
  adapter.detachNode(one);
  adapter.insertBefore(b, one, other);
  adapter.detachNode(other);
  const home = marker.parentNode;
  if (home === null) return;
  adapter.insertBefore(home, other, marker);
  adapter.detachNode(marker);
}

export function insertAfter(node: Node, fresh: Node): void {
  const parent = node.parentNode;
  if (parent === null) return;
  const next = parent.childNodes[parent.childNodes.indexOf(node) + 1];
  if (next === undefined) adapter.appendChild(parent, fresh);
  else adapter.insertBefore(parent, fresh, next);
}

/** A copy with all that is inside. */
export function copyOf(element: Element): Element {
  const copy = adapter.createElement(
    element.tagName,
    element.namespaceURI,
    element.attrs.map((one) => ({ ...one })),
  );
  for (const child of element.childNodes) {
    if (isElement(child)) adapter.appendChild(copy, copyOf(child));
    else if ('value' in child) adapter.insertText(copy, child.value);
  }
  return copy;
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
