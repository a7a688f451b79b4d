/**
 * A second, naive adder: works out every identity of a printed report by plain loops over the layout,
 * sharing nothing with the checks it is compared with. For whole numbers only, as sections 三 and 四 print.
 */
import type { FieldId } from '../../lib/core/form';
import { applicantColumns, outcomeKeys, remedyGroups, requestRowKeys, resultColumns } from './layout';
import type { PrintedEdition } from './model';

export interface Tally {
  readonly hold: number;
  readonly fail: number;
  readonly untold: number;
}

export interface Outcome {
  readonly id: string;
  readonly outcome: 'holds' | 'fails' | 'untold';
  readonly left: number | null;
  readonly right: number | null;
}

/** Figures as read: null is a blank, a missing one was not printed or could not be told. */
export type Values = Readonly<Record<FieldId, string | null>>;

interface Sum {
  readonly id: string;
  readonly left: readonly FieldId[];
  readonly right: readonly FieldId[];
  readonly hasTotal: boolean;
}

function sums(edition: PrintedEdition): Sum[] {
  const columns = applicantColumns.map(([key]) => key);
  const cell = (row: string, column: string) => `requests.${row}.${column}`;
  return [
    ...requestRowKeys(edition).map((row) => ({
      id: `requests.applicants:${row}`,
      left: columns.filter((column) => column !== 'total').map((column) => cell(row, column)),
      right: [cell(row, 'total')],
      hasTotal: true,
    })),
    ...columns.map((column) => ({
      id: `requests.outcomes:${column}`,
      left: outcomeKeys(edition).map((row) => cell(row, column)),
      right: [cell('handled', column)],
      hasTotal: true,
    })),
    ...columns.map((column) => ({
      id: `requests.balance:${column}`,
      left: [cell('received', column), cell('carriedIn', column)],
      right: [cell('handled', column), cell('carriedOut', column)],
      hasTotal: false,
    })),
    ...remedyGroups.map(([group]) => ({
      id: `${group}.results`,
      left: resultColumns.filter(([key]) => key !== 'total').map(([key]) => `${group}.${key}`),
      right: [`${group}.total`],
      hasTotal: true,
    })),
  ];
}

/** What becomes of every identity of the form when these are its figures. */
export function addUp(edition: PrintedEdition, values: Values): Outcome[] {
  const all = sums(edition);
  // A total left blank over parts that are not all zero was not filled in: nothing can be said with it.
  const unfilled = new Set<FieldId>();
  for (const { left, right, hasTotal } of all) {
    const [total] = right;
    if (!hasTotal || total === undefined || values[total] !== null) continue;
    if (left.some((field) => Number(values[field] ?? 0) !== 0)) unfilled.add(total);
  }
  const side = (fields: readonly FieldId[]): number | null => {
    let sum = 0;
    for (const field of fields) {
      const value = values[field];
      if (value === undefined || unfilled.has(field)) return null;
      sum += Number(value ?? 0);
    }
    return sum;
  };
  return all.map(({ id, left: a, right: b }) => {
    const left = side(a);
    const right = side(b);
    if (left === null || right === null) return { id, outcome: 'untold', left, right };
    return { id, outcome: left === right ? 'holds' : 'fails', left, right };
  });
}

export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const count = (wanted: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return { hold: count('holds'), fail: count('fails'), untold: count('untold') };
}
