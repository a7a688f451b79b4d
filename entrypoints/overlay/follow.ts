import { PROBE } from '../../components/host/host';
import type { MarkBoxes } from '../../components/overlay/Marks';
import type { FieldId } from '../../lib/core/form';
import {
  type Box,
  badgeSpot,
  clip,
  originOf,
  type Rect,
  type Size,
  sameBox,
  toLayer,
} from '../../lib/page/places';

/** A cell whose place is wanted. */
export interface Wanted {
  readonly field: FieldId;
  readonly element: Element;
  /** Size of its badge, null where only the cell is wanted. */
  readonly badge: Size | null;
}

export interface Follower {
  /** Measures in the next frame, and reports even if nothing moved. */
  refresh(): void;
}

interface FollowOptions {
  readonly page: Document;
  readonly probe: Element;
  /** The cells to follow now; none while nothing is shown. */
  readonly wanted: () => readonly Wanted[];
  readonly onMove: (boxes: MarkBoxes) => void;
  readonly signal: AbortSignal;
}

/** Anything that can move a cell without changing the size of what is observed. */
const MOVING_EVENTS = ['scroll', 'load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'];

/**
 * Reports where cells are, whenever they have moved: after scrolling of the page or any box in it, resizing,
 * loading of images and fonts, changes of the page. One measurement a frame at most, reading everything
 * before anything is written; none while nothing happens.
 */
export function follow(options: FollowOptions): Follower {
  const { page, probe, signal } = options;
  const window = page.defaultView;
  const inks = new Map<Element, Ink>();
  let last: MarkBoxes = { badges: new Map(), cells: new Map() };
  let isForced = true;
  let frame = 0;

  const request = () => {
    if (frame === 0 && !signal.aborted) frame = window?.requestAnimationFrame(measure) ?? 0;
  };
  const refresh = () => {
    isForced = true;
    request();
  };
  const measure = () => {
    frame = 0;
    const boxes = boxesOf(page, probe, options.wanted(), inks);
    const moved = isForced || !same(last.badges, boxes.badges) || !same(last.cells, boxes.cells);
    isForced = false;
    last = boxes;
    if (moved) options.onMove(boxes);
  };

  const quietly = { capture: true, passive: true, signal };
  for (const type of MOVING_EVENTS) page.addEventListener(type, request, quietly);
  window?.addEventListener('resize', refresh, quietly);
  page.fonts?.addEventListener(
    'loadingdone',
    () => {
      inks.clear();
      request();
    },
    { signal },
  );

  const sizes = new ResizeObserver(request);
  for (const element of observed(page, options.wanted())) sizes.observe(element);
  const changes = new MutationObserver(request);
  changes.observe(page.body ?? page.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
    window?.cancelAnimationFrame(frame);
  });
  return { refresh };
}

function observed(page: Document, wanted: readonly Wanted[]): Set<Element> {
  const elements = new Set<Element>([page.documentElement]);
  if (page.body !== null) elements.add(page.body);
  for (const { element } of wanted) {
    elements.add(element);
    const table = element.closest('table');
    if (table !== null) elements.add(table);
  }
  return elements;
}

/** Reads the page; writes nothing. */
function boxesOf(
  page: Document,
  probe: Element,
  wanted: readonly Wanted[],
  inks: Map<Element, Ink>,
): MarkBoxes {
  const badges = new Map<FieldId, Box>();
  const cells = new Map<FieldId, Box>();
  if (wanted.length === 0) return { badges, cells };
  const origin = originOf(probe.getBoundingClientRect(), PROBE);
  const edge = page.documentElement.clientWidth / origin.scale;
  const clipsOf = clipReader(page);
  for (const { field, element, badge } of wanted) {
    const printed = element.getBoundingClientRect();
    const clips = clipsOf(element).map((rect) => toLayer(rect, origin));
    const cell = toLayer(printed, origin);
    const box = clip(cell, clips);
    if (box === null) continue;
    cells.set(field, box);
    if (badge === null) continue;
    const ink = inkOf(page, element, printed, inks);
    const spot = badgeSpot(cell, ink && toLayer(ink, origin), badge, edge);
    const shown = clip(spot, clips);
    if (shown !== null) badges.set(field, shown);
  }
  return { badges, cells };
}

/** Finds the boxes that clip an element, nearest first; each is looked at once per measurement. */
function clipReader(page: Document): (element: Element) => readonly Rect[] {
  const known = new Map<Element, readonly Rect[]>();
  const clipsFrom = (element: Element | null): readonly Rect[] => {
    if (element === null || element === page.documentElement || isViewportBody(page, element)) return [];
    const found = known.get(element);
    if (found !== undefined) return found;
    const outer = clipsFrom(element.parentElement);
    const clips = getComputedStyle(element).overflow === 'visible' ? outer : [innerBox(element), ...outer];
    known.set(element, clips);
    return clips;
  };
  return (element) => clipsFrom(element.parentElement);
}

/** A body whose overflow became the viewport's clips nothing itself. */
function isViewportBody(page: Document, element: Element): boolean {
  return element === page.body && getComputedStyle(page.documentElement).overflow === 'visible';
}

/** The box inside the borders and scroll bars. */
function innerBox(element: Element): Rect {
  const { left, top } = element.getBoundingClientRect();
  return {
    left: left + element.clientLeft,
    top: top + element.clientTop,
    width: element.clientWidth,
    height: element.clientHeight,
  };
}

/** What a cell prints, measured from the cell's corner; good while the cell keeps its size. */
interface Ink {
  readonly width: number;
  readonly height: number;
  readonly text: string | null;
  readonly rect: Rect | null;
}

/** Where the characters of a cell are, in the viewport; null for a blank cell. */
function inkOf(page: Document, element: Element, cell: DOMRect, inks: Map<Element, Ink>): Rect | null {
  const { width, height } = cell;
  const text = element.textContent;
  let ink = inks.get(element);
  if (ink === undefined || ink.width !== width || ink.height !== height || ink.text !== text) {
    ink = { width, height, text, rect: measureInk(page, element, cell) };
    inks.set(element, ink);
  }
  const { rect } = ink;
  return rect && { ...rect, left: rect.left + cell.left, top: rect.top + cell.top };
}

function measureInk(page: Document, element: Element, cell: DOMRect): Rect | null {
  const range = page.createRange();
  const texts = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.nodeValue?.trim() === '') continue;
    range.selectNodeContents(text);
    const rect = range.getBoundingClientRect();
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  if (right <= left || bottom <= top) return null;
  return { left: left - cell.left, top: top - cell.top, width: right - left, height: bottom - top };
}

function same(a: MarkBoxes['cells'], b: MarkBoxes['cells']): boolean {
  if (a.size !== b.size) return false;
  for (const [field, box] of a) {
    const other = b.get(field);
    if (other === undefined || !sameBox(box, other)) return false;
  }
  return true;
}
