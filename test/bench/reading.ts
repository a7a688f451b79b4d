/** How long reading a page takes, against reading the text of every cell of the same page once. */

import { check } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import type { PageDocument, PageElement, PageNode } from '../../lib/page/document';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { compareInTurn, type Pair } from './measure';
import { pageKinds } from './pages';

/** Numbers of cells that pages are made with. */
export const SIZES = [200, 2_000, 20_000] as const;

/**
 * Small pages are measured many at once, each a tree of its own, until they have as many cells: else the few
 * nodes of one small page would never leave the processor's cache, as those of a page just loaded do.
 */
const TOGETHER = 20_000;

export interface Growth {
  readonly kind: string;
  readonly sizes: readonly (Pair & { readonly cells: number })[];
  /** How much more a cell costs on the largest page than on the one before it, reading alone. */
  readonly growth: number;
}

export function measureReading(turns: number, told: (growth: Growth) => void): void {
  for (const { name, make } of pageKinds) {
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
    told({ kind: name, sizes, growth: (perCell.at(-1) ?? 0) / (perCell.at(-2) ?? 1) });
  }
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
