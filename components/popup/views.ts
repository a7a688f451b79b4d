import type { Decimal } from '../../lib/core/decimal';
import type { Figure } from '../../lib/core/figure';
import type { FieldId, Section } from '../../lib/core/form';
import type { Report, ReportIdentity } from '../../lib/core/report';
import type { Standings } from '../../lib/core/standing';
import { type Counts, type Outcome, verdictOf } from '../../lib/core/standing';
import type { FindingGroup } from '../../lib/core/suspect';
import type { CarryOver } from '../../lib/words/years';
import type { Change } from '../list/views';

/** What the popup shows, as plain data. The entrypoint makes it; the components only draw. */

/** What became of a report in the archive; see `Kept` in lib/messages.ts. */
export type Saved =
  | 'new'
  | 'same'
  | 'changed'
  | 'none'
  | 'private'
  | 'paused'
  | 'excluded'
  | 'full'
  | 'failed';

/** One report of the page at hand. */
export interface ReportView {
  readonly frameId: number;
  readonly kind: 'report' | 'uncheckable' | 'broken';
  readonly identity: ReportIdentity;
  readonly report: Report;
  readonly saved: Saved;
  /** Null where the report's tables cannot be checked, or it could not be read. */
  readonly counts: Counts | null;
  /** Failing checks that nobody dismissed, by what is behind them: those with a common cause first. */
  readonly groups: readonly FindingGroup[];
  readonly standings: Standings;
  /** Soft findings to look at; none while they are switched off. */
  readonly soft: number;
}

/** What the archive knows of a report of the page; null where it knows nothing. */
export interface PastView {
  /** When other figures were seen last, and what has changed since. */
  readonly revision: { readonly lastSeen: number; readonly changes: readonly Change[] } | null;
  /** What the year before carried over to this one, and this one to the year after, where they are there. */
  readonly carried: readonly CarryOver[];
}

/** What a person can switch from the popup. */
export interface SwitchesView {
  readonly recording: boolean;
  /** The site of the page's report; null where there is none. */
  readonly site: { readonly host: string; readonly isExcluded: boolean } | null;
}

export type PageView =
  | { readonly is: 'loading' }
  | { readonly is: 'reading' }
  /** A person marked what was read in this frame as not a report. */
  | { readonly is: 'notReport'; readonly frameId: number }
  /** Nothing was read: no gate found anything. */
  | { readonly is: 'empty' }
  /** Read on request, and no report. */
  | { readonly is: 'other' }
  | { readonly is: 'refused' }
  | { readonly is: 'broken'; readonly detail: string }
  | {
      readonly is: 'reports';
      readonly reports: readonly ReportView[];
      /** Whether the marks are on; null where the reader does not answer. */
      readonly marks: boolean | null;
    };

/** One report of the history. */
export interface HistoryRow {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly lastSeen: number;
  /** Readings with different figures. */
  readonly readings: number;
  readonly counts: Counts;
}

export type HistoryView =
  | { readonly is: 'loading' }
  | { readonly is: 'broken'; readonly detail: string }
  | {
      readonly is: 'rows';
      readonly rows: readonly HistoryRow[];
      readonly total: number;
      readonly damaged: number;
    };

export interface ComparedFigure {
  readonly field: FieldId;
  readonly label: string;
  /** Undefined: not printed. */
  readonly left: Figure | undefined;
  readonly right: Figure | undefined;
  /** Right minus left; null where one of them is no number. */
  readonly difference: Decimal | null;
  readonly differs: boolean;
}

export interface ComparedSection {
  readonly section: Section;
  readonly figures: readonly ComparedFigure[];
}

/** As much of a report as tells it from another beside it. */
export type ComparedReport = Pick<HistoryRow, 'agency' | 'year' | 'title'>;

export interface ComparisonView {
  readonly left: ComparedReport;
  readonly right: ComparedReport;
  /** Address of the same two in the library, with their tables and texts. */
  readonly address: string;
  readonly sections: readonly ComparedSection[];
}

/** Two reports may stand side by side when they share their agency or their year. */
export function areComparable(a: HistoryRow, b: HistoryRow): boolean {
  return (a.agency !== null && a.agency === b.agency) || (a.year !== null && a.year === b.year);
}

/** What a report's checks come to in one sign: a tick only where everything was checked and holds. */
export function signOf(counts: Counts | null): Outcome {
  return counts === null ? 'untold' : verdictOf(counts);
}

/** The host of an address, for a line of the history; the address itself where it has none. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host || address;
  } catch {
    return address;
  }
}
