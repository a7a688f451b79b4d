import { browser } from 'wxt/browser';
import type {
  FromPopup,
  OverlayState,
  TabAsk,
  TabRead,
  TabReadNow,
  TabState,
  ToReader,
  TotalsToggled,
} from '../../lib/messages';
import { addressOf, LIBRARY_PAGE, type Place } from '../../lib/place';
import { untilAnswered } from '../../lib/port';
import { settingIn, settingKey } from '../../lib/settings/settings';

/** The popup's line to the page it speaks about, and to the window it stands in. */

const asked = new URLSearchParams(location.search);

/** Whether this is the side panel or the sidebar (`popup.html?panel`), which stays open and follows the tab in front. */
export const isPanel = asked.has('panel');

/** The tab in front, or the one that the popup's address names (`popup.html?tab=7`, the popup in a tab of its own). */
export async function tabAtHand(): Promise<number | null> {
  const named = namedTab();
  if (named !== null) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

function namedTab(): number | null {
  const named = asked.get('tab');
  return named !== null && /^\d{1,15}$/.test(named) ? Number(named) : null;
}

/** Tells of every other tab that comes to the front, and of every page that was loaded. */
export function watchTabs(onTurn: () => void): () => void {
  const onUpdated = (_tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') onTurn();
  };
  browser.tabs.onActivated.addListener(onTurn);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onTurn);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Closes the popup, so that the page can be seen; a popup in a tab of its own and the panel stay. */
export function giveWay(): void {
  if (namedTab() === null && !isPanel) window.close();
}

/** Opens the library, at a place of it, in a tab of its own. */
export function openLibrary(place: Place = { view: 'reports', query: {} }): Promise<unknown> {
  return browser.tabs.create({ url: libraryAt(place) });
}

export function libraryAt(place: Place): string {
  return `${browser.runtime.getURL(LIBRARY_PAGE)}${addressOf(place)}`;
}

/** The panel of either browser; neither has the other's, and the types know neither. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** What opens the panel, at once, because a browser lets only a person's own press do so; null where there is none. */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  const { sidebarAction } = browser as Panels;
  if (isPanel) return null;
  if (sidebarAction !== undefined) return () => sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  return sidePanel === undefined || id === undefined ? null : () => sidePanel.open({ windowId: id });
}

export function askTab(tabId: number): Promise<TabState> {
  return toBackground<TabState>({ type: 'tab.ask', tabId });
}

export function readTab(tabId: number): Promise<TabRead> {
  return toBackground<TabRead>({ type: 'tab.read', tabId });
}

export function toggleTotals(tabId: number): Promise<TotalsToggled> {
  // Said twice, it would take itself back.
  return browser.runtime.sendMessage<FromPopup, TotalsToggled>({ type: 'totals.toggle', tabId });
}

async function toBackground<Answer>(message: TabAsk | TabReadNow): Promise<Answer> {
  const answer = await untilAnswered(() => browser.runtime.sendMessage(message));
  if (answer === undefined) throw new Error('the background does not answer');
  return answer as Answer;
}

/** Whether soft findings are shown. */
export async function areHintsShown(): Promise<boolean> {
  return settingIn(await browser.storage.local.get(settingKey('soft')), 'soft');
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
