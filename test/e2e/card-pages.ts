/** A page whose findings have cards, and the ways to a card. */
import type { Page } from 'puppeteer-core';
import { pageOf, puzzling } from './findings-pages';
import { type Overlay, overlayOf, PARTS } from './harness/overlay';
import type { ServedPage } from './harness/server';
import { badgeSet, type Suite } from './harness/suite';

export const report = pageOf(() => puzzling, '/2022.html');

/** The total of requests received: one figure short of ten, and its row says which. */
export const RECEIVED = '.mark[data-badge="requests.received.total"]';
/** Two checks end there. */
export const HANDLED = '.mark[data-badge="requests.handled.total"]';
/** A balance that holds, at the last figure of its table. */
export const CARRIED = '.mark[data-badge="requests.carriedOut.total"]';
export const REVIEW = '.mark[data-badge="review.total"]';
export const CARD = '.card[data-place]';

/** A page with its marks drawn. */
export interface Marked {
  readonly page: Page;
  readonly overlay: Overlay;
  readonly errors: readonly string[];
}

/** @param width of the window in px */
export async function openMarked(suite: Suite, wanted: ServedPage = report, width = 1280): Promise<Marked> {
  const { page, address, errors } = await suite.open(wanted);
  await page.setViewport({ width, height: 800 });
  await badgeSet(suite, address);
  await page.bringToFront();
  const overlay = await overlayOf(suite.session, page);
  // A page that is narrow when it is read starts folded.
  await overlay.shows(`${PARTS.marks}, ${PARTS.tab}`);
  if (await overlay.has(PARTS.tab)) await overlay.click(PARTS.tab);
  await overlay.shows(PARTS.marks);
  return { page, overlay, errors };
}

/** Three frames: the page has moved, the cells are measured, the card has moved after them. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      }),
  );
}

/** The middle of a part of the overlay, brought into view. */
export async function middleOf(
  { page, overlay }: Marked,
  selector: string,
): Promise<{ x: number; y: number }> {
  await overlay.root.evaluate(
    (shadow, wanted) => shadow.querySelector(wanted)?.scrollIntoView({ block: 'center' }),
    selector,
  );
  await settled(page);
  return overlay.root.evaluate((shadow, wanted) => {
    const box = shadow.querySelector(wanted)?.getBoundingClientRect();
    if (box === undefined) throw new Error(`no ${wanted}`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
}

/** Clicks on a part of the overlay, where a person sees it. */
export async function press(marked: Marked, selector: string): Promise<void> {
  const { x, y } = await middleOf(marked, selector);
  await marked.page.mouse.click(x, y);
}
