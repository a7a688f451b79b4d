import { readFigure } from '../../lib/core/figure';
import type { Edition, FieldId, Section } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';

/** What each field prints, as read. `edition` of every table, or of each; 2014 has one table of its own. */
export function printedReport(
  edition: Edition | Readonly<Partial<Record<Section, Edition>>>,
  printed: Readonly<Record<FieldId, string>>,
  subtotals: Readonly<Record<FieldId, string>> = {},
): Report {
  const read = (texts: Readonly<Record<FieldId, string>>) =>
    Object.fromEntries(
      Object.entries(texts).map(([field, text]) => [field, readFigure(text, { type: 'change' })]),
    );
  const editions = typeof edition === 'string' ? editionsOf(edition) : edition;
  const [first, ...others] = Object.values(editions);
  const whole = first === undefined ? null : others.every((one) => one === first) ? first : 'mixed';
  return { editions, edition: whole, figures: read(printed), subtotals: read(subtotals), notes: [] };
}

function editionsOf(edition: Edition): Readonly<Partial<Record<Section, Edition>>> {
  return edition === '2014'
    ? { statistics: edition }
    : { disclosed: edition, requests: edition, remedies: edition };
}
