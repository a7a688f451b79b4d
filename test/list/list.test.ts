import { describe, expect, it } from 'vitest';
import { detailView } from '../../components/kept/detail';
import { tagsIn } from '../../components/list/Detail';
import { figureText } from '../../components/list/figures';
import { actOf, isSearchKey, stepped } from '../../components/list/keys';
import { areComparable, cut } from '../../components/list/views';
import { carryOver, pastView } from '../../entrypoints/popup/past';
import type { WholeReport } from '../../lib/archive/database';
import type { Reading } from '../../lib/archive/rows';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { labels } from '../../lib/words/labels';
import { listWords } from '../../lib/words/list';
import { carryText } from '../../lib/words/years';
import { reportWith } from '../overlay/report';

const key = (name: string, held: object = {}) => ({
  ...{ key: name, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

describe('keys', () => {
  it('mean something on a row unless another key is held', () => {
    expect(actOf(key('ArrowDown'))).toBe('next');
    expect(actOf(key(' '))).toBe('select');
    expect(actOf(key('s'))).toBe('star');
    expect(actOf(key('s', { ctrlKey: true }))).toBeNull();
    expect(actOf(key('Enter'))).toBeNull();
  });

  it('lead to the search: a slash outside of fields, the browser’s own key anywhere', () => {
    expect(isSearchKey(key('/'), false)).toBe(true);
    expect(isSearchKey(key('/'), true)).toBe(false);
    expect(isSearchKey(key('f', { ctrlKey: true }), true)).toBe(true);
    expect(isSearchKey(key('F', { metaKey: true }), false)).toBe(true);
    expect(isSearchKey(key('f'), false)).toBe(false);
  });

  it('end at both ends of the list', () => {
    expect(stepped('next', 2, 3)).toBe(2);
    expect(stepped('previous', 0, 3)).toBe(0);
    expect(stepped('next', 0, 3)).toBe(1);
    expect(stepped('last', 0, 3)).toBe(2);
    expect(stepped('first', 2, 3)).toBe(0);
  });
});

describe('texts', () => {
  it('are cut between characters', () => {
    expect(cut('长'.repeat(5), 3)).toBe('长长长…');
    expect(cut('𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷');
    expect(cut('𠮷𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷…');
    expect(cut('x'.repeat(1_000_000), 40)).toHaveLength(41);
  });

  it('lose what would turn their direction, and no markup', () => {
    expect(cut('http://a.gov.cn/\u202Elmth.\u2066b\u200F', 40)).toBe('http://a.gov.cn/lmth.b');
    expect(cut('<b title="1">甲</b>', 40)).toBe('<b title="1">甲</b>');
  });

  it('hold tags parted by commas of any script', () => {
    expect(tagsIn('重点，待查, a;重点、')).toEqual(['重点', '待查', 'a']);
  });
});

describe('two reports', () => {
  it('can be compared where they share agency or year, and know it', () => {
    const a = { agency: '甲局', year: 2020 };
    expect(areComparable(a, { agency: '甲局', year: 2019 })).toBe(true);
    expect(areComparable(a, { agency: '乙局', year: 2020 })).toBe(true);
    expect(areComparable(a, { agency: '乙局', year: 2019 })).toBe(false);
    expect(areComparable({ agency: null, year: null }, { agency: null, year: null })).toBe(false);
  });
});

const say = listWords('en');
const names = labels(forms, 'en');

function reading(figures: Report, at: number, digest = String(at)): Reading {
  return {
    ...{ report: 'r', digest, figures, program: '', form: '', published: null, indexNumber: null },
    ...{ firstSeen: at, lastSeen: at },
  };
}

function wholeOf(...readings: Reading[]): WholeReport {
  const seen = { firstSeen: 1, lastSeen: 1, official: true, file: false };
  return {
    entry: {
      ...{ id: 'r', agency: '甲局', year: 2020, title: '', address: '', firstSeen: 1, lastSeen: 1 },
      ...{ reading: '1', readings: readings.length, tags: [], note: '', star: false },
    },
    readings,
    sightings: [
      { report: 'r', address: 'http://a.gov.cn/', readings: ['1', '2'], ...seen },
      { report: 'r', address: 'http://b.gov.cn/', readings: ['2'], ...seen },
    ],
    decisions: [],
  };
}

describe('what is told of a revised report', () => {
  const [first, second] = [reportWith({}), reportWith({ 'review.total': '9', 'review.upheld': '' })];

  it('is which cells changed, in the form’s words, old and new', () => {
    const view = detailView(wholeOf(reading(first, 1), reading(second, 2)), [], names, say);
    if (view.is !== 'detail') throw new Error('there is a report');
    expect(view.readings.map(({ changes }) => changes.length)).toEqual([0, 2]);
    const [, { changes = [] } = {}] = view.readings;
    const was = (field: string) => figureText(first.figures[field], say);
    expect(changes).toContainEqual({
      label: names.field('review.total'),
      was: was('review.total'),
      is: '9',
    });
    expect(changes).toContainEqual({
      label: names.field('review.upheld'),
      was: was('review.upheld'),
      is: 'blank',
    });
    // Only what was seen with a reading alone goes with it.
    expect(view.readings.map(({ addresses }) => addresses)).toEqual([[], ['http://b.gov.cn/']]);
  });

  it('is held against the other figures seen last, whichever were read first', () => {
    const whole = wholeOf(reading(second, 3, 'b'), { ...reading(first, 1, 'a'), lastSeen: 5 });
    const context = { forms, labels: names, say };
    const now = { report: first, year: 2020 };
    const past = pastView(now, { whole, before: undefined, after: undefined, digest: 'a' }, context);
    expect(past.revision).toMatchObject({ lastSeen: 3 });
    expect(past.revision?.changes).toHaveLength(2);
    expect(past.carried).toEqual([]);
    const alone = pastView(
      now,
      { whole: wholeOf(reading(first, 1)), before: undefined, after: undefined, digest: '1' },
      context,
    );
    expect(alone.revision).toBeNull();
  });
});

const BEFORE = { year: 2019, step: -1 } as const;

describe('the carry-over', () => {
  const with_ = (out: string) =>
    reportWith({ 'requests.carriedOut.total': out, 'requests.carriedOut.naturalPerson': out });
  const now = reportWith({ 'requests.carriedIn.total': '3', 'requests.carriedIn.naturalPerson': '3' });

  it('holds, fails or cannot be told, with both figures', () => {
    const carried = (out: string) => carryText(carryOver(with_(out), now, BEFORE, forms), 'zh');
    expect(carried('3')).toBe('2019 年结转下年度 3，本年上年结转 3：相符');
    expect(carried('4')).toBe('2019 年结转下年度 4，本年上年结转 3：不符；分栏另有 1 处不符');
    expect(carried('见附件')).toBe('2019 年结转下年度 “见附件”，本年上年结转 3：不能判断');
  });

  it('says so where the forms of the two years have none', () => {
    const old: Report = { ...now, editions: { statistics: '2014' }, edition: '2014' };
    const carry = carryOver(old, now, BEFORE, forms);
    expect(carry).toEqual({ ...BEFORE, others: 0, total: null });
    expect(carryText(carry, 'en')).toContain('no carry-over to compare');
  });

  it('is told in English too', () => {
    expect(carryText(carryOver(with_('4'), now, BEFORE, forms), 'en')).toBe(
      '2019 carried 4 over; this year takes 3 over: does not agree; 1 further column does not agree',
    );
  });

  it('is told of the year after as of the year before', () => {
    const context = { forms, labels: names, say };
    const after = reading(now, 9);
    const past = pastView(
      { report: with_('4'), year: 2019 },
      { whole: undefined, before: undefined, after, digest: '1' },
      context,
    );
    expect(past.carried.map((carry) => carryText(carry, 'zh'))).toEqual([
      '本年结转下年度 4，2020 年上年结转 3：不符；分栏另有 1 处不符',
    ]);
    expect(past.carried.map((carry) => carryText(carry, 'en'))).toEqual([
      'This year carries 4 over; 2020 takes 3 over: does not agree; 1 further column does not agree',
    ]);
  });
});
