import { type Finding, type Tally, tally } from '../core/check';
import type { Form } from '../core/form';
import type { Report } from '../core/report';
import { type Repeated, repeatedFrom } from './repeated';
import type { Series, YearReport } from './series';
import { checkYears, twoYears } from './years';

/** What two reports of a series say of each other, whose years follow each other. */
export interface Between {
  readonly before: YearReport;
  readonly now: YearReport;
  /** All promises of the one to the other. */
  readonly findings: readonly Finding[];
  /** Of those that must be kept. */
  readonly counts: Tally;
  /** Figures of both, those of the year before by ids of their own; for words and sums. */
  readonly report: Report;
  /** What repeats the year before, zeros aside. */
  readonly repeated: readonly Repeated[];
}

/** @returns a step for each two years that follow each other and have a report, the oldest first */
export function betweenOf({ years }: Series, forms: readonly Form[]): Between[] {
  return years.flatMap(({ report: now }, at): Between[] => {
    const before = years[at - 1]?.report ?? null;
    if (now === null || before === null) return [];
    const findings = checkYears(before.report, now.report, forms);
    return [
      {
        ...{ before, now, findings },
        counts: tally(findings),
        report: twoYears(before.report, now.report),
        repeated: repeatedFrom(before.report, now.report, forms),
      },
    ];
  });
}
