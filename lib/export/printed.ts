import { tablesOf } from '../core/check';
import { type FieldId, fieldsOf, type TableForm } from '../core/form';
import type { Report } from '../core/report';
import { forms } from '../forms';
import { sheetWords } from '../words/export';
import { layOutForm, type PrintedBlock, type PrintedCell } from '../words/form-layout';
import type { Language } from '../words/say';
import type { ExportFigure, ExportReport } from './record';

/** A cell of a grid that has one for each row and column; null where another stands over it. */
export type GridCell = (PrintedCell & { readonly figure: ExportFigure | null }) | null;

/** A statutory table of a report as printed: blocks of rows over the same columns. */
export interface PrintedTable {
  readonly table: TableForm;
  readonly blocks: readonly {
    /** How many of the rows are heads, and how many of the columns hold the labels of rows. */
    readonly heads: number;
    readonly labels: number;
    readonly rows: readonly (readonly GridCell[])[];
  }[];
}

/**
 * The tables that a report prints, in printed order; those of which it prints nothing are left out. Figures that the
 * table's edition does not have (rows of another edition, subtotals) stand in a block of their own below.
 */
export function printedTables(report: ExportReport, language: Language): PrintedTable[] {
  const figures = new Map(report.figures.map((figure) => [figure.field, figure]));
  const sections = new Set(report.figures.map(({ section }) => section));
  const like: Pick<Report, 'editions'> = report;
  return tablesOf({ ...EMPTY, ...like }, forms)
    .filter(({ section }) => sections.has(section))
    .map((table) => ({
      table,
      blocks: [...layOutForm(table), ...beyondForm(report, table, language)].map(
        ({ heads, rows, labels }) => ({
          heads: heads.length,
          labels,
          rows: gridOf([...heads, ...rows]).map((row) =>
            row.map((cell) => {
              if (cell === null) return null;
              return { ...cell, figure: cell.field === null ? null : (figures.get(cell.field) ?? null) };
            }),
          ),
        }),
      ),
    }));
}

function beyondForm({ figures }: ExportReport, table: TableForm, language: Language): PrintedBlock[] {
  const own = new Set(fieldsOf(table).map(({ field }) => field));
  const others = figures.filter(({ field, section }) => section === table.section && !own.has(field));
  if (others.length === 0) return [];
  const cell = (text: string, field: FieldId | null, columnSpan = 1): PrintedCell => ({
    ...{ text, field, rowSpan: 1, columnSpan },
  });
  return [
    {
      labels: 1,
      heads: [[cell(sheetWords(language)('beyond'), null, 2)]],
      rows: others.map(({ field, label }) => [cell(label, null), cell('', field)]),
    },
  ];
}

const EMPTY: Report = { editions: {}, edition: null, figures: {}, subtotals: {}, notes: [] };

/** Puts each cell where the HTML standard's table model does: in the first free place of its row. */
function gridOf(rows: readonly (readonly PrintedCell[])[]): (PrintedCell | null)[][] {
  const grid: (PrintedCell | null | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    const line = grid[row] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (line[column] !== undefined) column += 1;
      for (let down = row; down < row + cell.rowSpan; down += 1)
        for (let right = column; right < column + cell.columnSpan; right += 1) {
          const target = grid[down];
          if (target !== undefined) target[right] = down === row && right === column ? cell : null;
        }
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? null));
}

/** What stands in a figure's cell as text: as printed; empty where it is blank or not printed. */
export function printedText({ text, figure }: NonNullable<GridCell>): string {
  return figure === null ? text : figure.text;
}
