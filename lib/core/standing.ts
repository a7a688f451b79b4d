import { type Finding, type Tally, tally } from './check';
import { type Decidable, type Decision, decisionFor, idOf, type Standing } from './decision';
import { misreadIn, misreadTerm } from './misread';
import type { Note, NoteRule, Report } from './report';

/** How the findings of one report stand by what a person decided, and whether they are of all that its page prints. */
export interface Standings {
  /** By what was decided on the finding itself; one that rests on a misread cell and is not dismissed is `misread`. */
  of(finding: Decidable): Standing;
  /** Whether it is set aside. */
  isDismissed(finding: Decidable): boolean;
  /** What the page prints of the report's tables, or may print, and was not read: a note each. */
  readonly unread: readonly Note[];
}

export function standingsOf(report: Report, decisions: readonly Decision[]): Standings {
  const decided = new Set(decisions.map(({ id }) => id));
  const marked = misreadIn(report, decisions);
  const open: Standing = { state: 'open' };
  const of = (finding: Decidable): Standing => {
    const own = decided.has(idOf(finding)) ? decisionFor(finding, report, decisions) : open;
    if (own.state === 'dismissed') return own;
    const decision = misreadTerm(finding, marked);
    return decision === undefined ? own : { state: 'misread', decision };
  };
  return {
    of,
    unread: report.notes.filter((note) => isUnread(note, report)),
    isDismissed: (finding) =>
      // What rests on a misread cell says nothing, not even where it holds.
      misreadTerm(finding, marked) !== undefined ||
      // A check that holds needs no other excuse.
      (!holds(finding) && of(finding).state === 'dismissed'),
  };
}

function holds(finding: Decidable): boolean {
  return 'outcome' in finding && finding.outcome === 'holds';
}

/** Notes that tell of something unread, whatever else was read. */
const UNREAD: ReadonlySet<NoteRule> = new Set(['page.otherCopy', 'page.otherReport', 'form.missingSection']);
/** Notes on cells and rows that were seen and not read. */
const UNREAD_ROWS: ReadonlySet<NoteRule> = new Set([
  'page.unreadable',
  'page.row',
  'page.repeated',
  'form.extraRow',
]);

/** A row that has no name counts only where its section lacks one: it may be the publisher's own, or no part of the form. */
function isUnread({ rule, fields, section }: Note, { notes }: Report): boolean {
  if (UNREAD.has(rule)) return true;
  if (!UNREAD_ROWS.has(rule)) return false;
  return fields.length > 0 || notes.some((note) => note.rule === 'form.missing' && note.section === section);
}

/**
 * An outcome as it is shown: a finding that a person set aside is neither failing nor fine, whether it was
 * dismissed or rests on a cell that was marked as misread.
 */
export type Outcome = Finding['outcome'] | 'dismissed';

/** What was checked and what came of it. A dismissed check is counted as that and as nothing else. */
export interface Counts extends Tally {
  readonly dismissed: number;
  /** Tables, rows and cells of the page that were not read and that no untold check speaks of. */
  readonly unread: number;
}

/** Counts the identities that must hold, and what was not read besides. */
export function countsOf(findings: readonly Finding[], { isDismissed, unread }: Standings): Counts {
  const hard = findings.filter(({ identity }) => identity.force === 'must');
  const open = tally(hard.filter((finding) => !isDismissed(finding)));
  const told = new Set(hard.flatMap(({ unknown }) => unknown));
  const isTold = ({ rule, fields }: Note) =>
    !UNREAD.has(rule) && fields.length > 0 && fields.every((field) => told.has(field));
  return {
    ...open,
    checked: hard.length,
    dismissed: hard.length - open.checked,
    unread: unread.filter((note) => !isTold(note)).length,
  };
}

/**
 * The sign of the whole: failing, untold, dismissed, holding. A report without any check is untold, and so is one
 * whose page prints more than was read: what was not read may not pass as fine.
 */
export function verdictOf(counts: Counts): Outcome {
  if (counts.fail > 0) return 'fails';
  if (counts.untold > 0 || counts.unread > 0 || counts.checked === 0) return 'untold';
  return counts.dismissed > 0 ? 'dismissed' : 'holds';
}
