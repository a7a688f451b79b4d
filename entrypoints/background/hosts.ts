import { browser } from 'wxt/browser';

/** The name of the one registration that covers all hosts a person added. */
const ID = 'added-hosts';
/** What of the granted origins is no addition: the manifest's own. */
const OFFICIAL = '*://*.gov.cn/*';

/**
 * Lets the gate into hosts that a person added in the options, and out of those that were taken away. The browser's
 * permissions are the only list there is: also one that was taken back in the browser's own settings counts.
 */
export function followHosts(onError: (error: unknown) => void): void {
  const settle = () => {
    register().catch(onError);
  };
  browser.permissions.onAdded.addListener(settle);
  browser.permissions.onRemoved.addListener(settle);
  browser.runtime.onInstalled.addListener(settle);
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => origin !== OFFICIAL);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, matches, js: ['gate.js'], runAt: 'document_idle' as const, allFrames: true };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}
