import type { FindingWords } from '../../lib/words/findings';
import { popupWords } from '../../lib/words/popup';
import type { Language } from '../../lib/words/say';
import type { SuspectWords } from '../../lib/words/suspects';
import { Comparison } from './Comparison';
import { History, type HistoryActions } from './History';
import { Page, type PageActions } from './Page';
import type { ComparisonView, HistoryView, PageView } from './views';

interface Props extends PageActions, HistoryActions {
  readonly language: Language;
  readonly words: FindingWords;
  readonly suspects: SuspectWords;
  readonly page: PageView;
  readonly history: HistoryView;
  /** Shown over the history where there is one. */
  readonly comparison: ComparisonView | null;
  readonly onBack: () => void;
}

/** The popup: this page above, the reports seen below; or two of them side by side. */
export function Popup(props: Props) {
  const { language, words, suspects, page, history, comparison, onBack, ...actions } = props;
  const say = popupWords(language);
  return (
    <main class="popup">
      {comparison !== null && <Comparison view={comparison} say={say} onBack={onBack} />}
      {/* Kept while two reports are compared, so that the selection is still there on the way back. */}
      <div hidden={comparison !== null}>
        <Page view={page} language={language} say={say} words={words} suspects={suspects} {...actions} />
        <History view={history} say={say} {...actions} />
      </div>
    </main>
  );
}
