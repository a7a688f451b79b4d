import { PROBE } from '../../components/host/host';
import type { AreaBox, AreaBoxes } from '../../components/totals/Areas';
import type { Cell } from '../../lib/core/grid';
import { type Block, blockOf, blocksOf } from '../../lib/core/quick/block';
import { originOf, overlap, type Rect, toLayer } from '../../lib/page/places';
import type { FoundTable } from '../../lib/page/quick';
import { type Measured, measure } from './measure';

/** A cell of a table. */
export interface Spot {
  readonly found: FoundTable;
  readonly cell: Cell;
}

/** What is to be drawn. */
export interface Wanted {
  readonly found: FoundTable | null;
  readonly ranges: readonly Block[];
  readonly leftOut: readonly Cell[];
  readonly active: Spot | null;
  readonly pinned: Spot | null;
  readonly hovered: Spot | null;
}

/** Beyond so many, hatching tells no more than the panel does. */
const MOST_HATCHED = 200;

/** Where everything lies now, in px of the layer; reads the page and writes nothing. */
export function areasOf(wanted: Wanted, probe: Element): AreaBoxes {
  const { found, ranges, leftOut, active, pinned, hovered } = wanted;
  const origin = originOf(probe.getBoundingClientRect(), PROBE);
  const known = new Map<FoundTable, Measured>();
  const measured = (table: FoundTable) => {
    const before = known.get(table) ?? measure(table);
    known.set(table, before);
    return before;
  };
  const inLayer = (box: AreaBox | null): AreaBox | null => {
    if (box === null) return null;
    const [top, right, bottom, left] = box.hidden;
    const { scale } = origin;
    const hidden = [top / scale, right / scale, bottom / scale, left / scale] as const;
    return { ...toLayer(box, origin), hidden };
  };
  const boxes = (blocks: readonly Block[]) =>
    found === null ? [] : blocks.flatMap((block) => inLayer(measured(found).box(block)) ?? []);
  const spot = (one: Spot | null) => one && inLayer(measured(one.found).box(blockOf(one.cell)));
  const handles = hovered === null ? null : measured(hovered.found).handles(hovered.cell);
  return {
    ranges: boxes(ranges),
    leftOut: boxes(blocksOf(leftOut).slice(0, MOST_HATCHED)),
    active: spot(active),
    pinned: spot(pinned),
    row: inLayer(handles?.row ?? null),
    column: inLayer(handles?.column ?? null),
  };
}

export const CORNERS = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;
export type Corner = (typeof CORNERS)[number];

/**
 * The corner in which a panel covers the least of some rectangles of the window; the one where it is now, if
 * there it covers nothing.
 */
export function freestCorner(now: Corner, panel: Rect, view: Rect, taken: readonly Rect[]): Corner {
  const order = [now, ...CORNERS.filter((corner) => corner !== now)];
  let best = now;
  let least = Number.POSITIVE_INFINITY;
  for (const corner of order) {
    const place = placeIn(corner, panel, view);
    const covered = taken.reduce((sum, rect) => {
      const common = overlap(place, rect);
      return sum + (common === null ? 0 : common.width * common.height);
    }, 0);
    if (covered >= least) continue;
    best = corner;
    least = covered;
  }
  return best;
}

const MARGIN = 12;

function placeIn(corner: Corner, { width, height }: Rect, view: Rect): Rect {
  const left = corner.endsWith('left') ? MARGIN : view.width - width - MARGIN;
  const top = corner.startsWith('top') ? MARGIN : view.height - height - MARGIN;
  return { left, top, width, height };
}
