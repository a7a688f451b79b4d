import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims, readClaimsSteps, type TextAbout, type TextBlock } from '../../lib/claims';
import { sourceOf } from '../../lib/claims/source';
import { NAMING, tellingLength } from '../../lib/claims/telling';
import { vocabulary } from '../../lib/claims/vocabulary';
import { finish } from '../../lib/core/steps';
import { paragraphsOf } from '../bench/report-text';
import { blocksOf } from './score';
import { sets } from './sets';

const all = Object.values(sets).flat();
const report = paragraphsOf(0);
const sentences = [
  ...all.map(({ text }) => text),
  ...report.flatMap((text) => text.match(/[^。]+。?/g) ?? []),
];
const about: TextAbout = { agency: '清河市水务局', year: 2023 };

/** Claims where every sentence is read, also those that can make none. */
function readWhole(blocks: readonly TextBlock[], of: TextAbout) {
  return finish(readClaimsSteps(blocks, of, (text) => text.length));
}

/** What no claim without a figure is of: receipts alone, ways, documents without their acts, and what stands in most sentences. */
const NEVER = /^(?:received|accepted|newlyReceived|due|channel|act|document|information|application)/;

describe('reading only as far as a text may claim', () => {
  it.each(Object.entries(vocabulary).filter(([mark]) => !NEVER.test(mark)))(
    'knows by some of its signs what %s is',
    (_, list) => {
      expect(list.split(' ').filter((word) => !NAMING.test(word))).toEqual([]);
    },
  );

  it('finds in every labelled sentence what reading all of it finds', () => {
    for (const one of all) {
      const blocks = blocksOf(one);
      expect(readClaims(blocks, one.about), one.text).toEqual(readWhole(blocks, one.about));
    }
  });

  it('finds the same in a report, and in any paragraphs of its sentences and others', () => {
    const block = fc
      .record({
        text: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }),
        isHeading: fc.boolean(),
        part: fc.constantFrom(null, 1, 3, 4),
      })
      .map(({ text, isHeading, part }) => ({
        text: text.join(''),
        isHeading: isHeading && text.length === 1,
        part,
      }));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        expect(readClaims(blocks, about)).toEqual(readWhole(blocks, about));
      }),
      { numRuns: 150, seed: 8 },
    );
    const blocks = report.map((text) => ({ text }));
    expect(readClaims(blocks, about)).toEqual(readWhole(blocks, about));
    expect(readClaims(blocks, about).length).toBeGreaterThan(10);
  });

  it('looks for what is denied as far as a clause is long, so that a text that is none is gone through once', () => {
    expect(tellingLength(`未${'甲'.repeat(50)}申请`)).toBeGreaterThan(0);
    expect(tellingLength(`未${'甲'.repeat(90)}申请`)).toBe(0);
    // Gone through again from every place, this would not end.
    for (const sign of ['未', '申请', '未说', '申请说'])
      expect(tellingLength(sign.repeat(1_000_000 / sign.length)), sign).toBe(0);
  });

  it.each([
    ['我局加强队伍建设。', 0],
    ['收到申请3件。下一步加强学习。', '收到申请3件。'.length],
    ['《做好公开。不漏一件》未收到申请。其后加强学习。', '《做好公开。不漏一件》未收到申请。'.length],
    ['加强学习，未收到申请', '加强学习，未收到申请'.length],
  ])('of %s reads %d characters', (text, length) => {
    expect(tellingLength(sourceOf(text).text)).toBe(length);
  });
});
