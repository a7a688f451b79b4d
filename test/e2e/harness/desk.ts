import type { Page } from 'puppeteer-core';
import type { FromPopup, TabState, TotalsToggled } from '../../../lib/messages';
import type { Session } from './session';

/** A message as the extension's own pages hear it. */
export interface Heard {
  readonly type: string;
  /** Address of the frame that sent it. */
  readonly from: string;
}

/**
 * A quiet tab inside the extension (one of its icons), from where tests see what only the extension can
 * see: the toolbar's state of each tab, and every message on its way to the background.
 */
export interface Desk {
  /** The extension's number of the tab that shows an address. */
  tabId(address: string): Promise<number>;
  /** The number of the tab in front, also of one that shows the extension no address. */
  tabInFront(): Promise<number>;
  /** What the toolbar button says for a tab, named by the address it shows or by its number. */
  badge(tab: string | number): Promise<Badge>;
  /** What the extension knows of a tab. */
  found(tabId: number): Promise<TabState>;
  /** Has a tab read again, as the popup does. */
  readNow(tabId: number): Promise<void>;
  /** Starts quick totals on a tab, or ends them, as the popup does. */
  toggleTotals(tabId: number): Promise<TotalsToggled | undefined>;
  /** Messages since the desk was opened, oldest first. */
  heard(): Promise<readonly Heard[]>;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The extension API as far as the desk uses it; both browsers have it under one of two names. */
interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly runtime: {
    sendMessage<Answer>(message: FromPopup): Promise<Answer>;
    readonly onMessage: {
      addListener(
        listener: (message: { type?: string }, sender: { url?: string; tab?: { url?: string } }) => void,
      ): void;
    };
  };
}

/** What a page of the extension has in its global scope, seen from code that runs there. */
interface DeskScope {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
  heard?: Heard[];
}

export async function openDesk(session: Session): Promise<Desk> {
  const page: Page = await session.extensionPage('/icon/16.png');
  await page.evaluate(() => {
    const scope = globalThis as DeskScope;
    const heard: Heard[] = [];
    scope.heard = heard;
    (scope.browser ?? scope.chrome)?.runtime.onMessage.addListener((message, sender) => {
      heard.push({ type: String(message.type), from: sender.url ?? '' });
    });
  });
  const tabId = (address: string) =>
    page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as DeskScope;
      const tabs = (await (browser ?? chrome)?.tabs.query({})) ?? [];
      const id = tabs.find((tab) => tab.url === wanted)?.id;
      if (id === undefined) throw new Error(`no tab shows ${wanted}`);
      return id;
    }, address);
  return {
    tabId,
    tabInFront: () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as DeskScope;
        const [tab] = (await (browser ?? chrome)?.tabs.query({ active: true, currentWindow: true })) ?? [];
        if (tab?.id === undefined) throw new Error('no tab is in front');
        return tab.id;
      }),
    badge: async (tab) =>
      page.evaluate(
        async (of) => {
          const { browser, chrome } = globalThis as DeskScope;
          const action = (browser ?? chrome)?.action;
          return { text: (await action?.getBadgeText(of)) ?? '', title: (await action?.getTitle(of)) ?? '' };
        },
        { tabId: typeof tab === 'number' ? tab : await tabId(tab) },
      ),
    found: (tab) =>
      page.evaluate(
        async (message) => {
          const { browser, chrome } = globalThis as DeskScope;
          return (await (browser ?? chrome)?.runtime.sendMessage<TabState>(message)) ?? [];
        },
        { type: 'tab.ask' as const, tabId: tab },
      ),
    readNow: (tab) =>
      page.evaluate(
        async (message) => {
          const { browser, chrome } = globalThis as DeskScope;
          await (browser ?? chrome)?.runtime.sendMessage(message);
        },
        { type: 'tab.read' as const, tabId: tab },
      ),
    toggleTotals: (tab) =>
      page.evaluate(
        async (message) => {
          const { browser, chrome } = globalThis as DeskScope;
          return (browser ?? chrome)?.runtime.sendMessage<TotalsToggled>(message);
        },
        { type: 'totals.toggle' as const, tabId: tab },
      ),
    heard: () => page.evaluate(() => (globalThis as DeskScope).heard ?? []),
  };
}
