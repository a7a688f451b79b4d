import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../components/findings/sheet';
import { litOf } from '../../components/overlay/lit';
import { FIRST_VIEW } from '../../components/overlay/state';
import { stopsOf } from '../../components/overlay/stops';
import { decide } from '../../lib/core/decision';
import { standingsOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms/index';
import { softRules } from '../../lib/forms/soft';
import { reportWith } from './report';

const identity = { agency: null, year: null, published: null, titleYear: null, periodYear: null };

/** One failing row, one failing review, one that cannot be told; figures are ranked as they are named. */
function scene(order: readonly string[] = []) {
  const report = reportWith({
    'review.total': '4',
    'requests.granted.business': '2',
    'litigation.direct.upheld': '见附件',
  });
  const sheet = sheetOf({ report, identity }, { forms, soft: softRules, derived: [] });
  const fields = [...order, ...Object.keys(report.figures).filter((field) => !order.includes(field))];
  const rank = new Map(fields.map((field, place) => [field, place]));
  return { report, sheet, rank };
}

describe('stopsOf', () => {
  it('goes along what fails, then what cannot be told, each as it stands on the page', () => {
    const { report, sheet, rank } = scene();
    const stops = stopsOf(sheet, standingsOf(report, []), rank, false);
    const outcomes = stops.map(
      ({ finding }) => sheet.findings.find((one) => one.identity.id === finding)?.outcome,
    );
    expect(outcomes).toEqual([...outcomes].sort());
    expect(outcomes.filter((outcome) => outcome === 'fails').length).toBeGreaterThan(1);
    expect(outcomes.at(-1)).toBe('untold');
    expect(stops.at(-1)?.field).toBe('litigation.direct.total');
    const fields = (all: typeof stops) => all.map(({ field }) => field);
    expect(fields(stops).indexOf('requests.granted.total')).toBeLessThan(
      fields(stops).indexOf('review.total'),
    );

    const turned = scene(['review.total']);
    expect(fields(stopsOf(turned.sheet, standingsOf(report, []), turned.rank, false))[0]).toBe(
      'review.total',
    );
  });

  it('leaves out what was dismissed and what has no cell', () => {
    const { report, sheet, rank } = scene();
    const review = sheet.findings.find((one) => one.identity.id === 'review.results');
    if (review === undefined) throw new Error('the review fails');
    const decision = decide(review, report, { state: 'dismissed', reason: 'seen' }, '2021-01-26T00:00:00Z');
    const ids = (standings: ReturnType<typeof standingsOf>, places = rank) =>
      stopsOf(sheet, standings, places, false).map(({ finding }) => finding);
    expect(ids(standingsOf(report, []))).toContain('review.results');
    expect(ids(standingsOf(report, [decision]))).not.toContain('review.results');
    expect(ids(standingsOf(report, []), new Map())).toEqual([]);
  });

  it('ends with what is worth a look, where that is shown', () => {
    const { report, sheet, rank } = scene();
    const standings = standingsOf(report, []);
    const hard = stopsOf(sheet, standings, rank, false);
    const all = stopsOf(sheet, standings, rank, true);
    expect(all.slice(0, hard.length)).toEqual(hard);
    const soft = all.slice(hard.length).map(({ finding }) => finding);
    const placed = sheet.soft.filter(({ fields }) => fields.some((field) => rank.has(field)));
    expect(new Set(soft)).toEqual(new Set(placed.map(({ id }) => id)));
    expect(soft.length).toBeGreaterThan(0);
  });
});

describe('litOf with a card', () => {
  it('lights what the card speaks of, whatever is opened in the list', () => {
    const { sheet, rank } = scene();
    const view = {
      ...FIRST_VIEW,
      active: 'review.results',
      card: { field: 'requests.granted.total', finding: 'requests.applicants:granted', how: 'hover' },
    } as const;
    const lit = litOf(view, sheet, (field) => rank.has(field));
    expect(lit?.end).toBe('requests.granted.total');
    expect(lit?.terms).toHaveLength(7);
    expect(lit?.suspects).toEqual(['requests.granted.business']);
    expect(litOf({ ...view, card: null }, sheet, (field) => rank.has(field))?.end).toBe('review.total');
  });
});
