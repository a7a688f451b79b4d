/**
 * What the test publisher works on: a report's printed figures, and the page they are laid out on.
 * A page is an intermediate model (headings, paragraphs, tables of cells with spans) that markups
 * transform one after another; serialise.ts turns the result into HTML at the very end.
 */
import type { Decimal } from '../../lib/core/decimal';
import type { Edition, FieldId, Section } from '../../lib/core/form';

export type PrintedEdition = Extract<Edition, '2019' | '2021'>;
export type PrintedSection = Extract<Section, 'disclosed' | 'requests' | 'remedies'>;

/** A figure: what stands on the page and what it means. `value` null: printed blank or as a dash. */
export interface PrintedFigure {
  readonly text: string;
  /** Exact, in the unit the field is kept in (元 for procurement, 万元 for fees). */
  readonly value: Decimal | null;
}

/** Everything a report says, before it is laid out. */
export interface PrintedReport {
  readonly agency: string;
  readonly year: number;
  readonly title: string;
  readonly disclosedEdition: PrintedEdition;
  readonly requestsEdition: PrintedEdition;
  readonly figures: Readonly<Record<FieldId, PrintedFigure>>;
  readonly text: ReportText;
  readonly meta: ReportMeta;
}

/** Paragraphs by place: before section 一, in 一, in 五, in 六. */
export interface ReportText {
  readonly opening: readonly string[];
  readonly overview: readonly string[];
  readonly problems: readonly string[];
  readonly other: readonly string[];
}

export interface ReportMeta {
  /** 索引号 */
  readonly index: string;
  /** 发布日期, `2021-01-26` */
  readonly published: string;
  /** Name of the web site. */
  readonly site: string;
}

/**
 * Marks inside a text for what is markup on a page: a line break, a new paragraph, the seam between two
 * inline runs, a raised footnote mark. Private-use characters, so no report contains them.
 */
export const BREAK = '\uE000';
export const PARAGRAPH = '\uE001';
export const SEAM = '\uE002';
export const RAISED = '\uE003';
export const RAISED_END = '\uE004';

export type CellRole =
  /** 第二十条第（一）项, or a section heading inside a table. */
  | 'title'
  /** Head of a column. */
  | 'column'
  /** Label of a row. */
  | 'row'
  /** Words over several rows or columns. */
  | 'group'
  | 'figure'
  /** Printed for the looks only: a filler, the place of a span, a note. */
  | 'empty';

export interface Cell {
  readonly role: CellRole;
  /** What it is in the form: a row key, a column key, a group; never printed. */
  readonly name: string;
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Set on figures that carry a field. */
  readonly field?: FieldId;
  readonly tag?: 'td' | 'th';
}

export interface Table {
  readonly section: PrintedSection;
  readonly rows: readonly (readonly Cell[])[];
}

export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'image'; readonly name: string }
  | { readonly kind: 'attachment'; readonly name: string };

/** How cells and furniture are written down. */
export interface Look {
  /** bare: text in the cell. paragraph: one `<p>` each. word: Word paste. pdf: converted from PDF. */
  readonly cells: 'bare' | 'paragraph' | 'word' | 'pdf';
  /** The element that holds the text: `id="zoom"` or `class="TRS_Editor"`. */
  readonly container: string;
  /** The whole report stands in one cell of an outer layout table. */
  readonly outerTable: boolean;
  /** Tables of links stand before the report. */
  readonly navigationTable: boolean;
  /** Labels of the metadata: number, agency, date. */
  readonly metaLabels: readonly [string, string, string];
  /** `<title>` names only the site. */
  readonly siteTitleOnly: boolean;
  readonly theme: string;
}

export interface Page {
  readonly report: PrintedReport;
  /** The headline, marks allowed. */
  readonly headline: string;
  readonly parts: readonly Part[];
  /** What a careful reader must read, and nothing else. */
  readonly expected: Readonly<Record<FieldId, Decimal | null>>;
  /** Fields that are printed but cannot be told apart: reading any of them is a mistake. */
  readonly untold: readonly FieldId[];
  /** Fields that may be refused with a note; read, they must have their expected value. */
  readonly optional: readonly FieldId[];
  /** Subtotals that the publisher added: `requests.refused.subtotal.total`. */
  readonly subtotals: Readonly<Record<FieldId, Decimal>>;
  readonly kind: 'report' | 'uncheckable';
  readonly look: Look;
}

export const plainLook: Look = {
  cells: 'bare',
  container: 'id="zoom"',
  outerTable: false,
  navigationTable: false,
  metaLabels: ['索引号', '发布机构', '发布日期'],
  siteTitleOnly: false,
  theme: '#1f5f99',
};

export function cell(
  role: CellRole,
  name: string,
  text: string,
  rowSpan = 1,
  columnSpan = 1,
  tag?: 'td' | 'th',
): Cell {
  return { role, name, text, rowSpan, columnSpan, ...(tag === undefined ? {} : { tag }) };
}

export function figureCell(field: FieldId, text: string, columnSpan = 1): Cell {
  return { role: 'figure', name: field, text, rowSpan: 1, columnSpan, field };
}

export const emptyCell: Cell = { role: 'empty', name: '', text: '', rowSpan: 1, columnSpan: 1 };

/** Replaces each table of a page by the parts that `change` makes of it. */
export function mapTables(page: Page, change: (table: Table) => readonly Part[] | Table): Page {
  const parts = page.parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'table') return [part];
    const made = change(part.table);
    return 'rows' in made ? [{ kind: 'table', table: made }] : made;
  });
  return { ...page, parts };
}

export function mapCells(page: Page, change: (cell: Cell, table: Table) => Cell): Page {
  return mapTables(page, (table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((one) => change(one, table))),
  }));
}

/** Changes the text of every label, column head, title and group of words. */
export function mapLabels(page: Page, change: (text: string, cell: Cell, table: Table) => string): Page {
  return mapCells(page, (one, table) =>
    one.role === 'figure' || one.role === 'empty' || one.text === ''
      ? one
      : { ...one, text: change(one.text, one, table) },
  );
}

/**
 * Prints figures in another way.
 * @param change gets a figure and its value; returns the new print, or null to leave it
 */
export function mapFigures(
  page: Page,
  change: (field: FieldId, figure: PrintedFigure) => PrintedFigure | null,
): Page {
  const expected = { ...page.expected };
  const changed = mapCells(page, (one) => {
    if (one.field === undefined) return one;
    const value = page.expected[one.field];
    if (value === undefined) return one;
    const made = change(one.field, { text: one.text, value });
    if (made === null) return one;
    expected[one.field] = made.value;
    return { ...one, text: made.text };
  });
  return { ...changed, expected };
}

export function withLook(page: Page, look: Partial<Look>): Page {
  return { ...page, look: { ...page.look, ...look } };
}

/** Takes fields out of what must be read: the page prints them so that they cannot be told apart. */
export function withUntold(page: Page, fields: readonly FieldId[]): Page {
  const gone = new Set(fields);
  const expected = Object.fromEntries(Object.entries(page.expected).filter(([field]) => !gone.has(field)));
  return { ...page, expected, untold: [...page.untold, ...fields] };
}
