import { overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import type { ShownNotice } from './contract';
import { Cross } from './icons';

interface NoticeProps extends ShownNotice {
  readonly language: Language;
}

/** One line in the corner, in place of the bar. */
export function Notice({ kind, language, details, onUndo, onClose }: NoticeProps) {
  const say = overlayWords(language);
  return (
    <section class="panel" aria-label={say('region')}>
      <div class="bar bar-notice">
        <div class="summary" role="status">
          {say(kind)}
        </div>
        {onUndo !== undefined && (
          <button type="button" class="button" data-choice="undo" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
        <button
          type="button"
          class="button button-icon"
          data-act="fold"
          aria-label={say('close')}
          title={say('close')}
          onClick={onClose}
        >
          <Cross />
        </button>
      </div>
      {kind === 'broken' && (
        <details class="details">
          <summary>{say('details')}</summary>
          <p>{say('brokenAdvice')}</p>
          <pre>{details}</pre>
        </details>
      )}
    </section>
  );
}
