/** A quiet page of the extension, from where its memory of the session and its tabs can be seen without waking anything. */
import type { Page } from 'puppeteer-core';
import type { FrameState, TabState } from '../../lib/messages';
import type { Session } from '../e2e/harness/session';

/** The extension API as far as it is used here; both browsers have it under one of two names. */
interface Api {
  readonly storage: { readonly session: { get(key: string | null): Promise<Record<string, TabState>> } };
  readonly tabs: {
    query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly scripting: {
    executeScript(injection: object): Promise<{ readonly result?: readonly [string, number] }[]>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

interface Scope {
  readonly browser?: Api;
  readonly chrome?: Api;
}

export interface SoakDesk {
  readonly page: Page;
  /** What the background remembers of the tab that shows an address, by that of the frame with the report. */
  frameAt(address: string): Promise<FrameState | null>;
  /**
   * Which document a tab shows at an address, in any of its frames, by its `performance.timeOrigin`; null where none.
   * @param page the address of the tab
   */
  documentAt(address: string, page: string): Promise<number | null>;
  /** Has it look again at the tabs of which it remembers an address, as the popup does. */
  lookAgain(address: string): Promise<void>;
  /** Numbers of tabs that it remembers something of although they are gone. */
  forgotten(): Promise<readonly number[]>;
  /** Asks the background something, which starts it where it does not run. */
  wake(): Promise<void>;
  /** Hides the marks on the page at an address, or shows them again. */
  toggle(address: string): Promise<void>;
}

export async function openSoakDesk(session: Session): Promise<SoakDesk> {
  const page = await session.extensionPage('/icon/16.png');
  return {
    page,
    frameAt: (address) =>
      page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as Scope;
        const stored = (await (browser ?? chrome)?.storage.session.get(null)) ?? {};
        const frames = Object.entries(stored).flatMap(([key, state]) =>
          key.startsWith('tab.') ? state : [],
        );
        return frames.find(({ record }) => record.identity.address === wanted) ?? null;
      }, address),
    documentAt: (address, shown) =>
      page.evaluate(
        async (wanted, outer) => {
          const { browser, chrome } = globalThis as Scope;
          const api = browser ?? chrome;
          // Not named: a name would be put in by a helper, which is not where the function goes.
          const [func] = [() => [location.href, performance.timeOrigin]];
          const tabs = ((await api?.tabs.query({})) ?? []).filter(({ url }) => url === outer);
          const frames = await Promise.all(
            tabs.map(({ id }) =>
              api?.scripting
                .executeScript({
                  target: { tabId: id, allFrames: true },
                  func,
                })
                // Gone meanwhile.
                .catch(() => []),
            ),
          );
          const found = frames.flatMap((some) => some ?? []).find(({ result }) => result?.[0] === wanted);
          return found?.result?.[1] ?? null;
        },
        address,
        shown,
      ),
    lookAgain: (address) =>
      page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as Scope;
        const api = browser ?? chrome;
        const stored = (await api?.storage.session.get(null)) ?? {};
        for (const [key, state] of Object.entries(stored)) {
          if (!key.startsWith('tab.') || state.every(({ record }) => record.identity.address !== wanted))
            continue;
          // Ended meanwhile, it does not answer.
          await api?.runtime
            .sendMessage({ type: 'tab.ask', tabId: Number(key.slice('tab.'.length)) })
            .catch(() => {});
        }
      }, address),
    forgotten: () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as Scope;
        const api = browser ?? chrome;
        const stored = Object.keys((await api?.storage.session.get(null)) ?? {});
        const open = new Set(((await api?.tabs.query({})) ?? []).map(({ id }) => id));
        const numbers = stored.filter((key) => key.startsWith('tab.')).map((key) => Number(key.slice(4)));
        return numbers.filter((number) => !open.has(number));
      }),
    wake: () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as Scope;
        await (browser ?? chrome)?.runtime.sendMessage({ type: 'tab.ask', tabId: 0 });
      }),
    toggle: (address) =>
      page.evaluate(async (wanted) => {
        const { browser, chrome } = globalThis as Scope;
        const api = browser ?? chrome;
        const tab = (await api?.tabs.query({}))?.find(({ url }) => url === wanted);
        if (tab?.id === undefined) throw new Error(`no tab shows ${wanted}`);
        await api?.tabs.sendMessage(tab.id, { type: 'overlay.toggle' });
      }, address),
  };
}
