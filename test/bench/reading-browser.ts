/** How long reading a page takes in a real browser, against reading the text of its cells there. */
import type { Browser, Page } from 'puppeteer-core';
import { publishedSamples } from '../samples/published';
import { pageScript, withExtension } from './browser';
import { median } from './measure';
import { pageKinds, portal } from './pages';
import { type Aim, marked, type Part } from './part';
import type { ReadingScope, Work } from './reading-page';

/** Reading takes at most so many times as long as reading the text of every cell. */
const MOST_OF_TEXT = 5;

export const readingBrowserPart: Part = {
  name: 'reading-browser',
  heading: 'Reading a page (Chromium), as a multiple of reading the text of every cell',
  inBrowser: true,
  async run(turns) {
    const measured = await withExtension([], ({ browser }) => measureReading(browser, turns));
    const shown = (ratio: number) => marked(ratio.toFixed(1), ratio <= MOST_OF_TEXT);
    return {
      tables: [
        {
          what: 'page',
          columns: ['cells', 'text', 'seen', 'first text', 'first seen'],
          rows: measured.map(({ what, cells, warm, first }) => ({
            what,
            figures: [`${cells}`, ...[warm.text, warm.seen, first.text, first.seen].map(shown)],
          })),
          notes: [
            'text: textContent of every cell, hidden or not. seen: innerText, what a person sees of it.',
            'first: in a page in which no script ran before; else the engine knows the code.',
          ],
        },
      ],
      aims: [
        aimOf('against all text of the cells', measured, ({ warm }) => warm.text),
        aimOf('against what is seen of them', measured, ({ warm }) => warm.seen),
        aimOf('in a page just loaded, against what is seen', measured, ({ first }) => first.seen),
      ],
    };
  },
};

/** The aim for a standard report: the median of those published. */
function aimOf(how: string, measured: readonly InBrowser[], ratioOf: (one: InBrowser) => number): Aim {
  const ratio = median(measured.filter(({ isStandard }) => isStandard).map(ratioOf));
  return {
    what: `reading and checking a standard report, ${how}`,
    wanted: `at most ${MOST_OF_TEXT} times`,
    figure: ratio.toFixed(1),
    isMet: ratio <= MOST_OF_TEXT,
  };
}

/** Reading as a multiple of what it is compared with, each in its quickest turn: what else a machine does only adds. */
export interface InBrowser extends BenchPage {
  readonly cells: number;
  /** Against `textContent` and against `innerText` of every cell, each in a page where nothing ran before. */
  readonly first: { readonly text: number; readonly seen: number };
  /** The same once the engine knows the code. */
  readonly warm: { readonly text: number; readonly seen: number };
}

interface BenchPage {
  readonly what: string;
  readonly html: string;
  /** A report as it is published, and nothing else. */
  readonly isStandard: boolean;
}

/** Cells that are read in one turn: a small page is read again and again. */
const TOGETHER = 10_000;
/** Turns that are not counted: the engine compiles what runs often, bit by bit. */
const WARM_UP = 6;

const WORKS: readonly Work[] = ['text', 'seen', 'reading'];

function benchPages(): BenchPage[] {
  const kind = (name: string, cells: number): BenchPage => {
    const html = pageKinds.find((one) => one.name === name)?.make(cells) ?? '';
    return { what: `${name}, ${cells}`, html, isStandard: false };
  };
  return [
    ...publishedSamples.map(({ name, html }) => ({
      what: `as published: ${name}`,
      html: html(),
      isStandard: true,
    })),
    { what: 'one report in a portal of 400 links', html: portal(400), isStandard: false },
    kind('one report and one large other table', 2_000),
    kind('one report and one large other table', 20_000),
    kind('one report among small tables', 2_000),
    kind('one report among small tables', 20_000),
  ];
}

async function measureReading(browser: Browser, turns: number): Promise<InBrowser[]> {
  const measured: InBrowser[] = [];
  const script = await pageScript('./reading-page.ts', 'readingBench');
  for (const one of benchPages()) {
    const { html } = one;
    const first: Record<Work, number[]> = { text: [], seen: [], reading: [] };
    for (let turn = 0; turn < turns; turn += 1) {
      for (const work of WORKS) {
        const time = await inPage(browser, html, script, (page) =>
          page.evaluate((one) => (globalThis as unknown as ReadingScope).readingBench.once(one), work),
        );
        first[work].push(time);
      }
    }
    const { cells, all } = await inPage(browser, html, script, (page) => warm(page, turns));
    measured.push({
      ...one,
      cells,
      first: ratiosOf((work) => first[work]),
      warm: ratiosOf((work) => all.map((turn) => turn[work])),
    });
  }
  return measured;
}

function ratiosOf(times: (work: Work) => readonly number[]): { text: number; seen: number } {
  const quickest = (work: Work) => Math.min(...times(work));
  return { text: quickest('reading') / quickest('text'), seen: quickest('reading') / quickest('seen') };
}

async function warm(page: Page, turns: number) {
  const { cells, isReport } = await page.evaluate(() => ({
    cells: document.querySelectorAll('td,th').length,
    isReport: (globalThis as unknown as ReadingScope).readingBench.isReport(),
  }));
  if (!isReport) throw new Error('the page was not read as a report');
  const times = Math.ceil(TOGETHER / cells);
  const all = await page.evaluate(
    (count, each) => (globalThis as unknown as ReadingScope).readingBench.inTurn(count, each),
    turns + WARM_UP,
    times,
  );
  return { cells, all: all.slice(WARM_UP) };
}

async function inPage<Found>(
  browser: Browser,
  html: string,
  script: string,
  run: (page: Page) => Promise<Found>,
): Promise<Found> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    await page.evaluate(script);
    return await run(page);
  } finally {
    await page.close();
  }
}
