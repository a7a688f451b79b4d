import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from '../../lib/core/decimal';
import { type Block, blockOf, meets } from '../../lib/core/quick/block';
import { above, type Summary, summarise } from '../../lib/core/quick/sums';
import { toyTable } from './toy';

const seen = () => false;
const block = (top: number, left: number, bottom: number, right: number): Block => ({
  top,
  left,
  bottom,
  right,
});

function sumsOf(lines: readonly string[], blocks: readonly Block[], options = {}): Summary {
  return summarise(toyTable(lines), { blocks, isWhole: false, withTotals: false, ...options }, seen);
}

const told = ({ sums }: Summary) => sums.map(({ unit, sum }) => `${sum}${unit}`);

describe('adding up', () => {
  it('is exact, whatever the cells: against sums of whole numbers', () => {
    const cell = fc.record({
      value: fc.integer({ min: -9999, max: 9999 }),
      unit: fc.constantFrom('', '件', '元'),
    });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    const corner = fc.tuple(fc.nat(5), fc.nat(4));
    const blocks = fc.array(fc.tuple(corner, corner), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(rows, blocks, (made, pairs) => {
        // Hundredths, so that nothing a computer rounds can hide; the first row and column stay words.
        const lines = made.map((row) =>
          ['标', ...row.map(({ value, unit }) => `${(value / 100).toFixed(2)}${unit}`)].join('|'),
        );
        const chosen = pairs.map(([[a, b], [c, d]]) =>
          block(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)),
        );
        const expected = new Map<string, number>();
        const table = toyTable(['头', ...lines]);
        for (const one of table.grid.cells) {
          const source = made[one.row - 1]?.[one.column - 1];
          if (source === undefined || !chosen.some((where) => meets(where, blockOf(one)))) continue;
          expected.set(source.unit, (expected.get(source.unit) ?? 0) + source.value);
        }
        const { sums } = summarise(table, { blocks: chosen, isWhole: false, withTotals: true }, seen);
        const found = new Map(sums.map(({ unit, sum }) => [unit, Math.round(Number(sum) * 100)]));
        expect(found).toEqual(expected);
      }),
    );
  });

  it('takes a merged cell once', () => {
    const lines = ['名|甲|乙', '一|5:1x2|1', '二|2', '三|3:2'];
    expect(told(sumsOf(lines, [block(1, 1, 2, 1), block(1, 1, 3, 2)]))).toEqual(['11']);
  });

  it('tells blank, zero, words and the unreadable apart', () => {
    const summary = sumsOf(
      ['名|甲', '一|0', '二|', '三|—', '四|已办', '五|3-5', '六|4'],
      [block(1, 1, 6, 1)],
    );
    expect(summary).toMatchObject({ cells: 6, figures: 2, zeros: 1, blank: 2, text: 1, unreadable: 1 });
    expect(told(summary)).toEqual(['4']);
  });

  it('never adds one unit to another', () => {
    const lines = ['名|数', '一|3件', '二|12.5%', '三|4件', '四|5', '五|-2%'];
    expect(told(sumsOf(lines, [block(1, 1, 5, 1)]))).toEqual(['7件', '10.5%', '5']);
  });

  it('leaves out what a person does not see, and says so', () => {
    const table = toyTable(['名|数', '一|3', '二|4']);
    const chosen = { blocks: [block(1, 1, 2, 1)], isWhole: false, withTotals: false };
    const summary = summarise(table, chosen, ({ row }) => row === 2);
    expect([told(summary), summary.hidden, summary.cells]).toEqual([['3'], 1, 1]);
  });

  it('says how an average is rounded', () => {
    const [thirds] = sumsOf(['名|数', '一|1', '二|1', '三|2'], [block(1, 1, 3, 1)]).sums;
    expect(thirds).toMatchObject({ average: '1.33', rounded: 2, least: '1', most: '2', count: 3 });
    const [exact] = sumsOf(['名|数', '一|1', '二|2'], [block(1, 1, 2, 1)]).sums;
    expect(exact).toMatchObject({ average: '1.5', rounded: null });
  });

  it('compares with a pinned figure of the same unit alone', () => {
    const { sums } = sumsOf(['名|数', '一|3件', '二|4件'], [block(1, 1, 2, 1)]);
    expect(above(sums, { value: '10', unit: '件' })).toBe('-3');
    expect(above(sums, { value: '10', unit: '' })).toBeNull();
  });
});

describe('totals among what is selected', () => {
  const lines = ['项目|一季|二季|合计', '东|1|2|3', '西|3|4|7', '小计|4|6|10', '南|5|6|11', '合计|9|12|21'];
  const leftOut = (blocks: readonly Block[]) => sumsOf(lines, blocks).leftOut.map(({ text }) => text);

  it.each<[string, Block[], string, string[]]>([
    ['a column', [block(1, 1, 5, 1)], '9', ['4', '9']],
    ['the column of totals', [block(1, 3, 5, 3)], '21', ['10', '21']],
    ['a row', [block(1, 1, 1, 3)], '3', ['3']],
    ['everything', [block(1, 1, 5, 3)], '21', ['3', '7', '4', '6', '10', '11', '9', '12', '21']],
    ['a subtotal and the total over it', [block(3, 1, 3, 1), block(5, 1, 5, 1)], '4', ['9']],
    ['totals of different columns', [block(5, 1, 5, 2)], '21', []],
    ['one total alone', [block(5, 3, 5, 3)], '21', []],
    ['the corner with what both ways lead to', [block(1, 1, 1, 1), block(5, 3, 5, 3)], '1', ['21']],
  ])('%s', (_, blocks, sum, out) => {
    expect(told(sumsOf(lines, blocks))).toEqual([sum]);
    expect(leftOut(blocks)).toEqual(out);
  });

  it('count when a person wants them', () => {
    const summary = sumsOf(lines, [block(1, 1, 5, 1)], { withTotals: true });
    expect([told(summary), summary.doubled, summary.leftOut]).toEqual([['22'], 2, []]);
  });

  it('are the sum of their own group alone', () => {
    const groups = ['复议:3|诉讼:3', '维持|纠正|总计|维持|纠正|总计', '3|1|4|2|0|2'];
    const summary = sumsOf(groups, [block(2, 2, 2, 5)]);
    expect([told(summary), summary.leftOut.map(({ column }) => column)]).toEqual([['6'], [5]]);
  });
});

describe('numbers that are labels', () => {
  const lines = ['序号|名|数', '1|甲|10', '2|乙|20'];

  it('are left out beside figures', () => {
    const summary = sumsOf(lines, [block(1, 0, 2, 2)]);
    expect([told(summary), summary.labels]).toEqual([['30'], 2]);
  });

  it('count where nothing else is picked, cell by cell', () => {
    expect(told(sumsOf(lines, [block(1, 0, 2, 0)]))).toEqual(['3']);
    const whole = sumsOf(lines, [block(1, 0, 2, 0)], { isWhole: true });
    expect([told(whole), whole.labels]).toEqual([[], 2]);
  });

  it('never count in heads', () => {
    const years = ['项目|2019|2020', '甲|1|2'];
    expect(told(sumsOf(years, [block(0, 1, 1, 2)]))).toEqual(['3']);
    expect(told(sumsOf(years, [block(0, 1, 0, 1)]))).toEqual([]);
  });
});

describe('division', () => {
  it.each([
    ['1', 3, 2, '0.33', false],
    ['2', 3, 2, '0.67', false],
    ['-2', 3, 2, '-0.67', false],
    ['1', 8, 2, '0.13', false],
    ['-1', 8, 2, '-0.13', false],
    ['0.005', 1, 2, '0.01', false],
    ['7.5', 3, 2, '2.5', true],
    ['0', 4, 2, '0', true],
    ['6', '0.5', 0, '12', true],
    ['600', '47', 1, '12.8', false],
    ['0.001', '0.003', 3, '0.333', false],
  ] as const)('%s over %s to %i places is %s', (value, by, places, expected, isExact) => {
    expect(divide(value, String(by), places)).toEqual({ value: expected, isExact });
  });
});
