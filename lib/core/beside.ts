import type { FieldId } from './form';

/**
 * Figures of the years beside a report, for what is promised from one year to the next. Beside the report's own
 * figures they bear ids of their own: `before.requests.carriedOut.total`, `after.requests.carriedIn.total`.
 */

const BEFORE = 'before.';
const AFTER = 'after.';

/** The id of a figure of the year before. */
export function beforeField(field: FieldId): FieldId {
  return `${BEFORE}${field}`;
}

/** The id of a figure of the year after. */
export function afterField(field: FieldId): FieldId {
  return `${AFTER}${field}`;
}

/** The field that an id means, and how many years on it is: −1 in the year before, 1 in the year after. */
export function yearOfField(id: FieldId): { readonly field: FieldId; readonly step: -1 | 0 | 1 } {
  if (id.startsWith(BEFORE)) return { field: id.slice(BEFORE.length), step: -1 };
  return id.startsWith(AFTER) ? { field: id.slice(AFTER.length), step: 1 } : { field: id, step: 0 };
}
