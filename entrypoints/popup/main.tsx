import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { memoryIn, type Remembered } from '../../components/kept/memory';
import { useActions } from '../../components/kept/useActions';
import { useList } from '../../components/kept/useList';
import type { Row } from '../../components/list/views';
import { comparisonView } from '../../components/popup/compare';
import { Popup } from '../../components/popup/Popup';
import type { ComparisonView } from '../../components/popup/views';
import '../../components/popup/popup.css';
import { isOpenable } from '../../lib/archive/schema';
import { forms } from '../../lib/forms';
import { looksOf, openPreferences } from '../../lib/settings/preferences';
import { findingWords } from '../../lib/words/findings';
import { listWords } from '../../lib/words/list';
import { overlayWords } from '../../lib/words/overlay';
import { languageOf } from '../../lib/words/say';
import { suspectWords } from '../../lib/words/suspects';
import { giveWay, isPanel, libraryAt, openLibrary, panelOpener } from './page';
import { useAccess } from './useAccess';
import { usePage } from './usePage';
import { usePast } from './usePast';
import { useSettings, useSwitches } from './useSwitches';

const preferences = openPreferences(browser);
const spoken = languageOf(browser.i18n.getUILanguage());
const memory = memoryIn(browser.storage.session, isPanel ? 'list.panel' : 'list.popup');
const { version } = browser.runtime.getManifest();

interface RootProps {
  readonly start: Remembered;
  readonly openPanel: (() => Promise<void>) | null;
}

function Root({ start, openPanel }: RootProps) {
  // Drawn anew when a setting changes.
  useSettings(preferences);
  const { language, theme } = looksOf(preferences, spoken);
  const words = useMemo(() => findingWords(language, forms), [language]);
  const suspects = useMemo(() => suspectWords(language, words.labels), [language, words]);
  const say = useMemo(() => listWords(language), [language]);
  const list = useList({ memory, start, version, labels: words.labels, say });
  const actions = useActions(list, say);
  const page = usePage();
  const past = usePast(page.view, list.use, words.labels, say);
  const onAllow = useAccess(list.fail);
  const switches = useSwitches(preferences, page.view, page.read);
  const [comparison, setComparison] = useState<ComparisonView | null>(null);

  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = overlayWords(language)('region');
    if (theme === 'auto') delete documentElement.dataset.theme;
    else documentElement.dataset.theme = theme;
  }, [language, theme]);

  const compare = useCallback(
    async (left: Row, right: Row) => {
      const readings = await list.use((archive) => archive.figures([left, right]));
      const [from, to] = [readings.get(left.id)?.figures, readings.get(right.id)?.figures];
      if (from === undefined || to === undefined) return;
      const sides = [
        { row: left, report: from },
        { row: right, report: to },
      ] as const;
      const address = libraryAt({ view: 'pair', query: { left: left.id, right: right.id } });
      setComparison(comparisonView(...sides, forms, words.labels.field, address));
    },
    [list.use, words],
  );

  return (
    <Popup
      language={language}
      words={words}
      suspects={suspects}
      page={page.view}
      past={past}
      switches={switches.view}
      comparison={comparison}
      onRead={page.read}
      onMarks={page.setMarks}
      onTotals={page.totals}
      onShow={page.show}
      onRestore={page.restore}
      onAllow={onAllow}
      onRecording={switches.setRecording}
      onSite={switches.setSite}
      onOptions={() => leave(browser.runtime.openOptionsPage())}
      onLibrary={() => leave(openLibrary())}
      onPanel={openPanel === null ? null : () => leave(openPanel())}
      onBack={() => setComparison(null)}
      list={{
        view: list.view,
        choice: list.memory.choice,
        selected: list.memory.selected,
        open: list.memory.open,
        detail: list.detail,
        done: list.done,
        ...actions,
        onChoice: list.choose,
        leadsTo: ({ address }) => address,
        onOpen: ({ address }) => openPage(address),
        onAddress: openPage,
        savedAt: ({ id }) => libraryAt({ view: 'report', query: { id } }),
        onSelect: (selected) => list.keep({ selected }),
        onDetail: list.openDetail,
        onCompare: (left, right) => {
          compare(left, right).catch(list.fail);
        },
      }}
    />
  );
}

function openPage(address: string): void {
  if (isOpenable(address)) leave(browser.tabs.create({ url: address }));
}

/** Something else has been opened: the popup gives way to it. */
function leave(opened: Promise<unknown>): void {
  opened.then(giveWay, (error: unknown) => console.error('Gouji:', error));
}

async function start(): Promise<void> {
  const [remembered, openPanel] = await Promise.all([memory.recall(), panelOpener(), preferences.ready]);
  document.documentElement.classList.toggle('panel', isPanel);
  const root = document.getElementById('root');
  if (root !== null) render(<Root start={remembered} openPanel={openPanel} />, root);
}

start().catch((error: unknown) => console.error('Gouji:', error));
