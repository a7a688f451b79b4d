import { useEffect, useRef, useState } from 'preact/hooks';
import { listWords } from '../../lib/words/list';
import type { Language } from '../../lib/words/say';
import { Filters } from './Filters';
import { actOf, isSearchKey, stepped } from './keys';
import { RowItem } from './RowItem';
import { SelectionBar } from './SelectionBar';
import type { Choice, DetailView, Done, ListActions, ListView, Row } from './views';

/** Rows added when the end of those drawn comes into sight. */
const STEP = 100;

export interface ListProps extends ListActions {
  readonly language: Language;
  readonly view: ListView;
  readonly choice: Choice;
  /** Ids of the reports selected. */
  readonly selected: readonly string[];
  /** The report whose details are open. */
  readonly open: string | null;
  readonly detail: DetailView;
  /** What was done last; null: nothing to tell. */
  readonly done: Done | null;
}

/** Reports by day or agency, searched, filtered, selected, opened; everything by keys too. */
export function List({ language, view, choice, selected, open, detail, done, ...on }: ListProps) {
  const say = listWords(language);
  const [active, setActive] = useState<string | null>(null);
  const box = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  /** The place that gets the focus with the next drawing: the row that had it is gone. */
  const focusNext = useRef<number | null>(null);
  const groups = view.is === 'rows' ? view.groups : [];
  const rows = groups.flatMap((group) => group.rows);
  const current = rows.some(({ id }) => id === active) ? active : (rows[0]?.id ?? null);
  const isChosen = (row: Row) => selected.includes(row.id);
  const toggle = (row: Row) =>
    on.onSelect(isChosen(row) ? selected.filter((id) => id !== row.id) : [...selected, row.id]);

  const focusRow = (at: number) => {
    const row = rows[at];
    if (row === undefined) return;
    setActive(row.id);
    box.current?.querySelectorAll<HTMLElement>('.entry')[at]?.focus();
  };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isInField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (search.current === null || !isSearchKey(event, isInField)) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  // After each drawing: rows may have gone in any of them.
  useEffect(() => {
    const at = focusNext.current;
    if (at === null || document.activeElement !== document.body) return;
    focusNext.current = null;
    if (rows.length > 0) focusRow(Math.min(at, rows.length - 1));
    else search.current?.focus();
  });

  function remove(row: Row): void {
    const gone = isChosen(row) ? rows.filter(isChosen) : [row];
    focusNext.current = rows.indexOf(row);
    on.onRemove(gone.length > 0 ? gone : [row]);
  }

  function press(event: KeyboardEvent): void {
    const act = actOf(event);
    const at = rows.findIndex(({ id }) => id === current);
    const row = rows[at];
    if (act === null || row === undefined) return;
    event.preventDefault();
    if (act === 'select') toggle(row);
    else if (act === 'star') on.onStar(row);
    else if (act === 'remove') remove(row);
    else if (act === 'expand') on.onDetail(row.id);
    else if (act === 'collapse') on.onDetail(null);
    else if (act === 'previous' && at === 0) search.current?.focus();
    else focusRow(stepped(act, at, rows.length));
  }

  const isEmpty = view.is === 'rows' && view.total === 0;
  return (
    <section class="history" aria-labelledby="history-heading" aria-busy={view.is === 'loading'} ref={box}>
      <h2 id="history-heading" class="heading">
        {say('history')}
        {view.is === 'rows' && view.total > 0 && (
          <span class="count" role="status">
            {view.judging !== null
              ? say('judging', view.judging)
              : view.found === view.total - view.damaged
                ? say('count', { count: view.found })
                : say('countOf', { count: view.found, total: view.total })}
          </span>
        )}
      </h2>
      {view.is === 'loading' && <p class="message">{say('loading')}</p>}
      {view.is === 'broken' && (
        <div role="alert">
          <p class="message">{say('broken')}</p>
          <p class="advice">{say('brokenAdvice', { detail: view.detail })}</p>
        </div>
      )}
      {isEmpty && (
        <>
          <p class="message">{say('empty')}</p>
          <p class="advice">{say('emptyAdvice')}</p>
        </>
      )}
      {!isEmpty && view.is !== 'broken' && (
        <Filters
          choice={choice}
          years={view.is === 'rows' ? view.years : []}
          say={say}
          field={search}
          onChoice={on.onChoice}
          onLeave={() => focusRow(0)}
        />
      )}
      {view.is === 'rows' && rows.length === 0 && !isEmpty && view.judging === null && (
        <p class="message">
          {say('none')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => on.onChoice({ query: '', verdict: null, year: null, revised: false, star: false })}
          >
            {say('clear')}
          </button>
        </p>
      )}
      <SelectionBar rows={rows.filter(isChosen)} count={selected.length} done={done} say={say} {...on} />
      <div class="groups">
        {groups.map((group) => (
          <section key={group.name ?? ''} class="group">
            <h3 class="group-name">
              <bdi>{group.name ?? say('noAgency')}</bdi>
            </h3>
            <ul class="rows">
              {group.rows.map((row) => (
                <RowItem
                  key={row.id}
                  row={row}
                  language={language}
                  counts={view.is === 'rows' ? view.judged(row) : undefined}
                  showsDay={choice.grouping !== 'day'}
                  isActive={row.id === current}
                  isChosen={isChosen(row)}
                  detail={row.id === open ? detail : null}
                  others={rows.filter((other) => other.id !== row.id && isChosen(other))}
                  on={on}
                  onActive={() => setActive(row.id)}
                  onKey={press}
                  onToggle={() => toggle(row)}
                  onRemove={() => remove(row)}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {view.is === 'rows' && view.damaged > 0 && (
        <p class="advice">{say('damaged', { count: view.damaged })}</p>
      )}
      {view.is === 'rows' && view.isWhole && view.found > rows.length && (
        <More label={say('more')} onMore={() => on.onChoice({ limit: choice.limit + STEP })} />
      )}
    </section>
  );
}

/** Draws more as soon as it comes into sight. */
function More({ label, onMore }: { readonly label: string; readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    if (button.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current();
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button type="button" class="button more" ref={button} onClick={onMore}>
      {label}
    </button>
  );
}
