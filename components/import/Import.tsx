import type { IntakeWords } from '../../lib/words/intake';
import { DropZone } from './DropZone';
import { type Correction, Outcome } from './Outcome';
import type { IntakeState } from './state';

interface Props {
  readonly state: IntakeState;
  /** Whether recording is paused now. */
  readonly isPaused: boolean;
  readonly say: IntakeWords;
  /** The address of a report's view. */
  readonly addressOf: (id: string) => string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOptions: () => void;
  readonly onStop: () => void;
  readonly onUndo: () => void;
  readonly onBringBack: () => void;
  readonly onCorrect: Correction;
  readonly onAgain: () => void;
  /** @returns whether it is on the clipboard */
  readonly onCopy: (as: 'text' | 'csv') => Promise<boolean>;
}

/** Taking saved pages in: choosing them, how far it is, what came of it. */
export function Import(props: Props) {
  const { state, isPaused, say, onFiles, onOptions, onStop } = props;
  return (
    <div class="import">
      <h1>{say('title')}</h1>
      {isPaused && (
        <p class="import-paused" role="status">
          {say('pausedNow')}{' '}
          <button type="button" class="link" onClick={onOptions}>
            {say('options')}
          </button>
        </p>
      )}
      {state.is === 'idle' && <DropZone say={say} onFiles={onFiles} />}
      {(state.is === 'looking' || state.is === 'working') && (
        <section class="import-working" aria-label={say('working')}>
          <p role="status">
            {state.is === 'looking' ? say('looking', { count: state.found }) : say('working')}
          </p>
          {state.is === 'working' && (
            <>
              <progress class="import-bar" value={state.done} max={state.of} aria-label={say('working')} />
              <p>
                {say('progress', { done: state.done, of: state.of })} · {say('soFar', { ...state })}
              </p>
              <p class="import-path">
                <bdi>{state.path}</bdi>
              </p>
            </>
          )}
          <button type="button" class="button" data-do="stop" onClick={onStop}>
            {say('stop')}
          </button>
        </section>
      )}
      {state.is === 'done' && <Outcome {...props} state={state} />}
    </div>
  );
}
