/** What the gate costs pages without a report, from the browser's own trace of the built extension's script. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browsers';
import { launchChromium } from '../e2e/harness/chromium';
import type { SampleServer } from '../e2e/harness/server';
import type { Session } from '../e2e/harness/session';
import { withExtension } from './browser';
import { type GatePage, gatePages, OUTLASTING } from './gate-pages';
import { median } from './measure';
import { type Aim, marked, type Part } from './part';
import { isOf, isScript, loadIn, type TraceEvent, traced } from './trace';

/** Milliseconds, and a part of the page's own load. */
const MOST_TIME = 1;
const MOST_SHARE = 0.01;

const GATE = 'gate.js';
const FLOOR = 'floor.js';
/** The least that a script can do to learn what a page is and whether it has tables. */
const FLOOR_SCRIPT = "globalThis.floor = [document.title, document.querySelector('table')];";

interface Cost {
  readonly page: GatePage;
  /** From the start of the navigation to the end of DOMContentLoaded, without the gate; ms. */
  readonly load: number;
  /** Work of the page's thread on the gate, its compilation included; ms. */
  readonly gate: number;
  /** The gate's time as a part of the page's own load, both by the clock. */
  readonly share: number;
  /** Work on one read of the title and one search for a table, likewise; ms. */
  readonly floor: number;
}

export const gatePart: Part = {
  name: 'gate',
  heading:
    'The gate on pages that are no reports, against their own load and a script that does next to nothing (Chromium)',
  inBrowser: true,
  run: (turns) =>
    withExtension(gatePages, (session, server) =>
      withFloor(async (floor) => {
        const costs = await measureGate(session, floor, server, turns);
        return {
          tables: [
            {
              what: 'page',
              columns: ['load, ms', 'gate, ms', '% of load', 'floor, ms', 'multiple'],
              rows: costs.map(({ page, load, gate, share, floor: least }) => ({
                what: page.name,
                figures: [
                  load.toFixed(1),
                  marked(gate.toFixed(2), gate < MOST_TIME),
                  marked(percent(share), share < MOST_SHARE),
                  least.toFixed(2),
                  (gate / least).toFixed(1),
                ],
              })),
              notes: [
                'Load: to the end of DOMContentLoaded, from this machine, without the gate.',
                'Floor: a content script that reads document.title once and asks for querySelector("table") once.',
              ],
            },
          ],
          aims: costs.flatMap(aimsOf),
        };
      }),
    ),
};

function aimsOf({ page: { name }, gate, share }: Cost): Aim[] {
  return [
    {
      what: `gate, ${name}: of the page's own load`,
      wanted: 'under 1 %',
      figure: `${percent(share)} %`,
      isMet: share < MOST_SHARE,
    },
    {
      what: `gate, ${name}: time`,
      wanted: 'under 1 ms',
      figure: `${gate.toFixed(2)} ms`,
      isMet: gate < MOST_TIME,
    },
  ];
}

function percent(part: number): string {
  return (part * 100).toFixed(2);
}

/** Runs with a second browser, in which an extension of one content script does the floor and nothing else. */
async function withFloor<Found>(run: (floor: Session) => Promise<Found>): Promise<Found> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('chromium is not installed');
  const extension = mkdtempSync(join(tmpdir(), 'gouji-floor-'));
  try {
    const manifest = {
      manifest_version: 3,
      name: 'floor',
      version: '1',
      content_scripts: [
        { matches: ['*://*.gov.cn/*'], js: [FLOOR], run_at: 'document_idle', all_frames: true },
      ],
    };
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(extension, FLOOR), FLOOR_SCRIPT);
    const hosts = [...new Set(gatePages.map(({ host }) => host))];
    const session = await launchChromium({
      program,
      extension,
      hosts,
      headless: true,
      proxy: null,
      profile: null,
      isLoud: false,
    });
    try {
      return await run(session);
    } finally {
      await session.close();
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

async function measureGate(
  session: Session,
  floor: Session,
  server: SampleServer,
  turns: number,
): Promise<Cost[]> {
  const found = new Map(gatePages.map((page) => [page, [] as Omit<Cost, 'page'>[]]));
  for (let turn = -1; turn < turns; turn += 1) {
    for (const [page, costs] of found) {
      const address = server.addressOf(page);
      const ours = costIn(await loaded(session, address, GATE), GATE, address);
      const least = costIn(await loaded(floor, address, FLOOR), FLOOR, address);
      // The first of each warms the browser up.
      if (turn < 0) continue;
      costs.push({ load: ours.load, gate: ours.work, share: ours.time / ours.load, floor: least.work });
    }
  }
  return [...found].map(([page, costs]) => ({
    page,
    load: median(costs.map(({ load }) => load)),
    gate: median(costs.map(({ gate }) => gate)),
    share: median(costs.map(({ share }) => share)),
    floor: median(costs.map(({ floor: least }) => least)),
  }));
}

function loaded({ browser }: Session, address: string, file: string): Promise<TraceEvent[]> {
  return traced(browser, {
    address,
    file,
    categories: ['devtools.timeline', 'blink.user_timing'],
    ready: (page) => page.evaluate(OUTLASTING),
  });
}

/** What a content script cost a page; all in ms. `time` is by the clock, `work` what of it the thread was at work. */
function costIn(
  events: readonly TraceEvent[],
  file: string,
  address: string,
): { load: number; time: number; work: number } {
  // Its first run, and each later call: neither lies within another.
  const runs = events.filter(
    (event) => isScript(event, file) || (event.name === 'FunctionCall' && isOf(event, file)),
  );
  const { begun, ready } = loadIn(events, address);
  const before = runs.filter(({ ts }) => ts < ready);
  return {
    load: (ready - begun - sum(before.map(({ dur = 0 }) => dur))) / 1000,
    time: sum(runs.map(({ dur = 0 }) => dur)) / 1000,
    work: sum(runs.map(({ dur = 0, tdur = dur }) => tdur)) / 1000,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
