import { describe, expect, it } from 'vitest';
import { chineseValue, numeralAt } from '../../lib/claims/numbers';
import { originalSpan, sourceOf } from '../../lib/claims/source';
import { tokensOf } from '../../lib/claims/tokens';

describe('Chinese numerals', () => {
  it.each([
    ['零', '0'],
    ['一', '1'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['廿三', '23'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['三百零五', '305'],
    ['三百', '300'],
    ['一千二百三十四', '1234'],
    ['一千零二', '1002'],
    ['两万', '20000'],
    ['一万二千', '12000'],
    ['三亿零五万', '300050000'],
    ['二〇二三', '2023'],
  ])('%s is %s', (text, value) => expect(chineseValue(text)).toBe(value));

  it.each(['万', '千百', '百', '一二三', '三十百'])('%s is none', (text) =>
    expect(chineseValue(text)).toBeNull(),
  );
});

describe('numbers in a text', () => {
  it.each([
    ['47件', '47', false],
    ['1,113件', '1113', false],
    ['1.2万件', '12000', true],
    ['3亿', '300000000', true],
    ['60余条', '60', true],
    ['1.2万余件', '12000', true],
    ['三百余条', '300', true],
    ['12.8%', '12.8', false],
  ])('%s reads %s', (text, value, rounded) => {
    const numeral = numeralAt(text, 0);
    expect([numeral?.value, numeral?.rounded]).toEqual([value, rounded]);
  });

  it('are read in full width, with the place they have in the original', () => {
    const source = sourceOf('收到 １，１１３ 件');
    expect(source.text).toBe('收到1,113件');
    expect(originalSpan(source, { start: 2, end: 7 })).toEqual({ start: 3, end: 8 });
  });

  const figures = (text: string) =>
    tokensOf(sourceOf(text).text).flatMap((token) =>
      token.is === 'figure' ? [`${token.what.value}${token.what.unit}`] : [],
    );

  it.each([
    ['2023年1月5日', []],
    ['第二十条第（一）项', []],
    ['国办公开办函〔2021〕30号', []],
    ['电话：0955-7067678', []],
    ['手机13812345678', []],
    ['平安东路21号9-12层', []],
    ['进一步统一一体化', []],
    ['3 5件', []],
    ['3至5件', []],
    ['一是公开12件，二是答复3件', ['12件', '3件']],
    ['分别为10件、2件', ['10件', '2件']],
    ['予以公开6、部分公开2', ['6', '2']],
    ['均为零。', ['0']],
    ['收费12.5万元', ['125000元']],
  ])('%s holds %j', (text, expected) => expect(figures(text)).toEqual(expected));
});
