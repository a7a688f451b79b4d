import type { PopupWords } from '../../lib/words/popup';
import type { PageActions } from './Page';
import type { Saved } from './views';

interface Props extends Pick<PageActions, 'onRead' | 'onRecording' | 'onSite' | 'onOptions'> {
  readonly saved: Saved;
  readonly say: PopupWords;
}

/** What to do where the browser has not let the extension into government sites. */
export function Allow({ say, onAllow }: { readonly say: PopupWords; readonly onAllow: () => void }) {
  return (
    <p class="remedy">
      <span class="advice">{say('notAllowed')}</span>{' '}
      <button type="button" class="button" data-remedy="allow" onClick={onAllow}>
        {say('allow')}
      </button>
    </p>
  );
}

/** What to do where a report was not saved. */
export function Remedy({ saved, say, onRead, onRecording, onSite, onOptions }: Props) {
  switch (saved) {
    case 'private':
      return <p class="advice remedy">{say('advice_private')}</p>;
    case 'paused':
      return (
        <p class="remedy">
          <button type="button" class="button" data-remedy="paused" onClick={() => onRecording(true)}>
            {say('resume')}
          </button>
        </p>
      );
    case 'excluded':
      return (
        <p class="remedy">
          <button type="button" class="button" data-remedy="excluded" onClick={() => onSite(false)}>
            {say('allowSite')}
          </button>
        </p>
      );
    case 'full':
      return (
        <p class="remedy">
          <span class="advice">{say('advice_full')}</span>{' '}
          <button type="button" class="button" onClick={onOptions}>
            {say('openOptions')}
          </button>
        </p>
      );
    case 'failed':
      return (
        <p class="remedy">
          <span class="advice">{say('advice_failed')}</span>{' '}
          <button type="button" class="button" onClick={onRead}>
            {say('readAgain')}
          </button>
        </p>
      );
    default:
      return null;
  }
}
