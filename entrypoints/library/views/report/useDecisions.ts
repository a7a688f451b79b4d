import { useState } from 'preact/hooks';
import type { Library } from '../../../../lib/archive/database';
import { faultOf } from '../../../../lib/archive/errors';
import { type Decidable, type Decision, decide, type Verdict } from '../../../../lib/core/decision';
import type { Report } from '../../../../lib/core/report';
import type { OverlayWords } from '../../../../lib/words/overlay';

/** What a person decides about findings of a kept report; the archive tells everybody, this view as well. */
export function useDecisions(library: Library, id: string, report: Report, say: OverlayWords) {
  const [message, setMessage] = useState('');
  const write = (work: Promise<void>) => {
    setMessage('');
    work.catch((error: unknown) => {
      setMessage(say(faultOf(error) === 'full' ? 'decision_full' : 'decision_failed'));
    });
  };
  return {
    message,
    onDecide: (finding: Decidable, verdict: Verdict) =>
      write(library.decide(id, decide(finding, report, verdict, new Date().toISOString()))),
    onUndo: (decision: Decision) => write(library.undecide(id, decision)),
  };
}
