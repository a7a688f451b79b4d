import { describe, expect, it } from 'vitest';
import { day } from '../../components/list/figures';
import { comparisonView } from '../../components/popup/compare';
import { areComparable, type HistoryRow, hostOf, signOf } from '../../components/popup/views';
import { historyView, pageView } from '../../entrypoints/popup/views';
import type { Kept } from '../../lib/archive/database';
import { check } from '../../lib/core/check';
import { decide } from '../../lib/core/decision';
import { notReport } from '../../lib/core/misread';
import type { Report } from '../../lib/core/report';
import { unknownIdentity } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import type { FrameState, PageRecord } from '../../lib/messages';
import { type Changes, reportWith } from '../overlay/report';

const identity = { ...unknownIdentity('报告', 'http://a.gov.cn/1.html'), agency: '某局', year: 2020 };

const rules = { forms, soft: softRules, derived: [] };
const setting = { marks: true, soft: true };

function frame(kind: PageRecord['kind'], changes: Changes = {}, frameId = 0): FrameState {
  const record = { kind, identity, report: reportWith(changes), parts: {} };
  return { frameId, document: 1, kept: 'new', decisions: [], record };
}

function reportsOf(state: readonly FrameState[], soft = true) {
  const view = pageView(state, rules, { ...setting, soft });
  if (view.is !== 'reports') throw new Error(`shows ${view.is}`);
  return view.reports;
}

/** What a row of the history shows of it. */
const shown = { agency: '某局', year: 2020, title: '报告', address: identity.address };

describe('what the popup shows of a page', () => {
  it('tells a page never read from one read without finding a report', () => {
    expect(pageView([], rules, setting)).toEqual({ is: 'empty' });
    expect(pageView([frame('other')], rules, setting)).toEqual({ is: 'other' });
  });

  it('shows each report with its counts and what fails, and no other frame', () => {
    const state = [frame('other'), frame('report', { 'review.total': '1' }, 3), frame('uncheckable', {}, 4)];
    const reports = reportsOf(state);
    expect(reports.map(({ frameId, counts }) => [frameId, counts])).toEqual([
      [3, { checked: 40, hold: 39, fail: 1, untold: 0, dismissed: 0, unread: 0 }],
      [4, null],
    ]);
    expect(reports.map(({ groups }) => idsOf(groups))).toEqual([[['review.results']], []]);
  });

  it('says so where a person marked the page as not a report, and shows what else there is', () => {
    const state = frame('report', { 'review.total': '1' }, 3);
    const made = notReport(state.record.report, identity);
    const refused = { ...state, decisions: [{ ...made, at: '2024-01-01T00:00:00.000Z' }] };
    expect(pageView([refused], rules, setting)).toEqual({ is: 'notReport', frameId: 3 });
    expect(reportsOf([refused, frame('uncheckable', {}, 4)]).map(({ frameId }) => frameId)).toEqual([4]);
  });

  it('puts a cause of several failures before what stands alone', () => {
    const changes = { 'review.total': '1', 'requests.handled.business': '2' };
    const [report] = reportsOf([frame('report', changes)]);
    expect(idsOf(report?.groups ?? [])).toEqual([
      ['requests.applicants:handled', 'requests.outcomes:business', 'requests.balance:business'],
      ['review.results'],
    ]);
  });

  it('leaves out what was dismissed, and says how much that is', () => {
    const state = frame('report', { 'review.total': '1', 'litigation.direct.total': '1' });
    const { report } = state.record;
    const finding = check(report, forms).find(({ identity: { id } }) => id === 'review.results');
    if (finding === undefined) throw new Error('section 四 has its identity');
    const verdict = { state: 'dismissed', reason: '已核对' } as const;
    const decisions = [decide(finding, report, verdict, '2024-01-01T00:00:00.000Z')];
    const [view] = reportsOf([{ ...state, decisions }]);
    expect(view?.counts).toEqual({ checked: 40, hold: 38, fail: 1, untold: 0, dismissed: 1, unread: 0 });
    expect(idsOf(view?.groups ?? [])).toEqual([['litigation.direct.results']]);
  });

  it('counts what is worth a look, unless that is switched off', () => {
    // Two rows alike, in a report that adds up.
    const row = (key: string) => ({ [`requests.${key}.naturalPerson`]: '3', [`requests.${key}.total`]: '3' });
    const state = frame('report', { ...row('granted'), ...row('partlyGranted') });
    expect(reportsOf([state])[0]?.soft).toBeGreaterThan(0);
    expect(reportsOf([state], false)[0]?.soft).toBe(0);
  });
});

function idsOf(groups: ReturnType<typeof reportsOf>[number]['groups']): string[][] {
  return groups.map(({ findings }) => findings.map(({ identity }) => identity.id));
}

describe('the sign of a report', () => {
  const counts = { checked: 40, hold: 40, fail: 0, untold: 0, dismissed: 0, unread: 0 };

  it('ticks only where everything was checked and holds', () => {
    expect(signOf(counts)).toBe('holds');
    expect(signOf({ ...counts, hold: 39, fail: 1 })).toBe('fails');
    expect(signOf({ ...counts, hold: 39, untold: 1 })).toBe('untold');
    expect(signOf({ ...counts, hold: 38, fail: 1, untold: 1 })).toBe('fails');
    expect(signOf({ checked: 0, hold: 0, fail: 0, untold: 0, dismissed: 0, unread: 0 })).toBe('untold');
    expect(signOf({ ...counts, hold: 39, dismissed: 1, unread: 0 })).toBe('dismissed');
    expect(signOf(null)).toBe('untold');
  });
});

describe('the history', () => {
  it('works findings out of the figures kept', () => {
    const kept: Kept = {
      entry: {
        ...{ id: '2020 某局', ...shown, firstSeen: 1, lastSeen: 2 },
        ...{ reading: 'd'.repeat(64), readings: 2, tags: [], note: '', star: false },
      },
      reading: {
        ...{ report: '2020 某局', digest: 'd'.repeat(64), figures: reportWith({ 'review.total': '1' }) },
        ...{ program: '1.0.0', form: '', published: null, indexNumber: null, firstSeen: 1, lastSeen: 2 },
      },
    };
    expect(historyView({ kept: [kept], total: 5, damaged: 1 }, forms)).toEqual({
      is: 'rows',
      rows: [
        {
          ...{ id: '2020 某局', ...shown, lastSeen: 2, readings: 2 },
          counts: { checked: 40, hold: 39, fail: 1, untold: 0, dismissed: 0, unread: 0 },
        },
      ],
      total: 5,
      damaged: 1,
    });
  });

  it('names a day and a host', () => {
    expect(day(new Date(2021, 0, 6, 23, 59).getTime())).toBe('2021-01-06');
    expect(hostOf('http://www.a.gov.cn:8080/x?y')).toBe('www.a.gov.cn:8080');
    expect(hostOf('file:///tmp/a.html')).toBe('file:///tmp/a.html');
    expect(hostOf('nonsense')).toBe('nonsense');
  });
});

const row: HistoryRow = {
  ...{ id: 'a', agency: '某局', year: 2020, title: '', address: '', lastSeen: 1, readings: 1 },
  counts: { checked: 0, hold: 0, fail: 0, untold: 0, dismissed: 0, unread: 0 },
};

describe('two reports side by side', () => {
  it('share their agency or their year; unknown is shared with nothing', () => {
    expect(areComparable(row, { ...row, year: 2021 })).toBe(true);
    expect(areComparable(row, { ...row, agency: '别局' })).toBe(true);
    expect(areComparable(row, { ...row, agency: '别局', year: 2021 })).toBe(false);
    const unknown = { ...row, agency: null, year: null };
    expect(areComparable(unknown, unknown)).toBe(false);
  });

  const view = (left: Report, right: Report) =>
    comparisonView({ row, report: left }, { row, report: right }, forms, (field) => `«${field}»`, '#/pair');
  const figures = (left: Report, right: Report) =>
    view(left, right).sections.flatMap((section) => section.figures);

  it('list each figure once, in the form’s order, by section', () => {
    const { sections } = view(reportWith({}), reportWith({}));
    expect(sections.map(({ section, figures }) => [section, figures.length])).toEqual([
      ['requests', 23 * 7],
      ['remedies', 15],
    ]);
    expect(sections[0]?.figures[0]).toMatchObject({
      field: 'requests.received.naturalPerson',
      label: '«requests.received.naturalPerson»',
    });
  });

  it('subtract the left from the right, exactly', () => {
    const [figure] = figures(
      reportWith({ 'review.total': '11' }),
      reportWith({ 'review.total': '4' }),
    ).filter(({ differs }) => differs);
    expect(figure).toMatchObject({ field: 'review.total', difference: '-7' });
  });

  it('say no difference where there is no number, but that they differ', () => {
    const differing = (left: string, right: string) =>
      figures(reportWith({ 'review.total': left }), reportWith({ 'review.total': right })).filter(
        ({ field }) => field === 'review.total',
      );
    expect(differing('', '4')).toMatchObject([{ difference: null, differs: true }]);
    expect(differing('', '')).toMatchObject([{ difference: null, differs: false }]);
    expect(differing('见附件', '见附表')).toMatchObject([{ difference: null, differs: true }]);
    expect(differing('见附件', '见附件')).toMatchObject([{ difference: null, differs: false }]);
  });

  it('show figures that only one of them prints', () => {
    const { 'review.total': _, ...rest } = reportWith({}).figures;
    const [figure] = figures({ ...reportWith({}), figures: rest }, reportWith({})).filter(
      ({ differs }) => differs,
    );
    expect(figure).toMatchObject({ field: 'review.total', left: undefined, difference: null });
  });
});
