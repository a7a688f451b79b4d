/** How much a page or the background holds after everything that can go has gone; over DevTools, so in Chromium. */
import type { Page, Target } from 'puppeteer-core';

/** What a context holds. */
export interface Held {
  /** Bytes of its scripts' heap, with all pages that share it. */
  readonly heap: number;
  /** Nodes and listeners of documents; null for a worker, which has none. */
  readonly nodes: number | null;
  readonly listeners: number | null;
}

export interface WorkerTarget {
  readonly worker: Target;
}

/** What grew, as a part of what it was: 0.1 is a tenth. */
export const MOST_GROWTH = 0.1;

/** Rounds of collecting: what is let go of by finalisers goes in the next. */
const ROUNDS = 4;

/** @param of a page, or a worker, which has no documents */
export async function heldBy(of: Page | WorkerTarget): Promise<Held> {
  const isWorker = 'worker' in of;
  const client = await (isWorker ? of.worker : of).createCDPSession();
  try {
    for (let round = 0; round < ROUNDS; round += 1) await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    if (isWorker) return { heap: usedSize, nodes: null, listeners: null };
    await client.send('Performance.enable');
    const { metrics } = await client.send('Performance.getMetrics');
    const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? null;
    return { heap: usedSize, nodes: named('Nodes'), listeners: named('JSEventListeners') };
  } finally {
    await client.detach();
  }
}

/** A line of the table: what was held at first and at last. */
export interface Growth {
  readonly what: string;
  readonly first: number;
  readonly last: number;
  readonly isWithin: boolean;
}

/** Compares what was held, one line for each measure that there is. */
export function growthOf(what: string, first: Held, last: Held): readonly Growth[] {
  const measures = [
    ['heap, KB', first.heap / 1024, last.heap / 1024],
    ['nodes', first.nodes, last.nodes],
    ['listeners', first.listeners, last.listeners],
  ] as const;
  return measures.flatMap(([measure, one, other]) =>
    one === null || other === null
      ? []
      : [{ what: `${what}: ${measure}`, first: one, last: other, isWithin: isWithin(one, other) }],
  );
}

export function isWithin(first: number, last: number): boolean {
  return last <= first * (1 + MOST_GROWTH);
}
