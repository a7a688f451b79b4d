import { describe, expect, it } from 'vitest';
import { layGrid, type SourceCell } from '../../lib/core/grid';

const cell = (text: string, columnSpan = 1, rowSpan = 1): SourceCell => ({ text, columnSpan, rowSpan });

function drawn(groups: SourceCell[][][]): string[] {
  const grid = layGrid(groups);
  const picture = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => '.'));
  for (const one of grid.cells) {
    for (let row = one.row; row < one.row + one.rowSpan; row += 1) {
      for (let column = one.column; column < one.column + one.columnSpan; column += 1) {
        const line = picture[row];
        if (line !== undefined) line[column] = one.text;
      }
    }
  }
  return picture.map((line) => line.join(''));
}

describe('laying a table out', () => {
  it('resolves spans in both directions', () => {
    expect(
      drawn([
        [
          [cell('a', 1, 2), cell('b', 2)],
          [cell('c'), cell('d')],
        ],
      ]),
    ).toEqual(['abb', 'acd']);
  });

  it('lets a row be shorter than the others', () => {
    expect(drawn([[[cell('a'), cell('b')], [cell('c')]]])).toEqual(['ab', 'c.']);
  });

  it('ends a row span of 0, or one beyond the end, with its group', () => {
    expect(drawn([[[cell('a', 1, 0), cell('b')], [cell('c')]], [[cell('d'), cell('e')]]])).toEqual([
      'ab',
      'ac',
      'de',
    ]);
    expect(drawn([[[cell('a', 1, 65535), cell('b')], [cell('c')]]])).toEqual(['ab', 'ac']);
  });

  it('reads absurd spans as one', () => {
    expect(
      drawn([[[cell('a', -3, -7), cell('b', 0), cell('c', Number.NaN, Number.POSITIVE_INFINITY)]]]),
    ).toEqual(['abc']);
  });

  it('keeps a thousand columns at most for one cell', () => {
    expect(layGrid([[[cell('a', 99999)]]]).columns).toBe(1000);
  });

  it('gives a contested slot to the cell that had it first', () => {
    // b reaches down into the second row, where c would like two columns.
    expect(
      drawn([
        [
          [cell('a'), cell('b', 1, 2), cell('x')],
          [cell('c', 2), cell('d')],
        ],
      ]),
    ).toEqual(['abx', 'cbd']);
  });

  it('keeps an empty table empty', () => {
    expect(layGrid([])).toMatchObject({ rows: 0, columns: 0, cells: [] });
  });
});
