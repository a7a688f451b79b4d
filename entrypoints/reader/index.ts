import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredDrawing } from '../../components/overlay/contract';
import { openPort } from './port';
import { startSession } from './session';

/** Injected by the background into a frame that shows a report, or that a person asked about. */
export default defineUnlistedScript(() => {
  const port = openPort();
  const drawing = offeredDrawing();
  if (drawing === null) throw new Error('overlay.js comes before reader.js');
  if (port !== null) startSession(document, port, drawing);
});
