import { describe, expect, it } from 'vitest';
import { stripSpot } from '../../components/overlay/strip-place';

const rect = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });
const table = rect(100, 100, 600, 300);
const widths = { chip: 60, wide: 400 };
const place = (...printed: ReturnType<typeof rect>[]) => stripSpot(table, printed, widths);

describe('the place of a strip', () => {
  it('is under the table, with figures, where that is free', () => {
    expect(place()).toMatchObject({ left: 100, top: 402, width: 400, isWide: true, isAbove: false });
    expect(place(rect(100, 424, 600, 20))).toMatchObject({ top: 402, isWide: true });
  });

  it('goes to the right of a heading that follows closely, narrower where it must', () => {
    expect(place(rect(120, 410, 150, 20))).toMatchObject({ left: 300, width: 400, isWide: true });
    expect(place(rect(120, 410, 300, 20))).toMatchObject({ left: 640, width: 60, isWide: false });
    expect(place(rect(200, 410, 500, 20))).toMatchObject({ left: 100, width: 60, isWide: false });
  });

  it('is over the upper right corner where nothing is free beneath, and opens upwards there', () => {
    const spot = place(rect(100, 402, 600, 20));
    expect(spot).toMatchObject({ left: 640, top: 78, isAbove: true });
  });

  it('is nowhere where nothing is free', () => {
    expect(place(rect(100, 402, 600, 20), rect(500, 70, 200, 28))).toBeNull();
    expect(stripSpot(rect(0, 0, 50, 50), [], widths)).toBeNull();
  });
});
