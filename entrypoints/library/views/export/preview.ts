import type { Preview } from '../../../../components/export/Export';
import { codebook } from '../../../../lib/export/codebook';
import { type CellValue, cellText } from '../../../../lib/export/csv';
import type { ExportReport } from '../../../../lib/export/record';
import {
  codebookColumns,
  findingColumns,
  headsOf,
  longColumns,
  rowOf,
  wideHeads,
  wideRow,
} from '../../../../lib/export/rows';
import { plainTables } from '../../../../lib/export/tables';
import { type ExportKind, type WriterOptions, writerOf } from '../../../../lib/export/writer';

/** Rows, columns and characters of a file that are shown before it is made. */
const ROWS = 8;
const COLUMNS = 40;
const CHARACTERS = 3000;

/** How a file of some reports would begin. */
export function previewOf(reports: readonly ExportReport[], options: WriterOptions): Preview {
  const { kind } = options;
  // A workbook has the long form in one of its sheets: that is what it would be opened for.
  if (kind === 'long' || kind === 'xlsx') {
    const rows = reports.flatMap((report) => report.figures.map((figure) => ({ report, figure })));
    return table(
      headsOf(longColumns),
      rows.slice(0, ROWS).map((row) => rowOf(longColumns, row)),
    );
  }
  if (kind === 'wide') return table(wideHeads, reports.slice(0, ROWS).map(wideRow));
  if (kind === 'codebook')
    return table(
      headsOf(codebookColumns),
      codebook.slice(0, ROWS).map((entry) => rowOf(codebookColumns, entry)),
    );
  if (kind === 'findings') {
    const rows = reports.flatMap((report) => report.findings.map((finding) => ({ report, finding })));
    return table(
      headsOf(findingColumns),
      rows.slice(0, ROWS).map((row) => rowOf(findingColumns, row)),
    );
  }
  if (kind === 'html') return text(reports.map((report) => plainTables(report, options.language)).join('\n'));
  let written = '';
  const writer = writerOf(options, (piece) => {
    written += String(piece);
  });
  for (const report of reports) writer.add(report);
  return text(written);
}

/** How many figures so many readings have, judged by the first of them; null where lines are no figures. */
export function figuresIn(kind: ExportKind, first: readonly ExportReport[], readings: number): number | null {
  if (first.length === 0 || (kind !== 'long' && kind !== 'xlsx')) return null;
  return Math.round((first.reduce((sum, { figures }) => sum + figures.length, 0) / first.length) * readings);
}

function table(heads: readonly string[], rows: readonly (readonly CellValue[])[]): Preview {
  const cut = <Cell>(cells: readonly Cell[]) => cells.slice(0, COLUMNS);
  return { is: 'table', heads: cut(heads), rows: rows.map((row) => cut(row).map(cellText)) };
}

function text(whole: string): Preview {
  return { is: 'text', text: whole.length > CHARACTERS ? `${whole.slice(0, CHARACTERS)}…` : whole };
}
