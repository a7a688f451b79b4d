import { useState } from 'preact/hooks';
import type { PopupWords } from '../../lib/words/popup';
import { day } from '../list/figures';
import { ReportSign } from './ReportSign';
import { areComparable, type HistoryRow, type HistoryView, hostOf } from './views';

export interface HistoryActions {
  readonly onOpen: (row: HistoryRow) => void;
  readonly onMore: () => void;
  readonly onCompare: (left: HistoryRow, right: HistoryRow) => void;
}

interface Props extends HistoryActions {
  readonly view: HistoryView;
  readonly say: PopupWords;
}

/** The lower part of the popup: the reports seen, newest first; two of them can be put side by side. */
export function History({ view, say, onOpen, onMore, onCompare }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = view.is === 'rows' ? view.rows : [];
  const selected = rows.filter((row) => chosen.includes(row.id));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);

  return (
    <section class="history" aria-labelledby="history-heading" aria-busy={view.is === 'loading'}>
      <h2 id="history-heading" class="heading">
        {say('history')}
        {view.is === 'rows' && view.total > 0 && (
          <span class="count">{say('historyCount', { count: view.total })}</span>
        )}
      </h2>
      {view.is === 'loading' && <p class="message">{say('historyLoading')}</p>}
      {view.is === 'broken' && (
        <p class="message" role="alert">
          {say('historyBroken', { detail: view.detail })}
        </p>
      )}
      {view.is === 'rows' && view.total === 0 && <p class="message">{say('historyEmpty')}</p>}
      {rows.length > 1 && <CompareBar selected={selected} say={say} onCompare={onCompare} />}
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              say={say}
              isChosen={chosen.includes(row.id)}
              isFull={selected.length > 1}
              canChoose={rows.length > 1}
              onChoose={() => toggle(row.id)}
              onOpen={() => onOpen(row)}
            />
          ))}
        </ul>
      )}
      {view.is === 'rows' && view.damaged > 0 && (
        <p class="advice">{say('damaged', { count: view.damaged })}</p>
      )}
      {view.is === 'rows' && view.total > rows.length + view.damaged && (
        <button type="button" class="button more" onClick={onMore}>
          {say('more')}
        </button>
      )}
    </section>
  );
}

interface BarProps {
  readonly selected: readonly HistoryRow[];
  readonly say: PopupWords;
  readonly onCompare: HistoryActions['onCompare'];
}

function CompareBar({ selected, say, onCompare }: BarProps) {
  const [a, b] = selected;
  const pair = a !== undefined && b !== undefined ? { a, b } : null;
  const isReady = pair !== null && areComparable(pair.a, pair.b);
  const hint = pair === null ? (a === undefined ? 'compareHint' : 'compareOther') : 'compareUnlike';
  return (
    <div class="compare-bar">
      <p class="advice" role="status">
        {isReady ? '' : say(hint)}
      </p>
      <button
        type="button"
        class="button"
        disabled={!isReady}
        // The earlier year stands left; of one year, the order of the list.
        onClick={() => {
          if (pair === null) return;
          const isInOrder = (pair.a.year ?? 0) <= (pair.b.year ?? 0);
          onCompare(isInOrder ? pair.a : pair.b, isInOrder ? pair.b : pair.a);
        }}
      >
        {say('compare')}
      </button>
    </div>
  );
}

interface RowProps {
  readonly row: HistoryRow;
  readonly say: PopupWords;
  readonly isChosen: boolean;
  /** Two others are chosen. */
  readonly isFull: boolean;
  readonly canChoose: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function Row({ row, say, isChosen, isFull, canChoose, onChoose, onOpen }: RowProps) {
  const name = `${row.agency ?? say('noAgency')} ${row.year === null ? say('noYear') : say('year', { year: row.year })}`;
  return (
    <li class={isChosen ? 'row row-chosen' : 'row'}>
      <div class="row-line">
        {canChoose && (
          <label class="choose">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              aria-label={say('select', { name })}
              onChange={onChoose}
            />
          </label>
        )}
        <a
          class="entry"
          href={row.address}
          title={`${row.title}\n${say('reopen', { address: row.address })}`}
          onClick={(event) => {
            event.preventDefault();
            onOpen();
          }}
        >
          <span class="entry-name">
            <bdi>{row.agency ?? (row.title === '' ? say('noAgency') : row.title)}</bdi>
          </span>
          <span class="entry-year">
            {row.year === null ? say('noYear') : say('year', { year: row.year })}
          </span>
          <span class="entry-place">
            <bdi>{hostOf(row.address)}</bdi> · {day(row.lastSeen)}
          </span>
        </a>
        {row.readings > 1 && <Revised count={row.readings} say={say} />}
        <ReportSign counts={row.counts} say={say} />
      </div>
    </li>
  );
}

function Revised({ count, say }: { readonly count: number; readonly say: PopupWords }) {
  const words = say('revised', { count });
  return (
    <svg class="revised" role="img" aria-label={words} viewBox="0 0 14 14">
      <title>{words}</title>
      <path d="M7 2.6 12 11.4H2Z" />
    </svg>
  );
}
