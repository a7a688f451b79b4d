/**
 * A table as a careful reader sees it: rectangular, with every span resolved.
 * Laid out after the HTML standard's table model ("forming a table"), with absurd spans clamped.
 */

/** One printed cell. `text` keeps line breaks (`\n`) where the page breaks lines. */
export interface Cell {
  /** Place in `Grid.cells`; the page keeps its elements in a list of the same order. */
  readonly index: number;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
  /** Text that stands before the table since the table before it, for telling untitled tables apart. */
  readonly before: string;
}

/** A cell as it comes out of a page, before its place is known. `rowSpan` 0 means "to the end of the group". */
export interface SourceCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The limits of the HTML standard. */
const MAX_COLUMN_SPAN = 1000;
const MAX_ROW_SPAN = 65534;

/**
 * Places cells by the HTML standard's algorithm.
 *
 * @param groups row groups (thead, tbody, tfoot, or one for loose rows), each a list of rows of cells:
 *   a row span never leaves its group.
 * @param before text before the table
 * @returns the grid; where two cells claim one slot the first keeps it. Its width is that of the widest
 *   row that prints a cell there, so a `colspan="1000"` does not make a thousand columns.
 */
export function layGrid(groups: readonly (readonly (readonly SourceCell[])[])[], before = ''): Grid {
  const cells: Cell[] = [];
  /** For each column, the first row that is free again. */
  const busyUntil: number[] = [];
  let top = 0;
  let columns = 0;

  for (const group of groups) {
    const bottom = top + group.length;
    group.forEach((row, offset) => {
      const y = top + offset;
      let x = 0;
      for (const source of row) {
        while ((busyUntil[x] ?? 0) > y) x += 1;
        const columnSpan = freeColumns(busyUntil, x, y, clamp(source.columnSpan, 1, MAX_COLUMN_SPAN));
        const asked = source.rowSpan === 0 ? bottom - y : clamp(source.rowSpan, 1, MAX_ROW_SPAN);
        const rowSpan = Math.min(asked, bottom - y);
        cells.push({ index: cells.length, text: source.text, row: y, column: x, rowSpan, columnSpan });
        for (let c = x; c < x + columnSpan; c += 1) busyUntil[c] = y + rowSpan;
        x += columnSpan;
        columns = Math.max(columns, x);
      }
    });
    top = bottom;
  }
  return { rows: top, columns, cells, before };
}

/** How many of the wanted columns from `x` on are free in row `y`: at least one. */
function freeColumns(busyUntil: readonly number[], x: number, y: number, wanted: number): number {
  let free = 1;
  while (free < wanted && (busyUntil[x + free] ?? 0) <= y) free += 1;
  return free;
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), low), high) : low;
}

/** The cells that start in each row, left to right. */
export function rowsOf(grid: Grid): Cell[][] {
  const rows: Cell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows;
}
