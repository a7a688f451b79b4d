/** How soon badges are on the screen, and how long a page's thread is kept busy at once, from the browser's own trace. */
import type { SampleServer, ServedPage } from '../e2e/harness/server';
import { type Session, until } from '../e2e/harness/session';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import { withExtension } from './browser';
import { median } from './measure';
import { pageKinds } from './pages';
import { marked, type Part } from './part';
import { isScript, loadIn, type TraceEvent, traced } from './trace';

const HOST = 'gouji-overlay';
/** High enough for a whole report, so that its marks are in sight. */
const WINDOW = { width: 1280, height: 3000 };
const READER = {
  categories: ['devtools.timeline', 'blink.user_timing', 'toplevel', 'disabled-by-default-devtools.timeline'],
  file: 'reader.js',
  viewport: WINDOW,
} as const;
/** A task longer than this can be felt; ms. */
export const LONG_TASK = 50;

interface Arriving {
  /** Frames from the end of the gate's look to the first frame with badges in it, the background's part included. */
  readonly sinceGate: number;
  /** Frames from the start of the reader to the same, that frame included. */
  readonly sinceReader: number;
  /** Milliseconds from the end of DOMContentLoaded to the same, and as a multiple of what the page took until then. */
  readonly sinceReady: number;
  readonly ofLoad: number;
}

interface LongestTask {
  readonly what: string;
  /** The longest task with a script of ours in it, as a multiple of a task that can be felt. */
  readonly ours: number;
  /** The longest of the page's other tasks, likewise. */
  readonly others: number;
}

export const standard: ServedPage = {
  host: 'bench.gov.cn',
  path: '/standard.html',
  html: () => publish(plantError(soundReport(3, '2021'), 'requests.granted.business', '777'), plain).html,
};
const large = pageKinds
  .filter(({ isReport }) => isReport)
  .map((kind, number) => ({
    what: kind.name,
    page: { host: 'bench.gov.cn', path: `/large-${number}.html`, html: () => kind.make(20_000) },
  }));

/** Frames from the reader's start to the badges on the screen: more are marked, since a busy machine has more. */
const MOST_FRAMES = 2;

export const arrivingPart: Part = {
  name: 'arriving',
  heading: 'How soon badges stand on a standard report, and how long a page is kept busy (Chromium)',
  inBrowser: true,
  run: (turns) =>
    withExtension([standard, ...large.map(({ page }) => page)], async (session, server) => {
      const { sinceGate, sinceReader, sinceReady, ofLoad } = await measureArriving(session, server, turns);
      const tasks = await measureTasks(session, server, turns);
      return {
        tables: [
          {
            what: 'time from DOM ready to first badge',
            columns: ['ms', 'of load'],
            rows: [{ what: 'a standard report', figures: [sinceReady.toFixed(0), ofLoad.toFixed(1)] }],
            notes: ['Of load: as a multiple of what the page took until its DOM was ready.'],
          },
          {
            what: 'frames to the badges on the screen',
            columns: ['frames'],
            rows: [
              {
                what: "from the reader's start",
                figures: [marked(`${sinceReader}`, sinceReader <= MOST_FRAMES)],
              },
              { what: "from the gate's answer, background included", figures: [`${sinceGate}`] },
            ],
          },
          {
            what: 'longest task while a page of 20,000 cells loads',
            columns: ['ours', 'others'],
            rows: tasks.map(({ what, ours, others }) => ({
              what,
              figures: [ours.toFixed(1), others.toFixed(1)],
            })),
            notes: ['1 is a task that can be felt (50 ms).'],
          },
        ],
        aims: [],
      };
    }),
};

async function measureArriving(session: Session, server: SampleServer, turns: number): Promise<Arriving> {
  const spot = await markSpot(session, server);
  const found: Arriving[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const events = await traced(session.browser, {
      ...READER,
      address: server.addressOf(standard),
      script: watching(spot),
      ready: (page) => page.waitForFunction('performance.getEntriesByName("badges").length > 0'),
    });
    const { begun, ready } = loadIn(events, server.addressOf(standard));
    const seen = events.find(({ name }) => name === 'badges')?.ts ?? Number.POSITIVE_INFINITY;
    found.push({
      sinceGate: framesBetween(events, endOfScript(events, 'gate.js'), seen),
      sinceReader: framesBetween(events, startOfScript(events, 'reader.js'), seen),
      sinceReady: (seen - ready) / 1000,
      ofLoad: (seen - ready) / (ready - begun),
    });
  }
  return {
    sinceGate: median(found.map(({ sinceGate }) => sinceGate)),
    sinceReader: median(found.map(({ sinceReader }) => sinceReader)),
    sinceReady: median(found.map(({ sinceReady }) => sinceReady)),
    ofLoad: median(found.map(({ ofLoad }) => ofLoad)),
  };
}

async function measureTasks(session: Session, server: SampleServer, turns: number): Promise<LongestTask[]> {
  const measured: LongestTask[] = [];
  for (const { what, page } of large) {
    const found: { ours: number; others: number }[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const events = await traced(session.browser, {
        ...READER,
        address: server.addressOf(page),
        ready: async (opened) => {
          await opened.waitForSelector(HOST);
          await opened.evaluate(
            'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
          );
        },
      });
      found.push(longestIn(events));
    }
    measured.push({
      what,
      ours: median(found.map(({ ours }) => ours)),
      others: median(found.map(({ others }) => others)),
    });
  }
  return measured;
}

/** A point of the window at which a mark stands once the page is read. */
async function markSpot({ browser, closedRoot }: Session, server: SampleServer): Promise<[number, number]> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(server.addressOf(standard));
  await page.waitForSelector(HOST);
  const root = await closedRoot(page.mainFrame(), HOST);
  const spot = await until('a mark in the window', () =>
    root.evaluate((shadow) => {
      for (const mark of shadow.querySelectorAll('.mark')) {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const isInView = left > 0 && top > 0 && left < innerWidth - 20 && top < innerHeight - 20;
        if (isInView) return [left + width / 2, top + height / 2] as [number, number];
      }
      return null;
    }),
  );
  await page.close();
  return spot;
}

/** Marks the time at which, after a frame is drawn, our element is what lies on top where a mark belongs. */
function watching([x, y]: [number, number]): string {
  return `(() => {
    const { port1, port2 } = new MessageChannel();
    const next = () => requestAnimationFrame(() => port1.postMessage(null));
    port2.onmessage = () => {
      if (document.elementFromPoint(${x}, ${y})?.localName === '${HOST}') performance.mark('badges');
      else next();
    };
    next();
  })()`;
}

function startOfScript(events: readonly TraceEvent[], file: string): number {
  return events.find((event) => isScript(event, file))?.ts ?? Number.NaN;
}

function endOfScript(events: readonly TraceEvent[], file: string): number {
  const script = events.find((event) => isScript(event, file));
  return script === undefined ? Number.NaN : script.ts + (script.dur ?? 0);
}

/** Frames of the main thread that were begun in a time. */
function framesBetween(events: readonly TraceEvent[], from: number, to: number): number {
  return events.filter(
    ({ name, ph, ts }) => name === 'FireAnimationFrame' && ph !== 'E' && ts > from && ts <= to,
  ).length;
}

function longestIn(events: readonly TraceEvent[]): { ours: number; others: number } {
  const ours = events.filter(
    ({ name, args }) =>
      /^(?:EvaluateScript|FunctionCall)$/.test(name) && args?.data?.url?.startsWith('chrome-extension:'),
  );
  const longest = { ours: 0, others: 0 };
  for (const { name, ts, dur = 0 } of events) {
    if (!/RunTask$/.test(name)) continue;
    const kind = ours.some((call) => call.ts >= ts && call.ts < ts + dur) ? 'ours' : 'others';
    longest[kind] = Math.max(longest[kind], dur / 1000 / LONG_TASK);
  }
  return longest;
}
