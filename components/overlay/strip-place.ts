/** Where a table's strip goes. Lengths in px, all in one frame of reference. */
interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface StripSpot extends Rect {
  /** Whether there is room for a few figures, not for the chip only. */
  readonly isWide: boolean;
  /** Over the table instead of under it: what opens, opens away from the table. */
  readonly isAbove: boolean;
}

export const STRIP_HEIGHT = 20;
/** Room between table and strip, and between strip and what is printed next. */
const GAP = 2;

/**
 * The first place that covers nothing: under the table at its left or its right, with figures or else
 * as a chip alone; over its upper right corner, as a chip.
 * @param printed what the page prints around the table, the table itself left out
 * @param widths of the chip alone, and with figures
 * @returns null where there is no room
 */
export function stripSpot(
  table: Rect,
  printed: readonly Rect[],
  widths: { readonly chip: number; readonly wide: number },
): StripSpot | null {
  const below = table.top + table.height + GAP;
  const above = table.top - GAP - STRIP_HEIGHT;
  const spot = (left: number, top: number, width: number): StripSpot => ({
    ...{ left, top, width, height: STRIP_HEIGHT },
    isWide: width === widths.wide,
    isAbove: top === above,
  });
  const right = (width: number) => table.left + table.width - width;
  const spots = [
    spot(table.left, below, widths.wide),
    spot(right(widths.wide), below, widths.wide),
    spot(table.left, below, widths.chip),
    spot(right(widths.chip), below, widths.chip),
    spot(right(widths.chip), above, widths.chip),
  ];
  const fits = (one: StripSpot) => one.width <= table.width && printed.every((rect) => isApart(one, rect));
  return spots.find(fits) ?? null;
}

function isApart(spot: Rect, rect: Rect): boolean {
  return (
    rect.left + rect.width <= spot.left ||
    rect.left >= spot.left + spot.width ||
    rect.top + rect.height <= spot.top - GAP / 2 ||
    rect.top >= spot.top + spot.height + GAP / 2
  );
}

/** About how wide a line of small text is, in px: enough to look for room before it is drawn. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 12.2 : 7.2), 0);
}
