import type { ClaimFinding } from '../../lib/core/claim';
import type { FieldId } from '../../lib/core/form';
import type { Change } from '../list/views';

/** What the view of a report shows, as plain data made from the archive. */

export interface FactsView {
  readonly title: string;
  readonly published: string | null;
  readonly indexNumber: string | null;
  /** In words, one for each table. */
  readonly editions: readonly string[];
  /** Days, of the reading at hand. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly digest: string;
  readonly program: string;
  readonly form: string;
  readonly sightings: readonly {
    readonly address: string;
    /** Where it leads; null where no page may lead there. */
    readonly link: string | null;
    readonly kind: 'official' | 'unofficial' | 'file';
    readonly lastSeen: string;
  }[];
  /** Oldest first. */
  readonly readings: readonly ReadingLine[];
}

export interface ReadingLine {
  readonly digest: string;
  readonly first: string;
  readonly last: string;
  /** Leads to it; null: it is the one shown. */
  readonly href: string | null;
  /** Leads to it beside the one before; null for the first. */
  readonly compare: string | null;
  readonly changes: readonly Change[];
}

/** A way to somewhere else. */
export interface Way {
  readonly name: string;
  readonly text: string;
  readonly href: string;
  /** Leads out of the extension, into a tab of its own. */
  readonly isOut?: boolean;
}

/** A claim of the text as it is listed. */
export interface ClaimLine {
  readonly finding: ClaimFinding;
  readonly fields: readonly FieldId[];
  /** What it is about over the years; null: about the text alone. */
  readonly subject: string | null;
  /** Leads to the same claim in all years, or away from it where it is shown. */
  readonly href: string | null;
}

/** The same claim in the text of one year. */
export interface ClaimYearLine {
  readonly year: number;
  readonly href: string;
  readonly is: 'notKept' | 'unsaid' | 'said';
  readonly claims: readonly ClaimFinding[];
}
