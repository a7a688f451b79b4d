/** Measures of time that are worth comparing: two things done in turn, many times, in one run. */

export interface Pair {
  /** Milliseconds, the median of all turns. */
  readonly floor: number;
  readonly reading: number;
  /** The median of the turns' own ratios: reading to floor. */
  readonly ratio: number;
}

const WARM_UP = 2;

/**
 * Does two things in turn and tells how much longer the second takes.
 *
 * @param turns how many times each is measured
 */
export function compareInTurn(floor: () => unknown, reading: () => unknown, turns: number): Pair {
  for (let turn = 0; turn < WARM_UP; turn += 1) {
    floor();
    reading();
  }
  const pairs = Array.from({ length: turns }, () => {
    const a = timeOf(floor);
    const b = timeOf(reading);
    return { floor: a, reading: b, ratio: b / a };
  });
  return {
    floor: median(pairs.map((pair) => pair.floor)),
    reading: median(pairs.map((pair) => pair.reading)),
    ratio: median(pairs.map((pair) => pair.ratio)),
  };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
