import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { FromPage, PageRecord } from '../../lib/messages';
import { layOut } from '../publisher/tables';
import { HOST, type Overlay, overlayOf, PARTS } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { until } from './harness/session';
import { badgeSet, hostsIn, serialised, useBrowser } from './harness/suite';
import { faulty, framePages, pages, sound } from './live-pages';

const suite = useBrowser([...Object.values(pages), ...Object.values(framePages)]);

/** Counts messages of a kind from a page, from now on. */
async function counted(wanted: ServedPage): Promise<(type: FromPage['type']) => Promise<number>> {
  const address = suite().server.addressOf(wanted);
  const before = (await suite().desk.heard()).length;
  return async (type) => {
    const since = (await suite().desk.heard()).slice(before);
    return since.filter((one) => one.type === type && one.from === address).length;
  };
}

async function recordOf(address: string): Promise<PageRecord | undefined> {
  const [frame] = await suite().desk.found(await suite().desk.tabId(address));
  return frame?.record;
}

/** Waits until the extension knows of the report of a year. */
async function knows(address: string, year: number): Promise<PageRecord> {
  return until(`the report of ${year}`, async () => {
    const record = await recordOf(address);
    return record?.kind === 'report' && record.identity.year === year && record;
  });
}

/** Opens a page with a report and waits until it is read and marked. */
async function opened(wanted: ServedPage) {
  const count = await counted(wanted);
  const open = await suite().open(wanted);
  await badgeSet(suite(), open.address);
  await (await overlayOf(suite().session, open.page)).shows(PARTS.marks);
  return { ...open, readings: () => count('reader.read') };
}

/** Waits until every mark lies on a cell that a person sees. */
async function marksOnCells(page: Page): Promise<Overlay> {
  return until('marks on cells', async () => {
    if ((await hostsIn(page)) === 0) return null;
    // Drawn anew between two questions, the element of the first is gone at the second: asked again.
    const overlay = await overlayOf(suite().session, page).catch(() => null);
    if (overlay === null) return null;
    const lie = await overlay.root.evaluate((shadow, marks) => {
      const cells = [...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
      const found = [...shadow.querySelectorAll(marks)].map((mark) => mark.getBoundingClientRect());
      const touches = (a: DOMRect, b: DOMRect) =>
        a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
      return (
        found.length > 0 && found.every((mark) => cells.some((cell) => cell.width > 0 && touches(mark, cell)))
      );
    }, PARTS.marks);
    return lie && overlay;
  });
}

/** Waits until a page's own clock has ticked that often. */
async function ticked(page: Page, times: number): Promise<void> {
  await until(`${times} ticks`, () =>
    page.evaluate((most) => Number(document.body.dataset.ticks) >= most, times),
  );
}

const expectedFigures = (report: typeof sound) => Object.keys(layOut(report).expected).length;

describe('a report that scripts build', () => {
  it.each([
    ['at once', pages.built],
    ['some tables at a time', pages.builtSlowly],
    ['on a page that is empty but for its address', pages.builtFromNothing],
  ])('is read once, when it stands: %s', async (_, built) => {
    const count = await counted(built);
    const { page, address, errors } = await suite().open(built);
    expect(await badgeSet(suite(), address)).toBe('✓');
    await marksOnCells(page);
    const { report } = await knows(address, sound.year);
    expect(Object.keys(report.figures)).toHaveLength(expectedFigures(sound));
    expect(await count('gate.found')).toBe(1);
    expect(await count('reader.read')).toBe(1);
    expect(errors).toEqual([]);
  });

  it.each(Object.entries(framePages))('is read in a frame %s', async (_, outer) => {
    const { page, address, errors } = await suite().open(outer);
    expect(await badgeSet(suite(), address)).toBe('✓');
    const { report } = await knows(address, sound.year);
    expect(Object.keys(report.figures)).toHaveLength(expectedFigures(sound));
    expect(await hostsIn(page)).toBe(0);
    const inner = page.frames().find((frame) => frame !== page.mainFrame());
    expect(await inner?.evaluate((name) => document.querySelectorAll(name).length, HOST)).toBe(1);
    expect(errors).toEqual([]);
  });

  it('is read when a year is chosen from a list', async () => {
    const { page, address } = await suite().open(pages.chosen);
    await page.click('#act');
    await knows(address, faulty.year);
    await marksOnCells(page);
  });
});

describe('a report put in the place of another', () => {
  it.each([
    ['by scripts', pages.byYear, '#back'],
    ['by hiding one and showing the other', pages.byTab, '#act'],
  ])('is read once, and the first again when it comes back: %s', async (_, years, back) => {
    const { page, address, errors, readings } = await opened(years);
    expect((await suite().desk.badge(address)).text).toBe('✓');
    await page.click('#act');
    await knows(address, faulty.year);
    await until('the number of failing checks', async () =>
      /^\d+$/.test((await suite().desk.badge(address)).text),
    );
    await marksOnCells(page);
    expect(await readings()).toBe(2);
    await page.click(back);
    await knows(address, sound.year);
    await until('a tick', async () => (await suite().desk.badge(address)).text === '✓');
    await marksOnCells(page);
    expect(await readings()).toBe(3);
    expect(errors).toEqual([]);
  });

  it('finds the list as open, the marks as hidden as they were', async () => {
    const { page, address, readings } = await opened(pages.faulty);
    const first = await overlayOf(suite().session, page);
    await first.click(PARTS.openList);
    await first.shows(PARTS.line);
    await page.click('#back');
    await knows(address, sound.year);
    await page.click('#act');
    await knows(address, faulty.year);
    const second = await marksOnCells(page);
    await second.shows(PARTS.line);
    await second.click(PARTS.hide);
    await second.shows(PARTS.tab);
    await page.click('#back');
    await knows(address, sound.year);
    const third = await overlayOf(suite().session, page);
    await third.shows(PARTS.tab);
    expect(await third.has(PARTS.marks)).toBe(false);
    expect(await readings()).toBe(4);
  });

  it('is taken off the page and the toolbar when nothing comes in its place', async () => {
    const { page, address } = await opened(pages.emptied);
    await page.click('#act');
    await until('the marks to go', async () => (await hostsIn(page)) === 0);
    await until('the badge to go', async () => (await suite().desk.badge(address)).text === '');
    await page.click('#back');
    expect(await badgeSet(suite(), address)).toBe('✓');
    await marksOnCells(page);
  });
});

describe('a report that is shown in another way', () => {
  it('is read again in the other script', async () => {
    const { page, address, errors, readings } = await opened(pages.script);
    const before = await recordOf(address);
    await page.click('#act');
    const after = await until('another title', async () => {
      const record = await recordOf(address);
      return record?.identity.title !== before?.identity.title && record;
    });
    expect(after.identity.title).toContain('報');
    expect(after.report.figures).toEqual(before?.report.figures);
    await marksOnCells(page);
    expect(await readings()).toBe(2);
    expect(errors).toEqual([]);
  });

  it.each([
    ['in larger type, in another container', pages.largeType],
    ['in a reader mode, over the page', pages.readerMode],
  ])('is marked where it now stands: %s', async (_, mode) => {
    const { page, address, errors } = await opened(mode);
    const before = await serialised(page);
    await page.click('#act');
    await until('another article', async () => (await serialised(page)) !== before);
    await marksOnCells(page);
    expect(await badgeSet(suite(), address)).toBe('✓');
    expect(await hostsIn(page)).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('a page that changes for ever', () => {
  it('is read once beside a clock, and again when its tables change', async () => {
    const { page, address, readings } = await opened(pages.clock);
    await ticked(page, 250);
    expect(await readings()).toBe(1);
    await page.click('#act');
    await knows(address, faulty.year);
    expect(await readings()).toBe(2);
  });

  it('is read ever more rarely where a clock runs in its tables', async () => {
    const { page, readings } = await opened(pages.clockInTable);
    await ticked(page, 400);
    // In these eight seconds at 0, 1, 2, 3, 4 and 6; on a slow machine at 10 too.
    expect(await readings()).toBeLessThanOrEqual(7);
  });
});

describe('what is left behind', () => {
  it('is nothing where nothing hints at a report, even if one is put in later', async () => {
    const quiet = await suite().open(pages.unnamed);
    await quiet.page.click('#act');
    // Changed later, in the same way: when this one is read, the other has had all the time that it needs.
    const other = await suite().open(pages.named);
    await other.page.click('#act');
    await knows(other.address, faulty.year);
    const said = (await suite().desk.heard()).filter(({ from }) => from === quiet.address);
    expect(said).toEqual([]);
    expect(await hostsIn(quiet.page)).toBe(0);
  });

  it('is what a page wants: its element comes back once, then stays away', async () => {
    const { page, readings } = await opened(pages.byYear);
    const remove = () =>
      page.evaluate((name) => {
        for (const host of document.querySelectorAll(name)) host.remove();
      }, HOST);
    await remove();
    await until('the element', async () => (await hostsIn(page)) === 1);
    await marksOnCells(page);
    await remove();
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await hostsIn(page)).toBe(0);
    expect(await readings()).toBe(1);
  });
});
