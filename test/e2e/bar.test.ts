import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PrintedReport } from '../publisher/model';
import { plantError } from '../publisher/sound';
import { almostSound, pageOf, puzzling } from './findings-pages';
import { accessibilityFaults } from './harness/accessibility';
import { says, textOf } from './harness/list';
import { litAt, stillAt } from './harness/lit';
import { HOST, type Overlay, overlayOf, PARTS } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { settingsOf } from './harness/settings';
import { badgeSet, useBrowser } from './harness/suite';

/** What the server shows at one address: a later version may print other figures. */
let version: PrintedReport = almostSound;
const report = pageOf(() => puzzling, '/2022.html');
const changing = pageOf(() => version, '/changing.html');
/** Lines of text from one edge of the window to the other, some way apart. */
const wide = withText('/wide.html', 'height: 90px; font: 16px/20px serif');
/** Nothing but such lines. */
const full = withText('/full.html', 'height: 20px; font: 18px/20px serif');
const suite = useBrowser([report, changing, wide, full]);
const SUMMARY = '.bar .summary';

function withText(path: string, style: string): ServedPage {
  const lines =
    `<p style="margin: 0; overflow: hidden; white-space: nowrap; ${style}">${'字'.repeat(90)}</p>`.repeat(80);
  const { host, html } = pageOf(() => almostSound, path);
  return { host, path, html: (port) => html(port).replace('<body>', `<body style="margin: 0">${lines}`) };
}

afterEach(async () => {
  await (await settingsOf(suite())).clear();
});

async function openPage(
  wanted: ServedPage,
  width = 1280,
): Promise<{ page: Page; overlay: Overlay; address: string }> {
  const { page, address } = await suite().open({ host: wanted.host, path: '/nothing' });
  await page.setViewport({ width, height: 800 });
  await page.goto(suite().server.addressOf(wanted));
  await badgeSet(suite(), suite().server.addressOf(wanted));
  // Marks are placed when a frame is drawn, which happens only in the tab in front.
  await page.bringToFront();
  const overlay = await overlayOf(suite().session, page);
  await overlay.shows(`${PARTS.panel}, ${PARTS.tab}`);
  return { page, overlay, address };
}

const boxOf = ({ root }: Overlay, selector: string) =>
  root.evaluate((shadow, wanted) => {
    const { left, top, width, height } =
      shadow.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  }, selector);

const focusOn = ({ root }: Overlay, selector: string) =>
  root.evaluate((shadow, wanted) => shadow.querySelector<HTMLElement>(wanted)?.focus(), selector);

const focused = ({ root }: Overlay) =>
  root.evaluate((shadow) => (shadow.activeElement as HTMLElement | null)?.dataset.act ?? '');

describe('the bar', () => {
  it('is one line at 1280 px and at most two at 400 px, with nothing cut off', async () => {
    const { page, overlay } = await openPage(report);
    const cut = () =>
      overlay.root.evaluate(
        (shadow) =>
          [...shadow.querySelectorAll('.bar, .bar > *')].filter(
            ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
          ).length,
      );
    await overlay.shows('.bar > .saved');
    expect((await boxOf(overlay, '.bar')).height).toBeLessThanOrEqual(40);
    expect(await cut()).toBe(0);
    expect(await textOf(overlay, SUMMARY)).toMatch(/2021 form.*42 checks: 37 hold, 5 fail.*[89] to look at/);
    await page.setViewport({ width: 400, height: 800 });
    const bar = await until('a narrow bar', async () => {
      const box = await boxOf(overlay, '.bar');
      return box.width <= 400 && box;
    });
    expect(bar.height).toBeLessThanOrEqual(56);
    expect(bar.left).toBeGreaterThanOrEqual(0);
    expect(await cut()).toBe(0);
  });

  it('says that a report is saved, was saved before, has changed', async () => {
    version = almostSound;
    const { page, overlay } = await openPage(changing);
    expect(await says(overlay, '.bar > .saved', /./)).toBe('Saved');
    await page.reload();
    const again = await overlayOf(suite().session, page);
    expect(await says(again, '.bar > .saved', /./)).toBe('Saved already');
    version = plantError(almostSound, 'litigation.direct.total', '17');
    await page.reload();
    const revised = await overlayOf(suite().session, page);
    expect(await says(revised, '.bar > .saved', /./)).toBe('Revised, saved');
  });

  it('takes the marks off the cells and puts them back, and stays', async () => {
    const { overlay } = await openPage(report);
    await overlay.shows(PARTS.marks);
    await overlay.click('.bar > [data-act="marks"][aria-pressed="true"]');
    await overlay.hides(PARTS.marks);
    await overlay.shows('.bar > [data-act="marks"][aria-pressed="false"]');
    await overlay.click('.bar > [data-act="marks"]');
    await overlay.shows(PARTS.marks);
  });

  it('opens the library, which lists the report', async () => {
    const { overlay } = await openPage(report);
    const before = new Set(await suite().session.browser.pages());
    await overlay.click('.bar > [data-act="library"]');
    const { session, desk } = suite();
    await until('the library in a tab', () => desk.tabId(`${session.origin}/library.html`).catch(() => null));
    for (const opened of await session.browser.pages()) if (!before.has(opened)) await opened.close();
    const library = await suite().openExtension('/library.html');
    await until('the report in it', () =>
      library.evaluate(
        (agency) => document.body.textContent?.includes(agency) === true,
        puzzling.agency ?? '',
      ),
    );
    expect(await accessibilityFaults(library, 'html')).toEqual([]);
  });

  it('holds what is asked for rarely in a menu, for mouse and keyboard', async () => {
    const { page, overlay } = await openPage(report);
    await focusOn(overlay, '[data-act="more"]');
    await page.keyboard.press('Enter');
    await overlay.shows('.menu:not([hidden])');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await focused(overlay)).toBe('keys');
    await page.keyboard.press('Escape');
    await overlay.shows('.menu[hidden]');
    expect(await focused(overlay)).toBe('more');
    await overlay.shows(PARTS.panel);
    await overlay.click('[data-act="more"]');
    await overlay.shows('.menu:not([hidden])');
    await page.mouse.click(40, 40);
    await overlay.shows('.menu[hidden]');
  });
});

describe('the keys n and p', () => {
  it('go from finding to finding and back', async () => {
    const { page, overlay } = await openPage(report);
    const still = () => stillAt(page, overlay);
    const other = async (than: string) => {
      const found = await still();
      return found !== than && found;
    };
    await page.keyboard.press('n');
    const first = await until('the first finding', still);
    await page.keyboard.press('n');
    await until('the second', () => other(first));
    await page.keyboard.press('p');
    await until('the first again', async () => (await still()) === first);
    await overlay.click('.bar > [data-act="next"]');
    await until('the second by mouse', () => other(first));
  });

  it('are letters where somebody writes, and with a modifier what they were', async () => {
    const { page, overlay } = await openPage(report);
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'written';
      const editor = document.createElement('div');
      editor.contentEditable = 'true';
      document.body.prepend(field, editor);
      field.focus();
    });
    await page.keyboard.type('n p');
    expect(await page.$eval('#written', (field) => (field as HTMLInputElement).value)).toBe('n p');
    await page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable]')?.focus());
    await page.keyboard.type('nn');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.down('Alt');
    await page.keyboard.press('n');
    await page.keyboard.up('Alt');
    expect(await litAt(overlay)).toBe('');
    // That it was these keys and no others that were not heard:
    await page.keyboard.press('n');
    await until('a finding', () => litAt(overlay));
  });

  it('do nothing once they are switched off in the menu, here and on the next page', async () => {
    const { page, overlay } = await openPage(report);
    await overlay.click('[data-act="more"]');
    await overlay.click('.menu [data-act="keys"]');
    await overlay.shows('.menu [data-act="keys"][aria-checked="false"]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    expect(await litAt(overlay)).toBe('');
    const next = await openPage(changing);
    await next.overlay.shows('.menu [data-act="keys"][aria-checked="false"]');
    await next.page.keyboard.press('n');
    expect(await litAt(next.overlay)).toBe('');
    await next.overlay.click('.bar > [data-act="next"]');
    await until('a finding', () => litAt(next.overlay));
  });
});

describe('a setting that is changed elsewhere', () => {
  it('takes effect on an open page', async () => {
    const { page, overlay } = await openPage(report);
    const settings = await settingsOf(suite());
    await page.bringToFront();
    await says(overlay, SUMMARY, /to look at/);
    await settings.set('soft', false);
    await settings.set('claims', false);
    await says(overlay, SUMMARY, /fail$/);
    await settings.set('language', 'zh');
    await says(overlay, SUMMARY, /42 项核对/);
    expect(await overlay.root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.root')?.lang)).toBe(
      'zh-CN',
    );
    const ground = () =>
      overlay.root.evaluate(
        (shadow) => getComputedStyle(shadow.querySelector('.panel') ?? shadow.host).backgroundColor,
      );
    await settings.set('theme', 'dark');
    await until('a dark bar', async () => (await ground()) === 'rgb(28, 28, 26)');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await settings.set('theme', 'light');
    await until('a light bar', async () => (await ground()) === 'rgb(255, 255, 255)');
  });

  it('decides how a page starts', async () => {
    const settings = await settingsOf(suite());
    await settings.set('start', 'tab');
    await settings.set('language', 'zh');
    const { page, overlay } = await openPage(report);
    await overlay.shows(PARTS.tab);
    expect(await overlay.has(PARTS.marks)).toBe(false);
    await overlay.click(PARTS.tab);
    await says(overlay, SUMMARY, /42 项核对/);
    await settings.set('start', 'off');
    await page.reload();
    const off = await overlayOf(suite().session, page);
    await off.shows('.spoken');
    expect(await off.has(`${PARTS.tab}, ${PARTS.panel}, ${PARTS.marks}`)).toBe(false);
  });
});

describe('the tab', () => {
  it('goes where it is moved, by keys or by hand, and stands there on the next page', async () => {
    const { page, overlay } = await openPage(report);
    await overlay.click(PARTS.hide);
    await overlay.shows(PARTS.tab);
    const start = await boxOf(overlay, PARTS.tab);
    expect(start.left + start.width).toBeGreaterThan(1200);
    await focusOn(overlay, PARTS.tab);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    const byKeys = await until('the tab on the left', async () => {
      const box = await boxOf(overlay, PARTS.tab);
      return box.left === 0 && box.top < start.top && box;
    });
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await page.mouse.move(byKeys.left + 10, byKeys.top + 14);
    await page.mouse.down();
    await page.mouse.move(600, 300, { steps: 4 });
    await page.mouse.move(1270, 214, { steps: 4 });
    await page.mouse.up();
    const byHand = await boxOf(overlay, PARTS.tab);
    expect(byHand.left).toBeGreaterThan(1200);
    expect(Math.abs(byHand.top - 200)).toBeLessThanOrEqual(2);
    // Dropping it is no click.
    expect(await overlay.has(PARTS.panel)).toBe(false);

    const next = await openPage(changing);
    await next.overlay.click(PARTS.hide);
    await next.overlay.shows(PARTS.tab);
    const there = await boxOf(next.overlay, PARTS.tab);
    expect(Math.abs(there.top - byHand.top)).toBeLessThanOrEqual(1);
    expect(there.left).toBe(byHand.left);
    await next.overlay.click(PARTS.tab);
    await next.overlay.shows(PARTS.panel);
  });

  /** How much of the tab lies over lines of text, in px of their height; measured from every text of the page. */
  const covered = ({ root }: Overlay) =>
    root.evaluate((shadow) => {
      const tab = shadow.querySelector('.tab')?.getBoundingClientRect();
      if (tab === undefined) return -1;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let most = 0;
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (text.nodeValue?.trim() === '') continue;
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) {
          if (line.right <= tab.left || line.left >= tab.right) continue;
          most = Math.max(most, Math.min(line.bottom, tab.bottom) - Math.max(line.top, tab.top));
        }
      }
      return most;
    });

  it('is what a narrow page starts with, and covers none of its text wherever the page is scrolled', async () => {
    const { page, overlay } = await openPage(wide, 400);
    await overlay.shows(PARTS.tab);
    expect(await overlay.has(PARTS.panel)).toBe(false);
    for (const top of [0, 35, 70, 105, 1000, 1033]) {
      await page.evaluate((y) => scrollTo(0, y), top);
      await until(`the tab off the text at ${top}`, async () => (await covered(overlay)) <= 0.5);
      expect((await boxOf(overlay, PARTS.tab)).height).toBe(28);
    }
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
  });

  it('becomes a sliver where nothing is free, and still brings everything back', async () => {
    const { page, overlay } = await openPage(full, 400);
    await overlay.shows('.tab-sliver');
    const { width, height, left } = await boxOf(overlay, PARTS.tab);
    expect([width, height]).toEqual([8, 48]);
    expect(left + width).toBeGreaterThan(380);
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click('.tab-sliver');
    await overlay.shows(PARTS.panel);
    // From the narrow bar's menu the list is reached.
    await overlay.click('[data-act="more"]');
    await overlay.shows('.menu:not([hidden])');
    expect(await accessibilityFaults(page, HOST)).toEqual([]);
    await overlay.click('.menu [data-act="list"]');
    await overlay.shows(PARTS.line);
  });
});
