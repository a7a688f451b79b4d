import { compare } from '../core/decimal';
import type { Form } from '../core/form';
import type { Report } from '../core/report';
import type { Steps } from '../core/steps';
import { applies, type Indicator, indicators, type Measure, measure } from './indicators';

/** Many reports of one year by many indicators. */

export interface MatrixRow<Of> {
  readonly of: Of;
  /** One for each indicator, in their order. */
  readonly cells: readonly Measure[];
}

/** Works out the rows one by one, resting between them. */
export function* matrixSteps<Of>(
  reports: readonly { readonly of: Of; readonly report: Report }[],
  wanted: readonly Indicator[],
  forms: readonly Form[],
): Steps<MatrixRow<Of>[]> {
  const rows: MatrixRow<Of>[] = [];
  for (const { of, report } of reports) {
    rows.push({ of, cells: measure(report, wanted, forms) });
    yield;
  }
  return rows;
}

/** Indicators that at least one of the reports has the figures for, by the editions of each. */
export function offeredFor(reports: readonly Report['editions'][]): Indicator[] {
  const known = new Map(reports.map((editions) => [JSON.stringify(editions), editions]));
  return indicators.filter((one) => [...known.values()].some((editions) => applies(one, editions)));
}

/**
 * Rows by one of their columns. What has no value stands last whichever way they are sorted; what is alike keeps its
 * order.
 */
export function sorted<Of>(
  rows: readonly MatrixRow<Of>[],
  column: number,
  direction: 'ascending' | 'descending',
): MatrixRow<Of>[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [one, other] = [a.cells[column], b.cells[column]];
    const [first, second] = [
      one?.is === 'none' ? undefined : one?.value,
      other?.is === 'none' ? undefined : other?.value,
    ];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    return sign * compare(first, second);
  });
}
