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

/** Larger than any page: clips nothing. */
export const EVERYWHERE: Rect = { left: -1e8, top: -1e8, width: 2e8, height: 2e8 };

/**
 * What is left of a rectangle beside one that lies over it: the largest of the four strips around it.
 * @returns null where nothing is left
 */
export function beside(rect: Rect, cover: Rect): Rect | null {
  const over = overlap(rect, cover);
  if (over === null) return rect;
  const { left, top, width, height } = rect;
  const below = over.top + over.height;
  const after = over.left + over.width;
  const strips = [
    { ...rect, top: below, height: top + height - below },
    { ...rect, height: over.top - top },
    { ...rect, left: after, width: left + width - after },
    { ...rect, width: over.left - left },
  ];
  const area = (strip: Rect) => strip.width * strip.height;
  const largest = strips.reduce((best, strip) => (area(strip) > area(best) ? strip : best));
  return area(largest) > 0 ? largest : null;
}

/**
 * A rectangle as it shows through all boxes that clip it and beside all that lie over it.
 * @returns null where nothing of it shows
 */
export function clip(rect: Rect, clips: readonly Rect[], covers: readonly Rect[] = []): Box | null {
  let shown: Rect | null = rect.width > 0 && rect.height > 0 ? rect : null;
  for (const box of clips) shown = shown && overlap(shown, box);
  for (const cover of covers) shown = shown && beside(shown, cover);
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

/**
 * Where badges have room. On a page that is the layer from its 0, 0 to its right end: beyond, a badge is out of
 * reach or widens the page. In a box that scrolls it is the table, so that a badge keeps its place in its cell.
 */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
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
 * @param room how far a badge may reach; a cell that reaches further takes its badge along
 */
export function badgeSpot(cell: Rect, ink: Rect | null, size: Size, room: Room): Rect {
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
    if (badge.left + badge.width > Math.max(room.right, cell.left + cell.width)) continue;
    if (badge.left < Math.min(room.left, cell.left) || badge.top < Math.min(room.top, cell.top)) continue;
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

/** Whether a computed `transform` and `rotate` turn or slant what they move, so that its box is not its shape. */
export function isTurning(transform: string, rotate: string): boolean {
  if (rotate !== 'none' && !/(?:^|\s)-?0deg$/.test(rotate)) return true;
  const [kind, ...numbers] = transform.split(/[(,)]/);
  const second = kind === 'matrix3d' ? 4 : 2;
  return [numbers[1], numbers[second]].some((value) => Math.abs(Number(value ?? 0)) > TURN_NOISE);
}

/** A sine this small is rounding. */
const TURN_NOISE = 1e-4;

/**
 * The part of a box that a computed `clip-path: inset(…)` leaves.
 * @returns the box itself for every other shape
 */
export function insetBox(box: Rect, clipPath: string): Rect {
  const lengths = /^inset\(([^)]*?)(?: round [^)]*)?\)/.exec(clipPath)?.[1]?.trim().split(/\s+/);
  if (lengths === undefined) return box;
  const inset = (side: number, whole: number) => {
    const length = lengths[side] ?? lengths[side % 2] ?? lengths[0] ?? '0px';
    if (!/^-?[\d.]+(?:px|%)$/.test(length)) return 0;
    return length.endsWith('%') ? (Number.parseFloat(length) * whole) / 100 : Number.parseFloat(length);
  };
  const [top, bottom] = [inset(0, box.height), inset(2, box.height)];
  const [right, left] = [inset(1, box.width), inset(3, box.width)];
  return {
    left: box.left + left,
    top: box.top + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  };
}

/** How opaque a computed colour is, from 0 to 1. */
export function opacityOf(color: string): number {
  if (color === 'transparent') return 0;
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(color)?.[1] ?? /\/\s*([\d.]+%?)\s*\)$/.exec(color)?.[1];
  if (alpha === undefined) return 1;
  return alpha.endsWith('%') ? Number.parseFloat(alpha) / 100 : Number(alpha);
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
