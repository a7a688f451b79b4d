/** Writes down a report's figures row by row, as they stand on paper. */
import type { FieldId } from '../../lib/core/form';
import * as layout from './layout';
import type { PrintedEdition, PrintedFigure } from './model';

/** A whole number, or the printed text with its exact value where they differ. */
export type Entry = number | readonly [text: string, value: string | null];

export interface FigureRows {
  readonly disclosedEdition: PrintedEdition;
  readonly requestsEdition: PrintedEdition;
  /** Section 二 by row key: the figures left to right. All rows are named. */
  readonly disclosed: Readonly<Record<string, readonly Entry[]>>;
  /** Section 三 by row key: six applicants and 总计. Rows not named are printed as zeros. */
  readonly requests: Readonly<Record<string, readonly Entry[]>>;
  /** Section 四, all fifteen figures. */
  readonly remedies: readonly Entry[];
}

const ZEROS: readonly Entry[] = layout.applicantColumns.map(() => 0);

export function printedFigure(entry: Entry): PrintedFigure {
  return typeof entry === 'number'
    ? { text: String(entry), value: String(entry) }
    : { text: entry[0], value: entry[1] };
}

export function figuresOf(rows: FigureRows): Record<FieldId, PrintedFigure> {
  const figures: Record<FieldId, PrintedFigure> = {};
  const put = (fields: readonly FieldId[], entries: readonly Entry[] | undefined, what: string) => {
    if (entries?.length !== fields.length) throw new Error(`${what} needs ${fields.length} figures`);
    fields.forEach((field, position) => {
      figures[field] = printedFigure(entries[position] ?? 0);
    });
  };
  for (const block of layout.disclosedBlocks[rows.disclosedEdition]) {
    for (const [row] of block.rows) {
      put(
        block.columns.map(([column]) => `disclosed.${row}.${column}`),
        rows.disclosed[row],
        row,
      );
    }
  }
  for (const row of layout.requestRowKeys(rows.requestsEdition)) {
    put(
      layout.applicantColumns.map(([column]) => `requests.${row}.${column}`),
      rows.requests[row] ?? ZEROS,
      row,
    );
  }
  put(
    layout.remedyGroups.flatMap(([group]) => layout.resultColumns.map(([result]) => `${group}.${result}`)),
    rows.remedies,
    'section 四',
  );
  return figures;
}
