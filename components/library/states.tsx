import { useEffect, useState } from 'preact/hooks';
import type { LibraryWords } from '../../lib/words/library';

/** How long a view may take before it says that it is at work, in ms. */
const PATIENCE = 500;

interface LoadingProps {
  readonly say: LibraryWords;
  /** How far the work is; null: that cannot be told. */
  readonly progress?: { readonly done: number; readonly of: number } | null;
  readonly onStop?: () => void;
}

/** Work that takes longer than a person expects: how far it is, and the way to stop it. */
export function Loading({ say, progress = null, onStop }: LoadingProps) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" role="status" aria-busy="true">
      {isLong && (
        <>
          <p>{progress === null ? say('loading') : say('working', { ...progress })}</p>
          {progress !== null && (
            <progress value={progress.done} max={progress.of} aria-label={say('loading')} />
          )}
          {onStop !== undefined && (
            <button type="button" class="button" onClick={onStop}>
              {say('stop')}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** A view that could not be opened: what happened, what is safe, what to do. */
export function Problem({ say, detail }: { readonly say: LibraryWords; readonly detail: string }) {
  return (
    <div class="problem" role="alert">
      <p>{say('broken')}</p>
      <p class="advice">{say('brokenAdvice', { detail })}</p>
    </div>
  );
}

/** Nothing to show: why, and what to do next. */
export function Empty({ text, advice }: { readonly text: string; readonly advice: string }) {
  return (
    <div class="empty">
      <p>{text}</p>
      <p class="advice">{advice}</p>
    </div>
  );
}
