import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { HOST } from './harness/overlay';
import { until } from './harness/session';
import { badgeSet, useBrowser } from './harness/suite';
import { edited, faultyReport } from './pages';

/** Every table in a box of its own that scrolls both ways. */
const boxed = edited(faultyReport(), '/boxed.html', (html) =>
  html
    .replaceAll('<table', '<div class="box" style="overflow:auto;width:520px;height:260px"><table')
    .replaceAll('</table>', '</table></div><p>段落</p>'),
);
const plain = faultyReport();
const suite = useBrowser([plain, boxed]);

type Root = JSHandle<ShadowRoot>;

async function openMarked(sample: { host: string; path: string }): Promise<{ page: Page; root: Root }> {
  const { page, address } = await suite().open(sample);
  await badgeSet(suite(), address);
  const root = await suite().session.closedRoot(page.mainFrame(), HOST);
  await until('the marks', () => root.evaluate((shadow) => shadow.querySelector('.mark') !== null));
  // The first-run page opened in front; a tab behind draws no frames.
  await page.bringToFront();
  return { page, root };
}

/** Two frames: in the first the overlay measures, in the second what it drew is on the screen. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

interface Seen {
  readonly name: string;
  /** Number of the cell whose upper right corner is nearest. */
  readonly cell: number;
  /** Place of the mark, measured from its cell. */
  readonly x: number;
  readonly y: number;
}

/** Where each mark stands, measured in the page from the cells themselves. */
function marksSeen(root: Root): Promise<Seen[]> {
  return root.evaluate((shadow) => {
    const cells = [...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
    return [...shadow.querySelectorAll('.mark')].map((mark) => {
      const { left, top, right } = mark.getBoundingClientRect();
      const far = (cell: DOMRect) => Math.hypot(cell.right - right, cell.top - top);
      const nearest = cells.reduce((best, cell) => (far(cell) < far(best) ? cell : best));
      const name = mark.getAttribute('aria-label') ?? '';
      return { name, cell: cells.indexOf(nearest), x: left - nearest.left, y: top - nearest.top };
    });
  });
}

interface ShiftScope {
  shifts?: string[];
}

/** Only Chromium counts layout shifts. */
const SHIFTS =
  inject('browser') === 'chromium' ? ['shift nothing of the page, as the browser counts it'] : [];

describe('the marks', () => {
  it('stay on their cells while page and box scroll, and go where their cells are cut off', async () => {
    const { page, root } = await openMarked(boxed);
    const home = new Map<string, Seen>();
    let compared = 0;
    const steps = [
      [0, 0, 0],
      [200, 0, 0],
      [200, 40, 300],
      [500, 90, 520],
      [900, 400, 400],
      [0, 0, 0],
    ];
    for (const [down, inside, sideways] of steps) {
      await page.evaluate(
        (y, top, left) => {
          scrollTo(0, y);
          for (const box of document.querySelectorAll('.box')) box.scrollTo(left, top);
        },
        down ?? 0,
        inside ?? 0,
        sideways ?? 0,
      );
      await twoFrames(page);
      for (const seen of await marksSeen(root)) {
        const before = home.get(seen.name);
        if (before === undefined) home.set(seen.name, seen);
        else {
          expect(seen.cell, seen.name).toBe(before.cell);
          expect(Math.abs(seen.x - before.x), seen.name).toBeLessThanOrEqual(1);
          expect(Math.abs(seen.y - before.y), seen.name).toBeLessThanOrEqual(1);
          compared += 1;
        }
      }
      const strays = await root.evaluate((shadow) => {
        const boxes = [...document.querySelectorAll('.box')].map((box) => box.getBoundingClientRect());
        return [...shadow.querySelectorAll('.mark')].filter((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return !boxes.some(
            (box) => right > box.left && left < box.right && bottom > box.top && top < box.bottom,
          );
        }).length;
      });
      expect(strays).toBe(0);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it('follow when the page grows above them and when it is made narrow', async () => {
    const { page, root } = await openMarked(plain);
    const before = await marksSeen(root);
    await page.evaluate(() => {
      const banner = document.createElement('p');
      banner.style.height = '137px';
      document.body.prepend(banner);
    });
    await twoFrames(page);
    expect(await marksSeen(root)).toEqual(
      before.map((seen) => ({ ...seen, x: expect.closeTo(seen.x, 0), y: expect.closeTo(seen.y, 0) })),
    );

    await page.setViewport({ width: 420, height: 800 });
    await twoFrames(page);
    const narrow = await marksSeen(root);
    expect(narrow.map((seen) => [seen.name, seen.cell])).toEqual(
      before.map((seen) => [seen.name, seen.cell]),
    );
  });

  it('leave the printed figures free', async () => {
    const { root } = await openMarked(plain);
    const covered = await root.evaluate((shadow) => {
      const marks = [...shadow.querySelectorAll('.mark')].map((mark) => mark.getBoundingClientRect());
      return [...document.querySelectorAll('td')].flatMap((cell) => {
        const range = document.createRange();
        const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
        if (text === null || !/^\s*\d+\s*$/.test(cell.textContent ?? '')) return [];
        range.selectNodeContents(text);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        // Digits fill the middle of their line; a mark over the middle would hide them.
        const middle = (top + bottom) / 2;
        const hidden = marks.some(
          (mark) =>
            mark.left < right - 2 && mark.right > left + 2 && mark.top < middle && mark.bottom > middle,
        );
        return hidden ? [cell.textContent] : [];
      });
    });
    expect(covered).toEqual([]);
  });

  it('take neither focus, selection nor clicks from the page', async () => {
    const { page, root } = await openMarked(plain);
    const state = () =>
      page.evaluate(() => ({
        selected: String(getSelection()),
        focused: document.activeElement?.localName,
        clicks: document.documentElement.dataset.clicks ?? '0',
      }));
    await page.evaluate(() => {
      const heading = document.querySelector('h1, h2, td');
      if (heading !== null) getSelection()?.selectAllChildren(heading);
      document.addEventListener('click', () => {
        document.documentElement.dataset.clicks = 'some';
      });
    });
    const before = await state();
    expect(before.selected).not.toBe('');
    const handle = await root.evaluateHandle((shadow) => shadow.querySelector('.mark-fails'));
    const mark = handle.asElement() as ElementHandle<Element> | null;
    await mark?.scrollIntoView();
    await twoFrames(page);
    await mark?.click();
    await until('the card', () => root.evaluate((shadow) => shadow.querySelector('.card') !== null));
    expect(await state()).toEqual(before);
  });

  it('are reached, opened and left with the keyboard alone', async () => {
    const { page, root } = await openMarked(plain);
    const focused = () => root.evaluate((shadow) => shadow.activeElement?.className ?? '');
    await root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('mark-fails');
    await page.keyboard.press('Enter');
    await until('the card in focus', async () => (await focused()).startsWith('card'));
    await page.keyboard.press('Escape');
    await until('the mark in focus again', async () => (await focused()).includes('mark-fails'));
    expect(await root.evaluate((shadow) => shadow.querySelector('.card'))).toBeNull();
  });

  it('are drawn once however often the page is read', async () => {
    const { page } = await openMarked(plain);
    await page.evaluate((host) => {
      Object.assign(globalThis, { first: document.querySelector(host) });
    }, HOST);
    const tabId = await suite().desk.tabId(page.url());
    const inside = await suite().openExtension('/icon/16.png');
    await inside.evaluate(async (id) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: object): Promise<unknown> } } | undefined
      >;
      await (browser ?? chrome)?.runtime.sendMessage({ type: 'tab.read', tabId: id });
    }, tabId);
    const hosts = () =>
      page.evaluate((host) => {
        const all = [...document.querySelectorAll(host)];
        const { first } = globalThis as { first?: Element };
        return { count: all.length, isNew: all[0] !== undefined && all[0] !== first };
      }, HOST);
    await until('a new reading', async () => (await hosts()).isNew);
    expect((await hosts()).count).toBe(1);
  });

  it.each(SHIFTS)('%s', async () => {
    const page = await suite().newTab();
    await page.evaluateOnNewDocument(() => {
      const scope = globalThis as ShiftScope;
      scope.shifts = [];
      new PerformanceObserver((list) =>
        scope.shifts?.push(...list.getEntries().map(({ name }) => name)),
      ).observe({ type: 'layout-shift', buffered: true });
    });
    const address = suite().server.addressOf(plain);
    await page.goto(address);
    await badgeSet(suite(), address);
    await page.bringToFront();
    const root = await suite().session.closedRoot(page.mainFrame(), HOST);
    await until('the marks', () => root.evaluate((shadow) => shadow.querySelector('.mark') !== null));
    await twoFrames(page);
    const shifts = () => page.evaluate(() => (globalThis as ShiftScope).shifts ?? null);
    expect(await shifts()).toEqual([]);
    // Had it not been counting, this would not be seen either.
    await page.evaluate(() => {
      const banner = document.createElement('p');
      banner.style.height = '200px';
      document.body.prepend(banner);
    });
    await until('a shift of the page’s own', async () => ((await shifts())?.length ?? 0) > 0);
  });
});
