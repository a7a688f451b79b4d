import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './harness/accessibility';
import { THREE, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

const suite = useBrowser([]);
const { keep } = useListOfReports(suite);

const open = (hash = '') => suite().openExtension(`/library.html${hash}`);

const title = (page: Page) => page.$eval('h1', ({ textContent }) => textContent ?? '');

/** Waits until the view at hand has this heading. */
const headed = (page: Page, wanted: string) =>
  until(`a view named ${wanted}`, async () => (await title(page).catch(() => '')) === wanted);

describe('the library', () => {
  it('opens with the list of all reports', async () => {
    await keep(...THREE);
    const page = await open();
    await page.waitForSelector('.entry');
    expect(await title(page)).toBe('Reports');
    expect(await page.$$eval('.entry', (entries) => entries.length)).toBe(THREE.length);
    expect(await page.$eval('.library-nav [aria-current]', ({ textContent }) => textContent)).toBe('Reports');
  });

  it('has an address for each view, and leads back and forward', async () => {
    const page = await open('#/coverage');
    await headed(page, 'Coverage');
    await page.click('.library-nav a[href^="#/sum"]');
    await headed(page, 'Roll-up');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.goBack();
    await headed(page, 'Coverage');
    await page.goForward();
    await headed(page, 'Roll-up');
    expect(await page.title()).toContain('Roll-up');
  });

  it('lays any two selected reports side by side', async () => {
    await keep(...THREE);
    const page = await open();
    await page.waitForSelector('.entry');
    const boxes = await page.$$('.choose input');
    for (const box of [boxes[0], boxes[2]]) await box?.click();
    await page.click('.compare');
    await until('the view of two', () => page.evaluate(() => location.hash.startsWith('#/pair?left=')));
    const query = new URLSearchParams((await page.evaluate(() => location.hash)).split('?')[1]);
    expect([...query.keys()]).toEqual(['left', 'right']);
    expect(query.get('left')).not.toBe(query.get('right'));
  });

  it('leads from a row to what is kept of the report', async () => {
    await keep(...THREE);
    const page = await open();
    await page.waitForSelector('.entry');
    await page.click('.entry');
    await until('the report', () => page.evaluate(() => location.hash.startsWith('#/report?id=')));
  });

  it.each(['light', 'dark'])('is accessible in the %s theme and fits a phone', async (theme) => {
    await keep(...THREE);
    const page = await open();
    await page.waitForSelector('.entry');
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await accessibilityFaults(page, 'html')).toEqual([]);
    await page.setViewport({ width: 400, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(400);
  });
});
