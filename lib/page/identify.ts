import { counted } from '../core/counted';
import type { ReportIdentity } from '../core/report';
import { compacted, plain, tidy } from '../core/text';
import { metadataOf, type PageMetadata, SIGNATURE_LINES } from './metadata';
import { abbreviates, isBody } from './names';
import type { PageScan } from './scan';

/**
 * Tells whose report a page is and for which year. Every answer is taken from what the page prints; where
 * its witnesses contradict each other the majority is believed, and with no majority the one to be trusted
 * most: the period sentence, then the title, then the date of publication less one.
 */
export function identify(page: PageScan, address: string): ReportIdentity {
  const title = titleOf(page);
  const metadata = metadataOf(page);
  const titleYear = yearIn(title);
  const periodYear = periodYearOf(page, titleYear);
  return {
    agency: agencyOf(page, title, metadata),
    year: yearOf(page, titleYear, periodYear, metadata.published),
    title: title === '' ? page.title : title,
    address,
    published: metadata.published,
    indexNumber: metadata.indexNumber,
    titleYear,
    periodYear,
  };
}

/** 政府信息公开(工作)年度报告 in its many wordings. */
const SUBJECT =
  /(?:政府信息|政务信息|政务|信息)公开(?:工作)?(?:情况)?的?(?:(?:19|20)\d{2}年?度?)?(?:(?:年度)?(?:工作)?(?:情况)?报告|年报)/;
const YEAR = /((?:19|20)\d{2}|[二][〇○零0oO]\S[〇○零一二三四五六七八九])(?:年度?|度)?/;
/** Not the report itself, though its title speaks of it. */
const ABOUT =
  /图解|一图|解读|通知|通报|指南|目录|办法|制度|培训|会议|召开|汇总|专栏|半年|季度|学年|大学|学院|学校|中学|小学|幼儿园/;

const MAX_TITLE = 90;
/** What no title lacks, and no text without it turns into one: cheaper to ask than the rest. */
const MENTIONS = /公\s*[开開]/;
const REPORTS = /[报報]/;
/** A line with those words, or one that ends within them. */
const BEGINS_TO_MENTION = /公\s*(?:[开開]|$)/;

function mayBeTitle(text: string): boolean {
  return MENTIONS.test(text) && REPORTS.test(text);
}

/** A title without what frames it: 【年度报告】 before, （附解读） after. */
function withoutFrame(title: string): string {
  return title.replace(PREFIX, '').replace(SUFFIX, '');
}

/** Whether a line reads as the title of one agency's report. */
export function isReportTitle(title: string): boolean {
  const text = withoutFrame(title);
  if (text.length > 3 * MAX_TITLE || !MENTIONS.test(text)) return false;
  const words = plain(text);
  return (
    words.length <= MAX_TITLE &&
    SUBJECT.test(words) &&
    /年度|年报|\d{4}/.test(words) &&
    !ABOUT.test(words) &&
    !/[。;；?？!！]/.test(words)
  );
}

interface Candidate {
  readonly text: string;
  readonly weight: number;
}

const titles = new WeakMap<PageScan, string>();

/** The report's title: from metadata, headings, the head of the text (there up to three lines), `<title>`. */
export function titleOf(page: PageScan): string {
  const known = titles.get(page) ?? findTitle(page);
  titles.set(page, known);
  return known;
}

function findTitle(page: PageScan): string {
  const candidates: Candidate[] = [];
  const offer = (text: string | undefined, weight: number) => {
    if (text === undefined || !mayBeTitle(text)) return;
    const clean = text === page.title ? withoutSite(tidy(text)) : withAgency(tidy(text));
    if (isReportTitle(clean)) candidates.push({ text: clean, weight: weight + completeness(clean) });
  };
  for (const name of ['articletitle', 'og:title', 'title']) offer(page.metas.get(name), 3);
  for (const heading of page.headings) offer(heading, 4);
  offer(page.title, 3);
  const lines = page.lines.slice(0, HEAD_LINES);
  const mentioning = lines.map((line) => BEGINS_TO_MENTION.test(line));
  lines.forEach((line, start) => {
    // Most lines of a page are cells of tables and links.
    if (!mentioning[start] && !mentioning[start + 1] && !mentioning[start + 2]) return;
    if (!page.linked.has(start)) offer(line, 2);
    for (let count = 2; count <= 3; count += 1) {
      const parts = lines.slice(start, start + count);
      const last = parts[parts.length - 1] ?? '';
      const isLink = page.linked.has(start) || page.linked.has(start + count - 1);
      if (isLink || parts.length < count || parts.some((part) => part.length > MAX_TITLE || DATED.test(part)))
        break;
      const joined = parts.join('');
      // A line that is a title by itself has no more of it above.
      if (mayBeTitle(joined) && (!isReportTitle(last) || completeness(last) === 0)) offer(joined, 1.5);
    }
  });
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (best === undefined || candidate.weight > best.weight) best = candidate;
  return best === undefined ? '' : withoutFrame(best.text).trim();
}

/** A line that is or ends in a day: no part of a title. */
const DATED = /\d{4}\s*[-年./]\s*\d{1,2}\s*[-月./]\s*\d{1,2}/;

/** Lines in which a title is looked for. */
const HEAD_LINES = 250;
/** Labels, numbers and signs before a title. */
const PREFIX =
  /^(?:\s|[【[][^】\]]{0,12}[】\]]|附[:：]|附件\s*\d*[:：.、]?|公示[:：]|(?:信息|文件)?名称[:：]?|标题[:：]?|\d{1,2}[.、．]|[★●■◆▲※·])+/;
const SUFFIX = /[(（【[](?:[^()（）【】[\]\d]{0,8}(?:版|稿|件)|附[^()（）【】[\]]{0,10})[)）】\]]\s*$/;

/** One point each for naming an agency and a year. */
function completeness(title: string): number {
  return (agencyIn(title) === null ? 0 : 1) + (yearIn(title) === null ? 0 : 1);
}

const DASHES = /\s*[-_|–—－]+\s*/;

/** `title - site` and `site | title`: the part that is the report's. */
function withoutSite(title: string): string {
  const parts = title.split(DASHES).filter((part) => part !== '');
  return parts.find((part) => isReportTitle(part)) ?? title;
}

/** `agency——title` and `title-agency`: the title with its agency before it. */
function withAgency(title: string): string {
  const own = withoutSite(title);
  if (agencyIn(own) !== null) return own;
  const body = title.split(DASHES).find((part) => part.length >= 4 && isBody(part));
  return body === undefined ? own : `${body}${own}`;
}

const YEARS = new RegExp(`[(（]?${YEAR.source}[)）]?`, 'g');

/** The agency that a title names, null where it names none. */
export function agencyIn(title: string): string | null {
  const words = tidy(withoutFrame(title))
    .replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
    .replace(/\s+/g, '')
    .replace(/[《》“”"]/g, '');
  const subject = SUBJECT.exec(words.normalize('NFKC'));
  if (subject === null) return null;
  const [, inBrackets] = /[(（]([^()（）]{4,40})[)）]$/.exec(words) ?? [];
  const before = words
    .slice(0, subject.index)
    .replace(/^关于(?:印发|发布|公布)?/, '')
    .replace(YEARS, '')
    .replace(/(?:本级|年度|的|关于|机关|[-—–])+$/, '')
    .replace(/^(?:年度|的)/, '')
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace(/[(（][^()（）]*[)）]$/, '');
  const name = before.replace(/[：:、，,].*$/, '');
  if (isBody(name) && name.length >= 2 && name.length <= 40) return name;
  // 新疆生产建设兵团2021年…, 一〇三团2021年度…: what stands before the year is the body, whatever its name ends with.
  if (/^[\p{Script=Han}〇○（）()]{3,30}$/u.test(name) && !VERBS.test(name)) return name;
  return name === '' && inBrackets !== undefined && isBody(inBrackets) ? inBrackets : null;
}

/** Words that make a heading or a sentence of what stands before the year. */
const VERBS =
  /发布|公布|公开|公示|报送|关于|做好|编制|印发|下载|附件|查看|位置|首页|专栏|栏目|我们|本报告|近日|现将/;

/** The year that a text names, null where it names none. */
export function yearIn(text: string): number | null {
  const match = YEAR.exec(compacted(text));
  return match === null ? null : toYear(match[1] ?? '');
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

function toYear(text: string): number | null {
  const digits = [...text.replace(/[○零0oO]/g, '〇')]
    .map((character) =>
      CHINESE_DIGITS.includes(character) ? String(CHINESE_DIGITS.indexOf(character)) : character,
    )
    .join('');
  const year = Number(digits);
  return Number.isInteger(year) && year >= 1990 && year <= 2100 ? year : null;
}

/** Short names in a title (县住建局) are replaced by the full name where the page prints it. */
function agencyOf(page: PageScan, title: string, metadata: PageMetadata): string | null {
  const full = fullNames(page, metadata);
  const named = agencyIn(title);
  if (named === null) return full[0] ?? null;
  const longer = full.filter((name) => name.length > named.length && abbreviates(named, name));
  return longer[0] ?? named;
}

/** The agency on the line right above a title that names none. */
function agencyAbove(page: PageScan, title: string): string | null {
  const at = page.lines.indexOf(title);
  return at > 0 ? agencyIn(`${page.lines[at - 1]}${title}`) : null;
}

/** Sentences that name the body: who compiled the report, who publishes it, who opens it. */
const SENTENCES = [
  /(?:报告|年报)(?:系|是|由)+(?:我们)?([^，。；、（）()《》\s]{4,40}?)(?:根据|按照|依据|依照|编制|结合|制作|汇总|遵照)/,
  /^(?:现将|现公布|公布|现发布)?([^，。；、（）()《》\s]{4,40}?)(?:根据|按照|依据)《?(?:中华人民共和国)?(?:政府信息公开条例|条例)/,
  /(?:现公布|现将|公布|发布)([^，。；、（）()《》\s]{4,40}?)(?:19|20)\d{2}年/,
];
/** No sentence of these is shorter; most lines of a page are cells of tables and are. */
const SHORTEST_SENTENCE = 8;
const CONTACT =
  /(?:请与|请联系|联系|咨询)([^，。；、（）()《》\s]{4,40}?)(?:办公室|综合科)?(?:联系|电话|\(|（)/;

/** Names of the publishing body that the page prints, the most reliable first. */
function fullNames(page: PageScan, { publishers, sources }: PageMetadata): string[] {
  const names: string[] = [];
  const offer = (text: string | undefined) => {
    if (text === undefined) return;
    const name = tidy(text).replace(/\s+/g, '');
    if (name.length >= 4 && name.length <= 40 && isBody(name) && !names.includes(name)) names.push(name);
  };
  /** More may follow on the line: 来源：某局 【字体：大 中 小】. */
  const offerLine = (text: string) => {
    offer(text);
    offer(text.split(/[\s【[|｜]/)[0]);
  };
  for (const publisher of publishers) offerLine(publisher);
  const sentences = page.lines.filter((line) => line.length >= SHORTEST_SENTENCE);
  for (const line of sentences) for (const sentence of SENTENCES) offer(sentence.exec(line)?.[1]);
  // The signature: a line of its own near the end, often over a date.
  for (const line of page.lines.slice(-SIGNATURE_LINES)) if (/^\S{4,40}$/.test(line)) offer(line);
  for (const line of sentences) offer(CONTACT.exec(line)?.[1]);
  const above = agencyAbove(page, titleOf(page));
  if (above !== null) offer(above);
  for (const part of page.title.split(DASHES)) offer(part);
  for (const source of sources) offerLine(source);
  offer(page.metas.get('sitename')?.replace(/(?:政府|门户)*网站?$/, ''));
  return names;
}

/** 统计期限自2020年1月1日起至2020年12月31日止 */
const PERIOD_BY_DOTS = /(\d{4})[./-]0?1[./-]0?1日?(?:起)?(?:至|到|[-—~～])+\d{4}[./-]12[./-]31/;
const PERIOD = /(\d{4})年0?1月0?1日起?(?:至|到|—|-|－|~|～)+(?:当年|同年|本年|\d{4}年)?12月31日/;

/** 2020年1月1日至12月31日 */
const SHORTEST_PERIOD = 16;

/** The year of the period sentence; where there are several (last year's data are quoted too), that of the title. */
function periodYearOf(page: PageScan, titleYear: number | null): number | null {
  const years = page.lines.flatMap((line) => {
    if (line.length < SHORTEST_PERIOD) return [];
    const text = compacted(line);
    const match = PERIOD.exec(text) ?? PERIOD_BY_DOTS.exec(text);
    return match === null ? [] : [Number(match[1])];
  });
  return years.find((year) => year === titleYear) ?? years[0] ?? null;
}

function yearOf(
  page: PageScan,
  titleYear: number | null,
  periodYear: number | null,
  published: string | null,
): number | null {
  const before = published === null ? null : Number(published.slice(0, 4)) - 1;
  if (titleYear !== null && titleYear === before) return titleYear;
  return periodYear ?? titleYear ?? before ?? mostNamedYear(page);
}

/** The year that the text names more often than any other, for a page that says nothing better. */
function mostNamedYear(page: PageScan): number | null {
  const [first, second] = counted(
    page.lines.flatMap((line) => [...line.matchAll(/(20\d{2})\s*年/g)].map((match) => Number(match[1]))),
  );
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
