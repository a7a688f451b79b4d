/** How long reading a page takes, against reading the text of every cell of the same page once. */

import { check } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import type { PageDocument, PageElement, PageNode } from '../../lib/page/document';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { compareInTurn, type Pair } from './measure';
import { pageKinds } from './pages';
import { limited, type Part } from './part';

/** Numbers of cells that pages are made with. */
const SIZES = [200, 2_000, 20_000] as const;

/**
 * Small pages are measured many at once, each a tree of its own, until they have as many cells: else the few
 * nodes of one small page would never leave the processor's cache, as those of a page just loaded do.
 */
const TOGETHER = 20_000;

/** A linear reader is at 1, a quadratic one at 10; between them is room for a busy machine. */
export const MOST_GROWTH = 3;
/** What counts as linear: a quiet machine is told from a busy one by less than this. */
const LINEAR = 1.5;

export const readingPart: Part = {
  name: 'reading',
  heading: 'Reading a page (Node), as a multiple of reading the text of every cell',
  inBrowser: false,
  async run(turns) {
    const kinds = measureReading(turns);
    const growths = kinds.map(({ growth }) => growth);
    const most = Math.max(...growths);
    return {
      tables: [
        {
          what: 'page',
          columns: [...SIZES.map(String), 'growth'],
          rows: kinds.map(({ kind, sizes, growth }) => ({
            what: kind,
            figures: [
              ...sizes.map(({ ratio }) => ratio.toFixed(1)),
              limited(growth.toFixed(2), growth <= MOST_GROWTH),
            ],
          })),
          notes: [
            'Columns: number of cells (the smallest pages hold one report, which may be more cells).',
            'Growth: what a cell costs on the largest page, against the page a tenth of its size. 1 is linear.',
          ],
        },
      ],
      aims: [
        {
          what: 'growth from 200 to 20,000 cells, the steepest of all kinds of page',
          wanted: `linear (up to ${LINEAR})`,
          figure: most.toFixed(2),
          isMet: most <= LINEAR,
        },
      ],
    };
  },
};

interface Growth {
  readonly kind: string;
  readonly sizes: readonly (Pair & { readonly cells: number })[];
  /** How much more a cell costs on the largest page than on the one before it, reading alone. */
  readonly growth: number;
}

function measureReading(turns: number): Growth[] {
  return pageKinds.map(({ name, make }) => {
    const sizes = SIZES.map((size) => {
      const source = make(size);
      const pages = Array.from({ length: Math.ceil(TOGETHER / size) }, () => parsePage(source));
      const pair = compareInTurn(
        () => pages.map(textOfCells),
        () => pages.map(readAndCheck),
        turns,
      );
      return { ...pair, cells: pages.reduce((cells, page) => cells + cellsOf(page).length, 0) };
    });
    const perCell = sizes.map(({ reading, cells }) => reading / cells);
    return { kind: name, sizes, growth: (perCell.at(-1) ?? 0) / (perCell.at(-2) ?? 1) };
  });
}

function readAndCheck(page: PageDocument): number {
  const { report } = readPage(page, forms, { address: 'http://www.example.gov.cn/report.html' });
  return check(report, forms).length;
}

/** The floor: the text of every cell with its white space folded, kept, as short a way as there is to it. */
export function textOfCells(page: PageDocument): string[] {
  return cellsOf(page).map((cell) => textOf(cell).replace(/\s+/g, ' ').trim());
}

export function cellsOf(page: PageNode): PageElement[] {
  const cells: PageElement[] = [];
  const below = (node: PageNode): void => {
    if (isElement(node) && (node.localName === 'td' || node.localName === 'th')) cells.push(node);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) below(child);
  };
  below(page);
  return cells;
}

export function textOf(node: PageNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) text += textOf(child);
  return text;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
