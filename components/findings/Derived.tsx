import type { ComponentChildren } from 'preact';
import type { DerivedFigure } from '../../lib/core/derived';
import type { SheetWords } from './words';

/** Draws what copies a figure, where figures can be copied. */
export type CopyButtonOf = (figure: DerivedFigure) => ComponentChildren;

interface DerivedProps {
  readonly figures: readonly DerivedFigure[];
  readonly words: SheetWords;
  readonly copyButton?: CopyButtonOf | undefined;
}

/** Quick totals that the form does not print; closed until asked for. */
export function Derived(props: DerivedProps) {
  if (props.figures.length === 0) return null;
  return (
    <details class="part derived">
      <summary class="part-head">
        <span class="part-name">{props.words.say('derived')}</span>
      </summary>
      <DerivedParts {...props} />
    </details>
  );
}

/** Subtotals, organisations together, shares: as many of them as there are. */
export function DerivedParts({ figures, words, copyButton }: DerivedProps) {
  const { say } = words;
  const of = (rule: string) => figures.filter((figure) => figure.rule.rule === rule);
  const subtotals = subtotalsByRow(of('derived.subtotal'), words);
  const organisations = of('derived.organisations');
  const rates = figures.filter(({ rule }) => rule.denominator.length > 0);
  return (
    <>
      {subtotals.length > 0 && <p class="derived-head">{say('subtotals')}</p>}
      {subtotals.map(([name, columns]) => (
        <Columns key={name} name={name} columns={columns} words={words} copyButton={copyButton} />
      ))}
      {organisations.length > 0 && (
        <details class="fold derived-fold">
          <summary>{say('organisations')}</summary>
          <Table
            rows={organisations.map((figure) => [words.findings.labels.row(figure.rule.of ?? ''), figure])}
            words={words}
            copyButton={copyButton}
          />
        </details>
      )}
      {rates.length > 0 && (
        <>
          <p class="derived-head">{say('rates')}</p>
          <ul class="derived-list" aria-label={say('rates')}>
            {rates.map((figure) => (
              <Rate key={figure.rule.id} figure={figure} words={words} copyButton={copyButton} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface RateProps {
  readonly figure: DerivedFigure;
  readonly words: SheetWords;
  readonly copyButton: CopyButtonOf | undefined;
}

/** A share with its two terms and how it is worked out. */
function Rate({ figure, words, copyButton }: RateProps) {
  const { derived } = words;
  const remark = derived.remark(figure);
  return (
    <li class="derived-rate">
      <span class="derived-name">{derived.name(figure.rule)}</span>
      <span class="derived-value derived-figure">
        {derived.value(figure)}
        {copyButton?.(figure)}
      </span>
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
  readonly copyButton: CopyButtonOf | undefined;
}

/** A subtotal: its total at once, each column when opened. */
function Columns({ name, columns, words, copyButton }: ColumnsProps) {
  const { derived, findings } = words;
  const total = columns.find(({ rule }) => rule.id.endsWith('.total'));
  // The total stands in the line above; to be copied, it needs a line of its own.
  const rows = copyButton === undefined ? columns.filter((column) => column !== total) : columns;
  return (
    <details class="fold derived-fold">
      <summary>
        <span class="derived-name">{name}</span>
        {total !== undefined && <span class="derived-value"> {derived.value(total)}</span>}
      </summary>
      <Table
        rows={rows.map((figure) => [findings.labels.column(figure.rule.of ?? ''), figure])}
        words={words}
        copyButton={copyButton}
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
  readonly copyButton: CopyButtonOf | undefined;
}

function Table({ rows, words, copyButton }: TableProps) {
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
              {copyButton !== undefined && <td class="sum-copy">{copyButton(figure)}</td>}
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
