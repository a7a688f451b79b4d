import { useRef } from 'preact/hooks';
import type { PopupWords } from '../../lib/words/popup';
import { cut } from '../list/views';
import type { SwitchesView } from './views';

export interface MenuActions {
  readonly onLibrary: () => void;
  /** Null: it is open already, or the browser has none. */
  readonly onPanel: (() => void) | null;
  readonly onOptions: () => void;
  readonly onRecording: (isOn: boolean) => void;
  readonly onSite: (isExcluded: boolean) => void;
}

interface Props extends MenuActions {
  readonly switches: SwitchesView;
  readonly say: PopupWords;
}

/** What is not about this page alone: the panel, the options, and the switches of recording. */
export function Menu({ switches, say, onLibrary, onPanel, onOptions, onRecording, onSite }: Props) {
  const { recording, site } = switches;
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (box.current !== null) box.current.open = false;
  };
  return (
    <details
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || box.current?.open !== true) return;
        // Only the second press closes the popup.
        event.preventDefault();
        close();
        box.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) close();
      }}
    >
      <summary aria-label={say('menu')}>
        <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <path d="M2 3.5h10M2 7h10M2 10.5h10" />
        </svg>
      </summary>
      <div class="menu-items">
        <button type="button" class="menu-item" data-item="library" onClick={onLibrary}>
          {say('openLibrary')}
        </button>
        {onPanel !== null && (
          <button type="button" class="menu-item" data-item="panel" onClick={onPanel}>
            {say('openPanel')}
          </button>
        )}
        <button type="button" class="menu-item" data-item="options" onClick={onOptions}>
          {say('openOptions')}
        </button>
        <label class="menu-item">
          <input
            type="checkbox"
            data-item="pause"
            checked={!recording}
            onChange={({ currentTarget }) => onRecording(!currentTarget.checked)}
          />
          {say('pauseRecording')}
        </label>
        {site !== null && (
          <label class="menu-item">
            <input
              type="checkbox"
              data-item="exclude"
              checked={site.isExcluded}
              onChange={({ currentTarget }) => onSite(currentTarget.checked)}
            />
            <bdi>{say('excludeSite', { host: cut(site.host, 60) })}</bdi>
          </label>
        )}
      </div>
    </details>
  );
}
