import { PROBE } from '../../components/host/host';
import type { MarkBoxes } from '../../components/overlay/Marks';
import type { FieldId } from '../../lib/core/form';
import {
  type Box,
  badgeSpot,
  clip,
  originOf,
  overlap,
  type Rect,
  type Room,
  type Size,
  toLayer,
} from '../../lib/page/places';
import { type Held, readFrames, shownReader } from './clips';
import { findCovers, type InView } from './covers';
import { readInks } from './inks';

/** A cell whose place is wanted. */
export interface Wanted {
  readonly field: FieldId;
  readonly element: Element;
  /** Size of its badge, null where only the cell is wanted. */
  readonly badge: Size | null;
  /** Words in the element: they are wanted in its place, each line of them as `field` and its number (`a.b 0`). */
  readonly words?: readonly Range[];
}

/** What may have changed since the last measurement: nothing, only places by scrolling, or anything. */
export type Since = 'nothing' | 'scroll' | 'change';

export interface Surveyor {
  /** Told of what changed: these elements' styles, or more than that. */
  change(elements: Iterable<Element>, isLarge: boolean): void;
  /** Reads the page and writes nothing. */
  measure(wanted: readonly Wanted[], since: Since): MarkBoxes;
  /** Whether another measurement may find more, though nothing moves. */
  isUnsure(): boolean;
}

/** A cell as it was measured. */
interface Seen extends Wanted {
  readonly rect: Rect;
  readonly held: Held;
  /** What its boxes let be seen; null: nothing. */
  readonly opening: Rect | null;
}

/** @param carriers all elements that hold followed cells */
export function newSurveyor(page: Document, probe: Element, carriers: ReadonlySet<Element>): Surveyor {
  const root = probe.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : null;
  const covers = findCovers({ page, host, mayHold });
  let frames = readFrames(page);
  let inks = readInks(page);

  /** Cells of other tables lie over no cell of these; leaving them out keeps pages of large tables cheap. */
  function mayHold(element: Element): boolean {
    if (element === host || UNSEEN.has(element.localName)) return false;
    const table = TABLE_PARTS.has(element.localName) ? element.parentElement : null;
    return table === null || table.localName !== 'table' || carriers.has(table);
  }

  return {
    change: covers.change,
    isUnsure: covers.isUnsure,
    measure(wanted, since) {
      if (since === 'change') {
        frames = readFrames(page);
        inks = readInks(page);
      }
      const badges = new Map<FieldId, Box>();
      const cells = new Map<FieldId, Box>();
      const openingOf = shownReader();
      const seen = wanted.flatMap((one): Seen[] => {
        const held = frames.holding(one.element);
        const at = { held, opening: openingOf(held.frame) };
        if (one.words !== undefined) return linesOf(one, one.words).map((line) => ({ ...line, ...at }));
        return [{ ...one, ...at, rect: one.element.getBoundingClientRect() }];
      });
      const view = viewOf(page);
      const inView = new Map(seen.flatMap((cell) => inViewOf(cell, view)));
      covers.read([...inView.values()], view, since !== 'nothing');
      const origin = originOf(probe.getBoundingClientRect(), PROBE);
      const whole = { left: 0, top: 0, right: view.width / origin.scale };
      const roomOf = roomReader((rect) => toLayer(rect, origin));
      for (const one of seen) {
        const { field, element, badge, rect, held, opening } = one;
        const visible = inView.get(one);
        const over = visible === undefined ? [] : covers.over(visible);
        if (opening === null || over === null) continue;
        const cell = toLayer(rect, origin);
        const openings = [toLayer(opening, origin)];
        const lying = over.map((cover) => toLayer(cover, origin));
        const box = clip(cell, openings, lying);
        if (box === null) continue;
        cells.set(field, box);
        if (badge === null) continue;
        if (one.words !== undefined) {
          const shown = clip(endSpot(cell, badge), openings, lying);
          if (shown !== null) badges.set(field, shown);
          continue;
        }
        const ink = inks.of(element, rect);
        // A turned cell's box is larger than the cell: its figure is what the mark belongs to.
        const home = held.frame?.isTurned === true && ink !== null ? toLayer(ink, origin) : cell;
        const room = held.frame === null ? whole : roomOf(element);
        const spot = badgeSpot(home, ink && toLayer(ink, origin), badge, room);
        const shown = clip(spot, openings, lying);
        if (shown !== null) badges.set(field, shown);
      }
      return { badges, cells };
    },
  };
}

const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript']);
const TABLE_PARTS = new Set(['thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'caption']);

/** The room that the table of a cell gives; each table is measured once. */
function roomReader(toLayer: (rect: Rect) => Rect): (element: Element) => Room {
  const rooms = new Map<Element, Room>();
  return (element) => {
    const table = element.closest('table') ?? element;
    const known = rooms.get(table);
    if (known !== undefined) return known;
    const { left, top, width } = toLayer(table.getBoundingClientRect());
    const room = { left, top, right: left + width };
    rooms.set(table, room);
    return room;
  };
}

function viewOf({ documentElement: { clientWidth: width, clientHeight: height } }: Document): Rect {
  return { left: 0, top: 0, width, height };
}

function inViewOf(seen: Seen, view: Rect): [Seen, InView][] {
  const { element, rect, held, opening } = seen;
  const inside = opening && overlap(rect, opening);
  const shown = inside && overlap(inside, view);
  if (shown === null) return [];
  const isTurned = held.frame?.isTurned === true;
  return [[seen, { element, rect, shown, isEventless: held.isEventless, isTurned }]];
}

/** The lines of words, and, for their mark and their card, the last line once more under their own name. */
function linesOf(one: Wanted, words: readonly Range[]): Pick<Seen, keyof Wanted | 'rect'>[] {
  const rects = words
    .flatMap((range) => [...range.getClientRects()])
    .filter(({ width, height }) => width >= 1 && height >= 1);
  const last = rects.at(-1);
  if (last === undefined) return [];
  return [
    ...rects.map((rect, at) => ({ ...one, field: `${one.field} ${at}`, badge: null, rect })),
    { ...one, rect: last },
  ];
}

/** Above the end of a line of words, in the room between lines. */
function endSpot({ left, top, width }: Rect, size: Size): Rect {
  return {
    left: Math.max(0, left + width - size.width / 2),
    top: Math.max(0, top - size.height / 2),
    ...size,
  };
}
