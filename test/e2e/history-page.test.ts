import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sampleNamed } from '../samples';
import { accessibilityFaults } from './harness/accessibility';
import { type ExtensionScope, rows, THREE, texts, useListOfReports } from './harness/reports';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { OTHER_PAGES } from './pages';

const wenshang = sampleNamed('wenshang-2020');
const ouhai = sampleNamed('ouhai-2020');

/** What the report of a page that is published anew prints, by turns. */
let revision = (html: string) => html;
const revisedPage: ServedPage = {
  host: 'www.revised.gov.cn',
  path: '/report.html',
  html: () => revision(wenshang.html()),
};
const earlierPage: ServedPage = {
  host: 'www.revised.gov.cn',
  path: '/earlier.html',
  html: () => wenshang.html().replaceAll('2020', '2019'),
};

const suite = useBrowser([wenshang, ouhai, revisedPage, earlierPage, OTHER_PAGES.huge]);
const { lab, keep, openPopup, reopen } = useListOfReports(suite);

describe('the popup over a page', () => {
  it('tells on the second visit which cells were revised, and what the year before carried over', async () => {
    await badgeSet(suite(), (await suite().open(earlierPage)).address);
    revision = (html) => html;
    const { page, address } = await suite().open(revisedPage);
    await badgeSet(suite(), address);
    const popup = await openPopup(`/popup.html?tab=${await suite().desk.tabId(address)}`);
    expect(await texts(popup, '.revision')).toEqual([]);
    const carriedOut = wenshang.figures['requests.carriedOut.total'];
    const carriedIn = wenshang.figures['requests.carriedIn.total'];
    await popup.waitForSelector('.carry');
    const [carry = ''] = await texts(popup, '.carry');
    expect(carry).toContain(`2019 carried ${carriedOut} over; this year takes ${carriedIn} over`);
    expect(await popup.$eval('.carry', (line) => line.getAttribute('data-outcome'))).toBe(
      carriedOut === carriedIn ? 'holds' : 'fails',
    );
    // Another hit counter and another date are no revision.
    revision = (html) => html.replace('</body>', '<p>浏览次数：8812</p></body>');
    await page.reload();
    await badgeSet(suite(), address);
    await reopen(popup);
    expect((await texts(popup, '.saved')).join('')).toContain('same figures');
    const cell = /(<td[^>]*>(?:<[^>]*>|\s)*)(\d+)/g;
    revision = (html) => {
      const last = [...html.matchAll(cell)].at(-1);
      if (last === undefined) throw new Error('the sample prints no figure');
      const [whole, before = '', figure = ''] = last;
      return (
        html.slice(0, last.index) + before + (Number(figure) + 7) + html.slice(last.index + whole.length)
      );
    };
    await page.reload();
    await until('the revision', async () => (await texts(popup, '.saved')).join('').includes('revised'));
    await popup.waitForSelector('.changes li');
    expect(await texts(popup, '.changes li')).toHaveLength(1);
    expect((await texts(popup, '.changes')).join('')).toMatch(/: (\d+) → (\d+)$/);
    expect((await texts(popup, '.revision')).join('')).toContain('1 cell changed');
    revision = (html) => html;
  });

  it('says why a report is not saved and what to do, and does it', async () => {
    const popup = await openPopup();
    await popup.click('.menu summary');
    await popup.click('[data-item="pause"]');
    const { address } = await suite().open(wenshang);
    await badgeSet(suite(), address);
    const over = await openPopup(`/popup.html?tab=${await suite().desk.tabId(address)}`);
    expect((await texts(over, '.saved')).join('')).toContain('recording is paused');
    await over.click('[data-remedy="paused"]');
    await until('it is saved', async () => (await texts(over, '.saved')).join('').includes('Saved'));
    await over.click('.menu summary');
    await over.click('[data-item="exclude"]');
    await until('it is switched', async () => over.$('[data-item="exclude"]:checked'));
    await over.click('[data-item="exclude"]');
    await until('it is taken back', async () => (await over.$('[data-item="exclude"]:checked')) === null);
  });

  it('follows the tab in front where it is a side panel', async () => {
    const panel = await openPopup('/popup.html?panel');
    const first = await suite().open(wenshang);
    await badgeSet(suite(), first.address);
    const second = await suite().open(ouhai);
    await badgeSet(suite(), second.address);
    const tells = (agency: string | null) =>
      until(`the panel to tell of ${agency}`, async () =>
        (await texts(panel, '.who')).join('').includes(String(agency)),
      );
    await first.page.bringToFront();
    await tells(wenshang.agency);
    await second.page.bringToFront();
    await tells(ouhai.agency);
    // It goes along when the tab goes elsewhere.
    await second.page.goto(suite().server.addressOf(OTHER_PAGES.huge));
    await until('the panel to let go', async () => (await texts(panel, '.who')).length === 0);
  });
});

describe('text from pages', () => {
  const evil = '<img src=x onerror="document.title=1">\u202e局\u2066';

  it('is text, whatever it holds', async () => {
    await keep(
      { agency: `${evil}机关`, year: 2020, address: `http://www.evil.gov.cn/${'%3Cb%3E'.repeat(200)}` },
      { agency: '长'.repeat(90), year: 2021, address: 'http://www.long.gov.cn/' },
      { agency: null, year: null, address: 'http://www.none.gov.cn/' },
    );
    const popup = await openPopup();
    await until('all rows', async () => (await rows(popup)).length === 3);
    for (const expand of await popup.$$('.expand')) {
      await expand.click();
      await until('its details', async () => popup.$('.correct'));
      expect(await popup.$$('img, b, script:not([src])')).toEqual([]);
      expect(await overflow(popup)).toBeLessThanOrEqual(0);
    }
    // What a page wrote stands apart from what the extension says.
    const loose = await popup.$$eval('.entry-name, .group-name, .address', (all) =>
      all.filter((element) => element.querySelector('bdi') === null).map(({ outerHTML }) => outerHTML),
    );
    expect(loose).toEqual([]);
  });
});

/** How far the page reaches beyond its window, in px. */
const overflow = (popup: Page) =>
  popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ['popup', '/popup.html?tab=', 400],
    ['panel', '/popup.html?panel&tab=', 320],
  ])('the %s is accessible and fits its width', async (_, path, width) => {
    const { address } = await suite().open(wenshang);
    await badgeSet(suite(), address);
    await keep(...THREE, { ...THREE[2], total: 9, at: 81 * 86_400_000 });
    await lab().evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      await chrome.storage.local.set({ 'setting.theme': wanted });
    }, theme);
    const popup = await openPopup(`${path}${await suite().desk.tabId(address)}`);
    await popup.setViewport({ width, height: 720 });
    expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe(theme);
    await popup.click('.row:nth-of-type(1) input[type="checkbox"]');
    await popup.click('.row:nth-of-type(1) .expand');
    await popup.waitForSelector('.correct summary');
    await popup.click('.correct summary');
    await popup.click('.menu summary');
    // A popup is as wide as what it holds, with its scroll bar beside that; a panel's width is given to it.
    const bar = await popup.evaluate(() => window.innerWidth - document.documentElement.clientWidth);
    if (width === 400) await popup.setViewport({ width: width + bar, height: 720 });
    expect(await accessibilityFaults(popup, 'html')).toEqual([]);
    expect(await overflow(popup)).toBeLessThanOrEqual(0);
  });
});
