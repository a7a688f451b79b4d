/** Runs in a page of the bench: lays a text out, and reads what it claims. */

import type { TextAbout } from '../../lib/claims';
import { readClaims } from '../../lib/claims';

export interface ClaimsScope {
  readonly claimsBench: {
    lay(texts: readonly string[], isPasted: boolean): void;
    read(texts: readonly string[], about: TextAbout): Promise<void>;
  };
}

/**
 * Puts a text into the page, a paragraph each, and has it laid out.
 * @param isPasted as a word processor writes it: figures and words in runs of their own, each with its font and size
 */
export function lay(texts: readonly string[], isPasted: boolean): void {
  const text = document.createElement('div');
  for (const one of texts) {
    const paragraph = text.appendChild(document.createElement('p'));
    if (isPasted) paragraph.append(...runsOf(one));
    else paragraph.textContent = one;
  }
  document.body.append(text);
  // Asked for a size, the browser lays out what it has not yet laid out.
  if (text.getBoundingClientRect().height === 0) throw new Error('nothing was laid out');
}

function runsOf(text: string): HTMLElement[] {
  return (text.match(/\d+|\D+/g) ?? []).map((run) => {
    const span = document.createElement('span');
    span.style.cssText = 'font-family:仿宋;font-size:16pt';
    span.textContent = run;
    return span;
  });
}

/** Reads a text in a task of its own, so that the browser counts it as the page's script. */
export function read(texts: readonly string[], about: TextAbout): Promise<void> {
  const blocks = texts.map((text) => ({ text }));
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    port2.onmessage = () => {
      const claims = readClaims(blocks, about);
      if (claims.length > 0) resolve();
      else reject(new Error('nothing was read'));
    };
    port1.postMessage(null);
  });
}
