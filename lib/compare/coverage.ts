import { plain } from '../core/text';

/** Which reports of which agencies and years are there. Of a list's rows alone: no figure is read for it. */

/** What is needed of a report. */
export interface Covered {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
}

export type CoverageCell<Row> =
  | { readonly is: 'report'; readonly row: Row }
  /** There are reports of years before and after it. */
  | { readonly is: 'missing' }
  /** After the last report there is. */
  | { readonly is: 'notYet' }
  /** Before the first report there is. */
  | { readonly is: 'before' };

export interface CoverageRow<Row> {
  readonly agency: string;
  /** One for each year. */
  readonly cells: readonly CoverageCell<Row>[];
  readonly captured: number;
  readonly missing: number;
}

export interface Coverage<Row> {
  /** All years from the first to the last of any report. */
  readonly years: readonly number[];
  /** By name. */
  readonly rows: readonly CoverageRow<Row>[];
  /** By year: how many reports are there, and how many are missing between others. */
  readonly captured: readonly number[];
  readonly missing: readonly number[];
  /** Reports that have no place in it: no agency or no year is known. */
  readonly unplaced: number;
}

/**
 * @param rows where there are two reports of one agency and year, the first counts
 * @param successors which name became which, in comparable form: an agency has one row, under the name of its last report
 */
export function coverage<Row extends Covered>(
  rows: readonly Row[],
  successors: ReadonlyMap<string, string> = new Map(),
): Coverage<Row> {
  const byAgency = new Map<string, { name: string; of: number; byYear: Map<number, Row> }>();
  /** Names in comparable form, each made once: there are ten times as many reports as agencies. */
  const keys = new Map<string, string>();
  let unplaced = 0;
  for (const row of rows) {
    if (row.agency === null || row.year === null) {
      unplaced += 1;
      continue;
    }
    const key = keys.get(row.agency) ?? bodyOf(row.agency, successors);
    keys.set(row.agency, key);
    const own = byAgency.get(key) ?? { name: row.agency, of: row.year, byYear: new Map<number, Row>() };
    byAgency.set(key, own);
    if (row.year > own.of) Object.assign(own, { name: row.agency, of: row.year });
    if (!own.byYear.has(row.year)) own.byYear.set(row.year, row);
  }
  const all = [...byAgency.values()].flatMap(({ byYear }) => [...byYear.keys()]);
  const [first, last] = [least(all), most(all)];
  const years = all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const placed = [...byAgency.values()]
    .map(({ name, byYear }) => rowOf(name, byYear, years))
    .sort((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : 0));
  const perYear = (is: CoverageCell<Row>['is']) =>
    years.map((_, at) => placed.filter(({ cells }) => cells[at]?.is === is).length);
  return { years, rows: placed, captured: perYear('report'), missing: perYear('missing'), unplaced };
}

/** What a name became in the end, in comparable form: the same for all names of one body. */
export function bodyOf(agency: string, successors: ReadonlyMap<string, string>): string {
  let last = plain(agency);
  // No chain is longer than the list, unless it goes in a circle.
  for (let steps = 0; steps < successors.size; steps += 1) last = successors.get(last) ?? last;
  return last;
}

function rowOf<Row>(
  agency: string,
  byYear: ReadonlyMap<number, Row>,
  years: readonly number[],
): CoverageRow<Row> {
  const own = [...byYear.keys()];
  const [first, last] = [least(own), most(own)];
  const cells = years.map((year): CoverageCell<Row> => {
    const row = byYear.get(year);
    if (row !== undefined) return { is: 'report', row };
    return { is: year < first ? 'before' : year > last ? 'notYet' : 'missing' };
  });
  return { agency, cells, captured: own.length, missing: cells.filter(({ is }) => is === 'missing').length };
}

/** Without spreading: ten thousand are more than a call takes everywhere. */
function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((found, value) => Math.max(found, value), Number.NEGATIVE_INFINITY);
}
