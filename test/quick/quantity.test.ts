import { describe, expect, it } from 'vitest';
import { readQuantity, unitIn, unitOf } from '../../lib/core/quick/quantity';

describe('a cell of any table', () => {
  it.each([
    ['12', '12', ''],
    ['1,234.50', '1234.5', ''],
    ['１２３', '123', ''],
    ['−6', '-6', ''],
    ['(1,200)', '-1200', ''],
    ['（0.5%）', '-0.5', '%'],
    ['3件', '3', '件'],
    ['22（其中修订16件）', '22', ''],
    ['5[^1]', '5', ''],
    ['7*', '7', ''],
    ['43.788万元', '43.788', '万元'],
    ['43.788（万元）', '43.788', '万元'],
    ['¥300', '300', '元'],
    ['¥3万', '3', '万元'],
    ['-$12', '-12', '$'],
    ['98.6％', '98.6', '%'],
    ['120㎡', '120', 'm²'],
    ['35 km²', '35', 'km²'],
    ['12 kg', '12', 'kg'],
    ['减少5', '-5', ''],
    ['.25', '0.25', ''],
    ['2019.35', '2019.35', ''],
  ])('reads %s as %s with the unit "%s"', (text, value, unit) => {
    expect(readQuantity(text)).toEqual({ is: 'number', value, unit });
  });

  it.each([
    ['', 'blank'],
    ['—', 'blank'],
    ['无', 'blank'],
    ['甲乡', 'text'],
    ['2019年', 'text'],
    ['2020-01-26', 'text'],
    ['2020.1.26', 'text'],
    ['5月', 'text'],
    ['10:30', 'text'],
    ['第3号', 'text'],
    ['3-5', 'unreadable'],
    ['12\n34', 'unreadable'],
    ['约30', 'unreadable'],
    ['5万元以上', 'unreadable'],
    ['12,34', 'unreadable'],
    ['¥3件', 'unreadable'],
    ['本单位共设置公开栏3处，全年更新信息12条，回应关切5次。', 'text'],
  ])('makes nothing of %s but %s', (text, is) => {
    expect(readQuantity(text).is).toBe(is);
  });
});

describe('a unit', () => {
  it.each([
    ['采购总金额（万元）', '万元'],
    ['单位：万元', '万元'],
    ['(计量单位：件)', '件'],
    ['占比%', '%'],
    ['占比（%）', '%'],
    ['面积（km²）', 'km²'],
    ['人数/人', '人'],
    ['Weight (kg)', 'kg'],
    ['总额（含下属单位）', ''],
    ['单位名称', ''],
    ['金额（元）、数量（件）', ''],
    ['项目', ''],
  ])('over figures: %s names "%s"', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  it('in a column of units is the whole cell', () => {
    expect([unitOf('件'), unitOf('万 元'), unitOf('某单位')]).toEqual(['件', '万元', '']);
  });
});
