import { figureOf, tablesOf } from '../core/check';
import type { Figure } from '../core/figure';
import {
  type Edition,
  type FieldId,
  type Form,
  fieldId,
  fieldsOf,
  type Section,
  type TableForm,
} from '../core/form';
import type { Report } from '../core/report';
import { weave } from './weave';

/**
 * One agency over the years: every figure a line, every year a place on it. What is not there is told by its kind
 * and is never a zero; where the form changes, lines end and others begin. A line goes on over a change of forms only
 * where both forms print a figure of the same id, because only these say the same (2020/2021: 处理决定数量 does,
 * 对外公开总数量 and 现行有效件数 do not).
 */

/** A report as one year of a series. */
export interface YearReport {
  readonly year: number;
  /** Id of the report in the archive. */
  readonly id: string;
  /** The name that the report bears. */
  readonly agency: string;
  readonly report: Report;
  /** What figures were in earlier readings, the oldest first; figures that never changed are not in it. */
  readonly changed: ReadonlyMap<FieldId, readonly (Figure | undefined)[]>;
}

/** Why a place holds no figure. */
export type Gap =
  /** There is no report of the year. */
  | 'noReport'
  /** The form that the report follows does not have the figure. */
  | 'notOnForm'
  /** The form has it, the report does not print it. */
  | 'notPrinted'
  | 'blank'
  | 'unreadable';

export interface SeriesCell {
  readonly year: number;
  /** What is printed; undefined: nothing. */
  readonly figure: Figure | undefined;
  /** Null where there is a number. */
  readonly gap: Gap | null;
  /** Earlier readings of it, the oldest first; empty where it never changed. */
  readonly was: readonly (Figure | undefined)[];
}

export interface SeriesLine {
  readonly field: FieldId;
  /** Key of its column in the form. */
  readonly column: string;
  /** One for each year of the series. */
  readonly cells: readonly SeriesCell[];
}

/** A row of a statutory table; its figures are lines. */
export interface SeriesRow {
  readonly key: string;
  readonly lines: readonly SeriesLine[];
}

export interface SeriesTable {
  readonly section: Section;
  /** Years whose form of this table is another than that of the report before. */
  readonly breaks: readonly number[];
  readonly rows: readonly SeriesRow[];
}

export interface SeriesYear {
  readonly year: number;
  /** Null: there is no report. */
  readonly report: YearReport | null;
}

export interface Series {
  /** From the first report to the last, without a year left out. */
  readonly years: readonly SeriesYear[];
  /** The tables that some report has: those of today's report in their order, then the statistics of 2014. */
  readonly tables: readonly SeriesTable[];
}

/** The parts of the report as it is today, then the statistics that it had until 2018. */
const SECTIONS: readonly Section[] = ['disclosed', 'requests', 'remedies', 'statistics'];

/** @param reports one for each year at most, in any order */
export function seriesOf(reports: readonly YearReport[], forms: readonly Form[]): Series {
  const byYear = new Map(reports.map((one) => [one.year, one]));
  const known = [...byYear.keys()];
  const first = Math.min(...known);
  const count = known.length === 0 ? 0 : Math.max(...known) - first + 1;
  const years = Array.from({ length: count }, (_, at): SeriesYear => {
    return { year: first + at, report: byYear.get(first + at) ?? null };
  });
  const tables = SECTIONS.flatMap((section): SeriesTable[] => {
    const editions = years.map(({ report }) => report?.report.editions[section]);
    const used = new Set(editions);
    const own = forms.flatMap((form) =>
      form.tables.filter((table) => table.section === section && used.has(table.edition)),
    );
    if (own.length === 0) return [];
    return [{ section, breaks: breaksOf(years, section), rows: rowsOf(own, years, forms) }];
  });
  return { years, tables };
}

/** The years in which a table follows another form than in the last report before; a table that is new or gone is one. */
function breaksOf(years: readonly SeriesYear[], section: Section): number[] {
  const breaks: number[] = [];
  let last: Edition | undefined | null = null;
  for (const { year, report } of years) {
    if (report === null) continue;
    const edition = report.report.editions[section];
    if (last !== null && edition !== last) breaks.push(year);
    last = edition;
  }
  return breaks;
}

interface Place {
  readonly row: string;
  readonly column: string;
  readonly field: FieldId;
}

function rowsOf(
  tables: readonly TableForm[],
  years: readonly SeriesYear[],
  forms: readonly Form[],
): SeriesRow[] {
  const places = new Map<string, Place>();
  for (const table of tables)
    for (const { field, row, column } of fieldsOf(table))
      places.set(field, { field, row: row.key, column: column.key });
  const rows = merged(
    tables.map((table) => table.blocks.flatMap((block) => block.rows.map(({ key }) => key))),
  );
  const onForm = years.map(({ report }) => report && fieldsOn(report.report, forms));
  return rows.map((key) => {
    const columns = merged(
      tables.map((table) =>
        table.blocks
          .filter((block) => block.rows.some((row) => row.key === key))
          .flatMap((block) => block.columns.map((column) => column.key)),
      ),
    );
    const prefix = tables[0]?.prefix ?? '';
    const lines = columns.flatMap((column): SeriesLine[] => {
      const place = places.get(fieldId(prefix, key, column));
      if (place === undefined) return [];
      const { field } = place;
      return [{ field, column, cells: years.map((year, at) => cellOf(year, field, onForm[at] ?? null)) }];
    });
    return { key, lines };
  });
}

function fieldsOn(report: Report, forms: readonly Form[]): ReadonlySet<FieldId> {
  return new Set(tablesOf(report, forms).flatMap((table) => fieldsOf(table).map(({ field }) => field)));
}

function cellOf(
  { year, report }: SeriesYear,
  field: FieldId,
  onForm: ReadonlySet<FieldId> | null,
): SeriesCell {
  if (report === null) return { year, figure: undefined, gap: 'noReport', was: [] };
  const figure = figureOf(report.report, field);
  const was = report.changed.get(field) ?? [];
  if (figure === undefined) {
    // What an earlier reading printed belongs there, whatever the form says.
    const gap = onForm?.has(field) || was.length > 0 ? 'notPrinted' : 'notOnForm';
    return { year, figure, gap, was };
  }
  return { year, figure, gap: figure.is === 'number' ? null : figure.is, was };
}

/** Lists in one order, that of the last one: what only an earlier one has stands behind what it stood behind there. */
function merged(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (all, list) => weave(all, list, (one) => one).flatMap(({ first, second }) => second ?? first ?? []),
    [],
  );
}
