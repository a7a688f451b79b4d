import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST, overlayOf } from './harness/overlay';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { CYCLE, DEFINING, HOSTILE_PAGES, MILLION } from './hostile-page-pages';
import { faultyReport } from './pages';

/** Pages that try to mislead, break, use or find the extension: docs/security.md. */

const faulty = faultyReport();
const suite = useBrowser([faulty, ...Object.values(HOSTILE_PAGES), ...CYCLE, DEFINING, MILLION]);

/** What the report comes to where nobody means ill: the number on the button, and the sentence of the bar. */
async function verdictOf(page: Page, address: string): Promise<{ badge: string; sentence: string }> {
  const badge = await badgeSet(suite(), address);
  const overlay = await overlayOf(suite().session, page);
  // Text by text: one of the pages has put its own answer in the place of `textContent`.
  const sentence = await until('the sentence', () =>
    overlay.root.evaluate((shadow) => {
      const summary = shadow.querySelector('.bar .summary');
      if (summary === null) return null;
      const texts = document.createNodeIterator(summary, NodeFilter.SHOW_TEXT);
      let all = '';
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) all += (node as Text).data;
      return all;
    }),
  );
  return { badge, sentence };
}

interface Told {
  readonly caught?: number;
  readonly seen?: unknown;
  readonly made?: boolean;
  readonly answers?: readonly unknown[];
  readonly hasRuntime?: boolean;
}

describe('a page that', () => {
  it.each(Object.entries(HOSTILE_PAGES))(
    '%s changes nothing in the verdict, and learns nothing',
    async (name, hostile) => {
      const plain = await suite().open(faulty);
      const expected = await verdictOf(plain.page, plain.address);
      const { page, address } = await suite().open(hostile);
      if (name === 'has elements of our name')
        await page.evaluate(() => document.querySelector('#theirs')?.remove());
      expect(await verdictOf(page, address)).toEqual(expected);
      const told: Told = await page.evaluate(() => {
        const { seen, made, answers, hasRuntime } = window as unknown as Told;
        return {
          seen: seen !== undefined,
          made: made ?? false,
          answers: answers ?? [],
          hasRuntime: hasRuntime ?? false,
        };
      });
      expect(told).toMatchObject({ seen: false, answers: [], hasRuntime: false });
    },
  );

  it('has an element of our name beforehand keeps it, and gets ours beside it', async () => {
    const hostile = HOSTILE_PAGES['has elements of our name'];
    if (hostile === undefined) throw new Error('the page is gone');
    const { page, address } = await suite().open(hostile);
    await badgeSet(suite(), address);
    await until('both', () => page.evaluate((host) => document.querySelectorAll(host).length === 2, HOST));
    expect(await page.$eval('#theirs', ({ textContent }) => textContent)).toBe('核对全部相符');
  });

  it('defines elements of our name never gets one of ours', async () => {
    const { page, address } = await suite().open(DEFINING);
    await badgeSet(suite(), address);
    await page.waitForSelector(`${HOST}-2`);
    expect(await page.evaluate(() => (window as unknown as { roots: unknown[] }).roots)).toEqual([]);
  });

  it('shows another that shows it again is read once for each frame that the browser makes', async () => {
    const [first] = CYCLE;
    const { page, address } = await suite().open(first);
    await badgeSet(suite(), address);
    const frames = page.frames().length;
    expect(frames).toBeLessThan(10);
    await until('our element in each', async () => {
      const counts = await Promise.all(
        page.frames().map((frame) => frame.evaluate((host) => document.querySelectorAll(host).length, HOST)),
      );
      return counts.every((count) => count <= 1) && counts.includes(1);
    });
  });

  it('has a million nodes is read all the same', { timeout: 180_000 }, async () => {
    const plain = await suite().open(faulty);
    const expected = await verdictOf(plain.page, plain.address);
    const { page, address } = await suite().open(MILLION);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(500_000);
    expect(await verdictOf(page, address)).toEqual(expected);
  });
});
