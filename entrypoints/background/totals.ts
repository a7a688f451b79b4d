import type { browser } from 'wxt/browser';
import type {
  TabState,
  ToTotals,
  TotalsEntered,
  TotalsPassed,
  TotalsSelected,
  TotalsSource,
  TotalsToggled,
} from '../../lib/messages';

/** What adds up cells on a page, as WXT names the unlisted script. */
const SCRIPT = '/totals.js';

/**
 * The pointer over cells, for as long as they can be selected. A style sheet of the user's: the page neither
 * sees it among its own nor outweighs it.
 */
const POINTER = 'table :is(td, th), table :is(td, th) * { cursor: cell !important; }';

/** The calls of the extension API that are made here. */
type Api = Pick<typeof browser, 'scripting' | 'tabs'>;

/** Quick totals of all tabs: each frame that they are started in has a copy of the script. */
export interface QuickTotals {
  toggle(tabId: number): Promise<TotalsToggled>;
  end(tabId: number): Promise<void>;
  clear(tabId: number, message: TotalsSelected): Promise<void>;
  /** Leads the keyboard from one frame to the next that has tables. */
  pass(tabId: number, frameId: number, message: TotalsPassed): Promise<TotalsEntered>;
}

export function quickTotals({ scripting, tabs }: Api): QuickTotals {
  /** @returns undefined where nobody is there to answer */
  async function tell(tabId: number, message: ToTotals, frameId?: number): Promise<unknown> {
    try {
      return await tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
    } catch {
      return undefined;
    }
  }

  async function enter(
    tabId: number,
    frameIds: readonly number[],
    at: 'start' | 'first' | 'last',
  ): Promise<boolean> {
    for (const frameId of frameIds) {
      const answer = await tell(tabId, { type: 'totals.enter', at }, frameId);
      if (isEntered(answer)) return true;
    }
    return false;
  }

  async function start(tabId: number): Promise<TotalsToggled> {
    try {
      const target = { tabId, allFrames: true };
      const frames = await scripting.executeScript({ target, files: [SCRIPT] });
      await scripting.insertCSS({ target, css: POINTER, origin: 'USER' });
      const frameIds = frames.map(({ frameId }) => frameId).sort((a, b) => a - b);
      if (!(await enter(tabId, frameIds, 'start'))) {
        await tell(tabId, { type: 'totals.enter', at: 'none' }, 0);
      }
      return 'on';
    } catch {
      return 'refused';
    }
  }

  async function end(tabId: number): Promise<void> {
    await tell(tabId, { type: 'totals.end' });
    try {
      await scripting.removeCSS({ target: { tabId, allFrames: true }, css: POINTER, origin: 'USER' });
    } catch {
      // The page went elsewhere, and the pointer with it.
    }
  }

  return {
    end,
    async toggle(tabId) {
      if ((await tell(tabId, { type: 'totals.end' })) !== true) return start(tabId);
      await end(tabId);
      return 'off';
    },
    async clear(tabId, { frame }) {
      await tell(tabId, { type: 'totals.clear', frame });
    },
    async pass(tabId, frameId, { backwards }) {
      const found = await scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => true,
      });
      const frameIds = found.map((one) => one.frameId).sort((a, b) => (backwards ? b - a : a - b));
      const here = frameIds.indexOf(frameId);
      const others = [...frameIds.slice(here + 1), ...frameIds.slice(0, Math.max(here, 0))];
      return { entered: await enter(tabId, others, backwards ? 'last' : 'first') };
    },
  };
}

function isEntered(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'entered' in answer && answer.entered === true;
}

/** @returns whose report a frame shows; in a page of many frames, whose the tab shows */
export function sourceIn(state: TabState, frameId: number): TotalsSource {
  const reports = state.filter(({ record }) => record.kind === 'report');
  const frame = reports.find((one) => one.frameId === frameId) ?? reports[0];
  if (frame === undefined) return null;
  const { agency, year } = frame.record.identity;
  return { agency, year };
}
