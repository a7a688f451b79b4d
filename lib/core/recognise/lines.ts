import { looksLikeFigure, readFigure } from '../figure';
import { type Cell, type Grid, rowsOf } from '../grid';
import { remembered } from '../remembered';
import type { Steps } from '../steps';
import { type LabelText, labelText } from '../text';

/** What a cell looks like before its place is known. */
export type Look = 'blank' | 'figure' | 'words';

/** A cell with what recognition asks of it again and again. */
export interface SeenCell {
  readonly grid: number;
  readonly cell: Cell;
  readonly look: Look;
  readonly label: LabelText;
}

/** No group of a form spans more rows; absurd spans must not cost more than real ones. */
const LONGEST_GROUP = 60;

/** One printed row: the cells that start in it, and the words that reach down into it from rows above. */
export interface Line {
  readonly grid: number;
  readonly row: number;
  readonly cells: readonly SeenCell[];
  readonly above: readonly SeenCell[];
}

const NO_LABEL: LabelText = { whole: '', bare: '' };

const lookOf = remembered((text): Pick<SeenCell, 'look' | 'label'> => {
  const figure = readFigure(text, { type: 'count' });
  if (figure.is === 'blank') return { look: 'blank', label: NO_LABEL };
  if (figure.is === 'number' || looksLikeFigure(text)) return { look: 'figure', label: NO_LABEL };
  return { look: 'words', label: labelText(text) };
});

/** Cells that are looked at between two rests. */
const STEP = 500;

/** All rows of all tables of a page, in document order. */
export function* linesOf(grids: readonly Grid[]): Steps<Line[][]> {
  const all: Line[][] = [];
  let left = STEP;
  for (const [index, grid] of grids.entries()) {
    const above: SeenCell[][] = Array.from({ length: grid.rows }, () => []);
    const lines: Line[] = [];
    for (const [row, cells] of rowsOf(grid).entries()) {
      const seen: SeenCell[] = [];
      for (const cell of cells) {
        left -= 1;
        if (left === 0) {
          left = STEP;
          yield;
        }
        const { look, label } = lookOf(cell.text);
        seen.push({ grid: index, cell, look, label });
      }
      for (const one of seen) {
        if (one.look !== 'words') continue;
        const end = row + Math.min(one.cell.rowSpan, LONGEST_GROUP);
        for (let r = row + 1; r < end; r += 1) above[r]?.push(one);
      }
      lines.push({ grid: index, row, cells: seen, above: above[row] ?? [] });
    }
    all.push(lines);
  }
  return all;
}

export function endOf(cell: Cell): number {
  return cell.column + cell.columnSpan;
}

export function overlap(cell: Cell, from: number, to: number): number {
  return Math.min(endOf(cell), to) - Math.max(cell.column, from);
}
