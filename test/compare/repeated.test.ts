import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANCE, FEWEST, repeatedFrom } from '../../lib/compare/repeated';
import type { Figure } from '../../lib/core/figure';
import type { Edition } from '../../lib/core/form';
import { fieldsOf } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { applicantParts } from '../../lib/forms/applicants';
import { edition2021 } from '../../lib/forms/edition-2021';
import { madeArchive } from '../made/archive';
import { presentReports } from '../made/years';

const number = (value: number): Figure => ({ is: 'number', value: String(value), text: String(value) });

/** A report with one row of section 三, all other figures of it printed as zeros. */
function withRow(row: string, parts: readonly number[], edition: Edition = '2021'): Report {
  const zeros = edition2021.tables
    .filter(({ section }) => section === 'requests')
    .flatMap((table) => fieldsOf(table))
    .map(({ field }) => [field, number(0)] as const);
  const own = applicantParts.map((key, at) => [`requests.${row}.${key}`, number(parts[at] ?? 0)] as const);
  const total = [`requests.${row}.total`, number(parts.reduce((sum, one) => sum + one, 0))] as const;
  return {
    editions: { requests: edition },
    edition,
    figures: Object.fromEntries([...zeros, ...own, total]),
    subtotals: {},
    notes: [],
  };
}

/** Another figure that the two years do not share, so that the table as a whole does not repeat. */
function apart(report: Report): Report {
  return { ...report, figures: { ...report.figures, 'requests.received.total': number(987) } };
}

const told = (before: Report, now: Report) =>
  repeatedFrom(before, now, forms).map(({ section, row }) => `${section} ${row ?? 'whole'}`);
const line = (agency: string, year: number, section: string, row: string | null) =>
  `${year} ${agency}: ${section} ${row ?? 'whole'}`;

describe('figures copied from the year before', () => {
  it('are told of each planted table and row of the made archive, and of nothing else', () => {
    const made = madeArchive();
    const found: string[] = [];
    for (const [agency, years] of presentReports(made)) {
      for (const [year, now] of years) {
        const before = years.get(year - 1);
        if (before === undefined) continue;
        for (const { section, row } of repeatedFrom(before, now, forms))
          found.push(line(agency, year, section, row));
      }
    }
    const planted = made.planted.flatMap((one) =>
      one.kind === 'copied' ? [line(one.agency, one.year, one.section, one.row)] : [],
    );
    expect(planted.length).toBeGreaterThan(15);
    expect(found.sort()).toEqual(planted.sort());
  });

  it('are not told of few or small figures', () => {
    for (const parts of [[1], [9871], [12, 3], [2, 1, 1], [137, 85, 2], [100, 200, 300]]) {
      const row = withRow('granted', parts);
      expect(told(row, apart(row)), parts.join()).toEqual([]);
    }
    for (const parts of [
      [137, 85, 51],
      [41, 21, 11, 7],
      [21, 11, 5, 4, 1],
    ]) {
      const row = withRow('granted', parts);
      expect(told(row, apart(row)), parts.join()).toEqual(['requests granted']);
      expect(told(row, row), parts.join()).toEqual(['requests whole']);
    }
  });

  it('may stand blank where there was a zero, but nothing else may differ', () => {
    const row = withRow('granted', [137, 85, 51]);
    const now = (field: string, figure: Figure | undefined): Report => {
      const { [field]: _, ...others } = apart(row).figures;
      return { ...row, figures: figure === undefined ? others : { ...others, [field]: figure } };
    };
    const legal = 'requests.granted.legal';
    expect(told(row, now(legal, { is: 'blank', text: '—' }))).toEqual(['requests granted']);
    expect(told(row, now(legal, number(1)))).toEqual([]);
    expect(told(row, now(legal, { is: 'unreadable', text: '见附件' }))).toEqual([]);
    expect(told(row, now(legal, undefined))).toEqual([]);
    expect(told(row, now('requests.granted.business', { is: 'blank', text: '' }))).toEqual([]);
  });

  it('are told of rows that both forms have, of a whole table only on one form', () => {
    const [before, now] = [withRow('granted', [137, 85, 51], '2019'), withRow('granted', [137, 85, 51])];
    expect(told(before, now)).toEqual(['requests granted']);
  });

  it('leave out what an agency has', () => {
    const standing = (values: Readonly<Record<string, number>>): Report => ({
      editions: { disclosed: '2021' },
      edition: '2021',
      figures: Object.fromEntries(
        edition2021.tables
          .filter(({ section }) => section === 'disclosed')
          .flatMap((table) => fieldsOf(table))
          .map(({ field }) => [field, number(values[field] ?? 0)]),
      ),
      subtotals: {},
      notes: [],
    });
    const steady = { 'disclosed.regulations.inForce': 5871, 'disclosed.normativeDocs.inForce': 88_123 };
    const report = standing({
      ...steady,
      'disclosed.licensing.decisions': 9871,
      'disclosed.penalties.decisions': 77,
    });
    expect(told(report, report)).toEqual([]);
    const more = standing({
      'disclosed.licensing.decisions': 9871,
      'disclosed.penalties.decisions': 77,
      'disclosed.coercion.decisions': 12,
    });
    expect(told(more, more)).toEqual(['disclosed whole']);
  });

  it('are told only where chance alone is less likely than said, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 400 }), { minLength: 6, maxLength: 6 }), (parts) => {
        const row = withRow('granted', parts);
        const digits = parts.filter((one) => one > 0).map((one) => Number(String(one).replace(/0+$/, '')));
        const chance = digits.reduce((odds, one) => odds * Math.sqrt(12 * one), 1);
        const isTold = told(row, apart(row)).length > 0;
        if (digits.length < FEWEST || chance < CHANCE * 0.999) expect(isTold).toBe(false);
        else if (chance > CHANCE * 1.001) expect(isTold).toBe(true);
      }),
    );
  });
});
