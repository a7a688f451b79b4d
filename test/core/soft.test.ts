import { describe, expect, it } from 'vitest';
import { checkSoftly, fold, HANDFUL, type SoftFinding, type SoftRule } from '../../lib/core/soft';
import { forms } from '../../lib/forms';
import { softRules } from '../../lib/forms/soft';
import type { PrintedEdition } from '../publisher/model';
import { soundReport } from '../publisher/sound';
import { contextWith, figure, reportWith } from './soft-report';

const rule = (name: string, test: SoftRule['test']): SoftRule => ({
  rule: name,
  editions: ['2021'],
  level: 'note',
  asks: { zh: '问', en: 'asks' },
  says: { zh: '说', en: 'says' },
  source: { documents: [], place: { zh: '无', en: 'none' } },
  test,
});

describe('running soft checks', () => {
  it('gives each finding its rule, its place in the list and a stable id', () => {
    const findings = checkSoftly(
      contextWith('2021'),
      [
        rule('soft.one', () => [{ of: '', fields: ['review.total'], left: '1', right: '2' }]),
        rule('soft.two', () => [
          { of: 'a', fields: [], facts: { year: '2023' } },
          { of: 'b', fields: [] },
        ]),
      ],
      forms,
    );
    expect(findings.map(({ id, rank }) => [id, rank])).toEqual([
      ['soft.one', 0],
      ['soft.two:a', 1],
      ['soft.two:b', 1],
    ]);
    expect(findings[0]).toMatchObject({ left: '1', right: '2', level: 'note', facts: {} });
    expect(findings[1]).toMatchObject({ left: null, right: null, facts: { year: '2023' } });
  });

  it('tells numbers, blanks and what is not there apart', () => {
    const context = {
      ...contextWith('2021', {
        'review.upheld': '2',
        'review.overturned': '',
        'review.otherResult': '?x',
        'review.pending': null,
      }),
    };
    const fields = ['upheld', 'overturned', 'otherResult', 'pending'].map((result) => `review.${result}`);
    const seen: unknown[] = [];
    checkSoftly(
      context,
      [
        rule('soft.see', (sheet) => {
          seen.push(fields.map(sheet.number), fields.map(sheet.orZero));
          return [];
        }),
      ],
      forms,
    );
    expect(seen).toEqual([
      ['2', null, null, null],
      ['2', '0', null, null],
    ]);
  });
});

describe('folding', () => {
  const finding = (name: string, rank: number, of: string): SoftFinding => ({
    rule: name,
    id: `${name}:${of}`,
    level: 'warning',
    rank,
    fields: [],
    facts: {},
    left: null,
    right: null,
  });

  it('shows a handful, the first of every rule before the second of any', () => {
    const many = ['1', '2', '3', '4', '5', '6'].map((of) => finding('soft.a', 0, of));
    const { shown, folded } = fold([...many, finding('soft.b', 1, '1'), finding('soft.c', 2, '1')]);
    expect(shown.map(({ id }) => id)).toEqual(['soft.a:1', 'soft.b:1', 'soft.c:1', 'soft.a:2', 'soft.a:3']);
    expect(folded.map(({ id }) => id)).toEqual(['soft.a:4', 'soft.a:5', 'soft.a:6']);
  });

  it('folds nothing where there are few, and as many as asked', () => {
    const few = Array.from({ length: HANDFUL }, (_, at) => finding('soft.a', 0, String(at)));
    expect(fold(few)).toEqual({ shown: few, folded: [] });
    expect(fold(few, 2).folded).toHaveLength(HANDFUL - 2);
  });
});

describe('sound reports', () => {
  it.each(['2019', '2021'] as const)(
    'of %s give hardly ever a soft finding: fewer than 1 in 500 of 5,000',
    (edition: PrintedEdition) => {
      let spoken = 0;
      for (let seed = 0; seed < 5000; seed += 1) {
        const { agency, year, meta, figures } = soundReport(seed, edition);
        const prints = Object.entries(figures).map(([field, { value }]) => [field, figure(value ?? '')]);
        const report = { ...reportWith(edition), figures: Object.fromEntries(prints) };
        const identity = { agency, year, published: meta.published, titleYear: year, periodYear: year };
        if (checkSoftly({ report, identity }, softRules, forms).length > 0) spoken += 1;
      }
      expect(spoken).toBeLessThan(10);
    },
    60_000,
  );
});
