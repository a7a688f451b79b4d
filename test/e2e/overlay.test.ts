import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './harness/accessibility';
import { HOST, lineOf, type Overlay, overlayOf, PARTS, reach } from './harness/overlay';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { faultyReport } from './pages';

const faulty = faultyReport();
const suite = useBrowser([faulty]);

async function openFaulty(): Promise<{ page: Page; overlay: Overlay; errors: readonly string[] }> {
  const { page, address, errors } = await suite().open(faulty);
  await badgeSet(suite(), address);
  const overlay = await overlayOf(suite().session, page);
  await overlay.shows(PARTS.marks);
  return { page, overlay, errors };
}

/** The cells of the page that lie under what is lit, within a pixel, with the figures they print. */
function litCells({ root }: Overlay): Promise<{ text: string; isEnd: boolean }[]> {
  return root.evaluate((shadow) => {
    const cells = [...document.querySelectorAll('td, th')];
    const near = (a: number, b: number) => Math.abs(a - b) <= 1;
    return [...shadow.querySelectorAll('.lit')].map((light) => {
      const box = light.getBoundingClientRect();
      const cell = cells.find((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return (
          near(left, box.left) && near(top, box.top) && near(width, box.width) && near(height, box.height)
        );
      });
      return { text: cell?.textContent?.trim() ?? 'no cell', isEnd: light.matches('.lit-end') };
    });
  });
}

describe('the overlay', () => {
  it('lists each failing identity with both sums', async () => {
    const { overlay, errors } = await openFaulty();
    await overlay.click(PARTS.openList);
    for (const { id, left, right } of faulty.failing) {
      await reach(overlay, id);
      const text = await overlay.root.evaluate(
        (shadow, line) => shadow.querySelector(line)?.textContent ?? '',
        lineOf(id),
      );
      expect(text, id).toMatch(new RegExp(`\\b${left}\\b`));
      expect(text, id).toMatch(new RegExp(`\\b${right}\\b`));
    }
    expect(errors).toEqual([]);
  });

  it.each(faulty.failing)('lights the cells of $id', async ({ id, left, right }) => {
    const { overlay } = await openFaulty();
    await overlay.click(PARTS.openList);
    await reach(overlay, id);
    await overlay.click(lineOf(id));
    await overlay.shows(`${lineOf(id)}[aria-expanded="true"]`);
    const lit = await until('lit cells', async () => {
      const cells = await litCells(overlay);
      // A cause lights its figures too, but ends nowhere.
      return cells.some(({ isEnd }) => isEnd) && cells;
    });
    expect(lit.map(({ text }) => text)).not.toContain('no cell');
    expect(lit.filter(({ isEnd }) => isEnd)).toHaveLength(1);
    // Blank cells print nothing and count as zero; every other lit cell takes part in one of the sums.
    const sum = lit.reduce((all, { text }) => all + Number(text), 0);
    expect(sum).toBe(Number(left) + Number(right));
  });

  it('goes with one click and comes back with one', async () => {
    const { page, overlay } = await openFaulty();
    await overlay.click(PARTS.hide);
    await overlay.hides(PARTS.marks);
    expect(await overlay.has(PARTS.panel)).toBe(false);
    await overlay.click(PARTS.tab);
    await overlay.shows(PARTS.marks);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('goes with one key', async () => {
    const { page, overlay } = await openFaulty();
    await page.keyboard.press('Escape');
    await overlay.hides(PARTS.marks);
    expect(await overlay.has(PARTS.panel)).toBe(false);
  });

  it('is accessible, its list closed and open, and folded away', async () => {
    const { page, overlay } = await openFaulty();
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click(PARTS.openList);
    await overlay.shows(PARTS.line);
    await overlay.click(PARTS.line);
    await overlay.shows(PARTS.openFinding);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click(PARTS.hide);
    await overlay.shows(PARTS.tab);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });
});
