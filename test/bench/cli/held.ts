import { median } from '../measure';

/** What a run holds, in bytes. */
export interface Held {
  /** Of the main thread's scripts, after a collection. */
  readonly heap: number;
  /** Of the whole process, as the system counts it. */
  readonly process: number;
}

/** @returns the medians of the first and the last quarter of samples, and the last as a multiple of the first */
export function quartersOf(samples: readonly number[]): { first: number; last: number; growth: number } {
  const quarter = Math.ceil(samples.length / 4);
  const first = median(samples.slice(0, quarter));
  const last = median(samples.slice(-quarter));
  return { first, last, growth: last / first };
}
