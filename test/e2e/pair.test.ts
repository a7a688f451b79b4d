import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../../lib/place';
import { accessibilityFaults } from './harness/accessibility';
import { type LabScope, openLab } from './harness/lab';
import { popupSettled } from './harness/overlay';
import { texts } from './harness/reports';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { AGENCY, OTHER_AGENCY, PAIR_PAGES, revise } from './pair-pages';

const suite = useBrowser(Object.values(PAIR_PAGES));

const idOf = (year: number, agency = AGENCY) => `${year} ${agency}`;

beforeAll(async () => {
  const { session, server, desk } = suite();
  const page = await session.browser.newPage();
  const see = async (which: keyof typeof PAIR_PAGES) => {
    const address = server.addressOf(PAIR_PAGES[which]);
    await page.goto(address);
    await until(`the badge of ${which}`, async () => (await desk.badge(address)).text !== '');
  };
  for (const which of ['of2020', 'of2021', 'of2022', 'of2023', 'other'] as const) await see(which);
  revise(true);
  await see('of2021');
  revise(false);
  await page.close();
});

/** The view of two reports, its tables and texts drawn. */
async function openPair(query: Readonly<Record<string, string>>): Promise<Page> {
  const page = await suite().openExtension(`/library.html${addressOf({ view: 'pair', query })}`);
  await page.waitForSelector('.pair-heads');
  await page.waitForSelector('.pair-copied');
  return page;
}

const years = (left: number, right: number) => ({ left: idOf(left), right: idOf(right) });

const cell = async (page: Page, field: string) => {
  const [text] = await texts(page, `[data-field="${field}"]`);
  return text?.replace(/\s+/g, ' ');
};

const rowsShown = (page: Page) => page.$$eval('.pair-wide tbody tr', (rows) => rows.length);
const isAll = (page: Page) => page.evaluate(() => location.hash.includes('all=1'));

describe('two reports side by side', () => {
  it('are told apart by agency, year, form, days and address', async () => {
    const page = await openPair(years(2022, 2023));
    const heads = await texts(page, '.pair-head');
    expect(heads).toHaveLength(2);
    for (const [at, year] of [2022, 2023].entries()) {
      expect(heads[at]).toContain(`${AGENCY} ${year}`);
      expect(heads[at]).toContain('form of 2021');
      expect(heads[at]).toMatch(/Seen\d{4}-\d{2}-\d{2}/);
    }
    const address = suite().server.addressOf(PAIR_PAGES.of2023);
    expect(await page.$eval('[data-side="right"] .pair-address a', (link) => link.getAttribute('href'))).toBe(
      address,
    );
  });

  it('show per cell what was, what is, and by how much it differs', async () => {
    const page = await openPair(years(2022, 2023));
    expect(await cell(page, 'review.total')).toBe('12 → 15+3+25.0%');
    expect(await cell(page, 'review.upheld')).toBe('4 → 3−1−25.0%');
    // From zero there is no percentage.
    expect(await cell(page, 'disclosed.licensing.decisions')).toBe('0 → 7+7');
    expect(await texts(page, '.cell-differs')).toHaveLength(3);
    const [summary = ''] = await texts(page, '.pair-summary');
    expect(summary).toMatch(/^Of \d{3} cells with a number in both, 3 differ\./);
  });

  it('fold what is unchanged; the address knows, and back and forward lead there', async () => {
    const page = await openPair(years(2022, 2023));
    const folded = await rowsShown(page);
    // One row of 行政许可 and the one of reviews and litigation.
    expect(folded).toBe(2);
    expect(await page.$('[data-field="requests.granted.total"]')).toBeNull();
    await page.click('.pair-all input');
    await page.waitForSelector('[data-field="requests.granted.total"]');
    expect(await isAll(page)).toBe(true);
    const whole = await rowsShown(page);
    expect(whole).toBe(1 + 25 + 6);
    await page.goBack();
    await until('the rows folded', async () => (await rowsShown(page)) === folded);
    expect(await isAll(page)).toBe(false);
    await page.goForward();
    await until('all rows', async () => (await rowsShown(page)) === whole);
  });

  it('change sides', async () => {
    const page = await openPair(years(2022, 2023));
    await page.click('.pair-swap');
    await until('the other way round', async () => (await cell(page, 'review.total')) === '15 → 12−3−20.0%');
    const heads = await texts(page, '.pair-head h2');
    expect(heads).toEqual([`${AGENCY} 2023`, `${AGENCY} 2022`]);
  });

  it('of two forms: what only one form has is shown, and is no change', async () => {
    const page = await openPair(years(2020, 2022));
    expect(await cell(page, 'disclosed.normativeDocs.inForce')).toMatch(/^\d+form of 2021 only$/);
    expect(await cell(page, 'disclosed.normativeDocs.total')).toMatch(/^\d+form of 2019 only$/);
    const notes = (await texts(page, '.pair-note')).join('\n');
    expect(notes).toContain('2020 follows the form of 2019, 2022 that of 2021');
    const [summary = ''] = await texts(page, '.pair-summary');
    expect(summary).toMatch(/Not compared, because the forms differ: \d+ cells\./);
  });

  it('may be two readings of one report', async () => {
    const page = await openPair({ left: idOf(2021), right: idOf(2021) });
    expect(await cell(page, 'review.total')).toBe('6 → 8+2+33.3%');
    expect(await texts(page, '.cell-differs')).toHaveLength(1);
    const [first = ''] = await page.$$eval('#reading-left option', (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
    await page.select('#reading-right', first);
    await until('no difference', async () => (await texts(page, '.cell-differs')).length === 0);
    expect(await page.evaluate(() => location.hash)).toContain(`rightReading=${first}`);
    expect((await texts(page, '.pair-note')).join()).toContain('the same reading');
    await page.goBack();
    await until('the difference again', async () => (await cell(page, 'review.total')) === '6 → 8+2+33.3%');
  });

  it('compare their texts by words, numbers whole, and measure what is copied', async () => {
    const page = await openPair(years(2022, 2023));
    const [gone, come] = [await texts(page, '.pair-text del'), await texts(page, '.pair-text ins')];
    expect(gone).toContain('121');
    expect(come).toContain('1,112');
    expect(gone.join()).toContain('新增栏目两个。');
    expect((await texts(page, '.pair-folded')).length).toBeGreaterThan(0);
    const [measure = ''] = await texts(page, '.pair-copied p');
    const [, copied = '', figures = ''] =
      /(\d+\.\d)% stand .* (\d+\.\d)% but for figures/.exec(measure) ?? [];
    expect(Number(copied)).toBeGreaterThan(50);
    expect(Number(figures)).toBeGreaterThan(5);
    expect(Number(copied) + Number(figures)).toBeLessThanOrEqual(100);
  });

  it('stand in two columns where there is room, and as one text where there is not', async () => {
    const page = await openPair(years(2022, 2023));
    await page.waitForSelector('.pair-columns');
    await page.setViewport({ width: 400, height: 800 });
    await until('one column', async () => (await page.$('.pair-columns')) === null);
    // Before and after stand one after the other in the same paragraph.
    const paragraphs = await texts(page, '.pair-text p:has(del):has(ins)');
    expect(paragraphs.join()).toContain('申请1211,112件');
  });

  it.each(['light', 'dark'])('are accessible in the %s theme and fit a phone', async (theme) => {
    const page = await openPair({ ...years(2020, 2023), all: '1' });
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await accessibilityFaults(page, 'html')).toEqual([]);
    await page.setViewport({ width: 400, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    expect(await accessibilityFaults(page, 'html')).toEqual([]);
  });

  it('say what to do where none are chosen or one is gone', async () => {
    const page = await suite().openExtension('/library.html#/pair');
    await page.waitForSelector('.empty');
    expect(await page.$eval('.pair > a', (link) => link.getAttribute('href'))).toBe('#/reports');
    const gone = await suite().openExtension(
      `/library.html${addressOf({ view: 'pair', query: years(1999, 2023) })}`,
    );
    await until('the word that one is gone', async () =>
      (await texts(gone, '.empty')).join().includes('no longer there'),
    );
  });

  it('say so where a text was not kept, and compare the tables all the same', async () => {
    const lab = await openLab(suite());
    await lab.evaluate(
      async (id) => {
        const { lab: own } = globalThis as unknown as LabScope;
        const archive = await own.openArchive();
        const { entry } = (await archive.report(id)) ?? {};
        if (entry === undefined) throw new Error(`no ${id}`);
        await archive.database.delete('bodies', [id, entry.reading]);
        archive.close();
      },
      idOf(2023, OTHER_AGENCY),
    );
    const page = await suite().openExtension(
      `/library.html${addressOf({ view: 'pair', query: { left: idOf(2022), right: idOf(2023, OTHER_AGENCY) } })}`,
    );
    const lost = async () => (await texts(page, '.pair-note')).join();
    await until('the word that it was not kept', async () => (await lost()).includes('was not kept'));
    expect(await lost()).toContain(`${OTHER_AGENCY} 2023`);
    expect(await lost()).not.toContain(`${AGENCY} 2022`);
    expect(await page.$('.pair-copied')).toBeNull();
    expect(await cell(page, 'review.total')).toContain('→');
  });

  it('are reached from the comparison in the popup', async () => {
    const { address } = await suite().open(PAIR_PAGES.other);
    await badgeSet(suite(), address);
    const popup = await suite().openExtension(`/popup.html?tab=${await suite().desk.tabId(address)}`);
    await popupSettled(popup);
    for (const box of await popup.$$('.row')) {
      const text = await box.evaluate((row) => row.textContent ?? '');
      if (text.includes('2023')) await (await box.$('input[type="checkbox"]'))?.click();
    }
    await popup.waitForSelector('.compare:not(:disabled)');
    await popup.click('.compare');
    await popup.waitForSelector('.in-library');
    const link = new URL(await popup.$eval('.in-library', (one) => (one as HTMLAnchorElement).href));
    expect(link.pathname).toBe('/library.html');
    const query = new URLSearchParams(link.hash.split('?')[1]);
    expect([query.get('left'), query.get('right')].sort()).toEqual(
      [idOf(2023), idOf(2023, OTHER_AGENCY)].sort(),
    );
    const page = await suite().openExtension(`${link.pathname}${link.hash}`);
    await page.waitForSelector('.pair-heads');
    const heads = (await texts(page, '.pair-head h2')).join();
    expect(heads).toContain(AGENCY);
    expect(heads).toContain(OTHER_AGENCY);
  });
});
