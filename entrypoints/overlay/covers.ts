import { holds, parentElement, rectOf } from '../../lib/page/dom';
import { overlap, type Rect } from '../../lib/page/places';
import { findStuck, isPainted, type Piece } from './stuck';

/** Cells asked about in one measurement, a fraction of a millisecond each; the first one asks about more. */
const QUESTIONS = 6;
const FIRST_QUESTIONS = 40;

/** A cell in the viewport. */
export interface InView {
  readonly element: Element;
  readonly rect: Rect;
  /** The part that its boxes let be seen. */
  readonly shown: Rect;
  readonly isEventless: boolean;
  readonly isTurned: boolean;
}

/** What of the page lies over its cells. */
export interface Covers {
  /** Looks at everything again: something besides the scroll position changed. */
  change(changed: Iterable<Element>, isLarge: boolean): void;
  /**
   * Reads the page for the cells in view now.
   * @param hasMoved whether something may have moved since; what was told of a cell is then asked again
   */
  read(cells: readonly InView[], view: Rect, hasMoved: boolean): void;
  /** What lies over a cell, in viewport px; null where the cell cannot be seen at all. */
  over(cell: InView): readonly Rect[] | null;
  /** Whether there is more to look at in the next frames. */
  isUnsure(): boolean;
}

interface CoversOptions {
  readonly page: Document;
  readonly host: Element | null;
  readonly mayHold: (element: Element) => boolean;
}

/**
 * Finds what lies over cells in two ways. Elements that stay while the page moves are known by their styles and
 * cut marks exactly, in every frame. Everything else (a menu that opens, a window of the page, a shape that
 * hides) is found by asking the browser what is on top, a few cells in each frame, since that is slow: in
 * Chromium each question costs as much as measuring a hundred cells.
 */
export function findCovers({ page, host, mayHold }: CoversOptions): Covers {
  const stuck = findStuck(page, mayHold);
  /** Whether an element that stays lies above cells or below; asked once until something changes. */
  const isAbove = new Map<Element, boolean>();
  /** What was found on top of a cell by asking; null: the cell is not seen, and nothing tells by what. */
  const found = new Map<Element, Element | null>();
  let pieces: readonly Piece[] = [];
  let questions = FIRST_QUESTIONS;
  let allowed = 0;
  let cursor = 0;
  let due = 0;

  /** What is on top at the middle of a part of a cell; null where that cannot be told. */
  function topAt({ left, top, width, height }: Rect): Element | null {
    const hit = page.elementFromPoint(left + width / 2, top + height / 2);
    return hit === host ? null : hit;
  }

  /** The same where something of ours lies on top: several times as slow. */
  function underOurs({ left, top, width, height }: Rect): Element | null {
    const hits = page.elementsFromPoint(left + width / 2, top + height / 2);
    return hits.find((hit) => hit !== host) ?? null;
  }

  function ask(cell: InView): void {
    const { element, shown } = cell;
    if (cell.isEventless) return;
    // Where a mark of ours is in the way, another part of the cell is asked about.
    const hit = topAt(shown) ?? topAt({ ...shown, width: Math.min(8, shown.width) }) ?? underOurs(shown);
    if (hit === null) return;
    if (holds(element, hit)) found.delete(element);
    else if (holds(hit, element)) found.set(element, null);
    else found.set(element, coverIn(hit, cell));
    if (found.get(element) === element) found.delete(element);
  }

  /** The outermost painted element of those that were hit, where they lie; the cell itself where none hides it. */
  function coverIn(hit: Element, { element, shown }: InView): Element | null {
    let cover: Element | null = null;
    for (let around: Element | null = hit; around !== null; around = parentElement(around)) {
      if (holds(around, element)) break;
      if (overlap(rectOf(around), shown) !== null && isPainted(around)) cover = around;
    }
    if (cover !== null) return cover;
    const under = page.elementsFromPoint(shown.left + shown.width / 2, shown.top + shown.height / 2);
    return under.includes(element) ? element : null;
  }

  function liesAbove(piece: Piece, cell: InView, part: Rect): boolean {
    const known = isAbove.get(piece.owner);
    if (known !== undefined) return known;
    if (piece.isBelow) return false;
    if (allowed === 0) return true;
    allowed -= 1;
    const hit = topAt(part);
    if (hit === null) return true;
    const isThrough = getComputedStyle(piece.element).pointerEvents === 'none';
    const above = isThrough || !holds(cell.element, hit);
    if (isThrough || above === holds(piece.element, hit)) isAbove.set(piece.owner, above);
    return above;
  }

  return {
    change(changed, isLarge) {
      isAbove.clear();
      stuck.look(changed);
      if (isLarge) stuck.restart();
    },
    read(cells, view, hasMoved) {
      pieces = stuck.pieces(view);
      due = hasMoved ? cells.length : Math.min(due, cells.length);
      allowed = questions;
      for (let count = Math.min(questions, due); count > 0; count -= 1) {
        cursor = (cursor + 1) % cells.length;
        const cell = cells[cursor];
        if (cell !== undefined) ask(cell);
        due -= 1;
      }
      questions = QUESTIONS;
    },
    over(cell) {
      const { element, shown } = cell;
      const rects: Rect[] = [];
      for (const piece of pieces) {
        const part = overlap(piece.rect, shown);
        if (part === null || holds(piece.element, element) || holds(element, piece.element)) continue;
        if (liesAbove(piece, cell, part)) rects.push(piece.rect);
      }
      const asked = found.get(element);
      if (asked === null) return null;
      if (asked !== undefined) rects.push(asked.getBoundingClientRect());
      return rects;
    },
    isUnsure: () => due > 0 || !stuck.isDone(),
  };
}
