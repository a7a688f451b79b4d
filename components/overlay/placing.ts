/**
 * Where a card goes, reckoned from rectangles alone, all in px of one frame of reference (the marks' layer).
 * Floating UI places a card beside one thing and within one frame; which things it must leave free, and what
 * to give up first where there is no room, is decided here.
 */
import {
  type Rect as Box,
  computePosition,
  offset,
  type Placement,
  platform,
  shift,
  size as sized,
} from '@floating-ui/dom';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a card is placed among. What is out of sight is left out. */
export interface Scene {
  /** The part of the page that is in view. */
  readonly view: Area;
  /** The cell the card stands at; null where it is out of sight. */
  readonly cell: Area | null;
  /** The figures that may be wrong. */
  readonly suspects: readonly Area[];
  /** All cells the card speaks of. */
  readonly terms: readonly Area[];
  /** What else of ours is in the window: the bar, the list. */
  readonly panels: readonly Area[];
  /** The card as it would be with room enough. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the window is too narrow for a card beside anything. */
  readonly isNarrow: boolean;
  /** The side on which the cell went out of sight; the bottom while it is in sight. */
  readonly gone: Edge;
}

export type Edge = 'top' | 'bottom';

/** at: beside its cell, on the page. edge: at an edge of the window. */
export type Place =
  | {
      readonly is: 'at';
      readonly left: number;
      readonly top: number;
      readonly height: number;
      readonly placement: Placement;
    }
  | { readonly is: 'edge'; readonly edge: Edge; readonly inset: number; readonly height: number };

/** Between a card and its cell. */
const GAP = 6;
/** Between a card and the edge of the window. */
export const MARGIN = 8;
/** A card is never made lower than this, in px; what it says then scrolls. */
const LOWEST = 140;
/** A sheet takes this share of the window at most. */
const SHEET_SHARE = 0.6;

const BESIDE: readonly Placement[] = [
  ...(['bottom-end', 'bottom-start', 'top-end', 'top-start', 'bottom', 'top'] as const),
  ...(['right', 'left', 'right-start', 'left-start', 'right-end', 'left-end'] as const),
];

/**
 * Beside the cell and clear of all it speaks of; then clear of the cell and of what may be wrong; then at an
 * edge of the window.
 *
 * @param card handed through to Floating UI, which does not look at it
 * @param before where the card was: it stays on that side while it can
 */
export async function placeCard(card: HTMLElement, scene: Scene, before: Placement | null): Promise<Place> {
  const { cell, terms, suspects, panels, isNarrow } = scene;
  if (cell === null || isNarrow) return atEdge(scene);
  const all = [cell, ...terms, ...suspects];
  const least = [cell, ...suspects];
  const rungs = [
    { beside: [cell, around(all)], free: [...all, ...panels] },
    { beside: [cell, around(all)], free: all },
    { beside: [cell, around(least)], free: [...least, ...panels] },
    { beside: [cell, around(least)], free: least },
  ];
  const placements = before === null ? BESIDE : [before, ...BESIDE.filter((one) => one !== before)];
  for (const { beside, free } of rungs) {
    let lower: Place | null = null;
    for (const one of beside) {
      for (const placement of placements) {
        const area = await placedAt(card, scene, one, placement);
        if (!within(area, scene.view) || free.some((other) => meet(other, area))) continue;
        const { left, top, height } = area;
        const place: Place = { is: 'at', left, top, height, placement };
        // Whole, if anywhere; and where it was, rather than whole.
        if (height >= scene.size.height || placement === before) return place;
        if (lower === null || height > lower.height) lower = place;
      }
    }
    if (lower !== null) return lower;
  }
  return atEdge(scene);
}

/** Where a card would be on one side of something; not always in view. */
async function placedAt(
  card: HTMLElement,
  { view, size }: Scene,
  beside: Area,
  placement: Placement,
): Promise<Area> {
  const floating = { ...size };
  const box = boxOf(beside);
  const found = await computePosition({ getBoundingClientRect: () => rectOf(beside) }, card, {
    placement,
    middleware: [
      offset(GAP),
      shift({ padding: MARGIN }),
      sized({
        padding: MARGIN,
        apply({ availableHeight }) {
          floating.height = Math.max(LOWEST, Math.min(size.height, Math.floor(availableHeight)));
        },
      }),
    ],
    platform: {
      ...platform,
      getElementRects: () => ({ reference: box, floating: { x: 0, y: 0, ...floating } }),
      getDimensions: () => floating,
      getClippingRect: () => boxOf(view),
      convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
      getOffsetParent: (element) => element,
      getDocumentElement: () => card,
      isElement: () => false,
      isRTL: () => false,
    },
  });
  return { left: found.x, top: found.y, ...floating };
}

/** At the edge that leaves free what matters most, as high as that allows. */
function atEdge({ view, cell, terms, suspects, panels, size, gone }: Scene): Place {
  const floor = floorOf(view, panels);
  const most = Math.min(size.height, Math.floor(view.height * SHEET_SHARE));
  const lowest = Math.min(size.height, LOWEST);
  const own = cell === null ? [] : [cell];
  const at = (edge: Edge, height: number): Place => {
    const inset = MARGIN + (edge === 'bottom' ? view.top + view.height - floor : 0);
    return { is: 'edge', edge, inset, height };
  };
  for (const free of [[...own, ...suspects, ...terms], [...own, ...suspects], own]) {
    const room = {
      top: Math.min(floor, ...free.map(({ top }) => top)) - view.top - GAP - MARGIN,
      bottom: floor - Math.max(view.top, ...free.map(({ top, height }) => top + height)) - GAP - MARGIN,
    };
    const edges: readonly Edge[] = gone === 'top' ? ['top', 'bottom'] : ['bottom', 'top'];
    const whole = edges.find((edge) => room[edge] >= most);
    if (whole !== undefined) return at(whole, most);
    const wider = room.top > room.bottom ? 'top' : 'bottom';
    if (room[wider] >= lowest) return at(wider, room[wider]);
    if (free.length === own.length) return at(wider, lowest);
  }
  return at(gone, most);
}

/** The bar along the bottom stays free, so that one can go on from card to card; an open list does not. */
function floorOf(view: Area, panels: readonly Area[]): number {
  const bottom = view.top + view.height;
  const bars = panels.filter(({ top, height }) => height < view.height / 4 && top + height > bottom - 40);
  return Math.min(bottom, ...bars.map(({ top }) => top));
}

function around(areas: readonly Area[]): Area {
  const left = Math.min(...areas.map((area) => area.left));
  const top = Math.min(...areas.map((area) => area.top));
  const right = Math.max(...areas.map((area) => area.left + area.width));
  const bottom = Math.max(...areas.map((area) => area.top + area.height));
  return { left, top, width: right - left, height: bottom - top };
}

function meet(a: Area, b: Area): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

/** Whether an area lies in another, but for rounding. */
function within(area: Area, outer: Area): boolean {
  return (
    area.left >= outer.left - 0.5 &&
    area.top >= outer.top - 0.5 &&
    area.left + area.width <= outer.left + outer.width + 0.5 &&
    area.top + area.height <= outer.top + outer.height + 0.5
  );
}

function boxOf({ left, top, width, height }: Area): Box {
  return { x: left, y: top, width, height };
}

function rectOf({ left, top, width, height }: Area) {
  return { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
}
