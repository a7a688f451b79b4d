import { compacted, plain, tidy } from '../core/text';
import type { PageScan } from './scan';

/** What a page's catalogue block and `<meta>` elements say of it. */
export interface PageMetadata {
  /** Bodies named as publisher. */
  readonly publishers: readonly string[];
  /** Bodies or sites that a text is said to come from: often the portal that shows it. */
  readonly sources: readonly string[];
  /** `2021-01-26` */
  readonly published: string | null;
  readonly indexNumber: string | null;
}

/** Lines at the end of a page in which the agency signs and dates its report. */
export const SIGNATURE_LINES = 25;

const PUBLISHER =
  '发布机构|发文机关|发文机构|发布单位|发文单位|公开责任部门|公开主体|责任部门|制发机关|发布部门|公开机构';
const SOURCE = '信息来源|来源';
const INDEX = '信息索引号|索引号|统一编号|索引编号';
/** The day of publication itself, then days that are near it. */
const DATES = ['发布日期|发布时间|公开日期|公开时间|发文日期', '成文日期|生成日期|成文时间|日期|时间'];
const ANY = [PUBLISHER, SOURCE, INDEX, ...DATES].join('|');

export function metadataOf(scan: PageScan): PageMetadata {
  const page: Labels = {
    ...scan,
    mentioning: [...scan.lines.keys()].filter((at) => isLabelled(scan.lines[at] ?? '')),
  };
  const index = valuesOf(page, INDEX).find((value) => /\d/.test(value));
  const fromMeta = ['contentsource', 'author', 'publisher'].flatMap((name) => page.metas.get(name) ?? []);
  return {
    publishers: valuesOf(page, PUBLISHER),
    sources: [...valuesOf(page, SOURCE), ...fromMeta],
    published: publishedOn(page),
    indexNumber: index?.slice(0, 80) ?? null,
  };
}

/** Patterns for one set of labels: with a value on the line, and alone on it. */
function patternsOf(labels: string): { labelled: RegExp; alone: RegExp } {
  return {
    labelled: new RegExp(`(?:^|[\\s|｜【\\[])(?:${labels})[】\\]]?\\s*[:：]\\s*(.*)$`),
    alone: new RegExp(`^[【\\[]?(?:${labels})[】\\]]?[:：]?$`),
  };
}

const PATTERNS = new Map([PUBLISHER, SOURCE, INDEX, ...DATES].map((labels) => [labels, patternsOf(labels)]));
/** The next label on the same line. */
const NEXT = new RegExp(`\\s*(?:${ANY}|[\\p{Script=Han}]{2,6})\\s*[:：].*$`, 'u');
/** What every label has a word of: cheaper to ask than the rest. */
const MENTIONS = /机\s*[构关]|机關|單位|單|单|部|主|来|來|索|编|編|日|时|時/;

/** No label alone on its line is longer, with blanks between all its characters. */
const LONGEST_LABEL = 40;

function isLabelled(line: string): boolean {
  return (line.length <= LONGEST_LABEL || /[:：]/.test(line)) && MENTIONS.test(line);
}

/** A page with the places of all lines that may hold a label. */
interface Labels extends PageScan {
  readonly mentioning: readonly number[];
}

/** What is printed after a label, on its line or, in a table or list, on the next. */
function valuesOf(page: Labels, labels: string): string[] {
  const patterns = PATTERNS.get(labels);
  if (patterns === undefined) return [];
  const { labelled, alone } = patterns;
  const values: string[] = [];
  for (const position of page.mentioning) {
    const line = page.lines[position] ?? '';
    const text = line.length > 400 ? line.slice(0, 400) : line;
    const match = labelled.exec(text);
    if (match !== null) {
      const value = (match[1] ?? '').replace(NEXT, '').trim();
      values.push(value === '' ? (page.lines[position + 1] ?? '') : value);
    } else if (alone.test(plain(text))) {
      values.push((page.lines[position + 1] ?? '').replace(/^[:：]\s*/, ''));
    }
  }
  return values.map(tidy).filter((value) => value !== '' && !alone.test(plain(value)));
}

const DATE = /((?:19|20)\d{2})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})/;

function publishedOn(page: Labels): string | null {
  for (const labels of DATES) {
    for (const value of valuesOf(page, labels)) {
      const date = dateIn(value);
      if (date !== null) return date;
    }
    for (const name of ['pubdate', 'publishdate', 'firstpublishedtime']) {
      const date = dateIn(page.metas.get(name) ?? '');
      if (date !== null) return date;
    }
  }
  for (const line of page.lines.slice(-SIGNATURE_LINES)) {
    const text = compacted(line);
    if (/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/.test(text)) return dateIn(text);
  }
  return null;
}

/** The first day in a text as `2021-01-26`, null where there is none or it is no day of the calendar. */
function dateIn(text: string): string | null {
  const match = DATE.exec(text.normalize('NFKC'));
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
