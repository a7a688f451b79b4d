import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../../../components/findings/findings.css';
import '../../../../components/list/list.css';
import './reports.css';
import { memoryIn, type Remembered } from '../../../../components/kept/memory';
import { useActions } from '../../../../components/kept/useActions';
import { useList } from '../../../../components/kept/useList';
import { List } from '../../../../components/list/List';
import { isOpenable } from '../../../../lib/archive/schema';
import { addressOf, type Place } from '../../../../lib/place';
import type { FindingWords } from '../../../../lib/words/findings';
import { libraryWords } from '../../../../lib/words/library';
import { listWords } from '../../../../lib/words/list';
import type { Language } from '../../../../lib/words/say';
import type { ViewProps } from '../../view';
import { chooseForExport } from '../export/chosen';

export const memory = memoryIn(browser.storage.session, 'list.library');
const { version } = browser.runtime.getManifest();

interface Props extends Pick<ViewProps, 'go'> {
  readonly start: Remembered;
  readonly language: Language;
  readonly words: FindingWords;
}

/** Where the library shows what is kept of a report. */
function keptAt({ id }: { readonly id: string }): Place {
  return { view: 'report', query: { id } };
}

/** All reports; the one view that does not wait for the whole archive. */
export function Reports({ start, language, words, go }: Props) {
  const say = useMemo(() => listWords(language), [language]);
  const list = useList({ memory, start, version, labels: words.labels, say });
  const actions = useActions(list, say);
  return (
    <>
      <h1>{libraryWords(language)('view_reports')}</h1>
      <div class="reports">
        <List
          language={language}
          {...actions}
          view={list.view}
          choice={list.memory.choice}
          selected={list.memory.selected}
          open={list.memory.open}
          detail={list.detail}
          done={list.done}
          onChoice={list.choose}
          leadsTo={(row) => addressOf(keptAt(row))}
          onOpen={(row) => go(keptAt(row))}
          onAddress={(address) => {
            if (isOpenable(address)) browser.tabs.create({ url: address });
          }}
          comparesAny
          onSelect={(selected) => list.keep({ selected })}
          onDetail={list.openDetail}
          onCompare={(left, right) => go({ view: 'pair', query: { left: left.id, right: right.id } })}
          onExport={(ids) => {
            chooseForExport(ids).then(
              () => go({ view: 'export', query: { what: 'selection' } }),
              (error: unknown) => list.fail(error),
            );
          }}
        />
      </div>
    </>
  );
}
