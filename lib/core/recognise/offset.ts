import type { Columns } from './head';
import { bestOf } from './labels';
import { endOf } from './lines';
import { isUnder } from './place';
import { type Item, itemOf } from './rows';
import type { SectionForm } from './section';

/**
 * Puts heads back over their figures: where the corner of a head is too wide, its names stand too far right.
 *
 * A sign of it are figures left of the first column while the last has none. What stands left of it in other
 * rows, blank or not to be read, is then a value as well and no part of the label. Where figures do not reach from
 * the first column to the last once the head is moved, whose they are cannot be told, and it is taken away.
 */
export function putBack(items: readonly Item[], form: SectionForm): readonly Item[] {
  const instead = new Map<Columns, Columns | undefined>();
  for (const { columns } of items) {
    if (columns === undefined || instead.has(columns)) continue;
    instead.set(columns, putBackHead(columns, items, form));
  }
  return items.map((item) => {
    const columns = item.columns && instead.get(item.columns);
    return columns === item.columns ? item : itemOf(item.line, form, columns);
  });
}

function putBackHead(columns: Columns, items: readonly Item[], form: SectionForm): Columns | undefined {
  const cells = items
    .filter(
      (item) =>
        item.columns === columns &&
        item.line.grid === columns.grid &&
        item.texts.some((text) => bestOf(text, form.rows) !== undefined),
    )
    .flatMap((item) =>
      item.values.filter((seen) => seen.look === 'figure' && !isUnder(seen, columns.foreign)),
    )
    .map((seen) => seen.cell);
  const from = columns.columns[0]?.from ?? 0;
  const last = columns.columns.at(-1)?.from ?? 0;
  const start = Math.min(...cells.map((cell) => cell.column));
  const end = Math.max(...cells.map(endOf));
  if (start >= from || end > last) return columns;
  const by = from - start;
  if (end <= last - by) return undefined;
  const moved = <Span extends { readonly from: number; readonly to: number }>(span: Span): Span => ({
    ...span,
    from: span.from - by,
    to: span.to - by,
  });
  return { ...columns, columns: columns.columns.map(moved), foreign: columns.foreign.map(moved) };
}
