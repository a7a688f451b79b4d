import { describe, expect, it } from 'vitest';
import { check } from '../../lib/core/check';
import { countsOf, standingsOf, verdictOf } from '../../lib/core/standing';
import { forms } from '../../lib/forms';
import type { PageReading } from '../../lib/page/read';
import { isWhollyRight, readHtml, scorePage } from '../accuracy/measure';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';

const edition = '2021';
/** The page's own report, of 2023, and another. */
const own = publish(soundReport(7, edition), plain, { seed: 7 });
const other = publish(soundReport(8, edition), plain, { seed: 8 });

type Table = 'disclosed' | 'requests' | 'remedies';
const tableOf = (html: string, table: Table): string =>
  html.match(/<table.*?<\/table>/gs)?.[['disclosed', 'requests', 'remedies'].indexOf(table)] ?? '';
const tablesOf = (html: string): string =>
  html.slice(html.indexOf('<table'), html.lastIndexOf('</table>') + '</table>'.length);
const emptied = (html: string): string => html.replace(/(<td[^>]*>)[\d.]+(?=<)/g, '$1');
const zerosBlank = (html: string): string => html.replace(/(<td[^>]*>)0(?=<)/g, '$1');

/** The page with other markup for all its tables. */
const withTables = (tables: string): string => own.html.replace(tablesOf(own.html), () => tables);
const hasOtherCopy = ({ report }: PageReading): boolean =>
  report.notes.some(({ rule }) => rule === 'page.otherCopy');

/** Asserts that the page's own figures were read, zeros left blank or not. */
function expectOwn(reading: PageReading): void {
  for (const [field, value] of Object.entries(own.expected)) {
    const figure = reading.report.figures[field];
    expect([field, figure?.is === 'number' ? figure.value : '0']).toEqual([field, value]);
  }
}

const TITLE = `<h2>${own.agency}${own.year}年政府信息公开工作年度报告</h2>`;
const SUBORDINATE = `<h2>附：青屿县人才服务中心${own.year}年政府信息公开工作年度报告</h2>`;

describe('of two reports on a page', () => {
  it.each([
    ['after the own', zerosBlank(tablesOf(own.html)) + SUBORDINATE + tablesOf(other.html)],
    ['before the own', SUBORDINATE + tablesOf(other.html) + TITLE + zerosBlank(tablesOf(own.html))],
    ['after the own, without a name', zerosBlank(tablesOf(own.html)) + tablesOf(other.html)],
  ])("another's is not read, though it is the fuller: %s", (_, tables) => {
    const reading = readHtml(withTables(tables));
    expectOwn(reading);
    expect(hasOtherCopy(reading)).toBe(true);
  });

  it('no section is taken from the other, though the own prints nothing in it', () => {
    const [blank, { html }] = [emptied(tableOf(own.html, 'remedies')), own];
    const first = tablesOf(html).replace(tableOf(html, 'remedies'), () => blank);
    const full = plantError(soundReport(8, edition), 'review.upheld', '3');
    const second = tablesOf(publish(full, plain, { seed: 8 }).html);
    const { figures } = readHtml(withTables(first + second)).report;
    expect(figures['review.upheld']).toMatchObject({ is: 'blank' });
    expect(figures['requests.received.total']).toMatchObject({
      value: own.expected['requests.received.total'],
    });
  });
});

describe('of two years on a page', () => {
  const years = (last: string, now: string) => `<p>${own.year - 1}年</p>${last}<p>${own.year}年</p>${now}`;

  it.each(['disclosed', 'requests', 'remedies'] as const)('the report’s own is read: %s', (table) => {
    const now = tableOf(own.html, table);
    const reading = readHtml(own.html.replace(now, () => years(tableOf(other.html, table), now)));
    expectOwn(reading);
  });

  it.each([
    [
      'captions of the tables',
      (year: number, table: string) => table.replace('>', `><caption>${year}年度数据</caption>`),
    ],
    [
      'cells of a layout table',
      (year: number, table: string) => `<table><tr><td><p>${year}年</p>${table}</td></tr></table>`,
    ],
  ])('told by %s', (_, framed) => {
    const [now, last] = [tableOf(own.html, 'requests'), tableOf(other.html, 'requests')];
    const both = framed(own.year - 1, last) + framed(own.year, now);
    expectOwn(readHtml(own.html.replace(now, () => both)));
  });

  it('a date or a sentence with a year names none', () => {
    const text = `<p>${own.year + 1}年1月20日</p><p>${own.year - 1}年，我局加强了公开。</p>`;
    const reading = readHtml(withTables(text + tablesOf(own.html) + TITLE + tablesOf(other.html)));
    expectOwn(reading);
  });
});

describe('of several copies', () => {
  it('the blank form before the report is passed over', () => {
    const reading = readHtml(withTables(emptied(tablesOf(own.html)) + tablesOf(own.html)));
    expect(isWhollyRight(scorePage(own, reading))).toBe(true);
    expect(hasOtherCopy(reading)).toBe(false);
  });

  it('a table of some of its rows before the report is passed over', () => {
    const rows = ['本年新收政府信息公开申请数量', '（一）予以公开', '（七）总计'].map(
      (label) => `<tr><td>${label}</td>${'<td>4</td>'.repeat(7)}</tr>`,
    );
    const reading = readHtml(withTables(`<table>${rows.join('')}</table>${tablesOf(own.html)}`));
    expectOwn(reading);
  });
});

describe('where the report’s own tables are pictures', () => {
  const PICTURES = '<p><img src="t2.png"></p><p><img src="t3.png"></p><p><img src="t4.png"></p>';
  const LAST_YEAR = `${own.agency}${own.year - 1}年政府信息公开工作年度报告`;
  const names = ({ report }: PageReading) =>
    report.notes.flatMap(({ rule, texts }) => (rule === 'page.otherReport' ? texts : []));
  const sign = ({ report }: PageReading) =>
    verdictOf(countsOf(check(report, forms), standingsOf(report, [])));

  it.each([
    ['year', LAST_YEAR],
    ['body', `青屿县人才服务中心${own.year}年政府信息公开工作年度报告`],
  ])('tables under the title of another %s are no tick', (_, title) => {
    const reading = readHtml(
      withTables(`${PICTURES}<p>${title}</p><p>情况如下。</p>${tablesOf(other.html)}`),
    );
    expect([names(reading), sign(reading)]).toEqual([[title], 'untold']);
  });

  it('neither is one table under the caption of another year', () => {
    const caption = `${own.year - 1}年收到和处理政府信息公开申请情况`;
    const table = tableOf(own.html, 'requests');
    const rest = withTables(tablesOf(own.html).replace(table, () => PICTURES));
    const reading = readHtml(rest.replace('</body>', () => `<p>${caption}</p>${table}</body>`));
    expect([names(reading), sign(reading)]).toEqual([[caption], 'untold']);
  });

  it.each([
    ['a chart’s name further above', `<p>图1 ${own.year - 1}年至${own.year}年申请情况</p><p>见上图。</p>`],
    ['a link', `<p><a href="/last">${LAST_YEAR}</a></p>`],
    ['the own title again', TITLE],
  ])('its own tables are not doubted for %s', (_, more) => {
    const reading = readHtml(withTables(more + tablesOf(own.html)));
    expect([names(reading), sign(reading)]).toEqual([[], 'holds']);
  });

  it('nor where the period names another year than the title', () => {
    const { html } = own;
    const dated = html.replaceAll(`${own.year + 1}-`, '2030-').replaceAll(/\d{4}年(?=\d+月\d+日)/g, '2020年');
    const reading = readHtml(dated.replace('<table', () => `${TITLE}<table`));
    expect(reading.identity.year).toBe(2020);
    expect([names(reading), sign(reading)]).toEqual([[], 'holds']);
  });
});
