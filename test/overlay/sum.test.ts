import { describe, expect, it } from 'vitest';
import { differenceText, printedNumber, sumOf } from '../../components/findings/sum';
import { check, type Finding } from '../../lib/core/check';
import { forms } from '../../lib/forms/index';
import { type Changes, reportWith } from './report';

function sumWith(identity: string, changes: Changes) {
  const report = reportWith(changes);
  const finding = check(report, forms).find((one) => one.identity.id === identity);
  if (finding === undefined) throw new Error(`no identity ${identity}`);
  return sumOf(finding, report);
}

describe('sumOf', () => {
  it('writes out every term of a short sum', () => {
    const { left, right } = sumWith('review.results', { 'review.upheld': '3', 'review.total': '4' });
    expect(left.lines.map((line) => line.value)).toEqual(['3', '0', '0', '0']);
    expect(left).toMatchObject({ zeros: 0, blanks: 0, sum: '3' });
    expect(right.lines.map((line) => [line.field, line.value])).toEqual([['review.total', '4']]);
  });

  it('counts the zeros and blanks of a long sum and writes out the rest', () => {
    const { left } = sumWith('requests.outcomes:business', {
      'requests.granted.business': '12',
      'requests.unable.notHeld.business': '',
      'requests.refused.stateSecret.business': '见附件',
    });
    expect(left.lines.map((line) => line.value)).toEqual(['12', null]);
    expect(left.lines.at(-1)?.printed).toBe('见附件');
    expect(left).toMatchObject({ zeros: 16, blanks: 1, sum: null });
  });

  it('gives a total that is not filled in no value', () => {
    const { right } = sumWith('review.results', { 'review.upheld': '3', 'review.total': '' });
    expect(right.lines).toEqual([{ field: 'review.total', sign: 1, value: null, printed: '' }]);
    expect(right.sum).toBeNull();
  });
});

describe('texts', () => {
  const finding = (left: string | null, right: string | null): Finding => ({
    identity: { rule: 'toy', id: 'toy', left: [], right: [], relation: '=', force: 'must' },
    outcome: 'fails',
    left,
    right,
    reason: null,
    blank: [],
    unknown: [],
  });
  it('sign a difference with a true minus', () => {
    expect(differenceText(finding('14', '2'))).toBe('+12');
    expect(differenceText(finding('2', '14'))).toBe('−12');
    expect(differenceText(finding(null, '14'))).toBe('?');
  });
  it('print a number as tables do', () => {
    expect(printedNumber('-43.788')).toBe('−43.788');
    expect(printedNumber('1234')).toBe('1234');
  });
});
