import { matches, ownTexts, rectOf } from '../../lib/page/dom';
import { overlap, type Rect } from '../../lib/page/places';

/** Elements that show something without holding text. */
const REPLACED =
  'img,svg,canvas,video,audio,iframe,object,embed,input,button,select,textarea,meter,progress,hr';

/** How far apart points are looked at, in px: smaller than any line of text. */
const GAP = 5;

/**
 * What a page prints within a part of the window, as the rectangles of lines of text, pictures and controls.
 * Looks at points, so it costs the same on a page of any size.
 *
 * @param part in px of the viewport
 * @param ours the host of what Gouji draws, which does not count
 */
export function printedIn(page: Document, part: Rect, ours: Element): DOMRect[] {
  const found = new Set<Element>();
  for (let top = part.top + 1; top < part.top + part.height; top += GAP) {
    for (let left = part.left + 1; left < part.left + part.width; left += GAP) {
      for (const element of page.elementsFromPoint(left, top)) if (element !== ours) found.add(element);
    }
  }
  return [...found]
    .flatMap((element) => printedBy(element, page))
    .filter((rect) => overlap(rect, part) !== null);
}

/** The rectangles of what an element itself prints, its children's left out. */
export function printedBy(element: Element, page: Document): DOMRect[] {
  if (matches(element, REPLACED)) return [rectOf(element)];
  const range = page.createRange();
  return ownTexts(element).flatMap((node) => {
    if (node.data.trim() === '') return [];
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}
