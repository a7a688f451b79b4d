import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_INDICATORS,
  FIRST_INDICATORS_2014,
  type Indicator,
  indicators,
  measure,
  outcomes,
} from '../../lib/compare/indicators';
import { matrixSteps, offeredFor, sorted } from '../../lib/compare/matrix';
import { fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { finish } from '../../lib/core/steps';
import { forms } from '../../lib/forms';
import { reportWith, seededReport, without } from './reports';

function of(report: Report, id: string) {
  const one = indicators.find((indicator) => indicator.id === id);
  if (one === undefined) throw new Error(`no indicator ${id}`);
  return measure(report, [one], forms)[0];
}

/** 40 handled: 13 granted, 9 in part, 12 refused, 2 not held, 4 otherwise; 50 received of which 3 by businesses. */
const sample = (edition: '2019' | '2021') => {
  const by = (row: string, naturalPerson: number, business = 0) => ({
    [`requests.${row}.naturalPerson`]: String(naturalPerson),
    [`requests.${row}.business`]: String(business),
    [`requests.${row}.total`]: String(naturalPerson + business),
  });
  return reportWith(edition, {
    ...by('received', 47, 3),
    ...by('carriedIn', 4),
    ...by('granted', 13),
    ...by('partlyGranted', 9),
    ...by('refused.thirdParty', 5),
    ...by('refused.deliberative', 6, 1),
    ...by('unable.notHeld', 2),
    ...(edition === '2019'
      ? by('otherwise.all', 4)
      : {
          ...by('otherwise.noCorrection', 1),
          ...by('otherwise.unpaidFee', 1),
          ...by('otherwise.remaining', 2),
        }),
    ...by('handled', 39, 1),
    ...by('carriedOut', 12, 2),
    'review.upheld': '3',
    'review.overturned': '2',
    'review.otherResult': '1',
    'review.pending': '4',
    'review.total': '10',
    'litigation.direct.upheld': '1',
    'litigation.direct.total': '1',
    'litigation.afterReview.overturned': '1',
    'litigation.afterReview.pending': '1',
    'litigation.afterReview.total': '2',
  });
};

describe('indicators', () => {
  it('have names of their own, and rest on figures that the form prints', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
    for (const id of indicators.map((one) => one.id)) expect(id).toMatch(/^\w+$/);
    for (const { rules } of indicators) {
      const editions = rules.flatMap((rule) => rule.editions);
      expect(new Set(editions).size).toBe(editions.length);
      for (const rule of rules) {
        for (const edition of rule.editions) {
          const printed = new Set(
            forms
              .filter((form) => form.edition === edition)
              .flatMap((form) => form.tables.flatMap(fieldsOf))
              .map(({ field }) => field),
          );
          for (const field of [...rule.numerator, ...rule.denominator]) expect(printed).toContain(field);
        }
      }
    }
    const all = indicators.map(({ id }) => id);
    expect(all).toEqual(expect.arrayContaining([...FIRST_INDICATORS, ...FIRST_INDICATORS_2014]));
  });

  it.each([
    ['received', '50'],
    ['carriedIn', '4'],
    ['handled', '40'],
    ['carriedOut', '14'],
    ['reviews', '10'],
    ['lawsuits', '3'],
  ])('count %s in either edition: %s', (id, value) => {
    for (const edition of ['2019', '2021'] as const)
      expect(of(sample(edition), id)).toEqual({ is: 'count', value });
  });

  it.each([
    // 22 / 40, 13 / 40, 12 / 40, 2 / 40, 4 / 40, 14 / 54, 47 / 50, 3 / 50, 13 / 40, worked out by hand.
    ['disclosed', '22', '40', '55.0'],
    ['granted', '13', '40', '32.5'],
    ['refused', '12', '40', '30.0'],
    ['notHeld', '2', '40', '5.0'],
    ['otherwise', '4', '40', '10.0'],
    ['carried', '14', '54', '25.9'],
    ['natural', '47', '50', '94.0'],
    ['business', '3', '50', '6.0'],
    ['disputes', '13', '40', '32.5'],
  ])('work out %s as %s of %s: %s', (id, numerator, denominator, value) => {
    const rate = { is: 'rate', numerator, denominator, value, few: false };
    for (const edition of ['2019', '2021'] as const) expect(of(sample(edition), id)).toEqual(rate);
  });

  it('leave what is pending out of what was decided, and mark few cases', () => {
    const rate = { is: 'rate', numerator: '2', denominator: '6', value: '33.3', few: true };
    expect(of(sample('2021'), 'reviewOverturned')).toEqual(rate);
    expect(of(sample('2021'), 'litigationOverturned')).toMatchObject({
      numerator: '1',
      denominator: '2',
      value: '50.0',
    });
  });

  it.each([
    ['29', true],
    ['30', false],
  ])('call %s cases few: %s', (handled, few) => {
    const report = reportWith('2021', { 'requests.handled.total': handled, 'requests.granted.total': '1' });
    expect(of(report, 'granted')).toMatchObject({ is: 'rate', few });
  });

  it('part what was handled into its six kinds of outcomes', () => {
    for (const edition of ['2019', '2021'] as const) {
      const parts = measure(sample(edition), outcomes, forms).map((one) =>
        one.is === 'count' ? one.value : one,
      );
      expect(parts).toEqual(['13', '9', '12', '2', '0', '4']);
    }
    for (let seed = 0; seed < 20; seed += 1) {
      const report = seededReport(seed, seed % 2 === 0 ? '2019' : '2021');
      const parts = measure(report, outcomes, forms).map((one) =>
        one.is === 'count' ? Number(one.value) : Number.NaN,
      );
      const sum = parts.reduce((all, part) => all + part, 0);
      expect(String(sum)).toBe(report.figures['requests.handled.total']?.text);
    }
  });

  it('tell blank, unreadable, not printed, not filled in and nothing apart', () => {
    const field = 'requests.handled.total';
    const whole = sample('2021');
    const none = (report: Report) => {
      const result = of(report, 'disclosed');
      return result?.is === 'none' ? result.why : result;
    };
    const put = (texts: Record<string, string>) => ({
      ...whole,
      figures: { ...whole.figures, ...reportWith('2021', texts).figures },
    });
    expect(none(without(whole, field))).toBe('notPrinted');
    expect(
      none({ ...whole, figures: { ...whole.figures, [field]: { is: 'unreadable', text: '见附件' } } }),
    ).toBe('unreadable');
    expect(none({ ...whole, figures: { ...whole.figures, [field]: { is: 'blank', text: '' } } })).toBe(
      'notFilledIn',
    );
    expect(none(put({ [field]: '' }))).toBe('blank');
    expect(none(reportWith('2021', {}))).toBe('zero');
    expect(of(reportWith('2021', { 'requests.received.total': '' }), 'received')).toMatchObject({
      is: 'none',
      why: 'blank',
    });
    expect(of(reportWith('2021', {}), 'received')).toEqual({ is: 'count', value: '0' });
  });

  it('say so where another form was followed, or a section was not found', () => {
    const early: Report = {
      editions: { statistics: '2014' },
      edition: '2014',
      figures: {},
      subtotals: {},
      notes: [],
    };
    expect(of(early, 'received')).toEqual({ is: 'none', why: 'otherEdition', fields: [] });
    expect(of(sample('2021'), 'received2014')).toMatchObject({ is: 'none', why: 'otherEdition' });
    const { requests: _, ...editions } = sample('2021').editions;
    expect(of({ ...sample('2021'), editions }, 'received')).toMatchObject({ is: 'none', why: 'notPrinted' });
    expect(offeredFor([early.editions]).map(({ id }) => id)).toEqual([
      'received2014',
      'answered2014',
      'disclosed2014',
      'refused2014',
    ]);
  });

  it('round as decimals do, whatever the figures', () => {
    const counts = fc.record({ part: fc.bigInt(0n, 10n ** 9n), rest: fc.bigInt(0n, 10n ** 9n) });
    fc.assert(
      fc.property(counts, ({ part, rest }) => {
        const whole = part + rest;
        const report = reportWith('2021', {
          'requests.granted.total': `${part}`,
          'requests.handled.total': `${whole}`,
        });
        const result = of(report, 'granted');
        if (whole === 0n) {
          expect(result).toMatchObject({ why: 'zero' });
          return;
        }
        if (result?.is !== 'rate') throw new Error('no rate');
        // Within half of the last place, and upwards where it is just half: 2 × |value × whole − 100 × part| ≤ whole / 10.
        const tenths = BigInt(result.value.replace('.', ''));
        const off = tenths * whole - 1000n * part;
        expect(-whole <= 2n * -off && 2n * off <= whole && 2n * -off < whole).toBe(true);
      }),
      { examples: [[{ part: 0n, rest: 0n }]] },
    );
  });
});

describe('the matrix', () => {
  const wanted: Indicator[] = indicators.filter(({ id }) => ['received', 'disclosed'].includes(id));
  const reports = [
    { of: 'a', report: sample('2021') },
    { of: 'b', report: reportWith('2021', {}) },
    {
      of: 'c',
      report: reportWith('2021', {
        'requests.received.total': '9',
        'requests.handled.total': '30',
        'requests.granted.total': '3',
      }),
    },
    { of: 'd', report: without(sample('2019'), 'requests.received.total') },
  ];
  const rows = finish(matrixSteps(reports, wanted, forms));

  it('has a cell for each report and indicator', () => {
    expect(
      rows.map(({ of: name, cells }) => [
        name,
        ...cells.map((cell) => (cell.is === 'none' ? cell.why : cell.value)),
      ]),
    ).toEqual([
      ['a', '50', '55.0'],
      ['b', '0', 'zero'],
      ['c', '9', '10.0'],
      ['d', 'notPrinted', '55.0'],
    ]);
  });

  it('is sorted by number, what has none last both ways', () => {
    const names = (column: number, direction: 'ascending' | 'descending') =>
      sorted(rows, column, direction)
        .map((row) => row.of)
        .join('');
    expect(names(0, 'ascending')).toBe('bcad');
    expect(names(0, 'descending')).toBe('acbd');
    expect(names(1, 'ascending')).toBe('cadb');
    expect(names(1, 'descending')).toBe('adcb');
  });

  it('rests after each report', () => {
    const steps = matrixSteps(reports, wanted, forms);
    let rests = 0;
    while (steps.next().done !== true) rests += 1;
    expect(rests).toBe(reports.length);
  });

  it('counts in sound reports what they print', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const report = seededReport(seed, seed % 2 === 0 ? '2019' : '2021');
      const [received] = measure(report, wanted, forms);
      expect(received).toEqual({ is: 'count', value: report.figures['requests.received.total']?.text });
    }
  });
});
