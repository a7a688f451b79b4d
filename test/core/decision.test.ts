import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import {
  type Decidable,
  type Decision,
  decide,
  decisionFor,
  decisionKey,
  termsOf,
  type Verdict,
} from '../../lib/core/decision';
import type { Report } from '../../lib/core/report';
import { checkSoftly } from '../../lib/core/soft';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import { decisionWords } from '../../lib/words/decision';
import { contextWith, type Prints, reportWith } from './soft-report';

const WRONG: Prints = { 'review.upheld': '3', 'review.overturned': '', 'review.total': '4' };
const DAY = '2024-05-01T10:00:00Z';
const LATER = '2024-06-01T10:00:00Z';

function failing(report: Report): Decidable {
  const finding = check(report, forms).find(({ identity }) => identity.id === 'review.results');
  if (finding === undefined) throw new Error('the form has lost review.results');
  return finding;
}

function decided(verdict: Verdict, at = DAY, prints: Prints = WRONG): Decision {
  const report = reportWith('2021', prints);
  return decide(failing(report), report, verdict, at);
}

describe('the key of a finding', () => {
  it('is readable, sorted, and names every term with its value', () => {
    const report = reportWith('2021', { ...WRONG, 'review.pending': '?1O', 'review.otherResult': null });
    expect(decisionKey(failing(report), report)).toBe(
      'review.results{review.otherResult=~,review.overturned=,review.pending=?1O,review.total=4,review.upheld=3}',
    );
  });

  it('does not depend on how a figure is printed or on the order of terms', () => {
    const report = reportWith('2021', WRONG);
    const finding = failing(report);
    if (!('identity' in finding)) throw new Error('not an identity');
    const { identity } = finding;
    const other: Decidable = { ...finding, identity: { ...identity, left: [...identity.left].reverse() } };
    const printed: Report = {
      ...report,
      figures: { ...report.figures, 'review.total': { is: 'number', value: '4', text: ' ４ 件' } },
    };
    expect(decisionKey(other, printed)).toBe(decisionKey(finding, report));
  });

  it('keeps terms apart whatever a cell prints', () => {
    const report = reportWith('2021', { 'review.pending': '?1,review.total=9}' });
    expect(decisionKey(failing(report), report)).toContain('review.pending=?1\\,review.total\\=9\\},');
  });

  it('holds the facts of a soft finding', () => {
    const context = contextWith('2021', {}, { published: '2024-02-09' });
    const [late] = checkSoftly(context, softRules, forms);
    expect(late && decisionKey(late, context.report)).toBe(
      'page.deadline{@deadline=2024-01-31,@published=2024-02-09}',
    );
  });
});

describe('a decision', () => {
  const verdicts: readonly Verdict[] = [
    { state: 'confirmed' },
    { state: 'dismissed', reason: 'counted elsewhere' },
    { state: 'noted', note: 'asked by letter' },
  ];

  it.each(verdicts)('$state stands on the next visit, as plain data', (verdict) => {
    const report = reportWith('2021', WRONG);
    const kept: Decision = JSON.parse(JSON.stringify(decided(verdict)));
    expect(decisionFor(failing(report), report, [kept])).toEqual({ state: verdict.state, decision: kept });
  });

  it('is open without one, and with one on another finding', () => {
    const report = reportWith('2021', WRONG);
    const other = { ...decided({ state: 'confirmed' }), id: 'litigation.direct.results' };
    expect(decisionFor(failing(report), report, [])).toEqual({ state: 'open' });
    expect(decisionFor(failing(report), report, [other])).toEqual({ state: 'open' });
  });

  it.each([
    ['review.total', '5', '4', '5'],
    ['review.overturned', '0', '', '0'],
    ['review.upheld', null, '3', '~'],
    ['review.upheld', '?', '3', '?'],
  ] as const)('lapses when %s changes to %s, and says so', (term, print, was, is) => {
    const report = reportWith('2021', { ...WRONG, [term]: print });
    const decision = decided({ state: 'confirmed' });
    expect(decisionFor(failing(report), report, [decision])).toEqual({
      state: 'lapsed',
      decision,
      changed: [{ term, was, is }],
    });
  });

  it('does not lapse when a figure changes that is no term of it', () => {
    const report = reportWith('2021', { ...WRONG, 'requests.granted.total': '9' });
    expect(decisionFor(failing(report), report, [decided({ state: 'confirmed' })]).state).toBe('confirmed');
  });

  it('survives a version that gives the rule another term', () => {
    const decision = decided({ state: 'confirmed' });
    const { 'review.pending': _, ...terms } = decision.terms;
    const report = reportWith('2021', WRONG);
    expect(decisionFor(failing(report), report, [{ ...decision, terms }]).state).toBe('confirmed');
  });

  it('of several the newest that stands counts, else the newest lapsed', () => {
    const report = reportWith('2021', WRONG);
    const first = decided({ state: 'confirmed' });
    const second = decided({ state: 'noted', note: 'second' }, LATER);
    const onOther = decided({ state: 'confirmed' }, LATER, { ...WRONG, 'review.total': '7' });
    expect(decisionFor(failing(report), report, [second, first])).toMatchObject({ state: 'noted' });
    expect(decisionFor(failing(report), report, [onOther, first])).toMatchObject({ decision: first });
    const changed = reportWith('2021', { ...WRONG, 'review.total': '8' });
    expect(decisionFor(failing(changed), changed, [first, onOther])).toMatchObject({
      state: 'lapsed',
      decision: onOther,
    });
  });

  it('on a soft finding lapses when its facts change', () => {
    const at = (published: string) => {
      const context = contextWith('2021', {}, { published });
      const [finding] = checkSoftly(context, softRules, forms);
      if (finding === undefined) throw new Error('not late');
      return { finding, report: context.report };
    };
    const before = at('2024-02-09');
    const decision = decide(before.finding, before.report, { state: 'confirmed' }, DAY);
    const after = at('2024-02-10');
    expect(decisionFor(before.finding, before.report, [decision]).state).toBe('confirmed');
    expect(decisionFor(after.finding, after.report, [decision])).toMatchObject({
      state: 'lapsed',
      changed: [{ term: '@published', was: '2024-02-09', is: '2024-02-10' }],
    });
  });

  it('binds a soft finding to the figures it is about', () => {
    const context = contextWith('2021', { 'review.upheld': '-1' });
    const [finding] = checkSoftly(context, softRules, forms);
    expect(finding && termsOf(finding, context.report)).toEqual({ 'review.upheld': '-1' });
  });
});

describe('words for decisions', () => {
  const say = { zh: decisionWords('zh', forms), en: decisionWords('en', forms) };
  const standing = (verdict: Verdict, prints: Prints = {}) => {
    const report = reportWith('2021', { ...WRONG, ...prints });
    return decisionFor(failing(report), report, [decided(verdict)]);
  };

  it('tell the verdict', () => {
    expect(say.zh({ state: 'open' })).toBe('未作标记');
    expect(say.en(standing({ state: 'confirmed' }))).toBe('Confirmed');
    expect(say.zh(standing({ state: 'dismissed', reason: '另行统计' }))).toBe('已忽略：另行统计');
    expect(say.en(standing({ state: 'noted', note: 'asked' }))).toBe('Note: asked');
  });

  it('tell what changed', () => {
    const lapsed = standing({ state: 'confirmed' }, { 'review.total': '5', 'review.overturned': '2' });
    expect(say.zh(lapsed)).toBe(
      '已确认；行政复议·结果纠正由 空白 变为 2，行政复议·总计由 4 变为 5，原标记不再适用',
    );
    expect(say.en(lapsed)).toContain(
      'no longer applies, as Administrative review: overturned changed from blank to 2',
    );
  });

  it('tell at most three changes', () => {
    const changes = {
      'review.total': '5',
      'review.overturned': '2',
      'review.upheld': null,
      'review.pending': '9',
    };
    const lapsed = standing({ state: 'confirmed' }, changes);
    expect(say.zh(lapsed)).toContain('另有 1 处有变');
    expect(say.en(lapsed)).toContain('and 1 more');
  });
});
