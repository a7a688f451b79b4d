import type { Ref } from 'preact';
import type { ListWords } from '../../lib/words/list';
import type { Choice, ListActions } from './views';

const VERDICTS = ['fails', 'holds', 'untold', 'dismissed'] as const;

interface Props {
  readonly choice: Choice;
  readonly years: readonly number[];
  readonly say: ListWords;
  readonly field: Ref<HTMLInputElement>;
  readonly onChoice: ListActions['onChoice'];
  /** The arrow down leaves the search for the first row. */
  readonly onLeave: () => void;
}

/** The search and what narrows the list down. */
export function Filters({ choice, years, say, field, onChoice, onLeave }: Props) {
  const listed = choice.year === null || years.includes(choice.year) ? years : [choice.year, ...years];
  return (
    <search class="filters" aria-label={say('filters')}>
      <input
        ref={field}
        class="field search"
        type="search"
        value={choice.query}
        maxLength={200}
        aria-label={say('search')}
        placeholder={say('searchHint')}
        title={say('keys')}
        onInput={({ currentTarget }) => onChoice({ query: currentTarget.value })}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            onLeave();
          } else if (event.key === 'Escape' && choice.query !== '') {
            // Only the second press closes the popup.
            event.preventDefault();
            onChoice({ query: '' });
          }
        }}
      />
      <div class="narrow">
        <select
          class="field"
          aria-label={say('verdict')}
          value={choice.verdict ?? ''}
          onChange={({ currentTarget: { value } }) => onChoice({ verdict: value === '' ? null : value })}
        >
          <option value="">{say('verdict_any')}</option>
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {say(`verdict_${verdict}`)}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={say('years')}
          value={choice.year === null ? '' : String(choice.year)}
          onChange={({ currentTarget: { value } }) => onChoice({ year: value === '' ? null : Number(value) })}
        >
          <option value="">{say('years_any')}</option>
          {listed.map((year) => (
            <option key={year} value={String(year)}>
              {say('year', { year })}
            </option>
          ))}
        </select>
        <select
          class="field"
          aria-label={say('grouping')}
          value={choice.grouping}
          onChange={({ currentTarget: { value } }) =>
            onChoice({ grouping: value === 'agency' ? 'agency' : 'day' })
          }
        >
          <option value="day">{say('grouping_day')}</option>
          <option value="agency">{say('grouping_agency')}</option>
        </select>
        <span class="chips">
          <button
            type="button"
            class="chip"
            data-filter="revised"
            aria-pressed={choice.revised}
            onClick={() => onChoice({ revised: !choice.revised })}
          >
            {say('onlyRevised')}
          </button>
          <button
            type="button"
            class="chip"
            data-filter="star"
            aria-pressed={choice.star}
            onClick={() => onChoice({ star: !choice.star })}
          >
            {say('onlyStar')}
          </button>
        </span>
      </div>
    </search>
  );
}
