/** What Chromium answers a call of a background that it is just ending. The next background does what was left. */
const ENDED = 'No SW';

/** Tells developers of a bug, once, where they look; what is to be expected is not told. */
export function report(error: unknown): void {
  if (error instanceof Error && error.message === ENDED) return;
  console.error('Gouji:', error);
}
