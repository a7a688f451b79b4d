import { describe, expect, it } from 'vitest';
import { namesOf, paragraphsOf, runsOf, type SideView } from '../../components/pair/views';
import type { TextPart } from '../../lib/compare/text/differences';
import { pairWords } from '../../lib/words/pair';

const same = (text: string): TextPart => ({ is: 'same', text });
const changed = (was: string, now: string): TextPart => ({ is: 'changed', was, now });

describe('paragraphs of two texts', () => {
  it('end where both break a line', () => {
    expect(paragraphsOf([same('甲\n乙'), changed('一', '二'), same('丙\n\n丁')])).toEqual([
      { parts: [same('甲')], isSame: true },
      { parts: [same('乙'), changed('一', '二'), same('丙')], isSame: false },
      { parts: [same('丁')], isSame: true },
    ]);
  });

  it('are one where only one of the two breaks it', () => {
    expect(paragraphsOf([same('甲'), changed('，', '。\n'), same('乙')])).toEqual([
      { parts: [same('甲'), changed('，', '。'), same('乙')], isSame: false },
    ]);
  });

  it('that only one has stand alone', () => {
    const after = paragraphsOf([same('甲'), changed('\n乙', '')]);
    expect(after.map(({ isSame }) => isSame)).toEqual([true, false]);
    expect(after[1]?.parts).toEqual([changed('乙', '')]);
    const before = paragraphsOf([changed('', '乙\n'), same('甲')]);
    expect(before.map(({ isSame }) => isSame)).toEqual([false, true]);
  });

  it('that are the same are one run', () => {
    const runs = runsOf(paragraphsOf([same('甲\n乙\n丙'), changed('一', '二'), same('\n丁')]));
    expect(runs.map((run) => (run.is === 'same' ? run.paragraphs.length : 'changed'))).toEqual([
      2,
      'changed',
      1,
    ]);
  });
});

describe('the names of two reports', () => {
  const say = pairWords('zh');
  const side = (agency: string | null, year: number | null, more: Partial<SideView> = {}): SideView => ({
    ...{ id: `${year} ${agency}`, agency, year, title: '', edition: '2021', notice: '' },
    ...{ firstSeen: 0, lastSeen: 0, address: '', isOpenable: false, reading: 'a', readings: [] },
    ...more,
  });

  it.each([
    ['years of one agency', side('甲局', 2021), side('甲局', 2022), ['2021 年', '2022 年']],
    ['agencies of one year', side('甲局', 2021), side('乙局', 2021), ['甲局', '乙局']],
    ['both', side('甲局', 2021), side('乙局', 2022), ['甲局 2021 年', '乙局 2022 年']],
    ['neither', side(null, null, { id: 'x' }), side(null, null, { id: 'y' }), ['左', '右']],
  ])('are what tells them apart: %s', (_, was, is, names) => {
    expect(Object.values(namesOf(was, is, say))).toEqual(names);
  });

  it('are the days of two readings', () => {
    const first = side('甲局', 2021, { firstSeen: Date.UTC(2022, 0, 20, 12) });
    const second = { ...first, reading: 'b', firstSeen: Date.UTC(2022, 2, 5, 12) };
    expect(namesOf(first, second, say)).toEqual({ was: '2022-01-20 所读', is: '2022-03-05 所读' });
    expect(namesOf(first, { ...second, firstSeen: first.firstSeen }, say)).toEqual({ was: '左', is: '右' });
  });
});
