import { describe, expect, it } from 'vitest';
import { changedCells } from '../../lib/archive/changes';
import { canonical } from '../../lib/archive/keeping';
import { reportWith } from '../overlay/report';

const report = reportWith({ 'review.total': '4', 'review.upheld': '见附件' });

describe('the changed cells', () => {
  it('are none where only the print differs', () => {
    const respelled = Object.fromEntries(
      Object.entries(report.figures).map(([field, figure]) => [
        field,
        { ...figure, text: ` ${figure.text} ` },
      ]),
    );
    const other = { ...report, notes: [], figures: respelled };
    expect(canonical(other)).toBe(canonical(report));
    expect(changedCells(report, other)).toEqual([]);
  });

  it('are each cell with another value, kind, or only on one side', () => {
    const { 'review.pending': _, ...rest } = report.figures;
    const later = {
      ...report,
      figures: {
        ...rest,
        'review.total': { is: 'number', value: '5', text: '5' },
        'review.upheld': { is: 'blank', text: '' },
        'review.extra': { is: 'number', value: '1', text: '1' },
      },
      subtotals: { 'requests.refused.subtotal.total': { is: 'number', value: '2', text: '2' } },
    } as const;
    const changed = changedCells(report, later).map(({ field, was, is }) => [field, was?.text, is?.text]);
    expect(changed).toEqual([
      ['review.upheld', '见附件', ''],
      ['review.total', '4', '5'],
      ['review.extra', undefined, '1'],
      ['requests.refused.subtotal.total', undefined, '2'],
      ['review.pending', report.figures['review.pending']?.text, undefined],
    ]);
  });
});
