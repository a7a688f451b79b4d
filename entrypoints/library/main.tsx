import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { countsOf, standingsOf } from '../../components/findings/standing';
import { Comparison } from '../../components/popup/Comparison';
import { comparisonView } from '../../components/popup/compare';
import { History } from '../../components/popup/History';
import type { ComparisonView, HistoryRow, HistoryView } from '../../components/popup/views';
import '../../components/popup/popup.css';
import { type Kept, openArchive } from '../../lib/archive/database';
import { isOpenable } from '../../lib/archive/schema';
import { check } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import { settingIn, settingKey } from '../../lib/settings';
import { findingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import { popupWords } from '../../lib/words/popup';
import { type Language, languageOf } from '../../lib/words/say';

/** Reports shown at first, and with each "show more". */
const STEP = 50;

interface Loaded {
  readonly view: HistoryView;
  readonly kept: readonly Kept[];
}

async function load(limit: number): Promise<Loaded> {
  try {
    const archive = await openArchive(() => location.reload());
    const { kept, total, damaged } = await archive.history(limit);
    return { view: { is: 'rows', rows: kept.map(rowOf), total, damaged }, kept };
  } catch (error) {
    return { view: { is: 'broken', detail: String(error) }, kept: [] };
  }
}

function rowOf({ entry, reading }: Kept): HistoryRow {
  const { id, agency, year, title, address, lastSeen, readings } = entry;
  const counts = countsOf(check(reading.figures, forms), standingsOf(reading.figures, []));
  return { id, agency, year, title, address, lastSeen, readings, counts };
}

/** The reports seen, and two of them side by side. */
function Library({ language }: { readonly language: Language }) {
  const say = useMemo(() => popupWords(language), [language]);
  const words = useMemo(() => findingWords(language, forms), [language]);
  const [limit, setLimit] = useState(STEP);
  const [loaded, setLoaded] = useState<Loaded>({ view: { is: 'loading' }, kept: [] });
  const [comparison, setComparison] = useState<ComparisonView | null>(null);
  useEffect(() => {
    load(limit).then(setLoaded);
  }, [limit]);

  function compare(left: HistoryRow, right: HistoryRow): void {
    const reportOf = (row: HistoryRow) =>
      loaded.kept.find(({ entry }) => entry.id === row.id)?.reading.figures;
    const [from, to] = [reportOf(left), reportOf(right)];
    if (from === undefined || to === undefined) return;
    setComparison(
      comparisonView({ row: left, report: from }, { row: right, report: to }, forms, words.labels.field),
    );
  }

  return (
    <main class="library">
      <h1 class="heading">{overlayWords(language)('region')}</h1>
      {comparison !== null && <Comparison view={comparison} say={say} onBack={() => setComparison(null)} />}
      <div hidden={comparison !== null}>
        <History
          view={loaded.view}
          say={say}
          onOpen={open}
          onMore={() => setLimit(limit + STEP)}
          onCompare={compare}
        />
      </div>
    </main>
  );
}

async function open({ address }: HistoryRow): Promise<void> {
  if (isOpenable(address)) await browser.tabs.create({ url: address });
}

async function start(): Promise<void> {
  const stored = await browser.storage.local.get([settingKey('language'), settingKey('theme')]);
  const chosen = settingIn(stored, 'language');
  const language = chosen === 'auto' ? languageOf(browser.i18n.getUILanguage()) : chosen;
  const { documentElement } = document;
  documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  const theme = settingIn(stored, 'theme');
  if (theme !== 'auto') documentElement.dataset.theme = theme;
  document.title = overlayWords(language)('region');
  const root = document.getElementById('root');
  if (root !== null) render(<Library language={language} />, root);
}

start();
