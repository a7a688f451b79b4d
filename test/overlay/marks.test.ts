import { describe, expect, it } from 'vitest';
import { marksOf } from '../../components/overlay/badges';
import { markName, markSize } from '../../components/overlay/Marks';
import { check, endOf } from '../../lib/core/check';
import { forms } from '../../lib/forms/index';
import { findingWords } from '../../lib/words/findings';
import { type Changes, reportWith } from './report';

const everywhere = () => true;

function marksWith(changes: Changes, isPlaced: (field: string) => boolean = everywhere) {
  return marksOf(check(reportWith(changes), forms), isPlaced);
}

function markAt(field: string, changes: Changes) {
  return marksWith(changes).find((mark) => mark.field === field);
}

describe('marksOf', () => {
  it('ticks each total and each figure that closes a balance, once, on a sound report', () => {
    const marks = marksWith({});
    expect(marks.every((mark) => mark.sign === 'holds' && mark.text === '')).toBe(true);
    // 23 row totals, 6 more in the row （七）总计, 6 more in the last row, 3 in section 四.
    expect(marks).toHaveLength(23 + 6 + 6 + 3);
    expect(new Set(marks.map((mark) => mark.field)).size).toBe(marks.length);
    expect(marks.reduce((count, mark) => count + mark.findings.length, 0)).toBe(40);
  });

  it('puts the difference at the total that does not agree', () => {
    const mark = markAt('review.total', { 'review.upheld': '3' });
    expect(mark).toMatchObject({ sign: 'fails', text: '+3' });
    expect(markAt('review.total', { 'review.total': '12' })?.text).toBe('−12');
  });

  it('marks one wrong figure at its row, its column and its balance, and nowhere else', () => {
    const failing = marksWith({ 'requests.handled.business': '2' }).filter((mark) => mark.sign === 'fails');
    expect(failing.map((mark) => [mark.field, mark.text])).toEqual([
      ['requests.handled.total', '+2'],
      ['requests.handled.business', '−2'],
      ['requests.carriedOut.business', '−2'],
    ]);
  });

  it('shows both differences where two checks that end at one figure fail apart', () => {
    const mark = markAt('requests.handled.total', {
      'requests.handled.total': '5',
      'requests.handled.business': '2',
    });
    expect(mark?.text).toBe('−3 −5');
    expect(mark?.findings.map((finding) => finding.identity.rule)).toEqual([
      'requests.applicants',
      'requests.outcomes',
    ]);
  });

  it('lets a failing check outweigh an untold and a holding one at the same figure', () => {
    const untold = { 'requests.handled.business': '见附件' };
    expect(markAt('requests.handled.total', untold)?.sign).toBe('untold');
    expect(markAt('requests.handled.total', { ...untold, 'requests.granted.total': '1' })?.sign).toBe(
      'fails',
    );
  });

  it('gives an untold check no difference', () => {
    expect(markAt('review.total', { 'review.upheld': '见附件' })).toMatchObject({ sign: 'untold', text: '' });
  });

  it('shows what was dismissed as neither failing nor fine, and lets an open failure outweigh it', () => {
    const findings = check(
      reportWith({ 'requests.handled.total': '5', 'requests.handled.business': '2' }),
      forms,
    );
    const total = (dismissed: readonly string[]) =>
      marksOf(findings, everywhere, (finding) => dismissed.includes(finding.identity.rule)).find(
        (mark) => mark.field === 'requests.handled.total',
      );
    expect(total(['requests.applicants'])).toMatchObject({ sign: 'fails', text: '−5' });
    expect(total(['requests.applicants', 'requests.outcomes'])).toMatchObject({
      sign: 'dismissed',
      text: '',
    });
  });

  it('stands a mark at the nearest printed term where the total is not on the page', () => {
    const finding = check(reportWith({}), forms).find((one) => one.identity.id === 'review.results');
    if (finding === undefined) throw new Error('section 四 has its identity');
    expect(endOf(finding, (field) => field !== 'review.total')).toBe('review.pending');
    expect(endOf(finding, () => false)).toBeNull();
  });

  it('marks nothing that has no place', () => {
    expect(marksWith({}, () => false)).toEqual([]);
    expect(marksWith({}, (field) => field.startsWith('review.')).map((mark) => mark.field)).toEqual([
      'review.total',
    ]);
  });
});

describe('markSize', () => {
  it('grows with its text', () => {
    const short = markAt('review.total', { 'review.upheld': '3' });
    const long = markAt('review.total', { 'review.upheld': '123456' });
    if (short === undefined || long === undefined) throw new Error('both fail');
    expect(markSize(long).width).toBeGreaterThan(markSize(short).width);
    expect(markSize(long).height).toBe(markSize(short).height);
  });
});

describe('markName', () => {
  it.each(['zh', 'en'] as const)('says the figure and the two sums in %s', (language) => {
    const report = reportWith({ 'review.upheld': '7', 'review.total': '4' });
    const mark = marksOf(check(report, forms), everywhere).find((one) => one.field === 'review.total');
    if (mark === undefined) throw new Error('the review total is marked');
    const name = markName(mark, report, language, findingWords(language, forms));
    expect(name).toMatch(/7/);
    expect(name).toMatch(/4/);
    expect(name).not.toMatch(/[{}]|undefined|null/);
    expect(name).toContain(language === 'zh' ? '不符' : 'does not agree');
  });

  it('does not call a dismissed figure sound', () => {
    const report = reportWith({ 'review.upheld': '7' });
    const [mark] = marksOf(
      check(report, forms),
      (field) => field === 'review.total',
      () => true,
    );
    if (mark === undefined) throw new Error('the review total is marked');
    expect(markName(mark, report, 'en', findingWords('en', forms))).toMatch(/dismissed\..*\b7\b/);
  });
});
