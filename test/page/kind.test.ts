import { describe, expect, it } from 'vitest';
import { readHtml } from '../accuracy/measure';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';

const { html } = publish(soundReport(5, '2021'), plain, { seed: 5 });

/** A page with another title and another first heading. */
function titled(title: string, heading = title, page = html): string {
  return page.replace(/<title>[^<]*/, `<title>${title}`).replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`);
}

describe('a form filled in to show how', () => {
  it.each([
    '政府信息公开工作年度报告填报说明',
    '2022年度政府信息公开年报统计表填表须知',
    '政府信息公开工作年度报告（样例）',
    '年度报告编制指南',
    '政府信息公开工作年度报告样表_某市人民政府',
  ])('%s is no report', (title) => {
    expect(readHtml(titled(title)).kind).toBe('other');
  });

  it.each([
    '某县教育局2022年政府信息公开工作年度报告',
    '某县编制委员会办公室2022年政府信息公开工作年度报告',
    '示例报告 · 示例市文化和旅游局2022',
    '关于印发某局2022年政府信息公开工作年度报告的通知',
  ])('%s is one', (title) => {
    expect(readHtml(titled(title)).kind).toBe('report');
  });
});

describe('a report beside other things', () => {
  const boxed = (page: string, box: string) => page.replace('</body>', `<h3>${box}</h3></body>`);

  it.each(['某县2023年第四季度政府网站检查情况通报', '某县2023年上半年政府信息公开情况统计'])(
    'is one with a box that speaks of %s',
    (box) => {
      expect(readHtml(boxed(html, box)).kind).toBe('report');
      expect(readHtml(boxed(titled('某县人民政府', '2023年政府信息公开工作年度报告'), box)).kind).toBe(
        'report',
      );
    },
  );

  it.each(['（1-12月）', '（2023年1月—12月）', '（1～12月）'])('is one of the whole year: %s', (months) => {
    expect(readHtml(titled(`某县教育局2023年政府信息公开工作年度报告${months}`)).kind).toBe('report');
  });

  it.each([
    '某县教育局2023年上半年政府信息公开情况统计',
    '某县教育局2023年政府信息公开工作报告（1-6月）',
    '某县教育局2023年1月—9月政府信息公开工作报告',
    '2023年第三季度依申请公开情况',
  ])('is none of a part of the year: %s', (title) => {
    expect(readHtml(titled(title)).kind).toBe('other');
    expect(readHtml(titled('某县人民政府', title)).kind).toBe('other');
    expect(readHtml(boxed(titled('政府信息公开年报', title), '政府信息公开年报')).kind).toBe('other');
  });
});

describe('tables of which no figure is seen', () => {
  // As where a style sheet writes them.
  const unseen = html.replace(/(<td[^>]*>)([\d.]+)(?=<)/g, '$1');

  it('are a report that cannot be checked under its title and headings', () => {
    expect(readHtml(unseen)).toMatchObject({ kind: 'uncheckable', report: { figures: {} } });
  });

  it.each(['关于做好2023年政府信息公开工作年度报告编制工作的通知', '政府信息公开工作年度报告格式'])(
    'are no report under another: %s',
    (title) => {
      expect(readHtml(titled(title, title, unseen)).kind).toBe('other');
    },
  );
});
