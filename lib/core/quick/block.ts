import type { Cell, Grid } from '../grid';

/** A rectangle of slots of a grid; all four edges belong to it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A place in a grid, whichever cell covers it. */
export interface Slot {
  readonly row: number;
  readonly column: number;
}

/** A grid with the cell of every slot at hand. */
export interface Slots {
  readonly grid: Grid;
  /** The cell that covers a slot; undefined in the gaps of a ragged table and outside it. */
  at(row: number, column: number): Cell | undefined;
  /** Cells that cover more than one slot. */
  readonly merged: readonly Cell[];
}

export function slotsOf(grid: Grid): Slots {
  const { rows, columns, cells } = grid;
  // One above the cell's index; 0 is a gap.
  const covering = new Int32Array(rows * columns);
  const merged: Cell[] = [];
  for (const cell of cells) {
    const { index, row, column, rowSpan, columnSpan } = cell;
    if (rowSpan * columnSpan > 1) merged.push(cell);
    for (let y = row; y < row + rowSpan; y += 1) {
      covering.fill(index + 1, y * columns + column, y * columns + column + columnSpan);
    }
  }
  return {
    grid,
    merged,
    at(row, column) {
      if (row < 0 || column < 0 || row >= rows || column >= columns) return undefined;
      return cells[(covering[row * columns + column] ?? 0) - 1];
    },
  };
}

export function blockOf({ row, column, rowSpan, columnSpan }: Cell): Block {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
}

/** The smallest block that holds two others. */
export function around(a: Block, b: Block): Block {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function meets(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function contains(outer: Block, inner: Block): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameBlock(a: Block, b: Block): boolean {
  return contains(a, b) && contains(b, a);
}

/** The smallest block around a given one that cuts through no merged cell. */
export function grown(block: Block, { merged }: Slots): Block {
  let whole = block;
  for (let before: Block | null = null; before === null || !sameBlock(before, whole); ) {
    before = whole;
    for (const cell of merged) {
      const covered = blockOf(cell);
      if (meets(whole, covered)) whole = around(whole, covered);
    }
  }
  return whole;
}

/** What is left of a block without another: up to four blocks that do not meet. */
export function without(block: Block, taken: Block): Block[] {
  if (!meets(block, taken)) return [block];
  const top = Math.max(block.top, taken.top);
  const bottom = Math.min(block.bottom, taken.bottom);
  const rest: Block[] = [
    { ...block, bottom: taken.top - 1 },
    { ...block, top: taken.bottom + 1 },
    { ...block, top, bottom, right: taken.left - 1 },
    { ...block, top, bottom, left: taken.right + 1 },
  ];
  return rest.filter((one) => one.top <= one.bottom && one.left <= one.right);
}

/** The cells that blocks meet, each once, in the order of the page. */
export function cellsIn(blocks: readonly Block[], slots: Slots): Cell[] {
  const { cells } = slots.grid;
  const isIn = new Uint8Array(cells.length);
  let count = 0;
  for (const { top, left, bottom, right } of blocks) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = slots.at(row, column);
        if (cell === undefined) continue;
        if (isIn[cell.index] === 0) count += 1;
        isIn[cell.index] = 1;
        column = Math.max(column, cell.column + cell.columnSpan - 1);
      }
    }
  }
  return count === 0 ? [] : cells.filter(({ index }) => isIn[index] === 1);
}

/**
 * Cells put together to few blocks: runs within a row first, then equal runs of rows below each other.
 * @param cells in any order; what they cover is covered by the blocks, and nothing else
 */
export function blocksOf(cells: readonly Cell[]): Block[] {
  const runs: Block[] = [];
  const sorted = cells.map(blockOf).sort((a, b) => a.top - b.top || a.left - b.left);
  for (const block of sorted) {
    const last = runs.at(-1);
    const isNext =
      last !== undefined &&
      last.top === block.top &&
      last.bottom === block.bottom &&
      last.right + 1 === block.left;
    if (isNext) runs[runs.length - 1] = around(last, block);
    else runs.push(block);
  }
  const open = new Map<string, number>();
  const blocks: Block[] = [];
  for (const run of runs) {
    const key = `${run.left} ${run.right}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : blocks[at];
    if (at !== undefined && above !== undefined && above.bottom + 1 === run.top) {
      blocks[at] = around(above, run);
    } else {
      open.set(key, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}
