import type { ReportIdentity } from '../core/report';
import { agencyIn, yearIn } from './identify';
import { mayBeSame } from './names';
import type { PageScan } from './scan';

/**
 * For each table whether it stands under the name of another report than the page's: whether the nearest line above
 * that is a title or a caption with a year names another body or another year.
 */
export function foreignTables(page: PageScan, identity: ReportIdentity): boolean[] {
  let isForeign = false;
  let at = 0;
  return page.tables.map(({ lines: [first] }) => {
    // A table's own first line may be its caption.
    for (; at <= first; at += 1) {
      const line = page.lines[at] ?? '';
      if (NAMED.test(line) && !page.linked.has(at)) isForeign = isOther(line, identity);
    }
    return isForeign;
  });
}

/** What names no body fits any. */
function isOther(line: string, { agency, year }: ReportIdentity): boolean {
  return yearIn(line) !== year || !mayBeSame(agencyIn(line) ?? '', agency ?? '');
}

/** 2022年, （2022年度）, 表3 2022年收到和处理…情况, a report's title: no sentence and no date. */
const NAMED = /^[^。；，;,]{0,40}20\d{2}\s*年(?!\s*\d)[^。；，;,]{0,40}$/;
