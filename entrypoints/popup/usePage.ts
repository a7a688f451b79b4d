import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageView } from '../../components/popup/views';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { type TabState, tabKey } from '../../lib/messages';
import {
  areHintsShown,
  askReader,
  askTab,
  giveWay,
  isPanel,
  readTab,
  tabAtHand,
  toggleTotals,
  watchTab,
  watchTabs,
} from './page';
import { pageView } from './views';

/** How long a reader may take to say what it found, in ms. */
const PATIENCE = 4000;

/** What the page's reports are checked with. */
const RULES = { forms, soft: softRules, derived: [] };

/** This page's state, kept up to date, and what can be asked of the page. */
export function usePage() {
  const [view, setView] = useState<PageView>({ is: 'loading' });
  const [tabId, setTabId] = useState<number | null>(null);

  const refresh = useCallback(async (id: number): Promise<TabState> => {
    const state = await askTab(id);
    const first = state.find((frame) => frame.record.kind !== 'other');
    const marks = first === undefined ? null : await askReader(id, first.frameId, { type: 'overlay.ask' });
    setView(pageView(state, RULES, { marks: marks?.visible ?? null, soft: await areHintsShown() }));
    return state;
  }, []);

  const fail = useCallback((error: unknown) => setView({ is: 'broken', detail: String(error) }), []);

  const turn = useCallback(async () => {
    const id = await tabAtHand();
    setTabId(id);
    if (id === null) setView({ is: 'refused' });
  }, []);

  useEffect(() => {
    turn().catch(fail);
    return isPanel
      ? watchTabs(() => {
          turn().catch(fail);
        })
      : undefined;
  }, [turn, fail]);

  useEffect(() => {
    if (tabId === null) return;
    setView({ is: 'loading' });
    const ask = () => {
      refresh(tabId).catch(fail);
    };
    ask();
    return watchTab(tabKey(tabId), ask);
  }, [tabId, refresh, fail]);

  /** Until the reader says what it found, or had time enough to say it. */
  const read = useCallback(async () => {
    if (tabId === null) return;
    setView({ is: 'reading' });
    try {
      if ((await readTab(tabId)) === 'refused') return setView({ is: 'refused' });
      if ((await refresh(tabId)).length > 0) return;
      setView({ is: 'reading' });
      setTimeout(() => setView((now) => (now.is === 'reading' ? { is: 'other' } : now)), PATIENCE);
    } catch (error) {
      fail(error);
    }
  }, [tabId, refresh, fail]);

  const setMarks = useCallback(
    async (visible: boolean) => {
      if (tabId === null || view.is !== 'reports') return;
      const answers = await Promise.all(
        view.reports.map(({ frameId }) => askReader(tabId, frameId, { type: 'overlay.toggle', visible })),
      );
      const answer = answers.find((one) => one !== null);
      setView({ ...view, marks: answer?.visible ?? null });
    },
    [tabId, view],
  );

  const show = useCallback(
    async (frameId: number, identity: string) => {
      if (tabId === null || view.is !== 'reports') return;
      const message = { type: 'overlay.show', identity } as const;
      const answer = await askReader(tabId, frameId, message);
      setView({ ...view, marks: answer?.visible ?? null });
      if (answer !== null) giveWay();
    },
    [tabId, view],
  );

  const restore = useCallback(
    (frameId: number) => {
      if (tabId === null) return;
      // The reader reads anew and tells; the popup hears of it as of any page.
      askReader(tabId, frameId, { type: 'overlay.restore' }).catch(fail);
    },
    [tabId, fail],
  );

  const totals = useCallback(async () => {
    if (tabId === null) return;
    try {
      if ((await toggleTotals(tabId)) === 'refused') setView({ is: 'refused' });
      else giveWay();
    } catch (error) {
      fail(error);
    }
  }, [tabId, fail]);

  return { view, read, setMarks, totals, show, restore };
}
