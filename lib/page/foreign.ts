import type { ReportIdentity } from '../core/report';
import { agencyIn, isReportTitle, yearIn } from './identify';
import { mayBeSame } from './names';
import type { PageScan } from './scan';

/** Whether a table stands under the name of another report. */
interface Naming {
  readonly isForeign: boolean;
  /** That name where it leaves no doubt: another report's whole title, or the caption right above. */
  readonly name: string | undefined;
}

/**
 * For each table whether it stands under the name of another report than the page's: whether the nearest line above
 * that is a title or a caption with a year names another body or another year.
 */
export function foreignTables(page: PageScan, identity: ReportIdentity): Naming[] {
  let isForeign = false;
  let title: string | undefined;
  let at = 0;
  return page.tables.map(({ lines: [first] }) => {
    let name = title;
    // A table's own first line may be its caption.
    for (; at <= first; at += 1) {
      const line = page.lines[at] ?? '';
      if (!NAMED.test(line) || page.linked.has(at)) continue;
      isForeign = isOther(line, identity);
      const isSure = isForeign && !isOfTitle(line, identity);
      title = isSure && isReportTitle(line) && agencyIn(line) !== null ? line : undefined;
      name = isSure && at >= first - 1 ? line : title;
    }
    return { isForeign, name };
  });
}

/** A year in the text may have outdone that of the page's own title. */
function isOfTitle(line: string, identity: ReportIdentity): boolean {
  return !isOther(line, { ...identity, year: identity.titleYear });
}

/** What names no body fits any. */
function isOther(line: string, { agency, year }: ReportIdentity): boolean {
  return yearIn(line) !== year || !mayBeSame(agencyIn(line) ?? '', agency ?? '');
}

/** 2022年, （2022年度）, 表3 2022年收到和处理…情况, a report's title: no sentence and no date. */
const NAMED = /^[^。；，;,]{0,40}20\d{2}\s*年(?!\s*\d)[^。；，;,]{0,40}$/;
