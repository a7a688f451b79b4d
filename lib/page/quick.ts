import { layGrid, type SourceCell } from '../core/grid';
import { type QuickTable, quickTable } from '../core/quick/table';
import { finish } from '../core/steps';
import { tidy } from '../core/text';
import { parentElement } from './dom';
import { scanSteps } from './scan';

/** A table of a page whose figures can be added up, with the elements of its cells in the grid's order. */
export interface FoundTable {
  readonly element: HTMLTableElement;
  readonly table: QuickTable;
  readonly cells: readonly HTMLTableCellElement[];
  indexOf(element: Element): number | undefined;
}

/** The text over a table is a caption only where it is short. */
const LONGEST_CAPTION = 80;

/**
 * The cell that an element stands in, if its table is one of figures and not of layout: not called so, with
 * more cells than one, and without tables within it.
 */
export function cellAround(element: Element): HTMLTableCellElement | null {
  const cell = element.closest<HTMLTableCellElement>('td, th');
  const table = cell?.closest('table') ?? null;
  return table !== null && isOfFigures(table) ? cell : null;
}

export function isOfFigures(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || holdsTables(table)) return false;
  return table.rows.length > 1 || (table.rows[0]?.cells.length ?? 0) > 1;
}

/** Asked at every move of the pointer, and long to answer for a long table. */
const holders = new WeakMap<Element, boolean>();

function holdsTables(table: Element): boolean {
  const holds = holders.get(table) ?? table.querySelector('table') !== null;
  holders.set(table, holds);
  return holds;
}

/** Lays a table out as it stands now. Hidden rows and cells have their places too. */
export function readTable(element: HTMLTableElement): FoundTable {
  const groups: SourceCell[][][] = [];
  const cells: HTMLTableCellElement[] = [];
  let headRows = 0;
  let parent: Node | null = null;
  for (const row of element.rows) {
    if (row.parentNode !== parent) groups.push([]);
    parent = row.parentNode;
    if (parent === element.tHead) headRows += 1;
    const own: SourceCell[] = [];
    for (const cell of row.cells) {
      cells.push(cell);
      own.push({ text: textIn(cell), rowSpan: cell.rowSpan, columnSpan: cell.colSpan });
    }
    groups.at(-1)?.push(own);
  }
  const indices = new Map<Element, number>(cells.map((cell, index) => [cell, index]));
  const table = quickTable({
    grid: layGrid(groups),
    caption: captionOf(element),
    headRows,
    isHead: (index) => cells[index]?.localName === 'th',
  });
  return { element, table, cells, indexOf: (cell) => indices.get(cell) };
}

/** Most cells hold one text and nothing else; others are read as reports are, with line breaks and footnotes. */
function textIn(cell: Element): string {
  if (cell.firstElementChild === null) return tidyLine(cell.textContent ?? '');
  return finish(scanSteps(cell, () => true)).lines.join('\n');
}

function tidyLine(text: string): string {
  return /^[\d.,-]*$/.test(text) ? text : tidy(text);
}

/** 单位：万元, in the caption or in a line just over the table. */
function captionOf(table: HTMLTableElement): string {
  const caption = table.caption?.textContent ?? '';
  let before: Element | null = null;
  for (let at: Element | null = table, up = 0; at !== null && before === null && up < 3; up += 1) {
    before = at.previousElementSibling;
    at = parentElement(at);
  }
  const over = before === null || before.matches('table, script, style') ? '' : (before.textContent ?? '');
  return `${caption} ${over.length > LONGEST_CAPTION ? '' : over}`;
}
