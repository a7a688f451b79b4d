import { describe, expect, it } from 'vitest';
import { linesShown, placeKey } from '../../components/agency/lines';
import { betweenOf } from '../../lib/compare/between';
import { seriesOf } from '../../lib/compare/series';
import { forms } from '../../lib/forms';
import { madeArchive } from '../made/archive';
import { presentReports } from '../made/years';

const made = madeArchive({ places: 20 });
const reports = presentReports(made);

function seriesIn(agency: string) {
  return seriesOf(
    [...(reports.get(agency) ?? [])].map(([year, report]) => ({
      ...{ year, report, agency, id: `${year} ${agency}` },
      changed: new Map(),
    })),
    forms,
  );
}

describe('from year to year', () => {
  it('every two years that both have a report make a step, over a missing year none', () => {
    const missing = made.planted.find(({ kind }) => kind === 'missing');
    if (missing === undefined) throw new Error('no year is missing');
    const steps = betweenOf(seriesIn(missing.agency), forms);
    const years = steps.map(({ before, now }) => [before.year, now.year]);
    const gone = made.planted.filter((one) => one.kind === 'missing' && one.agency === missing.agency);
    const isGone = (year: number) => gone.some((one) => one.year === year);
    expect(years).toEqual(
      Array.from({ length: 11 }, (_, at) => [2014 + at, 2015 + at]).filter(
        ([before = 0, now = 0]) => !isGone(before) && !isGone(now),
      ),
    );
  });

  it('a step has what fails and what repeats of its own two years', () => {
    const copied = made.planted.find(
      (one) => one.kind === 'copied' && one.section === 'requests' && one.row === null,
    );
    const broken = made.planted.find((one) => one.kind === 'break' && one.agency === copied?.agency);
    if (copied === undefined || broken?.kind !== 'break') throw new Error('nothing is copied');
    for (const { now, findings, repeated, counts } of betweenOf(seriesIn(copied.agency), forms)) {
      const fails = findings.filter(({ outcome }) => outcome === 'fails').map(({ identity }) => identity.id);
      const isOwn = now.year === copied.year;
      expect(fails).toEqual(isOwn ? broken.ids : []);
      expect(counts.fail).toBe(fails.length);
      expect(repeated.map(({ section, row }) => [section, row])).toEqual(isOwn ? [['requests', null]] : []);
    }
  });
});

describe('the lines of section 三', () => {
  const table = seriesIn(made.agencies[0]?.name ?? '').tables.find(({ section }) => section === 'requests');
  const fields = (shown: Partial<Parameters<typeof linesShown>[1]>) => {
    if (table === undefined) throw new Error('no section 三');
    return linesShown(table, { isWhole: false, chosen: null, lit: new Set(), ...shown }).map(
      ({ field }) => field,
    );
  };

  it('are its totals, all of them where asked, and any that is chosen or lit', () => {
    const totals = fields({});
    expect(totals.every((field) => field.endsWith('.total'))).toBe(true);
    expect(fields({ isWhole: true })).toHaveLength(totals.length * 7);
    const [chosen, lit] = ['requests.granted.legal', 'requests.carriedIn.business'];
    const more = fields({ chosen, lit: new Set([placeKey(2022, lit)]) });
    expect(more.filter((field) => !totals.includes(field)).sort()).toEqual([lit, chosen]);
    expect(more[more.indexOf(chosen) - 1]).toBe('requests.granted.total');
  });
});
