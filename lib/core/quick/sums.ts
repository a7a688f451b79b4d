import { type Decimal, divide, spread, subtract, ZERO } from '../decimal';
import type { Cell } from '../grid';
import { type Block, cellsIn } from './block';
import type { QuickTable, Total } from './table';

/** What is added up. */
export interface Chosen {
  readonly blocks: readonly Block[];
  /** Whole rows, columns or all of the table: then numbers that are labels (序号, 年份) never count. */
  readonly isWhole: boolean;
  /** Whether totals count beside their parts. */
  readonly withTotals: boolean;
}

/** A selection added up: figures of one unit together, never with those of another. */
export interface Summary {
  /** Cells selected, merged ones once, hidden ones not. */
  readonly cells: number;
  /** One for each unit, in the order of the page. */
  readonly sums: readonly UnitSum[];
  /** Figures in all sums, and how many of them are zero. */
  readonly figures: number;
  readonly zeros: number;
  /** Cells that are in no sum, by what they are. */
  readonly blank: number;
  readonly text: number;
  readonly unreadable: number;
  readonly labels: number;
  readonly hidden: number;
  /** Totals left out because some of their parts are selected too. */
  readonly leftOut: readonly Cell[];
  /** Totals that count beside their parts, because a person wants it. */
  readonly doubled: number;
}

export interface UnitSum {
  /** Empty: none is printed. */
  readonly unit: string;
  readonly count: number;
  readonly sum: Decimal;
  readonly average: Decimal;
  /** Places after the point that a rounded average is given to; null where it is exact. */
  readonly rounded: number | null;
  readonly least: Decimal;
  readonly most: Decimal;
}

interface Figure {
  readonly cell: Cell;
  readonly value: Decimal;
  readonly unit: string;
  readonly row: Total;
  readonly column: Total;
}

/** @param isHidden whether a person sees nothing of a cell */
export function summarise(table: QuickTable, chosen: Chosen, isHidden: (cell: Cell) => boolean): Summary {
  const counts = { cells: 0, blank: 0, text: 0, unreadable: 0, hidden: 0, labels: 0 };
  const found: Figure[] = [];
  const labels: Figure[] = [];
  for (const cell of cellsIn(chosen.blocks, table.slots)) {
    if (isHidden(cell)) {
      counts.hidden += 1;
      continue;
    }
    counts.cells += 1;
    const quantity = table.quantity(cell);
    if (quantity.is === 'number' && cell.row < table.headRows) {
      counts.labels += 1;
      continue;
    }
    if (quantity.is !== 'number') {
      counts[quantity.is] += 1;
      continue;
    }
    const { value, unit } = quantity;
    const figure = {
      cell,
      value,
      unit,
      row: table.rowTotal(cell.row),
      column: table.columnTotal(cell.column),
    };
    (isLabel(cell, table) ? labels : found).push(figure);
  }
  // A person who picks nothing but labels, cell by cell, wants just those.
  const areMeant = found.length === 0 && !chosen.isWhole;
  const numbers = areMeant ? labels : found;
  const beside = totalsBesideParts(numbers);
  const summed = chosen.withTotals ? numbers : numbers.filter((figure) => !beside.has(figure));
  return {
    ...counts,
    sums: byUnit(summed),
    figures: summed.length,
    zeros: summed.filter(({ value }) => value === ZERO).length,
    labels: counts.labels + (areMeant ? 0 : labels.length),
    leftOut: chosen.withTotals ? [] : [...beside].map(({ cell }) => cell),
    doubled: chosen.withTotals ? beside.size : 0,
  };
}

function isLabel(cell: Cell, { labels }: QuickTable): boolean {
  return cell.column < labels.leading || labels.serial.has(cell.column);
}

/** Totals among figures that also hold something that the total is the sum of. */
function totalsBesideParts(figures: readonly Figure[]): Set<Figure> {
  const beside = new Set<Figure>();
  const totals = figures.filter(({ row, column }) => row.level > 0 || column.level > 0);
  if (totals.length === 0) return beside;
  const inColumn = groupedBy(figures, ({ cell }) => [cell.column, cell.columnSpan]);
  const inRow = groupedBy(figures, ({ cell }) => [cell.row, cell.rowSpan]);
  for (const total of totals) {
    const { cell, row, column } = total;
    const hasParts =
      (row.level > 0 && lines(inColumn, cell.column, cell.columnSpan).some((part) => isBelow(part, total))) ||
      (column.level > 0 && lines(inRow, cell.row, cell.rowSpan).some((part) => isBefore(part, total))) ||
      (row.level > 0 &&
        column.level > 0 &&
        figures.some((part) => isBelow(part, total) && isBefore(part, total)));
    if (hasParts) beside.add(total);
  }
  return beside;
}

/** Whether a figure stands in a row that the row of a total adds up. */
function isBelow({ cell, row }: Figure, total: Figure): boolean {
  return row.level < total.row.level && cell.row >= total.row.from && cell.row <= total.row.to;
}

/** Whether a figure stands in a column that the column of a total adds up. */
function isBefore({ cell, column }: Figure, total: Figure): boolean {
  return (
    column.level < total.column.level && cell.column >= total.column.from && cell.column <= total.column.to
  );
}

function groupedBy(
  figures: readonly Figure[],
  reach: (figure: Figure) => readonly [number, number],
): Map<number, Figure[]> {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const [from, span] = reach(figure);
    for (let at = from; at < from + span; at += 1) {
      const group = groups.get(at);
      if (group === undefined) groups.set(at, [figure]);
      else group.push(figure);
    }
  }
  return groups;
}

function lines(groups: ReadonlyMap<number, Figure[]>, from: number, span: number): readonly Figure[] {
  if (span === 1) return groups.get(from) ?? [];
  return Array.from({ length: span }, (_, at) => groups.get(from + at) ?? []).flat();
}

function byUnit(figures: readonly Figure[]): UnitSum[] {
  const values = new Map<string, Decimal[]>();
  for (const { unit, value } of figures) {
    const same = values.get(unit);
    if (same === undefined) values.set(unit, [value]);
    else same.push(value);
  }
  return [...values].map(([unit, same]) => unitSum(unit, same));
}

/** Digits that an average has more than its figures, and the fewest it is rounded to. */
const MORE_PLACES = 1;
const FEWEST_PLACES = 2;

function unitSum(unit: string, values: readonly Decimal[]): UnitSum {
  const { sum, least, most, places } = spread(values);
  const rounding = Math.max(FEWEST_PLACES, places + MORE_PLACES);
  const average = divide(sum, String(values.length), rounding);
  return {
    unit,
    count: values.length,
    sum,
    average: average.value,
    rounded: average.isExact ? null : rounding,
    least,
    most,
  };
}

/** A figure that others are compared with. */
export interface Pinned {
  readonly value: Decimal;
  readonly unit: string;
}

/** How much a sum is above a pinned figure; null where there is none in its unit. */
export function above(sums: readonly UnitSum[], { value, unit }: Pinned): Decimal | null {
  const same = sums.find((one) => one.unit === unit);
  return same === undefined ? null : subtract(same.sum, value);
}
