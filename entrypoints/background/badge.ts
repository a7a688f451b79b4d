import { summaryText } from '../../components/overlay/summary';
import { check } from '../../lib/core/check';
import type { Form } from '../../lib/core/form';
import { isNotReport } from '../../lib/core/misread';
import { type Counts, countsOf, type Outcome, standingsOf, verdictOf } from '../../lib/core/standing';
import type { FrameState, TabState } from '../../lib/messages';
import { overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';

/** What the toolbar button shows for one tab. */
export interface Badge {
  /** Empty: no badge. Four characters at most. */
  readonly text: string;
  readonly ground: string;
  /** Empty: the button's usual title. */
  readonly title: string;
}

/** The light theme's colours of components/tokens.css; the toolbar gives no style sheet. White stands on each. */
export const grounds = { fail: '#b3261a', hold: '#1f6b45', untold: '#4d5c6b' } as const;
export const INK_ON_GROUND = '#ffffff';

/**
 * The state of a tab in one sign: the number of failing checks that nobody dismissed, "?" where something could
 * not be told or read, a dash where all that did not agree was set aside, a tick only where everything was
 * checked and holds, nothing where there is no report or a person said that there is none.
 */
export function badgeOf(state: TabState, forms: readonly Form[], language: Language): Badge {
  const reports = state.filter(
    ({ record, decisions }) =>
      record.kind !== 'other' && !isNotReport(record.report, record.identity, decisions),
  );
  if (reports.length === 0) return { text: '', ground: grounds.untold, title: '' };

  const say = overlayWords(language);
  const counts = reports.map((frame) => countsIn(frame, forms));
  const lines = reports.map(({ record: { kind, report } }, index) => {
    const count = counts[index];
    return count ? summaryText(report, count, say) : say(kind === 'broken' ? 'broken' : 'uncheckable');
  });
  const title = [say('region'), ...lines].join('\n');
  const verdicts = new Set(counts.map((count): Outcome => (count === null ? 'untold' : verdictOf(count))));
  const failing = counts.reduce((sum, count) => sum + (count?.fail ?? 0), 0);
  if (failing > 0) return { text: failing > 999 ? '999+' : String(failing), ground: grounds.fail, title };
  if (verdicts.has('untold')) return { text: '?', ground: grounds.untold, title };
  if (verdicts.has('dismissed')) return { text: '–', ground: grounds.untold, title };
  return { text: '✓', ground: grounds.hold, title };
}

/** Null for a report that cannot be checked. */
function countsIn({ record, decisions }: FrameState, forms: readonly Form[]): Counts | null {
  if (record.kind !== 'report') return null;
  return countsOf(check(record.report, forms), standingsOf(record.report, decisions));
}
