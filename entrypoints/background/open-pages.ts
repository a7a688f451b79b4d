import { browser } from 'wxt/browser';
import type { SessionArea } from './tabs';

/** Where reports are published, as in wxt.config.ts. */
const OFFICIAL = '*://*.gov.cn/*';
const GATE = '/gate.js';
/** In the browser's memory for this session, which ends with this copy of the extension. */
const LOOKED = 'openPages.looked';

/**
 * Pages that were open before this copy of the extension came have no gate, or one that is cut off: they get
 * one. A page that has its own already takes no second. Discarded tabs get theirs when they are loaded again.
 */
export async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: OFFICIAL, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : letGateIn(id))));
}

/** The same, unless it was done in this session: the background starts again and again. */
export async function lookOnce(session: SessionArea): Promise<void> {
  const { [LOOKED]: isDone } = await session.get(LOOKED);
  if (isDone === true) return;
  await session.set({ [LOOKED]: true });
  await lookAtOpenPages();
}

async function letGateIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [GATE] });
  } catch {
    // The tab was closed meanwhile, or shows an error page.
  }
}
