import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPort } from './port';
import { startSession } from './session';

/** Injected by the background into a frame that shows a report, or that a person asked about. */
export default defineUnlistedScript(() => {
  const port = openPort();
  if (port !== null) startSession(document, port);
});
