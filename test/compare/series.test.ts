import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Gap, type Series, seriesOf, type YearReport } from '../../lib/compare/series';
import type { Figure } from '../../lib/core/figure';
import type { Edition, FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { madeArchive } from '../made/archive';
import { presentReports } from '../made/years';

const made = madeArchive();
const reports = presentReports(made);
const NEVER: YearReport['changed'] = new Map();

function yearsOf(agency: string): YearReport[] {
  return [...(reports.get(agency) ?? [])].map(([year, report]) => ({
    ...{ year, report, agency, id: `${year} ${agency}` },
    changed: NEVER,
  }));
}

/** The figures and gaps of a line, by year. */
function lineOf(series: Series, field: FieldId): Record<number, string | null> {
  const line = series.tables
    .flatMap(({ rows }) => rows.flatMap(({ lines }) => lines))
    .find((one) => one.field === field);
  return Object.fromEntries(
    (line?.cells ?? []).map(({ year, figure, gap }) => [year, gap ?? figure?.text ?? null]),
  );
}

const agencyThat = (change: string) => {
  const missing = new Set(
    made.planted.filter(({ kind }) => kind === 'missing' || kind === 'gap').map(({ agency }) => agency),
  );
  const found = made.agencies.find((one) => one.change === change && !missing.has(one.name));
  if (found === undefined) throw new Error(`no agency ${change}`);
  return found.name;
};

function reportOf(edition: Edition, figures: Readonly<Record<FieldId, Figure>>): Report {
  const editions = { disclosed: edition, requests: edition, remedies: edition };
  return { editions, edition, figures, subtotals: {}, notes: [] };
}

const number = (text: string): Figure => ({ is: 'number', value: text, text });
const year = (at: number, report: Report, changed = NEVER): YearReport => ({
  year: at,
  id: `${at}`,
  agency: '某局',
  report,
  changed,
});

describe('one agency over the years', () => {
  it('has every printed figure of the made archive in its line and year, and gaps everywhere else', () => {
    const wrong: string[] = [];
    for (const { name } of made.agencies) {
      const own = yearsOf(name);
      const series = seriesOf(own, forms);
      const all = series.years.map((one) => one.year).join();
      let figures = 0;
      for (const { field, cells } of series.tables.flatMap(({ rows }) =>
        rows.flatMap(({ lines }) => lines),
      )) {
        if (cells.map((cell) => cell.year).join() !== all) wrong.push(`${name} ${field}: years`);
        for (const { year: at, figure, gap } of cells) {
          const printed = reports.get(name)?.get(at)?.figures[field];
          if (figure !== printed || (gap === null) !== (figure?.is === 'number'))
            wrong.push(`${at} ${name} ${field}`);
          if (figure !== undefined) figures += 1;
        }
      }
      const printed = own.reduce((sum, { report }) => sum + Object.keys(report.figures).length, 0);
      if (figures !== printed) wrong.push(`${name}: ${figures} of ${printed}`);
    }
    expect(wrong).toEqual([]);
  });

  it('tells each missing year and each planted gap of the made archive, and no other', () => {
    const found: string[] = [];
    for (const { name } of made.agencies) {
      for (const { year: at, report } of seriesOf(yearsOf(name), forms).years)
        if (report === null) found.push(`${at} ${name}: noReport`);
      for (const { rows } of seriesOf(yearsOf(name), forms).tables)
        for (const { lines } of rows)
          for (const { field, cells } of lines)
            for (const { year: at, gap } of cells)
              if (gap !== null && gap !== 'noReport' && gap !== 'notOnForm')
                found.push(`${at} ${name}: ${field} ${gap}`);
    }
    const planted = made.planted.flatMap((one) => {
      if (one.kind === 'missing') return [`${one.year} ${one.agency}: noReport`];
      return one.kind === 'gap' ? [`${one.year} ${one.agency}: ${one.field} ${one.is}`] : [];
    });
    expect(found.sort()).toEqual(planted.sort());
  });

  it('breaks where the form changes, table by table', () => {
    const breaks = (change: string) =>
      Object.fromEntries(
        seriesOf(yearsOf(agencyThat(change)), forms).tables.map((table) => [table.section, table.breaks]),
      );
    expect(breaks('byNotice')).toEqual({
      statistics: [2019],
      disclosed: [2019, 2021],
      requests: [2019, 2021],
      remedies: [2019, 2021],
    });
    expect(breaks('late').disclosed).toEqual([2020, 2022]);
    expect(breaks('mixed')).toMatchObject({ disclosed: [2019, 2021], requests: [2019, 2022] });
    expect(breaks('leap').requests).toEqual([2021]);
  });

  it('goes on over 2020/2021 only with what both forms mean', () => {
    const series = seriesOf(yearsOf(agencyThat('byNotice')), forms);
    const gaps = (field: FieldId) =>
      Object.entries(lineOf(series, field)).flatMap(([at, text]) =>
        text === 'notOnForm' ? [Number(at)] : [],
      );
    const before2019 = [2014, 2015, 2016, 2017, 2018];
    expect(gaps('disclosed.licensing.decisions')).toEqual(before2019);
    expect(gaps('disclosed.normativeDocs.total')).toEqual([...before2019, 2021, 2022, 2023, 2024, 2025]);
    expect(gaps('disclosed.normativeDocs.inForce')).toEqual([...before2019, 2019, 2020]);
    expect(gaps('requests.otherwise.all.total')).toEqual([...before2019, 2021, 2022, 2023, 2024, 2025]);
    expect(gaps('statistics.received.total')).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });

  it('keeps the kinds of nothing apart, and none is zero', () => {
    const field = 'review.total';
    const series = seriesOf(
      [
        year(2021, reportOf('2021', { [field]: number('0') })),
        year(2022, reportOf('2021', { [field]: { is: 'blank', text: '' } })),
        year(2023, reportOf('2021', { [field]: { is: 'unreadable', text: '见附件' } })),
        year(2024, reportOf('2021', {})),
        year(2026, reportOf('2021', { [field]: number('3') })),
      ],
      forms,
    );
    const expected: Record<number, Gap | string> = { 2021: '0', 2022: 'blank', 2023: 'unreadable' };
    expect(lineOf(series, field)).toEqual({ ...expected, 2024: 'notPrinted', 2025: 'noReport', 2026: '3' });
    expect(seriesOf([], forms)).toEqual({ years: [], tables: [] });
  });

  it('knows what a figure was in earlier readings', () => {
    const was = [number('4'), undefined];
    const series = seriesOf(
      [year(2021, reportOf('2021', { 'review.total': number('5') }), new Map([['review.total', was]]))],
      forms,
    );
    const cells = series.tables.flatMap(({ rows }) =>
      rows.flatMap(({ lines }) => lines.flatMap((line) => line.cells)),
    );
    expect(cells.filter((cell) => cell.was.length > 0)).toEqual([
      { year: 2021, figure: number('5'), gap: null, was },
    ]);
  });

  it('has the same years in any order of reports, and rows in the order of the forms', () => {
    const own = yearsOf(agencyThat('mixed'));
    const expected = seriesOf(own, forms);
    fc.assert(
      fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (shuffled) => {
        expect(seriesOf(shuffled, forms)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
    const requests = expected.tables.find(({ section }) => section === 'requests');
    const keys = requests?.rows.map(({ key }) => key) ?? [];
    expect(keys.slice(0, 4)).toEqual(['received', 'carriedIn', 'granted', 'partlyGranted']);
    expect(keys.slice(-6)).toEqual([
      'otherwise.all',
      'otherwise.noCorrection',
      'otherwise.unpaidFee',
      'otherwise.remaining',
      'handled',
      'carriedOut',
    ]);
    expect(requests?.rows[0]?.lines.map(({ column }) => column).at(-1)).toBe('total');
  });
});
