/**
 * Marks that tests put on a published page, besides the `data-field` that the publisher writes: `data-row` on
 * the cell that names a row of figures, `data-head` on the cell that names a column, each with its part of
 * the fields. They tell what a mutilated page says to somebody who reads it by its heads.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Cell, layGrid } from '../../lib/core/grid';
import { attribute, cellsOf, type Element, elementsUnder, rowsOf, setAttribute, textOf } from './tree';

export const FIELD = 'data-field';
export const ROW = 'data-row';
export const HEAD = 'data-head';

/** A field's row, and its column with the section it belongs to; section 四 has no rows. */
export function partsOf(field: string): { row: string; head: string } {
  if (!/^(?:requests|disclosed)\./.test(field)) return { row: '', head: `/${field}` };
  const at = field.lastIndexOf('.');
  return { row: field.slice(0, at), head: `${field.slice(0, field.indexOf('.'))}/${field.slice(at + 1)}` };
}

export function fieldOf(row: string, head: string): string {
  const key = head.slice(head.indexOf('/') + 1);
  return row === '' ? key : `${row}.${key}`;
}

/** Whether two cells of a grid stand over each other. */
export function overlaps(a: Cell, b: Cell): boolean {
  return a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan;
}

/** Marks the names of rows and columns on a page as published. */
export function markNames(page: Tree.Document): void {
  for (const table of elementsUnder(page, 'table')) {
    const rows = rowsOf(table).map(cellsOf);
    const elements = rows.flat();
    const span = (cell: Element, name: string) => Number(attribute(cell, name) ?? 1);
    const { cells } = layGrid([
      rows.map((row) =>
        row.map((cell) => ({
          text: textOf(cell).replace(/\s+/g, ''),
          rowSpan: span(cell, 'rowspan'),
          columnSpan: span(cell, 'colspan'),
        })),
      ),
    ]);
    const fieldAt = (cell: Cell) => attribute(elements[cell.index] ?? table, FIELD);
    const words = cells.filter((cell) => fieldAt(cell) === undefined && /[^\d.,/-]{2}/.test(cell.text));
    for (const cell of cells) {
      const field = fieldAt(cell);
      if (field === undefined) continue;
      const { row, head } = partsOf(field);
      const above = words.findLast((word) => word.row < cell.row && overlaps(word, cell));
      const left = words.findLast(
        (word) => word.row <= cell.row && reaches(word, cell) && word.column < cell.column,
      );
      const name = elements[above?.index ?? -1];
      const label = elements[left?.index ?? -1];
      // The first row under a head tells what it heads: a later one may be shifted.
      const known = name !== undefined && [ROW, HEAD].some((mark) => attribute(name, mark) !== undefined);
      if (name !== undefined && !known) setAttribute(name, HEAD, head);
      if (label !== undefined && row !== '') setAttribute(label, ROW, row);
    }
  }
}

/** Whether a cell begins in the row of another or spans down into it. */
export function reaches(cell: Cell, other: Cell): boolean {
  return cell.row <= other.row && other.row < cell.row + cell.rowSpan;
}
