import { type Finding, figureOf } from '../../lib/core/check';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import { type OverlayWords, overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { differenceText, printedNumber, type SumLine, type SumSide, sumOf } from './sum';

interface SumTableProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly language: Language;
  readonly words: FindingWords;
}

/** A finding's identity in real numbers, set like arithmetic on paper: terms, stroke, sum, difference. */
export function SumTable({ finding, report, language, words }: SumTableProps) {
  const say = overlayWords(language);
  const { left, right } = sumOf(finding, report);
  const { total } = finding.identity;
  const formula = words.formula(finding, report);
  const names = new Map([...formula.left, ...formula.right].map((term) => [term.field, term.label]));
  const name = (field: FieldId) => names.get(field) ?? field;
  return (
    <table class="sum">
      <tbody>
        <Side side={left} say={say} name={name} />
        <Row kind="stroke" label={say('sum')} figure={numberOr(left.sum, '—')} />
        {total === undefined ? (
          <>
            <Side side={right} say={say} name={name} />
            <Row kind="stroke" label={say('sum')} figure={numberOr(right.sum, '—')} />
          </>
        ) : (
          <Row
            label={`${say('printedTotal')} · ${name(total)}`}
            figure={numberOr(right.sum, printedAt(total, report, say))}
          />
        )}
        {finding.outcome === 'fails' && (
          <Row
            kind="difference"
            label={total === undefined ? say('balance') : say('difference')}
            figure={differenceText(finding)}
          />
        )}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly side: SumSide;
  readonly say: OverlayWords;
  readonly name: (field: FieldId) => string;
}

function Side({ side, say, name }: SideProps) {
  return (
    <>
      {side.lines.map((line, place) => (
        <Row
          key={line.field}
          label={name(line.field)}
          figure={`${line.sign === -1 ? '− ' : place > 0 ? '+ ' : ''}${figureOfLine(line, say)}`}
          kind={line.value === null ? 'unknown' : 'term'}
        />
      ))}
      {side.zeros > 0 && <Row kind="aside" label={say('zeros', { count: side.zeros })} figure="" />}
      {side.blanks > 0 && <Row kind="aside" label={say('blanks', { count: side.blanks })} figure="" />}
    </>
  );
}

interface RowProps {
  readonly label: string;
  readonly figure: string;
  readonly kind?: 'term' | 'unknown' | 'aside' | 'stroke' | 'difference';
}

function Row({ label, figure, kind = 'term' }: RowProps) {
  return (
    <tr class={`sum-${kind}`}>
      <th scope="row">{label}</th>
      <td>{figure}</td>
    </tr>
  );
}

function figureOfLine(line: SumLine, say: OverlayWords): string {
  if (line.value === '') return say('blank');
  if (line.value !== null) return printedNumber(line.value);
  if (line.printed === null) return say('notPrinted');
  return line.printed === '' ? say('blank') : `“${line.printed}”`;
}

function printedAt(field: FieldId, report: Report, say: OverlayWords): string {
  const figure = figureOf(report, field);
  if (figure === undefined) return say('notPrinted');
  return figure.text === '' ? say('blank') : `“${figure.text}”`;
}

function numberOr(value: string | null, instead: string): string {
  return value === null ? instead : printedNumber(value);
}
