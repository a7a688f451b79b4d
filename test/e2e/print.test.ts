import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { pageOf, puzzling } from './findings-pages';
import { type Overlay, overlayOf, PARTS } from './harness/overlay';
import { badgeSet, useBrowser } from './harness/suite';
import { withoutExtension } from './pages';

const report = pageOf(() => puzzling, '/2022.html');
const bare = withoutExtension(report);
const suite = useBrowser([report, bare]);

async function openReport(): Promise<{ page: Page; overlay: Overlay }> {
  const { page, address } = await suite().open(report);
  await badgeSet(suite(), address);
  // Marks are placed when a frame is drawn, which happens only in the tab in front.
  await page.bringToFront();
  const overlay = await overlayOf(suite().session, page);
  await overlay.shows(PARTS.marks);
  return { page, overlay };
}

/** What a printed page draws: its unpacked streams, without what names the file and the day. */
function drawnIn(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      const drawn = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
      return /\bBT\b|\bre\b/.test(drawn) ? [drawn] : [];
    } catch {
      return [];
    }
  });
}

describe('a printed page', () => {
  it('is clean: it draws what it draws without the extension', async () => {
    const { page } = await openReport();
    const printed = drawnIn(await page.pdf());
    const { page: plain } = await suite().open(bare);
    const expected = drawnIn(await plain.pdf());
    expect(expected.length).toBeGreaterThan(0);
    expect(printed).toEqual(expected);
  });
});
