import { describe, expect, it } from 'vitest';
import { reportId } from '../../lib/archive/keeping';
import { contentSchema, identitySchema, reportSchema } from '../../lib/archive/schema';
import { checkYears } from '../../lib/compare/years';
import { check } from '../../lib/core/check';
import { forms } from '../../lib/forms';
import { FIRST_YEAR, LAST_YEAR, madeArchive, type Planted } from './archive';
import { madePlace } from './places';
import { presentReports } from './years';

const made = madeArchive();

const readings = presentReports(made);
const planted = <Kind extends Planted['kind']>(kind: Kind) =>
  made.planted.filter((one): one is Extract<Planted, { kind: Kind }> => one.kind === kind);
const line = (agency: string, year: number, ids: readonly string[]) =>
  `${year} ${agency}: ${[...ids].sort().join(', ')}`;

describe('the made archive', () => {
  it('has sixty places with two bodies of twelve years each, less what is missing, the same each time', () => {
    expect(made.agencies).toHaveLength(120);
    expect(new Set(made.agencies.map(({ name }) => name)).size).toBe(120);
    expect(new Set(made.agencies.map(({ place }) => place)).size).toBe(60);
    const reports = new Set(made.visits.map(({ identity }) => reportId(identity)));
    expect(reports.size).toBe(120 * 12 - planted('missing').length);
    expect(made.visits).toHaveLength(reports.size + planted('revised').length);
    expect(madeArchive()).toEqual(made);
    expect(madeArchive({ seed: 8 }).visits).not.toEqual(made.visits);
  });

  it('can be made in any size', () => {
    for (const visits of [10, 500]) expect(madeArchive({ visits }).visits).toHaveLength(visits);
    const names = Array.from({ length: 450 }, (_, place) => madePlace(place).agencies).flat();
    expect(new Set(names).size).toBe(900);
  });

  it('fits the archive', () => {
    for (const { identity, report, content } of made.visits) {
      expect(identitySchema.parse(identity)).toEqual(identity);
      expect(reportSchema.parse(report)).toEqual(report);
      expect(contentSchema.parse(content)).toEqual(content);
    }
  });

  it('takes every step from one form to the next', () => {
    const steps = new Set<string>();
    for (const years of readings.values()) {
      for (let year = FIRST_YEAR; year < LAST_YEAR; year += 1) {
        const [before, now] = [years.get(year)?.edition, years.get(year + 1)?.edition];
        if (before !== undefined && now !== undefined) steps.add(`${before} ${now}`);
      }
    }
    const expected = ['2014 2014', '2014 2019', '2014 2021', '2019 2019', '2019 2021', '2019 mixed'];
    expect([...steps].sort()).toEqual([...expected, '2021 2021', 'mixed 2021']);
  });

  it('is sound but for the planted errors within a report', () => {
    const found: string[] = [];
    for (const [agency, years] of readings) {
      for (const [year, report] of years) {
        const ids = check(report, forms)
          .filter(({ outcome }) => outcome !== 'holds')
          .map(({ identity }) => identity.id);
        if (ids.length > 0) found.push(line(agency, year, ids));
      }
    }
    expect(found.sort()).toEqual(
      planted('error')
        .map(({ agency, year, ids }) => line(agency, year, ids))
        .sort(),
    );
  });

  it('keeps every promise between two years but for the planted breaks', () => {
    const found: string[] = [];
    for (const [agency, years] of readings) {
      for (const [year, now] of years) {
        const before = years.get(year - 1);
        if (before === undefined) continue;
        const ids = checkYears(before, now, forms)
          .filter(({ outcome }) => outcome !== 'holds')
          .map(({ identity }) => identity.id);
        if (ids.length > 0) found.push(line(agency, year, ids));
      }
    }
    expect(found.sort()).toEqual(
      planted('break')
        .map(({ agency, year, ids }) => line(agency, year, ids))
        .sort(),
    );
  });

  it('plants each kind of thing more than once', () => {
    const kinds = ['break', 'copied', 'alike', 'revised', 'missing', 'error', 'gap', 'renamed'] as const;
    for (const kind of kinds) expect(planted(kind).length, kind).toBeGreaterThan(2);
    const rules = new Set(planted('break').flatMap(({ ids }) => ids.map((id) => id.replace(/:.*/, ''))));
    expect([...rules].sort()).toEqual(['years.carried', 'years.inForce', 'years.items', 'years.pending']);
  });
});
