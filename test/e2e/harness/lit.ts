import type { Page } from 'puppeteer-core';
import type { Overlay } from './overlay';

/** The cell that the lit finding ends at: which of the page's, and what it prints; empty while none is lit. */
export const litAt = ({ root }: Overlay) =>
  root.evaluate((shadow) => {
    const lit = shadow.querySelector('.lit-end')?.getBoundingClientRect();
    if (lit === undefined) return '';
    const cells = [...document.querySelectorAll('td')];
    const at = cells.findIndex((cell) => {
      const { left, top } = cell.getBoundingClientRect();
      return Math.abs(left - lit.left) + Math.abs(top - lit.top) <= 4;
    });
    return at < 0 ? '' : `${at}: ${cells[at]?.textContent?.trim()}`;
  });

/** The same, once it stands still: the page scrolls there, and what is lit follows in the next frame. */
export async function stillAt(page: Page, overlay: Overlay): Promise<string | false> {
  const before = await litAt(overlay);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
  return before !== '' && before === (await litAt(overlay)) && before;
}
