import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeTop, movedBy, placeAt, TAB_MARGIN, TAB_SIZE, topOf } from '../../components/overlay/tab-place';
import { isSetting, type TabPlace } from '../../lib/settings/settings';

const HEIGHT = 600;
const place = (fromBottom: number): TabPlace => ({ side: 'right', fromBottom });

describe('the place of the tab', () => {
  it('is a share of the edge between two corners', () => {
    expect(topOf(place(0), HEIGHT)).toBe(HEIGHT - TAB_MARGIN - TAB_SIZE);
    expect(topOf(place(1), HEIGHT)).toBe(TAB_MARGIN);
    expect(topOf(place(0.5), HEIGHT)).toBe(286);
  });

  it('comes back from the height it stands for, wherever it was dropped', () => {
    const tops = fc.integer({ min: -500, max: 2000 });
    const heights = fc.integer({ min: 200, max: 3000 });
    fc.assert(
      fc.property(tops, heights, (top, height) => {
        const dropped = placeAt('left', top, height);
        expect(isSetting('tabPlace', dropped)).toBe(true);
        const kept = Math.min(height - TAB_MARGIN - TAB_SIZE, Math.max(TAB_MARGIN, top));
        expect(Math.abs(topOf(dropped, height) - kept)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('stays on the window where that is lower than the tab itself', () => {
    expect(placeAt('right', 10, 20)).toEqual(place(0));
    expect(topOf(place(0.7), 20)).toBe(TAB_MARGIN);
  });

  it('moves by arrow keys, up and down a little, to the sides at once', () => {
    const up = movedBy('ArrowUp', place(0.5), HEIGHT);
    expect(up && topOf(up, HEIGHT)).toBeCloseTo(262, -1);
    expect(movedBy('ArrowDown', place(0), HEIGHT)).toEqual(place(0));
    expect(movedBy('ArrowLeft', place(0.3), HEIGHT)).toEqual({ side: 'left', fromBottom: 0.3 });
    expect(movedBy('ArrowRight', place(0.3), HEIGHT)).toEqual(place(0.3));
    expect(movedBy('Enter', place(0.3), HEIGHT)).toBeNull();
  });
});

describe('the free height next to the one that is wanted', () => {
  it('is that height itself where nothing is printed', () => {
    expect(freeTop(300, HEIGHT, [])).toBe(300);
    expect(freeTop(300, HEIGHT, [{ top: 328, bottom: 350 }])).toBe(300);
  });

  it('is right above or right below what is printed there, whichever is nearer', () => {
    expect(freeTop(300, HEIGHT, [{ top: 310, bottom: 380 }])).toBe(282);
    expect(freeTop(300, HEIGHT, [{ top: 200, bottom: 310.5 }])).toBe(311);
  });

  it('is null where nothing is free between the corners', () => {
    expect(freeTop(300, HEIGHT, [{ top: 0, bottom: HEIGHT }])).toBeNull();
    const lines = Array.from({ length: 30 }, (_, line) => ({ top: line * 20, bottom: line * 20 + 16 }));
    expect(freeTop(300, HEIGHT, lines)).toBeNull();
  });

  it('never lies over anything printed, and is the nearest that does not', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: HEIGHT }), fc.integer({ min: 1, max: 120 }))
      .map(([top, height]) => ({ top, bottom: top + height }));
    const wanted = fc.integer({ min: TAB_MARGIN, max: HEIGHT - TAB_MARGIN - TAB_SIZE });
    fc.assert(
      fc.property(wanted, fc.array(span, { maxLength: 12 }), (at, taken) => {
        const isFree = (top: number) => taken.every((s) => s.bottom <= top || s.top >= top + TAB_SIZE);
        const all = Array.from({ length: HEIGHT }, (_, top) => top).filter(
          (top) => top >= TAB_MARGIN && top <= HEIGHT - TAB_MARGIN - TAB_SIZE && isFree(top),
        );
        const found = freeTop(at, HEIGHT, taken);
        const least = Math.min(...all.map((top) => Math.abs(top - at)));
        expect(found === null ? Infinity : Math.abs(found - at)).toBe(least);
        if (found !== null) expect(all).toContain(found);
      }),
    );
  });
});
