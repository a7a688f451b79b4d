import { isGone } from '../gone';

/** How soon and how often a page that changes is looked at again. All in ms. */
export interface Pacing {
  /** A look waits until nothing changed for so long … */
  readonly quiet: number;
  /** … but not longer than this after the first change. */
  readonly patience: number;
  /** At least so long between two looks; while a page does not come to rest, after a few twice as long each time … */
  readonly gap: number;
  /** … up to this where looks find nothing new, as beside a clock … */
  readonly idle: number;
  /** … and up to this where each look finds something. */
  readonly longest: number;
}

/** A person who goes through the years does not make a restless page. */
const PATIENT = 3;

/**
 * Looks at a page again after it has changed: not at each change, but when the changes have ended, and ever
 * more rarely while they do not end.
 *
 * @param look tells whether it found something new
 * @param signal ends everything
 * @returns what to call at each change
 */
export function whenQuiet(pacing: Pacing, look: () => boolean, signal: AbortSignal): () => void {
  const { quiet, patience, gap, idle, longest } = pacing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let last = performance.now();
  let wait = gap;
  let streak = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function run(): void {
    if (isGone()) return;
    const now = performance.now();
    streak = now - last < 1.5 * wait ? streak + 1 : 0;
    since = null;
    last = now;
    const most = look() ? longest : idle;
    wait = Math.min(gap * 2 ** Math.max(0, streak - PATIENT), most);
  }

  return () => {
    if (signal.aborted) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(run, Math.max(Math.min(now + quiet, since + patience), last + wait) - now);
  };
}
