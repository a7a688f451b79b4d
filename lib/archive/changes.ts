import type { Figure } from '../core/figure';
import type { FieldId } from '../core/form';
import type { Report } from '../core/report';
import { plain } from '../core/text';

/** A cell that is not what it was. Undefined: not printed. */
export interface ChangedCell {
  readonly field: FieldId;
  readonly was: Figure | undefined;
  readonly is: Figure | undefined;
}

/**
 * The cells in which two readings differ, as their digests see it: printed spelling alone is no difference.
 * Fields of the later reading in its order, then those that only the earlier one prints. None only where the
 * digests are the same.
 */
export function changedCells(earlier: Report, later: Report): ChangedCell[] {
  const before = new Map(Object.entries({ ...earlier.figures, ...earlier.subtotals }));
  const after = new Map(Object.entries({ ...later.figures, ...later.subtotals }));
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((field) => ({ field, was: before.get(field), is: after.get(field) }))
    .filter(({ was, is }) => !isSame(was, is));
}

function isSame(was: Figure | undefined, is: Figure | undefined): boolean {
  if (was === undefined || is === undefined) return was === is;
  if (was.is === 'number') return is.is === 'number' && was.value === is.value;
  if (was.is === 'blank') return is.is === 'blank';
  return is.is === 'unreadable' && plain(was.text) === plain(is.text);
}
