import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './harness/accessibility';
import { popupSettled } from './harness/overlay';
import { until } from './harness/session';
import { serialised, useBrowser } from './harness/suite';
import { cellAt, pressKeys, TOTALS_HOST, totalsIn } from './harness/totals';
import { prices, scrolled } from './totals-lists';
import type { TotalsPage } from './totals-page';
import { budget } from './totals-pages';

/** A page on a host where no gate runs, whose own handlers write down what they hear. */
const listening: TotalsPage = {
  ...prices,
  host: 'plain.example',
  html: () => `${prices.html(0)}<script>
const heard = [];
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown'])
  document.addEventListener(type, (event) => heard.push(type), true);
</script>`,
};

const suite = useBrowser([budget, prices, scrolled, listening]);

async function start(wanted: TotalsPage) {
  const opened = await suite().open(wanted);
  await opened.page.bringToFront();
  const tabId = await suite().desk.tabInFront();
  expect(await suite().desk.toggleTotals(tabId)).toBe('on');
  return { ...opened, tabId, totals: await totalsIn(suite().session, opened.page) };
}

const isGone = (page: Page) =>
  until('quick totals to go', () =>
    page.evaluate((name) => document.querySelector(name) === null, TOTALS_HOST),
  );

const heardBy = (page: Page) => page.evaluate('heard.splice(0)') as Promise<string[]>;

describe('quick totals', () => {
  it('start at the popup’s button on any page and end with Escape, and nothing of them stays', async () => {
    const { page } = await suite().open(listening);
    await page.bringToFront();
    const before = await serialised(page);
    const popup = await suite().session.pressButton(page, await suite().desk.tabInFront());
    await popupSettled(popup);
    await popup.$$eval('.actions .button', (buttons) => {
      for (const button of buttons)
        if (button.textContent === 'Quick totals' && button instanceof HTMLElement) button.click();
    });
    await page.bringToFront();
    const totals = await totalsIn(suite().session, page);
    await totals.says('what to do', ({ hint }) => hint.includes('Click or drag'));
    await totals.do({ click: [1, 2] });
    await totals.says('the price', ({ lines }) => lines[0]?.sum === '3.1');
    expect(await page.evaluate(() => location.pathname)).toBe(listening.path);
    await pressKeys(page, 'Escape');
    await totals.says('what to do', ({ hint }) => hint !== '');
    await pressKeys(page, 'Escape');
    await isGone(page);
    expect(await heardBy(page)).toEqual([]);
    expect(await serialised(page)).toBe(before);
    // The pointer too is the page's own again.
    const cursor = () => page.$eval('td', (cell) => getComputedStyle(cell).cursor);
    await until('the page’s own pointer', async () => (await cursor()) !== 'cell');
    await popup.close();
  });

  it('leave links, handlers and the selection of text to the page when they are off', async () => {
    const { page, tabId } = await start(prices);
    await page.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault());
      Object.assign(globalThis, { clicks: 0 });
      document.querySelector('a')?.addEventListener('click', () => {
        Object.assign(globalThis, { clicks: 1 });
      });
    });
    const link = await cellAt(page.mainFrame(), [1, 0]);
    await (await link.$('a'))?.click();
    expect(await page.evaluate('clicks')).toBe(0);
    expect(await suite().desk.toggleTotals(tabId)).toBe('off');
    await isGone(page);
    await (await link.$('a'))?.click();
    expect(await page.evaluate('clicks')).toBe(1);
    const word = await cellAt(page.mainFrame(), [2, 0]);
    await word.click({ count: 2 });
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Paper');
  });

  it('work by the keyboard alone: cells, sums, pinning, copying with the source', async () => {
    const { page, totals, address } = await start(budget);
    await pressKeys(page, 'ArrowDown');
    await totals.says('the first cell, by its labels', ({ spoken }) => spoken === '办公费·2019年: 12.35');
    await pressKeys(page, 'p');
    await pressKeys(page, 'ArrowDown');
    await totals.says('the difference', ({ lines }) => lines[0]?.difference === '−7.85');
    await pressKeys(page, 's');
    await pressKeys(page, 'Enter');
    const one = await totals.says('the copy', ({ message }) => message !== '');
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    });
    expect(one.message).toBe(`Copied: 4.5万元 (某局收支决算表, 差旅费·2019年, ${address}, ${today})`);
    await pressKeys(page, 'Shift+ArrowRight');
    await pressKeys(page, 'Enter');
    const more = await totals.says('the copy of the sum', ({ message }) => message.includes('Sum'));
    expect(more.message).toBe(
      `Copied: 4.5万元 (某局收支决算表, Sum, columns 2–3 (2019年 to 2020年), row 3 (差旅费), ${address}, ${today})`,
    );
    await pressKeys(page, 's');
    await pressKeys(page, 'c');
    await totals.says('the bare figure', ({ message }) => message === 'Copied: 4.5');
  });

  it('reach the panel with Tab after the last table, and a figure copies itself', async () => {
    const { page, totals } = await start(budget);
    await pressKeys(page, 'ArrowDown');
    await pressKeys(page, 'Tab');
    await until('the panel to have the focus', async () => {
      await pressKeys(page, 'Enter');
      return (await totals.panel())?.message === 'Copied: 12.35';
    });
    await totals.press('[data-figure=count]');
    await totals.says('the count copied', ({ message }) => message === 'Copied: 1');
    await pressKeys(page, 'Escape');
    await pressKeys(page, 'Escape');
    await isGone(page);
  });

  it('draw few outlines, on their cells, and hatch the totals left out', async () => {
    const { page, totals } = await start(budget);
    await totals.do({ click: [0, 1] });
    await totals.do({ click: [0, 2], hold: 'Control' });
    await until('the outlines', async () => (await totals.count('.area-range')) === 2);
    expect(await totals.count('.area-out')).toBe(2);
    const [range] = await totals.boxes('.area-range');
    const [top, bottom] = await Promise.all(
      [cellAt(page.mainFrame(), [1, 1]), cellAt(page.mainFrame(), [6, 1])].map(async (cell) =>
        (await cell).evaluate((element) => {
          const { left, top: upper, right, bottom: lower } = element.getBoundingClientRect();
          return { left, top: upper, right, bottom: lower };
        }),
      ),
    );
    if (range === undefined || top === undefined || bottom === undefined) throw new Error('nothing is drawn');
    for (const [drawn, printed] of [
      [range.left, top.left],
      [range.top, top.top],
      [range.right, bottom.right],
      [range.bottom, bottom.bottom],
    ] as const)
      expect(Math.abs(drawn - printed)).toBeLessThanOrEqual(1);
  });

  it('offer a handle beside the table for a row whose label is no head', async () => {
    const { page, totals } = await start(budget);
    await (await cellAt(page.mainFrame(), [2, 1])).hover();
    await until('the handle', async () => (await totals.count('.handle-row')) === 1);
    const [handle] = await totals.boxes('.handle-row');
    if (handle === undefined) throw new Error('no handle');
    await page.mouse.click((handle.left + handle.right) / 2, (handle.top + handle.bottom) / 2);
    await totals.says('the row', ({ lines }) => lines[0]?.sum === '4.5' && lines[0]?.count === '1');
  });

  it('scroll a box while a person drags to its edge', async () => {
    const { page, totals } = await start(scrolled);
    const box = await page.$eval('.box', (element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      return { left, top, bottom };
    });
    const first = await (await cellAt(page.mainFrame(), [1, 2])).boundingBox();
    if (first === null) throw new Error('the first cell is not shown');
    const x = first.x + first.width / 2;
    await page.mouse.move(x, first.y + first.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, box.bottom - 4);
    await totals.says('all forty', ({ lines }) => lines[0]?.sum === '2460');
    await page.mouse.up();
    expect(await page.$eval('.box', (element) => element.scrollTop)).toBeGreaterThan(0);
  });

  it('follow a table that changes', async () => {
    const { page, totals } = await start(budget);
    await totals.do({ click: [1, 1] });
    await totals.says('the cell', ({ lines }) => lines[0]?.sum === '12.35');
    await (await cellAt(page.mainFrame(), [1, 1])).evaluate((cell) => {
      cell.textContent = '13';
    });
    await totals.says('what it says now', ({ lines }) => lines[0]?.sum === '13');
  });

  it('are accessible, with and without a selection', async () => {
    const { page, totals } = await start(budget);
    expect(await accessibilityFaults(page, TOTALS_HOST)).toEqual([]);
    await totals.do({ click: [0, 1] });
    await totals.says('the sum', ({ lines }) => lines[0]?.sum === '19.85');
    expect(await accessibilityFaults(page, TOTALS_HOST)).toEqual([]);
  });
});
