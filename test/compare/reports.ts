import type { Figure } from '../../lib/core/figure';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { PrintedEdition } from '../publisher/model';
import { soundReport } from '../publisher/sound';

/** Reports as plain figures, for what compares many of them. */

export function figure(text: string): Figure {
  if (text === '') return { is: 'blank', text };
  return /^-?\d+(?:\.\d+)?$/.test(text) ? { is: 'number', value: text, text } : { is: 'unreadable', text };
}

/** A report of one edition in which all is zero but for what is given. */
export function reportWith(edition: PrintedEdition, texts: Readonly<Record<FieldId, string>>): Report {
  const zeros = Object.keys(soundReport(1, edition).figures).map((field): [FieldId, string] => [field, '0']);
  const figures = [...zeros, ...Object.entries(texts)].map(([field, text]): [FieldId, Figure] => [
    field,
    figure(text),
  ]);
  return {
    editions: { disclosed: edition, requests: edition, remedies: edition },
    edition,
    figures: Object.fromEntries(figures),
    subtotals: {},
    notes: [],
  };
}

/** A sound report with a seed. */
export function seededReport(seed: number, edition: PrintedEdition): Report {
  const { figures } = soundReport(seed, edition);
  return reportWith(
    edition,
    Object.fromEntries(Object.entries(figures).map(([field, { value }]) => [field, value ?? ''])),
  );
}

export function without(report: Report, field: FieldId): Report {
  const { [field]: _, ...figures } = report.figures;
  return { ...report, figures };
}
