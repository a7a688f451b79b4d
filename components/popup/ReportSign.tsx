import type { Counts } from '../../lib/core/standing';
import type { PopupWords } from '../../lib/words/popup';
import { Sign } from '../findings/Sign';
import { signOf } from './views';

interface Props {
  readonly counts: Counts | null;
  readonly say: PopupWords;
}

/** A whole report in one sign: a tick, a filled square with the number that fail, a diamond with "?", a square with a dash. */
export function ReportSign({ counts, say }: Props) {
  const outcome = signOf(counts);
  const count = counts?.fail ?? 0;
  const words = {
    holds: say('signHolds'),
    fails: say('signFails', { count }),
    untold: say('signUntold'),
    dismissed: say('signDismissed', { count: counts?.dismissed ?? 0 }),
  }[outcome];
  return (
    <span class="report-sign" role="img" aria-label={words} title={words}>
      <Sign outcome={outcome} text={count > 99 ? '99+' : String(count)} />
    </span>
  );
}
