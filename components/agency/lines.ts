import type { SeriesLine, SeriesTable } from '../../lib/compare/series';
import type { FieldId } from '../../lib/core/form';
import type { Labels } from '../../lib/words/labels';

/** A place in the grid: `2021 requests.granted.total`. */
export function placeKey(year: number, field: FieldId): string {
  return `${year} ${field}`;
}

/** What decides which lines are shown. */
export interface Shown {
  /** Whether section 三 shows each kind of applicant. */
  readonly isWhole: boolean;
  /** The figure that is drawn as a chart. */
  readonly chosen: FieldId | null;
  /** Places of the finding that is chosen; see `placeKey`. */
  readonly lit: ReadonlySet<string>;
}

/** A line of the grid. */
export interface ShownLine extends SeriesLine {
  /** A part of the row above it: one kind of applicant. */
  readonly isPart: boolean;
}

const TOTAL = 'total';

/** Section 三 shows the totals of its rows, and other columns where asked, chosen or lit; other tables show all. */
export function linesShown({ section, rows }: SeriesTable, { isWhole, chosen, lit }: Shown): ShownLine[] {
  const isLit = ({ field, cells }: SeriesLine) => cells.some(({ year }) => lit.has(placeKey(year, field)));
  return rows.flatMap(({ lines }) => {
    if (section !== 'requests') return lines.map((line) => ({ ...line, isPart: false }));
    const total = lines.filter(({ column }) => column === TOTAL);
    const parts = lines.filter(
      (line) => line.column !== TOTAL && (isWhole || line.field === chosen || isLit(line)),
    );
    return [
      ...total.map((line) => ({ ...line, isPart: false })),
      ...parts.map((line) => ({ ...line, isPart: true })),
    ];
  });
}

/** The name of a line beside the others of its table. */
export function lineName({ field, isPart }: ShownLine, { section }: SeriesTable, labels: Labels): string {
  if (section === 'remedies') return labels.column(field);
  if (section !== 'requests') return labels.field(field);
  return isPart ? labels.column(field) : rowWithChapter(field, labels);
}

/** 三（三）1.属于国家秘密 without its column. */
function rowWithChapter(field: FieldId, labels: Labels): string {
  const [whole, column] = [labels.field(field), labels.column(field)];
  return whole.slice(0, whole.length - column.length).replace(/(?:·|, )$/, '');
}
