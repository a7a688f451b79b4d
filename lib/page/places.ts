/**
 * Where marks go, as a pure function of rectangles. Nothing here reads a page: the reader measures, this
 * file reckons, the components draw. All lengths in CSS px.
 */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the layer that carries the marks lies in the viewport. */
export interface Origin {
  /** Viewport place of the layer's own 0, 0. */
  readonly left: number;
  readonly top: number;
  /** Viewport px for one px of the layer: 1 unless the page's root is zoomed or scaled. */
  readonly scale: number;
}

/** A rectangle to draw and how much of each edge is hidden (top, right, bottom, left). */
export interface Box extends Rect {
  readonly hidden: readonly [number, number, number, number];
}

/** Scales this close to 1 are rounding of the measured probe, not zoom. */
const SCALE_NOISE = 0.004;

/**
 * The layer's place from a measured probe of a known size at its 0, 0.
 * @param probe the probe's rectangle in the viewport
 * @param size the side it was given, in px of the layer
 */
export function originOf(probe: Rect, size: number): Origin {
  const scale = probe.width / size;
  const exact = !Number.isFinite(scale) || scale <= 0 || Math.abs(scale - 1) < SCALE_NOISE;
  return { left: probe.left, top: probe.top, scale: exact ? 1 : scale };
}

/** A rectangle of the viewport in px of the layer, to a hundredth, so that rounding is never taken for movement. */
export function toLayer(rect: Rect, origin: Origin): Rect {
  const length = (value: number) => Math.round((value / origin.scale) * 100) / 100;
  return {
    left: length(rect.left - origin.left),
    top: length(rect.top - origin.top),
    width: length(rect.width),
    height: length(rect.height),
  };
}

/** The common part, or null where there is none. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/**
 * A rectangle as it shows through all boxes that clip it.
 * @returns null where nothing of it shows
 */
export function clip(rect: Rect, clips: readonly Rect[]): Box | null {
  let shown: Rect | null = rect.width > 0 && rect.height > 0 ? rect : null;
  for (const box of clips) shown = shown && overlap(shown, box);
  if (shown === null) return null;
  return {
    ...rect,
    hidden: [
      shown.top - rect.top,
      rect.left + rect.width - (shown.left + shown.width),
      rect.top + rect.height - (shown.top + shown.height),
      shown.left - rect.left,
    ],
  };
}

/** Room between a badge and the lines of its cell. */
const INSET = 1;

/** Blank margins of a line of figures: room for accents and descenders above and below, bearings at the sides. */
const BLANK_HEIGHT = 0.2;
const BLANK_WIDTH = 1.5;

/**
 * Where a badge of a cell goes: in the first corner in which it leaves the printed figure free, else half
 * over an edge or a corner, else where it covers the least of the figure.
 *
 * @param cell the cell
 * @param ink what is printed in it, null where it is blank
 * @param size the badge's size
 * @param edge how far to the right a badge may reach without widening the page
 */
export function badgeSpot(cell: Rect, ink: Rect | null, size: Size, edge: number): Rect {
  const right = cell.left + cell.width - size.width - INSET;
  const bottom = cell.top + cell.height - size.height - INSET;
  const top = cell.top + INSET;
  const overRight = cell.left + cell.width - size.width / 2;
  const overTop = cell.top - size.height / 2;
  const spots = [
    { left: right, top },
    { left: right, top: bottom },
    { left: cell.left + INSET, top },
    { left: right, top: overTop },
    { left: overRight, top: overTop },
    { left: cell.left - size.width / 2, top: overTop },
  ];
  const figure = ink && core(ink);
  let best: Rect = { left: right, top, ...size };
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const badge = { ...spot, ...size };
    if (badge.left + badge.width > Math.max(edge, cell.left + cell.width)) continue;
    const covered = figure && overlap(badge, figure);
    const area = covered === null ? 0 : covered.width * covered.height;
    if (area < least) {
      best = badge;
      least = area;
    }
    if (least === 0) break;
  }
  return best;
}

/** The part of a line of figures that is printed on. */
function core(ink: Rect): Rect {
  const blank = ink.height * BLANK_HEIGHT;
  return {
    left: ink.left + BLANK_WIDTH,
    top: ink.top + blank,
    width: Math.max(ink.width - 2 * BLANK_WIDTH, 1),
    height: ink.height - 2 * blank,
  };
}

/**
 * Whether a person must be led to a cell: it is not wholly in view, or a panel lies over it.
 * @param view the viewport
 * @param panels what covers the page
 */
export function outOfSight(rect: Rect, view: Rect, panels: readonly Rect[]): boolean {
  const shown = overlap(rect, view);
  if (shown === null || shown.width < rect.width || shown.height < rect.height) return true;
  return panels.some((panel) => overlap(rect, panel) !== null);
}

export function sameBox(a: Box, b: Box): boolean {
  return (
    a.left === b.left &&
    a.top === b.top &&
    a.width === b.width &&
    a.height === b.height &&
    a.hidden.every((edge, side) => edge === b.hidden[side])
  );
}
