import type { Cell, Grid } from '../grid';
import { plain, tidy } from '../text';
import { type Block, type Slots, slotsOf } from './block';
import { headRowsOf, type LabelColumns, labelColumnsOf, type Markup } from './heads';
import { type Quantity, readQuantity, unitIn, unitOf } from './quantity';
import { type TotalLevel, totalLevel } from './totals';

/** A table of any page, as its figures are added up: what is a head, a label, a total, and in which unit. */
export interface QuickTable {
  readonly grid: Grid;
  readonly slots: Slots;
  /** So many rows at the top are heads. */
  readonly headRows: number;
  readonly labels: LabelColumns;
  /** What a cell says; its unit is that of its row, column or table where it prints none itself. */
  quantity(cell: Cell): Quantity;
  /** How a row or a column is a total, and of which rows or columns. */
  rowTotal(row: number): Total;
  columnTotal(column: number): Total;
  /** Labels from the left, or heads from the top; empty ones and repetitions left out. */
  rowLabels(row: number): readonly string[];
  columnLabels(column: number): readonly string[];
}

export interface Total {
  readonly level: TotalLevel;
  /** The first and the last row (or column) that it may be the sum of. */
  readonly from: number;
  readonly to: number;
}

export interface QuickSource extends Markup {
  readonly grid: Grid;
  /** What stands over the table: its caption, 单位：万元. */
  readonly caption: string;
}

/** Heads over figures that the unit of the whole table does not hold for. */
const OWN_MEASURE =
  /率|占比|比重|比例|百分比|增幅|增长|同比|环比|指数|倍|人数|户数|数量|件数|个数|次数|面积|%|‰/;
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;

/** Nothing but heads and leading labels is read before it is asked for. */
export function quickTable(source: QuickSource): QuickTable {
  const { grid } = source;
  const slots = slotsOf(grid);
  const read = remembered(grid.cells, (cell) => readQuantity(cell.text));
  const headRows = headRowsOf(slots, source, read);
  const labels = labelColumnsOf(slots, headRows, source, read);

  const rowLabels = remembered(range(grid.rows), ({ index: row }) =>
    distinct(range(Math.max(labels.leading, 1)).map(({ index }) => labelAt(row, index))),
  );
  const columnLabels = remembered(range(grid.columns), ({ index: column }) =>
    distinct(range(headRows).map(({ index }) => slots.at(index, column))),
  );
  const unitColumn = range(grid.columns).find(({ index }) =>
    columnLabels({ index }).some((label) => UNIT_COLUMN.test(plain(label))),
  )?.index;
  const tableUnit = unitIn(source.caption);
  const columnUnit = remembered(range(grid.columns), ({ index }) => unitOfColumn(columnLabels({ index })));
  const rowUnit = remembered(range(grid.rows), ({ index: row }) => {
    const own = unitColumn === undefined ? '' : unitOf(slots.at(row, unitColumn)?.text ?? '');
    // Not by way of the labels' words: in a long table this is asked for every row at one press.
    let unit = own;
    for (let column = labels.leading - 1; column >= 0 && unit === ''; column -= 1) {
      unit = unitIn(slots.at(row, column)?.text ?? '');
    }
    return unit;
  });
  const quantity = remembered(grid.cells, (cell): Quantity => {
    const found = read(cell);
    if (found.is !== 'number' || found.unit !== '') return found;
    const unit = rowUnit({ index: cell.row }) || columnUnit({ index: cell.column });
    return { ...found, unit };
  });

  /** A cell that is a figure names no row, also where a table has no labels. */
  function labelAt(row: number, column: number): Cell | undefined {
    const cell = slots.at(row, column);
    const isLabel = column < labels.leading || (cell !== undefined && read(cell).is === 'text');
    return isLabel ? cell : undefined;
  }

  /** The whole table's unit counts in a column unless its head names another or speaks of something else. */
  function unitOfColumn(heads: readonly string[]): string {
    const own = innermost(heads);
    if (own !== '') return own;
    if (heads.some((head) => OWN_MEASURE.test(head))) return '';
    return tableUnit;
  }

  const rowTotal = remembered(range(grid.rows), ({ index: row }): Total => {
    const cells = range(Math.max(labels.leading, 1)).map(({ index }) => labelAt(row, index));
    return totalOf(cells, true, (cell) => [cell.row, cell.row + cell.rowSpan - 1], [headRows, grid.rows - 1]);
  });
  const columnTotal = remembered(range(grid.columns), ({ index: column }): Total => {
    const cells = range(headRows).map(({ index }) => slots.at(index, column));
    const wide = (cell: Cell): [number, number] => [cell.column, cell.column + cell.columnSpan - 1];
    return totalOf(cells, false, wide, [labels.leading, grid.columns - 1]);
  });

  return {
    grid,
    slots,
    headRows,
    labels,
    quantity,
    rowTotal: (index) => rowTotal({ index }),
    columnTotal: (index) => columnTotal({ index }),
    rowLabels: (index) => rowLabels({ index }),
    columnLabels: (index) => columnLabels({ index }),
  };
}

/** A total is the sum of what the label above it (or left of it) spreads over: 法人 › 小计 of 法人 alone. */
function totalOf(
  labels: readonly (Cell | undefined)[],
  isRow: boolean,
  reach: (cell: Cell) => [number, number],
  all: readonly [number, number],
): Total {
  let [from, to] = all;
  let parent: Cell | undefined;
  for (const cell of labels) {
    if (cell === undefined || cell === parent) continue;
    const level = totalLevel(cell.text, isRow);
    if (level > 0) return { level, from, to };
    const [first, last] = reach(cell);
    if (last > first) [from, to] = [first, last];
    parent = cell;
  }
  return { level: 0, from, to };
}

function innermost(labels: readonly string[]): string {
  return (
    [...labels]
      .reverse()
      .map(unitIn)
      .find((unit) => unit !== '') ?? ''
  );
}

function distinct(cells: readonly (Cell | undefined)[]): string[] {
  const seen = new Set<Cell>();
  for (const cell of cells) if (cell !== undefined) seen.add(cell);
  const texts = [...seen].map(({ text }) => tidy(text.replace(/\[\^[^\]]*\]/g, '')));
  return [...new Set(texts)].filter((text) => text !== '');
}

interface Indexed {
  readonly index: number;
}

function range(length: number): Indexed[] {
  return Array.from({ length }, (_, index) => ({ index }));
}

/** Each thing is worked out when it is first asked for, and once. */
function remembered<Thing extends Indexed, Result>(
  things: readonly Thing[],
  workOut: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new Array<Result | undefined>(things.length);
  return (thing) => {
    const before = known[thing.index];
    if (before !== undefined) return before;
    const result = workOut(thing);
    known[thing.index] = result;
    return result;
  };
}

/** All of a table below its heads and right of its labels. */
export function dataBlock({ grid, headRows, labels }: QuickTable): Block {
  return {
    top: headRows,
    left: Math.min(labels.leading, grid.columns - 1),
    bottom: grid.rows - 1,
    right: grid.columns - 1,
  };
}
