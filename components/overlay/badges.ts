import { endOf, type Finding } from '../../lib/core/check';
import type { FieldId } from '../../lib/core/form';
import type { Outcome } from '../../lib/core/standing';
import { differenceText } from '../findings/sum';

/** What stands at one figure: the sign of all checks that end there. */
export interface Mark {
  readonly field: FieldId;
  readonly sign: Outcome;
  /** The differences of the failing checks, each once ("+3", "−12"); empty for the other signs. */
  readonly text: string;
  /** The checks that end at this figure, the most serious first. */
  readonly findings: readonly Finding[];
}

const SERIOUS: readonly Outcome[] = ['fails', 'untold', 'dismissed', 'holds'];

/**
 * The marks of a page, in the order of the form.
 *
 * A check ends at its total. One without a total (received + carried in = handled + carried out) ends at
 * its last term, the figure that closes it. Where that figure is not on the page, the nearest one before it
 * stands in.
 *
 * @param isPlaced tells whether a field has a cell on the page
 * @param isDismissed tells whether a person dismissed a finding
 */
export function marksOf(
  findings: readonly Finding[],
  isPlaced: (field: FieldId) => boolean,
  isDismissed: (finding: Finding) => boolean = () => false,
): Mark[] {
  const outcomeOf = (finding: Finding): Outcome => (isDismissed(finding) ? 'dismissed' : finding.outcome);
  const ending = new Map<FieldId, Finding[]>();
  for (const finding of findings) {
    const field = endOf(finding, isPlaced);
    if (field === null) continue;
    const others = ending.get(field);
    if (others === undefined) ending.set(field, [finding]);
    else others.push(finding);
  }
  return [...ending].map(([field, all]) => {
    const findings = SERIOUS.flatMap((outcome) => all.filter((finding) => outcomeOf(finding) === outcome));
    const [first] = findings;
    const sign = first === undefined ? 'holds' : outcomeOf(first);
    const failing = findings.filter((finding) => outcomeOf(finding) === 'fails');
    return { field, sign, text: differences(failing), findings };
  });
}

function differences(failing: readonly Finding[]): string {
  return [...new Set(failing.map(differenceText))].join(' ');
}
