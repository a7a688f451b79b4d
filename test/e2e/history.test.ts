import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sampleNamed } from '../samples';
import { DAY, rows, shows, THREE, texts, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import type { Seen } from './lab/visits';

const wenshang = sampleNamed('wenshang-2020');
const ouhai = sampleNamed('ouhai-2020');

const suite = useBrowser([wenshang, ouhai]);
const { keep, openPopup, reopen } = useListOfReports(suite);

const focused = (popup: Page) =>
  popup.evaluate(() => {
    const row = document.activeElement?.closest('.row');
    return document.activeElement?.matches('.entry')
      ? (row?.querySelector('.entry-name')?.textContent ?? '') +
          (row?.querySelector('.entry-year')?.textContent ?? '')
      : (document.activeElement?.className ?? '');
  });

describe('the list of reports', () => {
  it('says what to do where there is none yet', async () => {
    const popup = await openPopup();
    const { textContent } = await popup.$eval('.history', (element) => ({
      textContent: element.textContent,
    }));
    expect(textContent).toContain('Open an annual report');
    expect(await popup.$('.search')).toBeNull();
  });

  it('is searched while typing, by agency, year, place, tag, note and site', async () => {
    await keep(...THREE);
    const popup = await openPopup();
    const [oldest, middle, newest] = ['汶上县财政局 2019', '汶上县财政局 2020', '温州市瓯海区教育局 2020'];
    expect(await rows(popup)).toEqual([newest, middle, oldest]);
    const type = async (text: string, wanted: readonly (string | undefined)[]) => {
      await popup.focus('.search');
      await popup.$eval('.search', (field) => (field as HTMLInputElement).select());
      await popup.keyboard.type(text);
      await shows(
        popup,
        wanted.map((one) => String(one)),
      );
    };
    await type('财政', [middle, oldest]);
    await type('2019', [oldest]);
    await type('瓯海', [newest]);
    await type('ouhai.gov', [newest]);
    await type('没有这个', []);
    expect(await texts(popup, '.history .message')).toEqual([expect.stringContaining('No report matches')]);
    await popup.click('.history .message .link');
    await shows(popup, [newest, middle, oldest].map(String));
  });

  it('is narrowed down by verdict, year, revision and star, and grouped', async () => {
    await keep(...THREE, { ...THREE[1], total: 9, at: 41 * DAY });
    const popup = await openPopup();
    await popup.select('.narrow select:nth-of-type(2)', '2019');
    await shows(popup, ['汶上县财政局 2019']);
    await popup.select('.narrow select:nth-of-type(2)', '');
    await popup.click('[data-filter="revised"]');
    await shows(popup, ['汶上县财政局 2020']);
    await popup.click('[data-filter="revised"]');
    await popup.select('.narrow select:nth-of-type(3)', 'agency');
    await until('two groups', async () => (await texts(popup, '.group-name')).length === 2);
    expect(await texts(popup, '.group-name')).toEqual(['温州市瓯海区教育局', '汶上县财政局']);
    expect(await rows(popup)).toEqual(['温州市瓯海区教育局 2020', '汶上县财政局 2020', '汶上县财政局 2019']);
    // These made-up reports print one figure of section 四 and no more: nothing of them can be told.
    await popup.select('.narrow select:nth-of-type(1)', 'fails');
    await shows(popup, []);
    await popup.select('.narrow select:nth-of-type(1)', 'untold');
    await until('all three', async () => (await rows(popup)).length === 3);
  });

  it('filters by what the checks of real reports come to', async () => {
    for (const sample of [wenshang, ouhai]) await badgeSet(suite(), (await suite().open(sample)).address);
    await keep(...THREE.slice(0, 1));
    const popup = await openPopup();
    await popup.select('.narrow select:nth-of-type(1)', 'holds');
    const sound = [ouhai, wenshang].filter(({ failing }) => failing.length === 0);
    await shows(
      popup,
      sound.map(({ agency, year }) => `${agency} ${year}`),
    );
  });

  it('is driven by keys alone', async () => {
    await keep(...THREE);
    const popup = await openPopup();
    const { keyboard } = popup;
    await popup.focus('body');
    await keyboard.press('/');
    expect(await focused(popup)).toContain('search');
    await keyboard.press('ArrowDown');
    expect(await focused(popup)).toBe('温州市瓯海区教育局2020');
    await keyboard.press('ArrowDown');
    expect(await focused(popup)).toBe('汶上县财政局2020');
    await keyboard.press('s');
    await popup.waitForSelector('.row:nth-of-type(1) .star[aria-pressed="true"]');
    await keyboard.press(' ');
    await keyboard.press('End');
    expect(await focused(popup)).toBe('汶上县财政局2019');
    await keyboard.press(' ');
    await until('two to compare', async () => popup.$('.compare:enabled'));
    await keyboard.press('ArrowRight');
    await popup.waitForSelector('.detail');
    await keyboard.press('ArrowLeft');
    await until('closed details', async () => (await popup.$('.detail')) === null);
    await keyboard.press(' ');
    await keyboard.press('Delete');
    await shows(popup, ['温州市瓯海区教育局 2020', '汶上县财政局 2020']);
    await until('the focus on a row that is left', async () => (await focused(popup)) === '汶上县财政局2020');
    const before = new Set(await suite().session.browser.pages());
    await keyboard.press('Home');
    await keyboard.press('Enter');
    const opened = await until('a new tab', async () =>
      (await suite().session.browser.pages()).find((page) => !before.has(page)),
    );
    await opened.close();
  });

  it('says what can be compared, and compares two of one agency', async () => {
    await keep(...THREE);
    const popup = await openPopup();
    const boxes = await popup.$$('.row input[type="checkbox"]');
    const hint = async (text: string) =>
      until(text, async () => (await texts(popup, '.compare-bar .advice')).join('').includes(text));
    await boxes[0]?.click();
    await hint('Select one more');
    await boxes[2]?.click();
    await hint('of one agency or of one year');
    await boxes[1]?.click();
    await hint('Two are compared at a time');
    await boxes[0]?.click();
    await popup.waitForSelector('.compare:enabled');
    await popup.click('.compare');
    await popup.waitForSelector('.comparison');
    // The earlier year stands left.
    expect((await texts(popup, '.comparison')).join('')).toContain('All figures are the same');
  });

  it('keeps star, tags and note', async () => {
    await keep(...THREE);
    const popup = await openPopup();
    await popup.click('.row .star');
    await popup.click('.row .expand');
    await popup.type('.detail input.field', '重点，待查');
    await popup.type('.detail textarea', '已去函 <b>询问</b>');
    // It closes at once: what was written is kept all the same.
    await popup.focus('.search');
    await until('the tags in the row', async () => (await texts(popup, '.tag')).join() === '重点,待查');
    await reopen(popup);
    await popup.waitForSelector('.detail textarea');
    expect(await popup.$eval('.detail textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
      '已去函 <b>询问</b>',
    );
    expect(await texts(popup, '.tag')).toEqual(['重点', '待查']);
    expect(await popup.$$('.star[aria-pressed="true"]')).toHaveLength(1);
    await popup.click('[data-filter="star"]');
    await shows(popup, ['温州市瓯海区教育局 2020']);
    await popup.click('[data-filter="star"]');
    await popup.type('.search', '去函');
    await shows(popup, ['温州市瓯海区教育局 2020']);
  });

  it('deletes and brings back, also after it was closed', async () => {
    await keep(...THREE);
    const popup = await openPopup();
    const all = await rows(popup);
    await popup.focus('.entry');
    await popup.keyboard.press('Delete');
    await shows(popup, all.slice(1));
    await popup.waitForSelector('.undo');
    await reopen(popup);
    await popup.waitForSelector('.undo');
    await popup.click('.undo');
    await shows(popup, all);
    expect(await popup.$('.undo')).toBeNull();
  });

  it('looks after closing as it did before', async () => {
    await keep(...THREE);
    const popup = await openPopup();
    await popup.select('.narrow select:nth-of-type(3)', 'agency');
    await popup.type('.search', '汶上');
    await shows(popup, ['汶上县财政局 2020', '汶上县财政局 2019']);
    await popup.click('.row:nth-of-type(2) input[type="checkbox"]');
    await popup.click('.row:nth-of-type(1) .expand');
    await popup.waitForSelector('.detail');
    await reopen(popup);
    await shows(popup, ['汶上县财政局 2020', '汶上县财政局 2019']);
    expect(await popup.$eval('.search', (field) => (field as HTMLInputElement).value)).toBe('汶上');
    expect(await texts(popup, '.group-name')).toEqual(['汶上县财政局']);
    await popup.waitForSelector('.row:nth-of-type(1) .detail');
    expect(await popup.$$('.row-chosen')).toHaveLength(1);
  });

  it('hears of what other windows do', async () => {
    await keep(...THREE.slice(0, 1));
    const popup = await openPopup();
    expect(await rows(popup)).toEqual(['汶上县财政局 2019']);
    await keep(...THREE.slice(2));
    await shows(popup, ['温州市瓯海区教育局 2020', '汶上县财政局 2019']);
  });

  it('corrects whose a report is, after asking', async () => {
    await keep(...THREE.slice(0, 1));
    const popup = await openPopup();
    await popup.click('.expand');
    await popup.waitForSelector('.correct summary');
    await popup.click('.correct summary');
    const field = '.whose-year .field';
    await popup.$eval(field, (element) => (element as HTMLInputElement).select());
    await popup.type(field, '2018');
    await popup.click('.pair .button:enabled');
    await popup.waitForSelector('.asked .confirm');
    expect(await rows(popup)).toEqual(['汶上县财政局 2019']);
    await popup.click('.asked .confirm');
    await shows(popup, ['汶上县财政局 2018']);
  });

  it('draws so many rows of a long list, and more at its end', async () => {
    await keep(...Array.from({ length: 200 }, (_, at): Seen => ({ agency: `某县第${at}局`, at: DAY + at })));
    const popup = await openPopup();
    const count = async () => (await popup.$$('.row')).length;
    await until('the first rows', async () => (await count()) >= 16);
    expect(await count()).toBeLessThan(200);
    await until('all rows', async () => {
      await popup.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      return (await count()) === 200;
    });
  });
});
