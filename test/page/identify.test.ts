import { describe, expect, it } from 'vitest';
import { isOfficialHost } from '../../lib/core/report';
import { agencyIn, isReportTitle, yearIn } from '../../lib/page/identify';
import { readHtml } from '../accuracy/measure';

function identityOf(body: string, head = '') {
  return readHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).identity;
}

const h1 = (title: string) => `<h1>${title}</h1>`;

describe('titles', () => {
  it.each([
    ['青屿县教育局2020年政府信息公开工作年度报告', '青屿县教育局', 2020],
    ['青屿县教育局2020年度政府信息公开工作年度报告', '青屿县教育局', 2020],
    ['2020年青屿县教育局政府信息公开工作年度报告', '青屿县教育局', 2020],
    ['青屿县教育局 2020 年政府信息公开年报', '青屿县教育局', 2020],
    ['青屿县教育局2020年政务信息公开年度报告', '青屿县教育局', 2020],
    ['青屿县教育局关于2020年度政府信息公开工作的年度报告', '青屿县教育局', 2020],
    ['关于2020年度政府信息公开工作的年度报告', null, 2020],
    ['二〇二〇年度政府信息公开工作年度报告', null, 2020],
    ['政府信息公开工作年度报告', null, null],
    ['【年度报告】青屿县教育局2020年政府信息公开年度报告', '青屿县教育局', 2020],
    ['青屿县教育局2020年政府信息公开工作年度报告（附解读）', '青屿县教育局', 2020],
    ['青屿县教育局２０２０年政府信息公开工作年度报告', '青屿县教育局', 2020],
    ['青屿县教育局政府信息公开2020年度工作报告', '青屿县教育局', 2020],
    ['青屿县人民政府办公室政府信息公开工作年度报告（2020年度）', '青屿县人民政府办公室', 2020],
  ])('%s', (title, agency, year) => {
    expect(isReportTitle(title)).toBe(true);
    expect(agencyIn(title)).toBe(agency);
    expect(yearIn(title)).toBe(year);
  });

  it.each([
    '一图读懂青屿县教育局2020年政府信息公开工作年度报告',
    '关于做好2020年政府信息公开工作年度报告编制工作的通知',
    '青屿大学2020年信息公开年度报告',
    '2020年上半年政府信息公开工作报告',
    '我局2020年政府信息公开工作年度报告已经公布。欢迎查阅',
  ])('%s is not one', (title) => {
    expect(isReportTitle(title)).toBe(false);
  });
});

describe('the agency', () => {
  it('takes the full name of the text for a short name in the title', () => {
    const page = `${h1('县教育局2020年政府信息公开工作年度报告')}<p>本报告由青屿县教育局按照要求编制。</p>`;
    expect(identityOf(page).agency).toBe('青屿县教育局');
  });

  it('keeps to the title where the publisher is another body', () => {
    const page = `${h1('青屿县教育局2020年政府信息公开工作年度报告')}<p>发布机构：青屿县人民政府办公室</p>`;
    expect(identityOf(page).agency).toBe('青屿县教育局');
  });

  it('comes from the catalogue block, in one line or in cells, where the title names none', () => {
    const title = h1('2020年政府信息公开工作年度报告');
    expect(
      identityOf(`<p>索引号：QY01-2021-7 发布机构：青屿县教育局 发布日期：2021年1月5日</p>${title}`),
    ).toMatchObject({
      agency: '青屿县教育局',
      indexNumber: 'QY01-2021-7',
      published: '2021-01-05',
    });
    const table =
      '<table><tr><td>发布机构</td><td>青屿县教育局</td><td>生成日期：</td><td>2021-01-25 10:52</td></tr></table>';
    expect(identityOf(`${table}${title}`)).toMatchObject({ agency: '青屿县教育局', published: '2021-01-25' });
  });

  it('ends where the line goes on with something else', () => {
    const page = `${h1('2020年政府信息公开工作年度报告')}<p>发布日期：2021-01-25 来源：青屿县教育局 【字体：大 中 小】</p>`;
    expect(identityOf(page)).toMatchObject({ agency: '青屿县教育局', published: '2021-01-25' });
  });

  it('is the name of the site where nothing else tells', () => {
    const meta = '<meta name="SiteName" content="青屿县教育局网站">';
    expect(identityOf(h1('2020年政府信息公开工作年度报告'), meta).agency).toBe('青屿县教育局');
  });

  it('does not take the title of a linked page for its own', () => {
    const links = '<ul><li><a href="2022.html">临澜区民政局2022年政府信息公开工作年度报告</a></li></ul>';
    const page = `${links}<p>2020年政府信息公开工作年度报告</p><p>正文</p><p>青屿县教育局</p><p>2021年1月20日</p>`;
    expect(identityOf(page)).toMatchObject({ agency: '青屿县教育局', year: 2020, published: '2021-01-20' });
  });
});

describe('the year', () => {
  const period = (year: number) => `<p>统计期限自${year}年1月1日起至${year}年12月31日止。</p>`;

  it('is that of the period where nothing else tells', () => {
    expect(identityOf(`${h1('青屿县教育局政府信息公开工作年度报告')}${period(2020)}`).year).toBe(2020);
  });

  it('may be printed with dots', () => {
    const page = `${h1('青屿县教育局政府信息公开工作年度报告')}<p>统计期限：2020.1.1-2020.12.31。</p>`;
    expect(identityOf(page)).toMatchObject({ year: 2020, periodYear: 2020 });
  });

  it('is that of title and date where the period was left from the year before, and the contradiction is kept', () => {
    const page = `${h1('青屿县教育局2021年政府信息公开工作年度报告')}<p>发布日期：2022-01-20</p>${period(2020)}`;
    expect(identityOf(page)).toMatchObject({ year: 2021, titleYear: 2021, periodYear: 2020 });
  });

  it('is that of the period where only the title says otherwise', () => {
    const page = `${h1('青屿县教育局2019年政府信息公开工作年度报告')}<p>发布日期：2021-01-20</p>${period(2020)}`;
    expect(identityOf(page)).toMatchObject({ year: 2020, titleYear: 2019, periodYear: 2020 });
  });

  it('is the year before the date where neither title nor period tells', () => {
    expect(identityOf(`${h1('青屿县教育局政府信息公开工作年度报告')}<p>发布日期：2021-01-20</p>`).year).toBe(
      2020,
    );
  });
});

describe('hosts', () => {
  it.each([
    ['http://www.qingyu.gov.cn/a.html', true],
    ['https://gov.cn/', true],
    ['http://www.gov.cn.example.com/', false],
    ['http://notgov.cn/', false],
    ['http://10.0.0.1/xxgk', false],
    ['file:///a.html', false],
  ])('%s', (address, official) => {
    expect(isOfficialHost(address)).toBe(official);
  });
});
