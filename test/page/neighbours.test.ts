import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
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
