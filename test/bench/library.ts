import type { Page } from 'puppeteer-core';
import type { Visit } from '../../lib/archive/keeping';
import { addressOf, LIBRARY_PAGE, type Place } from '../../lib/place';
import { type LabScope, labCode } from '../e2e/harness/lab';
import { launch, type Session, until } from '../e2e/harness/session';
import { madeArchive } from '../made/archive';
import { median } from './measure';
import { limited, type Part } from './part';

/**
 * How many visits are kept; the first is what the others are compared with. The second are two bodies of sixty places
 * over twelve years, as much as a person collects: the limits hold there. The last are told only.
 */
const COUNTS = [10, 1_440, 10_000] as const;
const LIMITED = 1_440;
/** How many at a time go into the browser. */
const CHUNK = 500;

/** A view may take so many times as long over many reports as over few, and so many milliseconds. */
const MOST_OVER_FEW = 3;
const MOST_TIME = 200;

const WARM_UP = 1;
/** A view that asks nothing of the archive: from there each of the others is opened. */
const BETWEEN: Place = { view: 'import', query: {} };
const BETWEEN_READY = '.drop';

interface Opened {
  readonly name: string;
  readonly place: Place;
  /** What stands there once the view is drawn. */
  readonly ready: string;
}

/** The views of an archive that holds all twelve years of its first agency. */
function views(visits: readonly Visit[]): Opened[] {
  const [first] = visits;
  const agency = first?.identity.agency ?? '';
  const id = (year: number) => `${year} ${agency}`;
  const year = '2022';
  return [
    { name: 'a report', place: { view: 'report', query: { id: id(2022) } }, ready: '.report-tables td' },
    {
      name: 'two reports',
      place: { view: 'pair', query: { left: id(2021), right: id(2022) } },
      ready: '.pair-copied',
    },
    {
      name: 'an agency over the years',
      place: { view: 'agency', query: { agency } },
      ready: '.agency-grid tbody td',
    },
    { name: 'agencies of a year', place: { view: 'year', query: { year } }, ready: '.matrix tbody tr' },
    {
      name: 'the same as bars',
      place: { view: 'year', query: { year, as: 'bars' } },
      ready: '.chart-canvas',
    },
    {
      name: 'the same as shares',
      place: { view: 'year', query: { year, as: 'stack' } },
      ready: '.chart-canvas',
    },
    { name: 'coverage', place: { view: 'coverage', query: {} }, ready: '.grid tbody tr' },
    { name: 'all agencies', place: { view: 'agency', query: {} }, ready: '.agency-list' },
  ];
}

export const libraryPart: Part = {
  name: 'library',
  heading: 'The views of the library by the number of reports kept (Chromium)',
  inBrowser: true,
  async run(turns) {
    const measured = await measureLibrary(turns);
    const rows = measured.flatMap(({ name, times, ratios, blocks }) => [
      {
        what: `${name}, ms`,
        figures: times.map((time, own) => limited(time.toFixed(0), isFree(own) || time <= MOST_TIME)),
      },
      {
        what: '  multiple of the fewest',
        figures: ratios.map((ratio, own) => limited(ratio.toFixed(2), isFree(own) || ratio <= MOST_OVER_FEW)),
      },
      { what: '  longest task, ms', figures: blocks.map((block) => block.toFixed(0)) },
    ]);
    return { tables: [{ what: 'what', columns: COUNTS.map(String), rows }], aims: [] };
  },
};

/** Whether a number of reports has no limit, by its place among the numbers. */
function isFree(own: number): boolean {
  return (COUNTS[own] ?? 0) > LIMITED;
}

/** One view, by the number of reports; medians of all turns. */
interface Measured {
  readonly name: string;
  /** Milliseconds. */
  readonly times: readonly number[];
  /** Multiples of the same over the fewest reports, turn by turn. */
  readonly ratios: readonly number[];
  /** The longest task, in ms. */
  readonly blocks: readonly number[];
}

async function measureLibrary(turns: number): Promise<Measured[]> {
  const filled: { readonly session: Session; readonly page: Page; readonly all: readonly Opened[] }[] = [];
  const measured: Measured[] = [];
  try {
    for (const count of COUNTS) filled.push(await open(count));
    for (const [at, { name }] of (filled[0]?.all ?? []).entries()) {
      const times: number[][] = filled.map(() => []);
      const blocks: number[][] = filled.map(() => []);
      for (let turn = -WARM_UP; turn < turns; turn += 1) {
        for (const [own, { page, all }] of filled.entries()) {
          const view = all[at];
          if (view === undefined) continue;
          const { time, longest } = await timed(page, view);
          if (turn < 0) continue;
          times[own]?.push(time);
          blocks[own]?.push(longest);
        }
      }
      const [few = []] = times;
      measured.push({
        name,
        times: times.map(median),
        ratios: times.map((own) => median(own.map((time, turn) => time / (few[turn] ?? 1)))),
        blocks: blocks.map(median),
      });
    }
  } finally {
    for (const { session } of filled) await session.close();
  }
  return measured;
}

async function open(count: number) {
  const session = await launch({ kind: 'chromium', hosts: [] });
  const { visits } = madeArchive({ visits: count });
  const lab = await session.extensionPage('/icon/16.png');
  await lab.evaluate(await labCode());
  for (let at = 0; at < visits.length; at += CHUNK) {
    await lab.evaluate(
      async (some) => {
        const { lab: own } = globalThis as unknown as LabScope;
        const archive = await own.openArchive();
        await own.keepAll(archive, some);
        archive.close();
      },
      visits.slice(at, at + CHUNK),
    );
  }
  await lab.close();
  const page = await session.extensionPage(`${LIBRARY_PAGE}${addressOf(BETWEEN)}`);
  await page.waitForSelector(BETWEEN_READY);
  return { session, page, all: views(visits) };
}

/** Leads to a view and waits until it is drawn; then back to where nothing is asked of the archive. */
async function timed(page: Page, { place, ready }: Opened): Promise<{ time: number; longest: number }> {
  const taken = await page.evaluate(
    async (hash, selector) => {
      const long: number[] = [];
      const tasks = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) long.push(duration);
      });
      tasks.observe({ entryTypes: ['longtask'] });
      const start = performance.now();
      location.hash = hash;
      while (document.querySelector(selector) === null) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const time = performance.now() - start;
      // Long tasks are told of after they ended; what was not told yet is taken.
      await new Promise((resolve) => requestIdleCallback(resolve));
      for (const { duration } of tasks.takeRecords()) long.push(duration);
      tasks.disconnect();
      return { time, longest: Math.max(0, ...long) };
    },
    addressOf(place),
    ready,
  );
  await page.evaluate((hash) => {
    location.hash = hash;
  }, addressOf(BETWEEN));
  await until('the view between', () => page.$(BETWEEN_READY));
  return taken;
}
