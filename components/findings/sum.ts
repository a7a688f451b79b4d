import { difference, type Finding, figureOf, signed } from '../../lib/core/check';
import { type Decimal, isNegative, ZERO } from '../../lib/core/decimal';
import type { FieldId, Term } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';

/** One term of a sum as it is written on paper. */
export interface SumLine {
  readonly field: FieldId;
  readonly sign: 1 | -1;
  /** Printed number, or nothing where the cell is blank, or null where there is no value. */
  readonly value: Decimal | '' | null;
  /** What the page prints there; null where it prints nothing. */
  readonly printed: string | null;
}

/** One side of an identity: the lines worth writing, and how many were left out. */
export interface SumSide {
  readonly lines: readonly SumLine[];
  /** Terms printed as 0 that are not written out. */
  readonly zeros: number;
  /** Terms printed blank, read as 0, that are not written out. */
  readonly blanks: number;
  /** Null where a term has no value. */
  readonly sum: Decimal | null;
}

/** An identity in real numbers: the two sides, each in the order of the form. */
export interface Sum {
  readonly left: SumSide;
  readonly right: SumSide;
}

/** Up to so many terms a side is written out whole, zeros and all. */
const WHOLE = 4;

/** Sets a finding's identity as arithmetic. In a long side, terms of nothing are counted instead of listed. */
export function sumOf(finding: Finding, report: Report): Sum {
  const side = (terms: readonly Term[], sum: Decimal | null): SumSide => {
    const lines = terms.map((term) => lineOf(term, finding, report));
    if (lines.length <= WHOLE) return { lines, zeros: 0, blanks: 0, sum };
    const zeros = lines.filter((line) => line.value === ZERO).length;
    const blanks = lines.filter((line) => line.value === '').length;
    return { lines: lines.filter((line) => line.value !== ZERO && line.value !== ''), zeros, blanks, sum };
  };
  return {
    left: side(finding.identity.left, finding.left),
    right: side(finding.identity.right, finding.right),
  };
}

function lineOf({ field, sign }: Term, finding: Finding, report: Report): SumLine {
  const figure = figureOf(report, field);
  const printed = figure?.text ?? null;
  if (figure === undefined || finding.unknown.includes(field)) return { field, sign, value: null, printed };
  return { field, sign, value: figure.is === 'number' ? figure.value : '', printed };
}

/** "12 = 5 + 7", "5 + 7 = 9 + 3": an identity that holds on one line, its terms of nothing left out. */
export function equationText(finding: Finding, report: Report): string {
  const { left, right } = finding.identity;
  const side = (terms: readonly Term[]) =>
    terms
      .map((term) => lineOf(term, finding, report))
      .filter(({ value }) => value !== ZERO && value !== '' && value !== null)
      .map(({ sign, value }, place) => {
        const number = printedNumber(value ?? '');
        if (sign === -1) return place > 0 ? `− ${number}` : `−${number}`;
        return place > 0 ? `+ ${number}` : number;
      })
      .join(' ') || ZERO;
  const [parts, whole] = [side(left), side(right)];
  if (finding.identity.relation !== '=') return `${parts} ≥ ${whole}`;
  return finding.identity.total === undefined ? `${parts} = ${whole}` : `${whole} = ${parts}`;
}

/** "−12", "1234": a number with a true minus, without separators, as the tables print it. */
export function printedNumber(value: Decimal): string {
  return isNegative(value) ? `−${value.slice(1)}` : value;
}

/** "+3", "−12": with a true minus, as it is set in print. */
export function differenceText(finding: Finding): string {
  const value = difference(finding);
  return value === null ? '?' : signed(value).replace('-', '−');
}
