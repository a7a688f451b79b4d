import type { Page } from 'puppeteer-core';
import { type Overlay, overlayOf, PARTS } from './overlay';
import type { ServedPage } from './server';
import { until } from './session';
import { badgeSet, type OpenPage, type Suite } from './suite';

/** A page with a report, its marks drawn and its list of findings open. */
export interface ListedPage extends OpenPage {
  readonly overlay: Overlay;
}

/** Opens a page and, once it is read, its list of findings. */
export async function openList(suite: Suite, wanted: ServedPage): Promise<ListedPage> {
  const opened = await suite.open(wanted);
  await badgeSet(suite, opened.address);
  return { ...opened, overlay: await listOf(suite, opened.page) };
}

/** Loads a page anew and opens its list. */
export async function reloadList(suite: Suite, page: Page): Promise<Overlay> {
  await page.reload();
  return listOf(suite, page);
}

async function listOf({ session }: Suite, page: Page): Promise<Overlay> {
  const overlay = await overlayOf(session, page);
  await overlay.shows(PARTS.marks);
  await overlay.click(PARTS.openList);
  await overlay.shows('.list');
  return overlay;
}

/** What the first part that a selector finds says; empty where there is none. */
export const textOf = ({ root }: Overlay, selector: string) =>
  root.evaluate((shadow, wanted) => shadow.querySelector(wanted)?.textContent ?? '', selector);

export const textsOf = ({ root }: Overlay, selector: string) =>
  root.evaluate(
    (shadow, wanted) => [...shadow.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );

/** Waits until a part of the overlay says something. */
export function says(overlay: Overlay, selector: string, wanted: RegExp): Promise<string> {
  return until(`${selector} to say ${wanted}`, async () => {
    const text = await textOf(overlay, selector);
    return wanted.test(text) && text;
  });
}
