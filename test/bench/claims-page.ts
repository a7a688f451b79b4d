/** Runs in a page of the bench: lays a text out, and reads what it claims. */

import type { TextAbout } from '../../lib/claims';
import { readClaims } from '../../lib/claims';

export interface ClaimsScope {
  readonly claimsBench: {
    measure(texts: readonly string[], about: TextAbout): { layout: number; reading: number };
  };
}

/** @returns milliseconds, each for the first time in this page */
export function measure(texts: readonly string[], about: TextAbout): { layout: number; reading: number } {
  const text = document.createElement('div');
  for (const one of texts) text.appendChild(document.createElement('p')).textContent = one;
  const start = performance.now();
  document.body.append(text);
  // Asked for a size, the browser lays out what it has not yet laid out.
  const { height } = text.getBoundingClientRect();
  const laid = performance.now();
  const claims = readClaims(
    texts.map((one) => ({ text: one })),
    about,
  );
  const read = performance.now();
  if (height === 0 || claims.length === 0) throw new Error('nothing was laid out or read');
  return { layout: laid - start, reading: read - laid };
}
