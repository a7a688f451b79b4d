import { checkIdentities, type Finding, fieldsIn, tablesOf } from '../core/check';
import type { FieldId, Form, Identity, Term } from '../core/form';
import type { Report } from '../core/report';
import { applicants } from '../forms/applicants';

/**
 * What a report promises about the one of the year before: the same check with one more sheet of figures. The
 * figures of the year before bear ids of their own (`before.requests.carriedOut.total`).
 */

const BEFORE = 'before.';

/** The id of a figure of the year before. */
export function beforeField(field: FieldId): FieldId {
  return `${BEFORE}${field}`;
}

/** The field that an id means, and whether it is of the year before. */
export function yearOfField(id: FieldId): { readonly field: FieldId; readonly isBefore: boolean } {
  const isBefore = id.startsWith(BEFORE);
  return { field: isBefore ? id.slice(BEFORE.length) : id, isBefore };
}

/**
 * Checks two reports of one agency, of two years that follow each other. Only what both years' forms print is
 * asked: between 2020 and 2021 the forms change, and the 2014 form carries nothing over.
 *
 * @returns a finding for each promise, those that must hold first
 */
export function checkYears(before: Report, now: Report, forms: readonly Form[]): Finding[] {
  const both = twoYears(before, now);
  const between = promises(before, now);
  const own = tablesOf(now, forms).flatMap((table) => table.identities);
  const earlier = tablesOf(before, forms)
    .flatMap((table) => table.identities)
    .map(ofYearBefore);
  const asked = new Set(between.map(({ id }) => id));
  return checkIdentities(both, [...own, ...earlier, ...between]).filter(({ identity }) =>
    asked.has(identity.id),
  );
}

/** Both years' figures in one report, for words and sums. */
export function twoYears(before: Report, now: Report): Report {
  const moved = (figures: Report['figures']) =>
    Object.fromEntries(Object.entries(figures).map(([field, figure]) => [beforeField(field), figure]));
  return {
    ...now,
    figures: { ...now.figures, ...moved(before.figures) },
    subtotals: { ...now.subtotals, ...moved(before.subtotals) },
  };
}

/** Whether a finding speaks of a figure of the year before. */
export function isBetweenYears(finding: Finding): boolean {
  return fieldsIn(finding.identity).some((field) => yearOfField(field).isBefore);
}

function ofYearBefore(identity: Identity): Identity {
  const moved = (terms: readonly Term[]) =>
    terms.map(({ field, sign }) => ({ field: beforeField(field), sign }));
  return {
    ...identity,
    id: beforeField(identity.id),
    left: moved(identity.left),
    right: moved(identity.right),
    ...(identity.total === undefined ? {} : { total: beforeField(identity.total) }),
  };
}

function promises(before: Report, now: Report): Identity[] {
  const [first, second] = [before.editions, now.editions];
  const since2019 = (edition: string | undefined) => edition === '2019' || edition === '2021';
  return [
    ...(since2019(first.requests) && since2019(second.requests) ? carried() : []),
    ...(first.disclosed === '2021' && second.disclosed === '2021' ? inForce() : []),
    ...(first.disclosed === '2019' && second.disclosed === '2019' ? items() : []),
    ...(since2019(first.remedies) && since2019(second.remedies) ? pending() : []),
  ];
}

/** 上年结转 is the year before's 结转下年度继续办理, in each of the seven columns. */
function carried(): Identity[] {
  return applicants.map(({ key }) => ({
    rule: 'years.carried',
    id: `years.carried:${key}`,
    left: [plus(beforeField(`requests.carriedOut.${key}`))],
    right: [plus(`requests.carriedIn.${key}`)],
    relation: '=',
    force: 'must',
    total: `requests.carriedIn.${key}`,
  }));
}

/** 现行有效件数 moves by what was issued and repealed. */
function inForce(): Identity[] {
  return ['regulations', 'normativeDocs'].map((row) => ({
    rule: 'years.inForce',
    id: `years.inForce:${row}`,
    left: [
      plus(beforeField(`disclosed.${row}.inForce`)),
      plus(`disclosed.${row}.issued`),
      { field: `disclosed.${row}.repealed`, sign: -1 as const },
    ],
    right: [plus(`disclosed.${row}.inForce`)],
    relation: '=',
    force: 'should',
    total: `disclosed.${row}.inForce`,
  }));
}

/** 上一年项目数量 moves by 本年增/减. */
function items(): Identity[] {
  return ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'].map((row) => ({
    rule: 'years.items',
    id: `years.items:${row}`,
    left: [plus(beforeField(`disclosed.${row}.previous`)), plus(beforeField(`disclosed.${row}.change`))],
    right: [plus(`disclosed.${row}.previous`)],
    relation: '=',
    force: 'should',
    total: `disclosed.${row}.previous`,
  }));
}

/** Cases pending at the end of one year are among those of the next. */
function pending(): Identity[] {
  return ['review', 'litigation.direct', 'litigation.afterReview'].map((remedy) => ({
    rule: 'years.pending',
    id: `years.pending:${remedy}`,
    left: [plus(`${remedy}.total`)],
    right: [plus(beforeField(`${remedy}.pending`))],
    relation: '>=',
    force: 'should',
  }));
}

function plus(field: FieldId): Term {
  return { field, sign: 1 };
}
