import type { Counts } from '../../lib/core/standing';
import { tidy } from '../../lib/core/text';

/** What a list of reports shows, as plain data. Whoever shows it makes it from the archive; here is only drawn. */

/** A report; `ListRow` of lib/archive/list.ts. */
export interface Row {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly address: string;
  readonly host: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly star: boolean;
  readonly revised: boolean;
  readonly readings: number;
  readonly reading: string;
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

/** What a person chose; `ShelfState` of lib/archive/shelf.ts. */
export interface Choice {
  readonly query: string;
  readonly verdict: string | null;
  readonly year: number | null;
  readonly revised: boolean;
  readonly star: boolean;
  readonly grouping: 'day' | 'agency';
  readonly limit: number;
}

/** `ShelfView` of lib/archive/shelf.ts. */
export type ListView =
  | { readonly is: 'loading' }
  | { readonly is: 'broken'; readonly detail: string }
  | {
      readonly is: 'rows';
      readonly groups: readonly { readonly name: string | null; readonly rows: readonly Row[] }[];
      readonly found: number;
      readonly total: number;
      readonly damaged: number;
      readonly years: readonly number[];
      readonly isWhole: boolean;
      readonly judging: { readonly done: number; readonly of: number } | null;
      /** Undefined: not judged yet. */
      readonly judged: (row: Row) => Counts | undefined;
    };

/** A cell that is not what it was, in words. */
export interface Change {
  /** The figure's name in the form's own words. */
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

/** One reading of a report. */
export interface ReadingView {
  readonly digest: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** What differs from the reading before; empty for the first. */
  readonly changes: readonly Change[];
  /** Addresses at which it alone was seen: these go along where it is split off. */
  readonly addresses: readonly string[];
}

/** What is known of a report besides its row. */
export type DetailView =
  | { readonly is: 'loading' }
  | { readonly is: 'gone' }
  | {
      readonly is: 'detail';
      /** Oldest first. */
      readonly readings: readonly ReadingView[];
      readonly sightings: readonly {
        readonly address: string;
        readonly official: boolean;
        readonly lastSeen: number;
      }[];
      /** Names that the agency had before. */
      readonly former: readonly string[];
    };

/** A correction of what a report is said to be; see lib/archive/identity.ts. */
export type Correction =
  | { readonly is: 'identify'; readonly id: string; readonly agency: string; readonly year: number }
  | { readonly is: 'merge'; readonly into: string; readonly from: string }
  | {
      readonly is: 'split';
      readonly id: string;
      readonly reading: ReadingView;
      readonly agency: string;
      readonly year: number;
    }
  | { readonly is: 'rename'; readonly agency: string; readonly to: string }
  | { readonly is: 'link' | 'unlink'; readonly agency: string; readonly former: string };

/** What can be done in a list. */
export interface ListActions {
  readonly onChoice: (change: Partial<Choice>) => void;
  /** Goes where a row leads. */
  readonly onOpen: (row: Row) => void;
  /** Opens an address at which a report was seen. */
  readonly onAddress: (address: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onDetail: (id: string | null) => void;
  readonly onStar: (row: Row) => void;
  readonly onNote: (row: Row, note: string) => void;
  readonly onTags: (row: Row, tags: readonly string[]) => void;
  readonly onRemove: (rows: readonly Row[]) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onCompare: (left: Row, right: Row) => void;
  /** Absent: nothing is exported from here. */
  readonly onExport?: (ids: readonly string[]) => void;
  /** Where a row leads: to the page that it was read from, or to what is kept of it. */
  readonly leadsTo: (row: Row) => string;
  /** The address at which the library shows what is kept of a report; absent: its row leads there. */
  readonly savedAt?: (row: Row) => string;
  /** Whether any two reports may stand side by side, not only those of one agency or year. */
  readonly comparesAny?: boolean;
  readonly onUndo: () => void;
}

/** What was done last, and whether it can be undone. */
export interface Done {
  readonly text: string;
  readonly mayUndo: boolean;
  /** failed: nothing was changed. */
  readonly is: 'done' | 'failed';
}

/** Two reports may stand side by side when they share their agency or their year. */
export function areComparable(a: Pick<Row, 'agency' | 'year'>, b: Pick<Row, 'agency' | 'year'>): boolean {
  return (a.agency !== null && a.agency === b.agency) || (a.year !== null && a.year === b.year);
}

/**
 * Text of a page's, cut where a list has no room for more; the rest stands in the report. Signs that print nothing
 * or turn the direction are left out: an address may be made to look like another by them.
 */
export function cut(text: string, length: number): string {
  const some = [...tidy(text.slice(0, (length + 1) * 2))];
  return some.length > length ? `${some.slice(0, length).join('')}…` : some.join('');
}
