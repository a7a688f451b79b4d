import type { Page } from 'puppeteer-core';
import { launch, until } from '../e2e/harness/session';
import { drop } from '../e2e/import-drop';
import { makeFolder, pageOf } from '../e2e/import-pages';
import { LONG_TASK } from './arriving';
import { median } from './measure';
import { limited, type Part } from './part';

/** Saved pages dropped on the library at once. */
const PAGES = 500;
/** Longest that an import may take, in ms. */
const PATIENCE = 300_000;

interface Measured {
  /** Pages read, checked and kept in a second. */
  readonly rate: number;
  /** The longest task of the window's thread after the drop, in ms; 0: none can be felt. */
  readonly longest: number;
  /** Memory of the window's scripts at the end, in MB; those of the worker are not in it. */
  readonly heap: number;
}

interface Watched {
  readonly tasks: PerformanceObserver;
  readonly long: number[];
  began: number;
}

interface Scope {
  watched: Watched;
  readonly performance: Performance & { readonly memory: { readonly usedJSHeapSize: number } };
}

export const importPart: Part = {
  name: 'import',
  heading: `${PAGES} saved pages dropped on the library at once (Chromium)`,
  inBrowser: true,
  async run(turns) {
    const found: Measured[] = [];
    const folder = makeFolder();
    try {
      const paths = Array.from({ length: PAGES }, (_, at) => folder.put(`${at}.html`, pageOf(at)));
      for (let turn = 0; turn < turns; turn += 1) found.push(await measured(paths));
    } finally {
      folder.remove();
    }
    const longest = median(found.map((one) => one.longest));
    const rows = [
      { what: 'pages in a second', figures: [median(found.map(({ rate }) => rate)).toFixed(0)] },
      {
        what: 'longest task of the window, ms',
        figures: [limited(longest.toFixed(0), longest <= LONG_TASK)],
      },
      { what: 'memory of the window, MB', figures: [median(found.map(({ heap }) => heap)).toFixed(0)] },
    ];
    return { tables: [{ what: '', columns: [''], rows }], aims: [] };
  },
};

async function measured(paths: readonly string[]): Promise<Measured> {
  const session = await launch({ kind: 'chromium', hosts: [] });
  try {
    const page = await session.extensionPage('/library.html#/import');
    await page.waitForSelector('.drop');
    await watch(page);
    await drop(page, ...paths);
    await until('the end of the import', () => page.$('.outcomes'), PATIENCE);
    return await page.evaluate((count) => {
      const { watched, performance: timer } = globalThis as unknown as Scope;
      const { tasks, long, began } = watched;
      for (const { startTime, duration } of tasks.takeRecords()) if (startTime >= began) long.push(duration);
      return {
        rate: (count / (timer.now() - began)) * 1000,
        longest: Math.max(0, ...long),
        heap: timer.memory.usedJSHeapSize / 1024 ** 2,
      };
    }, paths.length);
  } finally {
    await session.close();
  }
}

/** Notes long tasks from the drop on: what the browser takes to hand out the files before it is its own. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const long: number[] = [];
    const tasks = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        if (startTime >= watched.began) long.push(duration);
    });
    const watched: Watched = { tasks, long, began: Number.POSITIVE_INFINITY };
    Object.assign(globalThis, { watched });
    tasks.observe({ entryTypes: ['longtask'] });
    addEventListener(
      'drop',
      () => {
        watched.began = performance.now();
      },
      { capture: true },
    );
    // After the page's own listener: what it did at once is part of a task that began before.
    addEventListener('drop', () => long.push(performance.now() - watched.began));
  });
}
