import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import type { Form } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { type Suspicion, suspects } from '../../lib/core/suspect';
import { keyOf, number, offBy, type Sets, type Sum, smallestByTrial, toy, type Values } from './oracle';

/** What the search says, in the oracle's form. Causes that share no figure combine freely. */
function setsOf({ causes }: Suspicion): Sets {
  if (causes.length === 0 || causes.some(({ size }) => size === 0)) return new Map();
  let combined: Record<string, number | null>[] = [{}];
  for (const { sets } of causes) {
    combined = combined.flatMap((before) =>
      sets.map((set) => ({
        ...before,
        ...Object.fromEntries(
          set.map(({ field, expected }) => [field, expected === null ? null : Number(expected)]),
        ),
      })),
    );
  }
  return new Map(combined.map((set) => [keyOf(Object.keys(set)), set]));
}

function search(promises: readonly Sum[], values: Values, fixed: readonly string[] = []): Suspicion {
  const { form, report } = toy(promises, values, fixed);
  return suspects(report, check(report, [form]), { forms: [form] });
}

/** Compares only where all causes together need three figures at most: the oracle looks no further. */
function compare(
  promises: readonly Sum[],
  values: Values,
  bound: number,
  fixed: readonly string[] = [],
): number {
  const found = search(promises, values, fixed);
  const size = found.causes.reduce((sum, cause) => sum + cause.size, 0);
  if (size > 3) return size;
  const expected = smallestByTrial(promises, values, bound, fixed);
  const sorted = (sets: Sets) => [...sets].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(setsOf(found))).toEqual(sorted(expected));
  expect(found.unique).toBe(
    expected.size === 1 && [...expected.values()].every((set) => !Object.values(set).includes(null)),
  );
  return size;
}

/** Rows and columns that add up to printed totals, and the grand total both ways. */
function parityTable(rows: number, columns: number): Sum[] {
  const range = (length: number) => Array.from({ length }, (_, at) => at);
  const name = (row: number, column: number) => `r${row}c${column}`;
  return [
    ...range(rows + 1).map(
      (row): Sum => [
        ...range(columns).map((column) => [name(row, column), 1] as const),
        [name(row, columns), -1],
      ],
    ),
    ...range(columns + 1).map(
      (column): Sum => [
        ...range(rows).map((row) => [name(row, column), 1] as const),
        [name(rows, column), -1],
      ],
    ),
  ];
}

describe('on toy forms the search finds exactly what trying all values finds', () => {
  it('on tables of two by two with all totals, whatever is printed', () => {
    const promises = parityTable(2, 2);
    const fields = [...new Set(promises.flatMap((promise) => promise.map(([field]) => field)))];
    const sizes = new Set<number>();
    fc.assert(
      fc.property(fc.array(fc.nat(4), { minLength: fields.length, maxLength: fields.length }), (printed) => {
        const values = Object.fromEntries(fields.map((field, at) => [field, printed[at] ?? 0]));
        sizes.add(compare(promises, values, 24));
      }),
      { seed: 1, numRuns: 120 },
    );
    expect(sizes).toContain(0);
    expect(sizes).toContain(3);
  }, 60_000);

  it('on such tables with one, two or three wrong figures', () => {
    const promises = parityTable(2, 2);
    const sizes: number[] = [];
    const wrong = fc.array(fc.tuple(fc.nat(8), fc.nat(6)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
        wrong,
        ([a = 0, b = 0, c = 0, d = 0], errors) => {
          const sound = [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d];
          for (const [at, value] of errors) sound[at] = value;
          const values = Object.fromEntries(
            sound.map((value, at) => [`r${Math.floor(at / 3)}c${at % 3}`, value]),
          );
          sizes.push(compare(promises, values, 24));
        },
      ),
      { seed: 2, numRuns: 200 },
    );
    for (const size of [1, 2, 3]) expect(sizes.filter((one) => one === size).length).toBeGreaterThan(10);
  }, 60_000);

  const fields = ['a', 'b', 'c', 'd', 'e', 'f'];
  const promiseOf = (minLength: number, sign: fc.Arbitrary<1 | -1>): fc.Arbitrary<Sum> =>
    fc
      .tuple(fc.subarray(fields, { minLength }), fc.array(sign, { minLength: 6, maxLength: 6 }))
      .map(([named, signs]) => named.map((field, at) => [field, signs[at] ?? 1]));
  const printed = (most: number) =>
    fc
      .array(fc.nat(most), { minLength: 6, maxLength: 6 })
      .map((values) => Object.fromEntries(fields.map((field, at) => [field, values[at] ?? 0])));

  it('on any few promises', () => {
    const sizes: number[] = [];
    const promises = fc.array(promiseOf(1, fc.constantFrom(1, -1)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(promises, printed(3), (sums, values) => {
        sizes.push(compare(sums, values, 40));
      }),
      { seed: 3, numRuns: 500 },
    );
    for (const size of [0, 1, 2, 3]) expect(sizes.filter((one) => one === size).length).toBeGreaterThan(10);
  }, 60_000);

  it('where figures depend on each other, so that sets have no one value for each', () => {
    const sizes: number[] = [];
    // Each promise adds up to a figure that is never corrected, so that only parts can mend it.
    const fixed = ['x', 'y'];
    const sign = fc.constantFrom<1 | -1>(...Array.from({ length: 11 }, () => 1 as const), -1);
    const sums = fc
      .array(promiseOf(3, sign), { minLength: 1, maxLength: 2 })
      .map((both) => both.map((parts, at): Sum => [...parts, [fixed[at] ?? '', -1]]));
    fc.assert(
      fc.property(sums, printed(3), fc.nat(7), fc.nat(7), (promises, parts, overX, overY) => {
        const [x = 0, y = 0] = promises.map((promise) => offBy(promise, parts));
        const values = { ...parts, x: Math.max(0, x - overX), y: Math.max(0, y - overY) };
        const open = search(promises, values, fixed).causes.filter(({ sets }) =>
          sets.some((set) => set.some(({ expected }) => expected === null)),
        );
        const size = compare(promises, values, 40, fixed);
        if (open.length > 0) sizes.push(size);
      }),
      { seed: 5, numRuns: 500 },
    );
    for (const size of [2, 3]) expect(sizes.filter((one) => one === size).length).toBeGreaterThan(10);
  }, 60_000);
});

describe('what may be a correction', () => {
  const sum: Sum = [
    ['a', 1],
    ['b', 1],
    ['total', -1],
  ];

  /** Each set of a report over one cause, figure by figure, in alphabetical order. */
  function corrected(form: Form, report: Report): string[] {
    const { causes } = suspects(report, check(report, [form]), { forms: [form] });
    expect(causes).toHaveLength(1);
    const sets = causes[0]?.sets ?? [];
    return sets.map((set) => set.map(({ field, expected }) => `${field} ${expected}`).join(', ')).sort();
  }

  function printing(promises: readonly Sum[], figures: Readonly<Record<string, string>>) {
    const { form, report } = toy(promises, {});
    const printed = Object.entries(figures).map(([field, value]) => [field, number(value)]);
    return { form, report: { ...report, figures: Object.fromEntries(printed) } };
  }

  it('is a value of at least zero that differs from the printed one', () => {
    const { form, report } = printing([sum], { a: '1', b: '5', total: '3' });
    expect(corrected(form, report)).toEqual(['b 2', 'total 6']);
  });

  it('is exact, however large the figures are', () => {
    const twice: Sum = [
      ['a', 1],
      ['c', -1],
    ];
    const { form, report } = printing([sum, twice], {
      a: '900719925474099301',
      b: '2',
      c: '900719925474099300',
      total: '900719925474099302',
    });
    expect(corrected(form, report)).toEqual(['a 900719925474099300']);
  });

  it('is whole, also where a count is printed with a fraction', () => {
    const { form, report } = printing([sum], { a: '1.5', b: '2', total: '4' });
    expect(corrected(form, report)).toEqual(['a 2']);
  });

  it('may have decimals where the figure is money', () => {
    const { form, report } = printing([sum], { a: '1.5', b: '2', total: '4.25' });
    const money = { type: 'amount', unit: 'yuan' } as const;
    const columns = ['a', 'b', 'total'].map((key) => ({ key, label: key, english: key, figure: money }));
    const block = { columns, rows: [{ key: '', label: '', english: '' }] };
    const priced = { ...form, tables: form.tables.map((table) => ({ ...table, blocks: [block] })) };
    expect(corrected(priced, report)).toEqual(['a 2.25', 'b 2.75', 'total 3.5']);
  });
});
