import { render } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup';
import type { ComparisonView, HistoryRow } from '../../components/popup/views';
import '../../components/popup/popup.css';
import { isOpenable } from '../../lib/archive/schema';
import { forms } from '../../lib/forms';
import { findingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import { languageOf } from '../../lib/words/say';
import { suspectWords } from '../../lib/words/suspects';
import { giveWay } from './page';
import { useHistory } from './useHistory';
import { usePage } from './usePage';
import { comparisonView } from './views';

const language = languageOf(browser.i18n.getUILanguage());
const words = findingWords(language, forms);
const suspects = suspectWords(language, words.labels);

function Root() {
  const history = useHistory();
  const page = usePage(history.refresh);
  const [comparison, setComparison] = useState<ComparisonView | null>(null);

  function compare(left: HistoryRow, right: HistoryRow): void {
    const [from, to] = [history.reportOf(left), history.reportOf(right)];
    if (from === undefined || to === undefined) return;
    setComparison(
      comparisonView({ row: left, report: from }, { row: right, report: to }, forms, words.labels.field),
    );
  }

  return (
    <Popup
      language={language}
      words={words}
      suspects={suspects}
      page={page.view}
      history={history.view}
      comparison={comparison}
      onRead={page.read}
      onMarks={page.setMarks}
      onTotals={page.totals}
      onShow={page.show}
      onRestore={page.restore}
      onOpen={open}
      onMore={history.more}
      onCompare={compare}
      onBack={() => setComparison(null)}
    />
  );
}

async function open(row: HistoryRow): Promise<void> {
  if (!isOpenable(row.address)) return;
  await browser.tabs.create({ url: row.address });
  giveWay();
}

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
document.title = overlayWords(language)('region');
const root = document.getElementById('root');
if (root !== null) render(<Root />, root);
