import type { Rect } from '../../lib/page/places';

/** Where the characters of cells are. */
export interface Inks {
  /** @returns viewport px; null for a blank cell */
  of(element: Element, cell: Rect): Rect | null;
}

/** Measured from the cell's corner, once for each cell: good while nothing but places changes. */
export function readInks(page: Document): Inks {
  const inks = new Map<Element, { readonly width: number; readonly height: number; rect: Rect | null }>();
  return {
    of(element, cell) {
      const { width, height } = cell;
      let ink = inks.get(element);
      if (ink === undefined || ink.width !== width || ink.height !== height) {
        ink = { width, height, rect: measureInk(page, element, cell) };
        inks.set(element, ink);
      }
      const { rect } = ink;
      return rect && { ...rect, left: rect.left + cell.left, top: rect.top + cell.top };
    },
  };
}

function measureInk(page: Document, element: Element, cell: Rect): Rect | null {
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
