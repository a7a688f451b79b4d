import { type Finding, type Tally, tally } from '../../lib/core/check';
import type { Standings } from '../../lib/core/standing';

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
