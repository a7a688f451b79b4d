import { summaryText, verdictOf } from '../../components/overlay/summary';
import { check, type Tally, tally } from '../../lib/core/check';
import type { Form } from '../../lib/core/form';
import type { TabState } from '../../lib/messages';
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
 * The state of a tab in one sign: the number of failing checks, "?" where something could not be told or read,
 * a tick only where everything was checked and holds, nothing where there is no report.
 */
export function badgeOf(state: TabState, forms: readonly Form[], language: Language): Badge {
  const reports = state.filter((frame) => frame.record.kind !== 'other').map((frame) => frame.record);
  if (reports.length === 0) return { text: '', ground: grounds.untold, title: '' };

  const say = overlayWords(language);
  const counts = reports.map((record): Tally | null =>
    record.kind === 'report' ? tally(check(record.report, forms)) : null,
  );
  const lines = reports.map(({ kind, report }, index) => {
    const count = counts[index];
    return count ? summaryText(report, count, say) : say(kind === 'broken' ? 'broken' : 'uncheckable');
  });
  const title = [say('region'), ...lines].join('\n');
  const failing = counts.reduce((sum, count) => sum + (count?.fail ?? 0), 0);
  if (failing > 0) return { text: failing > 999 ? '999+' : String(failing), ground: grounds.fail, title };
  return counts.every((count) => count !== null && verdictOf(count) === 'holds')
    ? { text: '✓', ground: grounds.hold, title }
    : { text: '?', ground: grounds.untold, title };
}
