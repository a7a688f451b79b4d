import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../lib/archive/list';
import { bodiesUnder, isGovernment } from '../../lib/compare/places';
import { type Member, type RollupLine, rollup } from '../../lib/compare/rollup';
import { figureOf } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { reportWith, seededReport, without } from './reports';

const FIELD = 'requests.received.total';

function line(government: Report | null, members: readonly Member[], field = FIELD): RollupLine {
  const found = rollup(government, members, forms)
    .tables.flatMap(({ lines }) => lines)
    .find((one) => one.field === field);
  if (found === undefined) throw new Error(`no line for ${field}`);
  return found;
}

const received = (text: string) =>
  reportWith('2021', { [FIELD]: text, 'requests.received.naturalPerson': text });
const member = (agency: string, report: Report | null): Member => ({ agency, report });

describe('the sum of agencies against their government', () => {
  it('is equal where all are there and it fits', () => {
    expect(line(received('12'), [member('a', received('5')), member('b', received('7'))])).toMatchObject({
      ...{ sum: '12', printed: '12', difference: '0', counted: 2, missing: [], outcome: 'equal' },
    });
  });

  it('differs by so much', () => {
    expect(line(received('10'), [member('a', received('5')), member('b', received('7'))])).toMatchObject({
      ...{ difference: '2', outcome: 'differs' },
    });
  });

  it.each([
    ['noReport', null],
    ['notPrinted', without(received('0'), FIELD)],
    ['unreadable', received('见附件')],
    ['otherEdition', reportWith('2019', { [FIELD]: '0' })],
    ['otherEdition', { ...received('0'), editions: { statistics: '2014' as const } }],
    ['notFilledIn', reportWith('2021', { [FIELD]: '', 'requests.received.naturalPerson': '3' })],
  ])('is never called equal where something is missing: %s', (why, report) => {
    const found = line(received('5'), [member('a', received('5')), member('b', report)]);
    expect(found).toMatchObject({
      sum: '5',
      counted: 1,
      difference: '0',
      outcome: 'partial',
      missing: [{ agency: 'b', why }],
    });
  });

  it('reads a blank as zero beside figures and says how many there are', () => {
    const found = line(received('5'), [member('a', received('5')), member('b', received(''))]);
    expect(found).toMatchObject({ sum: '5', counted: 2, blank: 1, outcome: 'equal' });
  });

  it('cannot be told without a figure of the government, or without any of the agencies', () => {
    const a = member('a', received('5'));
    expect(line(null, [a])).toMatchObject({
      sum: '5',
      printed: null,
      notPrinted: 'noReport',
      outcome: 'untold',
    });
    expect(line(received('见附件'), [a])).toMatchObject({
      printed: null,
      notPrinted: 'unreadable',
      outcome: 'untold',
    });
    expect(line(received('5'), [member('b', null)])).toMatchObject({
      sum: null,
      difference: null,
      outcome: 'untold',
    });
  });

  it('follows the government’s form, or the one that most agencies follow', () => {
    const members = [
      member('a', seededReport(1, '2019')),
      member('b', seededReport(2, '2021')),
      member('c', seededReport(3, '2021')),
    ];
    const editions = (government: Report | null) =>
      new Set(rollup(government, members, forms).tables.map(({ edition }) => edition));
    expect(editions(seededReport(4, '2019'))).toEqual(new Set(['2019']));
    expect(editions(null)).toEqual(new Set(['2021']));
    expect(rollup(null, [...members, member('d', null)], forms).noReport).toEqual(['d']);
  });

  it('is what adding up by hand gives, in every field', () => {
    const one = fc.record({
      seed: fc.nat(500),
      edition: fc.constantFrom<'2019' | '2021'>('2019', '2021'),
      isThere: fc.boolean(),
      drop: fc.nat(400),
      how: fc.constantFrom('keep', 'omit', 'spoil'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.nat(500), (some, seed) => {
        const government = seededReport(seed, '2021');
        const members = some.map(({ seed: own, edition, isThere, drop, how }, at) => {
          const report = seededReport(own, edition);
          const field = Object.keys(report.figures)[drop % Object.keys(report.figures).length] ?? '';
          const spoilt: Report = {
            ...report,
            figures: { ...report.figures, [field]: { is: 'unreadable', text: '？' } },
          };
          return member(
            String(at),
            !isThere ? null : how === 'omit' ? without(report, field) : how === 'spoil' ? spoilt : report,
          );
        });
        for (const found of rollup(government, members, forms).tables.flatMap(({ lines }) => lines)) {
          const numbers = members.flatMap(({ report }) => {
            const figure =
              report === null || report.edition !== '2021' ? undefined : figureOf(report, found.field);
            return figure?.is === 'number' ? [Math.round(Number(figure.value) * 1e6)] : [];
          });
          const printed = figureOf(government, found.field);
          const total = numbers.reduce((sum, value) => sum + value, 0);
          expect(found.counted).toBe(numbers.length);
          expect(found.missing).toHaveLength(members.length - numbers.length);
          expect(found.sum === null ? null : Math.round(Number(found.sum) * 1e6)).toBe(
            numbers.length === 0 ? null : total,
          );
          if (found.outcome === 'equal') {
            expect(found.missing).toEqual([]);
            expect(printed?.is === 'number' && Math.round(Number(printed.value) * 1e6)).toBe(total);
          }
          if (found.missing.length > 0) expect(['partial', 'untold']).toContain(found.outcome);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('bodies under a government', () => {
  const placed = (agency: string) => ({ agency, place: placeOf(agency) });
  const under = (government: string, ...agencies: string[]) =>
    bodiesUnder(placed(government), agencies.map(placed)).map(({ agency }) => agency);

  it('are its departments and the governments right below', () => {
    expect(
      under(
        '岚汀市人民政府',
        '岚汀市人民政府',
        '岚汀市教育局',
        '岚汀市霁泠县人民政府',
        '岚汀市霁泠县财政局',
        '霁陂市教育局',
      ),
    ).toEqual(['岚汀市教育局', '岚汀市霁泠县人民政府']);
  });

  it('are lower departments too where their own government’s report is not there', () => {
    expect(under('岚汀市人民政府', '岚汀市霁泠县财政局', '岚汀市教育局')).toEqual([
      '岚汀市霁泠县财政局',
      '岚汀市教育局',
    ]);
  });

  it('are none where the name tells no place', () => {
    expect(under('人民政府', '岚汀市教育局')).toEqual([]);
  });

  it.each([
    ['岚汀市人民政府', true],
    ['岚汀市人民政府办公室', true],
    ['岚汀市教育局', false],
  ])('know a government by its name: %s', (agency, is) => {
    expect(isGovernment(agency)).toBe(is);
  });
});
