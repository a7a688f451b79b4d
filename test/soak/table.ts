/** What came of a soak, as a table and as an answer. */
import type { BrowserKind } from '../../scripts/browsers';
import type { Checked } from './archive';
import { isFault, type Note } from './ear';
import type { Growth } from './gauge';
import type { Ledger } from './walk';

export interface Outcome {
  readonly kind: BrowserKind;
  readonly pages: number;
  readonly seconds: number;
  /** How often the background was ended. */
  readonly ends: number;
  readonly ledger: Ledger;
  readonly notes: readonly Note[];
  readonly growth: readonly Growth[];
  /** Tabs that are gone and of which something is still remembered. */
  readonly forgotten: readonly number[];
  readonly archive: Checked;
}

/** Most lines of one kind of fault that are printed. */
const MOST_LINES = 20;

/** What must be none. */
export function faultsOf({
  ledger,
  notes,
  forgotten,
  archive,
}: Outcome): Readonly<Record<string, readonly string[]>> {
  const told = (note: Note) => `${note.type} in ${note.where}: ${note.text}`;
  return {
    'pages not as they must be': ledger.faults,
    'reports lost': archive.lost,
    'rows damaged': archive.damaged,
    'closed tabs remembered': forgotten.map((tab) => `tab ${tab}`),
    'errors and exceptions': notes.filter(isFault).map(told),
  };
}

/** Prints the table. @returns whether nothing in it is wrong */
export function isClean(outcome: Outcome): boolean {
  const { kind, pages, seconds, ends, ledger, notes, growth, archive } = outcome;
  const line = (what: string, ...columns: readonly (string | number)[]) =>
    console.log(what.padEnd(46) + columns.map((text) => String(text).padStart(12)).join(''));
  console.log(`\n${pages} pages in ${kind}, ${seconds.toFixed(0)} s`);
  for (const [manner, times] of [...ledger.manners].sort()) line(`  ${manner}`, times);
  line('times that the background was ended', ends);
  line('times that a report was told to be kept', ledger.told.length);
  line('reports, readings in the archive', archive.reports, archive.readings);
  console.log('');
  if (growth.length > 0) line('what is held', 'first', 'last', 'growth');
  for (const { what, first, last, isWithin } of growth) {
    const share = `${last === first ? '0.0' : (100 * (last / first - 1)).toFixed(1)} %${isWithin ? '' : ' !'}`;
    line(`  ${what}`, first.toFixed(0), last.toFixed(0), share);
  }
  console.log('');
  const faults = Object.entries(faultsOf(outcome));
  for (const [what, all] of faults) {
    line(what, `${all.length}${all.length === 0 ? '' : ' !'}`);
    for (const one of all.slice(0, MOST_LINES)) console.log(`    ${one}`);
  }
  const other = notes.filter((note) => !isFault(note));
  line('other lines in the consoles', other.length);
  for (const { type, where, text } of other.slice(0, MOST_LINES))
    console.log(`    ${type} in ${where}: ${text}`);
  return faults.every(([, all]) => all.length === 0) && growth.every(({ isWithin }) => isWithin);
}
