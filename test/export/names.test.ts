import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../lib/export/names';
import { HOSTILE } from './reports';

describe('the name of a file', () => {
  it.each([
    [[{ agency: '某县某局', year: 2020 }], 'gouji-2020-某县某局-figures.csv'],
    [
      [
        { agency: '某县某局', year: 2023 },
        { agency: '某县某局', year: 2014 },
      ],
      'gouji-2014-2023-某县某局-figures.csv',
    ],
    [
      [
        { agency: '甲局', year: 2020 },
        { agency: '乙局', year: 2020 },
      ],
      'gouji-2020-2-figures.csv',
    ],
    [[{ agency: null, year: null }], 'gouji-figures.csv'],
    [[], 'gouji-figures.csv'],
    [[{ agency: 'a/b\\c:d*e?"<f>|g', year: 2020 }], 'gouji-2020-a-b-c-d-e-f-g-figures.csv'],
    [[{ agency: '..\\..', year: 2020 }], 'gouji-2020-figures.csv'],
    [[{ agency: '\u202Egpj.exe', year: 2020 }], 'gouji-2020-gpj.exe-figures.csv'],
  ])('of %j is %s', (reports, name) => {
    expect(fileName(reports, 'figures', 'csv')).toBe(name);
  });

  it('is one that Windows, macOS and Linux take, whatever the agency', () => {
    const agency = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constant('局'.repeat(300)),
    );
    fc.assert(
      fc.property(agency, fc.option(fc.integer({ min: 1949, max: 2999 })), (name, year) => {
        const file = fileName([{ agency: name, year }], 'figures', 'csv');
        expect(file).toMatch(/^gouji-[^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*figures\.csv$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(200);
        expect(file.isWellFormed()).toBe(true);
      }),
    );
  });

  it('sorts by year, then agency', () => {
    const names = [
      { agency: '乙', year: 2021 },
      { agency: '甲', year: 2019 },
    ].map((report) => fileName([report], 'figures', 'csv'));
    expect([...names].sort()).toEqual([names[1], names[0]]);
  });
});
