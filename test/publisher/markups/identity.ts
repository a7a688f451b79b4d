/** The ways in which a page says whose report it is, of which year, published when. */

import type { Line } from '../lines';
import { BREAK, type Page, withLook } from '../model';
import type { Markup } from '../publish';

type Title = (agency: string, year: number) => string;

function titled(name: string, title: Title): Markup {
  return {
    name: `title: ${name}`,
    line: 'page.title',
    apply: (page) => ({ ...page, headline: title(page.report.agency, page.report.year) }),
  };
}

function published(page: Page, text: string): Page {
  return { ...page, report: { ...page.report, meta: { ...page.report.meta, published: text } } };
}

function looks(name: string, line: Line, change: (page: Page) => Page): Markup {
  return { name, line, apply: change };
}

const containers = [
  'id="Zoom"',
  'class="TRS_Editor"',
  'class="Custom_UnionStyle"',
  'id="ivs_content"',
  'id="UCAP-CONTENT"',
  'class="article-content"',
  'class="pages_content"',
  'id="vsb_content"',
  'class="v_news_content"',
  'class="xxgk-content"',
  'id="fontzoom"',
] as const;

/** Paragraphs before section 一 replaced by one. */
function opened(page: Page, text: string): Page {
  const first = page.parts.findIndex((part) => part.kind === 'heading');
  return { ...page, parts: [{ kind: 'paragraph', text }, ...page.parts.slice(first)] };
}

export const identityMarkups: readonly Markup[] = [
  titled('年度 twice', (agency, year) => `${agency}${year}年度政府信息公开工作年度报告`),
  titled('year first', (agency, year) => `${year}年${agency}政府信息公开工作年度报告`),
  titled('without 工作', (agency, year) => `${agency}${year}年政府信息公开年度报告`),
  titled('年报', (agency, year) => `${agency}${year}年政府信息公开年报`),
  titled('政务信息', (agency, year) => `${agency}${year}年政务信息公开年度报告`),
  titled('关于 … 的', (_, year) => `关于${year}年度政府信息公开工作的年度报告`),
  titled('without agency', (_, year) => `${year}年政府信息公开工作年度报告`),
  titled('without year', (agency) => `${agency}政府信息公开工作年度报告`),
  titled('without either', () => '政府信息公开工作年度报告'),
  titled('in two lines', (agency, year) => `${agency}${BREAK}${year}年政府信息公开工作年度报告`),
  titled('in three lines', (agency, year) => `${agency}${BREAK}${year}年政府信息公开工作${BREAK}年度报告`),
  titled('with a suffix', (agency, year) => `${agency}${year}年政府信息公开工作年度报告（文字版）`),
  looks('title element names the site', 'page.title', (page) => withLook(page, { siteTitleOnly: true })),
  looks('信息索引号, 发文机关, 生成日期', 'page.metadata', (page) =>
    published(
      withLook(page, { metaLabels: ['信息索引号', '发文机关', '生成日期'] }),
      `${page.report.meta.published} 10:52`,
    ),
  ),
  looks('统一编号, 发布单位, 公开日期', 'page.metadata', (page) =>
    published(
      withLook(page, { metaLabels: ['统一编号', '发布单位', '公开日期'] }),
      page.report.meta.published.replace(/(\d+)-0?(\d+)-0?(\d+)/, '$1年$2月$3日'),
    ),
  ),
  looks('公开责任部门, 成文日期', 'page.metadata', (page) =>
    published(
      withLook(page, { metaLabels: ['索引号', '公开责任部门', '成文日期'] }),
      page.report.meta.published.replace(/(\d+)-(\d+)-(\d+)/, '$1年 $2月 $3日'),
    ),
  ),
  {
    name: 'container of another system',
    line: 'page.container',
    apply: (page, random) => withLook(page, { container: random.pick(containers) }),
  },
  looks('no sentence of the period', 'page.period', (page) => opened(page, '现将本机关的年度报告公布如下。')),
  looks('period without the second year', 'page.period', (page) =>
    opened(
      page,
      `${page.report.agency}编制本报告，统计期限自 ${page.report.year} 年 1 月 1 日起至 12 月 31 日止。`,
    ),
  ),
];
