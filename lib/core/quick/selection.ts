import type { Cell } from '../grid';
import { around, type Block, blockOf, contains, grown, type Slot, sameBlock, without } from './block';
import { dataBlock, type QuickTable } from './table';

/** What one gesture takes: cells from corner to corner, or whole rows, columns, or all data. */
export type Shape = 'cells' | 'rows' | 'columns' | 'all';

/** One block of a selection. Rows and columns cut through merged cells, which then count with them. */
export interface Range extends Block {
  readonly shape: Shape;
}

/**
 * A selection as in a spreadsheet: what was selected before, and the gesture under way, from an anchor to a
 * focus. Plain data; every step makes a new one.
 */
export interface Selection {
  readonly before: readonly Range[];
  readonly mode: 'add' | 'remove';
  readonly shape: Shape;
  readonly anchor: Slot;
  readonly focus: Slot;
}

/** What is held down while something is pressed. */
export interface Held {
  /** Shift: the last block reaches from its anchor to here. */
  readonly extend: boolean;
  /** Ctrl or Cmd: beside what is selected already, or out of it. */
  readonly beside: boolean;
}

/** The selection after a press on a slot. */
export function press(
  table: QuickTable,
  before: Selection | null,
  slot: Slot,
  shape: Shape,
  held: Held,
): Selection {
  if (before !== null && held.extend) return { ...before, shape, focus: slot };
  const fresh: Selection = { before: [], mode: 'add', shape, anchor: slot, focus: slot };
  if (before === null || !held.beside) return fresh;
  const kept = rangesOf(table, before);
  const wanted = rangeOf(table, fresh);
  const isTaken = kept.some((range) => contains(range, wanted));
  return { ...fresh, before: kept, mode: isTaken ? 'remove' : 'add' };
}

/** The selection while the pointer is dragged on. */
export function drag(selection: Selection, slot: Slot): Selection {
  return { ...selection, focus: slot };
}

/** What is selected, as blocks; they may lie over each other. */
export function rangesOf(table: QuickTable, selection: Selection): Range[] {
  const { before, mode } = selection;
  const range = rangeOf(table, selection);
  if (mode === 'add') return [...before, range];
  return before.flatMap((one) => without(one, range).map((left) => ({ ...left, shape: one.shape })));
}

/** The block of the gesture under way. */
export function rangeOf(table: QuickTable, { shape, anchor, focus }: Selection): Range {
  const { slots } = table;
  const [from, to] = [anchor, focus].map((slot): Block => {
    const cell = slots.at(slot.row, slot.column);
    return cell === undefined
      ? { top: slot.row, left: slot.column, bottom: slot.row, right: slot.column }
      : blockOf(cell);
  });
  const all = dataBlock(table);
  const block = from === undefined || to === undefined ? all : around(from, to);
  switch (shape) {
    case 'all':
      return { ...all, shape };
    case 'rows':
      return { ...block, left: all.left, right: all.right, shape };
    case 'columns':
      return { ...block, top: all.top, bottom: all.bottom, shape };
    case 'cells':
      return { ...grown(block, slots), shape };
  }
}

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

export interface Move {
  readonly direction: Direction;
  readonly extend: boolean;
  /** As far as the data go. */
  readonly toEdge: boolean;
}

/**
 * The selection after an arrow key. Steps go over merged cells as over one, and over gaps and hidden cells.
 * @param stands whether a cell can be gone to
 */
export function move(
  table: QuickTable,
  selection: Selection,
  { direction, extend, toEdge }: Move,
  stands: (cell: Cell) => boolean,
): Selection {
  const step = (slot: Slot) => stepFrom(table, slot, direction, stands);
  const at = extend ? selection.focus : selection.anchor;
  const edge = toEdge ? edgeFrom(table, at, direction, stands) : step(at);
  if (!extend) {
    const slot = edge ?? at;
    return { before: [], mode: 'add', shape: 'cells', anchor: slot, focus: slot };
  }
  const shape = keeps(selection.shape, direction) ? selection.shape : 'cells';
  const start: Selection = { ...selection, shape };
  const block = rangeOf(table, start);
  let extended: Selection = { ...start, focus: edge ?? at };
  // Where merged cells had widened the block already, the step leads on to where it changes.
  for (let next = edge; next !== null && sameBlock(rangeOf(table, extended), block) && !toEdge; ) {
    next = step(next);
    if (next !== null) extended = { ...extended, focus: next };
  }
  return extended;
}

/** Whole rows grow upwards and downwards, whole columns to the sides; else cells are meant. */
function keeps(shape: Shape, direction: Direction): boolean {
  const isUpright = direction === 'up' || direction === 'down';
  return (shape === 'rows' && isUpright) || (shape === 'columns' && !isUpright);
}

function stepFrom(
  { slots, grid }: QuickTable,
  from: Slot,
  direction: Direction,
  stands: (cell: Cell) => boolean,
): Slot | null {
  const [rows, columns] = STEPS[direction];
  const own = slots.at(from.row, from.column);
  let { row, column } = from;
  for (;;) {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= grid.rows || column >= grid.columns) return null;
    const cell = slots.at(row, column);
    if (cell !== undefined && cell !== own && stands(cell)) return { row, column };
  }
}

/** The edge of the data, or that of the table where one stands there already. */
function edgeFrom(
  table: QuickTable,
  from: Slot,
  direction: Direction,
  stands: (cell: Cell) => boolean,
): Slot | null {
  const { top, left } = dataBlock(table);
  let last: Slot | null = null;
  for (let next = stepFrom(table, from, direction, stands); next !== null; ) {
    const isPast = direction === 'left' ? next.column < left : direction === 'up' ? next.row < top : false;
    if (isPast && last !== null) break;
    last = next;
    next = stepFrom(table, next, direction, stands);
  }
  return last;
}

/** Where a press leads: heads stand for their columns, <th> at the left for their rows, the corner for all. */
export function shapeAt(
  { headRows, labels }: QuickTable,
  cell: Cell,
  isHead: (index: number) => boolean,
): Shape {
  if (cell.row < headRows) return labels.leading > cell.column ? 'all' : 'columns';
  return cell.column < labels.leading && isHead(cell.index) ? 'rows' : 'cells';
}

/** Whether nothing but whole rows, columns or tables is selected. */
export function isWhole(ranges: readonly Range[]): boolean {
  return ranges.length > 0 && ranges.every(({ shape }) => shape !== 'cells');
}

/** The first cell of the data, where the keyboard starts. */
export function firstSlot(table: QuickTable, stands: (cell: Cell) => boolean): Slot | null {
  const { top, left } = dataBlock(table);
  const { cells } = table.grid;
  const first =
    cells.find((cell) => cell.row >= top && cell.column >= left && stands(cell)) ?? cells.find(stands);
  return first === undefined ? null : { row: first.row, column: first.column };
}
