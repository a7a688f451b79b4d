/** How long reading the claims of a text takes, against the browser's own layout of the same text. */
import type { Browser } from 'puppeteer-core';
import type { TextAbout } from '../../lib/claims';
import { sets } from '../claims/sets';
import { pageScript, withExtension } from './browser';
import type { ClaimsScope } from './claims-page';
import { median } from './measure';
import { marked, type Part } from './part';
import { paragraphsOf } from './report-text';

/** Characters of the text: as long as the longest reports. */
const LENGTH = 20_000;

/** Who and when the texts are about; invented. */
const ABOUT: TextAbout = { agency: '清河市水务局', year: 2023 };

/** It should take less time than the page's own layout of it; more is marked, as it still does. */
const MOST_OF_LAYOUT = 1;

const TEXTS = {
  report: 'as reports are, figures in one of six sentences',
  dense: 'figures in nearly every sentence',
} as const;

export const claimsLayoutPart: Part = {
  name: 'claims-layout',
  heading: 'Reading what a text of 20,000 characters claims (Chromium), as a multiple of its layout',
  inBrowser: true,
  async run(turns) {
    const measured = await withExtension([], ({ browser }) => measureAgainstLayout(browser, turns));
    const rows = measured.map(({ kind, ratio }) => ({
      what: TEXTS[kind],
      figures: [marked(ratio.toFixed(2), ratio < MOST_OF_LAYOUT)],
    }));
    return { tables: [{ what: 'text', columns: ['multiple'], rows }], aims: [] };
  },
};
/** How reports are set: justified, each paragraph indented by two characters, lines well apart. */
const PAGE = `<!doctype html><style>
  body { width: 900px; font: 16px/2 sans-serif; text-align: justify }
  p { text-indent: 2em }
</style>`;

/** A kind of text, and reading as a multiple of layout: the median of pages that did both for the first time. */
interface AgainstLayout {
  readonly kind: 'report' | 'dense';
  readonly ratio: number;
}

/** @returns a text as reports are, and one of nothing but sentences that make claims or seem to */
async function measureAgainstLayout(browser: Browser, turns: number): Promise<AgainstLayout[]> {
  const sentences = Object.values(sets).flatMap((set) => set.map(({ text }) => text));
  const kinds = [
    { kind: 'report', texts: filled(paragraphsOf), ratios: [] as number[] },
    { kind: 'dense', texts: filled(() => sentences), ratios: [] as number[] },
  ] as const;
  const script = await pageScript('./claims-page.ts', 'claimsBench');
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { texts, ratios } of kinds) ratios.push(await measureOnce(browser, script, texts));
  }
  return kinds.map(({ kind, ratios }) => ({ kind, ratio: median(ratios) }));
}

/** Lays a text out in a page of its own and reads it there. */
async function measureOnce(browser: Browser, script: string, texts: readonly string[]): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.setContent(PAGE);
    const client = await page.createCDPSession();
    // Time of the page's own thread: others that the machine is busy with are not counted.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const counted = async (...names: readonly string[]) => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.reduce((all, { name, value }) => all + (names.includes(name) ? value : 0), 0);
    };
    await page.evaluate(script);
    const start = await counted('LayoutDuration', 'RecalcStyleDuration');
    await page.evaluate((all) => (globalThis as unknown as ClaimsScope).claimsBench.lay(all), texts);
    const layout = (await counted('LayoutDuration', 'RecalcStyleDuration')) - start;
    const before = await counted('ScriptDuration');
    await page.evaluate(
      (all, of) => (globalThis as unknown as ClaimsScope).claimsBench.read(all, of),
      texts,
      ABOUT,
    );
    return ((await counted('ScriptDuration')) - before) / layout;
  } finally {
    await page.close();
  }
}

/** Texts one after the other, then those of the next round, until there are enough characters. */
function filled(textsOf: (round: number) => readonly string[]): string[] {
  const all: string[] = [];
  for (let round = 0, written = 0; written < LENGTH; round += 1) {
    for (const text of textsOf(round)) {
      if (written >= LENGTH) break;
      all.push(text);
      written += text.length;
    }
  }
  return all;
}
