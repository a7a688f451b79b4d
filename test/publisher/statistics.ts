/** The form of 2014 for tests: seeded sound reports with 政府信息公开情况统计表, and pages that print them. */
import type { FieldId } from '../../lib/core/form';
import { frame } from './frame';
import { BREAK, PARAGRAPH, type PrintedFigure } from './model';
import type { PublishedPage } from './publish';
import { type Random, seeded } from './random';
import { type Indicator, indicators, statisticsSums } from './statistics-layout';

export interface StatisticsReport {
  readonly agency: string;
  readonly year: number;
  readonly title: string;
  readonly published: string;
  readonly index: string;
  readonly figures: Readonly<Record<FieldId, PrintedFigure>>;
}

/** A published page whose report follows the form of 2014. */
export type PublishedStatistics = PublishedPage & { readonly edition: '2014' };

const places = ['云汀市', '望川县', '临澜区', '岚浦市', '青屿县', '棠溪县'] as const;
const offices = ['住房和城乡建设局', '发展和改革局', '教育局', '交通运输局', '人力资源和社会保障局'] as const;

export const statisticsField = (key: string): FieldId => `statistics.${key}`;

/** A report of a made-up agency in which all seven sums of the form hold. */
export function soundStatistics(seed: number): StatisticsReport {
  const random = seeded(seed * 3 + 2);
  const agency = `${random.pick(places)}${random.pick(offices)}`;
  const year = 2014 + random.below(5);
  const values = new Map<string, string>();
  for (const { key, unit } of indicators) {
    if (key !== undefined) values.set(key, unit === '万元' ? amount(random) : count(random));
  }
  const sum = (key: string): number => {
    const parts = statisticsSums[key];
    if (parts === undefined) return Number(values.get(key));
    const total = parts.reduce((added, part) => added + sum(part), 0);
    values.set(key, String(total));
    return total;
  };
  for (const total of Object.keys(statisticsSums)) sum(total);
  return {
    agency,
    year,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    published: `${year + 1}-03-${10 + random.below(20)}`,
    index: `${100000 + random.below(900000)}/${year + 1}-${1000 + random.below(9000)}`,
    figures: Object.fromEntries(
      [...values].map(([key, value]) => [statisticsField(key), { text: value, value }]),
    ),
  };
}

function count(random: Random): string {
  return String(random.oneIn(2) ? 0 : random.below(random.pick([4, 30, 800])));
}

/** 万元, to the single 元 at most, without trailing zeros. */
function amount(random: Random): string {
  return random.oneIn(2) ? '0' : `${random.below(60)}.${random.below(100)}${1 + random.below(9)}`;
}

/** The report with one figure printed differently. */
export function spoilStatistics(report: StatisticsReport, field: FieldId, text: string): StatisticsReport {
  if (report.figures[field] === undefined) throw new Error(`the report has no figure for ${field}`);
  return { ...report, figures: { ...report.figures, [field]: { text, value: text } } };
}

/** A row of the table before it is written down: label, unit, figure; marks of model.ts allowed. */
export interface StatisticsRow {
  readonly indicator: Indicator;
  readonly label: string;
  readonly unit: string;
  readonly figure: string;
}

/** What a markup may change. */
export interface StatisticsPage {
  readonly report: StatisticsReport;
  readonly heads: readonly [label: string, unit: string, figure: string];
  readonly rows: readonly StatisticsRow[];
  /** Numbers of the rows that begin a new table, and whether it prints the head again. */
  readonly cuts: readonly number[];
  readonly headsAgain: boolean;
  readonly cells: 'bare' | 'word';
  /** A column 序号 before the labels. */
  readonly numbered: boolean;
  readonly expected: Readonly<Record<FieldId, string | null>>;
}

export interface StatisticsMarkup {
  readonly name: string;
  readonly apply: (page: StatisticsPage, random: Random) => StatisticsPage;
}

function layOut(report: StatisticsReport): StatisticsPage {
  return {
    report,
    heads: ['统计指标', '单位', '统计数'],
    rows: indicators.map((indicator) => ({
      indicator,
      label: indicator.label,
      unit: indicator.unit ?? '——',
      figure:
        indicator.key === undefined ? '——' : (report.figures[statisticsField(indicator.key)]?.text ?? ''),
    })),
    cuts: [],
    headsAgain: false,
    cells: 'bare',
    numbered: false,
    expected: Object.fromEntries(Object.entries(report.figures).map(([field, { value }]) => [field, value])),
  };
}

/** Prints a report of 2014 in one markup; the same seed gives the same page. */
export function publishStatistics(
  report: StatisticsReport,
  markup: StatisticsMarkup,
  options: { readonly seed?: number; readonly tagged?: boolean } = {},
): PublishedStatistics {
  const page = markup.apply(layOut(report), seeded(options.seed ?? 1));
  const { agency, year, title, published, index } = report;
  const html = frame({
    site: `${agency}网站`,
    theme: '#1f5f99',
    title,
    column: '政府信息公开年报',
    headline: title,
    facts: [
      ['索引号', index],
      ['发布机构', agency],
      ['发布日期', published],
    ],
    container: 'id="zoom"',
    body: bodyOf(page, options.tagged === true),
  });
  return {
    html,
    kind: 'report',
    agency,
    year,
    title,
    published,
    index,
    edition: '2014',
    expected: page.expected,
    untold: [],
    optional: [],
    subtotals: {},
  };
}

function bodyOf(page: StatisticsPage, tagged: boolean): string {
  const { year, agency } = page.report;
  const starts = [0, ...page.cuts];
  const tables = starts.map((start, part) => {
    const rows = page.rows.slice(start, starts[part + 1]).map((row) => rowHtml(page, row, tagged));
    const heads = part === 0 || page.headsAgain ? [headHtml(page)] : [];
    return `<table border="1" cellspacing="0"><tbody>\n${[...heads, ...rows].join('\n')}\n</tbody></table>`;
  });
  return [
    `<p>本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>`,
    '<p><strong>一、概述</strong></p>',
    `<p>${year}年，本机关按照要求开展政府信息公开工作。</p>`,
    '<p><strong>附表：政府信息公开情况统计表</strong></p>',
    `<p>（${year}年度）</p>`,
    tables.join('\n<p>&nbsp;</p>\n'),
    '<p>单位负责人：　　审核人：　　填报人：</p>',
  ].join('\n');
}

function headHtml(page: StatisticsPage): string {
  const cells = page.heads.map((text) => cellHtml(page, text));
  return `<tr>${page.numbered ? cellHtml(page, '序号') : ''}${cells.join('')}</tr>`;
}

function rowHtml(page: StatisticsPage, row: StatisticsRow, tagged: boolean): string {
  const { key } = row.indicator;
  const number = page.numbered ? cellHtml(page, String(page.rows.indexOf(row) + 1)) : '';
  const mark = tagged && key !== undefined ? ` data-field="${statisticsField(key)}"` : '';
  return `<tr>${number}${cellHtml(page, row.label)}${cellHtml(page, row.unit)}${cellHtml(page, row.figure, mark)}</tr>`;
}

function cellHtml(page: StatisticsPage, text: string, mark = ''): string {
  if (page.cells === 'bare') return `<td${mark}>${text.split(PARAGRAPH).map(broken).join('<br>')}</td>`;
  const paragraphs = text.split(PARAGRAPH).map((part) => {
    const runs = part.match(/[ -\u00ff]+|[^ -\u00ff]+/g) ?? ['&nbsp;'];
    const spans = runs.map((run) => `<span style="font-size:12.0pt">${broken(run)}</span>`);
    return `<p class="MsoNormal" style="text-align:center">${spans.join('')}<span lang="EN-US"><o:p></o:p></span></p>`;
  });
  return `<td${mark} style="border:solid windowtext 1.0pt;padding:0cm 5.4pt">${paragraphs.join('\n')}</td>`;
}

const broken = (text: string) => text.replaceAll(BREAK, '<br>');
