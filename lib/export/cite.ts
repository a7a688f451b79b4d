import { cleanLine } from './clean';
import type { ExportReport } from './record';

/** How a report is cited: GB/T 7714—2015 as an online document [EB/OL], BibTeX, RIS, CSL-JSON. */
export type CiteStyle = 'gbt7714' | 'bibtex' | 'ris' | 'csl';
export const CITE_STYLES: readonly CiteStyle[] = ['gbt7714', 'bibtex', 'ris', 'csl'];

/** What a citation is made of. Days are `2021-01-26`. */
export type Citable = Pick<
  ExportReport,
  'agency' | 'year' | 'title' | 'address' | 'published' | 'accessed' | 'hash' | 'fromFile'
>;

/** One citation in a style; CSL-JSON: an item, without the list that it stands in. */
export function citation(report: Citable, style: CiteStyle): string {
  if (style === 'gbt7714') return gbt7714(report);
  if (style === 'bibtex') return bibtex(report);
  return style === 'ris' ? ris(report) : JSON.stringify(cslItem(report), null, 2);
}

/** Several citations as one file or text. */
export function citations(reports: readonly Citable[], style: CiteStyle): string {
  const all = reports.map((report) => citation(report, style));
  const [head, between, tail] = citationFrame(style);
  return `${head}${all.join(between)}${tail}`;
}

/** What stands before, between and after the citations of a file. */
export function citationFrame(style: CiteStyle): readonly [head: string, between: string, tail: string] {
  if (style === 'csl') return ['[\n', ',\n', '\n]\n'];
  return style === 'ris' ? ['', '\r\n', ''] : ['', style === 'bibtex' ? '\n' : '', ''];
}

/** The title; where a page has none, the one that the form gives every report. */
function titleOf({ title, agency, year }: Citable): string {
  const own = cleanLine(title);
  return own === '' ? `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告` : own;
}

/** An address on the web; a file on this machine has none that others could open. */
function webAddress({ address }: Citable): string | null {
  if (!/^https?:\/\//i.test(address)) return null;
  return address.replace(/[\s"<>\\^`{|}]/g, (sign) => encodeURIComponent(sign));
}

/** A day that a page gave, where it is one. */
function publishedOn({ published }: Citable): string | null {
  return published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? published : null;
}

/** 主要责任者. 题名[EB/OL]. (发布日期)[引用日期]. 获取和访问路径. One line, a line break at its end. */
function gbt7714(report: Citable): string {
  const published = publishedOn(report);
  const address = webAddress(report);
  const author = report.agency === null ? '' : `${withoutStop(report.agency)}. `;
  const dates = `${published === null ? '' : `(${published})`}[${report.accessed}]`;
  const path = address === null ? '' : ` ${address}.`;
  return `${author}${withoutStop(titleOf(report))}[EB/OL]. ${dates}.${path}\n`;
}

function withoutStop(text: string): string {
  return text.replace(/[.。]+$/, '');
}

/** A key that names the reading: year and the beginning of its hash. */
function keyOf({ year, hash }: Citable): string {
  return `gouji${year ?? ''}${hash.slice(0, 8)}`;
}

function bibtex(report: Citable): string {
  const published = publishedOn(report);
  const fields: readonly (readonly [string, string | null])[] = [
    // Doubled braces: a body's name is no given and family name.
    ['author', report.agency === null ? null : `{${texText(report.agency)}}`],
    ['title', `{${texText(titleOf(report))}}`],
    ['year', published?.slice(0, 4) ?? null],
    ['date', published],
    ['url', webAddress(report)],
    ['urldate', report.accessed],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@online{${keyOf(report)},\n${lines.join(',\n')}\n}\n`;
}

const TEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function texText(text: string): string {
  return cleanLine(text).replace(/[\\{}~^#$%&_]/g, (sign) => TEX_SIGNS[sign] ?? `\\${sign}`);
}

/** RIS: a line a field, CRLF, closed by ER. A body's name stands without a comma, so that it is not parted. */
function ris(report: Citable): string {
  const published = publishedOn(report);
  const slashed = (day: string) => day.replaceAll('-', '/');
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    // A comma would part the name.
    ['AU', report.agency?.replaceAll(',', '，') ?? null],
    ['TI', titleOf(report)],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published === null ? null : slashed(published)],
    // The access date: Y2 for most programs, M1 by the table of 2011 for what is electronic.
    ['Y2', slashed(report.accessed)],
    ['M1', slashed(report.accessed)],
    ['UR', webAddress(report)],
    ['LA', 'zh-CN'],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === null || value === '' ? [] : [`${tag}  - ${cleanLine(value)}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** A date of CSL-JSON. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** An item of CSL-JSON. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly [{ readonly literal: string }];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language: 'zh-CN';
}

export function cslItem(report: Citable): CslItem {
  const published = publishedOn(report);
  const address = webAddress(report);
  return {
    id: keyOf(report),
    type: 'webpage',
    title: titleOf(report),
    ...(report.agency === null ? {} : { author: [{ literal: report.agency }] as const }),
    ...(published === null ? {} : { issued: dateOf(published) }),
    accessed: dateOf(report.accessed),
    ...(address === null ? {} : { URL: address }),
    language: 'zh-CN',
  };
}

function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
