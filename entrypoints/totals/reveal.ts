import type { Cell } from '../../lib/core/grid';
import { blockOf } from '../../lib/core/quick/block';
import { parentElement } from '../../lib/page/dom';
import type { FoundTable } from '../../lib/page/quick';
import { measure } from './measure';

/** Scrolls to a cell, in its own boxes first, and out from under heads that stay in view. */
export function reveal(found: FoundTable, cell: Cell): void {
  const element = found.cells[cell.index];
  if (element === undefined) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = measure(found).box(blockOf(cell));
  if (box === null) return;
  const [top, right, , left] = box.hidden;
  if (top + left + right === 0) return;
  for (let at = parentElement(found.element); at !== null; at = parentElement(at)) {
    const { scrollTop, scrollLeft } = at;
    at.scrollBy({ top: -top, left: right > 0 ? right : -left, behavior: 'instant' });
    if (at.scrollTop !== scrollTop || at.scrollLeft !== scrollLeft) return;
  }
}
