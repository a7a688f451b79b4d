import { fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms/index';

/** What to print otherwise than "0", by field: a number, "" for a blank, any other text for an unreadable cell. */
export type Changes = Readonly<Record<string, string>>;

/** A 2019 report of zeros in sections 三 and 四 with some figures changed. */
export function reportWith(changes: Changes): Report {
  const form = forms.find((one) => one.edition === '2019');
  const fields = (form?.tables ?? [])
    .filter((table) => table.section !== 'disclosed')
    .flatMap((table) => fieldsOf(table))
    .map((place) => place.field);
  return {
    editions: { requests: '2019', remedies: '2019' },
    edition: '2019',
    figures: Object.fromEntries(fields.map((field) => [field, figure(changes[field] ?? '0')])),
    subtotals: {},
    notes: [],
  };
}

function figure(text: string): Report['figures'][string] {
  if (text === '') return { is: 'blank', text };
  return /^-?\d+$/.test(text) ? { is: 'number', value: text, text } : { is: 'unreadable', text };
}
