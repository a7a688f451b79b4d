import type { Series, SeriesTable } from '../../lib/compare/series';
import type { FieldId } from '../../lib/core/form';
import { type AgencyWords, placeText } from '../../lib/words/agency';
import type { Labels } from '../../lib/words/labels';
import type { LineData } from '../charts';

/** One figure over the years as a line: breaks where the form changes, gaps with their reason; null where it has no line. */
export function chartOf(series: Series, field: FieldId, labels: Labels, say: AgencyWords): LineData | null {
  for (const table of series.tables) {
    const line = table.rows.flatMap(({ lines }) => lines).find((one) => one.field === field);
    if (line === undefined) continue;
    return {
      series: [
        {
          key: field,
          name: labels.field(field),
          points: line.cells.map((cell) => ({
            year: cell.year,
            value: cell.figure?.is === 'number' ? cell.figure.value : null,
            text: placeText(cell, say),
          })),
        },
      ],
      breaks: table.breaks.flatMap((year) => breakAt(year, table, series, say)),
    };
  }
  return null;
}

function breakAt(year: number, { section }: SeriesTable, { years }: Series, say: AgencyWords) {
  const report = years.find((one) => one.year === year)?.report;
  const edition = report?.report.editions[section];
  return [{ year, label: edition === undefined ? say('noTable') : say('form', { edition }) }];
}
