/** How long reading the claims of a text takes, against the browser's own layout of the same text. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { sets } from '../claims/sets';
import type { ClaimsScope } from './claims-page';
import { median } from './measure';

/** Characters of the text: as long as the longest reports. */
const LENGTH = 20_000;

/** @returns reading as a multiple of layout, the median of pages that did both for the first time */
export async function measureAgainstLayout(browser: Browser, turns: number): Promise<number> {
  const sentences = Object.values(sets).flat();
  const [{ about } = { about: { agency: null, year: null } }] = sentences;
  const texts: string[] = [];
  for (let at = 0, written = 0; written < LENGTH; at += 1) {
    const { text = '' } = sentences[at % sentences.length] ?? {};
    texts.push(text);
    written += text.length;
  }
  const script = await bundled();
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body style="width:900px;font:16px/2 sans-serif">');
    await page.evaluate(script);
    const { layout, reading } = await page.evaluate(
      (all, of) => (globalThis as unknown as ClaimsScope).claimsBench.measure(all, of),
      texts,
      about,
    );
    ratios.push(reading / layout);
    await page.close();
  }
  return median(ratios);
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
