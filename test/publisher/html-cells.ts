/** A minimal look at published HTML for the publisher's own tests; knows nothing of forms. */
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { type Grid, layGrid, type SourceCell } from '../../lib/core/grid';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Elements with one of the names, in document order. */
export function elements(node: Node, ...names: string[]): Element[] {
  return childrenOf(node).flatMap((child) => {
    const inner = elements(child, ...names);
    return isElement(child) && names.includes(child.tagName) ? [child, ...inner] : inner;
  });
}

/** Text of a node, raised marks left out. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && node.tagName === 'sup') return '';
  return childrenOf(node).map(textOf).join('');
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export interface TaggedCell {
  readonly field: string;
  readonly text: string;
}

/** The cells that carry a field, in document order; the page must be published with `tagged`. */
export function taggedCells(html: string): TaggedCell[] {
  return elements(parse(html), 'td', 'th').flatMap((cell) => {
    const field = attribute(cell, 'data-field');
    return field === undefined ? [] : [{ field, text: textOf(cell) }];
  });
}

/** The bordered tables of a page, laid out. */
export function gridsOf(html: string): Grid[] {
  return elements(parse(html), 'table')
    .filter((table) => attribute(table, 'cellspacing') === '0')
    .map((table) => {
      const rows = elements(table, 'tr').map((row) =>
        elements(row, 'td', 'th').map(
          (cell): SourceCell => ({
            text: textOf(cell),
            rowSpan: Number(attribute(cell, 'rowspan') ?? 1),
            columnSpan: Number(attribute(cell, 'colspan') ?? 1),
          }),
        ),
      );
      return layGrid([rows]);
    });
}
