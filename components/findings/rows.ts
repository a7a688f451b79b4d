import { type Finding, figureOf } from '../../lib/core/check';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import type { OverlayWords } from '../../lib/words/overlay';
import { differenceText, printedNumber, type SumLine, type SumSide, sumOf } from './sum';

/** One row of a sum as it is shown or copied. */
export interface SumRow {
  readonly key: string;
  /** stroke: the result under the stroke. aside: said of terms that are not written out. */
  readonly kind: 'term' | 'unknown' | 'aside' | 'stroke' | 'difference';
  readonly label: string;
  /** With its sign: "+ 12"; empty for an aside. */
  readonly figure: string;
}

/** A finding's identity in labels and real numbers, from its first term to the difference. */
export function rowsOf(finding: Finding, report: Report, words: FindingWords, say: OverlayWords): SumRow[] {
  const { left, right } = sumOf(finding, report);
  const { total } = finding.identity;
  const formula = words.formula(finding, report);
  const names = new Map([...formula.left, ...formula.right].map((term) => [term.field, term.label]));
  const name = (field: FieldId) => names.get(field) ?? field;
  const closing: SumRow[] =
    total === undefined
      ? [...sideRows(right, 'right', say, name), strokeRow(right, 'right', say)]
      : [
          {
            key: 'printed',
            kind: 'term',
            label: `${say('printedTotal')} · ${name(total)}`,
            figure: right.sum === null ? printedAt(total, report, say) : printedNumber(right.sum),
          },
        ];
  const difference: SumRow = {
    key: 'difference',
    kind: 'difference',
    label: say(total === undefined ? 'balance' : 'difference'),
    figure: differenceText(finding),
  };
  return [
    ...sideRows(left, 'left', say, name),
    strokeRow(left, 'left', say),
    ...closing,
    ...(finding.outcome === 'fails' ? [difference] : []),
  ];
}

function sideRows(
  { lines, zeros, blanks }: SumSide,
  side: string,
  say: OverlayWords,
  name: (field: FieldId) => string,
): SumRow[] {
  const aside = (key: 'zeros' | 'blanks', count: number): SumRow[] =>
    count === 0 ? [] : [{ key: `${side} ${key}`, kind: 'aside', label: say(key, { count }), figure: '' }];
  return [
    ...lines.map((line, place): SumRow => {
      const sign = line.sign === -1 ? '− ' : place > 0 ? '+ ' : '';
      return {
        key: line.field,
        kind: line.value === null ? 'unknown' : 'term',
        label: name(line.field),
        figure: `${sign}${figureOfLine(line, say)}`,
      };
    }),
    ...aside('zeros', zeros),
    ...aside('blanks', blanks),
  ];
}

function strokeRow({ sum }: SumSide, side: string, say: OverlayWords): SumRow {
  const figure = sum === null ? '—' : printedNumber(sum);
  return { key: `${side} sum`, kind: 'stroke', label: say('sum'), figure };
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
