import type { Figure } from './figure';
import type { Edition, FieldId, Section } from './form';

/**
 * Something the reader wants said about how a page was read: what it could not read, what it left out.
 * Each rule has its words in lib/words; `fields` names the figures it is about.
 */
export interface Note {
  /** `form.*` for the form used, `page.*` for the page's way of printing it. */
  readonly rule: NoteRule;
  readonly fields: readonly FieldId[];
  readonly section?: Section;
  /** Printed text that the note is about: a refused cell, a row not recognised, the cells of a shifted row. */
  readonly texts: readonly string[];
}

export type NoteRule =
  /** A cell in a figure's place that is no figure. */
  | 'page.unreadable'
  /** A row whose cells do not fit its columns in exactly one way. */
  | 'page.row'
  /** A row read in its only sensible position, which is not where it is printed. */
  | 'page.shifted'
  /** A field, row or table printed more than once with different figures. */
  | 'page.repeated'
  /** A row the form does not have. */
  | 'form.extraRow'
  /** A row of another edition than its table's. */
  | 'form.otherEdition'
  /** Rows or columns of the form that the table does not print. */
  | 'form.missing'
  /** A section of the report that was not found as a table. */
  | 'form.missingSection'
  /** Tables of different editions in one report. */
  | 'form.mixed';

/** The figures of one report and which form they follow. Plain JSON: no elements, no findings. */
export interface Report {
  readonly editions: Readonly<Partial<Record<Section, Edition>>>;
  /** The edition of the whole, `mixed` where its tables differ, null where none could be told. */
  readonly edition: Edition | 'mixed' | null;
  /** Every field the page prints. A field that is not here was not printed, or its row was refused. */
  readonly figures: Readonly<Record<FieldId, Figure>>;
  /** Subtotals that the publisher added, by `subtotalField` (`requests.refused.subtotal.total`). */
  readonly subtotals: Readonly<Record<FieldId, Figure>>;
  readonly notes: readonly Note[];
}

/** Who published what, for when, and where it stands. */
export interface ReportIdentity {
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly address: string;
}
