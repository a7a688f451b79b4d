import { describe, expect, it } from 'vitest';
import { bothNotes, joined } from '../../lib/archive/merging';
import type { ReportRows } from '../../lib/archive/rows';

const bytes = new Uint8Array([1, 2, 3]);

interface Made {
  readonly id?: string;
  readonly digest?: string;
  readonly from?: number;
  readonly to?: number;
  readonly note?: string;
  readonly tags?: string[];
  readonly star?: boolean;
  readonly decidedAt?: string;
}

function rows({
  id = 'r',
  digest = 'a',
  from = 10,
  to = 20,
  note = '',
  tags = [],
  star = false,
  decidedAt = '2024-01-01T00:00:00.000Z',
}: Made = {}): ReportRows {
  const seen = { firstSeen: from, lastSeen: to };
  const own = { report: id, digest };
  return {
    entry: {
      ...{ id, agency: id, year: 2020, title: `title ${to}`, address: `http://${id}/`, ...seen },
      ...{ reading: digest, readings: 1, tags, note, star },
    },
    readings: [
      { ...own, figures: bytes, program: '1', form: '', published: null, indexNumber: null, ...seen },
    ],
    bodies: [{ ...own, content: bytes }],
    sightings: [
      { report: id, address: 'http://a/', official: false, file: false, readings: [digest], ...seen },
    ],
    decisions: [
      {
        ...{ report: id, key: 'k' },
        decision: { id: 'x', terms: {}, verdict: { state: 'noted', note: decidedAt }, at: decidedAt },
      },
    ],
  };
}

describe('joining two records of a report', () => {
  it('changes nothing where both are the same, however often', () => {
    const one = rows({ note: '甲', tags: ['a'] });
    expect(joined(one, one)).toEqual(one);
    const both = joined(one, rows({ digest: 'b', note: '乙', from: 1, to: 99 }));
    expect(joined(both, rows({ digest: 'b', note: '乙', from: 1, to: 99 }))).toEqual(both);
    expect(joined(both, one)).toEqual(both);
  });

  it('adds other figures as a further reading and overwrites none', () => {
    const both = joined(rows(), rows({ id: 's', digest: 'b', from: 5, to: 50 }));
    expect(both.readings.map(({ report, digest }) => [report, digest])).toEqual([
      ['r', 'a'],
      ['r', 'b'],
    ]);
    expect(both.entry).toMatchObject({ id: 'r', agency: 'r', readings: 2, reading: 'b', title: 'title 50' });
    expect(both.entry).toMatchObject({ firstSeen: 5, lastSeen: 50 });
    expect(both.sightings).toMatchObject([{ report: 'r', firstSeen: 5, lastSeen: 50, readings: ['a', 'b'] }]);
    expect(both.bodies).toHaveLength(2);
  });

  it('keeps the later of two decisions, both notes, all tags and the star', () => {
    const later = rows({ decidedAt: '2025-01-01T00:00:00.000Z', note: '乙', tags: ['b', 'a'], star: true });
    const earlier = rows({ note: '甲', tags: ['a'] });
    for (const both of [joined(earlier, later), joined(later, earlier)]) {
      expect(both.decisions.map(({ decision }) => decision.at)).toEqual(['2025-01-01T00:00:00.000Z']);
      expect([...both.entry.tags].sort()).toEqual(['a', 'b']);
      expect(both.entry.star).toBe(true);
    }
    expect(joined(earlier, later).entry.note).toBe('甲\n\n乙');
  });

  it('keeps a note once', () => {
    expect([
      bothNotes('', '甲'),
      bothNotes('甲', ''),
      bothNotes('甲乙', '乙'),
      bothNotes('乙', '甲乙'),
    ]).toEqual(['甲', '甲', '甲乙', '甲乙']);
  });
});
