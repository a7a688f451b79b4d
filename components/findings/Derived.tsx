import type { DerivedFigure } from '../../lib/core/derived';
import type { SheetWords } from './words';

interface DerivedProps {
  readonly figures: readonly DerivedFigure[];
  readonly words: SheetWords;
}

/** Quick totals that the form does not print; closed until asked for. */
export function Derived({ figures, words }: DerivedProps) {
  const { say } = words;
  if (figures.length === 0) return null;
  const of = (rule: string) => figures.filter((figure) => figure.rule.rule === rule);
  const organisations = of('derived.organisations');
  const rates = figures.filter(({ rule }) => rule.denominator.length > 0);
  return (
    <details class="part derived">
      <summary class="part-head">
        <span class="part-name">{say('derived')}</span>
      </summary>
      <p class="derived-head">{say('subtotals')}</p>
      {subtotalsByRow(of('derived.subtotal'), words).map(([name, columns]) => (
        <Columns key={name} name={name} columns={columns} words={words} />
      ))}
      {organisations.length > 0 && (
        <details class="fold derived-fold">
          <summary>{say('organisations')}</summary>
          <Table
            rows={organisations.map((figure) => [words.findings.labels.row(figure.rule.of ?? ''), figure])}
            words={words}
          />
        </details>
      )}
      <p class="derived-head">{say('rates')}</p>
      <ul class="derived-list" aria-label={say('rates')}>
        {rates.map((figure) => (
          <Rate key={figure.rule.id} figure={figure} words={words} />
        ))}
      </ul>
    </details>
  );
}

/** A share with its two terms and how it is worked out. */
function Rate({ figure, words }: { readonly figure: DerivedFigure; readonly words: SheetWords }) {
  const { derived } = words;
  const remark = derived.remark(figure);
  return (
    <li class="derived-rate">
      <span class="derived-name">{derived.name(figure.rule)}</span>
      <span class="derived-value">{derived.value(figure)}</span>
      <span class="derived-about">{derived.definition(figure.rule)}</span>
      <span class="derived-terms">{derived.terms(figure)}</span>
      {remark !== '' && <span class="derived-remark">{remark}</span>}
    </li>
  );
}

interface ColumnsProps {
  readonly name: string;
  readonly columns: readonly DerivedFigure[];
  readonly words: SheetWords;
}

/** A subtotal: its total at once, each column when opened. */
function Columns({ name, columns, words }: ColumnsProps) {
  const { derived, findings } = words;
  const total = columns.find(({ rule }) => rule.id.endsWith('.total'));
  const others = columns.filter((column) => column !== total);
  return (
    <details class="fold derived-fold">
      <summary>
        <span class="derived-name">{name}</span>
        {total !== undefined && <span class="derived-value"> {derived.value(total)}</span>}
      </summary>
      <Table
        rows={others.map((figure) => [findings.labels.column(figure.rule.of ?? ''), figure])}
        words={words}
      />
      {total !== undefined && derived.remark(total) !== '' && (
        <p class="derived-remark">{derived.remark(total)}</p>
      )}
    </details>
  );
}

interface TableProps {
  readonly rows: readonly (readonly [label: string, figure: DerivedFigure])[];
  readonly words: SheetWords;
}

function Table({ rows, words }: TableProps) {
  const [first] = rows;
  return (
    <>
      {first !== undefined && <p class="derived-about">{words.derived.definition(first[1].rule)}</p>}
      <table class="sum">
        <tbody>
          {rows.map(([label, figure]) => (
            <tr key={figure.rule.id} title={words.derived.remark(figure) || undefined}>
              <th scope="row">{label}</th>
              <td>{words.derived.value(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Subtotals by the group of rows that they add up, in the form's order. */
function subtotalsByRow(
  figures: readonly DerivedFigure[],
  words: SheetWords,
): (readonly [name: string, columns: readonly DerivedFigure[]])[] {
  const rows = new Map<string, DerivedFigure[]>();
  for (const figure of figures) {
    const name = words.findings.labels.row(figure.rule.of ?? '');
    const columns = rows.get(name);
    if (columns === undefined) rows.set(name, [figure]);
    else columns.push(figure);
  }
  return [...rows];
}
