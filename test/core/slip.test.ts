import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import type { Figure } from '../../lib/core/figure';
import { type FieldId, fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { blankTotals, slipOf } from '../../lib/core/slip';
import { type SlipId, type Suspect, suspects } from '../../lib/core/suspect';
import { forms } from '../../lib/forms';
import { labels } from '../../lib/words/labels';
import { slipSentence, slipWords } from '../../lib/words/slips';
import { blank, number, reportOf } from './oracle';
import { cases, granted, handled, type Printed, type SlipCase } from './slip-cases';

/** A report of the 2019 form that prints zeros but for these figures; null is a blank. */
function reporting(printed: Printed): Report {
  const figures: Record<FieldId, Figure> = {};
  for (const table of forms.find(({ edition }) => edition === '2019')?.tables ?? []) {
    for (const { field } of fieldsOf(table)) figures[field] = number(0);
  }
  for (const [field, value] of Object.entries(printed)) {
    if (figures[field] === undefined) throw new Error(`the form has no ${field}`);
    figures[field] = value === null ? blank : number(value);
  }
  return reportOf('2019', figures);
}

function answer({ printed, right, yearBefore }: SlipCase) {
  const set = Object.entries(right).map(([field, expected]): Suspect => {
    const value = printed[field] ?? null;
    return { field, printed: value === null ? null : String(value), expected: String(expected) };
  });
  const [suspect] = set;
  if (suspect === undefined) throw new Error('no suspect');
  const context = { forms, ...(yearBefore === undefined ? {} : { yearBefore: reporting(yearBefore) }) };
  return slipOf(reporting(printed), suspect, context, set);
}

describe('a slip', () => {
  it.each(cases.filter(({ slip }) => slip !== null))('is seen in $what: $slip', (one) => {
    expect(answer(one)).toEqual({ id: one.slip, from: one.from ?? null });
  });

  it.each(cases.filter(({ slip }) => slip === null))('is not claimed for $what', (one) => {
    expect(answer(one)).toBeNull();
  });

  it('is the more specific one where two fit', () => {
    const printed = { [granted('business')]: 100, [granted('research')]: 100 };
    const one: SlipCase = { what: '', slip: null, printed, right: { [granted('business')]: 10 } };
    expect(answer(one)?.id).toBe('tenfold');
  });

  it('is not claimed where no single value is implied', () => {
    const suspect = { field: granted('business'), printed: '120', expected: null };
    expect(slipOf(reporting({ [granted('business')]: 120 }), suspect, { forms })).toBeNull();
  });

  it('comes with the suspects of a report', () => {
    const report = reporting({
      'requests.received.naturalPerson': 21,
      'requests.received.total': 21,
      [granted('naturalPerson')]: 12,
      [granted('total')]: 21,
      [handled('naturalPerson')]: 21,
      [handled('total')]: 21,
    });
    const { causes } = suspects(report, check(report, forms), { forms });
    expect(causes.flatMap(({ sets }) => sets)).toMatchObject([
      [{ field: granted('naturalPerson'), printed: '12', expected: '21', slip: { id: 'digitsSwapped' } }],
    ]);
  });

  it('ranks the sets: what a slip explains, then totals, then the smaller change', () => {
    const report = reporting({ 'review.upheld': 21, 'review.overturned': 30, 'review.total': 42 });
    const { causes } = suspects(report, check(report, forms), { forms });
    const order = causes
      .flatMap(({ sets }) => sets.flat())
      .map(({ field, slip }) => [field, slip?.id ?? null]);
    expect(order).toEqual([
      ['review.upheld', 'digitsSwapped'],
      ['review.total', null],
      ['review.overturned', null],
    ]);
  });
});

describe('blank totals', () => {
  it('are listed with the sums they would have, though nothing fails', () => {
    const report = reporting({ [granted('business')]: 4, [granted('total')]: null, 'review.total': null });
    const totals = blankTotals(check(report, forms));
    expect(totals).toEqual([{ field: granted('total'), printed: null, expected: '4' }]);
    expect(totals.map((total) => slipOf(report, total, { forms })?.id)).toEqual(['blankTotal']);
  });
});

describe('the words of a slip', () => {
  const names = { zh: labels(forms, 'zh'), en: labels(forms, 'en') };
  const suspect: Suspect = { field: granted('research'), printed: '37', expected: '29' };

  it.each(Object.keys(slipWords) as SlipId[])('%s: have all their places filled in both languages', (id) => {
    for (const language of ['zh', 'en'] as const) {
      const sentence = slipSentence({ id, from: granted('business') }, suspect, names[language], language);
      expect(sentence).toContain('37');
      expect(sentence).toContain('29');
      expect(sentence).not.toMatch(/[{}]/);
    }
  });

  it('name the figure that was copied, and a blank as blank', () => {
    const copied = { id: 'copiedBeside', from: granted('business') } as const;
    expect(slipSentence(copied, suspect, names.zh, 'zh')).toContain('三（一）予以公开·商业企业');
    expect(slipSentence(copied, suspect, names.en, 'en')).toContain('Granted, businesses');
    const total: Suspect = { field: granted('total'), printed: null, expected: '29' };
    const left = { id: 'blankTotal', from: null } as const;
    expect(slipSentence(left, total, names.zh, 'zh')).toContain('印为空白');
    expect(slipSentence(left, total, names.en, 'en')).toContain('printed blank');
  });
});

it('every slip of the list has a case that fits and is told from a near miss', () => {
  expect(new Set(cases.map(({ slip }) => slip).filter((slip) => slip !== null))).toEqual(
    new Set(Object.keys(slipWords)),
  );
});
