import type { TabPlace } from '../../lib/settings/settings';

/** Where the small tab goes along an edge of the window. Lengths in CSS px, heights from the window's top. */

export const TAB_SIZE = 28;
/** Least distance from the window's corners. */
export const TAB_MARGIN = 12;
/** What is left of the tab where there is no room for it. */
export const SLIVER = { width: 8, height: 48 } as const;

/** How far an arrow key moves it. */
const STEP = 24;

/** A part of an edge: from `top` to `bottom`. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Where the tab's top is, in a window of a height. */
export function topOf({ fromBottom }: TabPlace, height: number): number {
  return Math.round(TAB_MARGIN + (1 - fromBottom) * roomIn(height));
}

/** The place whose top is nearest to a height. */
export function placeAt(side: TabPlace['side'], top: number, height: number): TabPlace {
  const room = roomIn(height);
  const share = room === 0 ? 0 : 1 - (top - TAB_MARGIN) / room;
  // Three digits are less than a pixel on any screen, and read well where settings are exported.
  return { side, fromBottom: Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000 };
}

/** @returns null for a key that moves nothing */
export function movedBy(key: string, place: TabPlace, height: number): TabPlace | null {
  const top = topOf(place, height);
  if (key === 'ArrowUp') return placeAt(place.side, top - STEP, height);
  if (key === 'ArrowDown') return placeAt(place.side, top + STEP, height);
  if (key === 'ArrowLeft') return { ...place, side: 'left' };
  return key === 'ArrowRight' ? { ...place, side: 'right' } : null;
}

/**
 * The free height nearest to the one that is wanted.
 * @param taken parts of the edge that something of the page is printed on, in any order
 * @returns null where there is room nowhere
 */
export function freeTop(wanted: number, height: number, taken: readonly Span[]): number | null {
  const isFree = (top: number) => taken.every((span) => span.bottom <= top || span.top >= top + TAB_SIZE);
  const last = TAB_MARGIN + roomIn(height);
  const candidates = [
    wanted,
    ...taken.flatMap(({ top, bottom }) => [Math.ceil(bottom), Math.floor(top) - TAB_SIZE]),
  ];
  const free = candidates.filter((top) => top >= TAB_MARGIN && top <= last && isFree(top));
  if (free.length === 0) return null;
  return free.reduce((best, top) => (Math.abs(top - wanted) < Math.abs(best - wanted) ? top : best));
}

function roomIn(height: number): number {
  return Math.max(0, height - TAB_SIZE - 2 * TAB_MARGIN);
}
