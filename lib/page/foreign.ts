import type { ReportIdentity } from '../core/report';
import { plain } from '../core/text';
import { abbreviates, agencyIn, isReportTitle, yearIn } from './identify';
import type { PageScan } from './scan';

/**
 * The tables, by their places, that stand under the name of another report than the page's: the nearest line above
 * that is a report's title or a caption with a year names another body or another year.
 */
export function foreignTables(page: PageScan, identity: ReportIdentity): ReadonlySet<number> {
  const foreign = new Set<number>();
  let isForeign = false;
  let at = 0;
  page.tables.forEach(({ lines: [from, end] }, table) => {
    // A table's own first line may be its caption.
    for (; at <= from; at += 1) {
      const line = page.lines[at];
      if (line !== undefined && !page.linked.has(at)) isForeign = isOther(line, identity) ?? isForeign;
    }
    if (isForeign) foreign.add(table);
    const inner = page.tables[table + 1]?.lines[0] ?? end;
    if (inner >= end) at = Math.max(at, end);
  });
  return foreign;
}

/** Whether a line names another report, or this one; undefined where it names none. */
function isOther(line: string, { agency, year }: ReportIdentity): boolean | undefined {
  if (line.length > LONGEST_NAME) return undefined;
  const text = line.replace(/^附[^:：]{0,3}[:：]/, '');
  const title = isReportTitle(text);
  const named = title || CAPTION.test(plain(text)) ? yearIn(text) : null;
  const body = title ? agencyIn(text) : null;
  if (named === null && body === null) return undefined;
  const isSame = body === null || agency === null || abbreviates(body, agency) || abbreviates(agency, body);
  return !isSame || (named !== null && year !== null && named !== year);
}

const LONGEST_NAME = 90;
/** 2022年, （2022年度）, 表3 2022年收到和处理…情况: no sentence and no date. */
const CAPTION = /^[^。;,:]{0,12}(?:19|20)\d{2}年(?!\d)[^。;,:]{0,30}$/;
