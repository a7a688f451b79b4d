import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  badgeSpot,
  beside,
  clip,
  insetBox,
  isTurning,
  opacityOf,
  originOf,
  outOfSight,
  overlap,
  type Rect,
  sameBox,
  toLayer,
} from '../../lib/page/places';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  width,
  height,
});

describe('overlap', () => {
  it('is the common part', () => {
    expect(overlap(rect(0, 0, 10, 10), rect(4, 6, 20, 20))).toEqual(rect(4, 6, 6, 4));
  });
  it('is nothing where rectangles only touch', () => {
    expect(overlap(rect(0, 0, 10, 10), rect(10, 0, 5, 5))).toBeNull();
  });
});

describe('clip', () => {
  it('hides nothing of a cell inside all its boxes', () => {
    expect(clip(rect(5, 5, 10, 10), [rect(0, 0, 100, 100)])?.hidden).toEqual([0, 0, 0, 0]);
  });
  it('tells what each edge loses, top first', () => {
    const boxes = [rect(2, 3, 5, 4), rect(0, 0, 100, 100)];
    expect(clip(rect(0, 0, 10, 10), boxes)?.hidden).toEqual([3, 3, 3, 2]);
  });
  it('keeps the rectangle itself, so that a cut mark stays on its cell', () => {
    expect(clip(rect(0, 0, 10, 10), [rect(5, 5, 50, 50)])).toMatchObject(rect(0, 0, 10, 10));
  });
  it('is null when scrolled out, and when the cell is not displayed', () => {
    expect(clip(rect(0, 120, 10, 10), [rect(0, 0, 100, 100)])).toBeNull();
    expect(clip(rect(0, 0, 0, 0), [])).toBeNull();
  });
  it('is null where two boxes share nothing, though each shows a part', () => {
    expect(clip(rect(0, 0, 30, 10), [rect(0, 0, 10, 10), rect(20, 0, 10, 10)])).toBeNull();
  });
});

describe('originOf and toLayer', () => {
  it('takes the scroll position out', () => {
    const origin = originOf(rect(-40, -900, 16, 16), 16);
    expect(toLayer(rect(60, 100, 30, 20), origin)).toEqual(rect(100, 1000, 30, 20));
  });
  it('takes the zoom of the root out', () => {
    const origin = originOf(rect(0, -150, 24, 24), 16);
    expect(toLayer(rect(30, 150, 60, 15), origin)).toEqual(rect(20, 200, 40, 10));
  });
  it('takes rounding in the probe for no zoom', () => {
    expect(originOf(rect(0, 0, 16.02, 16.02), 16).scale).toBe(1);
  });
  it('survives a probe without size', () => {
    expect(originOf(rect(0, 0, 0, 0), 16).scale).toBe(1);
  });
  it('gives the same place at every scroll position', () => {
    const position = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(position, position, (x, y) => {
        const place = toLayer(rect(x + 70.25, y + 33.5, 30, 20), originOf(rect(x, y, 16, 16), 16));
        expect(place).toEqual(rect(70.25, 33.5, 30, 20));
      }),
    );
  });
});

describe('beside', () => {
  it('is the rectangle itself where nothing lies over it', () => {
    expect(beside(rect(0, 0, 10, 10), rect(10, 0, 5, 5))).toEqual(rect(0, 0, 10, 10));
  });
  it('is the larger of what is left', () => {
    expect(beside(rect(0, 0, 10, 10), rect(-5, -5, 50, 8))).toEqual(rect(0, 3, 10, 7));
    expect(beside(rect(0, 0, 10, 10), rect(6, -5, 50, 50))).toEqual(rect(0, 0, 6, 10));
  });
  it('is null where all is covered', () => {
    expect(beside(rect(0, 0, 10, 10), rect(0, 0, 10, 10))).toBeNull();
  });
  it('never shares anything with the cover, and never leaves the rectangle', () => {
    const side = fc.integer({ min: 1, max: 40 });
    const place = fc.integer({ min: -40, max: 40 });
    const any = fc.tuple(place, place, side, side).map((numbers) => rect(...numbers));
    fc.assert(
      fc.property(any, any, (whole, cover) => {
        const left = beside(whole, cover);
        if (left === null) return;
        expect(overlap(left, cover)).toBeNull();
        expect(overlap(left, whole)).toEqual(left);
      }),
    );
  });
  it('cuts a clipped rectangle further', () => {
    const box = clip(rect(0, 0, 10, 10), [rect(0, 0, 8, 10)], [rect(0, 0, 10, 4)]);
    expect(box?.hidden).toEqual([4, 2, 0, 0]);
  });
});

describe('isTurning', () => {
  it.each([
    ['none', 'none', false],
    ['matrix(1.5, 0, 0, 0.5, 20, 30)', 'none', false],
    ['matrix(0.98, 0.17, -0.17, 0.98, 0, 0)', 'none', true],
    ['matrix(1, 0, 0.3, 1, 0, 0)', 'none', true],
    ['matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 9, 9, 0, 1)', 'none', false],
    ['matrix3d(0.9, 0.3, 0, 0, -0.3, 0.9, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1)', 'none', true],
    ['none', '10deg', true],
    ['none', '0deg', false],
  ])('%s and %s: %s', (transform, rotate, turns) => {
    expect(isTurning(transform, rotate)).toBe(turns);
  });
});

describe('insetBox', () => {
  const box = rect(100, 100, 200, 80);
  it.each([
    ['none', box],
    ['circle(50%)', box],
    ['inset(10px)', rect(110, 110, 180, 60)],
    ['inset(10px 20px)', rect(120, 110, 160, 60)],
    ['inset(10px 20px 30px)', rect(120, 110, 160, 40)],
    ['inset(1px 2px 3px 4px round 5px)', rect(104, 101, 194, 76)],
    ['inset(25% 10% 0px)', rect(120, 120, 160, 60)],
  ])('%s', (shape, left) => {
    expect(insetBox(box, shape)).toEqual(left);
  });
});

describe('opacityOf', () => {
  it.each([
    ['transparent', 0],
    ['rgba(0, 0, 0, 0)', 0],
    ['rgba(9, 9, 9, 0.75)', 0.75],
    ['rgb(1, 2, 3)', 1],
    ['color(srgb 1 0.5 0 / 0.25)', 0.25],
    ['oklch(0.5 0.1 20 / 40%)', 0.4],
  ])('%s: %s', (color, opacity) => {
    expect(opacityOf(color)).toBe(opacity);
  });
});

describe('badgeSpot', () => {
  const size = { width: 18, height: 14 };
  const room = { left: 0, top: 0, right: 1000 };

  it('takes the upper right corner of a roomy cell', () => {
    const spot = badgeSpot(rect(100, 100, 80, 30), rect(130, 105, 20, 20), size, room);
    expect(spot).toEqual(rect(161, 101, 18, 14));
  });
  it('takes another corner when the figure stands in that one', () => {
    const spot = badgeSpot(rect(100, 100, 80, 60), rect(140, 100, 40, 20), size, room);
    expect(spot).toEqual(rect(161, 145, 18, 14));
  });
  it('hangs over the upper edge of a narrow cell', () => {
    const spot = badgeSpot(rect(100, 100, 24, 30), rect(102, 105, 20, 20), size, room);
    expect(spot.top).toBe(93);
    expect(spot.left + spot.width).toBe(123);
  });
  it('never reaches over the right end of the page', () => {
    const cell = rect(376, 100, 24, 16);
    const spot = badgeSpot(cell, rect(377, 100, 22, 16), size, { ...room, right: 400 });
    expect(spot.left + spot.width).toBeLessThanOrEqual(400);
  });
  it('never reaches out of the page to the left and above', () => {
    for (const cell of [rect(2, 2, 24, 16), rect(200, 2, 24, 16), rect(2, 200, 24, 16)]) {
      const spot = badgeSpot(cell, cell, size, { ...room, right: cell.left + 24 });
      expect(Math.min(spot.left, spot.top), `${cell.left}, ${cell.top}`).toBeGreaterThanOrEqual(0);
    }
  });
  it('keeps its place in a cell that a box scrolls, when the room moves along', () => {
    const at = (x: number) =>
      badgeSpot(rect(x, 50, 24, 16), rect(x + 1, 50, 22, 16), size, { left: x - 60, top: 0, right: x + 90 })
        .left - x;
    expect(new Set([-300, -9, 0, 500, 2000].map(at)).size).toBe(1);
  });
  it('leaves the printed part of a centred figure free wherever the cell has a margin for it', () => {
    const side = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        side,
        fc.integer({ min: 6, max: 60 }),
        fc.integer({ min: 14, max: 20 }),
        (margin, wide, high) => {
          const cell = rect(200, 200, wide + 2 * (margin + 20), high + 8);
          const ink = rect(200 + margin + 20, 204, wide, high);
          expect(overlap(badgeSpot(cell, ink, size, room), ink)).toBeNull();
        },
      ),
    );
  });
});

describe('outOfSight', () => {
  const view = rect(0, 0, 400, 800);
  it('is false for a cell wholly in view', () => {
    expect(outOfSight(rect(10, 10, 40, 20), view, [])).toBe(false);
  });
  it('is true for a cell cut by the viewport', () => {
    expect(outOfSight(rect(10, 790, 40, 20), view, [])).toBe(true);
  });
  it('is true for a cell under a panel', () => {
    expect(outOfSight(rect(10, 700, 40, 20), view, [rect(0, 650, 400, 150)])).toBe(true);
  });
});

describe('sameBox', () => {
  const box = { ...rect(1, 2, 3, 4), hidden: [0, 0, 0, 0] as const };
  it('sees a moved and a cut box', () => {
    expect(sameBox(box, { ...box })).toBe(true);
    expect(sameBox(box, { ...box, top: 2.01 })).toBe(false);
    expect(sameBox(box, { ...box, hidden: [0, 0, 1, 0] })).toBe(false);
  });
});
