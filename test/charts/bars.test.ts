import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barDrawing, barTable } from '../../components/charts/bars';
import type { BarData, StackData } from '../../components/charts/data';
import { type Drawing, SERIES } from '../../components/charts/drawing';
import { sharesOf, stackDrawing, stackTable } from '../../components/charts/stacks';
import { LONG, parts } from './data';
import { colliding, outside, textsOf } from './inside';

const bars: BarData = {
  bars: [
    { key: 'a', name: '云汀市教育局', value: '40', text: '40' },
    { key: 'b', name: LONG, value: '20', text: '20', isFew: true },
    { key: 'c', name: '望川县财政局', value: '0', text: '0' },
    { key: 'd', name: '青屿县司法局', value: null, text: '（七）总计未填' },
  ],
};

function widths(drawing: Drawing): number[] {
  return drawing.marks.flatMap((mark) =>
    mark.is === 'rect' && mark.hint !== undefined ? [mark.box.width] : [],
  );
}

const names = fc.string({ unit: fc.constantFrom('市', '局', 'a', '（', ' '), minLength: 1, maxLength: 60 });
const width = fc.integer({ min: 280, max: 1400 });

describe('bars', () => {
  it('are as long as their figures say, and there is none where there is no figure', () => {
    const drawn = widths(barDrawing(bars, 800));
    expect(drawn).toHaveLength(3);
    expect(drawn[1]).toBeCloseTo((drawn[0] ?? 0) / 2, 5);
    expect(drawn[2]).toBe(0);
    expect(textsOf(barDrawing(bars, 800)).map(({ text }) => text)).toContain('（七）总计未填');
  });

  it('mark a figure of few cases by a pattern and a sign', () => {
    const { marks } = barDrawing(bars, 800);
    const patterns = marks.flatMap((mark) => (mark.is === 'rect' ? [mark.fill.pattern ?? 0] : []));
    expect(patterns).toEqual([0, 1, 0]);
    expect(textsOf({ marks, width: 0, height: 0 }).map(({ text }) => text)).toContain('20 †');
  });

  it('keep a long name whole in the hint and the table', () => {
    const drawing = barDrawing(bars, 360);
    expect(textsOf(drawing).some(({ hint }) => hint === LONG)).toBe(true);
    expect(barTable(bars, '机关', '数值').rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['云汀市教育局', '40'],
      [LONG, '20 †'],
      ['望川县财政局', '0'],
      ['青屿县司法局', '（七）总计未填'],
    ]);
  });

  it('have room for words also where every figure is below zero', () => {
    const below: BarData = {
      bars: [
        { key: 'a', name: '云汀市教育局', value: '-1', text: '-1' },
        { key: 'b', name: '望川县财政局', value: null, text: '未印出' },
      ],
    };
    const drawing = barDrawing(below, 400);
    expect(textsOf(drawing).map(({ text }) => text)).toContain('未印出');
    expect(outside(drawing)).toEqual([]);
    expect(colliding(drawing)).toEqual([]);
  });

  it('stay within their box without words over words', () => {
    const data = fc.array(
      fc.record({ key: fc.uuid(), name: names, value: fc.option(fc.integer({ min: -900, max: 1e7 })) }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(data, width, (some, wide) => {
        const drawing = barDrawing(
          {
            bars: some.map((bar) => ({
              ...bar,
              value: bar.value?.toString() ?? null,
              text: String(bar.value ?? '未印出'),
            })),
          },
          wide,
        );
        expect(outside(drawing)).toEqual([]);
        expect(colliding(drawing)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('stacked shares', () => {
  const stacks: StackData = {
    parts,
    stacks: [
      { key: 'a', name: '云汀市教育局', values: ['50', '25', '25', '0', '0', '0'], text: '100 件' },
      { key: 'b', name: LONG, values: ['1', '1', '1', '0', '0', '0'], text: '3 件', isFew: true },
      { key: 'c', name: '望川县财政局', values: ['0', '0', '0', '0', '0', '0'], text: '0 件' },
      { key: 'd', name: '青屿县司法局', values: null, text: '未印出' },
    ],
  };

  it('write each share rounded by itself, exactly', () => {
    expect(sharesOf(['1', '1', '1'])).toEqual(['33.3%', '33.3%', '33.3%']);
    expect(sharesOf(['1', '7'])).toEqual(['12.5%', '87.5%']);
    expect(sharesOf(['0', '0'])).toBeNull();
    expect(sharesOf(['-1', '2'])).toBeNull();
  });

  it('divide each row by its own whole', () => {
    const drawn = widths(stackDrawing(stacks, 800));
    expect(drawn).toHaveLength(6);
    const [half = 0, quarter = 0, other = 0, ...thirds] = drawn;
    expect(quarter).toBeCloseTo(half / 2, 5);
    expect(other).toBeCloseTo(quarter, 5);
    for (const third of thirds) expect(third * 3).toBeCloseTo(half * 2, 5);
  });

  it('give each part a pattern of its own', () => {
    const { marks } = stackDrawing(stacks, 800);
    const patterns = new Set(
      marks.flatMap((mark) => (mark.is === 'rect' && mark.fill.paint !== 'paper' ? [mark.fill.pattern] : [])),
    );
    expect(patterns.size).toBe(SERIES);
  });

  it('say what there is no share of', () => {
    const texts = textsOf(stackDrawing(stacks, 800)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['50.0%', '33.3%', '0 件', '未印出', '3 件 †']));
    const { rows } = stackTable(stacks, '机关', '总数');
    expect(rows[0]?.cells.slice(0, 2)).toEqual(['50 (50.0%)', '25 (25.0%)']);
    expect(rows[3]?.cells).toEqual(['—', '—', '—', '—', '—', '—', '未印出']);
  });

  it('stay within their box without words over words', () => {
    const values = fc.option(
      fc.array(fc.integer({ min: 0, max: 5000 }).map(String), { minLength: 6, maxLength: 6 }),
    );
    const data = fc.array(
      fc.record({ key: fc.uuid(), name: names, values, text: fc.constantFrom('12 件', '未印出') }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(data, width, (some, wide) => {
        const drawing = stackDrawing({ parts, stacks: some }, wide);
        expect(outside(drawing)).toEqual([]);
        expect(colliding(drawing)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
