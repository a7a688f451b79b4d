import type { Column, Columns } from './head';
import { overlap, type SeenCell } from './lines';

/** Which cell stands under each column, and how that was told. */
export interface Placed {
  readonly cells: readonly SeenCell[];
  /** printed: where it stands. shifted: in the only other position that makes sense. */
  readonly how: 'printed' | 'shifted';
}

/**
 * Whether figures in these cells keep the row's own promises: true or false, null where the row makes none
 * or they cannot be told.
 */
export type Sense = (cells: readonly SeenCell[]) => boolean | null;

/** The widest form has 15 columns; a row of many more cells is no statutory row. */
const MOST_CELLS = 100;

/**
 * Puts a row's cells under its columns.
 *
 * Two witnesses are heard: the place of each cell under the head, and the order of the cells. Publishers
 * break the first (hidden grid columns, missing spans) more often than the second, and lost or added cells
 * break the second. A position counts only if every printed figure finds a column. Where the printed
 * position leaves a figure over, another is taken only if it is the only one that makes sense.
 *
 * @param values cells to the right of the row's label
 * @param usual where this table's other rows begin: index of their first figure among their cells' columns
 * @returns null where the row cannot be told apart
 */
export function placeRow(
  values: readonly SeenCell[],
  columns: Columns,
  sense: Sense,
  usual: number | undefined,
): Placed | null {
  const wanted = columns.columns.length;
  if (values.length > MOST_CELLS) return null;
  const under = values[0]?.grid === columns.grid ? underHead(values, columns) : null;
  if (under !== null && sense(under) !== false) return { cells: under, how: 'printed' };
  if (goesOn(values, columns, sense)) return { cells: values, how: 'printed' };
  const dealt = inFormOrder(values, columns);
  if (dealt !== null && sense(dealt) === true) return { cells: dealt, how: 'printed' };
  if (under !== null && hasLostCell(under, sense)) return null;
  const windows = columns.ordered ? inOrder(values, wanted) : [];
  if (under !== null) {
    const others = windows.filter((cells) => !same(cells, under) && sense(cells) === true);
    const [only] = others;
    return others.length === 1 && only !== undefined
      ? { cells: only, how: 'shifted' }
      : { cells: under, how: 'printed' };
  }
  const [first] = windows;
  if (first === undefined) return null;
  if (windows.length === 1) {
    if (values.length === wanted) return { cells: first, how: 'printed' };
    // Blanks right of the figures are fillers. Blanks left of them need a reason: the place where the other
    // rows begin, or sums that hold without a blank among them. Blanks among the figures may be told by order
    // only where no head stands.
    const headless = values[0]?.grid !== columns.grid;
    const complete = first.every((seen) => seen.look !== 'blank');
    const isAtStart = first[0] === values[0] || first[0]?.cell.column === usual;
    const begins = isAtStart || (complete && sense(first) === true);
    return begins && (complete || headless) ? { cells: first, how: 'printed' } : null;
  }
  if (values.every((seen) => seen.look === 'blank')) return { cells: first, how: 'printed' };
  const started = windows.filter((cells) => cells[0]?.cell.column === usual);
  if (started.length === 1 && started[0] !== undefined) return { cells: started[0], how: 'printed' };
  const sensible = windows.filter((cells) => sense(cells) === true);
  const [only] = sensible;
  return sensible.length === 1 && only !== undefined ? { cells: only, how: 'printed' } : null;
}

/**
 * Whether a row without a head goes on under that of the table before, which has as many columns in an order that is
 * not the form's: unless it adds up in the form's order only.
 */
function goesOn(values: readonly SeenCell[], columns: Columns, sense: Sense): boolean {
  const hasOrder = !columns.ordered && !columns.asInForm && values[0]?.grid !== columns.grid;
  if (!hasOrder || values.length !== columns.columns.length) return false;
  const kept = sense(values);
  return kept === true || (kept === false && sense(inOrderOfForm(values, columns)) === false);
}

/**
 * The cells dealt to the columns in the form's order, where the head's own spans put its names in another;
 * null where the head is in order, or the row has more or fewer cells.
 */
function inFormOrder(values: readonly SeenCell[], columns: Columns): SeenCell[] | null {
  if (columns.ordered || !columns.asInForm || values.length !== columns.columns.length) return null;
  return inOrderOfForm(values, columns);
}

function inOrderOfForm(values: readonly SeenCell[], { columns, form }: Columns): SeenCell[] {
  const ranked = [...columns].sort((a, b) => form.indexOf(a.heading) - form.indexOf(b.heading));
  return columns.flatMap((column) => values[ranked.indexOf(column)] ?? []);
}

/** Whether a row whose last cell is blank would keep its promises if a cell had been lost before it. */
function hasLostCell(cells: readonly SeenCell[], sense: Sense): boolean {
  const last = cells[cells.length - 1];
  if (last?.look !== 'blank') return false;
  return cells.some((_, at) => sense([...cells.slice(0, at), last, ...cells.slice(at, -1)]) === true);
}

function same(a: readonly SeenCell[], b: readonly SeenCell[]): boolean {
  return a.length === b.length && a.every((seen, position) => seen === b[position]);
}

/** Each column's cell by place; null where a column has none or two, or a figure is left over. */
export function underHead(values: readonly SeenCell[], { columns, foreign }: Columns): SeenCell[] | null {
  const chosen = new Map<Column, SeenCell>();
  for (const seen of values) {
    const column = home(seen, columns);
    const isPrinted = seen.look !== 'blank';
    if (column === undefined) {
      if (isPrinted && !isUnder(seen, foreign)) return null;
      continue;
    }
    const before = chosen.get(column);
    if (before === undefined || (isPrinted && before.look === 'blank')) chosen.set(column, seen);
    else if (isPrinted) return null;
  }
  const cells: SeenCell[] = [];
  for (const column of columns) {
    const seen = chosen.get(column);
    if (seen === undefined) return null;
    cells.push(seen);
  }
  return cells;
}

export function isUnder({ cell }: SeenCell, names: Columns['foreign']): boolean {
  return names.some(({ from, to }) => overlap(cell, from, to) > 0);
}

/** The column a cell stands under: the one it shares most width with, undefined where two share alike. */
function home(seen: SeenCell, columns: readonly Column[]): Column | undefined {
  let best: Column | undefined;
  let most = 0;
  let tie = false;
  for (const column of columns) {
    const shared = overlap(seen.cell, column.from, column.to);
    if (shared <= 0) continue;
    tie = shared === most;
    if (shared > most) {
      most = shared;
      best = column;
    }
  }
  return tie ? undefined : best;
}

/** Every run of as many neighbouring cells as there are columns, with nothing printed outside it. */
export function inOrder(values: readonly SeenCell[], wanted: number): SeenCell[][] {
  const runs: SeenCell[][] = [];
  for (let start = 0; start + wanted <= values.length; start += 1) {
    const outside = [...values.slice(0, start), ...values.slice(start + wanted)];
    if (outside.every((seen) => seen.look === 'blank')) runs.push(values.slice(start, start + wanted));
  }
  return runs;
}
