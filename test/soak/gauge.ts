/** What is held at first and at last, side by side. */
import type { Held } from '../e2e/harness/held';

/** What may grow, as a part of what it was: 0.1 is a tenth. */
export const MOST_GROWTH = 0.1;

/** A line of the table: what was held at first and at last. */
export interface Growth {
  readonly what: string;
  readonly first: number;
  readonly last: number;
  readonly isWithin: boolean;
}

/** Compares what was held, one line for each measure. */
export function growthOf(what: string, first: Held, last: Held): readonly Growth[] {
  return Object.entries(first).map(([measure, one]) => {
    const other = last[measure] ?? Number.NaN;
    return { what: `${what}: ${measure}`, first: one, last: other, isWithin: isWithin(one, other) };
  });
}

export function isWithin(first: number, last: number): boolean {
  return last <= first * (1 + MOST_GROWTH);
}
