import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import type { Figure } from '../../lib/core/figure';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { groupFindings, namedSuspects, suspects } from '../../lib/core/suspect';
import { forms } from '../../lib/forms';
import { seeded } from '../publisher/random';
import { soundReport } from '../publisher/sound';
import { blank, figuresFrom, number, promisesOf, reportOf, singles, valuesOf } from './oracle';
import { fieldsToSpoil, wrong } from './suspect-parity';

/** A sound report with applications in many rows, and its figures as numbers. */
const sound = soundReport(11, '2021');
const right = valuesOf(sound);

function explain(changes: Readonly<Record<FieldId, Figure | number>>, subtotals: Report['subtotals'] = {}) {
  const figures = figuresFrom(right);
  for (const [field, figure] of Object.entries(changes)) {
    figures[field] = typeof figure === 'number' ? number(figure) : figure;
  }
  const report = { ...reportOf('2021', figures), subtotals };
  const findings = check(report, forms);
  const suspicion = suspects(report, findings, { forms });
  return { suspicion, findings, groups: groupFindings(findings, suspicion) };
}

const off = (field: FieldId, by: number) => ({ [field]: (right[field] ?? 0) + by });
const ids = (group: { findings: readonly { identity: { id: string } }[] }) =>
  group.findings.map(({ identity }) => identity.id);

describe('one wrong figure', () => {
  it('is named with what is printed, what is implied and the failures it explains', () => {
    const { suspicion } = explain(off('requests.granted.business', 3));
    const printed = (right['requests.granted.business'] ?? 0) + 3;
    expect(suspicion).toMatchObject({ unique: true, untold: [] });
    expect(suspicion.causes).toMatchObject([
      {
        size: 1,
        unique: true,
        sets: [
          [
            {
              field: 'requests.granted.business',
              printed: String(printed),
              expected: String(printed - 3),
              explains: ['requests.applicants:granted', 'requests.outcomes:business'],
            },
          ],
        ],
      },
    ]);
    expect(namedSuspects(suspicion)).toEqual([
      { field: 'requests.granted.business', printed: String(printed), expected: String(printed - 3) },
    ]);
  });

  it('may be a cell printed blank, which stays visible as such', () => {
    const field =
      Object.keys(right).find((one) => /granted\.naturalPerson$/.test(one) && right[one] !== 0) ?? '';
    const { suspicion } = explain({ [field]: blank });
    expect(namedSuspects(suspicion)).toEqual([{ field, printed: null, expected: String(right[field]) }]);
  });

  it('may be a subtotal that the publisher added', () => {
    const items = Object.keys(right).filter((field) => /^requests\.refused\..*\.total$/.test(field));
    const sum = items.reduce((all, field) => all + (right[field] ?? 0), 0);
    const field = 'requests.refused.subtotal.total';
    const { suspicion } = explain({}, { [field]: number(sum + 2) });
    expect(namedSuspects(suspicion)).toEqual([{ field, printed: String(sum + 2), expected: String(sum) }]);
  });
});

describe('a wrong total of review', () => {
  const results = {
    'review.upheld': 5,
    'review.overturned': 1,
    'review.otherResult': 0,
    'review.pending': 0,
  };

  it('is reported with every candidate, ranked, and none is singled out', () => {
    const { suspicion, groups } = explain({ ...results, 'review.total': 9 });
    const sets = suspicion.causes[0]?.sets ?? [];
    expect(sets.every((set) => set.length === 1)).toBe(true);
    const found = Object.fromEntries(sets.flat().map(({ field, expected }) => [field, Number(expected)]));
    const values = { ...right, ...results, 'review.total': 9 };
    expect(found).toEqual(Object.fromEntries(singles(promisesOf('2021'), values)));
    expect(found).toEqual({
      'review.upheld': 8,
      'review.overturned': 4,
      'review.otherResult': 3,
      'review.pending': 3,
      'review.total': 6,
    });
    expect(sets[0]).toMatchObject([{ field: 'review.total' }]);
    expect(suspicion.causes[0]?.unique).toBe(false);
    expect(namedSuspects(suspicion)).toEqual([]);
    expect(groups.map(ids)).toEqual([['review.results']]);
    expect(groups[0]).toMatchObject({ unique: false, sets });
  });

  it('leaves out results that would fall below zero', () => {
    const { suspicion } = explain({ ...results, 'review.total': 4 });
    const fields = suspicion.causes.flatMap(({ sets }) => sets.flat()).map(({ field }) => field);
    expect(fields.sort()).toEqual(['review.total', 'review.upheld']);
  });
});

describe('failures in sections 三 and 四', () => {
  it('are explained apart', () => {
    const direct = Object.fromEntries(
      ['upheld', 'overturned', 'otherResult', 'pending'].map((key) => [`litigation.direct.${key}`, blank]),
    );
    const { suspicion } = explain({
      ...off('requests.received.legal', 2),
      ...direct,
      'litigation.direct.total': 1,
    });
    expect(suspicion.causes.map(({ size, sets }) => [size, sets.length])).toEqual([
      [1, 1],
      [1, 5],
    ]);
    // One of the two cannot be told, so nothing is named for the report as a whole.
    expect(suspicion.causes.map(({ unique }) => unique)).toEqual([true, false]);
    expect(namedSuspects(suspicion)).toEqual([]);
  });

  it('are named together where each has one explanation', () => {
    // Two results of two over a total of one: neither result could be less by three, so it is the total.
    const review = {
      'review.upheld': 2,
      'review.overturned': 2,
      'review.otherResult': 0,
      'review.pending': 0,
    };
    const legal = right['requests.received.legal'] ?? 0;
    const { suspicion, groups } = explain({
      ...off('requests.received.legal', 2),
      ...review,
      'review.total': 1,
    });
    expect(namedSuspects(suspicion)).toEqual([
      { field: 'requests.received.legal', printed: String(legal + 2), expected: String(legal) },
      { field: 'review.total', printed: '1', expected: '4' },
    ]);
    expect(groups.map(ids)).toEqual([
      ['requests.applicants:received', 'requests.balance:legal'],
      ['review.results'],
    ]);
  });
});

describe('identities that cannot be told', () => {
  it('take no part, and are said to', () => {
    const { suspicion } = explain({
      ...off('requests.granted.business', 3),
      'requests.granted.total': { is: 'unreadable', text: '?' },
    });
    expect(suspicion.untold.map(({ identity }) => identity.id)).toEqual([
      'requests.applicants:granted',
      'requests.outcomes:total',
    ]);
    const sets = suspicion.causes[0]?.sets ?? [];
    // Without its row, the column alone cannot tell this cell from the others whose rows are untold too: it is the one.
    expect(sets.map((set) => set.map(({ field }) => field))).toEqual([['requests.granted.business']]);
  });

  it('hide totals that were not filled in, so that a column alone cannot tell its cells apart', () => {
    const totals = Object.keys(right).filter((field) => /^requests\..*\.total$/.test(field));
    const field = 'requests.granted.naturalPerson';
    expect(right[field]).toBeGreaterThan(0);
    const { suspicion } = explain({
      ...Object.fromEntries(totals.map((total) => [total, blank])),
      ...off(field, -1),
    });
    const found = suspicion.causes.flatMap(({ sets }) => sets);
    const fields = found.flat().map((one) => one.field);
    expect(found.every((set) => set.length === 1)).toBe(true);
    // Rows whose total is zero still hold and cannot be at fault; all others may be.
    const open = Object.keys(right).filter((one) => {
      const [, row] = /^requests\.(.*)\.naturalPerson$/.exec(one) ?? [];
      const outcome = row !== undefined && !/^(?:received|carriedIn|handled|carriedOut)$/.test(row);
      return outcome && right[`requests.${row}.total`] !== 0;
    });
    expect(fields.sort()).toEqual(open.sort());
    expect(open.length).toBeGreaterThan(2);
    expect(namedSuspects(suspicion)).toEqual([]);
  });
});

describe('one cause, one finding', () => {
  it('gathers the three failures of one wrong total handled', () => {
    const { groups } = explain(off('requests.handled.total', 1));
    expect(groups.map(ids)).toEqual([
      ['requests.applicants:handled', 'requests.outcomes:total', 'requests.balance:total'],
    ]);
    expect(groups[0]).toMatchObject({ unique: true, sets: [[{ field: 'requests.handled.total' }]] });
  });

  it('keeps figures apart that have nothing to do with each other', () => {
    const { groups, suspicion } = explain({
      ...off('requests.granted.business', 1),
      ...off('requests.carriedOut.legal', 2),
    });
    expect(suspicion.causes).toHaveLength(1);
    expect(groups.map(ids)).toEqual([
      ['requests.applicants:granted', 'requests.outcomes:business'],
      ['requests.applicants:carriedOut', 'requests.balance:legal'],
    ]);
    expect(groups.map(({ sets }) => sets.flat().map(({ field }) => field))).toEqual([
      ['requests.granted.business'],
      ['requests.carriedOut.legal'],
    ]);
  });

  it('keeps figures together that cancel out in an identity that holds', () => {
    const { groups } = explain({
      ...off('requests.granted.business', 40),
      ...off('requests.granted.total', 40),
    });
    expect(groups.map(ids)).toEqual([['requests.outcomes:business', 'requests.outcomes:total']]);
    expect(groups[0]?.sets.flat().map(({ field }) => field)).toEqual([
      'requests.granted.business',
      'requests.granted.total',
    ]);
  });

  it('lets failures stand alone that up to three figures do not explain', () => {
    const { groups, suspicion } = explain({
      ...off('requests.granted.business', 11),
      ...off('requests.unable.notHeld.legal', 13),
      ...off('requests.carriedOut.research', 17),
      ...off('requests.received.total', 19),
    });
    expect(suspicion.causes).toMatchObject([{ size: 0, sets: [], unique: false }]);
    expect(namedSuspects(suspicion)).toEqual([]);
    expect(groups).toHaveLength(8);
    expect(groups.every(({ findings, sets }) => findings.length === 1 && sets.length === 0)).toBe(true);
  });
});
it('takes a few milliseconds at most for three wrong figures', () => {
  const times: number[] = [];
  for (let seed = 0; seed < 300; seed += 1) {
    const random = seeded(seed);
    const values = valuesOf(soundReport(seed % 200, '2021'));
    for (const field of fieldsToSpoil(random, '2021', 3)) values[field] = wrong(random, values[field] ?? 0);
    const report = reportOf('2021', figuresFrom(values));
    const findings = check(report, forms);
    const start = performance.now();
    suspects(report, findings, { forms });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  expect(times[150]).toBeLessThan(5);
});
