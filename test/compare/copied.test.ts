import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedIn, PASSAGE, shareOf, together } from '../../lib/compare/text/copied';
import { finish } from '../../lib/core/steps';

/** So many different characters in a row. */
const run = (length: number, from = 0) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');

const measure = (earlier: string | readonly string[], later: string) => {
  const [found] = finish(copiedIn(typeof earlier === 'string' ? [earlier] : earlier, [later]));
  if (found === undefined) throw new Error('nothing was measured');
  return found;
};

describe('copied text', () => {
  it('is what stands there in passages of twenty or more', () => {
    expect(PASSAGE).toBe(20);
    const passage = run(20);
    expect(measure(`${run(5, 900)}${passage}`, `${passage}${run(10, 500)}`)).toMatchObject({
      characters: 30,
      copied: 20,
      otherFigures: 0,
    });
    expect(measure(run(19), `${run(19)}${run(11, 500)}`)).toMatchObject({ characters: 30, copied: 0 });
  });

  it('grows with the passage and counts overlapping ones once', () => {
    expect(measure(run(50), run(50)).copied).toBe(50);
    // 30 and 30 characters that share 10, from two places of the earlier text.
    expect(measure([run(30), run(30, 20)], run(50)).copied).toBe(50);
  });

  it('does not run on from one section to the next', () => {
    expect(measure([run(10), run(10, 10)], run(20)).copied).toBe(0);
  });

  it('takes no notice of punctuation, white space, width and script', () => {
    const was = '国务院办公厅印发《规章》，各级行政机关应当及时公开政府信息（含附件）12件。';
    const now = '国务院办公厅印发规章;各级行政机关\n应当及时公開政府信息(含附件)１２件';
    const { characters, copied } = measure(was, now);
    // 30 characters and one number.
    expect([characters, copied]).toEqual([31, 31]);
  });

  it('with other figures is counted apart, a number as one character', () => {
    const was = `${run(20)}。本年度本机关共收到政府信息公开申请12件，均已按期办结。`;
    const now = `${run(20)}。本年度本机关共收到政府信息公开申请345件，均已按期办结。`;
    const found = measure(was, now);
    // The sentence has 25 characters and its number; 20 before it and 17 of its own are an exact passage.
    expect(found).toEqual({
      characters: 46 - 1,
      copied: 20 + 17,
      otherFigures: 8,
      sentences: 2,
      copiedSentences: 1,
      otherFiguresSentences: 1,
    });
    expect(measure(was, was)).toMatchObject({ copied: 45, otherFigures: 0, copiedSentences: 2 });
  });

  it('knows 1,200 and 1200 for one number, and 12 and 12% for two', () => {
    const sentence = (number: string) => `${run(19)}${number}${run(19, 40)}`;
    expect(measure(sentence('1,200'), sentence('1200'))).toMatchObject({ copied: 39, otherFigures: 0 });
    expect(measure(sentence('12'), sentence('12%'))).toMatchObject({ copied: 0, otherFigures: 39 });
  });

  it('counts sentences that are copied from end to end', () => {
    const [one, two] = [`${run(25)}。`, `${run(25, 100)}。`];
    expect(measure(one, `${one}${two}`)).toMatchObject({ sentences: 2, copiedSentences: 1 });
    expect(measure(`${run(25)}无。`, one)).toMatchObject({ sentences: 1, copiedSentences: 1 });
  });

  it('of nothing is nothing', () => {
    const found = measure('', '，。\n');
    expect(found).toMatchObject({ characters: 0, copied: 0, sentences: 0 });
    expect(shareOf(0, found)).toBeNull();
  });

  it('in all is the sum of the sections', () => {
    const measures = finish(copiedIn([run(40)], [run(20), run(30, 500)]));
    const all = together(measures);
    expect(all).toMatchObject({ characters: 50, copied: 20 });
    expect(shareOf(all.copied, all)).toBe('40.0');
  });

  it('is as much as comparing every passage with every other finds', () => {
    const anyText = fc
      .array(fc.constantFrom(run(20), run(12), run(9, 12), '甲', '7', '12件', '。'), { maxLength: 8 })
      .map((pieces) => pieces.join(''));
    const bare = (text: string) => (text.match(/\d+|[^。\d]/g) ?? []).map((unit) => `${unit} `);
    fc.assert(
      fc.property(anyText, anyText, (was, now) => {
        const [before, after] = [bare(was).join(''), bare(now)];
        const stands = (start: number) => {
          const passage = after.slice(start, start + PASSAGE);
          return passage.length === PASSAGE && ` ${before}`.includes(` ${passage.join('')}`);
        };
        const expected = after.filter((_, at) =>
          Array.from({ length: PASSAGE }, (_one, back) => at - back).some(
            (start) => start >= 0 && stands(start),
          ),
        );
        expect(measure(was, now).copied).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });
});
