import type { Counts } from '../../lib/core/standing';
import { listWords } from '../../lib/words/list';
import { popupWords } from '../../lib/words/popup';
import type { Language } from '../../lib/words/say';
import { ReportSign } from '../popup/ReportSign';
import { Detail } from './Detail';
import { day } from './figures';
import { cut, type DetailView, type ListActions, type Row } from './views';

interface Props {
  readonly row: Row;
  readonly language: Language;
  /** Undefined: not judged yet. */
  readonly counts: Counts | undefined;
  readonly showsDay: boolean;
  /** The one row whose parts the Tab key reaches; arrow keys lead to the others. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** Null: closed. */
  readonly detail: DetailView | null;
  /** The other reports selected. */
  readonly others: readonly Row[];
  readonly on: ListActions;
  readonly onActive: () => void;
  /** A key pressed on its link. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
}

/** One report: its sign, whose it is, where and when it was seen; opened, all that is known of it. */
export function RowItem(props: Props) {
  const { row, language, counts, showsDay, isActive, isChosen, detail, others, on } = props;
  const { onActive, onKey, onToggle, onRemove } = props;
  const say = listWords(language);
  const agency = row.agency ?? (row.title === '' ? say('noAgency') : row.title);
  const year = row.year === null ? say('noYear') : say('year', { year: row.year });
  const name = `${cut(agency, 60)} ${year}`;
  const tab = isActive ? 0 : -1;
  const classes = ['row', isChosen ? 'row-chosen' : '', detail === null ? '' : 'row-open'];
  return (
    <li class={classes.filter(Boolean).join(' ')} onFocusCapture={onActive}>
      <div class="row-line">
        <label class="choose">
          <input
            type="checkbox"
            tabIndex={tab}
            checked={isChosen}
            aria-label={say('select', { name })}
            onChange={onToggle}
          />
        </label>
        {counts === undefined ? (
          <span class="report-sign" role="img" aria-label={say('unjudged')} />
        ) : (
          <ReportSign counts={counts} say={popupWords(language)} />
        )}
        <a
          class="entry"
          href={on.leadsTo(row)}
          tabIndex={tab}
          title={[
            cut(row.title, 120),
            say(on.savedAt === undefined ? 'saved' : 'reopen', { address: cut(row.address, 200) }),
          ].join('\n')}
          onKeyDown={onKey}
          onClick={(event) => {
            event.preventDefault();
            on.onOpen(row);
          }}
        >
          <span class="entry-name">
            <bdi>{cut(agency, 60)}</bdi>
          </span>
          <span class="entry-year">{year}</span>
          <span class="entry-place">
            {[row.host === '' ? null : row.host, showsDay ? day(row.lastSeen) : null]
              .filter((part) => part !== null)
              .map((part, at) => (
                <span key={part}>
                  {at > 0 && ' · '}
                  <bdi>{cut(part, 60)}</bdi>
                </span>
              ))}
            {row.tags.map((tag) => (
              <span class="tag" key={tag}>
                <bdi>{cut(tag, 24)}</bdi>
              </span>
            ))}
          </span>
        </a>
        {row.revised && <Revised words={say('revised', { count: row.readings })} />}
        <button
          type="button"
          class="star"
          tabIndex={tab}
          aria-pressed={row.star}
          aria-label={say('star', { name })}
          onClick={() => on.onStar(row)}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true" focusable="false">
            <path d="m7 1.4 1.7 3.7 4 .4-3 2.7.9 4L7 10.1l-3.6 2.1.9-4-3-2.7 4-.4Z" />
          </svg>
        </button>
        <button
          type="button"
          class="expand"
          tabIndex={tab}
          aria-expanded={detail !== null}
          aria-label={say('detail', { name })}
          onClick={() => on.onDetail(detail === null ? row.id : null)}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <path d={detail === null ? 'M2.5 4.5 6 8l3.5-3.5' : 'M2.5 7.5 6 4l3.5 3.5'} />
          </svg>
        </button>
      </div>
      {detail !== null && (
        <Detail row={row} view={detail} say={say} others={others} on={on} onRemove={onRemove} />
      )}
    </li>
  );
}

function Revised({ words }: { readonly words: string }) {
  return (
    <svg class="revised" role="img" aria-label={words} viewBox="0 0 14 14">
      <title>{words}</title>
      <path d="M7 2.6 12 11.4H2Z" />
    </svg>
  );
}
