/** Changes to tables that must keep spans and rows in step. */
import { type Cell, emptyCell, type Table } from './model';

export type Rows = readonly (readonly Cell[])[];

/** A cell with its place in the table: column and row of its upper left corner. */
export interface Placed {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
}

/** Where each cell of sound rows (no overlaps) stands. */
export function placed(rows: Rows): Placed[] {
  const taken = new Set<string>();
  const places: Placed[] = [];
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken.has(`${x},${y}`)) x += 1;
      places.push({ cell, x, y });
      for (let right = 0; right < cell.columnSpan; right += 1) {
        for (let down = 0; down < cell.rowSpan; down += 1) taken.add(`${x + right},${y + down}`);
      }
      x += cell.columnSpan;
    }
  });
  return places;
}

/** Columns of the widest row. */
export function width(rows: Rows): number {
  return placed(rows).reduce((most, { cell, x }) => Math.max(most, x + cell.columnSpan), 0);
}

/** Puts placed cells back into rows. */
export function rowsFrom(places: readonly Placed[], height: number): Cell[][] {
  return Array.from({ length: height }, (_, y) =>
    places
      .filter((place) => place.y === y)
      .sort((a, b) => a.x - b.x)
      .map((place) => place.cell),
  );
}

/** Makes every row reach column `wanted` by widening the cells at the right edge. */
export function widened(rows: Rows, wanted: number): Cell[][] {
  const edge = width(rows);
  return rowsFrom(
    placed(rows).map(({ cell, x, y }) => ({
      cell: x + cell.columnSpan === edge ? { ...cell, columnSpan: cell.columnSpan + wanted - edge } : cell,
      x,
      y,
    })),
    rows.length,
  );
}

/**
 * Puts a row behind row `y`. Cells that reach past `y` grow over the new row, so it brings only the cells
 * right of them.
 * @param under name of a cell that grows although it ends at `y`
 */
export function withRowAfter(rows: Rows, y: number, row: readonly Cell[], under?: string): Cell[][] {
  const grown = placed(rows).map((place) => ({
    ...place,
    cell:
      place.y <= y && place.y + place.cell.rowSpan > (place.cell.name === under ? y : y + 1)
        ? { ...place.cell, rowSpan: place.cell.rowSpan + 1 }
        : place.cell,
  }));
  const made = rowsFrom(grown, rows.length);
  return [...made.slice(0, y + 1), [...row], ...made.slice(y + 1)];
}

/**
 * Cuts a table in two before row `y`.
 * @param below what stands in the lower half for a cell that the cut goes through: its words again, an
 *   empty cell of its size, or nothing (the next cell takes its width)
 */
export function cutBefore(
  rows: Rows,
  y: number,
  below: 'words' | 'empty' | 'nothing',
): { upper: Cell[][]; lower: Cell[][] } {
  const upper: Placed[] = [];
  const lower: Placed[] = [];
  let spare = 0;
  const places = placed(rows);
  const through = (place: Placed) => place.y < y && place.y + place.cell.rowSpan > y;
  for (const place of places) {
    if (place.y >= y) {
      lower.push({ ...place, y: place.y - y });
    } else if (through(place)) {
      const { cell } = place;
      upper.push({ ...place, cell: { ...cell, rowSpan: y - place.y } });
      const rest: Cell = { ...cell, rowSpan: place.y + cell.rowSpan - y };
      if (below === 'words') lower.push({ ...place, y: 0, cell: rest });
      else if (below === 'empty') lower.push({ ...place, y: 0, cell: { ...rest, role: 'empty', text: '' } });
      else spare += 1;
    } else {
      upper.push(place);
    }
  }
  const made = rowsFrom(lower, rows.length - y);
  return { upper: rowsFrom(upper, y), lower: spare === 0 ? made : evened(made) };
}

/** Widens the first cell of rows that end too early, so that their right edges meet. */
function evened(rows: Rows): Cell[][] {
  const ends = rows.map((_, y) =>
    placed(rows)
      .filter((place) => place.y <= y && place.y + place.cell.rowSpan > y)
      .reduce((columns, { cell }) => columns + cell.columnSpan, 0),
  );
  const edge = Math.max(...ends);
  return rows.map((row, y) => {
    const missing = edge - (ends[y] ?? edge);
    const first = row.findIndex((cell) => cell.role === 'row');
    return row.map((cell, position) =>
      position === first && missing > 0 ? { ...cell, columnSpan: cell.columnSpan + missing } : { ...cell },
    );
  });
}

/** Every span as its cell and empty cells after and below it. */
export function unspanned(rows: Rows): Cell[][] {
  const places = placed(rows).flatMap(({ cell, x, y }): Placed[] =>
    Array.from({ length: cell.rowSpan * cell.columnSpan }, (_, at) => ({
      cell: at === 0 ? { ...cell, rowSpan: 1, columnSpan: 1 } : emptyCell,
      x: x + (at % cell.columnSpan),
      y: y + Math.floor(at / cell.columnSpan),
    })),
  );
  return rowsFrom(places, rows.length);
}

/**
 * A column too narrow to be seen where columns `border - 1` and `border` meet: in each row the cell to the
 * left or the one to the right takes it, as when somebody dragged the line a little.
 * @param toLeft decides for each row; rows bound together by a row span follow the first of them
 */
export function withHiddenColumn(rows: Rows, border: number, toLeft: (y: number) => boolean): Cell[][] {
  const places = placed(rows);
  const covers = (place: Placed, y: number) => place.y <= y && place.y + place.cell.rowSpan > y;
  const decided = new Map<number, boolean>();
  const settle = (y: number, left: boolean): void => {
    if (decided.has(y)) return;
    decided.set(y, left);
    for (const place of places) {
      const meets = place.x === border || place.x + place.cell.columnSpan === border;
      if (!meets || !covers(place, y)) continue;
      for (let down = 0; down < place.cell.rowSpan; down += 1) settle(place.y + down, left);
    }
  };
  rows.forEach((_, y) => {
    settle(y, toLeft(y));
  });
  const grown = places.map((place) => {
    const { cell, x, y } = place;
    const crosses = x < border && x + cell.columnSpan > border;
    const left = decided.get(y) === true;
    const grows = crosses || (left ? x + cell.columnSpan === border : x === border);
    return grows ? { ...place, cell: { ...cell, columnSpan: cell.columnSpan + 1 } } : place;
  });
  return rowsFrom(grown, rows.length);
}

/** Number of the row whose label is `name`. */
export function rowNamed(table: Table, name: string): number {
  return table.rows.findIndex((row) => row.some((cell) => cell.role === 'row' && cell.name === name));
}
