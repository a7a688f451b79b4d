/** How long reading the claims of a text takes, against the browser's own layout of the same text. */
import type { Browser } from 'puppeteer-core';
import type { TextAbout } from '../../lib/claims';
import { sets } from '../claims/sets';
import { pageScript, withExtension } from './browser';
import type { ClaimsScope } from './claims-page';
import { median } from './measure';
import { marked, type Part } from './part';
import { paragraphs } from './report-text';

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

/** A kind of text, and reading as a multiple of layout: the median of pages that did both for the first time. */
interface AgainstLayout {
  readonly kind: 'report' | 'dense';
  readonly ratio: number;
}

/** @returns a text as reports are, and one of nothing but sentences that make claims or seem to */
async function measureAgainstLayout(browser: Browser, turns: number): Promise<AgainstLayout[]> {
  const sentences = Object.values(sets).flatMap((set) => set.map(({ text }) => text));
  const kinds = [
    { kind: 'report', texts: filled(paragraphs), ratios: [] as number[] },
    { kind: 'dense', texts: filled(sentences), ratios: [] as number[] },
  ] as const;
  const script = await pageScript('./claims-page.ts', 'claimsBench');
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { texts, ratios } of kinds) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><body style="width:900px;font:16px/2 sans-serif">');
      await page.evaluate(script);
      const { layout, reading } = await page.evaluate(
        (all, of) => (globalThis as unknown as ClaimsScope).claimsBench.measure(all, of),
        texts,
        ABOUT,
      );
      ratios.push(reading / layout);
      await page.close();
    }
  }
  return kinds.map(({ kind, ratios }) => ({ kind, ratio: median(ratios) }));
}

/** Texts one after the other, again and again, until there are enough characters. */
function filled(texts: readonly string[]): string[] {
  const all: string[] = [];
  for (let at = 0, written = 0; written < LENGTH; at += 1) {
    const text = texts[at % texts.length] ?? '';
    all.push(text);
    written += text.length;
  }
  return all;
}
