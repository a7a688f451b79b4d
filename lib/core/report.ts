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
  /** Another table of the same section with other figures, which was not read. */
  | 'page.otherCopy'
  /** Figures were read from tables under the names of other reports, as the page has no others: texts are the names. */
  | 'page.otherReport'
  /** A row the form does not have; its fields are the totals that just such rows make differ from their column. */
  | 'form.extraRow'
  /** Columns the form does not have, by name; fields are the totals that just they make differ from their row. */
  | 'form.extraColumn'
  /** A row of another edition than its table's. */
  | 'form.otherEdition'
  /** Rows or columns of the form that the table does not print. */
  | 'form.missing'
  /** A section of the report that was not found as a table. */
  | 'form.missingSection'
  /** Tables of different editions in one report: texts are `section edition`. */
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

/** Who published what, for when, and where it stands. Each is null where the page does not say. */
export interface ReportIdentity {
  readonly agency: string | null;
  /** The year reported on. */
  readonly year: number | null;
  readonly title: string;
  readonly address: string;
  /** Day of publication, `2021-01-26`. */
  readonly published: string | null;
  /** 索引号, the number of the document in the agency's catalogue. */
  readonly indexNumber: string | null;
  /** The year that the title names, and that the period sentence (统计期限) names: they may contradict `year`. */
  readonly titleYear: number | null;
  readonly periodYear: number | null;
}

/** The identity of a page that says nothing of itself. */
export function unknownIdentity(title: string, address: string): ReportIdentity {
  return {
    agency: null,
    year: null,
    title,
    address,
    published: null,
    indexNumber: null,
    titleYear: null,
    periodYear: null,
  };
}

/** Whether an address is on a host that only Chinese government bodies may have. */
export function isOfficialHost(address: string): boolean {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return host === 'gov.cn' || host.endsWith('.gov.cn');
}

/** A part of a report's text under one heading. Text only; the report's tables are left out. */
export interface TextSection {
  /** Which statutory part it is, null where its heading does not say, or before the first heading. */
  readonly part: 'overview' | 'disclosed' | 'requests' | 'remedies' | 'problems' | 'other' | null;
  /** As printed; empty before the first heading. */
  readonly heading: string;
  /** Lines parted by `\n`. */
  readonly text: string;
}

/** What a report's page says besides its figures. Plain JSON. */
export interface ReportContent {
  readonly sections: readonly TextSection[];
  /** Each table that figures were read from, as markup of `table`, `tr`, `th` and `td` with spans and text alone. */
  readonly tables: readonly string[];
}
