import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { At, Step } from '../totals-page';
import type { Session } from './session';
import { until } from './session';

/** The element that holds what quick totals draw on a page. */
export const TOTALS_HOST = 'gouji-totals';

/** What the panel of quick totals says. */
export interface PanelText {
  /** What is said where no figures are; empty where some are. */
  readonly hint: string;
  /** One line for each unit: figures by name, and the unit. */
  readonly lines: readonly Readonly<Record<string, string>>[];
  readonly totals: string;
  readonly rest: string;
  readonly message: string;
  /** What screen readers hear. */
  readonly spoken: string;
}

/** Quick totals on a page, or in a frame of it, looked at through their closed root. */
export interface Totals {
  readonly frame: Frame;
  panel(): Promise<PanelText | null>;
  /** Waits until the panel says what is wanted, and hands out all that it says. */
  says(what: string, isSo: (panel: PanelText) => boolean): Promise<PanelText>;
  /** Clicks a part of the panel where a person sees it. */
  press(selector: string): Promise<void>;
  /** How many parts of a kind are drawn. */
  count(selector: string): Promise<number>;
  /** Rectangles of the parts of a kind, in the frame's window. */
  boxes(selector: string): Promise<readonly { left: number; top: number; right: number; bottom: number }[]>;
  do(step: Step): Promise<void>;
}

/** Waits for quick totals in a frame. */
export async function totalsIn(session: Session, page: Page, frame = page.mainFrame()): Promise<Totals> {
  await frame.waitForSelector(TOTALS_HOST);
  const root = await session.closedRoot(frame, TOTALS_HOST);

  const panel = () =>
    root.evaluate((shadow): PanelText | null => {
      const text = (selector: string, within: ParentNode = shadow) =>
        within.querySelector(selector)?.textContent ?? '';
      if (shadow.querySelector('.totals') === null) return null;
      const lines = [...shadow.querySelectorAll('.totals-line')].map((line) => {
        const figures = [...line.querySelectorAll<HTMLElement>('[data-figure]')].map(
          (figure) => [figure.dataset.figure ?? '', text('.totals-value', figure)] as const,
        );
        return { ...Object.fromEntries(figures), unit: text('.totals-unit', line) };
      });
      const [hint, totals, rest] = [text('.totals-hint'), text('.totals-out'), text('.totals-rest')];
      return { hint, lines, totals, rest, message: text('.totals-message'), spoken: text('.spoken') };
    });

  const part = async (selector: string) => {
    const handle = await root.evaluateHandle((shadow, wanted) => shadow.querySelector(wanted), selector);
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (element === null) throw new Error(`no ${selector} in quick totals`);
    return element;
  };

  async function hold(key: 'Shift' | 'Control' | undefined, act: () => Promise<void>): Promise<void> {
    if (key !== undefined) await page.keyboard.down(key);
    await act();
    if (key !== undefined) await page.keyboard.up(key);
  }

  async function dragOver(from: At, to: At): Promise<void> {
    const first = await cellAt(frame, from);
    await first.scrollIntoView();
    const [start, end] = [await centre(first), await centre(await cellAt(frame, to))];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await page.mouse.move(end.x, end.y);
    await page.mouse.up();
  }

  return {
    frame,
    panel,
    says: (what, isSo) =>
      until(what, async () => {
        const now = await panel();
        return now !== null && isSo(now) && now;
      }),
    press: async (selector) => (await part(selector)).click(),
    count: (selector) => root.evaluate((shadow, wanted) => shadow.querySelectorAll(wanted).length, selector),
    boxes: (selector) =>
      root.evaluate(
        (shadow, wanted) =>
          [...shadow.querySelectorAll(wanted)].map((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return { left, top, right, bottom };
          }),
        selector,
      ),
    async do(step) {
      if ('click' in step) {
        const cell = await cellAt(frame, step.click);
        await hold(step.hold, () => cell.click());
      } else if ('drag' in step) await dragOver(...step.drag);
      else if ('keys' in step) for (const keys of step.keys) await pressKeys(page, keys);
      else await (await part('.totals-check input')).click();
    },
  };
}

/** `Control+Shift+ArrowDown`: all held, the last one pressed. */
export async function pressKeys(page: Page, keys: string): Promise<void> {
  // The two remote protocols agree on a blank, not on a name for it.
  const all = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)) as KeyInput[];
  for (const key of all) await page.keyboard.down(key);
  for (const key of all.reverse()) await page.keyboard.up(key);
}

/** The element of a cell. */
export async function cellAt(frame: Frame, [row, cell, table = 0]: At): Promise<ElementHandle<Element>> {
  const handle = await frame.evaluateHandle(
    (at) => document.querySelectorAll('table')[at.table]?.rows[at.row]?.cells[at.cell] ?? null,
    { row, cell, table },
  );
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (element === null) throw new Error(`no cell ${cell} in row ${row} of table ${table}`);
  return element;
}

async function centre(element: ElementHandle<Element>): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('a cell that is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
