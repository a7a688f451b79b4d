/** Pages of official sites without a report, small and large, for what the gate costs them. */
import type { ServedPage } from '../e2e/harness/server';
import { paragraphs } from './news-text';

const HOST = 'bench.gov.cn';
const MEGABYTE = 1_000_000;
/** Tables of the largest page. */
const TABLES = 300;

/** Who does what, in no report's words. */
const WHO = ['市水务局', '市交通运输局', '区教育局', '市文化和旅游局', '县农业农村局', '市市场监督管理局'];
const DOES = [
  '召开全市重点工程建设推进会',
  '开展节前安全生产检查',
  '组织志愿者走进社区',
  '公布第三季度空气质量情况',
  '启动老旧小区改造二期工程',
  '举办青少年科普开放日',
];

function headline(number: number): string {
  return `${WHO[number % WHO.length]}${DOES[(number * 5 + (number >> 3)) % DOES.length]}（第${number}期）`;
}

function linkList(from: number, count: number): string {
  const items = Array.from({ length: count }, (_, at) => {
    const number = from + at;
    return `<li><a href="/art/2024/${number}.html" title="${headline(number)}">${headline(number)}</a><span>2024-03-0${(number % 9) + 1}</span></li>`;
  });
  return `<ul class="list">${items.join('\n')}</ul>`;
}

/**
 * The frame of a site around what a page holds: styles, navigation, which leads to the reports as on every official
 * site, lists at the side, contacts.
 */
function site(title: string, body: string): string {
  const sections = [
    '首页',
    '新闻中心',
    '政府信息公开指南',
    '政府信息公开年报',
    '政务服务',
    '互动交流',
    '数据开放',
  ];
  const nav = sections.map((name, at) => `<li><a href="/col/${at}/index.html">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}_清河市人民政府</title>
<meta name="SiteName" content="清河市人民政府">
<style>
body{margin:0;font:16px/1.9 sans-serif;color:#222}.nav{display:flex;list-style:none;background:#1b5aa0}
.nav a{color:#fff;padding:0 20px}.main{width:1000px;margin:0 auto}.side{float:right;width:260px}
.list li{display:flex;justify-content:space-between}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999}
</style>
</head>
<body>
<div class="head"><a href="/"><img alt="清河市人民政府" width="300" height="60"></a></div>
<ul class="nav">${nav}</ul>
<div class="main">
<div class="side">${linkList(0, 20)}</div>
<h1>${title}</h1>
<div class="info">发布时间：2024-03-05　来源：清河市人民政府办公室</div>
<div class="article">${body}</div>
</div>
<div class="foot">主办：清河市人民政府办公室　联系电话：0000-0000000　网站标识码：0000000000</div>
</body>
</html>
`;
}

/** Pieces one after the other until they have so many bytes. */
function upTo(bytes: number, piece: (number: number) => string): string {
  const pieces: string[] = [];
  for (let number = 0, left = bytes; left > 0; number += 1) {
    const one = piece(number);
    pieces.push(one);
    left -= Buffer.byteLength(one);
  }
  return pieces.join('\n');
}

function news(bytes: number): string {
  return upTo(bytes, (number) => {
    const text = paragraphs[number % paragraphs.length] ?? '';
    const head = number % 6 === 0 ? `<h2>${headline(number)}</h2>` : '';
    return `${head}<p style="text-indent:2em"><span>${text}</span></p>`;
  });
}

function tables(bytes: number): string {
  const each = bytes / TABLES;
  return Array.from({ length: TABLES }, (_, number) => {
    const rows = upTo(each, (row) => {
      const figures = Array.from(
        { length: 7 },
        (_unused, x) => `<td>${(row * 37 + x * 1109 + number) % 90_000}.${x}</td>`,
      );
      return `<tr><td>${row + 1}</td><td>${headline(row + number)}</td>${figures.join('')}</tr>`;
    });
    return `<p>附表${number + 1}</p><table><tbody>${rows}</tbody></table>`;
  }).join('\n');
}

export interface GatePage extends ServedPage {
  readonly name: string;
}

/** Each is made once: the making must not be what a page waits for. */
function page(name: string, path: string, html: string): GatePage {
  return { name, host: HOST, path, html: () => html };
}

export const gatePages: readonly GatePage[] = [
  page('small, a notice', '/notice.html', site('关于开展节前安全生产检查的通知', news(6_000))),
  page('1 MB of news', '/news.html', site('新闻中心', news(MEGABYTE))),
  page(`5 MB with ${TABLES} tables`, '/tables.html', site('重点工程项目清单', tables(5 * MEGABYTE))),
];

/** So many timers one after the other outlast every slice of the gate's look, whose timers are as short. */
export const OUTLASTING =
  'new Promise((done) => { let left = 50; (function next() { left -= 1; left > 0 ? setTimeout(next) : done(); })(); })';
