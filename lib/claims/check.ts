import { check as checkIdentities, figureOf } from '../core/check';
import type { Claim, ClaimFinding, FigureClaim, Meaning, ShareClaim, Stated, SumClaim } from '../core/claim';
import {
  add,
  compare,
  type Decimal,
  distance,
  divide,
  largest,
  multiply,
  placesOf,
  shift,
  subtract,
  sum,
  ZERO,
} from '../core/decimal';
import type { FieldId } from '../core/form';
import type { Report } from '../core/report';
import { forms } from '../forms';
import { type Reading, readingsOf } from './readings';

/**
 * Holds claims against a report's tables and against themselves.
 * A claim in doubt is never held to contradict; nor is one whose figures the tables do not print or leave blank.
 */
export function checkClaims(claims: readonly Claim[], report: Report): ClaimFinding[] {
  const printed = new Printed(report);
  const findings = claims.map((claim) => {
    if (claim.kind === 'figure') return ofFigure(claim, printed, report);
    return claim.kind === 'sum' ? ofSum(claim, printed, report) : ofShare(claim, printed, report);
  });
  const agreeing = new Set(
    findings.flatMap(({ claim, outcome }) =>
      claim.kind === 'figure' && outcome === 'agrees' ? [keyOf(claim.stated)] : [],
    ),
  );
  return findings.map((finding) =>
    isIncomplete(finding, agreeing) ? { ...finding, outcome: 'untold' } : finding,
  );
}

/** Figures of a report as claims may use them. */
class Printed {
  private readonly notFilledIn: ReadonlySet<FieldId>;

  constructor(private readonly report: Report) {
    const untold = checkIdentities(report, forms).filter((finding) => finding.reason !== null);
    this.notFilledIn = new Set(untold.flatMap((finding) => finding.unknown));
  }

  /** The sum of fields; null where one is not printed, not readable or not filled in. */
  sum(fields: Reading): { readonly value: Decimal; readonly blank: boolean } | null {
    let value = ZERO;
    let blank = false;
    for (const field of fields) {
      const figure = figureOf(this.report, field);
      if (figure === undefined || figure.is === 'unreadable' || this.notFilledIn.has(field)) return null;
      if (figure.is === 'blank') blank = true;
      else value = add(value, figure.value);
    }
    return { value, blank };
  }
}

function ofFigure(claim: FigureClaim, printed: Printed, report: Report): ClaimFinding {
  const readings = readingsOf(claim, report);
  const { value } = claim.stated;
  const finding = { claim, rule: 'claim.figure' as const, left: inUnit(claim, value) };
  let untold = readings.length === 0 || claim.doubts.length > 0;
  let near = !claim.loose;
  for (const fields of readings) {
    const found = printed.sum(fields);
    if (found === null) untold = true;
    else if (agrees(claim, found.value)) return { ...finding, outcome: 'agrees', fields, right: found.value };
    else if (found.blank) untold = true;
    if (found !== null && isNear(value, found.value)) near = true;
  }
  if (isOfNewOnes(claim, printed)) untold = true;
  const [fields = []] = readings;
  const own = printed.sum(fields);
  const right = own === null || fields.length === 0 ? null : own.value;
  return { ...finding, outcome: untold || !near || right === null ? 'untold' : 'contradicts', fields, right };
}

/** 收到 41 件，年内答复 37 件，结转 4 件: of those of the year; two that were carried in were answered as well. */
function isOfNewOnes({ meaning, stated }: FigureClaim, printed: Printed): boolean {
  if (meaning.terms.join() !== 'handled' || meaning.applicant !== 'total') return false;
  const [handled, carriedIn] = ['handled', 'carriedIn'].map((row) => printed.sum([`requests.${row}.total`]));
  if (!handled || !carriedIn || compare(carriedIn.value, ZERO) === 0) return false;
  return compare(stated.value, subtract(handled.value, carriedIn.value)) === 0;
}

/** Close enough to be the same thing miscounted. */
function isNear(a: Decimal, b: Decimal): boolean {
  return compare(distance(a, b), largest('3', shift(a, -1), shift(b, -1))) <= 0;
}

/** Money as tables of fees print it, in 万元. */
function inUnit(claim: FigureClaim, value: Decimal): Decimal {
  return claim.money === undefined ? value : shift(value, -4);
}

/** Whether a figure is what the text states; money within the rounding of either. */
function agrees(claim: FigureClaim, value: Decimal): boolean {
  if (claim.money === undefined) return compare(claim.stated.value, value) === 0;
  const yuan = shift(value, 4);
  const step = Math.max(claim.money, 4 - placesOf(value));
  return compare(distance(claim.stated.value, yuan), shift('1', step)) < 0;
}

function ofSum(claim: SumClaim, printed: Printed, report: Report): ClaimFinding {
  const left = sum(claim.parts.map((part) => part.value));
  const right = sum(claim.whole.map((one) => one.value));
  const finding = { claim, rule: 'claim.sum' as const, fields: [], left, right };
  if (compare(left, right) === 0) return { ...finding, outcome: 'agrees' };
  const bases = claim.instead.flatMap((meaning) => baseOf(meaning, printed, report));
  const isAllOf = bases.some((base) => compare(base, left) === 0);
  return { ...finding, outcome: isAllOf || claim.doubts.length > 0 ? 'untold' : 'contradicts' };
}

/** A list each of whose figures is that of the table leaves something out, but says nothing wrong. */
function isIncomplete({ claim, outcome }: ClaimFinding, agreeing: ReadonlySet<string>): boolean {
  if (claim.kind !== 'sum' || outcome !== 'contradicts' || claim.whole.length > 1) return false;
  return [...claim.parts, ...claim.whole].every((number) => agreeing.has(keyOf(number)));
}

function keyOf({ at }: Stated): string {
  return `${at.block}:${at.start}`;
}

function ofShare(claim: ShareClaim, printed: Printed, report: Report): ClaimFinding {
  const stated = claim.percent.value;
  const fromTables = claim.baseMeanings.flatMap((meaning) => baseOf(meaning, printed, report));
  const bases = [...claim.bases.map((base) => base.value), ...fromTables].filter(
    (base) => compare(base, ZERO) > 0,
  );
  const hundredfold = shift(claim.part.value, 2);
  /** How far the stated share and that of a base are apart, against a step; without a division, so exactly. */
  const apart = (base: Decimal, step: Decimal) =>
    compare(distance(hundredfold, multiply(stated, base)), multiply(step, base));
  const finding = { claim, rule: 'claim.share' as const, fields: [], left: stated };
  const [first] = bases;
  if (first === undefined) return { ...finding, outcome: 'untold', right: null };
  const right = divide(hundredfold, first, claim.places).value;
  const half = shift('5', -claim.places - 1);
  if (bases.some((base) => apart(base, half) <= 0)) return { ...finding, outcome: 'agrees', right: stated };
  // A share cut off or adjusted in its last digit is left alone, and so is 25.00 % that was rounded to 25 before.
  const step = shift('1', -placesOf(stated));
  const isNearly = bases.some((base) => apart(base, step) < 0);
  const untold = isNearly || claim.doubts.length > 0 || (claim.bases.length === 0 && !claim.named);
  return { ...finding, outcome: untold ? 'untold' : 'contradicts', right };
}

function baseOf(meaning: Meaning, printed: Printed, report: Report): Decimal[] {
  return readingsOf({ meaning, wide: false }, report).flatMap((fields) => {
    const found = printed.sum(fields);
    return found === null ? [] : [found.value];
  });
}
