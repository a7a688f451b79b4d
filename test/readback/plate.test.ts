import { describe, expect, it } from 'vitest';
import { countsText, platesOf, veilPath } from '../../components/readback/plate';
import type { Decision } from '../../lib/core/decision';
import { misread, misreadIn } from '../../lib/core/misread';
import { forms } from '../../lib/forms';
import { labels } from '../../lib/words/labels';
import { readbackWords } from '../../lib/words/readback';
import { reportWith } from '../overlay/report';

const report = reportWith({ 'review.total': '4', 'review.upheld': '', 'review.pending': '见附件' });
const say = readbackWords('en');
const fields = ['review.total', 'review.upheld', 'review.pending', 'requests.granted.total'];
const mark: Decision = { ...misread('review.total', report, '14'), at: '2024-01-01T00:00:00.000Z' };

function plates(decisions: readonly Decision[] = []) {
  return platesOf(report, [...fields, 'no.such'], misreadIn(report, decisions), labels(forms, 'en'), say);
}

describe('the plates', () => {
  it('tell figure, zero, blank and unreadable apart, in kind, value and sentence', () => {
    expect(plates().map(({ kind, value }) => [kind, value])).toEqual([
      ['number', '4'],
      ['blank', 'blank'],
      ['unreadable', 'unreadable'],
      ['zero', '0'],
    ]);
    const sentences = plates().map(({ sentence }) => sentence);
    expect(sentences[0]).toMatch(/: printed “4”, read as 4$/);
    expect(sentences[1]).toMatch(/: nothing printed, taken as blank$/);
    expect(sentences[2]).toMatch(/: printed “见附件”, which could not be read as a figure$/);
    expect(new Set(sentences).size).toBe(4);
  });

  it('say of a marked cell that it is marked, and what it should be', () => {
    const [marked, other] = plates([mark]);
    expect(marked?.sentence).toMatch(/read as 4; marked as misread, it should be “14”$/);
    expect(other?.sentence).not.toContain('misread');
  });

  it('are counted, each kind that there is', () => {
    expect(countsText(plates([mark]), 5, say)).toEqual([
      '1 figure',
      '1 zero',
      '1 blank',
      '1 unreadable',
      '1 marked as misread',
      '5 other table cells not used',
    ]);
    expect(countsText([], 0, say)).toEqual([]);
  });
});

describe('the veil', () => {
  const veil = { left: 10, top: 20, width: 100, height: 100 };

  it('leaves each cell free, as far as it shows', () => {
    const cell = { left: 20, top: 30, width: 40, height: 10, hidden: [0, 5, 2, 0] as const };
    expect(veilPath(veil, [cell])).toBe('path(evenodd, "M0 0H100V100H0ZM10 10H45V18H10Z")');
  });

  it('has no hole beyond its own edges, which would dim what lies there', () => {
    const none = [0, 0, 0, 0] as const;
    const over = { left: 90, top: 110, width: 40, height: 40, hidden: none };
    const outside = { left: 200, top: 30, width: 40, height: 10, hidden: none };
    expect(veilPath(veil, [over, outside])).toBe('path(evenodd, "M0 0H100V100H0ZM80 90H100V100H80Z")');
  });
});
