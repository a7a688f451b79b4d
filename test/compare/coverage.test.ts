import { describe, expect, it } from 'vitest';
import { reportId } from '../../lib/archive/keeping';
import { coverage } from '../../lib/compare/coverage';
import { madeArchive } from '../made/archive';

const row = (agency: string | null, year: number | null) => ({ id: `${year} ${agency}`, agency, year });

describe('coverage', () => {
  it('tells reports, years between them, before and after them apart', () => {
    const { years, rows } = coverage([
      row('乙局', 2021),
      row('甲局', 2019),
      row('甲局', 2022),
      row('甲局', 2018),
      row('乙局', 2020),
    ]);
    expect(years).toEqual([2018, 2019, 2020, 2021, 2022]);
    expect(rows.map(({ agency, cells }) => [agency, cells.map(({ is }) => is).join(' ')])).toEqual([
      ['乙局', 'before before report report notYet'],
      ['甲局', 'report report missing missing report'],
    ]);
    expect(rows.map(({ captured, missing }) => [captured, missing])).toEqual([
      [2, 0],
      [3, 2],
    ]);
  });

  it('counts each year, and what has no place in it', () => {
    const found = coverage([
      row('甲局', 2019),
      row('甲局', 2021),
      row('乙局', 2019),
      row(null, 2019),
      row('丙局', null),
    ]);
    expect(found.captured).toEqual([2, 0, 1]);
    expect(found.missing).toEqual([0, 1, 0]);
    expect(found.unplaced).toBe(2);
  });

  it('takes one agency as one, however its name is written', () => {
    expect(coverage([row('某市教育局', 2019), row('某 市教育局', 2020)]).rows).toHaveLength(1);
  });

  it('gives a body with two names one row, under its last name, with what is missing between them', () => {
    const successors = new Map([
      ['某市体改委', '某市发改委'],
      ['某市发改委', '某市发展局'],
    ]);
    const { rows } = coverage(
      [row('某市发改委', 2022), row('某 市体改委', 2019), row('某市发改委', 2021), row('某市水务局', 2020)],
      successors,
    );
    expect(rows.map(({ agency, cells }) => [agency, cells.map(({ is }) => is).join(' ')])).toEqual([
      ['某市发改委', 'report missing report report'],
      ['某市水务局', 'before report notYet notYet'],
    ]);
  });

  it('ends also where names were linked in a circle', () => {
    const successors = new Map([
      ['甲局', '乙局'],
      ['乙局', '甲局'],
    ]);
    expect(coverage([row('甲局', 2019), row('乙局', 2020)], successors).captured).toEqual([1, 1]);
  });

  it('has nothing to say of nothing', () => {
    expect(coverage([])).toEqual({ years: [], rows: [], captured: [], missing: [], unplaced: 0 });
  });

  it('finds every missing report that is planted in the made archive, and no other', () => {
    const made = madeArchive();
    const rows = new Map(
      made.visits.map(({ identity }) => [reportId(identity), row(identity.agency, identity.year)]),
    );
    const found = coverage([...rows.values()]).rows.flatMap(({ agency, cells }) =>
      cells.flatMap(({ is }, at) => (is === 'missing' ? [`${agency} ${2014 + at}`] : [])),
    );
    // What is missing at the turn of a name is between two agencies until a person says that they are one.
    const names = new Map(
      made.agencies.flatMap(({ name, former }) => (former === null ? [] : [[name, former]])),
    );
    const renamed = new Set(names.keys());
    const planted = made.planted.filter(({ kind, agency }) => kind === 'missing' && !renamed.has(agency));
    expect(planted.length).toBeGreaterThan(3);
    expect(
      found.filter((line) => ![...names].flat().some((name) => line.startsWith(`${name} `))).sort(),
    ).toEqual(planted.map(({ agency, year }) => `${agency} ${year}`).sort());
  });
});
