import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { GateFound } from '../lib/messages';
import { looksLikeReport } from '../lib/page/gate';

/** The one call of the extension API that the gate makes. */
interface Api {
  readonly runtime?: { readonly sendMessage?: (message: GateFound) => Promise<unknown> };
}

/**
 * The gate: runs in every frame of every official page, once, and is all that a page without a report pays for.
 * It speaks only when it found something, and leaves nothing behind.
 */
export default defineUnlistedScript(() => {
  try {
    if (looksLikeReport(document)) send({ type: 'gate.found' });
  } catch {
    // A page that cannot be looked at is a page without a report.
  }
});

function send(message: GateFound): void {
  // A page can put an element called `browser` in the way; it cannot give it this function.
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const runtime = [browser, chrome].find((api) => typeof api?.runtime?.sendMessage === 'function')?.runtime;
  runtime?.sendMessage?.(message).catch(() => {
    // The extension was updated or switched off under the page: its new copy serves the next page.
  });
}
