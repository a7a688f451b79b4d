/**
 * Mutations of cells and their contents. A cell's `data-field` marks the position that a person would read
 * as that field: it stays where contents are swapped, and follows where the words that name a position are.
 */
import { defaultTreeAdapter as adapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Random } from '../publisher/random';
import { FIELD, fieldOf, HEAD, partsOf, ROW } from './marks';
import { anyOf } from './page';
import { attribute, type Element, elementsUnder, setAttribute, swapContents, textOf } from './tree';

/** Changes a parsed page in place; does nothing where it finds nothing to change. */
export type Mutation = (page: Tree.Document, random: Random) => void;

const cellsIn = (page: Tree.Document) => elementsUnder(page, 'td', 'th');
const fieldCells = (page: Tree.Document) =>
  cellsIn(page).filter((cell) => attribute(cell, FIELD) !== undefined);
const wordCells = (page: Tree.Document) =>
  cellsIn(page).filter((cell) => attribute(cell, FIELD) === undefined && textOf(cell).trim() !== '');

export function newCell(text: string): Element {
  const cell = adapter.createElement('td', html.NS.HTML, []);
  if (text !== '') adapter.insertText(cell, text);
  return cell;
}

export function anyText(random: Random): string {
  return random.pick([
    '',
    '',
    '\u00a0',
    '0',
    '1',
    String(random.below(40)),
    '/',
    '—',
    '总计',
    '其他',
    '小计',
    '备注',
  ]);
}

export function oneOf<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items.length === 0 ? undefined : anyOf(items, random);
}

const removeCell: Mutation = (page, random) => {
  const cell = oneOf(cellsIn(page), random);
  if (cell !== undefined) adapter.detachNode(cell);
};

const addCell: Mutation = (page, random) => {
  const cell = oneOf(cellsIn(page), random);
  const row = cell?.parentNode;
  if (cell !== undefined && row != null) adapter.insertBefore(row, newCell(anyText(random)), cell);
};

const endRow: Mutation = (page, random) => {
  const row = oneOf(elementsUnder(page, 'tr'), random);
  if (row === undefined) return;
  for (let count = 1 + random.below(3); count > 0; count -= 1)
    adapter.appendChild(row, newCell(anyText(random)));
};

const swapFigures: Mutation = (page, random) => {
  const cells = fieldCells(page);
  const one = oneOf(cells, random);
  const other = oneOf(cells, random);
  if (one !== undefined && other !== undefined && one !== other) swapContents(one, other);
};

/** Neighbours in a row: the slip of somebody who types. */
const swapNeighbours: Mutation = (page, random) => {
  const cells = fieldCells(page);
  const at = random.below(Math.max(1, cells.length - 1));
  const [one, other] = [cells[at], cells[at + 1]];
  if (one !== undefined && other !== undefined) swapContents(one, other);
};

const swapFigureAndWord: Mutation = (page, random) => {
  const one = oneOf(fieldCells(page), random);
  const other = oneOf(wordCells(page), random);
  if (one === undefined || other === undefined) return;
  swapContents(one, other);
  setAttribute(other, ROW, undefined);
  setAttribute(other, HEAD, undefined);
};

/**
 * The words of two rows or of two columns of one section change places, and with them what a person reads
 * there: the marks of all their figures follow.
 */
function swapWords(mark: typeof ROW | typeof HEAD): Mutation {
  return (page, random) => {
    const cells = cellsIn(page).filter((cell) => attribute(cell, mark) !== undefined);
    const one = oneOf(cells, random);
    const first = one === undefined ? '' : (attribute(one, mark) ?? '');
    const other = oneOf(
      cells.filter((cell) => kinOf(attribute(cell, mark) ?? '') === kinOf(first)),
      random,
    );
    const second = other === undefined ? '' : (attribute(other, mark) ?? '');
    const once = (value: string) => cells.filter((cell) => attribute(cell, mark) === value).length === 1;
    if (one === undefined || other === undefined || first === second || !once(first) || !once(second)) return;
    swapContents(one, other);
    setAttribute(one, mark, second);
    setAttribute(other, mark, first);
    const turned = (value: string) => (value === first ? second : value === second ? first : value);
    for (const cell of fieldCells(page)) {
      const { row, head } = partsOf(attribute(cell, FIELD) ?? '');
      setAttribute(cell, FIELD, mark === ROW ? fieldOf(turned(row), head) : fieldOf(row, turned(head)));
    }
  };
}

/** What words must share to change places: the section, in section 四 the group of results. */
function kinOf(value: string): string {
  return value.startsWith('/') ? value.slice(0, value.lastIndexOf('.')) : (/^\w+/.exec(value)?.[0] ?? '');
}

const misprint: Mutation = (page, random) => {
  const cell = oneOf(fieldCells(page), random);
  if (cell === undefined) return;
  const printed = Number(textOf(cell).trim()) || 0;
  for (const child of [...cell.childNodes]) adapter.detachNode(child);
  adapter.insertText(
    cell,
    random.pick([String(printed + 1), String(random.below(30)), '', '0', '若干', '1-2', '3、4']),
  );
};

const SPANS = [
  '0',
  '1',
  '2',
  '3',
  '5',
  '8',
  '22',
  '60',
  '1000',
  '99999999999',
  '-1',
  '1.5',
  'two',
  '',
  ' 2',
  '+2',
  '2%',
];

const absurdSpan: Mutation = (page, random) => {
  const cell = oneOf(cellsIn(page), random);
  if (cell === undefined) return;
  setAttribute(cell, random.pick(['rowspan', 'colspan']), anyOf(SPANS, random));
};

const noSpan: Mutation = (page, random) => {
  const spanning = cellsIn(page).filter((cell) => cell.attrs.some(({ name }) => name.endsWith('span')));
  const cell = oneOf(spanning, random);
  if (cell === undefined) return;
  setAttribute(cell, 'rowspan', undefined);
  setAttribute(cell, 'colspan', undefined);
};

export const cellMutations: Readonly<Record<string, Mutation>> = {
  removeCell,
  addCell,
  endRow,
  swapFigures,
  swapNeighbours,
  swapFigureAndWord,
  swapRowNames: swapWords(ROW),
  swapHeads: swapWords(HEAD),
  misprint,
  absurdSpan,
  noSpan,
};
