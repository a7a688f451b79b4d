import { browser } from 'wxt/browser';
import type { Library } from '../../../../lib/archive/database';
import { faultOf } from '../../../../lib/archive/errors';
import { versionOfForms } from '../../../../lib/archive/keeping';
import { isNotReport } from '../../../../lib/core/misread';
import { forms } from '../../../../lib/forms';
import type { Desk } from '../../../../lib/saved/intake';
import { LONGEST } from '../../../../lib/saved/kinds';
import { type FileWorker, fileReader } from '../../../../lib/saved/reader';
import type { Preferences } from '../../../../lib/settings/preferences';
import { isExcluded } from '../../../../lib/settings/settings';
import SavedPageWorker from './worker?worker';

/** Longest that the window is kept from drawing, in ms. */
const SLICE = 12;

/**
 * What taking files in needs of the browser: the worker that reads, the person's rules, the archive.
 * @param signal gives up what is being read
 */
export function openDesk(
  library: () => Promise<Library>,
  preferences: Preferences,
  signal: AbortSignal,
): Omit<Desk, 'onResult'> & { close(): void } {
  const reader = fileReader(begin, LONGEST, signal);
  const form = versionOfForms(forms);
  const program = browser.runtime.getManifest().version;
  let rested = performance.now();

  const keep: Desk['keep'] = async ({ identity, report, content, named }, path) => {
    const { recording, excluded } = preferences.now();
    if (!recording) return 'paused';
    if ([identity.address, ...named].some((address) => isExcluded(address, excluded))) return 'excluded';
    try {
      const archive = await library();
      const decisions = await archive.idOf(identity).then(archive.decisions);
      if (isNotReport(report, identity, decisions)) return 'notReport';
      const at = Date.now();
      const visit = { identity, report, content, program, form: await form, at, file: path };
      const { id, digest, outcome } = await archive.keepFile(visit);
      return { how: outcome, id, digest };
    } catch (error) {
      console.error('Gouji: the report of a file could not be saved.', error);
      return faultOf(error) === 'full' ? 'full' : 'failed';
    }
  };

  return {
    read: reader.read,
    close: reader.close,
    keep,
    async forbidden() {
      await preferences.ready;
      if (browser.extension.inIncognitoContext) return 'private';
      return preferences.now().recording ? null : 'paused';
    },
    async rest() {
      if (performance.now() - rested < SLICE) return;
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    },
  };
}

function begin(): FileWorker {
  const worker = new SavedPageWorker();
  const own: FileWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => worker.postMessage(message),
    terminate: () => worker.terminate(),
  };
  worker.addEventListener('message', (event) => own.onmessage?.(event));
  worker.addEventListener('error', (event) => own.onerror?.(event));
  return own;
}
