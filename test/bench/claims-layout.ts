/** How long reading the claims of a text takes, against the browser's own layout of the same text. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import type { TextAbout } from '../../lib/claims';
import { sets } from '../claims/sets';
import type { ClaimsScope } from './claims-page';
import { median } from './measure';
import { paragraphs } from './report-text';

/** Characters of the text: as long as the longest reports. */
const LENGTH = 20_000;

/** Who and when the texts are about; invented. */
const ABOUT: TextAbout = { agency: '清河市水务局', year: 2023 };

/** A kind of text, and reading as a multiple of layout: the median of pages that did both for the first time. */
export interface AgainstLayout {
  readonly kind: 'report' | 'dense';
  readonly ratio: number;
}

/** @returns a text as reports are, and one of nothing but sentences that make claims or seem to */
export async function measureAgainstLayout(browser: Browser, turns: number): Promise<AgainstLayout[]> {
  const sentences = Object.values(sets).flatMap((set) => set.map(({ text }) => text));
  const kinds = [
    { kind: 'report', texts: filled(paragraphs), ratios: [] as number[] },
    { kind: 'dense', texts: filled(sentences), ratios: [] as number[] },
  ] as const;
  const script = await bundled();
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

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./claims-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'claimsBench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('the script of the page was not built');
  // A name of the page's own scope would end with the evaluation.
  return `${chunk.code}\nglobalThis.claimsBench = claimsBench; undefined;`;
}
