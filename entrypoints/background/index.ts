import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forms } from '../../lib/forms';
import type { FrameState, Kept, PageRecord, TabRead, TabState, ToReader } from '../../lib/messages';
import { languageOf } from '../../lib/words/say';
import { type Accepted, accept, type Frame } from './accept';
import { badgeOf, INK_ON_GROUND } from './badge';
import { keeper } from './keeper';
import { goneFrom, type Living, tabsIn, withFrame, without, withoutFrame } from './tabs';

/** What draws and what reads, in this order, as WXT names the unlisted scripts. */
const READER = ['/overlay.js', '/reader.js'] as const;
/** The command of wxt.config.ts that shows or hides the marks. */
const TOGGLE = 'overlay.toggle';

/**
 * The background: lets the reader into frames where the gate found a report, keeps what was read, and shows each
 * tab's state in the toolbar. It holds no state of its own, because the browser ends it at any moment.
 */
export default defineBackground(() => {
  const tabs = tabsIn(browser.storage.session);
  const archive = keeper(browser.runtime.getManifest().version);
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const language = languageOf(browser.i18n.getUILanguage());

  // A promise keeps the worker alive until the work is done; undefined refuses.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const accepted = accept(message, sender, self);
    return accepted === null ? undefined : answer(accepted).catch(report);
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') refresh(tabId).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    tabs.forget(tabId).catch(report);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === TOGGLE) toggle().catch(report);
  });

  function answer(accepted: Accepted): Promise<unknown> {
    if (accepted.from === 'popup') {
      const { type, tabId } = accepted.message;
      return type === 'tab.ask' ? refresh(tabId) : readNow(tabId);
    }
    const { frame, message } = accepted;
    switch (message.type) {
      case 'gate.found':
        return inject(frame);
      case 'reader.read':
        return take(frame, message.record);
      case 'reader.left':
        return leave(frame);
    }
  }

  async function inject({ tabId, frameId }: Frame): Promise<void> {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...READER] });
    } catch {
      // The page went away between the gate's word and the reader: the next page has a gate of its own.
    }
  }

  async function readNow(tabId: number): Promise<TabRead> {
    try {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [...READER] });
      return 'injected';
    } catch {
      return 'refused';
    }
  }

  async function take(frame: Frame, record: PageRecord): Promise<void> {
    const { tabId, frameId } = frame;
    const [kept, document] = await Promise.all([keep(frame, record), documentIn(tabId, frameId)]);
    const shown: FrameState = { frameId, document, record, kept };
    await show(tabId, await tabs.change(tabId, (state) => withFrame(state, shown)));
  }

  async function leave({ tabId, frameId }: Frame): Promise<void> {
    await show(tabId, await tabs.change(tabId, (state) => withoutFrame(state, frameId)));
  }

  async function keep({ isPrivate }: Frame, { kind, identity, report }: PageRecord): Promise<Kept> {
    if (kind !== 'report') return 'none';
    return isPrivate ? 'private' : archive.keep(identity, report);
  }

  /** Leaves out what is gone, and brings the toolbar up to date. */
  async function refresh(tabId: number): Promise<TabState> {
    const before = await tabs.read(tabId);
    if (before.length === 0) return before;
    const gone = goneFrom(before, await living(tabId));
    const after = await tabs.change(tabId, (state) => without(state, gone));
    await show(tabId, after);
    return after;
  }

  async function show(tabId: number, state: TabState): Promise<void> {
    const { text, ground, title } = badgeOf(state, forms, language);
    const { action } = browser;
    try {
      await Promise.all([
        action.setBadgeText({ tabId, text }),
        action.setBadgeBackgroundColor({ tabId, color: ground }),
        action.setBadgeTextColor({ tabId, color: INK_ON_GROUND }),
        action.setTitle({ tabId, title: title === '' ? browser.i18n.getMessage('action') : title }),
      ]);
    } catch {
      // The tab was closed meanwhile.
    }
  }

  async function toggle(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    const message: ToReader = { type: 'overlay.toggle' };
    const { id } = tab;
    for (const { frameId } of await tabs.read(id)) {
      await browser.tabs.sendMessage(id, message, { frameId }).catch(() => {
        // A frame that went away has no marks to hide.
      });
    }
  }
});

/** Every frame that may be asked, with its document's time of origin. */
async function living(tabId: number): Promise<Living> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func: () => performance.timeOrigin,
    });
    return new Map(
      results.flatMap(({ frameId, result }) => (typeof result === 'number' ? [[frameId, result]] : [])),
    );
  } catch {
    // Somewhere the extension may not look: whatever was read there is gone.
    return new Map();
  }
}

async function documentIn(tabId: number, frameId: number): Promise<number | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      injectImmediately: true,
      func: () => performance.timeOrigin,
    });
    return typeof answer?.result === 'number' ? answer.result : null;
  } catch {
    return null;
  }
}

/** A bug, not an expected failure: told once, where developers look. */
function report(error: unknown): void {
  console.error('Gouji:', error);
}
