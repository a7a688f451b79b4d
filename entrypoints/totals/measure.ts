import type { AreaBox } from '../../components/totals/Areas';
import type { Cell } from '../../lib/core/grid';
import { type Block, blockOf, contains } from '../../lib/core/quick/block';
import { parentElement } from '../../lib/page/dom';
import { clip, overlap, type Rect } from '../../lib/page/places';
import type { FoundTable } from '../../lib/page/quick';

/** Larger than any page: no edge here. */
const FAR = 1e7;
/** How many cells along an edge are tried before any will do. */
const MOST_TRIED = 60;
/** Breadth of the handles beside rows and over columns, in px. */
const HANDLE = 12;

/** A table as it lies in the window now. Measured anew for each drawing; reads the page and writes nothing. */
export interface Measured {
  /** A block and how much of each edge is hidden; null where nothing of it shows. */
  box(block: Block): AreaBox | null;
  /** Where the table shows. */
  readonly shown: Rect | null;
  handles(cell: Cell): { row: AreaBox | null; column: AreaBox | null };
}

export function measure(found: FoundTable): Measured {
  const { element, table } = found;
  const clips = clipsOf(element);
  const view = windowOf(element);
  const shown = [...clips, view].reduce<Rect | null>(
    (rest, one) => rest && overlap(rest, one),
    element.getBoundingClientRect(),
  );

  function rectOf(block: Block): Rect | null {
    const rects = edgesOf(block, found).map((cell) => cell.getBoundingClientRect());
    if (rects.length === 0) return null;
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const width = Math.max(...rects.map((rect) => rect.right)) - left;
    const height = Math.max(...rects.map((rect) => rect.bottom)) - top;
    return { left, top, width, height };
  }

  /** Heads and labels that stay in view lie over the cells that scroll below them. */
  function underSticky(block: Block): Rect[] {
    const { headRows, labels } = table;
    const under: Rect[] = [];
    if (headRows > 0 && block.top >= headRows) {
      const head = stickyAt(headRows - 1, block.left, found);
      if (head !== null) under.push({ left: -FAR, top: head.bottom, width: 2 * FAR, height: FAR });
    }
    if (labels.leading > 0 && block.left >= labels.leading) {
      const label = stickyAt(block.top, labels.leading - 1, found);
      if (label !== null) under.push(beside(label, element));
    }
    return under;
  }

  return {
    shown,
    box(block) {
      const rect = rectOf(block);
      return rect && clip(rect, [...clips, ...underSticky(block)]);
    },
    handles(cell) {
      const rect = rectOf(blockOf(cell));
      const visible = rect && shown && overlap(rect, shown);
      if (shown === null || visible === null) return { row: null, column: null };
      // Beside the table; within it where the window leaves no room.
      const left = Math.max(shown.left - HANDLE, view.left);
      const top = Math.max(shown.top - HANDLE, view.top);
      const hidden = [0, 0, 0, 0] as const;
      return {
        row: { left, top: visible.top, width: HANDLE, height: visible.height, hidden },
        column: { left: visible.left, top, width: visible.width, height: HANDLE, hidden },
      };
    },
  };
}

function beside(label: DOMRect, table: Element): Rect {
  const isRightToLeft = getComputedStyle(table).direction === 'rtl';
  return isRightToLeft
    ? { left: -FAR, top: -FAR, width: label.left + FAR, height: 2 * FAR }
    : { left: label.right, top: -FAR, width: FAR, height: 2 * FAR };
}

/** Cells that reach to the four edges of a block, as far as such are shown. */
function edgesOf(block: Block, found: FoundTable): Element[] {
  const { top, left, bottom, right } = block;
  const sides: readonly (readonly [(step: number) => [number, number], number])[] = [
    [(step) => [top, left + step], right - left],
    [(step) => [bottom, left + step], right - left],
    [(step) => [top + step, left], bottom - top],
    [(step) => [top + step, right], bottom - top],
  ];
  return sides.flatMap(([at, length]) => edgeCell(block, found, at, length) ?? []);
}

function edgeCell(
  block: Block,
  { table, cells }: FoundTable,
  at: (step: number) => [number, number],
  length: number,
): Element | null {
  let cut: Element | null = null;
  for (let step = 0; step <= Math.min(length, MOST_TRIED); step += 1) {
    const cell = table.slots.at(...at(step));
    const element = cell && cells[cell.index];
    if (cell === undefined || element === undefined || !element.checkVisibility()) continue;
    if (contains(block, blockOf(cell))) return element;
    cut ??= element;
  }
  return cut;
}

function stickyAt(row: number, column: number, { table, cells }: FoundTable): DOMRect | null {
  const cell = table.slots.at(row, column);
  const element = cell && cells[cell.index];
  for (let at: Element | null | undefined = element; at && at.localName !== 'table'; at = at.parentElement) {
    if (getComputedStyle(at).position === 'sticky') return element?.getBoundingClientRect() ?? null;
  }
  return null;
}

/** The boxes with bars of their own, and others that cut off what is in them, around an element. */
function clipsOf(element: Element): Rect[] {
  const page = element.ownerDocument;
  const clips: Rect[] = [];
  for (let at = parentElement(element); at !== null && at !== page.documentElement; at = parentElement(at)) {
    const isViewport = at === page.body && getComputedStyle(page.documentElement).overflow === 'visible';
    if (isViewport || getComputedStyle(at).overflow === 'visible') continue;
    const { left, top } = at.getBoundingClientRect();
    clips.push({
      left: left + at.clientLeft,
      top: top + at.clientTop,
      width: at.clientWidth,
      height: at.clientHeight,
    });
  }
  return clips;
}

export function windowOf(element: Element): Rect {
  const { clientWidth: width, clientHeight: height } = element.ownerDocument.documentElement;
  return { left: 0, top: 0, width, height };
}
