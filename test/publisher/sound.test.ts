import { describe, expect, it } from 'vitest';
import { check, tally } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { addUp, tallyOf } from './adder';
import { requestRowKeys } from './layout';
import type { PrintedEdition, PrintedReport } from './model';
import { plantError, soundReport } from './sound';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const editions = [
  ['2019', 40],
  ['2021', 42],
] as const satisfies readonly (readonly [PrintedEdition, number])[];

const valuesOf = (report: PrintedReport) =>
  Object.fromEntries(Object.entries(report.figures).map(([field, { value }]) => [field, value]));

function asRead(report: PrintedReport): Report {
  const edition = report.requestsEdition;
  return {
    editions: { disclosed: edition, requests: edition, remedies: edition },
    edition,
    figures: Object.fromEntries(
      Object.entries(report.figures).map(([field, { text, value }]) => [
        field,
        value === null ? { is: 'blank', text } : { is: 'number', value, text },
      ]),
    ),
    subtotals: {},
    notes: [],
  };
}

describe.each(editions)('sound reports of %s', (edition, identities) => {
  const reports = seeds.map((seed) => soundReport(seed, edition));

  it(`hold all ${identities} identities, by a second adder and by the checks`, () => {
    for (const report of reports) {
      expect(tallyOf(addUp(edition, valuesOf(report)))).toEqual({ hold: identities, fail: 0, untold: 0 });
      const counted = tally(check(asRead(report), forms));
      expect(counted).toEqual({ checked: identities, hold: identities, fail: 0, untold: 0 });
    }
  });

  it('are mostly zeros, sometimes empty, sometimes large', () => {
    const received = reports.map((report) => Number(report.figures['requests.received.total']?.value));
    expect(received.filter((count) => count === 0).length).toBeGreaterThan(seeds.length / 10);
    expect(received.filter((count) => count > 1000).length).toBeGreaterThan(3);
    const values = reports.flatMap((report) => Object.values(valuesOf(report)));
    expect(values.filter((value) => value === '0').length).toBeGreaterThan(values.length / 2);
  });

  it('are whole and never negative but for changes and amounts', () => {
    for (const report of reports) {
      const odd = Object.entries(valuesOf(report)).filter(
        ([field, value]) => !/\.(change|amount)$/.test(field) && !/^\d+$/.test(value ?? ''),
      );
      expect(odd).toEqual([]);
    }
  });

  it('are the same for the same seed and differ between seeds', () => {
    expect(soundReport(7, edition)).toEqual(soundReport(7, edition));
    expect(new Set(reports.map((report) => JSON.stringify(report.figures))).size).toBeGreaterThan(150);
  });
});

describe('a planted error', () => {
  const sound = soundReport(5, '2021');

  it('changes one figure and fails its row and its columns', () => {
    for (const row of requestRowKeys('2021')) {
      const field = `requests.${row}.business`;
      const wrong = String(Number(sound.figures[field]?.value) + 3);
      const planted = plantError(sound, field, wrong);
      const changed = Object.entries(planted.figures).filter(
        ([key, figure]) => figure !== sound.figures[key],
      );
      expect(changed).toEqual([[field, { text: wrong, value: wrong }]]);
      const failing = addUp('2021', valuesOf(planted))
        .filter(({ outcome }) => outcome === 'fails')
        .map(({ id }) => id);
      const columns = ['received', 'carriedIn', 'carriedOut'].includes(row)
        ? ['requests.balance:business']
        : row === 'handled'
          ? ['requests.outcomes:business', 'requests.balance:business']
          : ['requests.outcomes:business'];
      expect(failing).toEqual([`requests.applicants:${row}`, ...columns]);
    }
  });

  it('refuses a field the report does not have and a print that is no figure', () => {
    expect(() => plantError(sound, 'requests.otherwise.all.total', '3')).toThrow();
    expect(() => plantError(sound, 'review.total', '3件')).toThrow();
  });
});

describe('the second adder', () => {
  it('tells a blank total over parts from a blank total over zeros', () => {
    const values = valuesOf(soundReport(5, '2021'));
    const zeroRow = Object.fromEntries(
      Object.keys(values)
        .filter((field) => field.startsWith('review.'))
        .map((field) => [field, field === 'review.total' ? null : '0']),
    );
    const outcome = (changed: Record<string, string | null>) =>
      addUp('2021', { ...values, ...zeroRow, ...changed }).find(({ id }) => id === 'review.results');
    expect(outcome({})).toEqual({ id: 'review.results', outcome: 'holds', left: 0, right: 0 });
    expect(outcome({ 'review.upheld': '2' })).toEqual({
      id: 'review.results',
      outcome: 'untold',
      left: 2,
      right: null,
    });
  });
});
