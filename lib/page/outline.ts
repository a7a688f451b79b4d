import { looksLikeFigure } from '../core/figure';
import type { Grid } from '../core/grid';
import { rowsOf } from '../core/grid';
import type { HeadTexts, TableOutline } from '../core/problem';
import { finish } from '../core/steps';
import { tidy } from '../core/text';
import type { PageElement } from './document';
import { attribute, isElement, nameOf, parentNode } from './dom';
import { type PageTable, scanSteps } from './scan';

/** No statutory table has as many rows; of longer ones the start is told. */
const MOST_ROWS = 80;
/** Longest text of a cell, in UTF-16 units. */
const LONGEST = 80;

/** A table of the page, laid out anew as the reader lays it out. @returns null where the element is none */
export function tableAt(element: PageElement): PageTable | null {
  return finish(scanSteps(element, () => true)).tables.find((table) => table.element === element) ?? null;
}

/** A table's structure with its texts, for a problem report. */
export function outlineOf({ grid, cells }: PageTable): TableOutline {
  const rows = rowsOf(grid).map((row) => ({
    group: groupOf(cells[row[0]?.index ?? -1]),
    cells: row.map(({ index, text }) => {
      const element = cells[index];
      return {
        tag: element === undefined ? 'td' : nameOf(element),
        rowSpan: element === undefined ? null : attribute(element, 'rowspan'),
        columnSpan: element === undefined ? null : attribute(element, 'colspan'),
        text: short(text),
      };
    }),
  }));
  return { rows: rows.slice(0, MOST_ROWS), omitted: Math.max(0, rows.length - MOST_ROWS) };
}

/**
 * The words left of a cell and above it, outermost first: what heads its row and its column on the page.
 * Figures between them are none.
 * @param index of the cell in the grid
 */
export function headsOf(grid: Grid, index: number): HeadTexts {
  const cell = grid.cells[index];
  if (cell === undefined) return { row: [], column: [] };
  const meet = (from: number, length: number, other: number, otherLength: number) =>
    from < other + otherLength && other < from + length;
  const words = grid.cells.filter(({ text }) => tidy(text) !== '' && !looksLikeFigure(text));
  const left = words.filter(
    (one) => one.column < cell.column && meet(one.row, one.rowSpan, cell.row, cell.rowSpan),
  );
  const above = words.filter(
    (one) => one.row < cell.row && meet(one.column, one.columnSpan, cell.column, cell.columnSpan),
  );
  return {
    row: left.sort((a, b) => a.column - b.column).map(({ text }) => short(text)),
    column: above.sort((a, b) => a.row - b.row).map(({ text }) => short(text)),
  };
}

/** The group that a cell's row stands in: the cell's grandparent. */
function groupOf(cell: PageElement | undefined): string {
  const row = cell && parentNode(cell);
  const group = row && parentNode(row);
  return group && isElement(group) && /^t(?:head|body|foot)$/.test(nameOf(group)) ? nameOf(group) : '';
}

function short(text: string): string {
  const line = tidy(text.replace(/\s+/g, ' '));
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
