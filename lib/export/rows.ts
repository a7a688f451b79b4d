import { type CodebookEntry, codebook } from './codebook';
import type { CellValue } from './csv';
import type { ExportFigure, ExportReport } from './record';

/**
 * The tables that CSV and XLSX hold, as heads and rows. Heads are names that stay the same in every version and
 * language, so that files of different days can be put under one another (docs/exports.md).
 */

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => CellValue;
}

/** One printed figure of one report. */
export interface FigureRow {
  readonly report: ExportReport;
  readonly figure: ExportFigure;
}

function figureOrNothing(value: string | null | undefined): CellValue {
  return value === null || value === undefined ? null : { number: value };
}

function yearOf({ year }: ExportReport): CellValue {
  return year === null ? null : { number: String(year) };
}

/** Long tidy form: a line a figure. */
export const longColumns: readonly Column<FigureRow>[] = [
  { head: 'agency', cell: ({ report }) => report.agency },
  { head: 'year', cell: ({ report }) => yearOf(report) },
  { head: 'edition', cell: ({ report }) => report.edition },
  { head: 'section', cell: ({ figure }) => figure.section },
  { head: 'table_edition', cell: ({ figure }) => figure.edition },
  { head: 'field', cell: ({ figure }) => figure.field },
  { head: 'label', cell: ({ figure }) => figure.label },
  { head: 'text', cell: ({ figure }) => figure.text },
  { head: 'value', cell: ({ figure }) => figureOrNothing(figure.value) },
  { head: 'flag', cell: ({ figure }) => figure.flag },
  { head: 'address', cell: ({ report }) => report.address },
  { head: 'accessed', cell: ({ report }) => report.accessed },
  { head: 'hash', cell: ({ report }) => report.hash },
  { head: 'program', cell: ({ report }) => report.program },
];

/** What is said of a report besides its figures. */
const reportColumns: readonly Column<ExportReport>[] = [
  { head: 'agency', cell: ({ agency }) => agency },
  { head: 'year', cell: yearOf },
  { head: 'edition', cell: ({ edition }) => edition },
  { head: 'title', cell: ({ title }) => title },
  { head: 'address', cell: ({ address }) => address },
  { head: 'published', cell: ({ published }) => published },
  { head: 'accessed', cell: ({ accessed }) => accessed },
  { head: 'index_number', cell: ({ indexNumber }) => indexNumber },
  { head: 'revised', cell: ({ revised }) => revised },
  { head: 'latest', cell: ({ latest }) => latest },
  { head: 'official', cell: ({ official }) => official },
  { head: 'from_file', cell: ({ fromFile }) => fromFile },
  { head: 'hold', cell: ({ hold }) => ({ number: String(hold) }) },
  { head: 'fail', cell: ({ fail }) => ({ number: String(fail) }) },
  { head: 'untold', cell: ({ untold }) => ({ number: String(untold) }) },
  { head: 'hash', cell: ({ hash }) => hash },
  { head: 'program', cell: ({ program }) => program },
  { head: 'form', cell: ({ form }) => form },
];

/** Heads of the wide form: a line a report, with a column for every field of every edition. */
export const wideHeads: readonly string[] = [
  ...reportColumns.map(({ head }) => head),
  ...codebook.map(({ field }) => field),
];

/**
 * A report's line of the wide form. A figure is its number; `blank` and `unreadable` say so in words; what the
 * report does not print stays empty.
 */
export function wideRow(report: ExportReport): CellValue[] {
  const figures = new Map(report.figures.map((figure) => [figure.field, figure]));
  return [
    ...reportColumns.map(({ cell }) => cell(report)),
    ...codebook.map(({ field }): CellValue => {
      const figure = figures.get(field);
      if (figure === undefined) return null;
      return figure.value === null ? figure.flag : { number: figure.value };
    }),
  ];
}

/** One finding of one report. */
export interface FindingRow {
  readonly report: ExportReport;
  readonly finding: ExportReport['findings'][number];
}

/** A line a finding. */
export const findingColumns: readonly Column<FindingRow>[] = [
  { head: 'agency', cell: ({ report }) => report.agency },
  { head: 'year', cell: ({ report }) => yearOf(report) },
  { head: 'rule', cell: ({ finding }) => finding.rule },
  { head: 'level', cell: ({ finding }) => finding.level },
  { head: 'fields', cell: ({ finding }) => finding.fields.join(' ') },
  { head: 'left', cell: ({ finding }) => figureOrNothing(finding.left) },
  { head: 'right', cell: ({ finding }) => figureOrNothing(finding.right) },
  { head: 'message', cell: ({ finding }) => finding.message },
  { head: 'decision', cell: ({ finding }) => finding.decision?.state ?? null },
  { head: 'decision_text', cell: ({ finding }) => finding.decision?.text || null },
  { head: 'decided', cell: ({ finding }) => finding.decision?.at ?? null },
  { head: 'quote', cell: ({ finding }) => finding.quote ?? null },
  { head: 'block', cell: ({ finding }) => figureOrNothing(finding.at?.block.toString()) },
  { head: 'start', cell: ({ finding }) => figureOrNothing(finding.at?.start.toString()) },
  { head: 'end', cell: ({ finding }) => figureOrNothing(finding.at?.end.toString()) },
  { head: 'address', cell: ({ report }) => report.address },
  { head: 'accessed', cell: ({ report }) => report.accessed },
  { head: 'hash', cell: ({ report }) => report.hash },
  { head: 'program', cell: ({ report }) => report.program },
];

/** A line a field. */
export const codebookColumns: readonly Column<CodebookEntry>[] = [
  { head: 'field', cell: ({ field }) => field },
  { head: 'section', cell: ({ section }) => section },
  { head: 'label', cell: ({ label }) => label },
  { head: 'label_en', cell: ({ labelEnglish }) => labelEnglish },
  { head: 'unit', cell: ({ unit }) => unit },
  { head: 'editions', cell: ({ editions }) => editions.join(' ') },
  { head: 'subtotal', cell: ({ subtotal }) => subtotal },
  { head: 'identities', cell: ({ identities }) => identities.join(' ') },
];

export function headsOf<Row>(columns: readonly Column<Row>[]): string[] {
  return columns.map(({ head }) => head);
}

export function rowOf<Row>(columns: readonly Column<Row>[], row: Row): CellValue[] {
  return columns.map(({ cell }) => cell(row));
}
