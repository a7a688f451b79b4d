/**
 * A reader of reports as one writes it with cheerio: tables laid out as grids, labels looked up, figures of sections 二,
 * 三 and 四 read under their heads, agency and year from the title, the identities added up. It shares the words of the
 * forms and their identities with Gouji and nothing else. It is what Gouji is measured against, so it is written to be
 * quick and right on what is common, and leaves alone what is rare.
 */
import { load } from 'cheerio';
import type { FieldId, Heading, TableForm, Term } from '../../../lib/core/form';
import { forms } from '../../../lib/forms';
import { applicants } from '../../../lib/forms/applicants';

/** null: printed blank or as a dash. */
export type RivalFigures = Readonly<Record<FieldId, number | null>>;

export interface RivalReading {
  readonly title: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly figures: RivalFigures;
  readonly identities: { readonly hold: number; readonly fail: number; readonly untold: number };
  readonly failing: readonly { readonly id: string; readonly left: number; readonly right: number }[];
}

/** What a cell says: a figure, or words. */
interface Cell {
  readonly figure: number | null | undefined;
  readonly label: string;
}

/** Cells by row and column, spans filled. */
type Grid = readonly (readonly (Cell | undefined)[])[];

type Figures = Record<FieldId, number | null>;

/** Keys of a section's rows and columns by their labels. */
interface Labels {
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
}

/** White space, and what takes no place. */
const SPACE = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g;

const statutory = forms.filter(({ edition }) => edition !== '2014');

/** Keys by label, of rows or columns of one section in any edition. */
function keysOf(section: string, headings: (table: TableForm) => readonly Heading[]) {
  const tables = statutory.flatMap((form) => form.tables.filter((table) => table.section === section));
  const entries = tables
    .flatMap(headings)
    .flatMap(({ key, label, spellings = [] }) =>
      [label, ...spellings].map((spelling) => [labelOf(spelling), key] as const),
    );
  return new Map(entries);
}

const disclosed: Labels = {
  rows: keysOf('disclosed', ({ blocks }) => blocks.flatMap(({ rows }) => rows)),
  columns: keysOf('disclosed', ({ blocks }) => blocks.flatMap(({ columns }) => columns)),
};
const requests: Labels = {
  rows: keysOf('requests', ({ blocks }) => blocks.flatMap(({ rows }) => rows)),
  columns: keysOf('requests', () => applicants),
};
const remedyGroups = keysOf('remedies', ({ columnGroups }) => columnGroups);
const remedyResults = keysOf('remedies', ({ blocks }) =>
  blocks.flatMap(({ columns }) =>
    columns.map((column) => ({ ...column, key: column.key.slice(column.key.lastIndexOf('.') + 1) })),
  ),
);

/** A label as it is compared: half-width, without white space, numbering and remarks in brackets. */
function labelOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(SPACE, '')
    .replace(/^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|\d+[.、])/, '')
    .replace(/\(.*?\)/g, '');
}

/** @returns undefined for what is no figure */
function figureOf(text: string): number | null | undefined {
  const bare = text.normalize('NFKC').replace(SPACE, '').replace(/,/g, '').replace(/[−—–]/g, '-');
  if (/^(?:-*|\/|无|不适用)$/.test(bare)) return null;
  const [, sign = '', digits] = /^(增加?|减少?|[+-])?(\d+(?:\.\d+)?)(?:件|项|个|宗|万?元)?$/.exec(bare) ?? [];
  if (digits === undefined) return undefined;
  return /^[减-]/.test(sign) ? -Number(digits) : Number(digits);
}

/** @param html the page, decoded */
export function readWithCheerio(html: string): RivalReading {
  const $ = load(html);
  const figures: Figures = {};
  // Tables that hold others lay the page out.
  for (const table of $('table').toArray()) {
    if ($(table).find('table').length > 0) continue;
    const rows = $(table).find('tr').toArray();
    const grid = layOut(
      rows.map((row) =>
        $(row)
          .children('td, th')
          .toArray()
          .map((cell) => ({
            text: $(cell).text(),
            rowSpan: Number($(cell).attr('rowspan') ?? 1),
            columnSpan: Number($(cell).attr('colspan') ?? 1),
          })),
      ),
    );
    const text = $(table).text().replace(SPACE, '');
    if (/行政许可|规范性文件/.test(text)) readRows(grid, 'disclosed', disclosed, figures);
    if (/申请人情况|自然人/.test(text)) readRows(grid, 'requests', requests, figures);
    if (/复议后起诉/.test(text)) readRemedies(grid, figures);
  }
  const title = $('h1').first().text().replace(/\s+/g, '') || $('title').text().trim();
  const year = /(20\d\d)年/.exec(title) ?? /自(20\d\d)年1月1日/.exec($('body').text());
  return {
    title,
    agency: /^(.+?)(?:关于)?(?:20\d\d年|政府信息公开)/.exec(title)?.[1] ?? null,
    year: year === null ? null : Number(year[1]),
    figures,
    ...checked(figures),
  };
}

interface SourceCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

function layOut(rows: readonly (readonly SourceCell[])[]): Grid {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { text, rowSpan, columnSpan } of row) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const figure = figureOf(text);
      const cell = { figure, label: figure === undefined ? labelOf(text) : '' };
      for (let down = y; down < Math.min(rows.length, y + rowSpan); down += 1)
        for (let right = x; right < x + columnSpan; right += 1) (grid[down] ?? [])[right] = cell;
      x += columnSpan;
    }
  }
  return grid;
}

/** Sections 二 and 三: a row's label to the left, the columns' heads in a row above. */
function readRows(grid: Grid, section: string, { rows, columns }: Labels, figures: Figures): void {
  const heads: (string | undefined)[] = [];
  for (const cells of grid) {
    const first = heads.findIndex((head) => head !== undefined);
    const label = cells
      .slice(0, Math.max(first, 0))
      .reverse()
      .find((cell) => cell !== undefined && rows.has(cell.label))?.label;
    const row = label === undefined ? undefined : rows.get(label);
    for (const [x, cell] of cells.entries()) {
      if (cell === undefined) continue;
      if (row === undefined) heads[x] = columns.get(cell.label) ?? heads[x];
      else if (heads[x] !== undefined) keep(figures, `${section}.${row}.${heads[x]}`, cell);
    }
  }
}

/** Section 四: three groups of five heads, and one row of figures below. */
function readRemedies(grid: Grid, figures: Figures): void {
  const groups: (string | undefined)[] = [];
  const results: (string | undefined)[] = [];
  for (const cells of grid) {
    for (const [x, cell] of cells.entries()) {
      if (cell === undefined) continue;
      if (cell.figure !== undefined && groups[x] !== undefined && results[x] !== undefined)
        keep(figures, `${groups[x]}.${results[x]}`, cell);
      groups[x] = remedyGroups.get(cell.label) ?? groups[x];
      results[x] = remedyResults.get(cell.label) ?? results[x];
    }
  }
}

/** A figure that spans columns is met again under each of them: the first is kept. */
function keep(figures: Figures, field: FieldId, { figure }: Cell): void {
  if (figure !== undefined && !(field in figures)) figures[field] = figure;
}

function checked(figures: RivalFigures): Pick<RivalReading, 'identities' | 'failing'> {
  const edition = 'requests.otherwise.remaining.total' in figures ? '2021' : '2019';
  const form = statutory.find((one) => one.edition === edition);
  const identities = { hold: 0, fail: 0, untold: 0 };
  const failing: { id: string; left: number; right: number }[] = [];
  for (const { id, left, right, whenPrinted } of form?.tables.flatMap((table) => table.identities) ?? []) {
    if (whenPrinted === true) continue;
    const [one, other] = [sumOf(left, figures), sumOf(right, figures)];
    if (one === undefined || other === undefined) identities.untold += 1;
    else if (one === other) identities.hold += 1;
    else {
      identities.fail += 1;
      failing.push({ id, left: one, right: other });
    }
  }
  return { identities, failing };
}

function sumOf(terms: readonly Term[], figures: RivalFigures): number | undefined {
  let sum = 0;
  for (const { field, sign } of terms) {
    const figure = figures[field];
    if (figure === undefined) return undefined;
    sum += sign * (figure ?? 0);
  }
  return sum;
}
