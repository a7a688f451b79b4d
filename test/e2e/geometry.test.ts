import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { GeometryCase, Step } from './geometry-build';
import { geometryCases } from './geometry-pages';
import { HOST } from './harness/overlay';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';
import { faultyReport, withoutExtension } from './pages';

const suite = useBrowser([
  faultyReport(),
  ...geometryCases.flatMap(({ page }) => [page, withoutExtension(page)]),
  ...geometryCases.flatMap(({ inner }) => inner ?? []),
]);

type Root = JSHandle<ShadowRoot>;

/** A mark as it stood when the page was opened. */
interface Home {
  readonly name: string;
  /** Number of the cell whose upper right corner is nearest. */
  readonly cell: number;
  readonly cellSize: readonly [width: number, height: number];
  /** Place of the mark, measured from its cell. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two frames: in the first the overlay measures, in the second what it drew is on the screen. */
function twoFrames(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Where the marks stand, measured in the page from the cells themselves. */
function homesIn(root: Root): Promise<Home[]> {
  return root.evaluate((shadow) => {
    const cells = [...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
    return [...shadow.querySelectorAll('.mark')].flatMap((mark) => {
      const { left, top, right, width, height } = mark.getBoundingClientRect();
      const far = (cell: DOMRect) => Math.hypot(cell.right - right, cell.top - top);
      const nearest = cells.reduce((best, cell) => (far(cell) < far(best) ? cell : best));
      // What is cut off when the page opens is no measure of what is not.
      if (mark.hasAttribute('data-cut')) return [];
      return {
        name: mark.getAttribute('aria-label') ?? '',
        cell: cells.indexOf(nearest),
        cellSize: [nearest.width, nearest.height] as const,
        x: left - nearest.left,
        y: top - nearest.top,
        width,
        height,
      };
    });
  });
}

interface Compared {
  readonly faults: string[];
  /** Marks that were held against a cell of unchanged size. */
  readonly exact: number;
}

/** Holds every mark against its cell, and against what the browser says is on top where it stands. */
function compare(root: Root, homes: readonly Home[], isTurned: boolean): Promise<Compared> {
  return root.evaluate(
    (shadow, homes, isTurned) => {
      const cells = [...document.querySelectorAll('td')];
      const marks = new Map(
        [...shadow.querySelectorAll('.mark')].map((mark) => [mark.getAttribute('aria-label'), mark]),
      );
      const faults: string[] = [];
      let exact = 0;
      const isInView = (x: number, y: number) =>
        x > 0 &&
        y > 0 &&
        x < document.documentElement.clientWidth &&
        y < document.documentElement.clientHeight;
      const topAt = (x: number, y: number) =>
        document
          .elementsFromPoint(x, y)
          .find((element) => element !== shadow.host && !element.matches('.glass'));
      const pointsOf = ({ left, top, right, bottom }: DOMRect, inset: number) => [
        [(left + right) / 2, (top + bottom) / 2] as const,
        [left + inset, top + inset] as const,
        [right - inset, top + inset] as const,
        [left + inset, bottom - inset] as const,
        [right - inset, bottom - inset] as const,
      ];
      for (const home of homes) {
        const cell = cells[home.cell];
        const mark = marks.get(home.name);
        if (cell === undefined) continue;
        const place = cell.getBoundingClientRect();
        const isSeen = pointsOf(place, 2).every(([x, y]) => {
          const top = isInView(x, y) ? topAt(x, y) : undefined;
          return top !== undefined && cell.contains(top);
        });
        if (mark === undefined) {
          if (isSeen) faults.push(`no mark: ${home.name}`);
          continue;
        }
        const stands = mark.getBoundingClientRect();
        if (isTurned) {
          const range = document.createRange();
          range.selectNodeContents(cell.querySelector('p') ?? cell);
          const figure = range.getBoundingClientRect();
          const x = Math.max(figure.left - stands.right, stands.left - figure.right, 0);
          const y = Math.max(figure.top - stands.bottom, stands.top - figure.bottom, 0);
          if (Math.hypot(x, y) > 12) faults.push(`far from its figure: ${home.name} ${x} ${y}`);
          exact += 1;
          continue;
        }
        const isSame =
          Math.abs(place.width - home.cellSize[0]) < 0.5 && Math.abs(place.height - home.cellSize[1]) < 0.5;
        const isWhole =
          Math.abs(stands.width - home.width) < 0.5 && Math.abs(stands.height - home.height) < 0.5;
        const [x, y] = [stands.left - place.left - home.x, stands.top - place.top - home.y];
        if (isSeen && isSame && !isWhole) faults.push(`cut without need: ${home.name}`);
        if (isSame && isWhole) {
          exact += 1;
          if (Math.abs(x) > 1 || Math.abs(y) > 1) faults.push(`off by ${x}, ${y}: ${home.name}`);
        } else if (isSame) {
          const [beyondX, beyondY] = [x + stands.width - home.width, y + stands.height - home.height];
          if (x < -1 || y < -1 || beyondX > 1 || beyondY > 1) faults.push(`cut and off: ${home.name}`);
        } else if (
          stands.left > place.right ||
          stands.right < place.left ||
          stands.top > place.bottom ||
          stands.bottom < place.top
        ) {
          faults.push(`astray: ${home.name}`);
        }
        for (const [x, y] of pointsOf(stands, 1.5)) {
          const top = isInView(x, y) ? topAt(x, y) : undefined;
          if (top === undefined) continue;
          const isInCell =
            x > place.left + 1 && x < place.right - 1 && y > place.top + 1 && y < place.bottom - 1;
          if (isInCell && !cell.contains(top)) {
            faults.push(`over <${top.localName} class="${top.className}">: ${home.name}`);
            break;
          }
          const stuck = top.closest('.bar, tr:first-child > td, .fixed, .menu, dialog');
          const isStuck = stuck && /sticky|fixed|absolute/.test(getComputedStyle(stuck).position);
          if (isStuck && !stuck.contains(cell)) {
            faults.push(`hangs over <${top.localName} class="${top.className}">: ${home.name}`);
            break;
          }
        }
      }
      return { faults, exact };
    },
    homes,
    isTurned,
  );
}

/** The largest distance of a mark from its place on its cell, looked at after every frame of a motion. */
function worstInMotion(root: Root, homes: readonly Home[]): Promise<{ frames: number; worst: number }> {
  return root.evaluate(async (shadow, homes) => {
    const cells = [...document.querySelectorAll('td')];
    const { port1, port2 } = new MessageChannel();
    // A message sent from a frame's callback is heard when that frame is done.
    const frameDone = () =>
      new Promise<void>((resolve) => {
        port2.onmessage = () => resolve();
        requestAnimationFrame(() => port1.postMessage(null));
      });
    const isRunning = () => document.getAnimations().some(({ playState }) => playState === 'running');
    let [frames, worst] = [0, 0];
    await frameDone();
    while (isRunning()) {
      frames += 1;
      const marks = new Map(
        [...shadow.querySelectorAll('.mark:not([data-cut])')].map((mark) => [
          mark.getAttribute('aria-label'),
          mark.getBoundingClientRect(),
        ]),
      );
      for (const { name, cell, cellSize, x, y } of homes) {
        const place = cells[cell]?.getBoundingClientRect();
        const mark = marks.get(name);
        const isSame = place !== undefined && Math.abs(place.width - cellSize[0]) < 0.5;
        if (mark === undefined || !isSame) continue;
        worst = Math.max(worst, Math.abs(mark.left - place.left - x), Math.abs(mark.top - place.top - y));
      }
      await frameDone();
    }
    port1.close();
    return { frames, worst };
  }, homes);
}

/** How a page is laid out, to a tenth of a px. */
function layoutOf(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => {
    const round = (value: number) => Math.round(value * 10) / 10;
    const { scrollWidth, scrollHeight } = document.documentElement;
    const cells = [...document.querySelectorAll('td')].map((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      return [left, top, width, height].map(round);
    });
    return { scroll: [scrollX, scrollY].map(round), scrollWidth, scrollHeight, cells };
  });
}

function frameOf(page: Page, { inner }: GeometryCase): Frame {
  const frame = inner !== undefined ? page.frames()[1] : page.mainFrame();
  if (frame === undefined) throw new Error('the page has no frame');
  return frame;
}

async function openMarked(given: GeometryCase): Promise<{ page: Page; frame: Frame; root: Root }> {
  const { page } = await suite().open(given.page);
  const frame = frameOf(page, given);
  await frame.waitForSelector(HOST);
  const root = await suite().session.closedRoot(frame, HOST);
  await until('the marks', () => root.evaluate((shadow) => shadow.querySelector('.mark') !== null));
  // The first-run page opened in front; a tab behind draws no frames.
  await page.bringToFront();
  await twoFrames(frame);
  return { page, frame, root };
}

describe('the marks stay on their cells', () => {
  it.each(geometryCases)('when $name', async (given) => {
    const { kind } = suite().session;
    const isTurned = given.isTurned ?? false;
    const { page, frame, root } = await openMarked(given);
    let homes = await homesIn(root);
    let compared = 0;
    let expected = homes.length;
    const check = async (at: string, { isMotion, isLate, isResize }: Partial<Step>) => {
      if (isMotion) {
        const { frames, worst } = await worstInMotion(root, homes);
        expect(frames, at).toBeGreaterThan(3);
        expect(worst, at).toBeLessThanOrEqual(1);
      }
      await twoFrames(frame);
      if (isResize) {
        homes = await homesIn(root);
        expected += homes.length;
      }
      if (isLate) {
        await until(`the marks to be right at ${at}`, async () => {
          const { faults } = await compare(root, homes, isTurned);
          return faults.length === 0;
        });
      }
      const { faults, exact } = await compare(root, homes, isTurned);
      expect(faults, at).toEqual([]);
      compared += exact;
    };
    await check('the start', {});
    for (const [number, step] of given.steps.entries()) {
      await step.run(page, kind);
      await check(`step ${number + 1}`, step);
    }
    expect(expected).toBeGreaterThan(0);
    expect(compared).toBeGreaterThan(expected);
  });
});

describe('the page is laid out as without marks', () => {
  it.each(geometryCases.filter(({ mayWiden }) => mayWiden))('when $name', async (given) => {
    const { kind } = suite().session;
    const marked = await openMarked(given);
    const plain = (await suite().open(withoutExtension(given.page))).page;
    const steps = [{ run: async () => undefined }, ...given.steps];
    for (const [number, step] of steps.entries()) {
      const layouts: unknown[] = [];
      for (const page of [marked.page, plain]) {
        await page.bringToFront();
        await step.run(page, kind);
        const frame = frameOf(page, given);
        await frame.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        await twoFrames(frame);
        layouts.push(await layoutOf(frame));
      }
      expect(layouts[0], `step ${number}`).toEqual(layouts[1]);
    }
  });
});
