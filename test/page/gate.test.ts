import { describe, expect, it } from 'vitest';
import type { PageDocument } from '../../lib/page/document';
import { lookAt } from '../../lib/page/gate';
import { parsePage } from '../../lib/saved/document';
import { markupNamed, markups, uncheckable } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';
import { samples } from '../samples';

const page = (html: string) => lookAt(parsePage(html)).isReport;
const table = (...cells: string[]) =>
  `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

describe('the gate', () => {
  it.each(samples.filter((sample) => sample.kind !== 'other'))('lets $name through', (sample) => {
    expect(page(sample.html())).toBe(true);
  });

  /** These two print the form or name all its sections; the reader turns them away. */
  const READERS_MATTER = ['notice-to-compile', 'format-notice'];

  it.each(samples.filter((sample) => sample.kind === 'other' && !READERS_MATTER.includes(sample.name)))(
    'keeps $name out',
    (sample) => {
      expect(page(sample.html())).toBe(false);
    },
  );

  it.each(['2019', '2021'] as const)('lets every markup of a %s report through', (edition) => {
    const report = soundReport(7, edition);
    const kept = [...markups, ...uncheckable].filter((markup) => !page(publish(report, markup).html));
    expect(kept.map((markup) => markup.name)).toEqual([]);
  });

  it('knows the table of 2014 by its head', () => {
    const head = table('统计指标', '单位', '统计数');
    expect(page(head + table('一、主动公开情况'))).toBe(true);
    expect(page(head + table('人口'))).toBe(false);
  });

  it('reads words broken by runs, spaces and zero-width characters, in Traditional script too', () => {
    expect(page(table('<span>勾\u200b稽</span><b>关 系</b>', '复议后<br>起&nbsp;诉'))).toBe(true);
    expect(page(table('勾稽關係', '複議後起訴'))).toBe(true);
    expect(page(table('勾稽關係', '覆議後起訴'))).toBe(true);
  });

  it('is not moved by the words outside a table, nor by those of scripts and forms', () => {
    const words = '本列数据的勾稽关系为：结转下年度继续办理，复议后起诉';
    expect(page(`<p>${words}</p>${table('1', '2')}`)).toBe(false);
    expect(page(table(`<script>"${words}"</script><style>${words}</style>`))).toBe(false);
    expect(page(table(`<textarea>${words}</textarea>`))).toBe(false);
  });

  it('wants more than one word of the form', () => {
    expect(page(table('上年结转', '结转下年'))).toBe(false);
    expect(page(table('复议后起诉'))).toBe(false);
    expect(page(table('行政许可', '行政处罚', '行政强制'))).toBe(false);
  });

  it('wants the name and four sections of a report whose tables are images', () => {
    const name = '<h1>某局2020年政府信息公开工作年度报告</h1>';
    const sections = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];
    const body = sections.map((section) => `<h2>${section}</h2><img src="a.png">`).join('');
    expect(page(name + body)).toBe(false);
    expect(page(`${name + body}<h2>五、存在的主要问题及改进情况</h2>`)).toBe(true);
    expect(page(`${body}<h2>五、存在的主要问题及改进情况</h2>`)).toBe(false);
  });

  it('looks at nothing beyond its bounds', () => {
    const report = table('勾稽关系', '复议后起诉');
    expect(page(`${'<i></i>'.repeat(1000)}${report}`)).toBe(true);
    expect(page(`${'<i></i>'.repeat(200_000)}${report}`)).toBe(false);
    expect(page(`<p>${'字'.repeat(1_000_000)}</p>${report}`)).toBe(false);
  });

  it('keeps out of a page of 10,000 cells, of deep nesting, of nothing', () => {
    expect(page(`<table>${'<tr>'.concat('<td>1</td>'.repeat(100)).repeat(100)}</table>`)).toBe(false);
    expect(page('<div>'.repeat(5000))).toBe(false);
    expect(page('')).toBe(false);
  });

  it.each([
    ['its title', '<title>某局2020年政府信息公开工作年度报告</title>', ''],
    ['its title in Traditional script', '<title>政府信息公開年報</title>', ''],
    ['a heading', '<h3>政务信息公开<b>年度</b>报告</h3>', ''],
    ['its column', '<meta name="ColumnName" content="政府信息公开年报">', ''],
    ['its address', '', 'http://www.a.gov.cn/xxgkAnnualReport.jsp?fbtime=2021'],
  ])('awaits a report where %s names one', (_, html, address) => {
    const words = `<p>${'本局负责全市的工作。'.repeat(50)}</p>`;
    expect(lookAt(parsePage(html + words), address)).toEqual({ isReport: false, awaitsReport: true });
  });

  it('is content with less on a page that prints next to nothing', () => {
    const words = `<p>${'本局负责全市的工作。'.repeat(50)}</p>`;
    const awaits = (html: string, address = '', around = '') =>
      lookAt(parsePage(html), address, around).awaitsReport;
    expect(awaits('<title>政府信息公开</title><p>加载中</p>')).toBe(true);
    expect(awaits('<p>加载中</p>', 'http://www.a.gov.cn/zwgk/detail.html?id=7')).toBe(true);
    expect(awaits('', 'about:blank', '政府信息公开工作年度报告')).toBe(true);
    expect(awaits(`<title>政府信息公开</title>${words}`)).toBe(false);
    expect(awaits(words, 'http://www.a.gov.cn/zwgk/detail.html?id=7')).toBe(false);
    expect(awaits(words, 'about:blank', '政府信息公开工作年度报告')).toBe(false);
    expect(awaits('')).toBe(false);
  });

  it('awaits nothing where a link in the text names reports, nor where one stands', () => {
    const link = `<a>政府信息公开年报</a><p>${'本局负责全市的工作。'.repeat(50)}</p>`;
    expect(lookAt(parsePage(link)).awaitsReport).toBe(false);
    const report = publish(soundReport(1, '2021'), markupNamed('plain')).html;
    expect(lookAt(parsePage(report))).toEqual({ isReport: true, awaitsReport: false });
  });

  it('takes a document that breaks under its hands for no report', () => {
    const broken: PageDocument = {
      ...{ nodeType: 9, nodeValue: null, parentNode: null, nextSibling: null, documentElement: null },
      get firstChild(): never {
        throw new Error('clobbered');
      },
    };
    expect(lookAt(broken)).toEqual({ isReport: false, awaitsReport: false });
  });
});
