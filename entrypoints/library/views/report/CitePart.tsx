import { useMemo } from 'preact/hooks';
import { Cite } from '../../../../components/export/Cite';
import { copyText } from '../../../../components/host/copy';
import { saveFile } from '../../../../components/host/save';
import { CITE_STYLES, citations } from '../../../../lib/export/cite';
import { fileName } from '../../../../lib/export/names';
import { FILES } from '../../../../lib/export/writer';
import { exportWords } from '../../../../lib/words/export';
import type { Language } from '../../../../lib/words/say';
import { recordOf } from './record';
import type { KnownReport } from './useReport';

interface Props {
  readonly known: KnownReport;
  readonly language: Language;
}

/** How to cite the reading that is shown. */
export function CitePart({ known, language }: Props) {
  const say = exportWords(language);
  const record = useMemo(() => recordOf(known), [known]);
  const styles = useMemo(
    () =>
      CITE_STYLES.map((style) => ({ style, name: say(`kind_${style}`), text: citations([record], style) })),
    [record, say],
  );
  return (
    <div class="report-panel">
      <Cite
        say={say}
        styles={styles}
        onCopy={(text) => copyText(document, text)}
        onSave={(style) => {
          const chosen = styles.find((one) => one.style === style);
          if (chosen === undefined) return;
          const { part, extension, type } = FILES[chosen.style];
          saveFile(document, fileName([record], part, extension), new Blob([chosen.text], { type }));
        }}
      />
    </div>
  );
}
