import { changesIn } from '../../components/kept/detail';
import type { PastView } from '../../components/popup/views';
import type { WholeReport } from '../../lib/archive/database';
import type { Reading } from '../../lib/archive/rows';
import { checkYears } from '../../lib/compare/years';
import type { Form } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { Labels } from '../../lib/words/labels';
import type { ListWords } from '../../lib/words/list';
import type { CarryOver } from '../../lib/words/years';

/** What the archive knows of the report on the page: how it was before, and what the years beside it say of it. */

export interface Known {
  readonly whole: WholeReport | undefined;
  /** The same agency's reports of the year before and the year after. */
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
  /** Digest of the figures on the page. */
  readonly digest: string;
}

export function pastView(
  { report, year }: { readonly report: Report; readonly year: number | null },
  { whole, before, after, digest }: Known,
  {
    forms,
    labels,
    say,
  }: { readonly forms: readonly Form[]; readonly labels: Labels; readonly say: ListWords },
): PastView {
  const others = (whole?.readings ?? []).filter((reading) => reading.digest !== digest);
  const [last] = [...others].sort((a, b) => b.lastSeen - a.lastSeen);
  return {
    revision:
      last === undefined
        ? null
        : { lastSeen: last.lastSeen, changes: changesIn(last.figures, report, labels, say) },
    carried: [
      ...(before === undefined || year === null
        ? []
        : [carryOver(before.figures, report, { year: year - 1, step: -1 }, forms)]),
      ...(after === undefined || year === null
        ? []
        : [carryOver(report, after.figures, { year: year + 1, step: 1 }, forms)]),
    ],
  };
}

/**
 * 结转下年度 of a year against 上年结转 of the next, in all columns.
 * @param other which of the two the page is not
 */
export function carryOver(
  earlier: Report,
  later: Report,
  other: Pick<CarryOver, 'year' | 'step'>,
  forms: readonly Form[],
): CarryOver {
  const findings = checkYears(earlier, later, forms).filter(
    ({ identity }) => identity.rule === 'years.carried',
  );
  const total = findings.find(({ identity }) => identity.id === 'years.carried:total');
  return {
    ...other,
    others: findings.filter((finding) => finding !== total && finding.outcome === 'fails').length,
    total:
      total === undefined
        ? null
        : {
            outcome: total.outcome,
            was: earlier.figures['requests.carriedOut.total'],
            is: later.figures['requests.carriedIn.total'],
          },
  };
}
