import { plain } from '../core/text';
import { isBody, mayBeSame } from './names';

/** A line that is a report's title and nothing else, made plain, with what stands before the words. */
const TITLE = /^([^。;,]{0,40}?)(?:政[府务])?信息公开(?:工作|情况|的|20\d\d|年|度)*报告?(?:\(.*\))?$/;
/** In how many lines a title is printed at most. */
const MOST_LINES = 3;
/** The first line of what is appended: 附：, 附件2：局属单位情况, 附表1. */
const APPENDIX = /^附[件表录]?(?:[\d一二三四五]*[:、.]|\d[^。]*$|$)/;

/**
 * For each line whether it belongs to no report, or to another than the one whose tables were read. Under a title that
 * names another body or year stands another report, up to the next title. What stands above all titles is the report's
 * own. What is appended stands under its tables, up to the heading of a part that it has not had.
 * @param lines of the page, blank where they are no text: links, cells of the tables that were read
 * @param tables for each table that was read the place in `lines` before which it stands
 * @param parts for each line the part that it is the heading of
 */
export function besideReport(
  lines: readonly string[],
  tables: readonly number[],
  parts: readonly unknown[],
): boolean[] {
  let last: string | undefined;
  const titles = lines.map((_, at) => {
    last = titleAt(lines, at) ?? last;
    return last;
  });
  const own = tables.flatMap((at) => titles[at - 1] ?? []);
  const end = Math.max(...tables);
  const seen = new Set<unknown>();
  let isAppended = false;
  return titles.map((title, at) => {
    const part = parts[at];
    const isOther = title !== undefined && own.length > 0 && !own.some((one) => mayBeSame(title, one));
    // What is appended may be headed as the report is.
    if (part !== undefined && !seen.has(part)) isAppended = false;
    else if (at >= end) isAppended ||= APPENDIX.test(plain(lines[at] ?? ''));
    if (!isOther) seen.add(part);
    return isAppended || isOther;
  });
}

/** Whose report and of which year the title that ends with a line names; undefined where none does. */
function titleAt(lines: readonly string[], at: number): string | undefined {
  if (!/[报報]/.test(lines[at] ?? '')) return undefined;
  let found: string | undefined;
  // The body may stand on a line above.
  for (let from = at; from > at - MOST_LINES && !/\D/.test(found ?? ''); from -= 1)
    found = namedIn(plain(lines.slice(Math.max(0, from), at + 1).join(''))) ?? found;
  return found;
}

/** 清河市民政局2023; less where a title names less. */
function namedIn(title: string): string | undefined {
  const [whole, before = ''] = TITLE.exec(title) ?? [];
  const body = before.replace(/20\d\d|年度?/g, '');
  // 按时发布2022年政府信息公开工作年度报告 is a heading.
  if (whole === undefined || (body !== '' && !isBody(body))) return undefined;
  return body + (/20\d\d/.exec(title)?.[0] ?? '');
}
