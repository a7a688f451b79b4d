import type { Cell } from '../grid';
import { plain } from '../text';
import type { Slots } from './block';
import type { Quantity } from './quantity';

/** What the markup says of a table's cells. */
export interface Markup {
  /** Rows within <thead>. */
  readonly headRows: number;
  /** Whether a cell is a <th>. */
  isHead(index: number): boolean;
}

type Read = (cell: Cell) => Quantity;

const YEAR = /^(?:19|20)\d{2}$/;
/** The row that numbers the columns: 栏次 1 2 3, 甲 乙 1 2. */
const COLUMN_NUMBERS = /^(?:栏次|栏号|行次|列次|栏目|序号|甲)$/;
/** Columns whose numbers name rows and measure nothing. */
const SERIAL =
  /^(?:序号|序列号?|编号|行次|行号|栏次|排名|名次|位次|年份|年度|年|月份|月|日期|时间|代码|编码|电话|联系电话|邮编|no|nos|rank|ranking|year|years|month|date|code|id)$/;

/**
 * How many rows at the top are heads: those of <thead>, rows of <th>, and rows of words over rows of figures.
 */
export function headRowsOf(slots: Slots, markup: Markup, read: Read): number {
  const { grid } = slots;
  let row = Math.min(markup.headRows, grid.rows);
  while (row < grid.rows - 1 && isHeadRow(row, slots, markup, read)) row += 1;
  // A table of heads alone has no heads.
  return row >= grid.rows ? 0 : row;
}

function isHeadRow(row: number, slots: Slots, markup: Markup, read: Read): boolean {
  const cells = cellsStartingIn(row, slots);
  if (cells.length === 0) return row > 0 && isCovered(row, slots);
  if (cells.every(({ index }) => markup.isHead(index))) return true;
  const numbers = cells.filter((cell) => read(cell).is === 'number');
  if (numbers.length > 0) return isOfYears(row, cells, numbers) || isOfNumbers(cells, numbers, row);
  const words = cells.filter((cell) => read(cell).is === 'text');
  if (words.length === 0) return false;
  if (row === 0) return hasFiguresBelow(slots, read);
  return isCovered(row, slots) || isWide(row - 1, slots);
}

/** 项目 2019 2020: years over columns of figures. */
function isOfYears(row: number, cells: readonly Cell[], numbers: readonly Cell[]): boolean {
  const years = numbers.filter(({ text }) => YEAR.test(plain(text)));
  return row < 3 && years.length === numbers.length && cells.length > numbers.length && numbers.length > 1;
}

function isOfNumbers(cells: readonly Cell[], numbers: readonly Cell[], row: number): boolean {
  if (row === 0 || numbers.length < 2 || !COLUMN_NUMBERS.test(plain(cells[0]?.text ?? ''))) return false;
  return numbers.every(({ text }, at) => Number(plain(text)) === at + 1);
}

/** Whether heads above reach down to a row or spread over its cells. */
function isCovered(row: number, slots: Slots): boolean {
  for (let column = 0; column < slots.grid.columns; column += 1) {
    const above = slots.at(row - 1, column);
    if (above === undefined) continue;
    const isDeep = above.row + above.rowSpan > row;
    const isSpread = above.columnSpan > 1 && above.columnSpan < slots.grid.columns;
    if (isDeep || isSpread) return slots.grid.columns > 1;
    column += above.columnSpan - 1;
  }
  return false;
}

/** A title or 单位：万元 over the whole table. */
function isWide(row: number, slots: Slots): boolean {
  return slots.grid.columns > 1 && slots.at(row, 0)?.columnSpan === slots.grid.columns;
}

function hasFiguresBelow(slots: Slots, read: Read): boolean {
  // A few rows tell; a table without figures need not be read to its end.
  return slots.grid.cells.slice(0, 400).some((cell) => cell.row > 0 && read(cell).is === 'number');
}

function cellsStartingIn(row: number, slots: Slots): Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < slots.grid.columns; column += 1) {
    const cell = slots.at(row, column);
    if (cell?.row === row && cell.column === column) cells.push(cell);
  }
  return cells;
}

/** Which columns hold labels of rows. */
export interface LabelColumns {
  /** So many columns from the first one on. */
  readonly leading: number;
  /** Columns of numbers that measure nothing: 序号, 年份; leading or not. */
  readonly serial: ReadonlySet<number>;
}

export function labelColumnsOf(slots: Slots, headRows: number, markup: Markup, read: Read): LabelColumns {
  const { grid } = slots;
  const serial = new Set<number>();
  for (let column = 0; column < grid.columns; column += 1) {
    for (let row = 0; row < headRows; row += 1) {
      if (SERIAL.test(headWords(slots.at(row, column)))) serial.add(column);
    }
  }
  if (isCounted(slots, headRows, read)) serial.add(0);
  let leading = 0;
  while (leading < grid.columns - 1) {
    if (!serial.has(leading) && !isOfLabels(leading, slots, headRows, markup, read)) break;
    leading += 1;
  }
  return { leading, serial };
}

function headWords(cell: Cell | undefined): string {
  return cell === undefined || cell.columnSpan > 1
    ? ''
    : plain(cell.text)
        .replace(/[.:：#]/g, '')
        .toLowerCase();
}

/** A first column without a head that counts its rows: 1, 2, 3; or names the years upwards or downwards. */
function isCounted(slots: Slots, headRows: number, read: Read): boolean {
  const { grid } = slots;
  if (
    grid.columns < 2 ||
    (headRows > 0 && !/^(?:#|№)?$/.test(plain(slots.at(headRows - 1, 0)?.text ?? '')))
  ) {
    return false;
  }
  const numbers: number[] = [];
  for (let row = headRows; row < grid.rows; row += 1) {
    const cell = slots.at(row, 0);
    if (cell === undefined || cell.row !== row) continue;
    const quantity = read(cell);
    if (quantity.is === 'number') numbers.push(Number(quantity.value));
    else if (quantity.is === 'text' && totalish(cell.text)) continue;
    else return false;
    if (!isInStep(numbers)) return false;
  }
  return numbers.length >= 3;
}

function totalish(text: string): boolean {
  return /计|total/i.test(plain(text));
}

function isInStep(numbers: readonly number[]): boolean {
  const [first = 0, second] = numbers;
  const [last = 0, before] = [numbers.at(-1), numbers.at(-2)];
  const isYear = first >= 1900 && first <= 2100;
  if (first !== 1 && !isYear) return false;
  if (second === undefined || before === undefined) return true;
  return last - before === second - first && Math.abs(second - first) === 1;
}

function isOfLabels(column: number, slots: Slots, headRows: number, markup: Markup, read: Read): boolean {
  let hasWords = false;
  for (let row = headRows; row < slots.grid.rows; row += 1) {
    const cell = slots.at(row, column);
    if (cell === undefined) continue;
    const { is } = read(cell);
    if (is === 'number' && !markup.isHead(cell.index)) return false;
    hasWords ||= is === 'text' || markup.isHead(cell.index);
    row = Math.max(row, cell.row + cell.rowSpan - 1);
  }
  return hasWords;
}
