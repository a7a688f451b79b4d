import { describe, expect, it } from 'vitest';
import { checkBeside, checkYears, twoYears } from '../../lib/compare/years';
import { afterField, beforeField, yearOfField } from '../../lib/core/beside';
import { fieldsIn } from '../../lib/core/check';
import type { Figure } from '../../lib/core/figure';
import type { Edition, FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { applicants } from '../../lib/forms/applicants';

type Printed = Readonly<Record<FieldId, string>>;

function figureOf(text: string): Figure {
  if (text === '') return { is: 'blank', text };
  return /^-?\d+$/.test(text) ? { is: 'number', value: text as never, text } : { is: 'unreadable', text };
}

function reportOf(edition: Edition, printed: Printed): Report {
  const figures = Object.fromEntries(Object.entries(printed).map(([field, text]) => [field, figureOf(text)]));
  const editions = { disclosed: edition, requests: edition, remedies: edition };
  return { editions, edition, figures, subtotals: {}, notes: [] };
}

/** Seven columns of one row, from 自然人 to 总计. */
function row(key: string, values: readonly string[]): Printed {
  return Object.fromEntries(
    applicants.map((column, at) => [`requests.${key}.${column.key}`, values[at] ?? '']),
  );
}

const carriedOut = row('carriedOut', ['3', '1', '0', '0', '0', '0', '4']);
const carriedIn = (values: readonly string[]) => row('carriedIn', values);

function outcomes(before: Report, now: Report, rule: string): Record<string, string> {
  const findings = checkYears(before, now, forms).filter(({ identity }) => identity.rule === rule);
  return Object.fromEntries(findings.map(({ identity, outcome }) => [identity.id, outcome]));
}

describe('between two years', () => {
  it('what was carried out comes in again, column by column', () => {
    const before = reportOf('2019', carriedOut);
    const same = reportOf('2021', carriedIn(['3', '1', '0', '0', '0', '0', '4']));
    const found = outcomes(before, same, 'years.carried');
    expect(Object.keys(found)).toHaveLength(7);
    expect(new Set(Object.values(found))).toEqual(new Set(['holds']));

    const other = reportOf('2021', carriedIn(['3', '0', '0', '0', '0', '0', '3']));
    expect(outcomes(before, other, 'years.carried')).toMatchObject({
      'years.carried:naturalPerson': 'holds',
      'years.carried:business': 'fails',
      'years.carried:total': 'fails',
    });
  });

  it('a blank is zero, but a total left blank over parts is not filled in, and neither is what is not printed', () => {
    const before = reportOf('2021', carriedOut);
    const blank = reportOf('2021', carriedIn(['3', '1', '', '', '', '', '']));
    expect(outcomes(before, blank, 'years.carried')).toEqual({
      'years.carried:naturalPerson': 'holds',
      'years.carried:business': 'holds',
      'years.carried:research': 'holds',
      'years.carried:nonprofit': 'holds',
      'years.carried:legal': 'holds',
      'years.carried:other': 'holds',
      'years.carried:total': 'untold',
    });
    const { 'requests.carriedOut.business': _, ...others } = before.figures;
    const without = { ...before, figures: others };
    expect(outcomes(without, blank, 'years.carried')['years.carried:business']).toBe('untold');
    const garbled = reportOf('2021', { ...carriedOut, 'requests.carriedOut.naturalPerson': '3件?' });
    expect(outcomes(garbled, blank, 'years.carried')['years.carried:naturalPerson']).toBe('untold');
  });

  it('documents in force move by what was issued and repealed, from 2021 on', () => {
    const docs = (issued: string, repealed: string, inForce: string) => ({
      'disclosed.normativeDocs.issued': issued,
      'disclosed.normativeDocs.repealed': repealed,
      'disclosed.normativeDocs.inForce': inForce,
    });
    const before = reportOf('2021', docs('1', '0', '9'));
    const id = 'years.inForce:normativeDocs';
    expect(outcomes(before, reportOf('2021', docs('2', '1', '10')), 'years.inForce')[id]).toBe('holds');
    expect(outcomes(before, reportOf('2021', docs('2', '1', '11')), 'years.inForce')[id]).toBe('fails');
    expect(outcomes(reportOf('2019', {}), reportOf('2021', docs('2', '1', '11')), 'years.inForce')).toEqual(
      {},
    );
  });

  it('items of the form of 2019 move by the change of the year before', () => {
    const items = (previous: string, change: string) => ({
      'disclosed.licensing.previous': previous,
      'disclosed.licensing.change': change,
    });
    const before = reportOf('2019', items('40', '-3'));
    const id = 'years.items:licensing';
    expect(outcomes(before, reportOf('2019', items('37', '0')), 'years.items')[id]).toBe('holds');
    expect(outcomes(before, reportOf('2019', items('40', '0')), 'years.items')[id]).toBe('fails');
    expect(outcomes(before, reportOf('2021', items('40', '0')), 'years.items')).toEqual({});
  });

  it('cases still pending are among those of the next year', () => {
    const before = reportOf('2021', { 'review.pending': '2', 'review.total': '5' });
    const now = (total: string) => reportOf('2021', { 'review.pending': '0', 'review.total': total });
    expect(outcomes(before, now('2'), 'years.pending')['years.pending:review']).toBe('holds');
    expect(outcomes(before, now('1'), 'years.pending')['years.pending:review']).toBe('fails');
  });

  it('the form of 2014 promises nothing', () => {
    expect(checkYears(reportOf('2014', {}), reportOf('2014', {}), forms)).toEqual([]);
  });

  it('figures of both years stand in one report under ids of their own', () => {
    const both = twoYears(reportOf('2019', carriedOut), reportOf('2021', carriedIn(['9'])));
    expect(both.figures[beforeField('requests.carriedOut.total')]?.text).toBe('4');
    expect(both.figures['requests.carriedIn.naturalPerson']?.text).toBe('9');
    expect(yearOfField(beforeField('requests.granted.total'))).toEqual({
      field: 'requests.granted.total',
      step: -1,
    });
    expect(yearOfField('requests.granted.total').step).toBe(0);
    expect(yearOfField(afterField('review.total'))).toEqual({ field: 'review.total', step: 1 });
  });

  it('the earlier report tells of the later one what the later one tells of it', () => {
    const earlier = reportOf('2021', { ...carriedOut, 'review.pending': '2' });
    const later = reportOf('2021', { ...carriedIn(['3', '0', '', '0', '0', '0', '3']), 'review.total': '1' });
    const told = checkYears(earlier, later, forms);
    const same = checkBeside(earlier, { before: null, after: later }, forms);
    expect(same.findings.map(({ outcome, left, right, reason }) => [outcome, left, right, reason])).toEqual(
      told.map(({ outcome, left, right, reason }) => [outcome, left, right, reason]),
    );
    expect(same.findings.map(({ identity }) => identity.id)).toEqual(
      told.map(({ identity }) => afterField(identity.id)),
    );
    const broken = same.findings.find(({ identity }) => identity.id === 'after.years.carried:business');
    expect(broken && fieldsIn(broken.identity)).toEqual([
      'requests.carriedOut.business',
      'after.requests.carriedIn.business',
    ]);
    const blank = same.findings.find(({ identity }) => identity.id === 'after.years.carried:research');
    expect(blank?.blank).toEqual(['after.requests.carriedIn.research']);
    expect(same.report.figures['after.requests.carriedIn.total']?.text).toBe('3');
    expect(same.report.figures['requests.carriedOut.total']?.text).toBe('4');
  });

  it('a report between two others is held against both', () => {
    const middle = reportOf('2021', { ...carriedOut, ...carriedIn(['1', '1', '0', '0', '0', '0', '2']) });
    const { findings } = checkBeside(middle, { before: middle, after: middle }, forms);
    expect(findings.filter(({ outcome }) => outcome === 'fails').map(({ identity }) => identity.id)).toEqual([
      'years.carried:naturalPerson',
      'years.carried:total',
      'after.years.carried:naturalPerson',
      'after.years.carried:total',
    ]);
    expect(checkBeside(middle, { before: null, after: null }, forms)).toEqual({
      report: middle,
      findings: [],
    });
  });
});
