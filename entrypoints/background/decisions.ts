import { type Decision, keyOf, spellingOf } from '../../lib/core/decision';
import { atAddress } from '../../lib/core/misread';
import type { Report } from '../../lib/core/report';
import type { Decided, DecisionMade, DecisionUndone, FrameState, Kept, TabState } from '../../lib/messages';
import type { Keeper } from './keeper';

/**
 * Decisions about findings and about the reading. A page's script may decide about the report that its own document showed, and on
 * the figures that were read there: anything else is refused.
 */

/** Whether a report is not kept because the person wants it so: nothing about it is kept then. */
export function isUnkept(kept: Kept): kept is 'private' | 'paused' | 'excluded' {
  return kept === 'private' || kept === 'paused' || kept === 'excluded';
}

/** The report that a message may decide about; null where its sender has read none. */
export function decidedFrame(
  state: TabState,
  frameId: number,
  { document, decision }: DecisionMade | DecisionUndone,
): FrameState | null {
  const frame = state.find((one) => one.frameId === frameId && one.document === document);
  if (frame?.record.kind !== 'report') return null;
  // A decision that is taken back may have been made on figures of an earlier reading.
  return 'verdict' in decision && !isOn(decision.terms, frame.record.report) ? null : frame;
}

function isOn(terms: Decision['terms'], report: Report): boolean {
  return Object.entries(terms).every(
    ([term, value]) => term.startsWith('@') || spellingOf(report, term) === value,
  );
}

/** Makes a decision or takes it back. Where nothing is kept it is known as long as the document is there. */
export async function decided(
  { record, decisions, kept }: FrameState,
  message: DecisionMade | DecisionUndone,
  keeper: Pick<Keeper, 'decide' | 'undecide'>,
  now: () => number = Date.now,
): Promise<Decided> {
  const decision = atAddress(message.decision, record.identity);
  if (isUnkept(kept)) {
    const others = decisions.filter((one) => keyOf(one) !== keyOf(decision));
    const at = new Date(now()).toISOString();
    const made = 'verdict' in decision ? [{ ...decision, at }] : [];
    return { saved: kept, decisions: [...others, ...made] };
  }
  const all =
    'verdict' in decision
      ? await keeper.decide(record.identity, decision)
      : await keeper.undecide(record.identity, decision);
  return typeof all === 'string' ? { saved: all, decisions } : { saved: 'saved', decisions: all };
}
