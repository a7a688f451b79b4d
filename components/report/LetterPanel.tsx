import { useState } from 'preact/hooks';
import type { ReportWords } from '../../lib/words/report';

/** Something that a letter may speak of. */
export interface LetterItem {
  readonly id: string;
  readonly sentence: string;
  readonly isQuestion: boolean;
  readonly isDismissed: boolean;
}

interface Props {
  readonly kind: 'ask' | 'correct';
  readonly items: readonly LetterItem[];
  readonly chosen: readonly string[];
  /** The draft from what is chosen. */
  readonly draft: string;
  readonly say: ReportWords;
  readonly onKind: (kind: 'ask' | 'correct') => void;
  readonly onChosen: (ids: readonly string[]) => void;
  /** @returns whether it is on the clipboard */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A letter to the agency: what it speaks of is chosen, its text is a draft that a person edits and copies. */
export function LetterPanel({ kind, items, chosen, draft, say, onKind, onChosen, onCopy }: Props) {
  const [edited, setEdited] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = edited ?? draft;
  const toggle = (id: string, isOn: boolean) => {
    setCopied(null);
    onChosen(items.map((item) => item.id).filter((one) => (one === id ? isOn : chosen.includes(one))));
  };
  return (
    <section class="report-panel" aria-labelledby="report-letter">
      <h2 id="report-letter">{say('letter')}</h2>
      <p class="soft">{say('letterAbout')}</p>
      <fieldset class="report-choice">
        <legend>{say('letterKind')}</legend>
        {(['ask', 'correct'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => onKind(one)} />
            {say(`letter_${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="report-choice">
        <legend>{say('letterChosen')}</legend>
        {items.length === 0 && <p class="soft">{say('letterNothing')}</p>}
        {items.map(({ id, sentence, isQuestion, isDismissed }) => (
          <label key={id}>
            <input
              type="checkbox"
              name="about"
              value={id}
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            <span>
              {sentence}
              {isQuestion && <span class="soft"> · {say('letterAsQuestion')}</span>}
              {isDismissed && <span class="soft"> · {say('letterDismissed')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <label class="report-letter">
        {say('letterText')}
        <textarea
          class="field"
          lang="zh-CN"
          rows={18}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => {
            setEdited(currentTarget.value);
            setCopied(null);
          }}
        />
      </label>
      {edited !== null && (
        <p class="soft">
          {say('letterEdited')}{' '}
          <button type="button" class="link" data-do="again" onClick={() => setEdited(null)}>
            {say('letterAgain')}
          </button>
        </p>
      )}
      <button
        type="button"
        class="button"
        data-do="copy-letter"
        onClick={() => {
          onCopy(text).then(setCopied, () => setCopied(false));
        }}
      >
        {say('letterCopy')}
      </button>
      <p class="report-said" role="status">
        {copied === null ? '' : say(copied ? 'letterCopied' : 'letterCopyFailed')}
      </p>
    </section>
  );
}
