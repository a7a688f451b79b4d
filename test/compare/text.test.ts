import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SectionPair, textPair } from '../../lib/compare/text';
import { differences, type TextPart } from '../../lib/compare/text/differences';
import { isNumber, sentencesOf, tokensOf } from '../../lib/compare/text/tokens';
import type { ReportContent, TextSection } from '../../lib/core/report';
import { finish } from '../../lib/core/steps';

const partsOf = (was: string, now: string) => finish(differences(was, now)).parts;

const wasOf = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.is === 'same' ? part.text : part.was)).join('');
const nowOf = (parts: readonly TextPart[]) =>
  parts.map((part) => (part.is === 'same' ? part.text : part.now)).join('');
const changesIn = (parts: readonly TextPart[]) =>
  parts.flatMap((part) => (part.is === 'changed' ? [[part.was, part.now]] : []));

describe('tokens', () => {
  it.each([
    ['收到申请1,234件', '1,234'],
    ['占33.3%', '33.3%'],
    ['共１２３件', '１２３'],
    ['约１，２３４．５％', '１，２３４．５％'],
    ['自2021年', '2021'],
    ['2021，120件', '2021'],
  ])('of %s hold the number %s whole', (text, number) => {
    expect(tokensOf(text)).toContain(number);
  });

  it('are words, not characters', () => {
    expect(tokensOf('政府信息公开')).not.toContain('政');
  });

  /** What reports are written with, and what they are not. */
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom('收到', '政府信息', '公开', '，', '。', '\n', ' ', '的', '件', '12', '1,000', '3.5%'),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join(''));

  it('and sentences make up the text again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokensOf(text).join('')).toBe(text);
        expect(sentencesOf(text).join('')).toBe(text);
      }),
    );
  });

  it('never part two digits of one number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 99_999_999 })),
        fc.constantFrom('件', '，', '年', ' '),
        (all, by) => {
          const printed = all.map(String);
          expect(tokensOf(printed.join(`${by}又`)).filter(isNumber)).toEqual(printed);
        },
      ),
    );
  });

  it('differences make up both texts again', () => {
    fc.assert(
      fc.property(anyText, anyText, (was, now) => {
        const parts = partsOf(was, now);
        expect(wasOf(parts)).toBe(was);
        expect(nowOf(parts)).toBe(now);
      }),
      { numRuns: 300 },
    );
  });

  it('a change never begins or ends inside a number', () => {
    const sentence = fc.array(
      fc.constantFrom('收到申请', '12', '120', '1,200', '件', '，', '12.5%', '办结', '。'),
      {
        maxLength: 30,
      },
    );
    // A word between any two, so that no two numbers meet.
    const text = sentence.map((pieces) => pieces.join('共'));
    fc.assert(
      fc.property(text, text, (was, now) => {
        let seam = ['', ''];
        for (const part of partsOf(was, now)) {
          const [from, to] = part.is === 'same' ? [part.text, part.text] : [part.was, part.now];
          for (const [at, next] of [from, to].entries())
            if (next !== '' && seam[at] !== '') expect(`${seam[at]}|${next[0]}`).not.toMatch(/\d\|\d/);
          seam = [from.at(-1) ?? seam[0] ?? '', to.at(-1) ?? seam[1] ?? ''];
        }
      }),
    );
  });
});

describe('two texts', () => {
  it('differ in the number that changed and nothing else', () => {
    const parts = partsOf('本年收到申请121件，均已办结。', '本年收到申请112件，均已办结。');
    expect(changesIn(parts)).toEqual([['121', '112']]);
  });

  it('differ in words', () => {
    const parts = partsOf('进一步加强政府信息公开工作培训。', '进一步规范政府信息公开工作培训。');
    expect(changesIn(parts)).toEqual([['加强', '规范']]);
  });

  it('with a sentence more have that sentence more', () => {
    const [one, two, three] = ['全年召开会议3次。', '新增栏目2个。', '未发生行政诉讼。'];
    expect(changesIn(partsOf(one + three, one + two + three))).toEqual([['', two]]);
  });

  it('that are unlike stand whole, without words shared by chance', () => {
    const was = '一是主动公开意识不强，部分科室对工作重要性认识不足。';
    const now = '本机关将按季度自查栏目更新，并请群众评议平台的使用。';
    expect(partsOf(was, now)).toEqual([{ is: 'changed', was, now }]);
  });

  it('that are the same have no change, and empty ones nothing', () => {
    expect(partsOf('相同。', '相同。')).toEqual([{ is: 'same', text: '相同。' }]);
    expect(partsOf('', '')).toEqual([]);
    expect(partsOf('', '新。')).toEqual([{ is: 'changed', was: '', now: '新。' }]);
  });

  it.each([
    ['words that all change places', '甲 '.repeat(9_000), ' 甲'.repeat(7_000)],
    ['sentences that all change places', '1。2。'.repeat(5_000), '乙。甲。'.repeat(5_000)],
    [
      'one sentence of characters that never repeat',
      Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(''),
      Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + 20_000 - at)).join(''),
    ],
  ])('of 20,000 characters are given up in bounded time, and told so: %s', (_, was, now) => {
    const found = finish(differences(was, now));
    expect(found.coarse).toBe(true);
    expect([wasOf(found.parts), nowOf(found.parts)]).toEqual([was, now]);
  });

  it('of 20,000 characters whose figures all changed are compared to the last', () => {
    const text = (shift: number) =>
      Array.from(
        { length: 800 },
        (_, at) => `第${at}类事项收到申请${at * 7 + shift}件，均已依法办理答复。`,
      ).join('');
    const found = finish(differences(text(0), text(1)));
    expect(text(0).length).toBeGreaterThan(20_000);
    expect(found.coarse).toBe(false);
    const figures = Array.from({ length: 800 }, (_, at) => [String(at * 7), String(at * 7 + 1)]);
    expect(changesIn(found.parts)).toEqual(figures);
  });
});

describe('sections', () => {
  const section = (part: TextSection['part'], heading: string, text: string): TextSection => ({
    part,
    heading,
    text,
  });
  const content = (...sections: TextSection[]): ReportContent => ({ sections, tables: [] });
  const headings = ({ was, now }: SectionPair) => [was?.heading, now?.heading];

  it('are matched by part, whatever their headings and order', () => {
    const { sections } = finish(
      textPair(
        content(section('overview', '一、总体情况', '甲。'), section('problems', '五、存在的问题', '乙。')),
        content(section('problems', '四、主要问题及改进', '乙。'), section('overview', '一、概述', '甲。')),
      ),
    );
    expect(sections.map(headings)).toEqual([
      ['五、存在的问题', '四、主要问题及改进'],
      ['一、总体情况', '一、概述'],
    ]);
    expect(sections.every(({ differences: found }) => found?.parts[0]?.is === 'same')).toBe(true);
  });

  it('that name no part are matched by their words without the number', () => {
    const { sections } = finish(
      textPair(
        content(section(null, '', '前言。'), section(null, '七、附 则', '甲。')),
        content(section(null, '', '前言。'), section(null, '八、附则', '甲。')),
      ),
    );
    expect(sections.map(headings)).toEqual([
      ['', ''],
      ['七、附 则', '八、附则'],
    ]);
  });

  it('that only one has stand where they stood; empty ones are none', () => {
    const { sections } = finish(
      textPair(
        content(
          section('overview', '一', '甲。'),
          section('problems', '五', '乙。'),
          section('other', '六', '丙。'),
        ),
        content(
          section('overview', '一', '甲。'),
          section('requests', '三', ' \n'),
          section('other', '六', '丙。'),
        ),
      ),
    );
    expect(sections.map(headings)).toEqual([
      ['一', '一'],
      ['五', undefined],
      ['六', '六'],
    ]);
    expect(sections[1]?.differences).toBeNull();
  });

  it('none is lost where a heading comes twice', () => {
    const twice = content(section(null, '附', '甲。'), section(null, '附', '乙。'));
    const { sections } = finish(textPair(twice, twice));
    expect(sections.map(({ now }) => now?.text)).toEqual(['甲。', '乙。']);
  });
});
