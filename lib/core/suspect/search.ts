import { type Solution, solve } from './solve';
import type { System } from './system';
import { MOST_FIGURES } from './types';

/** A smallest set: figures of the system, ascending, with their corrected values. */
export interface Found {
  readonly set: readonly number[];
  readonly values: Solution;
}

/**
 * Every smallest set of figures whose correction makes all rows of a system hold: sets of one, else of two,
 * else of three; empty where there is none. Exact: branches are cut only where no set can lie beyond them.
 *
 * 1. A row that fails must contain a figure that changes. More generally, once the chosen figures are
 *    eliminated from the rows (by Gauss), a row that still misses something cannot be mended by them, whatever
 *    their values: some further figure in that combination of rows must change. So one such row, the
 *    shortest, is taken, and each of its figures is tried in turn; a figure that was tried is left
 *    out afterwards, so that no set is met twice.
 * 2. Where the chosen figures could mend every row but only with values that no figure can have (below zero,
 *    not whole), a larger set must contain a further figure of their pivot rows: without one it would
 *    give them those same values.
 * 3. Rows that fail and contain none of the chosen figures must be shared out among those still to be chosen.
 */
export function smallestSets(system: System): Found[] {
  for (let size = 1; size <= MOST_FIGURES; size += 1) {
    const found = setsOfSize(system, size);
    if (found.length > 0) return found;
  }
  return [];
}

/** A chosen figure, its column without the pivots chosen before it, and the row it is eliminated with. */
interface Pivot {
  readonly row: number;
  readonly column: readonly number[];
}

interface Node {
  readonly chosen: readonly number[];
  readonly pivots: readonly Pivot[];
  /** By row: what is still missing once the pivots are eliminated (times a factor that is never zero). */
  readonly missing: readonly bigint[];
}

function setsOfSize(system: System, size: number): Found[] {
  const found: Found[] = [];
  const tried = new Set<number>();
  const reach = Math.max(...system.touches.map((rows) => rows.length));

  const take = (set: readonly number[]) => {
    const ascending = [...set].sort((a, b) => a - b);
    const values = solve(system, ascending);
    if (values !== null) found.push({ set: ascending, values });
  };

  const visit = (node: Node) => {
    const left = size - node.chosen.length;
    if (untouched(system, node.chosen) > left * reach) return;
    const open = shortestOpenRow(system, node);
    const rows = open === null ? node.pivots.map((pivot) => pivot.row) : [open, ...coupled(node, open)];
    const last = left === 1 && open !== null ? plainRows(node) : null;
    const here: number[] = [];
    for (const field of fieldsIn(system, rows)) {
      if (tried.has(field) || node.chosen.includes(field)) continue;
      if (last !== null && !couldMend(system.touches[field] ?? [], last)) continue;
      const column = withoutPivots(system.columns[field] ?? [], node.pivots);
      if (open !== null && column[open] === 0) continue;
      if (left === 1) {
        if (open === null || mends(column, node.missing, open)) take([...node.chosen, field]);
      } else {
        visit(chosenToo(system, node, field, column, open));
      }
      here.push(field);
      tried.add(field);
    }
    for (const field of here) tried.delete(field);
  };

  visit({ chosen: [], pivots: [], missing: system.missing });
  return found;
}

/** How many failing rows hold none of the chosen figures. */
function untouched(system: System, chosen: readonly number[]): number {
  let count = 0;
  for (let row = 0; row < system.missing.length; row += 1) {
    if (system.missing[row] === 0n) continue;
    if (chosen.every((field) => system.columns[field]?.[row] === 0)) count += 1;
  }
  return count;
}

/** The row with the fewest figures among those that still miss something; null where none does. */
function shortestOpenRow(system: System, node: Node): number | null {
  let shortest: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  node.missing.forEach((missing, row) => {
    if (missing === 0n) return;
    let length = 0;
    for (const part of [row, ...coupled(node, row)]) length += system.members[part]?.length ?? 0;
    if (length < fewest) [shortest, fewest] = [row, length];
  });
  return shortest;
}

/** Pivot rows that may have been combined with a row. */
function coupled(node: Node, row: number): number[] {
  const direct = node.pivots.some(({ column }) => column[row] !== 0);
  return direct ? node.pivots.map((pivot) => pivot.row) : [];
}

function fieldsIn(system: System, rows: readonly number[]): Iterable<number> {
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return system.members[only] ?? [];
  return new Set(rows.flatMap((row) => system.members[row] ?? []));
}

function withoutPivots(column: readonly number[], pivots: readonly Pivot[]): readonly number[] {
  let reduced = column;
  for (const pivot of pivots) {
    const own = reduced[pivot.row] ?? 0;
    const by = pivot.column[pivot.row] ?? 1;
    if (own === 0 && by === 1) continue;
    reduced = reduced.map((value, row) => value * by - own * (pivot.column[row] ?? 0));
  }
  return reduced;
}

/** Rows that no pivot has been combined with: what is missing there, the last figure must mend alone. */
interface PlainRows {
  /** By row: the last figure must be in it, may not be in it, or it depends. */
  readonly rule: readonly ('in' | 'out' | null)[];
  /** How many rows it must be in. */
  readonly count: number;
}

function plainRows({ pivots, missing }: Node): PlainRows {
  const rule = missing.map((value, row) => {
    const combined = pivots.some((pivot) => pivot.row === row || pivot.column[row] !== 0);
    return combined ? null : value === 0n ? 'out' : 'in';
  });
  return { rule, count: rule.filter((one) => one === 'in').length };
}

/** A quick answer of "no" for most figures, before their columns are worked out. */
function couldMend(touched: readonly number[], { rule, count }: PlainRows): boolean {
  let met = 0;
  for (const row of touched) {
    if (rule[row] === 'out') return false;
    if (rule[row] === 'in') met += 1;
  }
  return met === count;
}

/** Whether one multiple of the column is all that is missing. */
function mends(column: readonly number[], missing: readonly bigint[], open: number): boolean {
  const coefficient = BigInt(column[open] ?? 0);
  const wanted = missing[open] ?? 0n;
  return missing.every((value, row) => {
    const own = column[row] ?? 0;
    if (own === 0 || value === 0n) return own === 0 && value === 0n;
    return value * coefficient === BigInt(own) * wanted;
  });
}

function chosenToo(
  system: System,
  node: Node,
  field: number,
  column: readonly number[],
  open: number | null,
): Node {
  const chosen = [...node.chosen, field];
  const row = open ?? shortestRowOf(system, column);
  // The figure depends on those chosen before it: it adds no pivot, only freedom.
  if (row === null) return { ...node, chosen };
  const by = BigInt(column[row] ?? 1);
  const wanted = node.missing[row] ?? 0n;
  const missing = node.missing.map((value, other) => {
    const own = column[other] ?? 0;
    return own === 0 ? value * by : value * by - BigInt(own) * wanted;
  });
  return { chosen, pivots: [...node.pivots, { row, column }], missing };
}

function shortestRowOf(system: System, column: readonly number[]): number | null {
  let shortest: number | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  column.forEach((coefficient, row) => {
    const length = system.members[row]?.length ?? 0;
    if (coefficient !== 0 && length < fewest) [shortest, fewest] = [row, length];
  });
  return shortest;
}
