/** What the extension adds to what a tab holds, on pages without a report and with one, after forced collection. */
import type { Page } from 'puppeteer-core';
import { bytesInChromium } from '../e2e/harness/held';
import { HOST } from '../e2e/harness/overlay';
import type { SampleServer, ServedPage } from '../e2e/harness/server';
import type { Session } from '../e2e/harness/session';
import { withoutExtension } from '../e2e/pages';
import { standard } from './arriving';
import { withExtension } from './browser';
import { gatePages, OUTLASTING } from './gate-pages';
import { median } from './measure';
import type { Part } from './part';

const KILOBYTE = 1024;

interface Weighed {
  readonly name: string;
  readonly page: ServedPage;
  /** Whether the overlay is drawn on it, which is waited for. */
  readonly isReport: boolean;
}

const PAGES: readonly Weighed[] = [
  ...gatePages.map((page) => ({ name: page.name, page, isReport: false })),
  { name: 'a standard report, its marks drawn', page: standard, isReport: true },
];

interface Added {
  readonly name: string;
  /** Bytes held by the page alone, and how many more with the extension. */
  readonly own: number;
  readonly added: number;
}

export const memoryPart: Part = {
  name: 'memory',
  heading:
    'Memory added per tab: the same page with the extension and without (Chromium), after forced collection',
  inBrowser: true,
  run: (turns) =>
    withExtension(
      PAGES.flatMap(({ page }) => [page, withoutExtension(page)]),
      async (session, server) => {
        const measured = await measureMemory(session, server, turns);
        return {
          tables: [
            {
              what: 'page',
              columns: ['without, KB', 'added, KB', 'of its own'],
              rows: measured.map(({ name, own, added }) => ({
                what: name,
                figures: [
                  (own / KILOBYTE).toFixed(0),
                  (added / KILOBYTE).toFixed(0),
                  `${((added / own) * 100).toFixed(1)} %`,
                ],
              })),
              notes: [
                "Heaps of scripts and of documents (nodes, styles, listeners) of the tab, the extension's world included.",
              ],
            },
          ],
          aims: [],
        };
      },
    ),
};

async function measureMemory(session: Session, server: SampleServer, turns: number): Promise<Added[]> {
  const found: Added[] = [];
  for (const { name, page, isReport } of PAGES) {
    const pairs: { own: number; added: number }[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const own = await weighed(session, server.addressOf(withoutExtension(page)), settled);
      const having = await weighed(session, server.addressOf(page), isReport ? drawn : settled);
      pairs.push({ own, added: having - own });
    }
    found.push({
      name,
      own: median(pairs.map(({ own }) => own)),
      added: median(pairs.map(({ added }) => added)),
    });
  }
  return found;
}

/** Bytes that a page holds in a tab of its own. @param ready waits until all is done that is to be weighed */
async function weighed(
  { browser }: Session,
  address: string,
  ready: (page: Page) => Promise<unknown>,
): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    await page.bringToFront();
    await ready(page);
    return await bytesInChromium(page);
  } finally {
    await page.close();
  }
}

/** The gate has looked. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(OUTLASTING);
}

/** The overlay stands there, and what is read in slices after it is read. */
async function drawn(page: Page): Promise<void> {
  await page.waitForSelector(HOST);
  await settled(page);
}
