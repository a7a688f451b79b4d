import { type FrameState, type TabState, tabKey } from '../../lib/messages';

/**
 * What each tab shows, in the browser's memory for this session: it outlives the service worker and is gone
 * when the browser closes. Only the background writes, one change after another.
 */

/** As much of `storage.session` as is used. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Documents that live in a tab now: frame id → `performance.timeOrigin`. */
export type Living = ReadonlyMap<number, number>;

/** Puts what a frame showed in the place of what it showed before. */
export function withFrame(state: TabState, frame: FrameState): TabState {
  return [...withoutFrame(state, frame.frameId), frame].sort((a, b) => a.frameId - b.frameId);
}

export function withoutFrame(state: TabState, frameId: number): TabState {
  return state.filter((frame) => frame.frameId !== frameId);
}

/** The frames whose documents are gone: navigated away, closed, reloaded. */
export function goneFrom(state: TabState, living: Living): TabState {
  return state.filter(
    ({ frameId, document }) =>
      !living.has(frameId) || (document !== null && living.get(frameId) !== document),
  );
}

/** Takes frames out, unless another document has come into their place meanwhile. */
export function without(state: TabState, gone: TabState): TabState {
  return state.filter(
    (frame) => !gone.some((one) => one.frameId === frame.frameId && one.document === frame.document),
  );
}

export interface Tabs {
  read(tabId: number): Promise<TabState>;
  /** Changes a tab's state after all changes before; answers with the new state. */
  change(tabId: number, by: (state: TabState) => TabState): Promise<TabState>;
  forget(tabId: number): Promise<void>;
}

export function tabsIn(area: SessionArea): Tabs {
  let last: Promise<unknown> = Promise.resolve();

  /** Runs jobs one after another, so that two frames' reports never overwrite each other. */
  function inTurn<Result>(job: () => Promise<Result>): Promise<Result> {
    const result = last.then(job, job);
    last = result.catch(() => {});
    return result;
  }

  async function read(tabId: number): Promise<TabState> {
    const key = tabKey(tabId);
    const stored = (await area.get(key))[key];
    return Array.isArray(stored) ? stored : [];
  }

  return {
    read,
    change: (tabId, by) =>
      inTurn(async () => {
        const before = await read(tabId);
        const after = by(before);
        if (after.length > 0) await area.set({ [tabKey(tabId)]: after });
        else if (before.length > 0) await area.remove(tabKey(tabId));
        return after;
      }),
    forget: (tabId) => inTurn(() => area.remove(tabKey(tabId))),
  };
}
