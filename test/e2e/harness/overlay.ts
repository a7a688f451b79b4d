import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { type Session, until } from './session';

/** The element that holds everything Gouji shows on a page. */
export const HOST = 'gouji-overlay';

/** Parts of the overlay, by what they are to a person. */
export const PARTS = {
  marks: '.mark',
  panel: '.panel',
  openList: '.bar [data-act="list"]',
  hide: '.bar [data-act="fold"]',
  tab: '.tab',
  line: '.finding-line',
  /** The line of several failing checks with one cause. */
  cause: '[data-cause]',
  openFinding: '.finding-open',
} as const;

/** What Gouji shows on a page, looked at through its closed root. */
export interface Overlay {
  readonly root: JSHandle<ShadowRoot>;
  has(selector: string): Promise<boolean>;
  /** Waits until a part is there. */
  shows(selector: string): Promise<void>;
  /** Waits until a part is gone. */
  hides(selector: string): Promise<void>;
  /** Clicks with the mouse where a person sees the part. */
  click(selector: string): Promise<void>;
}

/** The overlay of a page on which Gouji shows something, or soon will. */
export async function overlayOf(session: Session, page: Page): Promise<Overlay> {
  await page.waitForSelector(HOST);
  const root = await session.closedRoot(page.mainFrame(), HOST);
  const has = (selector: string) =>
    root.evaluate((shadow, wanted) => shadow.querySelector(wanted) !== null, selector);
  return {
    root,
    has,
    async shows(selector) {
      await until(selector, () => has(selector));
    },
    async hides(selector) {
      await until(`${selector} to go`, async () => !(await has(selector)));
    },
    async click(selector) {
      const handle = await root.evaluateHandle((shadow, wanted) => shadow.querySelector(wanted), selector);
      const element = handle.asElement() as ElementHandle<Element> | null;
      if (element === null) throw new Error(`no ${selector} in the overlay`);
      await element.click();
    },
  };
}

/** The line of a check in the list. */
export function lineOf(id: string): string {
  return `[data-identity="${id}"]`;
}

/** Brings the line of a check into the open list: those with a common cause stand under it, one cause at a time. */
export async function reach(overlay: Overlay, id: string): Promise<void> {
  await overlay.shows(PARTS.line);
  const causes = await overlay.root.evaluate(
    (shadow, cause) => [...shadow.querySelectorAll<HTMLElement>(cause)].map(({ dataset }) => dataset.cause),
    PARTS.cause,
  );
  for (const cause of causes) {
    if (await overlay.has(lineOf(id))) return;
    const opened = `[data-cause="${cause}"][aria-expanded="true"]`;
    if (!(await overlay.has(opened))) await overlay.click(`[data-cause="${cause}"]`);
    await overlay.shows(opened);
  }
  await overlay.shows(lineOf(id));
}

/** Waits until the popup has said all it has to say. */
export async function popupSettled(popup: Page): Promise<void> {
  await until('the popup to settle', () =>
    popup.evaluate(() => {
      const hasContent = document.querySelector('.popup') !== null;
      return hasContent && document.querySelector('[aria-busy="true"]') === null;
    }),
  );
}
