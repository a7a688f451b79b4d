/** Where a cell of a mutilated page stands: the names of row and column beside and above it. */
import { type Cell, layGrid } from '../../lib/core/grid';
import type { PageElement, PageNode } from '../../lib/page/document';
import { HEAD, overlaps, ROW, reaches } from './marks';

const UNSEEN = /^(?:script|style|noscript|template|head|object|svg|math|select|textarea|iframe)$/;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** Whether an element prints nothing, by its name or its own style. */
export function isHidden(element: PageElement): boolean {
  return (
    UNSEEN.test(element.localName) ||
    element.getAttribute('hidden') !== null ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether a cell leaves no place in its row; one whose visibility is hidden leaves it empty. */
function isTakenAway(cell: PageElement): boolean {
  const style = cell.getAttribute('style') ?? '';
  return isHidden(cell) && !(/visibility/i.test(style) && !/display/i.test(style));
}

interface Stand {
  readonly cell: Cell;
  readonly cells: readonly Cell[];
  readonly elements: readonly PageElement[];
}

/** The marks of the nearest names of columns above a cell: several where a wide cell stands under them. */
export function columnMarks(place: PageElement): string[] {
  const stand = standOf(place);
  if (stand === undefined) return [];
  const above = stand.cells.filter((cell) => cell.row < stand.cell.row && overlaps(cell, stand.cell));
  const heads = above.flatMap(({ row, index }) => {
    const mark = stand.elements[index]?.getAttribute(HEAD) ?? null;
    return mark === null ? [] : [{ row, mark }];
  });
  const nearest = Math.max(...heads.map(({ row }) => row));
  return heads.filter(({ row }) => row === nearest).map(({ mark }) => mark);
}

/** The mark of the nearest name of a row to the left of a cell. */
export function rowMark(place: PageElement): string | null {
  const stand = standOf(place);
  const left = stand?.cells
    .filter((cell) => reaches(cell, stand.cell) && cell.column < stand.cell.column)
    .filter((cell) => markAt(stand, cell, ROW) !== null)
    .sort((a, b) => b.column - a.column)[0];
  return stand === undefined || left === undefined ? null : markAt(stand, left, ROW);
}

function markAt(stand: Stand, cell: Cell, name: string): string | null {
  return stand.elements[cell.index]?.getAttribute(name) ?? null;
}

/** The table that a cell belongs to, laid out: heads first and feet last, without what is hidden. */
function standOf(place: PageElement): Stand | undefined {
  let table: PageNode | null = place.parentNode;
  while (table !== null && !(isElement(table) && table.localName === 'table')) table = table.parentNode;
  if (table === null) return undefined;
  const seen = (node: PageNode) =>
    childrenOf(node)
      .filter(isElement)
      .filter((one) => !isHidden(one));
  const parts = seen(table);
  const order = ['thead', 'tbody', 'tfoot'];
  const groups = order.flatMap((name) => parts.filter((part) => part.localName === name));
  const rows = groups.map((group) =>
    seen(group)
      .filter((row) => row.localName === 'tr')
      .map((row) =>
        childrenOf(row)
          .filter(isElement)
          .filter((cell) => /^t[dh]$/.test(cell.localName) && !isTakenAway(cell)),
      ),
  );
  const elements = rows.flat(2);
  const { cells } = layGrid(
    rows.map((group) =>
      group.map((row) =>
        row.map((cell) => ({ text: '', rowSpan: span(cell, 'rowspan'), columnSpan: span(cell, 'colspan') })),
      ),
    ),
  );
  const cell = cells[elements.indexOf(place)];
  return cell === undefined ? undefined : { cell, cells, elements };
}

function span(cell: PageElement, name: string): number {
  const digits = /^\s*\+?(\d+)/.exec(cell.getAttribute(name) ?? '')?.[1];
  return digits === undefined ? 1 : Number(digits);
}
