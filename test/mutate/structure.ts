/** Mutations of rows, tables and the page around them. Tags go where their cells go. */
import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Random } from '../publisher/random';
import { anyText, type Mutation, newCell, oneOf } from './cells';
import { FIELD } from './marks';
import {
  attribute,
  cellsOf,
  copyOf,
  type Element,
  elementsUnder,
  insertAfter,
  isElement,
  nodesUnder,
  rowsOf,
  setAttribute,
  swapNodes,
} from './tree';

const removeNode: Mutation = (page, random) => {
  const inner = nodesUnder(page).filter((node) => !isElement(node) || !/^(?:html|body)$/.test(node.tagName));
  const node = oneOf(inner, random);
  if (node !== undefined) adapter.detachNode(node);
};

const removeText: Mutation = (page, random) => {
  const node = oneOf(
    nodesUnder(page).filter((one) => one.nodeName === '#text'),
    random,
  );
  if (node !== undefined) adapter.detachNode(node);
};

const removeRow: Mutation = (page, random) => {
  const row = oneOf(elementsUnder(page, 'tr'), random);
  if (row !== undefined) adapter.detachNode(row);
};

const removeTable: Mutation = (page, random) => {
  const table = oneOf(elementsUnder(page, 'table'), random);
  if (table !== undefined) adapter.detachNode(table);
};

/** A row of the publisher's own, under no field: its figures are nobody's. */
const addRow: Mutation = (page, random) => {
  const row = oneOf(elementsUnder(page, 'tr'), random);
  if (row === undefined) return;
  const fresh = adapter.createElement('tr', html.NS.HTML, []);
  const words = random.pick(['', '其他', '行政检查', '备注', '其中：线上', '合计']);
  if (!random.oneIn(4)) adapter.appendChild(fresh, newCell(words));
  for (let count = random.below(12); count > 0; count -= 1)
    adapter.appendChild(fresh, newCell(anyText(random)));
  insertAfter(row, fresh);
};

/** The same row once more, now and then with other figures. */
const repeatRow: Mutation = (page, random) => {
  const row = oneOf(elementsUnder(page, 'tr'), random);
  if (row === undefined) return;
  const copy = copyOf(row);
  if (random.oneIn(2)) alter(copy, random);
  insertAfter(row, copy);
};

/** Two rows of one table change places with all they hold. */
const swapRows: Mutation = (page, random) => {
  const table = oneOf(elementsUnder(page, 'table'), random);
  if (table === undefined) return;
  const rows = rowsOf(table);
  const one = oneOf(rows, random);
  const other = oneOf(rows, random);
  if (one !== undefined && other !== undefined) swapNodes(one, other);
};

function alter(part: Element, random: Random): void {
  const cell = oneOf(
    elementsUnder(part, 'td', 'th').filter((one) => one.attrs.some(({ name }) => name === FIELD)),
    random,
  );
  if (cell === undefined) return;
  for (const child of [...cell.childNodes]) adapter.detachNode(child);
  adapter.insertText(cell, String(random.below(50)));
}

/** A table once more, now and then with another figure, behind the first or at the page's end. */
const repeatTable: Mutation = (page, random) => {
  const table = oneOf(elementsUnder(page, 'table'), random);
  if (table === undefined) return;
  const copy = copyOf(table);
  if (random.oneIn(2)) alter(copy, random);
  if (random.oneIn(2)) insertAfter(table, copy);
  else for (const body of elementsUnder(page, 'body').slice(0, 1)) adapter.appendChild(body, copy);
};

const swapTables: Mutation = (page, random) => {
  const tables = elementsUnder(page, 'table');
  const one = oneOf(tables, random);
  const other = oneOf(tables, random);
  if (one === undefined || other === undefined || holds(one, other) || holds(other, one)) return;
  swapNodes(one, other);
};

function holds(outer: Element, inner: Tree.Node): boolean {
  return nodesUnder(outer).some((node) => node === inner);
}

/** A table inside a cell of another. */
const nestTable: Mutation = (page, random) => {
  const table = oneOf(elementsUnder(page, 'table'), random);
  if (table === undefined) return;
  const cell = oneOf(
    elementsUnder(page, 'td', 'th').filter((one) => !holds(table, one)),
    random,
  );
  if (cell === undefined) return;
  adapter.detachNode(table);
  adapter.appendChild(cell, table);
};

/** One table as two, cut between any two rows. */
const cutTable: Mutation = (page, random) => {
  const table = oneOf(elementsUnder(page, 'table'), random);
  if (table === undefined) return;
  const rows = rowsOf(table);
  const lower = adapter.createElement('table', html.NS.HTML, []);
  for (const row of rows.slice(1 + random.below(Math.max(1, rows.length - 1)))) {
    adapter.detachNode(row);
    adapter.appendChild(lower, row);
  }
  insertAfter(table, lower);
};

const UNSEEN = ['display:none', 'visibility: hidden', 'DISPLAY : NONE;color:red'] as const;

const hide: Mutation = (page, random) => {
  const names = random.pick([['td', 'th'], ['tr'], ['table'], ['p', 'span', 'div']]);
  const element = oneOf(elementsUnder(page, ...names), random);
  if (element === undefined) return;
  if (random.oneIn(3)) setAttribute(element, 'hidden', '');
  else setAttribute(element, 'style', random.pick(UNSEEN));
};

/** An element under another name, which may stand nowhere near a table. */
const rename: Mutation = (page, random) => {
  const element = oneOf(elementsUnder(page, 'td', 'th', 'tr', 'tbody', 'table', 'p', 'span', 'h1'), random);
  const parent = element?.parentNode;
  if (element === undefined || parent == null) return;
  const name = random.pick(['div', 'th', 'td', 'tr', 'thead', 'tfoot', 'caption', 'section', 'span', 'li']);
  const renamed = adapter.createElement(name, html.NS.HTML, element.attrs);
  for (const child of [...element.childNodes]) {
    adapter.detachNode(child);
    adapter.appendChild(renamed, child);
  }
  adapter.insertBefore(parent, renamed, element);
  adapter.detachNode(element);
};

/**
 * The cells of a row in the reverse order, or its first cell behind the others. Its fields are still printed
 * from left to right, as its columns stay where they are.
 */
const turnRow: Mutation = (page, random) => {
  const row = oneOf(elementsUnder(page, 'tr'), random);
  const [first, ...others] = row === undefined ? [] : cellsOf(row);
  if (row === undefined || first === undefined) return;
  const marked = () => cellsOf(row).filter((cell) => attribute(cell, FIELD) !== undefined);
  const fields = marked().map((cell) => attribute(cell, FIELD));
  for (const cell of random.oneIn(2) ? others.toReversed() : [first]) {
    adapter.detachNode(cell);
    adapter.appendChild(row, cell);
  }
  for (const [at, cell] of marked().entries()) setAttribute(cell, FIELD, fields[at]);
};

export const structureMutations: Readonly<Record<string, Mutation>> = {
  removeNode,
  removeText,
  removeRow,
  removeTable,
  addRow,
  repeatRow,
  swapRows,
  repeatTable,
  swapTables,
  nestTable,
  cutTable,
  hide,
  rename,
  turnRow,
};
