import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/export/clean';
import { htmlTables, markdown, plainTables } from '../../lib/export/tables';
import { forms } from '../../lib/forms';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { blank, exported, HOSTILE, kept, keptSample, number, reportOf, unreadable } from './reports';

/** Names of all elements of a piece of HTML. */
function elementsIn(html: string): Set<string> {
  const names = new Set<string>();
  const walk = (node: Tree.Node) => {
    if ('tagName' in node) names.add(node.tagName);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(`<!doctype html>${html}`));
  return names;
}

describe('HTML for the clipboard', () => {
  it.each(['zhoukou-2023', 'ouhai-2020'])('of %s is read as the same figures again', async (name) => {
    const report = exported(await keptSample(name));
    const html = htmlTables(report, 'zh');
    const page = `<!doctype html><title>${report.title}</title>${html}`;
    const { report: again } = readPage(parsePage(page), forms, {
      address: 'http://www.example.gov.cn/a.html',
    });
    const own = report.figures.filter(({ field }) => again.figures[field] !== undefined);
    expect(own.length).toBeGreaterThan(150);
    for (const { field, value, flag } of own)
      expect([field, again.figures[field]]).toEqual([
        field,
        expect.objectContaining(value === null ? { is: flag } : { value }),
      ]);
    // Rows of another edition stand below, with their labels.
    for (const { label, text } of report.figures.filter((figure) => !own.includes(figure)))
      expect(html).toContain(`<th>${label}</th><td>${text}</td>`);
  });

  it('makes no markup of texts', async () => {
    const known = [
      'html',
      'head',
      'body',
      'h2',
      'h3',
      'p',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'br',
    ];
    for (const text of HOSTILE) {
      const report = reportOf({ 'requests.received.total': unreadable(text) });
      const html = htmlTables(exported(await kept(report, { entry: { title: text, agency: text } })), 'en');
      expect([...elementsIn(html)].filter((name) => !known.includes(name))).toEqual([]);
      expect(html).not.toMatch(/>[=+@]/);
    }
  });
});

describe('Markdown for the clipboard', () => {
  const report = reportOf({
    'requests.received.total': number('12'),
    'requests.received.business': number('-3'),
    'requests.refused.stateSecret.total': unreadable('a|b\n`c`'),
    'requests.granted.total': blank('—'),
  });

  it('has a line of heads, as many cells in every row, and labels with their groups', async () => {
    const text = markdown(exported(await kept(report)), 'zh');
    const lines = text.split('\n').filter((line) => line.startsWith('|'));
    const cells = lines.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells)).toEqual(new Set([10]));
    expect(lines[0]).toContain('申请人情况·法人或其他组织·商业企业');
    expect(lines[1]).toMatch(/^\| --- \|( ---: \|){7}$/);
    const received = lines.find((line) => line.includes('一、本年新收'));
    expect(received).toMatch(/\|\s+\| -3 \|/);
    expect(received).toMatch(/\| 12 \|$/);
    const secret = lines.find((line) => line.includes('属于国家秘密'));
    expect(secret).toContain('三、本年度办理结果·（三）不予公开·1.属于国家秘密');
    expect(secret).toContain('a\\|b<br>\\`c\\`');
  });

  it('begins with title and source', async () => {
    const [title, , source] = markdown(exported(await kept(report)), 'zh').split('\n');
    expect(title).toBe('## 某县某局2020年政府信息公开工作年度报告');
    expect(source).toContain(
      '来源：某县某局，2020，2021-01-26 发布，2023-01-31 访问，http://www.example.gov.cn/2020.html',
    );
  });
});

describe('plain text for the clipboard', () => {
  it('has tabs between cells and nothing that a spreadsheet takes for a formula', async () => {
    for (const text of HOSTILE) {
      const report = reportOf({
        'requests.received.total': unreadable(text),
        'requests.handled.total': number('-1'),
      });
      const lines = plainTables(exported(await kept(report, { entry: { title: text } })), 'zh').split('\n');
      const cells = lines.flatMap((line) => line.split('\t'));
      expect(cells.filter((cell) => /^[=+@＝＋－＠]|^-(?!\d)/.test(cell))).toEqual([]);
      expect(cells).toContain('-1');
      const own = clean(text).replace(/\s+/g, ' ');
      if (own.trim() !== '') expect(cells.join('\n')).toContain(own);
      expect(
        lines.filter((line) => line.split('\t').length > 1).every((line) => line.split('\t').length === 8),
      ).toBe(true);
    }
  });
});
