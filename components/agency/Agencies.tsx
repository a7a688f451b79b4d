import type { AgencyWords } from '../../lib/words/agency';
import { Empty } from '../library/states';

/** Agencies that are drawn at once; a person searches among more. */
const MOST = 200;

export interface AgencyChoice {
  readonly name: string;
  readonly href: string;
  readonly years: number;
  readonly missing: number;
  readonly first: number;
  readonly last: number;
}

interface Props {
  /** All agencies, by name. */
  readonly agencies: readonly AgencyChoice[];
  readonly search: string;
  readonly say: AgencyWords;
  readonly onSearch: (search: string) => void;
}

/** The agencies whose reports are kept, with how many years of each. */
export function Agencies({ agencies, search, say, onSearch }: Props) {
  if (agencies.length === 0) return <Empty text={say('none')} advice={say('noneAdvice')} />;
  const wanted = search.trim().split(/\s+/);
  const found = agencies.filter(({ name }) => wanted.every((word) => name.includes(word)));
  return (
    <>
      <div class="toolbar">
        <input
          type="search"
          class="field agency-search"
          value={search}
          placeholder={say('search')}
          aria-label={say('search')}
          onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </div>
      {found.length === 0 && <Empty text={say('noMatch')} advice={say('noMatchAdvice')} />}
      <ul class="agency-list" aria-label={say('agencies')}>
        {found.slice(0, MOST).map(({ name, href, years, missing, first, last }) => (
          <li key={name}>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
            <span class="agency-years">
              {say('span', { first, last })}
              {' · '}
              {say('years', { count: years })}
              {missing > 0 && ` · ${say('lacking', { count: missing })}`}
            </span>
          </li>
        ))}
      </ul>
      {found.length > MOST && <p class="advice">{say('more', { count: found.length - MOST })}</p>}
    </>
  );
}
