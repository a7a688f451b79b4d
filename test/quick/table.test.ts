import { describe, expect, it } from 'vitest';
import { totalLevel } from '../../lib/core/quick/totals';
import { toyTable } from './toy';

describe('the labels of totals', () => {
  it.each([
    ['小计', 1],
    ['林业小计', 1],
    ['Subtotal', 1],
    ['合 计', 2],
    ['支出合计', 2],
    ['共计', 2],
    ['Total', 2],
    ['Sum', 2],
    ['（七）总计', 3],
    ['总数', 3],
    ['本年累计', 3],
    ['Grand total', 3],
    ['总计划', 0],
    ['会计', 0],
    ['统计数', 0],
    ['Totals of the year', 2],
    ['合计不足一千元的各项零星支出由办公室报销', 0],
  ])('%s: level %i', (label, level) => {
    expect(totalLevel(label, true)).toBe(level);
  });

  it('over a column may name a measure of its own', () => {
    expect(totalLevel('Total expenditure', true)).toBe(2);
    expect(totalLevel('Total expenditure', false)).toBe(0);
  });
});

describe('heads', () => {
  it.each([
    ['words over figures', ['项目|数量', '甲|1', '乙|2'], 1],
    ['years over figures', ['项目|2019|2020', '甲|1|2'], 1],
    ['two lines with spans', ['项目:1x2|申请人:2', '自然人|法人', '甲|1|2'], 2],
    ['a title and a unit', ['收支表:3', '单位：万元:3', '项目|预算|决算', '甲|1|2'], 3],
    ['numbered columns', ['项目|预算|决算', '栏次|1|2', '甲|7|9'], 2],
    ['heads by their markup', ['#a|#b', '#c|#d', 'x|y'], 2],
    ['none', ['1|2', '3|4'], 0],
    ['no figures at all', ['甲|乙', '丙|丁'], 0],
    ['a row of words is data', ['项目|情况', '甲|已办', '乙|3'], 1],
  ])('%s', (_, lines, rows) => {
    expect(toyTable(lines).headRows).toBe(rows);
  });

  it('are those of <thead> where there is one', () => {
    expect(toyTable(['a|b', '1|2', '3|4'], '', 2).headRows).toBe(2);
  });
});

describe('labels of rows', () => {
  it.each([
    ['words', ['项目|数量', '甲|1'], 1, []],
    ['two columns of words', ['类|项目|数量', '甲|子|1', '甲|丑|2'], 2, []],
    ['serial numbers', ['序号|项目|数量', '1|甲|5', '2|乙|6'], 2, [0]],
    ['years', ['年份|数量', '2019|5', '2020|6'], 1, [0]],
    ['a rank among figures', ['项目|数量|排名', '甲|5|2', '乙|6|1'], 1, [2]],
    ['rows counted without a head', ['1|甲|7', '2|乙|8', '3|丙|9'], 2, [0]],
    ['years without a head', ['2018|7', '2019|8', '2020|9'], 1, [0]],
    ['figures in the first column', ['预算|决算', '3|4', '5|6'], 0, []],
    ['heads by their markup', ['#级|#数', '#3|7', '#9|8'], 1, []],
  ])('%s', (_, lines, leading, serial) => {
    const { labels } = toyTable(lines);
    expect([labels.leading, [...labels.serial]]).toEqual([leading, serial]);
  });
});

describe('a figure’s unit', () => {
  const unitAt = (lines: readonly string[], row: number, column: number, caption = '') => {
    const table = toyTable(lines, caption);
    const cell = table.slots.at(row, column);
    const quantity = cell && table.quantity(cell);
    return quantity?.is === 'number' ? quantity.unit : null;
  };

  it.each([
    ['its own', ['项目|数量（件）', '甲|3次'], '', '次'],
    ['that of its head', ['项目|数量（件）', '甲|3'], '', '件'],
    ['that of its label', ['项目|数量', '收费（元）|3'], '', '元'],
    ['that of a column of units', ['项目|数量|单位', '甲|3|万元'], '', '万元'],
    ['that of the table', ['项目|决算', '甲|3'], '单位：万元', '万元'],
    ['its head’s before the table’s', ['项目|占比（%）', '甲|3'], '单位：万元', '%'],
    ['none where the head measures something else', ['项目|增长率', '甲|3'], '单位：万元', ''],
    ['none', ['项目|数量', '甲|3'], '', ''],
  ])('is %s', (_, lines, caption, unit) => {
    expect(unitAt(lines, 1, 1, caption)).toBe(unit);
  });
});
