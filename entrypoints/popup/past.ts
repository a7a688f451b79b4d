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

/** What the archive knows of the report on the page: how it was before, and what the year before promised. */

export interface Known {
  readonly whole: WholeReport | undefined;
  /** The same agency's report of the year before. */
  readonly before: Reading | undefined;
  /** Digest of the figures on the page. */
  readonly digest: string;
}

export function pastView(
  { report, year }: { readonly report: Report; readonly year: number | null },
  { whole, before, digest }: Known,
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
    carry: before === undefined || year === null ? null : carryOver(before.figures, report, year - 1, forms),
  };
}

/** 结转下年度 of the year before against 上年结转, in all columns. */
export function carryOver(earlier: Report, now: Report, before: number, forms: readonly Form[]): CarryOver {
  const findings = checkYears(earlier, now, forms).filter(
    ({ identity }) => identity.rule === 'years.carried',
  );
  const total = findings.find(({ identity }) => identity.id === 'years.carried:total');
  return {
    before,
    others: findings.filter((finding) => finding !== total && finding.outcome === 'fails').length,
    total:
      total === undefined
        ? null
        : {
            outcome: total.outcome,
            was: earlier.figures['requests.carriedOut.total'],
            is: now.figures['requests.carriedIn.total'],
          },
  };
}
