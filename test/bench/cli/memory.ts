/**
 * Runs `gouji check` over a folder in this process and prints, as JSON, what memory it holds after every so many pages.
 * Started with `--expose-gc`: only what outlives a collection counts.
 */
import { main } from '../../../cli/main';
import type { Held } from './held';

/** Pages between two samples. */
const EVERY = 250;

const [folder = '.', jobs = '1'] = process.argv.slice(2);
const held: Held[] = [];
let pages = 0;
await main(
  ['check', '--json', '--jobs', jobs, folder],
  {
    out() {
      pages += 1;
      if (pages % EVERY !== 0) return;
      globalThis.gc?.();
      const { heapUsed: heap, rss } = process.memoryUsage();
      held.push({ heap, process: rss });
    },
    error: (line) => process.stderr.write(`${line}\n`),
  },
  'en',
  false,
);
process.stdout.write(JSON.stringify(held));
