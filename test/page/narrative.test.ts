import { describe, expect, it } from 'vitest';
import { plain as plainText } from '../../lib/core/text';
import { forms } from '../../lib/forms';
import { narrativeOf, rangesOf } from '../../lib/page/narrative';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { markups, plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';

const address = 'http://www.example.gov.cn/report.html';

function blocksIn(html: string) {
  const page = parsePage(html);
  return narrativeOf(page, readPage(page, forms, { address }).places.values());
}

const texts = (html: string) => blocksIn(html).map(({ text }) => text.replace(/\s+/g, ''));

const report = `<body><div class="nav"><a href="#">首页</a><a href="#">公开</a></div>
<div id="zoom"><h1>清河市水务局2023年政府信息公开工作年度报告</h1><p>本报告由清河市水务局编制。</p>
<p>一、总体情况</p><p>全年收到政府信息公开申请<b>4</b>7<span>件</span>。</p>
<p>二、主动公开政府信息情况</p><table><tr><td>栏目</td><td>数量</td></tr><tr><td>概况</td><td>3</td></tr></table>
<p>三、收到和处理政府信息公开申请情况</p><p>新收47件。</p>
<p>四、政府信息公开行政复议、行政诉讼情况</p>
<p>五、存在的主要问题及改进情况</p><p>没有问题。</p><p>六、其他需要报告的事项</p><p>无。</p><p>上一篇：通知</p></div>
<div class="foot">主办：清河市水务局，共收到来信3件</div></body>`;

describe('the running text of a report', () => {
  it('is its paragraphs and headings, without tables, links around it and the foot of the page', () => {
    expect(texts(report)).toEqual([
      '清河市水务局2023年政府信息公开工作年度报告',
      '本报告由清河市水务局编制。',
      '一、总体情况',
      '全年收到政府信息公开申请47件。',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '新收47件。',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '没有问题。',
      '六、其他需要报告的事项',
      '无。',
    ]);
  });

  it('knows the part each block stands in, and which are headings', () => {
    const blocks = blocksIn(report);
    expect(blocks.map(({ part }) => part)).toEqual([null, null, 1, 1, 2, 3, 3, 4, 5, 5, 6, 6]);
    expect(blocks.filter(({ isHeading }) => isHeading)).toHaveLength(7);
  });

  it('tells which text nodes a stretch covers', () => {
    const block = blocksIn(report).find(({ text }) => text.includes('申请'));
    if (block === undefined) throw new Error('no such block');
    const start = block.text.indexOf('47');
    const ranges = rangesOf(block, start, start + 3);
    expect(ranges.map(({ node, start, end }) => node.nodeValue?.slice(start, end))).toEqual(['4', '7', '件']);
  });

  it('joins lines that a page from a PDF file breaks within a sentence, and no others', () => {
    const html = `<p>（一）依申请公开情况</p><p>2023年，我局按照《条例》的规定办理依申请公开事项，全年共收到政府信息公开申</p>
      <p>请47件，均已答复。</p><p>行政复议0件</p><p>行政诉讼0件</p>`;
    expect(texts(html)).toEqual([
      '（一）依申请公开情况',
      '2023年，我局按照《条例》的规定办理依申请公开事项，全年共收到政府信息公开申请47件，均已答复。',
      '行政复议0件',
      '行政诉讼0件',
    ]);
  });

  it('leaves out what a page hides', () => {
    expect(texts('<p>收到2件。</p><p style="display:none">收到3件。</p><script>4件</script>')).toEqual([
      '收到2件。',
    ]);
  });

  describe('beside which another stands', () => {
    const own = publish(soundReport(7, '2021'), plain, { seed: 7 });
    const [table = ''] =
      publish(soundReport(8, '2021'), plain, { seed: 8 }).html.match(/<table.*?<\/table>/s) ?? [];
    const title = (body: string, year = own.year) => `${body}${year}年政府信息公开工作年度报告`;
    const lines = (...all: string[]) => all.map((line) => `<p>${line}</p>`).join('');
    const other = `${lines('一、总体情况', '另收到申请7件。', '二、主动公开政府信息情况')}${table}`;
    const page = (before: string, after: string, overview = '本机关新收9件。') => {
      const text = lines(title(own.agency), '一、总体情况', overview);
      const tables = own.html.slice(own.html.indexOf('<table'), own.html.lastIndexOf('</table>') + 8);
      const end = lines(
        '五、存在的主要问题及改进情况',
        '公开不够。',
        '六、其他需要报告的事项',
        '没有其他事项。',
      );
      return `<body>${before}${text}${tables}${end}${after}</body>`;
    };
    const isOwn = (found: readonly string[]) =>
      ['本机关新收9件。', '公开不够。', '没有其他事项。'].every((line) => found.join('').includes(line));

    it.each([
      ['another body’s, after it', '', lines(title('青屿县人才服务中心')) + other],
      ['another year’s, after it', '', lines(title(own.agency, own.year - 1)) + other],
      [
        'another year’s, before it',
        `<h1>${title(own.agency)}</h1>${lines(title(own.agency, own.year - 1))}${other}`,
        '',
      ],
      ['one whose title has two lines', '', lines('青屿县人才服务中心', title('')) + other],
      [
        'one whose title has three lines',
        '',
        lines('青屿县人才服务中心', `${own.year}年度`, '政府信息公开工作年度报告') + other,
      ],
      [
        'those of a collection',
        lines(`市直部门${own.year}年政府信息公开工作年度报告汇编`),
        lines(title('青屿县审计局')) + other,
      ],
    ])('is its own only: %s', (_, before, after) => {
      const found = texts(page(before, after));
      expect(isOwn(found)).toBe(true);
      expect(found).not.toContain('另收到申请7件。');
    });

    it.each([
      ['附：各单位情况'],
      ['附件'],
      ['附件2：局属单位情况'],
      ['附件一：所属单位'],
      ['附件1 所属单位情况'],
      ['附表：所属单位情况'],
    ])('ends where something is appended: %s', (line) => {
      const appended = ['（一）青屿站。收到申请5件。', '一、总体情况', '白沙站未收到申请。'];
      const found = texts(page('', lines(line, ...appended)));
      expect(isOwn(found)).toBe(true);
      expect(found.slice(-1)).toEqual(['没有其他事项。']);
    });

    it.each([
      [
        'a heading that speaks of last year’s report',
        `（二）按时发布${own.year - 1}年政府信息公开工作年度报告`,
      ],
      ['a sentence that does', `见青屿县审计局${own.year - 1}年政府信息公开工作年度报告。`],
      ['a title in other words', `${own.agency.slice(1)}政府信息公开${own.year}年度报告`],
      ['a link to another', `<a href="#">${title('青屿县审计局', own.year - 1)}</a>`],
      ['what is appended before its tables', '附件：统计表'],
      ['a word that only begins so', '附近群众来访较多。'],
    ])('goes on under %s', (_, line) => {
      expect(isOwn(texts(page('', '', `${line}</p><p>本机关新收9件。`)))).toBe(true);
      expect(isOwn(texts(page('', '').replace('<p>五、', () => `<p>${line}</p><p>五、`)))).toBe(true);
    });
  });

  it.each([plain, ...markups].map((markup) => [markup.name, markup] as const))(
    'has none of the statutory tables, printed as %s',
    (_, markup) => {
      const found = texts(publish(soundReport(3, '2021'), markup, { seed: 3 }).html).map(plainText);
      expect(found.filter((text) => /勾稽关系|本年新收|结转下年度继续办理/.test(text))).toEqual([]);
      expect(found.some((text) => /总体情况|概述/.test(text))).toBe(true);
    },
  );
});
