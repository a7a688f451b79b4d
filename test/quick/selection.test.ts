import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../lib/core/quick/block';
import {
  drag,
  firstSlot,
  type Held,
  isWhole,
  type Move,
  move,
  press,
  rangesOf,
  type Selection,
  shapeAt,
} from '../../lib/core/quick/selection';
import { toyTable } from './toy';

const plain: Held = { extend: false, beside: false };
const shift: Held = { extend: true, beside: false };
const ctrl: Held = { extend: false, beside: true };
const shown = () => true;

const table = toyTable(['项目|一季|二季', '东|1|2', '西|3|4', '南|5|6']);
const merged = toyTable(['项目|甲|乙|丙', '东|a:2x2|1', '西|2', '南|3|4|5']);
const at = (row: number, column: number) => ({ row, column });

function texts(on: typeof table, selection: Selection): string {
  return cellsIn(rangesOf(on, selection), on.slots)
    .map(({ text }) => text)
    .join(' ');
}

describe('a selection by the pointer', () => {
  it('is the cell that is pressed, then the block that is dragged over', () => {
    const one = press(table, null, at(1, 1), 'cells', plain);
    expect(texts(table, one)).toBe('1');
    expect(texts(table, drag(one, at(2, 2)))).toBe('1 2 3 4');
    expect(texts(table, drag(one, at(0, 0)))).toBe('项目 一季 东 1');
  });

  it('reaches on with Shift, from where it began', () => {
    const one = press(table, null, at(2, 1), 'cells', plain);
    expect(texts(table, press(table, one, at(3, 2), 'cells', shift))).toBe('3 4 5 6');
    const up = press(table, press(table, one, at(3, 2), 'cells', shift), at(1, 1), 'cells', shift);
    expect(texts(table, up)).toBe('1 3');
  });

  it('takes more beside with Ctrl, and takes out what was in', () => {
    const one = press(table, null, at(1, 1), 'cells', plain);
    const two = press(table, one, at(3, 2), 'cells', ctrl);
    expect(texts(table, two)).toBe('1 6');
    expect(texts(table, press(table, two, at(1, 1), 'cells', ctrl))).toBe('6');
    const all = press(table, null, at(0, 0), 'all', plain);
    const hole = press(table, all, at(2, 1), 'cells', ctrl);
    expect(texts(table, hole)).toBe('1 2 4 5 6');
    expect(texts(table, drag(hole, at(2, 2)))).toBe('1 2 5 6');
  });

  it('grows over merged cells', () => {
    const one = press(merged, null, at(2, 3), 'cells', plain);
    expect(texts(merged, drag(one, at(2, 2)))).toBe('a 1 2');
    expect(texts(merged, drag(press(merged, null, at(3, 1), 'cells', plain), at(2, 1)))).toBe('a 3 4');
  });

  it('takes rows, columns and all of the data, without growing', () => {
    expect(texts(table, press(table, null, at(0, 2), 'columns', plain))).toBe('2 4 6');
    expect(texts(table, drag(press(table, null, at(0, 1), 'columns', plain), at(0, 2)))).toBe('1 2 3 4 5 6');
    expect(texts(table, press(table, null, at(2, 0), 'rows', plain))).toBe('3 4');
    expect(texts(table, press(table, null, at(0, 0), 'all', plain))).toBe('1 2 3 4 5 6');
    expect(texts(merged, press(merged, null, at(0, 1), 'columns', plain))).toBe('a 3');
  });

  it('knows by the cell what is meant', () => {
    const heads = toyTable(['#项目|#数', '#东|1', '西|2']);
    const shapes = heads.grid.cells.map((cell) => shapeAt(heads, cell, (index) => index === 2));
    expect(shapes).toEqual(['all', 'columns', 'rows', 'cells', 'cells', 'cells']);
  });

  it('is whole where nothing but rows, columns or all is taken', () => {
    const column = press(table, null, at(0, 1), 'columns', plain);
    expect(isWhole(rangesOf(table, column))).toBe(true);
    expect(isWhole(rangesOf(table, press(table, column, at(1, 2), 'cells', ctrl)))).toBe(false);
  });
});

describe('a selection by the keyboard', () => {
  const go = (direction: Move['direction'], extend = false, toEdge = false): Move => ({
    direction,
    extend,
    toEdge,
  });
  const went = (on: typeof table, start: Selection, ...moves: Move[]) =>
    moves.reduce((selection, step) => move(on, selection, step, shown), start);
  const start = press(table, null, at(1, 1), 'cells', plain);

  it('goes from cell to cell and stops at the edges', () => {
    expect(texts(table, went(table, start, go('down'), go('right')))).toBe('4');
    expect(texts(table, went(table, start, go('right'), go('right'), go('right')))).toBe('2');
    expect(texts(table, went(table, start, go('up'), go('up')))).toBe('一季');
  });

  it('extends with Shift and comes back', () => {
    expect(texts(table, went(table, start, go('down', true), go('right', true)))).toBe('1 2 3 4');
    expect(texts(table, went(table, start, go('down', true), go('up', true)))).toBe('1');
  });

  it('goes to the edge of the data, then to that of the table', () => {
    expect(texts(table, went(table, start, go('down', true, true)))).toBe('1 3 5');
    const last = press(table, null, at(3, 2), 'cells', plain);
    expect(texts(table, went(table, last, go('up', false, true)))).toBe('2');
    expect(texts(table, went(table, last, go('up', false, true), go('up', false, true)))).toBe('二季');
    expect(texts(table, went(table, last, go('left', false, true)))).toBe('5');
    expect(texts(table, went(table, last, go('left', false, true), go('left', false, true)))).toBe('南');
  });

  it('steps over a merged cell as over one, in its own row', () => {
    const one = press(merged, null, at(2, 3), 'cells', plain);
    expect(texts(merged, went(merged, one, go('left')))).toBe('a');
    expect(texts(merged, went(merged, one, go('left'), go('left')))).toBe('西');
    expect(texts(merged, went(merged, one, go('left', true)))).toBe('a 1 2');
    expect(texts(merged, went(merged, one, go('left', true), go('left', true)))).toBe('东 a 1 西 2');
  });

  it('passes what is hidden, and gaps', () => {
    const seen = move(table, start, go('down'), ({ row }) => row !== 2);
    expect(texts(table, seen)).toBe('5');
    const ragged = toyTable(['项目|甲|乙', '东|1|2', '西', '南|5|6']);
    const one = press(ragged, null, at(1, 2), 'cells', plain);
    expect(texts(ragged, went(ragged, one, go('down')))).toBe('6');
  });

  it('keeps whole columns whole, sideways', () => {
    const column = press(table, null, at(0, 1), 'columns', plain);
    expect(texts(table, went(table, column, go('right', true)))).toBe('1 2 3 4 5 6');
  });

  it('begins with the first of the data', () => {
    expect(firstSlot(table, shown)).toEqual(at(1, 1));
    expect(firstSlot(table, ({ column }) => column === 2)).toEqual(at(1, 2));
    expect(firstSlot(table, () => false)).toBeNull();
  });

  it('never leaves the table, and from anywhere leads to each cell', () => {
    const steps = fc.array(
      fc.record({
        direction: fc.constantFrom<Move['direction']>('up', 'down', 'left', 'right'),
        extend: fc.boolean(),
        toEdge: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, fc.constantFrom(table, merged), (moves, on) => {
        const end = went(on, press(on, null, at(1, 1), 'cells', plain), ...moves);
        for (const { row, column } of [end.anchor, end.focus]) expect(on.slots.at(row, column)).toBeDefined();
        const alone = moves.filter(({ extend }) => !extend);
        const single = went(on, press(on, null, at(1, 1), 'cells', plain), ...alone);
        expect(cellsIn(rangesOf(on, single), on.slots)).toHaveLength(1);
      }),
    );
  });
});
