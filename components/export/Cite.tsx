import { useId, useState } from 'preact/hooks';
import type { ExportWords } from '../../lib/words/export';

/** One way of citing, as it is shown and copied. */
export interface CiteView {
  readonly style: string;
  readonly name: string;
  readonly text: string;
}

interface Props {
  readonly say: ExportWords;
  readonly styles: readonly CiteView[];
  /** Puts text on the clipboard. @returns whether it is there */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Saves the citation in a style as a file. */
  readonly onSave: (style: string) => void;
}

/** How to cite a report: one of several styles, to copy or to save. */
export function Cite({ say, styles, onCopy, onSave }: Props) {
  const [chosen, choose] = useState(styles[0]?.style);
  const [said, tell] = useState('');
  const id = useId();
  const shown = styles.find(({ style }) => style === chosen) ?? styles[0];
  if (shown === undefined) return null;
  const copy = async () => tell(say((await onCopy(shown.text)) ? 'copied' : 'notCopied'));
  return (
    <section class="cite" aria-labelledby={id}>
      <h2 id={id}>{say('cite')}</h2>
      <div class="toolbar">
        <select
          class="field"
          aria-label={say('citeStyle')}
          value={shown.style}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
            tell('');
          }}
        >
          {styles.map(({ style, name }) => (
            <option key={style} value={style}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="button" data-do="copy-cite" onClick={copy}>
          {say('copy')}
        </button>
        <button type="button" class="button" data-do="save-cite" onClick={() => onSave(shown.style)}>
          {say('save')}
        </button>
        <span role="status">{said}</span>
      </div>
      <textarea
        class="field cite-text"
        readOnly
        rows={6}
        aria-label={shown.name}
        value={shown.text.trimEnd()}
      />
    </section>
  );
}
