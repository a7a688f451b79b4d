import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, type Place, placeCard, type Scene } from '../../components/overlay/placing';

const view: Area = { left: 0, top: 1000, width: 1280, height: 800 };
const size = { width: 360, height: 300 };
/** Floating UI asks nothing of it: all is reckoned from rectangles. */
const card = {} as HTMLElement;

const scene = (changed: Partial<Scene>): Scene => ({
  ...{ view, cell: null, suspects: [], terms: [], panels: [], size, isNarrow: false, gone: 'bottom' },
  ...changed,
});

const at = (left: number, top: number, width = 60, height = 30): Area => ({ left, top, width, height });

/** Where a place puts the card. */
function areaOf(place: Place, { view, size }: Scene): Area {
  const { width } = size;
  if (place.is === 'at') return { left: place.left, top: place.top, width, height: place.height };
  const { edge, inset, height } = place;
  const top = edge === 'top' ? view.top + inset : view.top + view.height - inset - height;
  return { left: view.left, top, width: view.width, height };
}

const apart = (a: Area, b: Area) =>
  a.left + a.width <= b.left ||
  b.left + b.width <= a.left ||
  a.top + a.height <= b.top ||
  b.top + b.height <= a.top;

async function placed(changed: Partial<Scene>): Promise<{ place: Place; area: Area }> {
  const place = await placeCard(card, scene(changed), null);
  return { place, area: areaOf(place, scene(changed)) };
}

describe('placeCard', () => {
  it('goes below a row, its edge at the edge of the cell', async () => {
    const terms = [0, 1, 2, 3, 4, 5, 6].map((column) => at(600 + column * 60, 1200));
    const { area } = await placed({ cell: at(960, 1200), terms });
    expect(area).toEqual({ left: 960 + 60 - 360, top: 1236, ...size });
  });

  it('goes above where there is no room below, and beside a column that leaves none above or below', async () => {
    const row = await placed({ cell: at(960, 1700), terms: [at(600, 1700)] });
    expect(row.area.top + row.area.height).toBe(1694);
    const terms = Array.from({ length: 26 }, (_, place) => at(960, 1005 + place * 30));
    const column = await placed({ cell: at(960, 1755), terms });
    expect(column.area.left + column.area.width).toBe(954);
  });

  it('stays clear of the bar, where it can', async () => {
    const bar = at(800, 1744, 468, 48);
    const { area } = await placed({ cell: at(1000, 1420), terms: [at(1000, 1420)], panels: [bar] });
    expect(apart(area, bar)).toBe(true);
  });

  it('gives up height before it covers anything, and terms before what may be wrong', async () => {
    const terms = [at(0, 1250, 1280), at(0, 1500, 1280)];
    const between = await placed({ cell: at(600, 1250), terms, size: { width: 360, height: 600 } });
    expect(terms.every((term) => apart(term, between.area))).toBe(true);
    expect(between.area.height).toBeLessThan(600);

    const all = Array.from({ length: 20 }, (_, place) => at(0, 1000 + place * 40, 1280, 40));
    const cell = at(600, 1120, 60, 40);
    const suspect = at(600, 1600, 60, 40);
    const over = await placed({ cell, terms: all, suspects: [suspect] });
    expect(over.place.is).toBe('at');
    expect(apart(over.area, cell) && apart(over.area, suspect)).toBe(true);
  });

  it('is a sheet in a narrow window, at the edge that leaves the cells free, above the bar', async () => {
    const narrow = { view: { ...view, width: 400 }, isNarrow: true } as const;
    const bar = at(8, 1744, 384, 48);
    const high = await placed({ ...narrow, cell: at(300, 1100), panels: [bar] });
    expect(high.place).toMatchObject({ is: 'edge', edge: 'bottom' });
    expect(high.area.top + high.area.height).toBeLessThanOrEqual(bar.top);
    const low = await placed({ ...narrow, cell: at(300, 1650), panels: [bar] });
    expect(low.place).toMatchObject({ is: 'edge', edge: 'top' });
    const tight = await placed({ ...narrow, cell: at(300, 1230), terms: [at(0, 1550)] });
    expect(tight.area.height).toBeLessThan(size.height);
    expect(apart(tight.area, at(0, 1550, 400)) && apart(tight.area, at(0, 1230, 400))).toBe(true);
  });

  it('goes to the edge behind which its cell went', async () => {
    expect((await placed({ gone: 'top' })).place).toMatchObject({ is: 'edge', edge: 'top' });
    expect((await placed({ gone: 'bottom' })).place).toMatchObject({ is: 'edge', edge: 'bottom' });
  });

  it('stays on its side while it can', async () => {
    const wide = scene({ cell: at(600, 1380) });
    const first = await placeCard(card, wide, 'top-start');
    expect(first).toMatchObject({ is: 'at', placement: 'top-start' });
    const high = scene({ cell: at(600, 1100) });
    expect(await placeCard(card, high, 'top-start')).not.toMatchObject({ placement: 'top-start' });
  });

  it('never lies on its cell or on what may be wrong, and never leaves the window', async () => {
    const cells = fc.record({
      left: fc.integer({ min: 0, max: 1220 }),
      top: fc.integer({ min: 1000, max: 1770 }),
    });
    await fc.assert(
      fc.asyncProperty(cells, fc.array(cells, { maxLength: 2 }), fc.array(cells, { maxLength: 25 }), run),
      { numRuns: 150 },
    );

    async function run(one: Spot, wrong: readonly Spot[], others: readonly Spot[]): Promise<void> {
      const areas = (spots: readonly Spot[]) => spots.map(({ left, top }) => at(left, top));
      const [cell = null] = areas([one]);
      const suspects = areas(wrong);
      const { place, area } = await placed({ cell, suspects, terms: areas(others) });
      expect(area.top).toBeGreaterThanOrEqual(view.top);
      expect(area.top + area.height).toBeLessThanOrEqual(view.top + view.height);
      if (place.is !== 'at') return;
      expect(area.left).toBeGreaterThanOrEqual(view.left);
      expect(area.left + area.width).toBeLessThanOrEqual(view.left + view.width);
      expect([...(cell === null ? [] : [cell]), ...suspects].every((free) => apart(free, area))).toBe(true);
    }
  });
});

type Spot = Pick<Area, 'left' | 'top'>;
