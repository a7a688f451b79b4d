import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers';
import type { ServedPage } from './harness/server';
import { edited, faultyReport } from './pages';

/** Something done to a page that moves its cells, or what lies over them. */
export interface Step {
  readonly run: (page: Page, kind: BrowserKind) => Promise<unknown>;
  /** Whether it starts a motion that is to be followed in every frame. */
  readonly isMotion?: true;
  /** Whether cells or figures change their sizes, so that marks may take other places in their cells. */
  readonly isResize?: true;
  /** Whether it brings something over cells that only asking the browser can tell: in a few frames, not at once. */
  readonly isLate?: true;
}

export interface GeometryCase {
  readonly name: string;
  readonly page: ServedPage;
  readonly steps: readonly Step[];
  /** Whether cells are turned, so that a mark stands by its figure and not in a corner of a box. */
  readonly isTurned?: true;
  /** Whether marks stand where they could widen or lengthen the page. */
  readonly mayWiden?: true;
  /** The page in a frame of the page that holds the report. */
  readonly inner?: ServedPage;
}

/** One way the page may be built: styles, and what else becomes of its tables. */
interface Build {
  readonly style?: string;
  readonly before?: string;
  readonly after?: string;
  readonly wrap?: readonly [open: string, close: string];
  /** Attributes of the root element. */
  readonly root?: string;
}

/** What makes room to scroll. */
const AFTER = '<p style="height:900px">附注</p>';

let count = 0;

/** A page of its own at each call. */
export function page({
  style = '',
  before = '',
  after = AFTER,
  wrap = ['', ''],
  root = '',
}: Build): ServedPage {
  count += 1;
  return edited(faultyReport(), `/geometry-${count}.html`, (html) =>
    html
      .replace('<html', `<html ${root}`)
      .replace('</head>', `<style>${style}</style></head>`)
      .replaceAll('<table', `${wrap[0]}<table`)
      .replaceAll('</table>', `</table>${wrap[1]}`)
      .replace(/<body[^>]*>/, (body) => body + before)
      .replace('</body>', `${after}</body>`),
  );
}

/** Scrolls the page, and every box of it. */
export const scroll = (y: number, x = 0, inY = 0, inX = 0): Step => ({
  run: (page) =>
    page.evaluate(
      (y, x, inY, inX) => {
        scrollTo({ left: x, top: y, behavior: 'instant' });
        const boxes = document.querySelectorAll('.box, .tall, table, tbody');
        for (const box of boxes) box.scrollTo({ left: inX, top: inY, behavior: 'instant' });
      },
      y,
      x,
      inY,
      inX,
    ),
});

/** Gives every element that a selector finds a style. */
export const restyle = (selector: string, style: string, more: Partial<Step> = {}): Step => ({
  run: (page) =>
    page.evaluate(
      (selector, style) => {
        for (const element of document.querySelectorAll<HTMLElement>(selector))
          element.style.cssText += style;
      },
      selector,
      style,
    ),
  ...more,
});

export const viewport = (width: number, height: number, deviceScaleFactor = 1): Step => ({
  run: (page) => page.setViewport({ width, height, deviceScaleFactor }),
  isResize: true,
});

export const DOWN = [scroll(0), scroll(150), scroll(420), scroll(700), scroll(1000), scroll(1300), scroll(0)];
export const AROUND = [
  scroll(0),
  scroll(300),
  scroll(300, 0, 35, 250),
  scroll(620, 0, 90, 480),
  scroll(900, 0, 300, 60),
  scroll(900, 0, 9999, 9999),
  scroll(0),
];
export const BOX = ['<div class="box">', '</div>'] as const;
export const box = (more: string) => `.box{overflow:auto;width:520px;height:260px;${more}}`;
export const WIDE = 'table{width:1100px !important}';
export const HEAD = 'tr:first-child > td{position:sticky;top:0;background:#eee;z-index:2}';
