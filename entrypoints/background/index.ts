import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reportId } from '../../lib/archive/keeping';
import { isNotReport } from '../../lib/core/misread';
import { forms } from '../../lib/forms';
import type {
  Decided,
  DecisionMade,
  DecisionUndone,
  Known,
  PrintMarks,
  ReaderRead,
  TabRead,
  TabState,
  ToReader,
} from '../../lib/messages';
import { LIBRARY_PAGE } from '../../lib/place';
import { isExcluded, settingIn, settingKey } from '../../lib/settings/settings';
import { languageOf } from '../../lib/words/say';
import { type Accepted, accept, type Frame } from './accept';
import { followBackups } from './backups';
import { badgeOf, INK_ON_GROUND } from './badge';
import { decided, decidedFrame, isUnkept } from './decisions';
import { followHosts } from './hosts';
import { keeper } from './keeper';
import { lookAtOpenPages, lookOnce } from './open-pages';
import { printCss } from './print';
import { report } from './report';
import { tabsIn, withoutDocument } from './tabs';
import { quickTotals, sourceIn } from './totals';
import { welcomeOnce } from './welcome';

/** What draws and what reads, in this order, as WXT names the unlisted scripts. */
const READER = ['/overlay.js', '/reader.js'] as const;
/** The command of wxt.config.ts that shows or hides the marks. */
const TOGGLE = 'overlay.toggle';
/** The command that starts quick totals or ends them. */
const TOTALS = 'totals.toggle';

/**
 * The background: lets the reader into frames where the gate found a report, keeps what was read, and shows each
 * tab's state in the toolbar. It holds no state of its own, because the browser ends it at any moment.
 */
export default defineBackground(() => {
  const tabs = tabsIn(browser.storage.session, { documentIn, paint });
  const totals = quickTotals(browser);
  const archive = keeper(browser.runtime.getManifest().version);
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const language = languageOf(browser.i18n.getUILanguage());

  // A promise keeps the worker alive until the work is done; undefined refuses. What is taken is always answered: no
  // answer says that the background was ended, and the message comes again.
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const accepted = accept(message, sender, self);
    if (accepted === null) return undefined;
    return answer(accepted)
      .catch(report)
      .then((given) => given ?? null);
  });

  followHosts(report);
  welcomeOnce(report);
  followBackups(report);
  // Installed, updated, started with the browser, let into official pages later, or switched on again, of which
  // only the start itself tells.
  for (const coming of [browser.runtime.onInstalled, browser.permissions.onAdded]) {
    coming.addListener(() => {
      lookAtOpenPages().catch(report);
    });
  }
  browser.runtime.onStartup.addListener(firstLook);
  firstLook();

  function firstLook(): void {
    lookOnce(browser.storage.session).catch(report);
  }

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') tabs.change(tabId).catch(report);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    tabs.forget(tabId).catch(report);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === TOGGLE) toggle().catch(report);
    if (command === TOTALS) toggleTotals().catch(report);
  });

  function answer(accepted: Accepted): Promise<unknown> {
    if (accepted.from === 'popup') {
      const { type, tabId } = accepted.message;
      if (type === 'totals.toggle') return totals.toggle(tabId);
      return type === 'tab.ask' ? tabs.change(tabId) : readNow(tabId);
    }
    const { frame, message } = accepted;
    switch (message.type) {
      case 'gate.found':
        return inject(frame);
      case 'library.open':
        return openLibrary(frame);
      case 'print.marks':
        return printMarks(frame, message);
      case 'reader.read':
        return take(frame, message);
      case 'reader.left':
        return tabs.change(frame.tabId, (state) => withoutDocument(state, frame.frameId, message.document));
      case 'decision.made':
      case 'decision.undone':
        return decide(frame, message);
      case 'totals.left':
        return totals.end(frame.tabId);
      case 'totals.ask':
        return tabs.read(frame.tabId).then((state) => sourceIn(state, frame.frameId));
      case 'totals.selected':
        return totals.clear(frame.tabId, message);
      case 'totals.passed':
        return totals.pass(frame.tabId, frame.frameId, message);
    }
  }

  async function inject({ tabId, frameId }: Frame): Promise<void> {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [...READER] });
    } catch {
      // The page went away between the gate's word and the reader: the next page has a gate of its own.
    }
  }

  /** Beside the page that asked; in the window that shows the library already, if one does. */
  async function openLibrary({ tabId }: Frame): Promise<void> {
    const url = browser.runtime.getURL(LIBRARY_PAGE);
    const [open] = await browser.tabs.query({ url: `${url}*` });
    if (open?.id !== undefined) {
      await browser.tabs.update(open.id, { active: true });
      if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
      return;
    }
    const { index, windowId } = await browser.tabs.get(tabId);
    await browser.tabs.create({ url, index: index + 1, ...(windowId === undefined ? {} : { windowId }) });
  }

  async function printMarks({ tabId, frameId }: Frame, { isOn, marks }: PrintMarks): Promise<boolean> {
    const target = { tabId, frameIds: [frameId] };
    const sheet = { target, css: printCss(marks), origin: 'USER' as const };
    try {
      await (isOn ? browser.scripting.insertCSS(sheet) : browser.scripting.removeCSS(sheet));
      return true;
    } catch {
      // The page is gone, or the extension may no longer look at it.
      return false;
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

  async function take(
    { tabId, frameId, isPrivate }: Frame,
    { document, record, content }: ReaderRead,
  ): Promise<Known> {
    const known = await knownOf({ record, content }, isPrivate);
    const id = reportId(record.identity);
    const { decisions } = await tabs.arrive(tabId, frameId, (before) => {
      // Where nothing is kept, decisions are nowhere but here.
      const isSame = before?.document === document && reportId(before.record.identity) === id;
      const decisions = isUnkept(known.kept) && isSame ? before.decisions : known.decisions;
      return { frameId, document, record, kept: known.kept, decisions };
    });
    return { ...known, decisions, notReport: isNotReport(record.report, record.identity, decisions) };
  }

  async function knownOf(
    { record: { kind, identity, report }, content }: Pick<ReaderRead, 'record' | 'content'>,
    isPrivate: boolean,
  ): Promise<Omit<Known, 'notReport'>> {
    const nothing = { decisions: [], yearBefore: null, yearAfter: null };
    if (kind !== 'report') return { ...nothing, kept: 'none' };
    if (isPrivate) return { ...nothing, kept: 'private' };
    const recalled = await archive.recall(identity);
    if (isNotReport(report, identity, recalled.decisions)) return { ...recalled, kept: 'none' };
    const unwanted = await whyNot(identity.address);
    return { ...recalled, kept: unwanted ?? (await archive.keep(identity, report, content)) };
  }

  async function decide(
    { tabId, frameId }: Frame,
    message: DecisionMade | DecisionUndone,
  ): Promise<Decided | undefined> {
    const frame = decidedFrame(await tabs.read(tabId), frameId, message);
    if (frame === null) return undefined;
    const answer = await decided(frame, message, archive);
    const id = reportId(frame.record.identity);
    await tabs.change(tabId, (state) =>
      state.map((one) =>
        reportId(one.record.identity) === id ? { ...one, decisions: answer.decisions } : one,
      ),
    );
    return answer;
  }

  function paint(tabId: number, state: TabState): void {
    const { text, ground, title } = badgeOf(state, forms, language);
    const { action } = browser;
    Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: ground }),
      action.setBadgeTextColor({ tabId, color: INK_ON_GROUND }),
      action.setTitle({ tabId, title: title === '' ? browser.i18n.getMessage('action') : title }),
    ]).catch(() => {
      // The tab was closed meanwhile.
    });
  }

  async function toggleTotals(): Promise<void> {
    const id = await tabInFront();
    if (id !== undefined) await totals.toggle(id);
  }

  async function tabInFront(): Promise<number | undefined> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  }

  async function toggle(): Promise<void> {
    const id = await tabInFront();
    if (id === undefined) return;
    const message: ToReader = { type: 'overlay.toggle' };
    for (const { frameId } of await tabs.read(id)) {
      await browser.tabs.sendMessage(id, message, { frameId }).catch(() => {
        // A frame that went away has no marks to hide.
      });
    }
  }
});

/** Why the person wants a report at an address not kept; null where it is to be kept. */
async function whyNot(address: string): Promise<'paused' | 'excluded' | null> {
  const items = await browser.storage.local.get([settingKey('recording'), settingKey('excluded')]);
  if (!settingIn(items, 'recording')) return 'paused';
  return isExcluded(address, settingIn(items, 'excluded')) ? 'excluded' : null;
}

/** Null where the frame is gone or the extension may no longer look: what was read there is gone too. */
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
