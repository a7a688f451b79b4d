/** Reports for tests of soft checks, derived figures and decisions: all zeros but for what a test says. */
import type { Figure } from '../../lib/core/figure';
import { type Edition, type FieldId, fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { SoftContext, SoftIdentity } from '../../lib/core/soft';
import { forms } from '../../lib/forms';

/** What a cell prints: a plain number, blank (''), `?…` for something unreadable, null for not printed. */
export type Prints = Readonly<Record<FieldId, string | null>>;

export function figure(print: string): Figure {
  if (print === '' || print === '/') return { is: 'blank', text: print };
  return print.startsWith('?')
    ? { is: 'unreadable', text: print.slice(1) }
    : { is: 'number', value: print, text: print };
}

/** @param rest what every cell prints that `prints` does not name */
export function reportWith(edition: Edition, prints: Prints = {}, rest = '0'): Report {
  const tables = forms.filter((form) => form.edition === edition).flatMap((form) => form.tables);
  const figures: Record<FieldId, Figure> = {};
  for (const { field } of tables.flatMap(fieldsOf)) figures[field] = figure(rest);
  for (const [field, print] of Object.entries(prints)) {
    if (print === null) delete figures[field];
    else figures[field] = figure(print);
  }
  const editions = Object.fromEntries(tables.map((table) => [table.section, edition]));
  return { editions, edition, figures, subtotals: {}, notes: [] };
}

/** A year that each edition is meant for. */
export const YEARS = { '2014': 2016, '2019': 2020, '2021': 2023 } as const satisfies Record<Edition, number>;

/** A department's report that is in time and names its year everywhere. */
export function contextWith(
  edition: Edition,
  prints: Prints = {},
  identity: Partial<SoftIdentity> = {},
): SoftContext {
  const year = YEARS[edition];
  return {
    report: reportWith(edition, prints),
    identity: {
      agency: '望川县教育局',
      year,
      published: `${year + 1}-01-31`,
      titleYear: year,
      periodYear: year,
      ...identity,
    },
  };
}
