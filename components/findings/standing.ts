import { type Finding, type Tally, tally } from '../../lib/core/check';
import { type Decidable, type Decision, decisionFor, idOf, type Standing } from '../../lib/core/decision';
import type { Report } from '../../lib/core/report';

/** An outcome as it is shown: a finding that a person dismissed is neither failing nor fine. */
export type Outcome = Finding['outcome'] | 'dismissed';

/** What was checked and what came of it. A dismissed check is counted as that and as nothing else. */
export interface Counts extends Tally {
  readonly dismissed: number;
}

/** How the findings of one report stand by what a person decided. */
export interface Standings {
  of(finding: Decidable): Standing;
  isDismissed(finding: Decidable): boolean;
}

export function standingsOf(report: Report, decisions: readonly Decision[]): Standings {
  const decided = new Set(decisions.map(({ id }) => id));
  const open: Standing = { state: 'open' };
  const of = (finding: Decidable) =>
    decided.has(idOf(finding)) ? decisionFor(finding, report, decisions) : open;
  return {
    of,
    // A check that holds needs no excuse.
    isDismissed: (finding) => !holds(finding) && of(finding).state === 'dismissed',
  };
}

function holds(finding: Decidable): boolean {
  return 'outcome' in finding && finding.outcome === 'holds';
}

/** Counts the identities that must hold. */
export function countsOf(findings: readonly Finding[], { isDismissed }: Standings): Counts {
  const hard = findings.filter(({ identity }) => identity.force === 'must');
  const open = tally(hard.filter((finding) => !isDismissed(finding)));
  return { ...open, checked: hard.length, dismissed: hard.length - open.checked };
}

/** The sign of the whole: failing, untold, dismissed, holding. A report without any check is untold. */
export function verdictOf(counts: Counts): Outcome {
  if (counts.fail > 0) return 'fails';
  if (counts.untold > 0 || counts.checked === 0) return 'untold';
  return counts.dismissed > 0 ? 'dismissed' : 'holds';
}
