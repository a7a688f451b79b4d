import type { FindingWords } from '../../lib/words/findings';
import { popupWords } from '../../lib/words/popup';
import type { Language } from '../../lib/words/say';
import type { SuspectWords } from '../../lib/words/suspects';
import { List, type ListProps } from '../list/List';
import { Comparison } from './Comparison';
import { Menu, type MenuActions } from './Menu';
import { Page, type PageActions } from './Page';
import type { ComparisonView, PageView, PastView, SwitchesView } from './views';

interface Props extends PageActions, MenuActions {
  readonly language: Language;
  readonly words: FindingWords;
  readonly suspects: SuspectWords;
  readonly page: PageView;
  readonly past: ReadonlyMap<number, PastView>;
  readonly switches: SwitchesView;
  readonly list: Omit<ListProps, 'language'>;
  /** Shown over everything else where there is one. */
  readonly comparison: ComparisonView | null;
  readonly onBack: () => void;
}

/** Popup and side panel: this page above, the reports seen below; or two side by side. */
export function Popup(props: Props) {
  const { language, words, suspects, page, past, switches, list, comparison, ...on } = props;
  const { onBack, onPanel, ...acts } = on;
  const say = popupWords(language);
  return (
    <main class="popup">
      {comparison !== null && <Comparison view={comparison} say={say} onBack={onBack} />}
      {/* Kept while two reports are compared, so that the selection is still there on the way back. */}
      <div hidden={comparison !== null}>
        <Page
          view={page}
          past={past}
          menu={<Menu switches={switches} say={say} onPanel={onPanel} {...acts} />}
          language={language}
          say={say}
          words={words}
          suspects={suspects}
          {...acts}
        />
        <List language={language} {...list} />
      </div>
    </main>
  );
}
