/** Pages of any number of table cells, with and without a report among them. */
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';

export interface PageKind {
  readonly name: string;
  /** Whether a report is found on it. */
  readonly isReport: boolean;
  /** A page with about as many table cells, never fewer than its report needs. */
  readonly make: (cells: number) => string;
}

/** The tables of a report's three sections, as published. */
const report = publish(soundReport(3, '2021'), plain).html;
const tables = report.match(/<table border[\s\S]*?<\/table>/g) ?? [];
const [disclosed = '', requests = '', remedies = ''] = tables;
const cellsIn = (source: string) => source.match(/<t[dh]\b/g)?.length ?? 0;

/** The report's page with other tables behind its own. */
function withTables(extra: string): string {
  return report.replace('</body>', `${extra}</body>`);
}

/** The report in a portal: columns of links before it and news behind it. @param links how many in all */
export function portal(links: number): string {
  const list = (from: number, count: number) => {
    const rows = Array.from(
      { length: count },
      (_, at) =>
        `<li><a href="/art/${from + at}.html" title="第${from + at}条">${items[at % items.length]}第${from + at}条</a><span>2022-01-${10 + (at % 20)}</span></li>`,
    );
    return `<div class="list"><h4>栏目</h4><ul>${rows.join('\n')}</ul></div>`;
  };
  const lists = (from: number, count: number) =>
    Array.from({ length: Math.round(count / 20) }, (_, at) => list(from + 20 * at, 20)).join('\n');
  return report
    .replace(/(<body[^>]*>)/, `$1${lists(0, links / 2)}`)
    .replace('</body>', `${lists(links / 2, links / 2)}</body>`);
}

/** A page of the same site without a report. */
function withoutReport(body: string): string {
  const head = report.slice(0, report.indexOf('<body'));
  return `${head.replace(/年政府信息公开工作年度报告/g, '年部门决算公开')}<body><h1>收支决算总表</h1>${body}</body></html>`;
}

const items = ['一般公共预算', '政府性基金', '事业收入', '经营收入', '其他收入', '行政运行', '机关服务'];

/** A table of words and figures that is no statutory one. */
function otherTable(cells: number, columns: number): string {
  const rows = Array.from({ length: Math.max(1, Math.round(cells / columns)) }, (_, row) => {
    const figures = Array.from(
      { length: columns - 1 },
      (_unused, x) => `<td>${(row * 37 + x * 11) % 9000}</td>`,
    );
    return `<tr><td>${items[row % items.length]}${row}</td>${figures.join('')}</tr>`;
  });
  return `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

function many(cells: number, each: number, make: (cells: number) => string): string {
  return Array.from({ length: Math.max(0, Math.round(cells / each)) }, () => `<p>附表</p>${make(each)}`).join(
    '\n',
  );
}

/** A list of an agency's matters that uses the form's own words in every row. */
function likeTheForm(cells: number): string {
  const words = [
    '行政许可',
    '行政处罚',
    '行政强制',
    '规章',
    '行政规范性文件',
    '予以公开',
    '其他处理',
    '总计',
  ];
  const rows = Array.from(
    { length: Math.round(cells / 4) },
    (_, row) =>
      `<tr><td>${words[row % words.length]}</td><td>${row}</td><td>其他</td><td>${row % 7}</td></tr>`,
  );
  return `<table>${rows.join('\n')}</table>`;
}

const own = cellsIn(requests);
const whole = cellsIn(disclosed + requests + remedies);

export const pageKinds: readonly PageKind[] = [
  {
    name: 'section 三 and nothing else, once and again',
    isReport: true,
    make: (cells) =>
      withoutReport(Array.from({ length: Math.max(1, Math.round(cells / own)) }, () => requests).join('')),
  },
  {
    name: 'one report and one large other table',
    isReport: true,
    make: (cells) => withTables(otherTable(Math.max(0, cells - whole), 8)),
  },
  {
    name: 'one report among small tables',
    isReport: true,
    make: (cells) => withTables(many(cells - whole, 40, (each) => otherTable(each, 5))),
  },
  {
    name: 'one large table, no report',
    isReport: false,
    make: (cells) => withoutReport(otherTable(cells, 10)),
  },
  {
    name: 'one table of two very long rows',
    isReport: false,
    make: (cells) => withoutReport(otherTable(cells, cells / 2)),
  },
  {
    name: 'many small tables, no report',
    isReport: false,
    make: (cells) => withoutReport(many(cells, 20, (each) => otherTable(each, 4))),
  },
  {
    name: "one table in the form's own words",
    isReport: false,
    make: (cells) => withoutReport(likeTheForm(cells)),
  },
  {
    name: "small tables in the form's own words",
    isReport: false,
    make: (cells) => withoutReport(many(cells, 40, likeTheForm)),
  },
];
