import type { Indicator, Measure } from '../../lib/compare/indicators';
import type { AgenciesWords } from '../../lib/words/agencies';
import type { Language } from '../../lib/words/say';
import { FEW_SIGN } from '../charts';
import { RowGroup, useGroups } from './rows';
import { measureText, termsText } from './say';

export interface MatrixLine {
  readonly id: string;
  readonly agency: string;
  /** The report. */
  readonly href: string;
  /** One for each indicator; null: its figures cannot be read. */
  readonly cells: readonly (Measure | null)[];
}

export interface Sorting {
  /** An indicator's id, or `agency`. */
  readonly by: string;
  readonly direction: 'ascending' | 'descending';
}

interface MatrixProps {
  readonly label: string;
  /** Lines and indicators: the same objects as long as nothing of them changed. */
  readonly lines: readonly MatrixLine[];
  readonly shown: readonly Indicator[];
  readonly sorting: Sorting;
  readonly language: Language;
  readonly say: AgenciesWords;
  readonly onSort: (by: string) => void;
}

/** Agencies by indicators, sorted by any of them. */
export function Matrix({ label, lines, shown, sorting, language, say, onSort }: MatrixProps) {
  const groups = useGroups(lines);
  const head = (id: string, name: string, hint?: string) => (
    <th key={id} scope="col" aria-sort={sorting.by === id ? sorting.direction : undefined} title={hint}>
      <button type="button" class="sort" aria-label={say('sortBy', { name })} onClick={() => onSort(id)}>
        <span>{name}</span>
        <span class="sort-sign" aria-hidden="true">
          {sorting.by !== id ? '↕' : sorting.direction === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
  return (
    <section class="wide matrix" aria-label={label}>
      <table>
        <thead>
          <tr>
            {head('agency', say('agency'))}
            {shown.map(({ id, name, definition }) => head(id, name[language], definition[language]))}
          </tr>
        </thead>
        {groups.map((group, at) => (
          <RowGroup
            key={String(at)}
            of={[...group, shown, say]}
            draw={() =>
              group.map(({ id, agency, href, cells }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={href}>{agency}</a>
                  </th>
                  {shown.map((one, column) => (
                    <Cell key={one.id} found={cells[column] ?? null} of={one} say={say} />
                  ))}
                </tr>
              ))
            }
          />
        ))}
      </table>
    </section>
  );
}

interface CellProps {
  readonly found: Measure | null;
  readonly of: Indicator;
  readonly say: AgenciesWords;
}

function Cell({ found, of, say }: CellProps) {
  const text = measureText(found, of, say);
  if (found === null || found.is === 'none') return <td class="without">{text}</td>;
  const terms = termsText(found);
  return (
    <td>
      {text}
      {found.is === 'rate' && found.few && <span class="few">{FEW_SIGN}</span>}
      {terms !== '' && <span class="terms">{terms}</span>}
    </td>
  );
}
