import type { Page } from 'puppeteer-core';
import { readHtml } from '../accuracy/measure';
import { type LabScope, labCode } from '../e2e/harness/lab';
import { launch, type Session, until } from '../e2e/harness/session';
import type { Read } from '../e2e/lab/fill';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';
import { median } from './measure';
import { limited, type Part } from './part';

/** How many reports are kept; the first is what the others are compared with. */
const COUNTS = [10, 1000, 10_000] as const;

/** What a person does: opens the popup, types one more character into its search, opens a report's details. */
const ACTS = ['first screen', 'search, 5 found', 'search, many found', 'a report'] as const;
type Act = (typeof ACTS)[number];

/** One act with so many reports kept. */
interface Measured {
  readonly count: number;
  readonly act: Act;
  /** Milliseconds, the median of all turns. */
  readonly time: number;
  /** The median of the turns' own ratios to the fewest reports. */
  readonly ratio: number;
}

interface ArchiveMeasures {
  readonly measured: readonly Measured[];
  /** Bytes on disk for each report, by how many there are. */
  readonly bytes: ReadonlyMap<number, number>;
}

/** The popup over many reports may take so many times as long as over few. */
const MOST_OVER_FEW = 3;
/** Bytes on disk for each report, at the largest number. */
const MOST_BYTES = 12_000;

export const archivePart: Part = {
  name: 'archive',
  heading: 'The popup by the number of reports kept (Chromium): ms, and as a multiple of the fewest',
  inBrowser: true,
  async run(turns) {
    const { measured, bytes } = await measureArchive(turns);
    const rows = ACTS.flatMap((act) => {
      const own = measured.filter((one) => one.act === act);
      return [
        { what: `${act}, ms`, figures: own.map(({ time }) => time.toFixed(0)) },
        {
          what: `${act}, multiple`,
          figures: own.map(({ ratio }) => limited(ratio.toFixed(2), ratio <= MOST_OVER_FEW)),
        },
      ];
    });
    const disk = COUNTS.map((count) => {
      const each = bytes.get(count) ?? 0;
      return limited(each.toFixed(0), count < Math.max(...COUNTS) || each <= MOST_BYTES);
    });
    return {
      tables: [
        {
          what: 'what',
          columns: COUNTS.map(String),
          rows: [...rows, { what: 'bytes on disk for each report', figures: disk }],
        },
      ],
      aims: [],
    };
  },
};

/** Different reports to take turns. */
const KINDS = 200;

const WARM_UP = 2;

/** A popup of its own, so that the list has no page beside it. */
const POPUP = '/popup.html?tab=987654';

interface Filled {
  readonly count: number;
  readonly bytes: number;
  readonly session: Session;
  readonly popup: Page;
}

/** Chromium three times, with few reports kept and with many, asked in turn. */
async function measureArchive(turns: number): Promise<ArchiveMeasures> {
  const read = Array.from({ length: KINDS }, (_, seed): Read => {
    const { report, content } = readHtml(publish(soundReport(seed, seed % 2 ? '2021' : '2019'), plain).html);
    return { report, content };
  });
  const browsers: Filled[] = [];
  try {
    for (const count of COUNTS) browsers.push(await filled(count, read));
    const times = new Map<number, Map<Act, number[]>>(
      COUNTS.map((count) => [count, new Map(ACTS.map((act) => [act, []]))]),
    );
    for (let turn = -WARM_UP; turn < turns; turn += 1) {
      for (const { count, popup } of browsers) {
        const taken = await takeTurn(popup);
        if (turn >= 0) for (const act of ACTS) times.get(count)?.get(act)?.push(taken[act]);
      }
    }
    return {
      measured: COUNTS.flatMap((count) =>
        ACTS.map((act) => {
          const own = times.get(count)?.get(act) ?? [];
          const few = times.get(COUNTS[0])?.get(act) ?? [];
          return {
            count,
            act,
            time: median(own),
            ratio: median(own.map((time, at) => time / (few[at] ?? 0))),
          };
        }),
      ),
      bytes: new Map(browsers.map(({ count, bytes }) => [count, bytes])),
    };
  } finally {
    for (const { session } of browsers) await session.close();
  }
}

async function filled(count: number, read: readonly Read[]): Promise<Filled> {
  const session = await launch({ kind: 'chromium', hosts: [] });
  const page = await session.extensionPage('/icon/16.png');
  await page.evaluate(await labCode());
  const bytes = await page.evaluate(
    async (reports, length) => {
      const { lab } = globalThis as unknown as LabScope;
      const before = (await navigator.storage.estimate()).usage ?? 0;
      const archive = await lab.openArchive();
      await lab.fill(archive, reports, length);
      archive.close();
      return ((await navigator.storage.estimate()).usage ?? 0) - before;
    },
    read as Read[],
    count,
  );
  await page.close();
  const popup = await session.extensionPage(POPUP);
  await popup.evaluateOnNewDocument(noteFirstRow);
  return { count, bytes: bytes / count, session, popup };
}

interface Noted {
  firstRow?: number;
}

/** In the popup, before anything of it runs: notes when the first report stood in the list, from its start on. */
function noteFirstRow(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.row') === null) return;
    observer.disconnect();
    document.body.getBoundingClientRect();
    (globalThis as Noted).firstRow = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

async function takeTurn(popup: Page): Promise<Readonly<Record<Act, number>>> {
  await popup.bringToFront();
  await popup.reload();
  const first = await until('the first row', () =>
    popup.evaluate(() => (globalThis as Noted).firstRow ?? null),
  );
  await popup.evaluate(await labCode());
  // First to what only the whole list has, so that all of it is there.
  await search(popup, '第0局', 5);
  const few = await search(popup, '第1局', null);
  const opening = await popup.evaluate(() => (globalThis as unknown as LabScope).lab.timeOpening());
  const many = await search(popup, '第', null);
  // The popup remembers how it was left.
  await search(popup, '第0局', 5);
  await search(popup, '', null);
  return { 'first screen': first, 'search, 5 found': few, 'search, many found': many, 'a report': opening };
}

function search(popup: Page, words: string, rows: number | null): Promise<number> {
  return popup.evaluate(
    (typed, wanted) => (globalThis as unknown as LabScope).lab.timeSearch(typed, wanted),
    words,
    rows,
  );
}
