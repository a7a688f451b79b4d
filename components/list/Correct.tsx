import { useState } from 'preact/hooks';
import type { ListWords } from '../../lib/words/list';
import { identityIn, Whose, writtenOf } from '../host/Whose';
import { day } from './figures';
import { type Correction, cut, type DetailView, type ListActions, type ReadingView, type Row } from './views';

interface Props {
  readonly row: Row;
  readonly view: Extract<DetailView, { is: 'detail' }>;
  readonly say: ListWords;
  /** The other reports selected. */
  readonly others: readonly Row[];
  readonly onCorrect: ListActions['onCorrect'];
}

/** Something that cannot be undone by itself, said before it is done. */
interface Asked {
  readonly about: string;
  readonly correction: Correction;
}

/** Whose report it is, put right by hand: what has no way back is asked once more. */
export function Correct({ row, view, say, others, onCorrect }: Props) {
  const [written, setWritten] = useState(writtenOf(row.agency, row.year));
  const [name, setName] = useState('');
  const [former, setFormer] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const identity = identityIn(written);
  const isOther = identity !== null && (identity.agency !== row.agency || identity.year !== row.year);
  const nameOf = (of: { agency: string | null; year: number | null }) =>
    `${cut(of.agency ?? say('noAgency'), 60)} ${of.year === null ? say('noYear') : say('year', { year: of.year })}`;
  const [other] = others.length === 1 ? others : [];
  const own = row.agency;

  function split(reading: ReadingView): void {
    if (identity === null) return;
    setAsked({
      about: say('splitAbout', { day: day(reading.firstSeen), name: nameOf(identity) }),
      correction: { is: 'split', id: row.id, reading, ...identity },
    });
  }

  return (
    <details class="correct">
      <summary>{say('correct')}</summary>
      {asked === null ? (
        <>
          <div class="pair">
            <Whose
              written={written}
              names={{ agency: say('agency'), year: say('years') }}
              onWrite={setWritten}
            />
            <button
              type="button"
              class="button"
              disabled={!isOther}
              onClick={() =>
                identity !== null &&
                setAsked({
                  about: say('identifyAbout', { name: nameOf(identity) }),
                  correction: { is: 'identify', id: row.id, ...identity },
                })
              }
            >
              {say('identify')}
            </button>
          </div>
          {view.readings.length > 1 && (
            <ul class="facts">
              {view.readings.map((reading) => (
                <li key={reading.digest} class="pair">
                  <span>{say('reading_first', { day: day(reading.firstSeen) })}</span>
                  <button type="button" class="button" disabled={!isOther} onClick={() => split(reading)}>
                    {say('split')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {other === undefined ? (
            <p class="advice">{say('mergeHint')}</p>
          ) : (
            <button
              type="button"
              class="button"
              onClick={() =>
                setAsked({
                  about: say('mergeAbout', { name: nameOf(other) }),
                  correction: { is: 'merge', into: other.id, from: row.id },
                })
              }
            >
              {say('merge')}
            </button>
          )}
          {own !== null && (
            <>
              <div class="pair">
                <label>
                  <span class="detail-name">{say('renameTo')}</span>
                  <input
                    class="field"
                    type="text"
                    maxLength={100}
                    value={name}
                    onInput={({ currentTarget }) => setName(currentTarget.value)}
                  />
                </label>
                <button
                  type="button"
                  class="button"
                  disabled={name.trim() === '' || name.trim() === own}
                  onClick={() =>
                    setAsked({
                      about: say('renameAbout', { from: cut(own, 60), to: cut(name.trim(), 60) }),
                      correction: { is: 'rename', agency: own, to: name.trim() },
                    })
                  }
                >
                  {say('rename')}
                </button>
              </div>
              <div class="pair">
                <label>
                  <span class="detail-name">{say('linkName')}</span>
                  <input
                    class="field"
                    type="text"
                    maxLength={100}
                    value={former}
                    title={say('linkAbout')}
                    onInput={({ currentTarget }) => setFormer(currentTarget.value)}
                  />
                </label>
                <button
                  type="button"
                  class="button"
                  disabled={former.trim() === ''}
                  onClick={() => {
                    setFormer('');
                    onCorrect({ is: 'link', agency: own, former: former.trim() });
                  }}
                >
                  {say('link')}
                </button>
              </div>
              {view.former.map((one) => (
                <button
                  type="button"
                  key={one}
                  class="button"
                  onClick={() => onCorrect({ is: 'unlink', agency: own, former: one })}
                >
                  {say('unlink', { name: cut(one, 40) })}
                </button>
              ))}
            </>
          )}
        </>
      ) : (
        <div role="alertdialog" aria-label={say('correct')} class="asked">
          <p>
            <bdi>{asked.about}</bdi>
          </p>
          <button
            type="button"
            class="button confirm"
            ref={(button) => button?.focus()}
            onClick={() => {
              setAsked(null);
              onCorrect(asked.correction);
            }}
          >
            {say('confirm')}
          </button>{' '}
          <button type="button" class="button" onClick={() => setAsked(null)}>
            {say('cancel')}
          </button>
        </div>
      )}
    </details>
  );
}
