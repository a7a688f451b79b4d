import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineData } from '../../components/charts/data';
import { lineDrawing, lineTable, runsOf, yearsIn } from '../../components/charts/lines';
import { lines, point } from './data';
import { colliding, outside, textsOf } from './inside';

const years = (data: LineData, series: number) =>
  runsOf(data.series[series]?.points ?? [], data.breaks).map((run) => run.map(({ year }) => year));

const someLines: fc.Arbitrary<LineData> = fc
  .record({
    series: fc.array(
      fc.record({
        key: fc.uuid(),
        name: fc.string({ unit: fc.constantFrom('市', '局', 'a', ' ', '（'), maxLength: 40 }),
        points: fc.uniqueArray(
          fc.record({
            year: fc.integer({ min: 2008, max: 2030 }),
            value: fc.option(fc.integer({ min: -50, max: 12_000_000 }).map(String)),
          }),
          { selector: ({ year }) => year, maxLength: 14 },
        ),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    breaks: fc.constantFrom(
      [],
      [{ year: 2019, label: '2019 年表式' }],
      [
        { year: 2019, label: '2019 年起用新表式' },
        { year: 2021, label: '2021 年起用新表式' },
      ],
    ),
  })
  .map(({ series, breaks }) => ({
    series: series.map((one) => ({
      ...one,
      points: one.points.map(({ year, value }) => point(year, value)),
    })),
    breaks,
  }));

describe('lines over the years', () => {
  it('join years that follow each other under one form, and nothing else', () => {
    expect(years(lines, 0)).toEqual([[2015, 2016], [2018], [2019], [2021, 2022]]);
    expect(years(lines, 1)).toEqual([[2018], [2019, 2020], [2021]]);
  });

  it('leave a gap where there is no figure: nothing is drawn for it, zero is', () => {
    const { marks } = lineDrawing(lines, 800);
    const drawn = marks.flatMap((mark) => (mark.is === 'marker' && mark.hint !== '' ? [mark.hint] : []));
    expect(drawn).toHaveLength(10);
    expect(drawn).toContain('云汀市教育局 2016 0');
    expect(drawn.filter((hint) => hint.includes('2017') || hint.includes('2020 未印出'))).toEqual([]);
    // Two runs of more than one year, and two strokes of the legend, one of them with one more run.
    expect(marks.filter(({ is }) => is === 'path')).toHaveLength(2 + 3);
  });

  it('draw a zero on the line of zero and a greater figure higher', () => {
    const { marks } = lineDrawing(lines, 800);
    const of = (hint: string) => marks.find((mark) => mark.is === 'marker' && mark.hint === hint);
    const zero = of('云汀市教育局 2016 0');
    const level = marks.find(
      (mark) => mark.is === 'line' && mark.paint === 'edge' && mark.from.y === mark.to.y,
    );
    expect(zero?.is === 'marker' && level?.is === 'line' && zero.at.y === level.from.y).toBe(true);
    const [low, high] = [of('云汀市教育局 2018 7'), of('云汀市教育局 2022 31')];
    expect(low?.is === 'marker' && high?.is === 'marker' && high.at.y < low.at.y).toBe(true);
  });

  it('mark each change of form between its years, in words where there is room', () => {
    const drawing = lineDrawing(lines, 800);
    const cuts = drawing.marks.filter((mark) => mark.is === 'line' && mark.dash === '3 3');
    expect(cuts).toHaveLength(2);
    expect(textsOf(drawing).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2019 年起用新表式', '2021 年起用新表式', '2017', '2020']),
    );
  });

  it('label points with the words of their figures', () => {
    const texts = textsOf(lineDrawing(lines, 800)).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['12', '7', '31', '30', '9', '8', '10', '11']));
    expect(texts).not.toContain('未印出');
  });

  it('stay within their box without words over words, whatever they show', () => {
    fc.assert(
      fc.property(someLines, fc.integer({ min: 280, max: 1400 }), (data, width) => {
        const drawing = lineDrawing(data, width);
        expect(outside(drawing)).toEqual([]);
        expect(colliding(drawing)).toEqual([]);
        const given = data.series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
        const drawn = drawing.marks.filter((mark) => mark.is === 'marker' && mark.hint !== '');
        expect(drawn).toHaveLength(given.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the table behind lines', () => {
  it('has a row for each year, the missing ones told', () => {
    const { head, rows } = lineTable(lines, '年度', '没有报告');
    expect(head).toEqual(['年度', '云汀市教育局', lines.series[1]?.name]);
    expect(rows.map(({ name }) => name)).toEqual(yearsIn(lines).map(String));
    expect(rows[2]).toEqual({ key: '2017', name: '2017', cells: ['没有报告', '没有报告'] });
    expect(rows[5]?.cells).toEqual(['未印出', '11']);
  });
});
