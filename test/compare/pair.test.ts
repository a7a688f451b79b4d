import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PairTable, pairOf } from '../../lib/compare/pair';
import { add } from '../../lib/core/decimal';
import { type FieldId, fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { printedReport } from './printed';

const GRANTED = 'requests.granted.total';

/** One cell of a report that prints nothing else, against the same of another. */
function cell(was: string | null, is: string | null) {
  const report = (text: string | null) => printedReport('2021', text === null ? {} : { [GRANTED]: text });
  const pair = pairOf(report(was), report(is), forms);
  return { ...tableNamed(pair.tables, 'requests').cells[GRANTED], count: pair.count };
}

function tableNamed(tables: readonly PairTable[], section: string): PairTable {
  const found = tables.find((table) => table.section === section);
  if (found === undefined) throw new Error(`no table ${section}`);
  return found;
}

const rowsOf = ({ table }: PairTable) => table.blocks.flatMap(({ rows }) => rows.map(({ key }) => key));

describe('a cell of two reports', () => {
  it.each([
    ['12', '15', '3', '25.0'],
    ['15', '12', '-3', '-20.0'],
    ['3', '2', '-1', '-33.3'],
    ['3', '5', '2', '66.7'],
    ['8', '8.5', '0.5', '6.3'],
    ['0.1', '0.3', '0.2', '200.0'],
    ['99999999999999999', '100000000000000000', '1', '0.0'],
    ['100000', '99999', '-1', '0.0'],
    ['4', '0', '-4', '-100.0'],
  ])('from %s to %s is %s, %s percent', (was, is, difference, percent) => {
    expect(cell(was, is)).toMatchObject({ standing: 'differs', difference, percent });
  });

  it.each([
    ['0', '7'],
    ['-2', '3'],
  ])('from %s to %s has a difference and no percentage', (was, is) => {
    expect(cell(was, is)).toMatchObject({ standing: 'differs', percent: null });
    expect(cell(was, is).difference).toBe(add(is, was === '0' ? '0' : '2'));
  });

  it('is the same where the number is, however it is printed', () => {
    expect(cell('1,113', '1113件')).toMatchObject({ standing: 'same', difference: '0' });
  });

  it.each([
    ['blank and zero', '', '0'],
    ['blank and a number', '', '5'],
    ['not printed and zero', null, '0'],
    ['unreadable and a number', '约5件', '5'],
    ['a blank and nothing printed', '/', null],
    ['two unreadable texts', '约5件', '约6件'],
  ])('has no difference of numbers between %s, either way', (_, one, other) => {
    for (const [was, is] of [
      [one, other],
      [other, one],
    ] as const)
      expect(cell(was, is)).toMatchObject({ standing: 'gap', difference: null, percent: null });
  });

  it.each([
    ['blank twice', '', '/'],
    ['nothing printed twice', null, null],
    ['the same unreadable text', '约５件', '约5件'],
  ])('stands the same: %s', (_, was, is) => {
    expect(cell(was, is)).toMatchObject({ standing: 'same', difference: null });
  });

  it('is counted by what both print', () => {
    expect(cell('1', '2').count).toMatchObject({ both: 1, differ: 1, onlyWas: 0, onlyIs: 0 });
    expect(cell('2', '2').count).toMatchObject({ both: 1, differ: 0 });
    expect(cell('1', '').count).toMatchObject({ both: 0, differ: 0, onlyWas: 1, onlyIs: 0 });
    expect(cell(null, '1').count).toMatchObject({ both: 0, differ: 0, onlyWas: 0, onlyIs: 1 });
  });
});

describe('reports of two editions', () => {
  const of2019 = printedReport('2019', {
    'disclosed.normativeDocs.total': '9',
    'disclosed.licensing.previous': '40',
    'disclosed.licensing.decisions': '7',
    'requests.otherwise.all.total': '3',
    'requests.granted.total': '5',
  });
  const of2021 = printedReport('2021', {
    'disclosed.normativeDocs.inForce': '11',
    'disclosed.licensing.decisions': '8',
    'requests.otherwise.remaining.total': '4',
    'requests.granted.total': '6',
  });

  it('differ only where both forms have the field', () => {
    const { tables, count } = pairOf(of2019, of2021, forms);
    expect(count).toEqual({ both: 2, differ: 2, onlyWas: 0, onlyIs: 0, formWas: 3, formIs: 2 });
    const { cells } = tableNamed(tables, 'disclosed');
    expect(cells['disclosed.licensing.decisions']).toMatchObject({ standing: 'differs', difference: '1' });
    expect(cells['disclosed.normativeDocs.total']).toMatchObject({ standing: 'formWas', difference: null });
    expect(cells['disclosed.normativeDocs.inForce']).toMatchObject({ standing: 'formIs', difference: null });
    const back = pairOf(of2021, of2019, forms).tables;
    expect(tableNamed(back, 'disclosed').cells['disclosed.normativeDocs.total']?.standing).toBe('formIs');
  });

  it('stand in one table with the rows and columns of both', () => {
    const { tables } = pairOf(of2019, of2021, forms);
    const requests = rowsOf(tableNamed(tables, 'requests'));
    expect(requests.slice(requests.indexOf('notHandled.reissue'))).toEqual([
      'notHandled.reissue',
      'otherwise.all',
      'otherwise.noCorrection',
      'otherwise.unpaidFee',
      'otherwise.remaining',
      'handled',
      'carriedOut',
    ]);
    const [documents, ...others] = tableNamed(tables, 'disclosed').table.blocks;
    expect(documents?.columns.map(({ key }) => key)).toEqual([
      'made',
      'published',
      'total',
      'issued',
      'repealed',
      'inForce',
    ]);
    expect(others.map(({ title }) => title)).toEqual([
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
      '第二十条第（九）项',
    ]);
  });

  it('share no table with the statistics of 2014', () => {
    const statistics = printedReport('2014', { 'statistics.received.total': '5' });
    const { tables, count } = pairOf(statistics, of2021, forms);
    expect(tables.map(({ section, was, is }) => [section, was.is, is.is])).toEqual([
      ['statistics', 'printed', 'otherForm'],
      ['disclosed', 'otherForm', 'printed'],
      ['requests', 'otherForm', 'printed'],
      ['remedies', 'otherForm', 'printed'],
    ]);
    expect(count).toMatchObject({ both: 0, differ: 0, onlyWas: 0, onlyIs: 0, formWas: 1, formIs: 4 });
  });

  it('may be mixed in one report', () => {
    const mixed = printedReport(
      { disclosed: '2021', requests: '2019', remedies: '2019' },
      { 'disclosed.normativeDocs.inForce': '10', 'requests.otherwise.all.total': '3' },
    );
    const { cells } = tableNamed(pairOf(mixed, of2021, forms).tables, 'disclosed');
    expect(cells['disclosed.normativeDocs.inForce']).toMatchObject({ standing: 'differs', difference: '1' });
  });

  it('may print a row of another edition all the same: a gap where the other does not', () => {
    const kept = (text: string) =>
      printedReport('2021', { 'requests.otherwise.all.total': text, 'requests.granted.total': '1' });
    const requests = tableNamed(pairOf(kept('2'), kept('5'), forms).tables, 'requests');
    expect(requests.cells['requests.otherwise.all.total']).toMatchObject({ difference: '3' });
    const once = tableNamed(pairOf(kept('2'), of2021, forms).tables, 'requests');
    expect(once.cells['requests.otherwise.all.total']?.standing).toBe('gap');
  });
});

describe('what only one prints', () => {
  it('a table that is missing leaves gaps, not another form', () => {
    const without = printedReport({ requests: '2021' }, { [GRANTED]: '1' });
    const whole = printedReport('2021', { [GRANTED]: '1', 'review.total': '2' });
    const remedies = tableNamed(pairOf(without, whole, forms).tables, 'remedies');
    expect(remedies.was).toEqual({ is: 'missing' });
    expect(remedies.cells['review.total']).toMatchObject({ standing: 'gap', difference: null });
    expect(remedies.count).toMatchObject({ onlyIs: 1, formIs: 0 });
  });

  it('a subtotal that a publisher adds is a gap where the other adds none', () => {
    const field = 'requests.refused.subtotal.total';
    const plainly = printedReport('2021', { [GRANTED]: '1' });
    const summed = (text: string) => printedReport('2021', { [GRANTED]: '1' }, { [field]: text });
    const requests = tableNamed(pairOf(plainly, summed('4'), forms).tables, 'requests');
    expect(requests.cells[field]).toMatchObject({ standing: 'gap' });
    const rows = rowsOf(requests);
    expect(rows[rows.indexOf('refused.subtotal') + 1]).toBe('refused.stateSecret');
    const both = tableNamed(pairOf(summed('3'), summed('4'), forms).tables, 'requests');
    expect(both.cells[field]).toMatchObject({ standing: 'differs', difference: '1' });
  });

  it('a report without any table is compared as one that prints nothing', () => {
    const empty = printedReport({}, {});
    const { tables, count } = pairOf(empty, printedReport('2021', { [GRANTED]: '1' }), forms);
    expect(tables.every(({ was }) => was.is === 'missing')).toBe(true);
    expect(count).toMatchObject({ both: 0, onlyIs: 1 });
    expect(pairOf(empty, empty, forms).tables).toEqual([]);
  });
});

describe('rows', () => {
  it('are unchanged where every cell stands the same', () => {
    const report = (granted: string) =>
      printedReport('2021', { [GRANTED]: granted, 'requests.received.total': '1' });
    const requests = tableNamed(pairOf(report('1'), report('2'), forms).tables, 'requests');
    const changed = rowsOf(requests).filter((key) => !requests.unchanged.includes(key));
    expect(changed).toEqual(['granted']);
  });
});

const EDITIONS = ['2014', '2019', '2021'] as const;

/** Any report of an edition: numbers, blanks, unreadable texts and fields that are not printed. */
const anyReport = fc.constantFrom(...EDITIONS).chain((edition) => {
  const fields = forms
    .filter((form) => form.edition === edition)
    .flatMap(({ tables }) => tables.flatMap((table) => fieldsOf(table).map(({ field }) => field)));
  const text = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -50, max: 5000 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', '/', '约3件', '0.5', '1,200') },
  );
  return fc
    .dictionary(fc.constantFrom(...fields), text, { maxKeys: 120 })
    .map((printed) => printedReport(edition, printed));
});

/** The later report again, from the earlier one and the differences. */
function rebuilt(was: Report, tables: readonly PairTable[]): Record<FieldId, string | undefined> {
  const values: Record<FieldId, string | undefined> = {};
  for (const { cells } of tables) {
    for (const { field, standing, difference, is } of Object.values(cells)) {
      const before = was.figures[field];
      if (difference !== null && before?.is === 'number') values[field] = add(before.value, difference);
      else if (standing !== 'same') values[field] = is?.is === 'number' ? is.value : undefined;
    }
  }
  return values;
}

describe('any two reports', () => {
  it('the one with the differences added is the other, and no figure is left out', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (was, is) => {
        const { tables } = pairOf(was, is, forms);
        const values = rebuilt(was, tables);
        for (const [field, figure] of Object.entries(is.figures))
          if (figure.is === 'number') expect(values[field], field).toBe(figure.value);
        for (const [field, value] of Object.entries(values))
          if (value !== undefined) expect(is.figures[field]).toMatchObject({ is: 'number', value });
      }),
      { numRuns: 150 },
    );
  });

  it('turned round differ by the same with the other sign', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (was, is) => {
        const [there, back] = [pairOf(was, is, forms), pairOf(is, was, forms)];
        expect(back.count).toMatchObject({
          both: there.count.both,
          differ: there.count.differ,
          onlyWas: there.count.onlyIs,
          formIs: there.count.formWas,
        });
        for (const { section, cells } of there.tables)
          for (const { field, difference } of Object.values(cells))
            if (difference !== null)
              expect(
                add(tableNamed(back.tables, section).cells[field]?.difference ?? 'none', difference),
              ).toBe('0');
      }),
      { numRuns: 60 },
    );
  });
});
