/**
 * Second opinions for the search for suspects: plain trial of values in plain numbers, slow and simple, sharing
 * nothing with lib/core. And small helpers that make reports for it.
 */
import type { Figure } from '../../lib/core/figure';
import type { FieldId, Form, Identity } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import {
  applicantColumns,
  outcomeKeys,
  remedyGroups,
  requestRowKeys,
  resultColumns,
} from '../publisher/layout';
import type { PrintedEdition, PrintedReport } from '../publisher/model';

/** A promise: the sum of sign × value is zero. */
export type Sum = readonly (readonly [field: FieldId, sign: number])[];

export type Values = Readonly<Record<FieldId, number>>;

/** Sets of figures with their right values; null where more than one value was met. Keyed by the fields. */
export type Sets = ReadonlyMap<string, Readonly<Record<FieldId, number | null>>>;

export const keyOf = (fields: readonly FieldId[]): string => [...fields].sort().join(' ');

/** The form's promises, spelt out from the printed layout. */
export function promisesOf(edition: PrintedEdition): Sum[] {
  const columns = applicantColumns.map(([key]) => key);
  const cell = (row: string, column: string) => `requests.${row}.${column}`;
  const plus = (fields: readonly FieldId[]) => fields.map((field) => [field, 1] as const);
  const minus = (fields: readonly FieldId[]) => fields.map((field) => [field, -1] as const);
  const results = resultColumns.map(([key]) => key).filter((key) => key !== 'total');
  return [
    ...requestRowKeys(edition).map((row) => [
      ...plus(columns.filter((column) => column !== 'total').map((column) => cell(row, column))),
      ...minus([cell(row, 'total')]),
    ]),
    ...columns.map((column) => [
      ...plus(outcomeKeys(edition).map((row) => cell(row, column))),
      ...minus([cell('handled', column)]),
    ]),
    ...columns.map((column) => [
      ...plus([cell('received', column), cell('carriedIn', column)]),
      ...minus([cell('handled', column), cell('carriedOut', column)]),
    ]),
    ...remedyGroups.map(([group]) => [
      ...plus(results.map((result) => `${group}.${result}`)),
      ...minus([`${group}.total`]),
    ]),
  ];
}

export function offBy(promise: Sum, values: Values): number {
  return promise.reduce((sum, [field, sign]) => sum + sign * (values[field] ?? 0), 0);
}

export const allHold = (promises: readonly Sum[], values: Values): boolean =>
  promises.every((promise) => offBy(promise, values) === 0);

/** The promises that each figure is in. */
export function placesIn(
  promises: readonly Sum[],
): Map<FieldId, (readonly [promise: number, sign: number])[]> {
  const places = new Map<FieldId, (readonly [number, number])[]>();
  promises.forEach((promise, at) => {
    for (const [field, sign] of promise) places.set(field, [...(places.get(field) ?? []), [at, sign]]);
  });
  return places;
}

/** Every single figure that can be given one value with which all promises hold. */
export function singles(
  promises: readonly Sum[],
  values: Values,
  places = placesIn(promises),
): Map<FieldId, number> {
  const off = promises.map((promise) => offBy(promise, values));
  const failing = off.filter((by) => by !== 0).length;
  const found = new Map<FieldId, number>();
  for (const [field, where] of places) {
    const [first] = where;
    const value = values[field];
    if (first === undefined || value === undefined || where.length !== failing) continue;
    const change = -(off[first[0]] ?? 0) / first[1];
    const mends = where.every(([at, sign]) => (off[at] ?? 0) + sign * change === 0);
    if (mends && change !== 0 && value + change >= 0) found.set(field, value + change);
  }
  return found;
}

/** Every pair that can be given values with which all promises hold: each value of the one, up to a bound, is tried. */
export function pairs(promises: readonly Sum[], values: Values): Sets {
  const places = placesIn(promises);
  const off = promises.map((promise) => Math.abs(offBy(promise, values)));
  const bound = Math.max(...Object.values(values)) + off.reduce((sum, by) => sum + by, 0) + 2;
  const sets = new Map<string, Record<FieldId, number | null>>();
  for (const field of places.keys()) {
    for (let value = 0; value <= bound; value += 1) {
      if (value === values[field]) continue;
      for (const [other, fitting] of singles(promises, { ...values, [field]: value }, places)) {
        if (other !== field) merge(sets, { [field]: value, [other]: fitting });
      }
    }
  }
  return sets;
}

/**
 * The smallest sets of up to three figures, by trial: all values up to the bound for each figure of a set but the
 * last, whose value then follows from any promise it is in.
 */
export function smallestByTrial(
  promises: readonly Sum[],
  values: Values,
  bound: number,
  fixed: readonly FieldId[] = [],
): Sets {
  if (allHold(promises, values)) return new Map();
  const fields = [...placesIn(promises).keys()].filter((field) => !fixed.includes(field));
  for (let size = 1; size <= 3; size += 1) {
    const sets = new Map<string, Record<FieldId, number | null>>();
    for (const set of choices(fields, size)) {
      for (const tried of trials(promises, values, set, bound)) merge(sets, tried);
    }
    if (sets.size > 0) return sets;
  }
  return new Map();
}

function merge(
  sets: Map<string, Record<FieldId, number | null>>,
  met: Readonly<Record<FieldId, number>>,
): void {
  const key = keyOf(Object.keys(met));
  const known = sets.get(key);
  if (known === undefined) sets.set(key, { ...met });
  else for (const [field, value] of Object.entries(met)) if (known[field] !== value) known[field] = null;
}

function* trials(
  promises: readonly Sum[],
  values: Values,
  set: readonly FieldId[],
  bound: number,
): Generator<Record<FieldId, number>> {
  const [first, ...others] = set;
  if (first === undefined) return;
  if (others.length === 0) {
    const promise = promises.find((one) => one.some(([field]) => field === first)) ?? [];
    const sign = promise.find(([field]) => field === first)?.[1] ?? 1;
    const value = (values[first] ?? 0) - offBy(promise, values) / sign;
    if (value < 0 || value === values[first]) return;
    if (allHold(promises, { ...values, [first]: value })) yield { [first]: value };
    return;
  }
  for (let value = 0; value <= bound; value += 1) {
    if (value === values[first]) continue;
    for (const rest of trials(promises, { ...values, [first]: value }, others, bound)) {
      yield { [first]: value, ...rest };
    }
  }
}

function choices(fields: readonly FieldId[], size: number): FieldId[][] {
  if (size === 0) return [[]];
  return fields.flatMap((field, at) =>
    choices(fields.slice(at + 1), size - 1).map((others) => [field, ...others]),
  );
}

/**
 * A toy form that promises no more than this, and a report that follows it.
 * @param fixed fields that print a signed change, which is never corrected
 */
export function toy(
  promises: readonly Sum[],
  values: Values,
  fixed: readonly FieldId[] = [],
): { form: Form; report: Report } {
  const identities = promises.map((promise, at): Identity => {
    const terms = promise.map(([field, sign]) => ({ field, sign: sign === 1 ? 1 : -1 }) as const);
    return { rule: 'toy', id: `toy:${at}`, left: terms, right: [], relation: '=', force: 'must' };
  });
  const table = {
    section: 'requests',
    edition: '2019',
    prefix: '',
    rowGroups: [],
    columnGroups: [],
  } as const;
  const change = { type: 'change' } as const;
  const columns = fixed.map((key) => ({ key, label: key, english: key, figure: change }));
  const blocks = [{ columns, rows: [{ key: '', label: '', english: '' }] }];
  return {
    form: {
      edition: '2019',
      notice: 'toy',
      years: [2019, null],
      tables: [{ ...table, blocks, identities }],
    },
    report: reportOf('2019', figuresFrom(values)),
  };
}

export const number = (value: number | string): Figure => ({
  is: 'number',
  value: String(value),
  text: String(value),
});
export const blank: Figure = { is: 'blank', text: '' };

export function figuresFrom(values: Values): Record<FieldId, Figure> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, number(value)]));
}

export function reportOf(edition: PrintedEdition, figures: Readonly<Record<FieldId, Figure>>): Report {
  const editions = { disclosed: edition, requests: edition, remedies: edition };
  return { editions, edition, figures, subtotals: {}, notes: [] };
}

/** Figures of sections 三 and 四 of a printed report as plain numbers. */
export function valuesOf(report: PrintedReport): Record<FieldId, number> {
  return Object.fromEntries(
    Object.entries(report.figures)
      .filter(([field]) => !field.startsWith('disclosed.'))
      .map(([field, { value }]) => [field, Number(value)]),
  );
}
