/** How much a page or the background holds after everything that can go has gone, as the browsers themselves count it. */
import type { CDPSession, Page, Target } from 'puppeteer-core';

/** What a context holds, by what is measured. */
export type Held = Readonly<Record<string, number>>;

/** Rounds of collecting: what is let go of by finalisers goes in the next. */
const ROUNDS = 4;

/**
 * What of a heap snapshot is no script's: code that was compiled, of which there is the more the longer something
 * runs, and what documents are made of, which is counted by nodes.
 */
const NOT_HELD: ReadonlySet<string> = new Set(['code', 'native']);

/** A heap snapshot as V8 writes it, as far as it is read here: each node takes as many numbers as it has fields. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * Chromium's counters, over DevTools. Those of a page are of its whole process, with all pages of one origin.
 * @param of a page, or the worker of the background, which has no documents
 */
export async function heldInChromium(of: Page | { readonly worker: Target }): Promise<Held> {
  const isWorker = 'worker' in of;
  const client = await (isWorker ? of.worker : of).createCDPSession();
  try {
    await collectGarbage(client);
    const heap = { 'heap, KB': (await heapOf(client)) / 1024 };
    if (isWorker) return heap;
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    return { ...heap, nodes, listeners: jsEventListeners };
  } finally {
    await client.detach();
  }
}

/** Bytes that a page holds in Chromium, with all pages that share its process: of its scripts and of its documents. */
export async function bytesInChromium(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  try {
    await collectGarbage(client);
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  } finally {
    await client.detach();
  }
}

async function collectGarbage(client: CDPSession): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) await client.send('HeapProfiler.collectGarbage');
}

/** Bytes of everything that scripts hold. */
async function heapOf(client: CDPSession): Promise<number> {
  const chunks: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return heldIn(JSON.parse(chunks.join('')));
}

/** @returns bytes */
export function heldIn({ snapshot, nodes }: Snapshot): number {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_HELD.has(types[0][nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}

/**
 * An expression for Firefox's own window: what its memory reports (about:memory) say of all windows at an address.
 * In the order in which the heads of their paths are named: bytes of everything, bytes of the nodes, listeners.
 */
export function heldInFirefox(address: string): string {
  // In a report's path, slashes part its steps.
  const top = `window-objects/top(${address.replaceAll('/', '\\')}`;
  return `new Promise((resolve) => {
    const reports = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    const top = ${JSON.stringify(top)};
    let [bytes, nodes, listeners] = [0, 0, 0];
    const add = (process, path, kind, units, amount) => {
      if (!path.includes(top)) return;
      if (path.startsWith('explicit/')) bytes += amount;
      if (path.startsWith('explicit/') && /dom\\/(?:element|text)-nodes$/.test(path)) nodes += amount;
      if (path.startsWith('event-counts/') && path.endsWith('/event-listeners')) listeners += amount;
    };
    const answer = () => resolve(JSON.stringify({ 'memory, KB': bytes / 1024, 'nodes, KB': nodes / 1024, listeners }));
    reports.minimizeMemoryUsage(() => reports.getReports(add, null, answer, null, false));
  })`;
}
