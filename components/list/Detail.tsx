import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ListWords } from '../../lib/words/list';
import { Correct } from './Correct';
import { day } from './figures';
import { type Change, cut, type DetailView, type ListActions, type ReadingView, type Row } from './views';

/** Changed cells told at first. */
const SHOWN = 5;
/** How long a person pauses in writing before what is written is kept, in ms. */
const PAUSE = 300;
const LONGEST_NOTE = 4000;

interface Props {
  readonly row: Row;
  readonly view: DetailView;
  readonly say: ListWords;
  readonly others: readonly Row[];
  readonly on: ListActions;
  readonly onRemove: () => void;
}

/** All that is known of a report besides its figures, and what can be put right. */
export function Detail({ row, view, say, others, on, onRemove }: Props) {
  return (
    <div class="detail">
      {on.savedAt !== undefined && (
        <a class="saved-at" href={on.savedAt(row)} target="_blank" rel="noreferrer">
          {say('saved')}
        </a>
      )}
      <Written
        label={say('tags')}
        value={row.tags.join('，')}
        onWrite={(text) => on.onTags(row, tagsIn(text))}
      />
      <Written label={say('note')} value={row.note} isLong onWrite={(text) => on.onNote(row, text)} />
      {view.is === 'loading' && <p class="advice">{say('detailLoading')}</p>}
      {view.is === 'gone' && <p class="advice">{say('detailGone')}</p>}
      {view.is === 'detail' && (
        <>
          {row.revised && <Readings readings={view.readings} say={say} />}
          <h4 class="detail-name">{say('sightings')}</h4>
          <ul class="facts">
            {view.sightings.map(({ address, official, lastSeen }) => (
              <li key={address}>
                <a
                  class="address"
                  href={address}
                  onClick={(event) => {
                    event.preventDefault();
                    on.onAddress(address);
                  }}
                >
                  <bdi>{cut(address, 160)}</bdi>
                </a>{' '}
                <span class="soft">
                  {say(official ? 'official' : 'unofficial')} · {day(lastSeen)}
                </span>
              </li>
            ))}
          </ul>
          <Correct row={row} view={view} say={say} others={others} onCorrect={on.onCorrect} />
        </>
      )}
      <button type="button" class="button remove" onClick={onRemove}>
        {say('remove')}
      </button>
    </div>
  );
}

/** Tags are parted by commas of any script. */
export function tagsIn(text: string): string[] {
  const tags = text.split(/[,，、;；\n]/).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

interface WrittenProps {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onWrite: (text: string) => void;
}

/** A field that keeps by itself what is written, so that nothing is lost when the popup closes. */
function Written({ label, value, isLong = false, onWrite }: WrittenProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);
  const flush = () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
    waiting.current = null;
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const id = useId();
  const field = {
    id,
    class: 'field',
    value: draft ?? value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const text = currentTarget.value;
      setDraft(text);
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      const write = () => onWrite(text);
      waiting.current = { timer: setTimeout(() => latest.current(), PAUSE), write };
    },
    onBlur: () => {
      flush();
      setDraft(null);
    },
  };
  return (
    <div class="written">
      <label class="detail-name" for={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...field} rows={2} maxLength={LONGEST_NOTE} />
      ) : (
        <input {...field} type="text" maxLength={400} />
      )}
    </div>
  );
}

function Readings({ readings, say }: { readonly readings: readonly ReadingView[]; readonly say: ListWords }) {
  return (
    <>
      <h4 class="detail-name">{say('readings')}</h4>
      <ol class="facts readings">
        {readings.map(({ digest, firstSeen, changes }, at) => (
          <li key={digest}>
            {at === 0
              ? say('reading_first', { day: day(firstSeen) })
              : say('reading_changed', { day: day(firstSeen), count: changes.length })}
            <Changes changes={changes} say={say} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Cells that are not what they were, a few of them at first. */
export function Changes({ changes, say }: { readonly changes: readonly Change[]; readonly say: ListWords }) {
  const [isAll, setAll] = useState(false);
  if (changes.length === 0) return null;
  const shown = isAll ? changes : changes.slice(0, SHOWN);
  return (
    <ul class="changes">
      {shown.map((change) => (
        <li key={change.label}>
          <bdi>{say('change', { ...change })}</bdi>
        </li>
      ))}
      {shown.length < changes.length && (
        <li>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {say('changesMore', { count: changes.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
