import { holds, matches, parentElement, rectOf } from '../../lib/page/dom';
import { printedBy } from './ink';

/** How much of the page before and after an element is looked at: enough for what stands next to it. */
const NODES = 60;

/**
 * What the page prints just before and after an element, in the order of the document: lines of text, pictures,
 * controls, cells; rectangles in the viewport. What stands beside it by floating is not found.
 */
export function printedAround(element: Element, page: Document): DOMRect[] {
  return [...printedFrom(element, page, 'nextNode'), ...printedFrom(element, page, 'previousNode')];
}

function printedFrom(element: Element, page: Document, step: 'nextNode' | 'previousNode'): DOMRect[] {
  const walker = page.createTreeWalker(page.body ?? page.documentElement, NodeFilter.SHOW_ELEMENT);
  // Past the element's own, which may be many thousands.
  let edge = element;
  while (step === 'nextNode' && edge.lastElementChild !== null) edge = edge.lastElementChild;
  walker.currentNode = edge;
  const found: DOMRect[] = [];
  for (let seen = 0; seen < NODES; ) {
    const node = walker[step]();
    if (node === null) break;
    if (!(node instanceof Element)) continue;
    seen += 1;
    // Around it: only the texts of its own count, and those may stand on either side.
    const rects = matches(node, 'td,th') && !holds(node, element) ? [rectOf(node)] : printedBy(node, page);
    found.push(...rects);
  }
  // Texts of the elements around it that no element of their own holds.
  for (let outer = parentElement(element); outer !== null; outer = parentElement(outer)) {
    found.push(...printedBy(outer, page));
    if (found.length > 4 * NODES) break;
  }
  return found;
}
