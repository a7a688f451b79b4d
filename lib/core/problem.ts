/**
 * What goes into a problem report about a reading, as plain data: enough to read the same tables again
 * elsewhere. lib/words sets it as text.
 */
import type { Figure } from './figure';
import type { FieldId } from './form';
import type { Note, Report, ReportIdentity } from './report';

/** One cell of a table as the page has it: its tag and its spans as written, its text. */
export interface OutlineCell {
  readonly tag: string;
  /** Attributes as the page spells them; null where there is none. */
  readonly rowSpan: string | null;
  readonly columnSpan: string | null;
  readonly text: string;
}

/** A table's own rows, each with the group it stands in (thead, tbody, tfoot; empty for loose rows). */
export interface TableOutline {
  readonly rows: readonly { readonly group: string; readonly cells: readonly OutlineCell[] }[];
  /** How many rows were left out at the end. */
  readonly omitted: number;
}

/** Words that stand left of a cell and above it, outermost first. */
export interface HeadTexts {
  readonly row: readonly string[];
  readonly column: readonly string[];
}

/** A cell that a person called misread. */
export interface ProblemCell {
  readonly field: FieldId;
  readonly figure: Figure;
  /** What it should be, as the person wrote it. */
  readonly should?: string | undefined;
  readonly heads: HeadTexts;
}

export interface Problem {
  /** Version of the program. */
  readonly version: string;
  /** The browser as it names itself. */
  readonly browser: string;
  readonly identity: ReportIdentity;
  readonly edition: Report['edition'];
  readonly cells: readonly ProblemCell[];
  readonly notes: readonly Note[];
  /** The tables that the cells stand in; every table that was read where no cell is marked. */
  readonly tables: readonly TableOutline[];
}

/**
 * The same without its figures: in all that the page prints in its tables, and in what a person wrote, every
 * digit becomes 9. A number that is nothing but zeros stays, so that zero and non-zero are still told apart.
 * The address loses its query and its anchor.
 */
export function masked(problem: Problem): Problem {
  return {
    ...problem,
    identity: { ...problem.identity, address: problem.identity.address.replace(/[?#].*$/, '') },
    cells: problem.cells.map((cell) => ({
      ...cell,
      figure: maskedFigure(cell.figure),
      ...(cell.should === undefined ? {} : { should: withoutDigits(cell.should) }),
      heads: { row: cell.heads.row.map(withoutDigits), column: cell.heads.column.map(withoutDigits) },
    })),
    notes: problem.notes.map((note) => ({
      ...note,
      texts: note.rule === 'form.mixed' ? note.texts : note.texts.map(withoutDigits),
    })),
    tables: problem.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, text: withoutDigits(cell.text) })),
      })),
    })),
  };
}

/** Digits of every kind that a figure may be printed in. */
const NUMBER = /[\d０-９]+(?:[.,，．][\d０-９]+)*/g;

export function withoutDigits(text: string): string {
  return text.replace(NUMBER, (number) =>
    /[1-9１-９]/.test(number) ? number.replace(/\d/g, '9').replace(/[０-９]/g, '９') : number,
  );
}

function maskedFigure(figure: Figure): Figure {
  const text = withoutDigits(figure.text);
  return figure.is === 'number'
    ? { ...figure, value: withoutDigits(figure.value), text }
    : { ...figure, text };
}
