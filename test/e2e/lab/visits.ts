import type { Visit } from '../../../lib/archive/keeping';
import type { Report } from '../../../lib/core/report';

/** Visits of made-up reports, small and all alike. */

export interface Seen {
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly address?: string;
  /** What the report prints as the number of reviews. */
  readonly total?: number;
  readonly at?: number;
  readonly text?: string;
}

export function reportOf(total: number): Report {
  const value = String(total);
  return {
    editions: { remedies: '2021' },
    edition: '2021',
    figures: { 'review.total': { is: 'number', value, text: value } },
    subtotals: {},
    notes: [],
  };
}

export function visitOf({
  agency = '某县财政局',
  year = 2020,
  address = 'http://www.example.gov.cn/1.html',
  total = 4,
  at = 1000,
  text = '本机关依法公开。',
}: Seen = {}): Visit {
  return {
    identity: {
      ...{ agency, year, title: `${agency}${year}年报告`, address, published: '2021-01-26' },
      ...{ indexNumber: '11370800MB2', titleYear: year, periodYear: year },
    },
    report: reportOf(total),
    content: {
      sections: [{ part: 'overview', heading: '一、总体情况', text }],
      tables: [`<table><tr><td>总计</td><td>${total}</td></tr></table>`],
    },
    program: '1.0.0',
    form: 'abc',
    at,
  };
}
