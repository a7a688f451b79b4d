import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Standing, Verdict } from '../../lib/core/decision';
import type { SheetWords } from './words';

interface DecideProps {
  readonly standing: Standing;
  /** Something to say about the last attempt; empty: nothing. */
  readonly message: string;
  readonly words: SheetWords;
  readonly onDecide: (verdict: Verdict) => void;
  readonly onUndo: () => void;
}

type Writing = 'dismissed' | 'noted';

/** Longest reason or note, as lib/archive/schema.ts keeps it. */
const LONGEST = 500;

/** What a person may decide about a finding; what was decided stands in its line. */
export function Decide({ standing, message, words, onDecide, onUndo }: DecideProps) {
  const { say } = words;
  const [writing, setWriting] = useState<Writing | null>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  const wasWriting = useRef(false);
  useLayoutEffect(() => {
    // A field that goes gives the focus back to where it came from.
    if (wasWriting.current && writing === null) choices.current?.querySelector('button')?.focus();
    wasWriting.current = writing !== null;
  }, [writing]);
  return (
    <div class="decide">
      {writing === null ? (
        <fieldset ref={choices} class="choices" aria-label={say('decide')}>
          {standing.state !== 'confirmed' && standing.state !== 'misread' && (
            <Choice name="confirm" say={say} onClick={() => onDecide({ state: 'confirmed' })} />
          )}
          {standing.state !== 'misread' && (
            <>
              <Choice name="dismiss" say={say} onClick={() => setWriting('dismissed')} />
              <Choice name="note" say={say} onClick={() => setWriting('noted')} />
            </>
          )}
          {standing.state !== 'open' && <Choice name="undo" say={say} onClick={onUndo} />}
        </fieldset>
      ) : (
        <Write
          label={say(writing === 'dismissed' ? 'reason' : 'noteText')}
          before={textOf(standing, writing)}
          words={words}
          onSave={(text) => {
            setWriting(null);
            onDecide(
              writing === 'dismissed' ? { state: writing, reason: text } : { state: writing, note: text },
            );
          }}
          onCancel={() => setWriting(null)}
        />
      )}
      <p class="decide-message" role="status">
        {message}
      </p>
    </div>
  );
}

function textOf(standing: Standing, writing: Writing): string {
  if (standing.state === 'open') return '';
  const { verdict } = standing.decision;
  if (writing === 'dismissed') return verdict.state === 'dismissed' ? verdict.reason : '';
  return verdict.state === 'noted' ? verdict.note : '';
}

interface ChoiceProps {
  readonly name: 'confirm' | 'dismiss' | 'note' | 'undo';
  readonly say: SheetWords['say'];
  readonly onClick: () => void;
}

function Choice({ name, say, onClick }: ChoiceProps) {
  return (
    <button type="button" class="button choice" data-choice={name} onClick={onClick}>
      {say(name)}
    </button>
  );
}

interface WriteProps {
  readonly label: string;
  readonly before: string;
  readonly words: SheetWords;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

function Write({ label, before, words, onSave, onCancel }: WriteProps) {
  const { say } = words;
  const [text, setText] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const isEmpty = text.trim() === '';
  return (
    <form
      class="write"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onSave(text.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      <label class="write-label">
        {label}
        <input
          ref={field}
          class="write-field"
          type="text"
          maxLength={LONGEST}
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button choice" disabled={isEmpty}>
        {say('save')}
      </button>
      <button type="button" class="button choice" onClick={onCancel}>
        {say('cancel')}
      </button>
    </form>
  );
}
