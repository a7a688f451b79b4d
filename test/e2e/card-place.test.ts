import { describe, expect, it } from 'vitest';
import { CARD, CARRIED, type Marked, openMarked, press, report, settled } from './card-pages';
import { pageOf, puzzling } from './findings-pages';
import { useBrowser } from './harness/suite';

/** Every table in a box of its own that scrolls both ways. */
const boxed = {
  ...pageOf(() => puzzling, '/boxed.html'),
  html: (port: number) =>
    report
      .html(port)
      .replaceAll('<table', '<div class="box" style="overflow:auto;width:700px;height:300px"><table')
      .replaceAll('</table>', '</table></div>'),
};
const suite = useBrowser([report, boxed]);

interface Covering {
  readonly mark: string;
  readonly block: string;
  readonly cell: boolean;
  readonly suspects: number;
  readonly terms: number;
  readonly isOut: boolean;
  /** The higher of the two strips of the window that are free of what is lit, above and below, in px. */
  readonly free: number;
}

/**
 * Opens the card of every mark with the mark at the top, in the middle and at the bottom of the window, and
 * measures what it lies over: the page's own cells beneath what is lit, not what is drawn.
 */
function coverings({ overlay }: Marked): Promise<Covering[]> {
  return overlay.root.evaluate(async (shadow) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const cells = [...document.querySelectorAll('td, th')];
    const cellUnder = (light: Element) => {
      const a = light.getBoundingClientRect();
      const cell = cells.find((one) => {
        const b = one.getBoundingClientRect();
        return Math.abs(a.left - b.left) + Math.abs(a.top - b.top) + Math.abs(a.right - b.right) < 3;
      });
      if (cell === undefined) throw new Error('lit where no cell is');
      return cell;
    };
    const found: Covering[] = [];
    for (const mark of shadow.querySelectorAll<HTMLElement>('.mark')) {
      for (const block of ['start', 'center', 'end'] as const) {
        mark.scrollIntoView({ block });
        mark.click();
        for (let frames = 0; frames < 3; frames += 1) await frame();
        const card = shadow.querySelector('.card[data-place]');
        if (card === null) throw new Error('no card');
        const box = card.getBoundingClientRect();
        const lies = (light: Element) => {
          const cell = cellUnder(light).getBoundingClientRect();
          return (
            box.left < cell.right && cell.left < box.right && box.top < cell.bottom && cell.top < box.bottom
          );
        };
        const count = (selector: string) => [...shadow.querySelectorAll(selector)].filter(lies).length;
        const lit = [...shadow.querySelectorAll('.lit')].map((light) => light.getBoundingClientRect());
        const seen = lit.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
        const bar = shadow.querySelector('.bar')?.getBoundingClientRect().top ?? innerHeight;
        const above = Math.min(...seen.map(({ top }) => top));
        const below = bar - Math.max(...seen.map(({ bottom }) => bottom));
        found.push({
          mark: mark.dataset.badge ?? '',
          block,
          cell: count('.lit-end') > 0,
          suspects: count('.lit-suspect'),
          terms: count('.lit'),
          isOut: box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight,
          free: Math.max(above, below),
        });
        shadow.querySelector<HTMLElement>('.card-close')?.click();
        await frame();
      }
    }
    return found;
  });
}

describe('the place of the card', () => {
  it.each([1280, 800, 400])('is never on the cells it speaks of, in a window %i px wide', async (width) => {
    const found = await coverings(await openMarked(suite(), report, width));
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ isOut }) => isOut)).toEqual([]);
    expect(found.filter(({ cell }) => cell)).toEqual([]);
    expect(found.filter(({ suspects }) => suspects > 0)).toEqual([]);
    // A column that fills a narrow window from top to bottom leaves no room; its end and the suspects stay free.
    expect(found.filter(({ terms, free }) => terms > 0 && (width > 480 || free > 160))).toEqual([]);
  });

  it('is at its cell while the page scrolls, and at the edge when the cell is cut off', async () => {
    const marked = await openMarked(suite(), boxed);
    const { page, overlay } = marked;
    const scrollBoxes = (share: number) =>
      page.evaluate((to) => {
        for (const box of document.querySelectorAll('.box')) {
          box.scrollTo(box.scrollWidth * to, box.scrollHeight * to);
        }
      }, share);
    await scrollBoxes(1);
    await overlay.shows(CARRIED);
    await press(marked, CARRIED);
    await overlay.shows(`${CARD}[data-place="at"]`);
    await settled(page);
    const apart = () =>
      overlay.root.evaluate((shadow, mark) => {
        const card = shadow.querySelector('.card')?.getBoundingClientRect();
        const cell = shadow.querySelector(mark)?.getBoundingClientRect();
        return { x: (card?.left ?? 0) - (cell?.left ?? 0), y: (card?.top ?? 0) - (cell?.top ?? 0) };
      }, CARRIED);
    const before = await apart();
    for (const by of [30, -50]) {
      await page.evaluate((down) => scrollBy(0, down), by);
      await settled(page);
      const now = await apart();
      expect(Math.abs(now.x - before.x)).toBeLessThanOrEqual(1);
      expect(Math.abs(now.y - before.y)).toBeLessThanOrEqual(1);
    }
    await scrollBoxes(0);
    await overlay.hides(CARRIED);
    await overlay.shows('.card[data-place="top"], .card[data-place="bottom"]');
    await scrollBoxes(1);
    await overlay.shows('.card[data-place="at"]');
  });
});
