import { type Finding, type Tally, tally } from '../../lib/core/check';
import { type Decidable, type Decision, decisionFor, idOf, type Standing } from '../../lib/core/decision';
import { misreadIn, misreadTerm } from '../../lib/core/misread';
import type { Report } from '../../lib/core/report';

/**
 * An outcome as it is shown: a finding that a person set aside is neither failing nor fine, whether it was
 * dismissed or rests on a cell that was marked as misread.
 */
export type Outcome = Finding['outcome'] | 'dismissed';

/** What was checked and what came of it. A dismissed check is counted as that and as nothing else. */
export interface Counts extends Tally {
  readonly dismissed: number;
  /** Tables of the page that print other figures than those checked, and were not read. */
  readonly unread: number;
}

/** How the findings of one report stand by what a person decided. */
export interface Standings {
  /** By what was decided on the finding itself; one that rests on a misread cell and is not dismissed is `misread`. */
  of(finding: Decidable): Standing;
  /** Whether it is set aside. */
  isDismissed(finding: Decidable): boolean;
  /** How many tables of the page were left unread. */
  readonly unread: number;
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
    unread: report.notes.filter(({ rule }) => rule === 'page.otherCopy').length,
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

/** Counts the identities that must hold. */
export function countsOf(findings: readonly Finding[], { isDismissed, unread }: Standings): Counts {
  const hard = findings.filter(({ identity }) => identity.force === 'must');
  const open = tally(hard.filter((finding) => !isDismissed(finding)));
  return { ...open, checked: hard.length, dismissed: hard.length - open.checked, unread };
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
