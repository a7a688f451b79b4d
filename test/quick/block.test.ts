import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grid, layGrid } from '../../lib/core/grid';
import {
  type Block,
  blockOf,
  blocksOf,
  cellsIn,
  contains,
  grown,
  meets,
  slotsOf,
  without,
} from '../../lib/core/quick/block';

const span = fc.oneof(
  { weight: 4, arbitrary: fc.constant(1) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
);
const source = fc.record({ text: fc.constant(''), rowSpan: span, columnSpan: span });
const grid = fc
  .array(fc.array(source, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  .map((rows) => layGrid([rows]));

const withBlocks = (count: number) =>
  grid.chain((made) =>
    fc.tuple(fc.constant(made), fc.array(blockWithin(made), { minLength: count, maxLength: count })),
  );

function blockWithin({ rows, columns }: Grid): fc.Arbitrary<Block> {
  const range = (size: number) =>
    fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map((pair) => pair.sort((a, b) => a - b));
  return fc
    .tuple(range(rows), range(columns))
    .map(([[top = 0, bottom = 0], [left = 0, right = 0]]) => ({ top, left, bottom, right }));
}

const slotsIn = ({ top, left, bottom, right }: Block) =>
  Array.from({ length: bottom - top + 1 }, (_, y) =>
    Array.from({ length: right - left + 1 }, (_unused, x) => `${top + y} ${left + x}`),
  ).flat();

const cuts = (block: Block, cell: Block) => meets(block, cell) && !contains(block, cell);

describe('blocks of a grid', () => {
  it('know the cell of every slot', () => {
    fc.assert(
      fc.property(grid, (made) => {
        const slots = slotsOf(made);
        for (let row = -1; row <= made.rows; row += 1) {
          for (let column = -1; column <= made.columns; column += 1) {
            const place = { top: row, left: column, bottom: row, right: column };
            expect(slots.at(row, column)).toBe(made.cells.find((cell) => meets(blockOf(cell), place)));
          }
        }
      }),
    );
  });

  it('grow to the smallest block that cuts through no merged cell', () => {
    fc.assert(
      fc.property(withBlocks(1), ([made, [block]]) => {
        if (block === undefined) throw new Error('no block');
        const whole = grown(block, slotsOf(made));
        const cells = made.cells.map(blockOf);
        expect(contains(whole, block)).toBe(true);
        expect(cells.filter((cell) => cuts(whole, cell))).toEqual([]);
        // No smaller block would do: every other that holds the first and cuts nothing holds this one.
        for (let top = 0; top <= block.top; top += 1)
          for (let left = 0; left <= block.left; left += 1)
            for (let bottom = block.bottom; bottom < made.rows; bottom += 1)
              for (let right = block.right; right < made.columns; right += 1) {
                const other = { top, left, bottom, right };
                if (!cells.some((cell) => cuts(other, cell))) expect(contains(other, whole)).toBe(true);
              }
      }),
    );
  });

  it('leave what another block does not take, each slot once', () => {
    fc.assert(
      fc.property(withBlocks(2), ([, [one, taken]]) => {
        if (one === undefined || taken === undefined) throw new Error('no block');
        const gone = new Set(slotsIn(taken));
        const left = without(one, taken).flatMap(slotsIn);
        expect([...left].sort()).toEqual(
          slotsIn(one)
            .filter((slot) => !gone.has(slot))
            .sort(),
        );
      }),
    );
  });

  it('count the cells that they meet once, in the order of the page', () => {
    fc.assert(
      fc.property(withBlocks(3), ([made, blocks]) => {
        const wanted = made.cells.filter((cell) => blocks.some((block) => meets(block, blockOf(cell))));
        expect(cellsIn(blocks, slotsOf(made))).toEqual(wanted);
      }),
    );
  });

  it('put cells together without a slot more or less', () => {
    fc.assert(
      fc.property(grid, fc.infiniteStream(fc.boolean()), (made, picks) => {
        const cells = made.cells.filter(() => picks.next().value);
        const wanted = cells.map(blockOf).flatMap(slotsIn).sort();
        const blocks = blocksOf(cells);
        expect(blocks.flatMap(slotsIn).sort()).toEqual(wanted);
        expect(blocks.length).toBeLessThanOrEqual(cells.length);
      }),
    );
  });

  it('draw a column of totals as one block', () => {
    const column = layGrid([Array.from({ length: 9 }, () => [{ text: '1', rowSpan: 1, columnSpan: 1 }])]);
    expect(blocksOf(column.cells)).toEqual([{ top: 0, left: 0, bottom: 8, right: 0 }]);
  });
});
