import type { ListWords } from '../../lib/words/list';
import { areComparable, type Done, type ListActions, type Row } from './views';

interface Props
  extends Pick<ListActions, 'onCompare' | 'comparesAny' | 'onExport' | 'onRemove' | 'onSelect' | 'onUndo'> {
  /** Those selected that are shown. */
  readonly rows: readonly Row[];
  /** How many are selected in all. */
  readonly count: number;
  readonly done: Done | null;
  readonly say: ListWords;
}

/** What was done last with the way back, and what can be done with what is selected. */
export function SelectionBar({ rows, count, done, say, comparesAny = false, ...on }: Props) {
  const { onCompare, onExport, onRemove, onSelect, onUndo } = on;
  const [a, b] = rows;
  const pair =
    a !== undefined && b !== undefined && rows.length === 2 && (comparesAny || areComparable(a, b))
      ? { a, b }
      : null;
  const selected = rows.map(({ id }) => id);
  const hint = rows.length < 2 ? 'compareOther' : rows.length === 2 ? 'compareUnlike' : 'compareMany';
  return (
    <div class="bars">
      <div class="done" role="status">
        {done !== null && (
          <p class={done.is === 'failed' ? 'done-line done-failed' : 'done-line'}>
            <bdi>{done.text}</bdi>{' '}
            {done.mayUndo && (
              <button type="button" class="link undo" onClick={onUndo}>
                {say('undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {count > 0 && (
        <div class="compare-bar">
          <p class="advice" role="status">
            {say('selected', { count })}
            {pair === null && <> · {say(hint)}</>}
          </p>
          <button
            type="button"
            class="button compare"
            disabled={pair === null}
            // The earlier year stands left; of one year, the order of the list.
            onClick={() => {
              if (pair === null) return;
              const isInOrder = (pair.a.year ?? 0) <= (pair.b.year ?? 0);
              onCompare(isInOrder ? pair.a : pair.b, isInOrder ? pair.b : pair.a);
            }}
          >
            {say('compare')}
          </button>
          {onExport !== undefined && (
            <button
              type="button"
              class="button"
              disabled={rows.length === 0}
              onClick={() => onExport(selected)}
            >
              {say('export')}
            </button>
          )}
          <button type="button" class="button" onClick={() => onRemove(rows)} disabled={rows.length === 0}>
            {say('remove')}
          </button>
          <button type="button" class="button unselect" onClick={() => onSelect([])}>
            {say('unselect')}
          </button>
        </div>
      )}
    </div>
  );
}
