import { type FrameState, type TabState, tabKey } from '../../lib/messages';

/**
 * What each tab shows, in the browser's memory for this session: it outlives the service worker and is gone
 * when the browser closes. Only the background writes, one change of a tab after another.
 */

/** As much of `storage.session` as is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What of a tab only the browser knows and does. */
export interface Window {
  /** The document in a frame now, by its `performance.timeOrigin`; null where there is none to ask. */
  documentIn(tabId: number, frameId: number): Promise<number | null>;
  /** Shows a tab's state in the toolbar. */
  paint(tabId: number, state: TabState): void;
}

/** Puts what a frame showed in the place of what it showed before. */
export function withFrame(state: TabState, frame: FrameState): TabState {
  const others = state.filter(({ frameId }) => frameId !== frame.frameId);
  return [...others, frame].sort((a, b) => a.frameId - b.frameId);
}

/** Takes a document's frame out, unless another document has come into its place. */
export function withoutDocument(state: TabState, frameId: number, document: number): TabState {
  return state.filter((frame) => frame.frameId !== frameId || frame.document !== document);
}

export interface Tabs {
  read(tabId: number): Promise<TabState>;
  /**
   * Changes a tab's state after all its changes before, leaves out documents that are gone by then, shows it in
   * the toolbar, and answers with it.
   */
  change(tabId: number, by?: (state: TabState) => TabState): Promise<TabState>;
  /**
   * Adds what a document shows, unless the document is gone already: its late word must not take the place of
   * what its frame shows now.
   * @param frame told what was known of the frame before
   * @returns what it made of that
   */
  arrive(
    tabId: number,
    frameId: number,
    frame: (before: FrameState | undefined) => FrameState,
  ): Promise<FrameState>;
  forget(tabId: number): Promise<void>;
}

export function tabsIn(area: SessionArea, window: Window): Tabs {
  /** The last job of each tab that has one. */
  const last = new Map<number, Promise<unknown>>();

  /** Runs a tab's jobs one after another, so that two frames' reports never overwrite each other. */
  function inTurn<Result>(tabId: number, job: () => Promise<Result>): Promise<Result> {
    const before = last.get(tabId) ?? Promise.resolve();
    const result = before.then(job, job);
    const settled = result
      .catch(() => {})
      .then(() => {
        if (last.get(tabId) === settled) last.delete(tabId);
      });
    last.set(tabId, settled);
    return result;
  }

  async function read(tabId: number): Promise<TabState> {
    const key = tabKey(tabId);
    const stored = (await area.get(key))[key];
    return Array.isArray(stored) ? stored : [];
  }

  /** @returns the frames whose documents are still there */
  async function living(tabId: number, state: TabState): Promise<TabState> {
    const documents = await Promise.all(state.map(({ frameId }) => window.documentIn(tabId, frameId)));
    return state.filter(({ document }, at) => documents[at] === document);
  }

  async function settle(tabId: number, before: TabState, changed: TabState): Promise<TabState> {
    const after = await living(tabId, changed);
    const isSame = after.length === before.length && after.every((frame, at) => frame === before[at]);
    // Firefox tells of every write, also of one that changes nothing: the popup, which asks then, would never stop.
    if (!isSame && after.length > 0) await area.set({ [tabKey(tabId)]: after });
    else if (!isSame) await area.remove(tabKey(tabId));
    // Nothing else writes meanwhile: what is painted is what is stored.
    if (before.length + after.length > 0) window.paint(tabId, after);
    return after;
  }

  return {
    read,
    change: (tabId, by = (state) => state) =>
      inTurn(tabId, async () => {
        const before = await read(tabId);
        return settle(tabId, before, by(before));
      }),
    arrive: (tabId, frameId, frame) =>
      inTurn(tabId, async () => {
        const before = await read(tabId);
        const own = before.find((one) => one.frameId === frameId);
        const arrived = frame(own);
        const isHere = (await window.documentIn(tabId, frameId)) === arrived.document;
        await settle(tabId, before, isHere ? withFrame(before, arrived) : before);
        return arrived;
      }),
    forget: (tabId) => inTurn(tabId, () => area.remove(tabKey(tabId))),
  };
}
