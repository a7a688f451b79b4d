import type { ServedPage } from '../test/e2e/harness/server';
import { type Sample, samples } from '../test/samples';

/** The demo's first page: every sample with its address, to be opened with the extension. */
export const INDEX_HOST = 'localhost';

const KINDS: Readonly<Record<Sample['kind'], string>> = {
  report: '年度报告 · report',
  uncheckable: '表格是图片或附件 · report without tables',
  other: '不是年度报告 · not a report',
};

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
  body { max-width: 52em; margin: 3em auto; padding: 0 1.5em; }
  h1 { font-size: 1.5em; font-weight: 600; }
  h2 { font-size: 1em; font-weight: 600; margin: 2em 0 0.5em; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { padding: 0.5em 0; border-top: 1px solid #8884; }
  small { display: block; opacity: 0.75; overflow-wrap: anywhere; }`;

export const indexPage: ServedPage = {
  host: INDEX_HOST,
  path: '/',
  html: (port) => {
    const groups = (['report', 'uncheckable', 'other'] as const).map((kind) => {
      const items = samples.filter((sample) => sample.kind === kind).map((sample) => itemOf(sample, port));
      return `<h2>${KINDS[kind]}</h2><ul>${items.join('')}</ul>`;
    });
    return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>勾稽 · Gouji</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head><body>
<h1>勾稽 · Gouji</h1>
<p>打开任意一页，核对标记会出现在数字旁边；看过的报告可以在工具栏按钮里找到。<br>
Open any page: marks appear beside its figures, and the toolbar button lists the reports seen.</p>
${groups.join('\n')}</body></html>`;
  },
};

function itemOf({ host, path, title, name, about }: Sample, port: number): string {
  const address = `http://${host}:${port}${path}`;
  return `<li><a href="${escaped(address)}">${escaped(title || name)}</a>
<small>${escaped(about)}</small><small>${escaped(`${host}${path}`)}</small></li>`;
}

function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}
