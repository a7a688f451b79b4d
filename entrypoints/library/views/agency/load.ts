import type { YearHead } from '../../../../components/agency/Grid';
import { changedCells } from '../../../../lib/archive/changes';
import type { Library, WholeReport } from '../../../../lib/archive/database';
import type { ListRow } from '../../../../lib/archive/list';
import { isOpenable } from '../../../../lib/archive/schema';
import { type Between, betweenOf } from '../../../../lib/compare/between';
import { type Series, seriesOf, type YearReport } from '../../../../lib/compare/series';
import { check } from '../../../../lib/core/check';
import type { Figure } from '../../../../lib/core/figure';
import type { FieldId } from '../../../../lib/core/form';
import { countsOf, standingsOf, verdictOf } from '../../../../lib/core/standing';
import { plain } from '../../../../lib/core/text';
import { forms } from '../../../../lib/forms';

/** All that the view shows of one agency, whatever the language. */
export interface AgencyYears {
  /** The name of its latest report. */
  readonly name: string;
  /** Other names that its reports bear. */
  readonly others: readonly string[];
  readonly series: Series;
  readonly steps: readonly Between[];
  readonly heads: ReadonlyMap<number, Omit<YearHead, 'href'>>;
  /** What a chart says of its source. */
  readonly source: {
    readonly addresses: number;
    /** Milliseconds since 1970. */
    readonly first: number;
    readonly last: number;
  };
}

/**
 * Reads an agency's reports of all years, also those under names that it had before or since. Where two reports of
 * a year are there, the one under the name asked for counts.
 * @returns null where there is none
 */
export async function loadAgency(
  library: Library,
  rows: readonly ListRow[],
  agency: string,
): Promise<AgencyYears | null> {
  const { name, former, later } = await library.names(agency);
  const byYear = new Map<number, ListRow>();
  for (const one of [name, ...former, ...later]) {
    for (const row of rows) {
      if (row.agency === null || row.year === null || plain(row.agency) !== one) continue;
      if (!byYear.has(row.year)) byYear.set(row.year, row);
    }
  }
  const wholes = await Promise.all([...byYear.values()].map(({ id }) => library.whole(id)));
  const found = wholes.flatMap((whole) => (whole === undefined ? [] : (yearOf(whole) ?? [])));
  const last = found.toSorted((a, b) => b.report.year - a.report.year)[0];
  if (last === undefined) return null;
  const series = seriesOf(
    found.map(({ report }) => report),
    forms,
  );
  const seen = found.flatMap(({ whole }) => whole.entry.lastSeen);
  return {
    name: last.report.agency,
    others: [...new Set(found.map(({ report }) => report.agency))].filter(
      (one) => plain(one) !== plain(last.report.agency),
    ),
    series,
    steps: betweenOf(series, forms),
    heads: new Map(found.map(({ report, whole }) => [report.year, headOf(report, whole)])),
    source: {
      addresses: new Set(found.map(({ whole }) => whole.entry.address)).size,
      first: Math.min(...seen),
      last: Math.max(...seen),
    },
  };
}

function yearOf(whole: WholeReport): { readonly report: YearReport; readonly whole: WholeReport } | null {
  const { entry, readings } = whole;
  const now = readings.find(({ digest }) => digest === entry.reading);
  if (now === undefined || entry.year === null) return null;
  const changed = new Map<FieldId, (Figure | undefined)[]>();
  for (const reading of readings) {
    if (reading === now) continue;
    for (const { field, was } of changedCells(reading.figures, now.figures))
      changed.set(field, [...(changed.get(field) ?? []), was]);
  }
  const { id, year, agency } = entry;
  return { report: { year, id, agency: agency ?? '', report: now.figures, changed }, whole };
}

function headOf({ report }: YearReport, { entry, decisions }: WholeReport): Omit<YearHead, 'href'> {
  const counts = countsOf(check(report, forms), standingsOf(report, decisions));
  return {
    verdict: verdictOf(counts),
    failing: counts.fail,
    isRevised: entry.readings > 1,
    page: isOpenable(entry.address) ? entry.address : null,
  };
}
