import { afterField, beforeField, yearOfField } from '../core/beside';
import { checkIdentities, type Finding, tablesOf } from '../core/check';
import type { FieldId, Form, Identity, Term } from '../core/form';
import type { Report } from '../core/report';
import { applicants } from '../forms/applicants';

/**
 * What a report promises about the one of the year before: the same check with one more sheet of figures. The
 * figures of the other year bear ids of their own (lib/core/beside.ts).
 */

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
  return { ...now, figures: { ...now.figures, ...movedFigures(before, beforeField) } };
}

/** All that another year prints, by ids that tell it from the year at hand. */
function movedFigures({ figures, subtotals }: Report, moved: (field: FieldId) => FieldId): Report['figures'] {
  return Object.fromEntries(
    Object.entries({ ...figures, ...subtotals }).map(([field, figure]) => [moved(field), figure]),
  );
}

/** What two years say of each other, as the page of one of them tells it. */
export interface Beside {
  /** Its own figures by their ids, those of the other years by theirs; for words and sums. */
  readonly report: Report;
  /** Those with the year before, then those with the year after; ids of the latter begin with `after.`. */
  readonly findings: readonly Finding[];
}

/** Checks a report against those of the years before and after, as far as they are there. */
export function checkBeside(
  own: Report,
  { before, after }: { readonly before: Report | null; readonly after: Report | null },
  forms: readonly Form[],
): Beside {
  const withBefore = before === null ? own : twoYears(before, own);
  const moved = after === null ? {} : movedFigures(after, afterField);
  return {
    report: { ...withBefore, figures: { ...withBefore.figures, ...moved } },
    findings: [
      ...(before === null ? [] : checkYears(before, own, forms)),
      ...(after === null ? [] : checkYears(own, after, forms).map(fromEarlierYear)),
    ],
  };
}

/** A finding of two years as the earlier one has it: its own figures are no longer of the year before. */
function fromEarlierYear(finding: Finding): Finding {
  const moved = (id: FieldId) => {
    const { field, step } = yearOfField(id);
    return step < 0 ? field : afterField(field);
  };
  return {
    ...finding,
    identity: { ...movedIdentity(finding.identity, moved), id: afterField(finding.identity.id) },
    blank: finding.blank.map(moved),
    unknown: finding.unknown.map(moved),
  };
}

function ofYearBefore(identity: Identity): Identity {
  return { ...movedIdentity(identity, beforeField), id: beforeField(identity.id) };
}

function movedIdentity(identity: Identity, moved: (field: FieldId) => FieldId): Identity {
  const terms = (all: readonly Term[]) => all.map(({ field, sign }) => ({ field: moved(field), sign }));
  return {
    ...identity,
    left: terms(identity.left),
    right: terms(identity.right),
    ...(identity.total === undefined ? {} : { total: moved(identity.total) }),
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
