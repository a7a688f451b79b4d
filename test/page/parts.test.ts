import { describe, expect, it } from 'vitest';
import { finish } from '../../lib/core/steps';
import { faultsOf } from '../../lib/page/parts';
import { scanSteps } from '../../lib/page/scan';
import { parsePage } from '../../lib/saved/document';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

function faults(parts: (heading: string, index: number) => string) {
  return faultsOf(finish(scanSteps(parsePage(HEADINGS.map(parts).join('')), () => true)));
}

const whole = (heading: string) => `<p>${heading}</p><p>这一部分有一句话。</p>`;

describe('the parts of a report', () => {
  it('are all there', () => {
    expect(faults(whole)).toEqual({});
  });

  it('may be empty', () => {
    expect(faults((heading, index) => (index === 4 ? `<p>${heading}</p>` : whole(heading)))).toEqual({
      problems: 'empty',
    });
  });

  it('may be missing', () => {
    expect(faults((heading, index) => (index === 4 ? '' : whole(heading)))).toEqual({ problems: 'missing' });
  });

  it('are not missing where their words stand in another heading', () => {
    expect(
      faults((heading, index) => (index === 4 ? whole('工作中的问题和下一步打算') : whole(heading))),
    ).toEqual({});
  });

  it('are not empty because a table of contents lists them', () => {
    const contents = HEADINGS.map((heading) => `<p>${heading}</p>`).join('');
    expect(faults((heading, index) => (index === 0 ? contents : '') + whole(heading))).toEqual({});
  });

  const within = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

  it('are not empty where they begin with a heading in brackets that speaks of another part', () => {
    const inner: Readonly<Record<number, readonly string[]>> = {
      0: ['（一）主动公开情况', '发布信息 26 条。', '㈡依申请公开办理情况', '收到 3 件。'],
      4: ['（一）主动公开不够及时', '更新慢。', '（二）改进措施', '加强培训。'],
      5: ['(一) 依申请公开收费情况', '没有收费。'],
    };
    expect(
      faults((heading, index) => (inner[index] ? within([heading, ...inner[index]]) : whole(heading))),
    ).toEqual({});
  });

  it('may be listed in a table of contents that numbers them without brackets', () => {
    const contents = within(HEADINGS);
    const parts = (heading: string, index: number) =>
      (index === 0 ? contents : '') + (index === 5 ? '' : whole(`（${heading.replace('、', '）')}`));
    expect(faults(parts)).toEqual({});
  });

  it('may all be numbered in brackets, and empty all the same', () => {
    const bracketed = (heading: string) => `（${heading.replace('、', '）')}`;
    expect(faults((heading) => whole(bracketed(heading)))).toEqual({});
    expect(
      faults((heading, index) => (index === 4 ? within([bracketed(heading)]) : whole(bracketed(heading)))),
    ).toEqual({ problems: 'empty' });
  });

  it('cannot be told where the headings are not the statutory ones', () => {
    expect(faults((_, index) => whole(`第${index + 1}节`))).toEqual({});
  });
});
