import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import { type DerivedFigure, derive, percentage } from '../../lib/core/derived';
import { type Edition, fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { derivedWords } from '../../lib/words/derived';
import { type Prints, reportWith } from './soft-report';

function derived(report: Report): Map<string, DerivedFigure> {
  const found = derive(report, derivedRules, check(report, forms));
  return new Map(found.map((one) => [one.rule.id, one]));
}

/** Section 三 and 四 of a report of 40 requests, each figure made up and each result below added up by hand. */
const requests = (values: Readonly<Record<string, readonly number[]>>): Prints =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, figures]) =>
      ['naturalPerson', 'business', 'research', 'nonprofit', 'legal', 'other', 'total'].map(
        (column, at) => [`requests.${key}.${column}`, String(figures[at] ?? 0)] as const,
      ),
    ),
  );
const COMMON = {
  received: [25, 9, 1, 2, 3, 0, 40],
  granted: [10, 3, 0, 1, 0, 0, 14],
  partlyGranted: [3, 1, 0, 0, 0, 0, 4],
  'refused.stateSecret': [1, 0, 0, 0, 0, 0, 1],
  'refused.thirdParty': [2, 1, 0, 0, 1, 0, 4],
  'refused.administrativeQuery': [0, 0, 1, 0, 0, 0, 1],
  'unable.notHeld': [5, 2, 0, 1, 0, 0, 8],
  'unable.unclear': [1, 0, 0, 0, 0, 0, 1],
  'notHandled.petition': [2, 0, 0, 0, 0, 0, 2],
  'notHandled.repeat': [1, 0, 0, 0, 0, 0, 1],
};
const REMEDIES: Prints = {
  'review.upheld': '4',
  'review.overturned': '1',
  'review.otherResult': '1',
  'review.pending': '3',
  'review.total': '9',
  'litigation.direct.upheld': '1',
  'litigation.direct.overturned': '1',
  'litigation.direct.total': '2',
  'litigation.afterReview.upheld': '2',
  'litigation.afterReview.otherResult': '1',
  'litigation.afterReview.pending': '5',
  'litigation.afterReview.total': '8',
};
const busy2021 = (changes: Prints = {}) =>
  reportWith('2021', {
    ...requests({
      ...COMMON,
      'otherwise.noCorrection': [0, 2, 0, 0, 0, 0, 2],
      'otherwise.remaining': [0, 0, 0, 0, 2, 0, 2],
      handled: [25, 9, 1, 2, 3, 0, 40],
    }),
    ...REMEDIES,
    ...changes,
  });
const busy2019 = () =>
  reportWith('2019', {
    ...requests({
      ...COMMON,
      'otherwise.all': [0, 2, 0, 0, 2, 0, 4],
      handled: [25, 9, 1, 2, 3, 0, 40],
    }),
    ...REMEDIES,
  });

describe('derived counts', () => {
  const figures = derived(busy2021());
  it.each([
    ['derived.subtotal:refused.naturalPerson', '3'],
    ['derived.subtotal:refused.business', '1'],
    ['derived.subtotal:refused.research', '1'],
    ['derived.subtotal:refused.nonprofit', '0'],
    ['derived.subtotal:refused.total', '6'],
    ['derived.subtotal:unable.naturalPerson', '6'],
    ['derived.subtotal:unable.total', '9'],
    ['derived.subtotal:notHandled.total', '3'],
    ['derived.subtotal:otherwise.business', '2'],
    ['derived.subtotal:otherwise.total', '4'],
    ['derived.organisations:received', '15'],
    ['derived.organisations:granted', '4'],
    ['derived.organisations:refused.thirdParty', '2'],
    ['derived.organisations:unable.notHeld', '3'],
    ['derived.organisations:handled', '15'],
    ['derived.organisations:carriedOut', '0'],
  ])('%s is %s', (id, value) => {
    expect(figures.get(id)?.result).toEqual({ is: 'count', value });
  });

  it('has four subtotals in each of seven columns and a sum of organisations in each of 25 rows', () => {
    const ids = [...figures.keys()];
    expect(ids.filter((id) => id.startsWith('derived.subtotal:'))).toHaveLength(28);
    expect(ids.filter((id) => id.startsWith('derived.organisations:'))).toHaveLength(25);
  });

  it('has no subtotal in 2019 for 其他处理, which the form prints itself', () => {
    const ids = [...derived(busy2019()).keys()];
    expect(ids.filter((id) => id.startsWith('derived.subtotal:'))).toHaveLength(21);
    expect(ids.filter((id) => id.startsWith('derived.organisations:'))).toHaveLength(23);
    expect(ids.some((id) => id.startsWith('derived.subtotal:otherwise'))).toBe(false);
  });
});

describe.each([
  ['2019', busy2019()],
  ['2021', busy2021()],
] as const)('shares of a %s report', (_, report) => {
  const figures = derived(report);
  const words = derivedWords('en', forms);
  it.each([
    ['granted', '14', '40', '35.0%'],
    ['partlyGranted', '4', '40', '10.0%'],
    ['disclosed', '18', '40', '45.0%'],
    ['refused', '6', '40', '15.0%'],
    ['notHeld', '8', '40', '20.0%'],
  ])('%s: %s of %s', (id, numerator, denominator, percent) => {
    const figure = figures.get(`derived.rate.${id}`);
    expect(figure?.result).toEqual({ is: 'rate', numerator, denominator, few: false });
    expect(figure && words.value(figure)).toBe(percent);
    expect(figure && words.remark(figure)).toBe('');
  });

  it.each([
    // Decided: 4 + 1 + 1; 1 + 1 + 0 and 2 + 0 + 1. Pending cases have no result to share in.
    ['review.overturned', '1', '6', '16.7%'],
    ['litigation.overturned', '1', '5', '20.0%'],
  ])('%s: %s of %s, said to be few', (id, numerator, denominator, percent) => {
    const figure = figures.get(`derived.rate.${id}`);
    expect(figure?.result).toEqual({ is: 'rate', numerator, denominator, few: true });
    expect(figure && words.value(figure)).toBe(percent);
    expect(figure && words.remark(figure)).toContain(`only ${denominator} cases, fewer than 30`);
  });
});

describe('no derived figure', () => {
  const resultOf = (changes: Prints, id: string) => derived(busy2021(changes)).get(id)?.result;

  it('for a denominator of zero', () => {
    expect(derived(reportWith('2021')).get('derived.rate.granted')?.result).toEqual({
      is: 'none',
      why: 'zero',
      fields: ['requests.handled.total'],
    });
  });

  it('where a term is unreadable, not printed, not filled in or below zero, and it names that term', () => {
    const none = (why: string, field: string) => ({ is: 'none', why, fields: [field] });
    const [granted, refused] = ['derived.rate.granted', 'derived.subtotal:refused.business'];
    const [total, item] = ['requests.handled.total', 'requests.refused.stateSecret.business'];
    expect(resultOf({ [total]: '?4O' }, granted)).toEqual(none('unreadable', total));
    expect(resultOf({ [total]: null }, granted)).toEqual(none('notPrinted', total));
    expect(resultOf({ [total]: '' }, granted)).toEqual(none('notFilledIn', total));
    expect(resultOf({ [item]: '-1' }, refused)).toEqual(none('negative', item));
    expect(resultOf({ [item]: null }, refused)).toEqual(none('notPrinted', item));
  });

  it('but a blank part is zero', () => {
    const changes = { 'requests.refused.forbiddenByLaw.total': '', 'review.otherResult': '' };
    expect(resultOf(changes, 'derived.subtotal:refused.total')).toEqual({ is: 'count', value: '6' });
    expect(resultOf(changes, 'derived.rate.review.overturned')).toMatchObject({ denominator: '5' });
  });

  it('of a section that the report does not have', () => {
    const { figures } = busy2021();
    const report: Report = {
      editions: { remedies: '2021' },
      edition: '2021',
      figures,
      subtotals: {},
      notes: [],
    };
    expect([...derived(report).keys()]).toEqual([
      'derived.rate.review.overturned',
      'derived.rate.litigation.overturned',
    ]);
    expect(derived(reportWith('2014')).size).toBe(0);
  });

  it('says why in both languages', () => {
    const report = busy2021({ 'requests.handled.total': null });
    const figure = derived(report).get('derived.rate.granted');
    expect(figure && derivedWords('zh', forms).remark(figure)).toBe('未读到三（七）总计·总计');
    expect(figure && derivedWords('en', forms).remark(figure)).toBe(
      'Total handled, total was not found on the page',
    );
    expect(figure && derivedWords('zh', forms).value(figure)).toBe('—');
  });
});

describe('few cases', () => {
  it.each([
    ['29', true],
    ['30', false],
  ])('%s handled: %s', (handled, few) => {
    const report = reportWith('2021', {
      'requests.handled.total': handled,
      'requests.granted.total': '3',
    });
    expect(derived(report).get('derived.rate.granted')?.result).toMatchObject({ few });
  });
});

describe('a percentage', () => {
  it.each([
    ['1', '3', '33.3'],
    ['2', '3', '66.7'],
    ['0', '7', '0.0'],
    ['7', '7', '100.0'],
    ['1', '2000', '0.1'],
    ['1', '2001', '0.0'],
    ['3', '2000', '0.2'],
    ['12', '10', '120.0'],
    ['1.5', '4', '37.5'],
    ['9007199254740993', '9007199254740993', '100.0'],
    ['1', '800', '0.1'],
  ])('%s of %s is %s', (numerator, denominator, percent) => {
    expect(percentage(numerator, denominator)).toBe(percent);
  });
});

describe('the list of derived figures', () => {
  it('names each once, in both languages, with a definition', () => {
    const ids = derivedRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of ['zh', 'en'] as const) {
      const words = derivedWords(language, forms);
      const names = derivedRules.map(words.name);
      for (const text of [...names, ...derivedRules.map(words.definition)])
        expect(text).not.toMatch(/[{}]|^$|derived\.|requests\./);
    }
    expect(derivedWords('zh', forms).name(ruleOf('derived.subtotal:refused.total'))).toBe(
      '三（三）不予公开（小计）·总计',
    );
    expect(derivedWords('en', forms).name(ruleOf('derived.organisations:granted'))).toBe(
      'Granted, legal persons or other organisations',
    );
  });

  it('is made of fields that its editions have', () => {
    const known = (edition: Edition) =>
      new Set(
        forms
          .filter((form) => form.edition === edition)
          .flatMap((form) => form.tables)
          .flatMap(fieldsOf)
          .map(({ field }) => field),
      );
    for (const { id, editions, numerator, denominator } of derivedRules) {
      for (const edition of editions) {
        const fields = known(edition);
        expect(
          [...numerator, ...denominator].filter((field) => !fields.has(field)),
          id,
        ).toEqual([]);
      }
    }
  });
});

function ruleOf(id: string) {
  const rule = derivedRules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}
