import { type Sample, samples } from '../samples';
import type { ServedPage } from './harness/server';

/** No gate runs here: what a page looks like without the extension. */
const PLAIN_HOST = 'plain.example';

/** A policy that allows a page nothing: no script, no style, no image, no frame. */
const STRICT_POLICY = "default-src 'none'; require-trusted-types-for 'script'";

/** The same page where the extension does not look. */
export function withoutExtension({ host, path, ...page }: ServedPage): ServedPage {
  return { ...page, host: PLAIN_HOST, path: `/${host}${path}` };
}

/** The same page under a policy that forbids it everything. */
export function underStrictPolicy({ path, html }: ServedPage): ServedPage {
  return {
    host: 'strict.gov.cn',
    path,
    html,
    headers: { 'content-security-policy': STRICT_POLICY },
  };
}

/** A report within a page of another official host, as an inner frame. */
export function framed(inner: ServedPage): ServedPage {
  const html = (port: number) =>
    documentOf(
      '政府信息公开',
      `<p>栏目</p><iframe width="900" height="600" src="http://${inner.host}:${port}${inner.path}"></iframe>`,
    );
  return { host: 'www.frame.gov.cn', path: '/iframe.html', html };
}

/** A report in the larger part of a frameset; the smaller holds a list of links. */
export function inFrameset(inner: ServedPage): ServedPage {
  const report = (port: number) => `http://${inner.host}:${port}${inner.path}`;
  return {
    host: 'www.frame.gov.cn',
    path: '/frameset.html',
    html: (port) => `<!doctype html><html><head><meta charset="utf-8"><title>政府信息公开</title></head>
<frameset cols="20%,80%"><frame src="about:blank"><frame src="${report(port)}"></frameset></html>`,
  };
}

/** A sample with an edit of its page. */
export function edited(sample: Sample, path: string, edit: (html: string) => string): ServedPage {
  return { host: 'www.edited.gov.cn', path, html: () => edit(sample.html()) };
}

function documentOf(title: string, body: string): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head>
<body>${body}</body></html>`;
}

const rowOf = (cells: string) => `<tr>${cells}</tr>`;

/** Ten thousand cells, and the words of a report around them without its tables. */
function hugeTable(): string {
  const rows = Array.from({ length: 100 }, (_, row) =>
    rowOf(Array.from({ length: 100 }, (_, column) => `<td>${row * 100 + column}</td>`).join('')),
  );
  return documentOf('2020年统计年鉴', `<h1>统计年鉴</h1><table>${rows.join('')}</table>`);
}

const ABSURD_SPANS = ['65535', '-3', '0', '1e9', '99999999999999999999', 'x'];

/** Not both in one cell: Firefox takes seconds to lay such a table out by itself, without any extension. */
function absurdCells(): string {
  return ABSURD_SPANS.map((span) => `<td rowspan="${span}">1</td><td colspan="${span}">1</td>`).join('');
}

/** Cells that reach beyond every edge, are nothing or less, and lie over each other. */
function absurdSpans(): string {
  return documentOf('表格', `<table>${rowOf(absurdCells()).repeat(3)}</table>`);
}

/** Puts cells with absurd spans into the last row of every table of a report. */
export function withAbsurdSpans(html: string): string {
  return html.replaceAll('</table>', `<tr>${absurdCells()}</tr></table>`);
}

/** A page without a report. */
export const OTHER_PAGES = {
  empty: { host: 'www.empty.gov.cn', path: '/', html: () => '' },
  huge: { host: 'www.huge.gov.cn', path: '/yearbook.html', html: hugeTable },
  spans: { host: 'www.spans.gov.cn', path: '/', html: absurdSpans },
} satisfies Readonly<Record<string, ServedPage>>;

/** The samples: reports with tables, reports whose tables are images or attachments, other pages. */
export const reports = samples.filter((sample) => sample.kind === 'report');
export const uncheckable = samples.filter((sample) => sample.kind === 'uncheckable');
export const others = samples.filter((sample) => sample.kind === 'other');

/** The report with the most identities that do not hold. */
export function faultyReport(): Sample {
  const [faulty] = [...reports].sort((a, b) => b.failing.length - a.failing.length);
  if (faulty === undefined || faulty.failing.length === 0)
    throw new Error('no sample has a failing identity');
  return faulty;
}
