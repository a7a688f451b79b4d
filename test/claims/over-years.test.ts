import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import { claimOverYears, subjectOf, type YearOfClaims } from '../../lib/claims/over-years';
import type { Report } from '../../lib/core/report';

function report(year: number, received: string): Report {
  const number = { is: 'number', value: received, text: received } as const;
  const section = year < 2019 ? 'statistics' : 'requests';
  const edition = year < 2019 ? '2014' : year < 2021 ? '2019' : '2021';
  const field = year < 2019 ? 'statistics.received.total' : 'requests.received.total';
  return {
    editions: { [section]: edition },
    ...{ edition, figures: { [field]: number }, subtotals: {}, notes: [] },
  };
}

function year(of: number, text: string | null, received: string): YearOfClaims {
  const about = { agency: '某县财政局', year: of };
  return {
    ...{ year: of, report: `${of} 某县财政局` },
    findings: text === null ? null : checkClaims(readClaims([{ text }], about), report(of, received)),
  };
}

const YEARS = [
  year(2022, '2022年，新收政府信息公开申请9件。', '9'),
  year(2016, '2016年，本机关收到政府信息公开申请5件。', '4'),
  year(2020, null, '7'),
  year(2021, '2021年，全年答复政府信息公开申请8件。', '8'),
];

describe('a claim over the years', () => {
  it('stands beside the same figure of other editions, under other words', () => {
    const lines = claimOverYears('received@total', YEARS);
    expect(lines.map(({ year, is }) => [year, is])).toEqual([
      [2016, 'said'],
      [2020, 'notKept'],
      [2021, 'unsaid'],
      [2022, 'said'],
    ]);
    const values = lines.flatMap(({ claims }) =>
      claims.map(({ left, right, outcome }) => [left, right, outcome]),
    );
    expect(values).toEqual([
      ['5', '4', 'contradicts'],
      ['9', '9', 'agrees'],
    ]);
  });

  it('is told apart from another figure', () => {
    expect(claimOverYears('handled@total', YEARS).map(({ is }) => is)).toEqual([
      'unsaid',
      'notKept',
      'said',
      'unsaid',
    ]);
  });

  it('has no name where it is about the text itself', () => {
    const claims = readClaims([{ text: '收到申请10件，其中自然人申请6件，法人申请3件，占30%。' }], {
      agency: null,
      year: 2022,
    });
    const other = claims.filter(({ kind }) => kind !== 'figure');
    expect(other.length).toBeGreaterThan(0);
    expect(other.map(subjectOf).filter((subject) => subject !== null)).toEqual([]);
  });
});
