import type { DecisionMessage, Setting } from '../../components/overlay/contract';
import { type Decidable, type Decision, decide, type Verdict } from '../../lib/core/decision';
import type { Report } from '../../lib/core/report';
import type { OverlayWords } from '../../lib/words/overlay';
import { decidedIn } from './answers';

/** What came of a decision that was sent. */
export interface DecisionResult {
  /** All decisions on the report; null where nobody answered. */
  readonly decisions: readonly Decision[] | null;
  /** Id of the finding that is dismissed now, null where none is. */
  readonly dismissed: string | null;
  /** Something to say about it; empty: nothing. */
  readonly message: string;
}

export interface Decider {
  onDecide(finding: Decidable, verdict: Verdict): void;
  onUndo(decision: Decision): void;
}

/** Sends decisions to be kept, and tells what came of each. */
export function decider(
  report: Report,
  { send, guard, signal }: Setting,
  say: OverlayWords,
  onDone: (result: DecisionResult) => void,
): Decider {
  const tell = (decision: DecisionMessage) => {
    send(decision).then(
      guard((answer: unknown) => {
        if (!signal.aborted) onDone(resultOf(decision, answer, say));
      }),
    );
  };
  return {
    onDecide(finding, verdict) {
      const { id, terms } = decide(finding, report, verdict, '');
      const decision = { id, terms, verdict };
      tell({ type: 'decision.made', document: performance.timeOrigin, decision });
    },
    onUndo({ id, terms }) {
      tell({ type: 'decision.undone', document: performance.timeOrigin, decision: { id, terms } });
    },
  };
}

function resultOf(asked: DecisionMessage, answer: unknown, say: OverlayWords): DecisionResult {
  const decided = decidedIn(answer);
  const saved = decided?.saved ?? 'failed';
  const isSaved = saved !== 'failed' && saved !== 'full';
  const isDismissal = asked.type === 'decision.made' && asked.decision.verdict.state === 'dismissed';
  return {
    decisions: decided?.decisions ?? null,
    dismissed: isSaved && isDismissal ? asked.decision.id : null,
    message: saved === 'saved' ? '' : say(`decision_${saved}`),
  };
}
