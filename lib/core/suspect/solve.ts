import type { System } from './system';

/** Corrected values of a set of figures, in its order; null where more than one value fits. */
export type Solution = readonly (bigint | null)[];

/**
 * How far from zero each free figure is tried. Free figures exist only where the figures of a set depend on each
 * other; the values that fit then form a line or a plane, and at an end of it the free figures are zero. Whole
 * values lie at most two steps apart there (coefficients are ±1, at most three figures), so that within three
 * steps of the ends two solutions are met wherever there are two.
 */
const REACH = 3n;

/**
 * Corrected values that make every row of the system hold, each at least zero and a multiple of its step. That
 * each differs from what is printed need not be asked: a set with a figure that stays is no smallest set.
 * @param set figures of the system, at most three, none of which could be spared
 * @returns null where no such values exist
 */
export function solve(system: System, set: readonly number[]): Solution | null {
  const rows = rowsOf(system, set);
  if (rows?.every(canReach) !== true) return null;
  const rank = eliminated(
    rows,
    set.map((_, at) => at),
  ).pivots.length;
  let common: (bigint | null)[] | null = null;
  for (const free of subsets(set.length, set.length - rank)) {
    for (const values of trials(system, set, free)) {
      const solution = completed(rows, values);
      if (solution === null || !fits(system, set, solution)) continue;
      const known: readonly (bigint | null)[] = common ?? solution;
      common = solution.map((value, at) => (value === known[at] ? value : null));
      if (common.every((value) => value === null)) return common;
    }
  }
  return common;
}

/** coefficients · corrected values = target */
interface Row {
  readonly coefficients: readonly bigint[];
  readonly target: bigint;
}

/** The rows that the set touches; null where another row fails, which no change of the set can mend. */
function rowsOf(system: System, set: readonly number[]): Row[] | null {
  const rows: Row[] = [];
  for (let row = 0; row < system.missing.length; row += 1) {
    const coefficients = set.map((field) => BigInt(system.columns[field]?.[row] ?? 0));
    let target = system.missing[row] ?? 0n;
    if (coefficients.every((coefficient) => coefficient === 0n)) {
      if (target !== 0n) return null;
      continue;
    }
    coefficients.forEach((coefficient, at) => {
      target += coefficient * (system.values[set[at] ?? 0] ?? 0n);
    });
    rows.push({ coefficients, target });
  }
  return rows;
}

/** Whether values from zero up can meet a row at all: not where every part pulls away from its target. */
function canReach({ coefficients, target }: Row): boolean {
  return (
    target === 0n ||
    coefficients.some((coefficient) => coefficient > 0n === target > 0n && coefficient !== 0n)
  );
}

/** Values for the free figures, each with its first few multiples of a step from zero; null for the others. */
function* trials(
  system: System,
  set: readonly number[],
  free: readonly number[],
  values: readonly (bigint | null)[] = set.map(() => null),
): Generator<readonly (bigint | null)[]> {
  const [next, ...others] = free;
  if (next === undefined) {
    yield values;
    return;
  }
  const step = system.steps[set[next] ?? 0] ?? 1n;
  for (let i = 0n; i <= REACH; i += 1n) {
    const tried = values.map((value, at) => (at === next ? i * step : value));
    yield* trials(system, set, others, tried);
  }
}

/** Works out the values that are null; null where they are not determined, not whole, or contradict a row. */
function completed(rows: readonly Row[], values: readonly (bigint | null)[]): bigint[] | null {
  const open = values.flatMap((value, at) => (value === null ? [at] : []));
  const reduced = rows.map(({ coefficients, target }) => ({
    coefficients,
    target: coefficients.reduce((rest, coefficient, at) => rest - coefficient * (values[at] ?? 0n), target),
  }));
  const { pivots, rest } = eliminated(reduced, open);
  if (pivots.length < open.length || rest.some(({ target }) => target !== 0n)) return null;
  const solution = values.map((value) => value ?? 0n);
  for (const { at, row } of pivots) {
    const coefficient = row.coefficients[at] ?? 0n;
    if (row.target % coefficient !== 0n) return null;
    solution[at] = row.target / coefficient;
  }
  return solution;
}

/**
 * Gauss and Jordan without fractions: each pivot row keeps its own unknown and no other.
 * @param unknowns positions to solve for; the other coefficients are ignored
 */
function eliminated(
  rows: readonly Row[],
  unknowns: readonly number[],
): { pivots: { at: number; row: Row }[]; rest: Row[] } {
  let rest = [...rows];
  let pivots: { at: number; row: Row }[] = [];
  for (const at of unknowns) {
    const position = rest.findIndex((row) => row.coefficients[at] !== 0n);
    const pivot = rest[position];
    if (pivot === undefined) continue;
    const cleared = (row: Row) => without(row, pivot, at);
    rest = rest.filter((_, other) => other !== position).map(cleared);
    pivots = pivots.map((other) => ({ at: other.at, row: cleared(other.row) }));
    pivots.push({ at, row: pivot });
  }
  return { pivots, rest };
}

function without(row: Row, pivot: Row, at: number): Row {
  const own = row.coefficients[at] ?? 0n;
  if (own === 0n) return row;
  const by = pivot.coefficients[at] ?? 1n;
  return {
    coefficients: row.coefficients.map(
      (value, other) => value * by - own * (pivot.coefficients[other] ?? 0n),
    ),
    target: row.target * by - own * pivot.target,
  };
}

function fits(system: System, set: readonly number[], solution: readonly bigint[]): boolean {
  return set.every((field, at) => {
    const value = solution[at] ?? 0n;
    const step = system.steps[field] ?? 1n;
    return value >= 0n && value % step === 0n;
  });
}

/** All ways to choose so many of the first `count` numbers. */
function subsets(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const all: number[][] = [];
  for (let first = from; first <= count - size; first += 1) {
    for (const others of subsets(count, size - 1, first + 1)) all.push([first, ...others]);
  }
  return all;
}
