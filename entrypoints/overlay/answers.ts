import type { Decided, Known } from '../../lib/messages';

/** The background's answers, or nothing: none comes where the extension is gone from under the page. */

export function knownIn(answer: unknown): Known | null {
  return hasDecisions(answer) && 'yearBefore' in answer && 'yearAfter' in answer ? (answer as Known) : null;
}

export function decidedIn(answer: unknown): Decided | null {
  return hasDecisions(answer) && 'saved' in answer ? (answer as Decided) : null;
}

function hasDecisions(answer: unknown): answer is object {
  return (
    typeof answer === 'object' && answer !== null && 'decisions' in answer && Array.isArray(answer.decisions)
  );
}
