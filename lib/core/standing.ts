import { type Decidable, type Decision, decisionFor, idOf, type Standing } from './decision';
import { misreadIn, misreadTerm } from './misread';
import type { Report } from './report';

/** How the findings of one report stand by what a person decided, and whether they are of all that its page prints. */
export interface Standings {
  /** By what was decided on the finding itself; one that rests on a misread cell and is not dismissed is `misread`. */
  of(finding: Decidable): Standing;
  /** Whether it is set aside. */
  isDismissed(finding: Decidable): boolean;
  /** How many tables of the page print other figures and were left unread (`page.otherCopy`). */
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
