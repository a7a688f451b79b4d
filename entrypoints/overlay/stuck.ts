import { opacityOf, overlap, type Rect } from '../../lib/page/places';

/** Elements looked at in one measurement; the first one looks at more, so that nothing flashes at the start. */
const SLICE = 800;
const FIRST_SLICE = 4000;
/** Parts of one element that are looked at for what it paints. */
const MOST_PARTS = 200;
/** An element fainter than this leaves readable what is under it. */
const LEAST_OPACITY = 0.5;

/** A painted part of an element that keeps its place while the page moves under it. */
export interface Piece {
  readonly owner: Element;
  readonly element: Element;
  readonly rect: Rect;
  /** Its z-index says that it lies below everything else. */
  readonly isBelow: boolean;
}

/**
 * The sticky and fixed elements of a page: heads, first columns, site bars. They are looked for by their styles,
 * since only so it is known before they slide over a cell; a slice at a time, since a page may be large.
 */
export interface StuckElements {
  /** Looks at the whole page again, a slice in each measurement. */
  restart(): void;
  /** Looks at elements whose styles changed, at once. */
  look(changed: Iterable<Element>): void;
  /** What is painted by those that are in the viewport now. */
  pieces(view: Rect): Piece[];
  /** Whether the whole page has been looked at. */
  isDone(): boolean;
}

/** @param mayHold whether an element can hold one that lies over a followed cell */
export function findStuck(page: Document, mayHold: (element: Element) => boolean): StuckElements {
  const found = new Map<Element, { readonly parts: readonly Element[]; readonly isBelow: boolean }>();
  let walker = newWalker();
  let slice = FIRST_SLICE;
  let isDone = false;
  let isAgain = false;

  function newWalker(): TreeWalker {
    return page.createTreeWalker(page.documentElement, NodeFilter.SHOW_ELEMENT, (node) =>
      node instanceof Element && mayHold(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
  }

  function scan(): void {
    if (isDone) return;
    for (let count = 0; count < slice; count += 1) {
      const node = walker.nextNode();
      if (node === null) {
        isDone = !isAgain;
        isAgain = false;
        if (!isDone) walker = newWalker();
        break;
      }
      if (node instanceof Element) classify(node);
    }
    slice = SLICE;
  }

  function classify(element: Element): void {
    const { position, zIndex } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') found.delete(element);
    else found.set(element, { parts: paintedParts(element), isBelow: Number(zIndex) < 0 });
  }

  return {
    restart() {
      // A page that changes all the time must not keep the first round from ending.
      if (!isDone) isAgain = true;
      else {
        isDone = false;
        walker = newWalker();
      }
    },
    look(changed) {
      for (const element of changed) {
        if (!mayHold(element)) continue;
        classify(element);
        let count = 0;
        for (const below of element.getElementsByTagName('*')) {
          if (count === MOST_PARTS) break;
          count += 1;
          if (mayHold(below)) classify(below);
        }
      }
    },
    pieces(view) {
      scan();
      const pieces: Piece[] = [];
      for (const [owner, { parts, isBelow }] of found) {
        if (!owner.isConnected) {
          found.delete(owner);
          continue;
        }
        for (const element of parts) {
          const rect = element.getBoundingClientRect();
          if (overlap(rect, view) !== null) pieces.push({ owner, element, rect, isBelow });
        }
      }
      return pieces;
    },
    isDone: () => isDone,
  };
}

/** What an element paints: itself, or, where it is transparent, the parts in it that are not. */
function paintedParts(element: Element): Element[] {
  const parts: Element[] = [];
  const waiting = [element];
  for (let looked = 0; looked < MOST_PARTS; looked += 1) {
    const next = waiting.shift();
    if (next === undefined) break;
    if (isPainted(next)) parts.push(next);
    else waiting.push(...next.children);
  }
  return parts;
}

const REPLACED = new Set([
  'img',
  'video',
  'canvas',
  'iframe',
  'object',
  'embed',
  'input',
  'select',
  'textarea',
]);

/** Whether an element hides what is under it. */
export function isPainted(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible' || Number(style.opacity) < LEAST_OPACITY) return false;
  if (REPLACED.has(element.localName) || style.backgroundImage !== 'none') return true;
  return opacityOf(style.backgroundColor) >= LEAST_OPACITY;
}
