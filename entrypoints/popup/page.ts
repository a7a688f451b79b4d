import { browser } from 'wxt/browser';
import {
  type FromPopup,
  type OverlayState,
  SOFT_KEY,
  type TabRead,
  type TabState,
  type ToReader,
  type TotalsToggled,
} from '../../lib/messages';

/** The popup's line to the page it speaks about. */

/** The tab in front, or the one that the popup's address names (`popup.html?tab=7`, the popup in a tab of its own). */
export async function tabAtHand(): Promise<number | null> {
  const named = namedTab();
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d{1,15}$/.test(named) ? Number(named) : null;
}

/** Closes the popup, so that the page can be seen; a popup in a tab of its own stays. */
export function giveWay(): void {
  if (namedTab() === null) window.close();
}

export function askTab(tabId: number): Promise<TabState> {
  return toBackground<TabState>({ type: 'tab.ask', tabId });
}

export function readTab(tabId: number): Promise<TabRead> {
  return toBackground<TabRead>({ type: 'tab.read', tabId });
}

export function toggleTotals(tabId: number): Promise<TotalsToggled> {
  return toBackground<TotalsToggled>({ type: 'totals.toggle', tabId });
}

function toBackground<Answer>(message: FromPopup): Promise<Answer> {
  return browser.runtime.sendMessage(message);
}

/** Whether soft findings are shown; see `SOFT_KEY`. */
export async function areHintsShown(): Promise<boolean> {
  return (await browser.storage.local.get(SOFT_KEY))[SOFT_KEY] !== false;
}

/** Asks one frame's reader. @returns null where there is none to answer */
export async function askReader(
  tabId: number,
  frameId: number,
  message: ToReader,
): Promise<OverlayState | null> {
  try {
    const answer: OverlayState | undefined = await browser.tabs.sendMessage(tabId, message, { frameId });
    return answer ?? null;
  } catch {
    return null;
  }
}

/** Tells of every change of a tab's state, until the popup closes. */
export function watchTab(key: string, onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
