/**
 * Derived figures: quick totals and shares that the form does not print. Which there are is data in
 * lib/forms/derived.ts; this file works them out, exactly, and says why where it cannot.
 */
import { type Finding, figureOf } from './check';
import { compare, type Decimal, isNegative, isWhole, shift, sum, ZERO } from './decimal';
import type { Edition, FieldId, Section } from './form';
import type { Report } from './report';
import type { Wording } from './soft';

/** A figure to be worked out: a sum of printed ones, or the share of one sum in another. */
export interface DerivedRule {
  /** What it is a case of: `derived.subtotal`, `derived.rate.granted`. */
  readonly rule: string;
  /** Unique and stable: the rule, and after a colon the row or column it speaks of. */
  readonly id: string;
  readonly section: Section;
  readonly editions: readonly Edition[];
  /** Its name; `{field}` and `{row}` stand for the words of `of`. */
  readonly name: Wording;
  /** A field whose words name it, where the name has a place for them. */
  readonly of?: FieldId;
  /** How it is worked out, in the form's own terms. */
  readonly definition: Wording;
  /** Figures that add up to it, or to the upper term of the share. */
  readonly numerator: readonly FieldId[];
  /** Figures that add up to the lower term; none where it is no share. */
  readonly denominator: readonly FieldId[];
}

/** Why a figure cannot be worked out. */
export type NoFigure =
  /** The lower term is zero: there is nothing to take a share of. */
  | 'zero'
  | 'unreadable'
  | 'notPrinted'
  /** A total left blank over parts that are not zero. */
  | 'notFilledIn'
  /** A term is below zero, which no count is. */
  | 'negative';

export type DerivedResult =
  | { readonly is: 'count'; readonly value: Decimal }
  | {
      readonly is: 'rate';
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      /** The lower term is under `FEW`: a single case weighs more than three per cent. */
      readonly few: boolean;
    }
  | { readonly is: 'none'; readonly why: NoFigure; readonly fields: readonly FieldId[] };

export interface DerivedFigure {
  readonly rule: DerivedRule;
  readonly result: DerivedResult;
}

/** Under so many cases a share says little. */
export const FEW: Decimal = '30';

/**
 * Works out the derived figures of a report, for the sections it has.
 * Blanks read as zero, but a total that is not filled in has no value, as in the checks.
 *
 * @param findings what `check` found in the same report
 */
export function derive(
  report: Report,
  rules: readonly DerivedRule[],
  findings: readonly Finding[],
): DerivedFigure[] {
  const notFilledIn = new Set(
    findings.flatMap(({ unknown }) => unknown.filter((field) => figureOf(report, field)?.is === 'blank')),
  );
  return rules
    .filter(({ section, editions }) => editions.some((edition) => edition === report.editions[section]))
    .map((rule) => ({ rule, result: resultOf(report, rule, notFilledIn) }));
}

function resultOf(report: Report, rule: DerivedRule, notFilledIn: ReadonlySet<FieldId>): DerivedResult {
  const fields = [...new Set([...rule.numerator, ...rule.denominator])];
  for (const why of ['notPrinted', 'unreadable', 'notFilledIn', 'negative'] as const) {
    const found = fields.filter((field) => obstacle(report, field, notFilledIn) === why);
    if (found.length > 0) return { is: 'none', why, fields: found };
  }
  const numerator = total(report, rule.numerator);
  if (rule.denominator.length === 0) return { is: 'count', value: numerator };
  const denominator = total(report, rule.denominator);
  if (denominator === ZERO) return { is: 'none', why: 'zero', fields: rule.denominator };
  return { is: 'rate', numerator, denominator, few: compare(denominator, FEW) < 0 };
}

function obstacle(
  report: Report,
  field: FieldId,
  notFilledIn: ReadonlySet<FieldId>,
): Exclude<NoFigure, 'zero'> | null {
  const figure = figureOf(report, field);
  if (figure === undefined) return 'notPrinted';
  if (figure.is === 'unreadable') return 'unreadable';
  if (figure.is === 'blank') return notFilledIn.has(field) ? 'notFilledIn' : null;
  return isNegative(figure.value) ? 'negative' : null;
}

function total(report: Report, fields: readonly FieldId[]): Decimal {
  return sum(
    fields.map((field) => {
      const figure = figureOf(report, field);
      return figure?.is === 'number' ? figure.value : ZERO;
    }),
  );
}

/**
 * A share as a percentage with one decimal, rounded half up, worked out in whole numbers: 1 of 3 is "33.3".
 * @param numerator not negative
 * @param denominator above zero
 */
export function percentage(numerator: Decimal, denominator: Decimal): Decimal {
  const [over, under] = whole(numerator, denominator);
  const thousandths = (over * 2000n + under) / (under * 2n);
  return `${thousandths / 10n}.${thousandths % 10n}`;
}

/** Both numbers times the same power of ten, so that neither has a fraction. */
function whole(a: Decimal, b: Decimal): [bigint, bigint] {
  let power = 0;
  while (!isWhole(shift(a, power)) || !isWhole(shift(b, power))) power += 1;
  return [BigInt(shift(a, power)), BigInt(shift(b, power))];
}
