import { outOfSight } from '../../lib/page/places';

/** Brings a cell into view, in its own boxes and clear of what Gouji has in the way. */
export function leadTo(element: Element, page: Document, obstacles: readonly Element[]): void {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const covered = obstacles.map((obstacle) => obstacle.getBoundingClientRect());
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  if (outOfSight(element.getBoundingClientRect(), { left: 0, top: 0, width, height }, covered)) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  }
}

/** The finding that is opened in the list. */
export function openedIn(panel: Element): Element | undefined {
  return [...panel.querySelectorAll('.finding-open')].at(-1);
}

/** Scrolls the list, and nothing but the list, to the finding that was opened. */
export function showOpenFinding(panel: Element): void {
  const list = panel.querySelector('.list');
  const open = openedIn(panel);
  if (list === null || open === undefined) return;
  const [frame, item] = [list.getBoundingClientRect(), open.getBoundingClientRect()];
  const below = item.bottom - frame.bottom;
  if (below > 0) list.scrollTop += Math.min(below, item.top - frame.top);
  else if (item.top < frame.top) list.scrollTop += item.top - frame.top;
}
