import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { HOST, type Overlay, overlayOf, PARTS } from './harness/overlay';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { layered, styledPages } from './isolation-pages';
import { faultyReport, withoutExtension } from './pages';

const faulty = faultyReport();
const suite = useBrowser([
  faulty,
  ...styledPages.map(([, page]) => page),
  ...Object.values(layered),
  ...Object.values(layered).map(withoutExtension),
]);

async function opened(wanted: { host: string; path: string }) {
  const open = await suite().open(wanted);
  await badgeSet(suite(), open.address);
  const overlay = await overlayOf(suite().session, open.page);
  // In boxes that scroll, what is out of sight has no mark.
  await open.page.evaluate(() => document.querySelector('table')?.scrollIntoView());
  await overlay.shows(PARTS.marks);
  // The bar grows by what the archive answers.
  await overlay.shows('.bar > .saved');
  return { ...open, overlay };
}

/** The inside of the bar as a picture: its corners show the page. */
async function lookOf({ page, overlay }: { page: Page; overlay: Overlay }) {
  await page.bringToFront();
  await framesPass(page);
  const { left, top, right, bottom, width, height } = await overlay.root.evaluate((shadow, panel) => {
    const rect = shadow.querySelector(panel)?.getBoundingClientRect();
    return rect?.toJSON() as DOMRect;
  }, PARTS.panel);
  const { pageLeft, pageTop, ...window } = await page.evaluate(() => {
    if (visualViewport === null) throw new Error('no visual viewport');
    const { width, height, pageLeft, pageTop } = visualViewport;
    return { width, height, pageLeft, pageTop };
  });
  const round = (length: number) => Math.round(length);
  const box = [round(width), round(height), round(window.width - right), round(window.height - bottom)].join(
    ' ',
  );
  const clip = { x: left + pageLeft + 5, y: top + pageTop + 5, width: width - 10, height: height - 10 };
  const picture = await page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
  return { box, picture };
}

function framesPass(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** How far the frames around cells are from the nearest cell, at most; in px. */
function farthest({ root }: Overlay): Promise<number> {
  return root.evaluate((shadow) => {
    const cells = [...document.querySelectorAll('td, th')].map((cell) => cell.getBoundingClientRect());
    const distance = (a: DOMRect, b: DOMRect) =>
      Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(a[edge] - b[edge])));
    const frames = [...shadow.querySelectorAll('.lit')].map((frame) => frame.getBoundingClientRect());
    return Math.max(...frames.map((frame) => Math.min(...cells.map((cell) => distance(cell, frame)))));
  });
}

/**
 * Where a picture of the bar tells nothing: the remote protocols miss it on pages that scroll to the left, and
 * Firefox lays a filter of the root over everything that it shows.
 */
const UNPICTURED: ReadonlySet<string> = new Set([
  'write upwards and backwards',
  ...(inject('browser') === 'firefox' ? ['filter the root'] : []),
]);

/** What lies uppermost at the middle of each mark that is in the window and not cut off. */
function uppermost({ root }: Overlay): Promise<string[]> {
  return root.evaluate((shadow, marks) => {
    const whole = [...shadow.querySelectorAll<HTMLElement>(marks)].filter(
      ({ style }) => style.clipPath === '',
    );
    const middles = whole.map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    const inside = middles.filter(([x, y]) => x > 0 && y > 0 && x < innerWidth - 20 && y < innerHeight - 80);
    return inside.map(([x, y]) => document.elementFromPoint(x, y)?.localName ?? 'nothing');
  }, PARTS.marks);
}

describe('page styles that', () => {
  it.each(styledPages)('%s leave the bar as it is and the marks on their cells', async (name, page) => {
    // Seen before, a report is saved already: its bar says the same on every visit from then on.
    await opened(faulty);
    const plain = await opened(faulty);
    const styled = await opened(page);
    // On a busy machine a bar is drawn in steps: a picture of either may have come too early.
    await until('the bar to look the same', async () => {
      const expected = await lookOf(plain);
      const { box, picture } = await lookOf(styled);
      return box === expected.box && (UNPICTURED.has(name) || picture === expected.picture);
    });
    await styled.overlay.click(PARTS.openList);
    await styled.overlay.click(PARTS.line);
    await styled.overlay.shows('.lit');
    await until('frames on cells', async () => (await farthest(styled.overlay)) <= 1);
    expect(styled.errors).toEqual([]);
  });
});

describe('where the report stands in', () => {
  it.each([
    ['a modal dialog', layered.inDialog, 'close'],
    ['a popover', layered.inPopover, 'hidePopover'],
  ] as const)('%s, marks and bar lie over it and can be used', async (_, page, close) => {
    const { page: tab, overlay, errors } = await opened(page);
    const names = await until('marks', async () => {
      const found = await uppermost(overlay);
      return found.length > 0 && found;
    });
    expect(new Set(names)).toEqual(new Set([HOST]));
    await overlay.click(PARTS.openList);
    await overlay.click(PARTS.line);
    await overlay.shows('.lit');
    await until('frames on cells', async () => (await farthest(overlay)) <= 1);
    // By keys as well.
    await until('focus', async () => {
      await tab.keyboard.press('Tab');
      return tab.evaluate((host) => document.activeElement?.localName === host, HOST);
    });

    await tab.evaluate((name) => {
      const layer = document.querySelector<HTMLDialogElement>('#layer');
      if (name === 'close') layer?.close();
      else layer?.hidePopover();
    }, close);
    await until('the element to be home', () => hostIsHome(tab));
    expect(errors).toEqual([]);
  });

  it('a full-screen element, they lie over that', async () => {
    const { page, overlay } = await opened(layered.inFullscreen);
    await page.click('#act');
    await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await page.evaluate(() => document.querySelector('table')?.scrollIntoView());
    await until('marks over it', async () => {
      const names = await uppermost(overlay);
      return names.length > 0 && names.every((name) => name === HOST);
    });
    await page.evaluate(() => document.exitFullscreen());
    await until('marks over the page', async () => (await uppermost(overlay)).every((name) => name === HOST));
  });
});

function hostIsHome(page: Page): Promise<boolean> {
  return page.evaluate(
    (host) => document.querySelector(host)?.parentElement === document.documentElement,
    HOST,
  );
}

describe('what a page lays over the report', () => {
  it.each([
    ['a modal dialog', layered.underDialog],
    ['a popover', layered.underPopover],
  ])('lies over marks and bar too: %s', async (_, wanted) => {
    const { page } = await opened(wanted);
    const plain = await suite().open(withoutExtension(wanted));
    const pictures: string[] = [];
    for (const tab of [page, plain.page]) {
      await tab.bringToFront();
      await tab.evaluate(() => {
        document.querySelector('table')?.scrollIntoView();
        const layer = document.querySelector<HTMLElement>('#layer');
        if (layer instanceof HTMLDialogElement) layer.showModal();
        else layer?.showPopover();
      });
      await framesPass(tab);
      pictures.push(await tab.screenshot({ captureBeyondViewport: false, encoding: 'base64' }));
    }
    expect(pictures[0] === pictures[1]).toBe(true);
  });

  it('is not covered by an overlay that is drawn meanwhile', async () => {
    const wanted = layered.underDialog;
    const { page, address } = await opened(wanted);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#layer')?.showModal());
    const first = await page.evaluateHandle((host) => document.querySelector(host), HOST);
    await suite().desk.readNow(await suite().desk.tabId(address));
    await until('another element', () =>
      page.evaluate(
        (host, before) => {
          const now = document.querySelector(host);
          return now !== null && now !== before;
        },
        HOST,
        first,
      ),
    );
    const isUp = () => page.evaluate((host) => document.querySelector(`${host}:popover-open`) !== null, HOST);
    expect(await isUp()).toBe(false);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#layer')?.close());
    await until('the element to rise', isUp);
  });
});
