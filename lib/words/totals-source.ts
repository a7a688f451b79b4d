import type { Cell } from '../core/grid';
import type { Range } from '../core/quick/selection';
import type { QuickTable } from '../core/quick/table';
import type { TotalsWords } from './totals';

/** Where a page's figures come from, as far as the page tells. */
export interface PageSource {
  /** The agency of a report, with its year; else the page's title. */
  readonly names: readonly string[];
  readonly address: string;
  /** The day it was read: 2021-01-26. */
  readonly date: string;
}

const LONGEST_LABEL = 40;

/** A value with its source in brackets: 2（某局，2020，三（二）部分公开·总计，address，date）. */
export function sourced(value: string, place: string, source: PageSource, say: TotalsWords): string {
  const parts = [...source.names, place, source.address, source.date].filter((part) => part !== '');
  return say('sourced', { value, source: parts.join(say('comma')) });
}

/** A cell by its labels, 三／（二）部分公开·总计; by its place where it has none. */
export function cellName(table: QuickTable, cell: Cell, say: TotalsWords): string {
  const row = path(cell.column < table.labels.leading ? [] : table.rowLabels(cell.row), say);
  const column = path(cell.row < table.headRows ? [] : table.columnLabels(cell.column), say);
  const named = [row, column].filter((part) => part !== '').join('·');
  return named === '' ? placeOf({ ...blockAt(cell), shape: 'cells' }, say) : named;
}

/** What ranges take in: 第 3 列（总计），第 2–14 行（…至…）. */
export function extentOf(table: QuickTable, ranges: readonly Range[], say: TotalsWords): string {
  return ranges.map((range) => extent(table, range, say)).join(say('semicolon'));
}

function extent(table: QuickTable, range: Range, say: TotalsWords): string {
  const { top, left, bottom, right } = range;
  const columns = spread(
    [left, right].map((column) => path(table.columnLabels(column), say)),
    say,
  );
  const rows = spread(
    [top, bottom].map((row) => path(table.rowLabels(row), say)),
    say,
  );
  return [
    labelled(across('column', left, right, say), columns, say),
    labelled(across('row', top, bottom, say), rows, say),
  ].join(say('comma'));
}

function placeOf({ top, left, bottom, right }: Range, say: TotalsWords): string {
  return [across('column', left, right, say), across('row', top, bottom, say)].join(say('comma'));
}

function across(what: 'row' | 'column', from: number, to: number, say: TotalsWords): string {
  return say(from === to ? what : `${what}s`, { from: from + 1, to: to + 1 });
}

function labelled(place: string, label: string, say: TotalsWords): string {
  return label === '' ? place : say('labelled', { place, label });
}

function spread([from = '', to = '']: readonly string[], say: TotalsWords): string {
  if (from === to || to === '') return from;
  return from === '' ? to : say('to', { from, to });
}

function path(labels: readonly string[], say: TotalsWords): string {
  return labels.map(short).join(say('slash'));
}

function short(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}

function blockAt({ row, column, rowSpan, columnSpan }: Cell) {
  return { top: row, left: column, bottom: row + rowSpan - 1, right: column + columnSpan - 1 };
}
