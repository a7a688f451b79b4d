import type { Section } from '../core/form';
import { exportSource, type SheetWords, sheetWords } from '../words/export';
import type { Language } from '../words/say';
import { exactNumber } from './clean';
import { codebook } from './codebook';
import type { CellValue } from './csv';
import { type GridCell, printedTables } from './printed';
import type { ExportFigure, ExportReport } from './record';
import {
  codebookColumns,
  type FigureRow,
  findingColumns,
  headsOf,
  longColumns,
  rowOf,
  wideHeads,
  wideRow,
} from './rows';
import { type Book, openBook, type Sheet } from './xlsx/book';
import type { SheetCell } from './xlsx/cells';

/** As-printed tables of so many reports are laid out: beyond, merged heads only make a workbook slow. */
export const MOST_PRINTED = 300;

export interface WorkbookAbout {
  readonly made: number;
  /** The day it is made on, `2021-01-26`. */
  readonly day: string;
  readonly program: string;
  readonly language: Language;
}

/** Heads that hold days. */
const DAYS = ['published', 'accessed'];

function daysIn(heads: readonly string[]): ReadonlySet<number> {
  return new Set(heads.flatMap((head, at) => (DAYS.includes(head) ? [at] : [])));
}

const FLAG = longColumns.findIndex(({ head }) => head === 'flag');

/** A line of the long form; a figure that no number cell says exactly is text, and its flag says so. */
function longCells(row: FigureRow): SheetCell[] {
  const { value } = row.figure;
  const cells = plainly(rowOf(longColumns, row));
  const isText = value !== null && exactNumber(value) === null;
  return isText ? cells.map((cell, at) => (at === FLAG ? { value: 'numberAsText' } : cell)) : cells;
}

function plainly(values: readonly CellValue[]): SheetCell[] {
  return values.map((value) => ({ value }));
}

/**
 * A workbook of reports: what it is; a line a report; each statutory table as printed, one report under another, so
 * that the years of an agency stand at the same columns; a line a figure; findings; the codebook.
 */
export class Workbook {
  private readonly book: Book;
  private readonly say: SheetWords;
  private readonly about: Sheet;
  private readonly wide: Sheet;
  private readonly long: Sheet;
  private readonly findings: Sheet;
  private readonly printed = new Map<Section, Sheet>();
  private reports = 0;

  constructor(
    push: (bytes: Uint8Array<ArrayBuffer>) => void,
    private readonly options: WorkbookAbout,
  ) {
    this.say = sheetWords(options.language);
    this.book = openBook(push, options.made);
    this.about = this.book.sheet({ name: this.say('sheet_about'), widths: [28, 60] });
    this.wide = this.listed('sheet_wide', wideHeads, [32, 8, 8, 48]);
    this.long = this.listed('sheet_long', headsOf(longColumns), [32, 8, 8, 12, 8, 36, 40, 12, 12, 12, 40]);
    this.findings = this.listed('sheet_findings', headsOf(findingColumns), [32, 8, 24, 10, 32, 12, 12, 60]);
  }

  add(report: ExportReport): void {
    this.reports += 1;
    this.wide.add(plainly(wideRow(report)));
    for (const figure of report.figures) this.long.add(longCells({ report, figure }));
    for (const finding of report.findings)
      this.findings.add(plainly(rowOf(findingColumns, { report, finding })));
    if (this.reports <= MOST_PRINTED) this.print(report);
  }

  end(): void {
    const sheet = this.listed('sheet_codebook', headsOf(codebookColumns), [36, 12, 48, 48, 12, 16]);
    for (const entry of codebook) sheet.add(plainly(rowOf(codebookColumns, entry)));
    this.describe();
    this.book.end();
  }

  private listed(
    name: Parameters<SheetWords>[0],
    heads: readonly string[],
    widths: readonly number[],
  ): Sheet {
    return this.book.sheet({ name: this.say(name), heads: [heads], widths, days: daysIn(heads) });
  }

  private print(report: ExportReport): void {
    for (const { table, blocks } of printedTables(report, this.options.language)) {
      const sheet = this.sheetOf(table.section);
      sheet.add([{ value: exportSource(report, this.options.language), style: 'title' }]);
      for (const { rows } of blocks) for (const row of rows) sheet.add(row.map(printedCell));
      sheet.add([]);
    }
  }

  /** A table that no report prints has no sheet. */
  private sheetOf(section: Section): Sheet {
    const known = this.printed.get(section);
    if (known !== undefined) return known;
    const widths = section === 'requests' ? [8, 16, 40] : [36];
    const sheet = this.book.sheet({ name: this.say(`sheet_${section}`), widths });
    this.printed.set(section, sheet);
    return sheet;
  }

  private describe(): void {
    const { day, program } = this.options;
    const line = (key: Parameters<SheetWords>[0], value: CellValue) =>
      this.about.add([{ value: this.say(key) }, { value }]);
    this.about.add([{ value: this.say('about_title'), style: 'title' }]);
    line('about_reports', { number: String(this.reports) });
    line('about_figures', { number: String(this.long.rows) });
    line('about_made', day);
    line('about_program', program);
    this.about.add([{ value: this.say('about_flags') }]);
    this.about.add([{ value: this.say('about_text') }]);
    if (this.reports > MOST_PRINTED)
      this.about.add([{ value: this.say('about_printed', { most: MOST_PRINTED }) }]);
  }
}

function printedCell(cell: GridCell): SheetCell | null {
  if (cell === null) return null;
  const { text, field, figure, rowSpan, columnSpan } = cell;
  if (field === null) return { value: text, style: 'head', rowSpan, columnSpan };
  return { value: figureCell(figure), style: 'figure' };
}

function figureCell(figure: ExportFigure | null): CellValue {
  if (figure === null) return null;
  return figure.value === null ? figure.text : { number: figure.value };
}
