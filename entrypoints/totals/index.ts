import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPort } from './port';
import { startSession } from './session';

/** What this world of the frame knows of quick totals: whether they are there already. */
interface Scope {
  goujiTotals?: AbortSignal;
}

/** Injected into every frame of a tab when a person starts quick totals. Takes itself off when they end. */
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  if (scope.goujiTotals?.aborted === false) return;
  const port = openPort();
  if (port !== null) scope.goujiTotals = startSession(document, port);
});
