import type { AgenciesWords } from '../../lib/words/agencies';
import { Search } from './parts';

interface BodiesProps {
  /** Agencies to choose from, in the order in which they are shown. */
  readonly listed: readonly string[];
  readonly chosen: ReadonlySet<string>;
  /** What further agencies are searched for. */
  readonly search: string;
  readonly say: AgenciesWords;
  readonly onChoose: (agencies: readonly string[]) => void;
  readonly onSearch: (typed: string) => void;
}

/** Which agencies are added up. */
export function Bodies({ listed, chosen, search, say, onChoose, onSearch }: BodiesProps) {
  return (
    <details class="folded">
      <summary>{say('members', { count: chosen.size })}</summary>
      <p class="soft">{say('membersAbout')}</p>
      <div class="toolbar">
        <Search value={search} label={say('search')} onChange={onSearch} />
        <button type="button" class="button" onClick={() => onChoose([...new Set([...chosen, ...listed])])}>
          {say('all')}
        </button>
        <button type="button" class="button" onClick={() => onChoose([])}>
          {say('noneOf')}
        </button>
      </div>
      <ul class="bodies">
        {listed.map((agency) => (
          <li key={agency}>
            <label>
              <input
                type="checkbox"
                checked={chosen.has(agency)}
                onChange={({ currentTarget }) => {
                  const others = [...chosen].filter((one) => one !== agency);
                  onChoose(currentTarget.checked ? [...others, agency] : others);
                }}
              />
              <span>{agency}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
