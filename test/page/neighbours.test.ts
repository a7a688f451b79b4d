import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import { layGrid } from '../../lib/core/grid';
import { recognise } from '../../lib/core/recognise';
import { countsOf, standingsOf, verdictOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms';
import { isWhollyRight, readHtml, scorePage } from '../accuracy/measure';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';

/** Tables of the page's own that are none of the form, and what they must leave alone. */

const sound = soundReport(7, '2021');
const published = publish(sound, plain, { seed: 7 });
/** The same with a total in section 四 that is not the sum of its results. */
const wrongRemedies = publish(plantError(sound, 'review.total', '9'), plain, { seed: 7 });

/** A table of these lines, cells parted by `|`. */
function table(...rows: readonly string[]): string {
  const cells = (row: string) => row.split('|').map((text) => `<td>${text}</td>`);
  return `<table>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</table>`;
}

/** Where section 二, 三 or 四 begins, or the last ends. */
function placeOf(html: string, nth: 0 | 1 | 2 | 3): number {
  const starts = [...html.matchAll(/<table/g)].map(({ index }) => index);
  return (nth < 3 ? starts[nth] : undefined) ?? html.lastIndexOf('</table>') + '</table>'.length;
}

/** The page with more before its table of that number, after the last for 3. */
function withMore(html: string, nth: 0 | 1 | 2 | 3, more: string): string {
  const at = placeOf(html, nth);
  return html.slice(0, at) + more + html.slice(at);
}

function verdict(html: string) {
  const { report } = readHtml(html);
  const findings = check(report, forms);
  const failing = findings.filter(({ outcome }) => outcome === 'fails').map(({ identity }) => identity.total);
  return { sign: verdictOf(countsOf(findings, standingsOf(report, []))), failing };
}

/** Asserts that the page is read whole and fine. */
function expectFine(html: string): void {
  expect(isWhollyRight(scorePage({ ...published, html }, readHtml(html)))).toBe(true);
  expect(verdict(html).sign).toBe('holds');
}

const PROPOSALS = table('代表建议|委员提案', '12|18');
const UNITS = table(
  '单位|主动公开|收到申请|已办理|结转|行政复议|行政诉讼',
  '青屿县档案馆|120|2|2|0|0|0',
  '青屿县图书馆|65|1|0|1|1|0',
);

describe('a table with figures after section 四', () => {
  it.each([
    ['of two figures', PROPOSALS],
    ['of words', table('问题|措施', '更新不及时|2024年按季度自查')],
    ['that names 行政复议 and 行政诉讼', UNITS],
    [
      'of as many columns',
      table(`月份|${'一|二|三|四|五|六|七|八|九|十|'.repeat(2)}合计`, `件数|${'3|'.repeat(20)}60`),
    ],
  ])('leaves it alone: %s', (_, more) => {
    expectFine(withMore(published.html, 3, more));
    expect(verdict(withMore(wrongRemedies.html, 3, more))).toEqual({
      sign: 'fails',
      failing: ['review.total'],
    });
  });

  it('leaves it alone where its row is blank', () => {
    const at = published.html.lastIndexOf('<tr');
    const last = published.html.slice(at, published.html.lastIndexOf('</table>'));
    const blank = published.html.replace(last, () => last.replace(/\d+(?=<)/g, ''));
    const months = table('类别|一季度|二季度|三季度|四季度|合计', '来信|1|2|3|4|5');
    const figure = ({ report }: ReturnType<typeof readHtml>) =>
      report.figures['litigation.afterReview.total'];
    expect(figure(readHtml(withMore(blank, 3, months)))).toMatchObject({ is: 'blank' });
  });

  it('leaves it alone before section 四 as well', () => {
    for (const nth of [0, 1, 2] as const) expectFine(withMore(published.html, nth, UNITS));
  });

  it('is its row where only the head stands above, and its second row where it has its cells', () => {
    const at = published.html.lastIndexOf('<tr');
    const cut = `${published.html.slice(0, at)}</table><table>${published.html.slice(at)}`;
    expectFine(cut);
    expectFine(withMore(cut, 3, PROPOSALS));
    const again = published.html.slice(at, published.html.lastIndexOf('</table>'));
    const twice = readHtml(withMore(published.html, 3, `<table>${again}</table>`));
    expect(twice.report.figures['review.total']).toBeUndefined();
  });
});

describe('a table of the page’s own about the same things', () => {
  const SUMMARY = table(
    '办理结果|件数|占比',
    '予以公开|16|41%',
    '部分公开|5|13%',
    '无法提供|3|8%',
    '总计|39|100%',
  );
  const DECISIONS = table(
    '信息内容|2023年|2022年|增减',
    '行政许可|356|402|-46',
    '行政处罚|27|31|-4',
    '行政强制|1|0|1',
    '行政事业性收费（万元）|12.6|13.8|-1.2',
  );
  const REMEDIES = table('年度|行政复议|行政诉讼', '2022年|4|1', '2023年|3|2');
  const RESULTS = table('类型|维持|纠正|其他|未审结|合计', '行政复议|2|0|1|0|3', '行政诉讼|1|0|0|1|2');

  it.each([
    ['办理结果', SUMMARY],
    ['行政许可 of two years', DECISIONS],
    ['行政复议 of two years', REMEDIES],
    ['行政复议 by results', RESULTS],
  ])('is no other copy: %s', (_, more) => {
    for (const nth of [0, 1, 2, 3] as const) expectFine(withMore(published.html, nth, more));
  });

  it('is another copy where it has the section’s own columns, or half of its rows', () => {
    const other = publish(soundReport(8, '2021'), plain, { seed: 8 }).html;
    const requests = other.slice(placeOf(other, 1), placeOf(other, 2));
    const remedies = other.slice(placeOf(other, 2), placeOf(other, 3));
    const wide = requests.replace(/(<td[^>]*>\d+<\/td>)(?=<\/tr>)/g, '$1$1');
    const beheaded = remedies.replace('结果维持', '见下');
    for (const copy of [requests, wide, remedies, beheaded])
      expect(verdict(withMore(published.html, 3, copy)).sign).toBe('untold');
  });
});

describe('a table of seven figures a row after section 三', () => {
  const QUARTERS = [
    '科室|一季度|二季度|三季度|四季度|合计|备注|排名',
    '办公室|3|2|4|1|10|0|1',
    '法规科|1|0|0|2|3|0|2',
  ];

  it('explains no total that does not agree', () => {
    const total = published.expected['requests.handled.naturalPerson'] ?? '';
    const wrong = plantError(sound, 'requests.handled.naturalPerson', String(Number(total) + 3));
    const { html } = publish(wrong, plain, { seed: 7 });
    expect(verdict(withMore(html, 2, table(...QUARTERS)))).toEqual(verdict(html));
    expect(verdict(html).failing).toContain('requests.handled.naturalPerson');
  });

  it('does not print the section’s 总计 once more', () => {
    expectFine(withMore(published.html, 2, table(...QUARTERS, '总计|4|2|4|3|13|0|3')));
  });
});

describe('rows of the statistics of 2014 in a later report', () => {
  const rows = ['政府网站公开政府信息数|320', '政务微博公开政府信息数|102', '政策解读稿件发布数|6'];

  it('are a table of the page’s own where they are few', () => {
    expectFine(withMore(published.html, 0, table('指标名称|数量', ...rows)));
  });

  it('are told where no other form is on the page', () => {
    const cells = rows.map((row) => row.split('|').map((text) => ({ text, rowSpan: 1, columnSpan: 1 })));
    expect(recognise([layGrid([cells])], forms).report.editions).toEqual({ statistics: '2014' });
  });
});
