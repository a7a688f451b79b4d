import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../components/findings/sheet';
import { checkClaims, readClaims } from '../../lib/claims';
import { type Decidable, idOf } from '../../lib/core/decision';
import { textClaimsOf } from '../../lib/core/text-finding';
import { documents, sourceOf } from '../../lib/forms/sources';
import { type LetterKind, type LetterSource, letterText } from '../../lib/words/letter';
import { sourceWords } from '../../lib/words/source';
import { read, rules, words } from '../evidence/made';

const { report, identity } = read;
const sheet = sheetOf({ report, identity }, rules, null);
const setting = {
  ...{ forms: rules.forms, findings: words.zh.findings, soft: words.zh.soft },
  source: (rule: string, edition: string) => {
    const source = sourceOf(rule);
    return sourceWords(source && { ...source, documents: [edition] }, documents, 'zh');
  },
};
const SOURCE: LetterSource = {
  ...{ agency: '云汀市住房和城乡建设局', year: 2022, title: '年报', published: '2023-01-17' },
  ...{
    address: 'http://zjj.yunting.gov.cn/2022.html',
    accessed: '2024-01-02',
    today: '2024-02-03',
    isFile: false,
  },
};

function letter(
  ids: readonly string[],
  kind: LetterKind = 'ask',
  change: Partial<LetterSource> = {},
  more: readonly Decidable[] = [],
): string {
  const all = [...sheet.findings, ...sheet.soft, ...more];
  const chosen = all.filter((finding) => ids.includes(idOf(finding)));
  expect(chosen).toHaveLength(ids.length);
  return letterText(kind, chosen, report, { ...SOURCE, ...change }, setting);
}

describe('a letter', () => {
  it('about one failing row says place, sum in labels and numbers, and both sums', () => {
    expect(letter(['requests.applicants:unable.notHeld'])).toBe(
      [
        '关于《云汀市住房和城乡建设局2022年政府信息公开工作年度报告》中部分数据的询问',
        '云汀市住房和城乡建设局：',
        '您好！本人阅读了贵机关2023年1月17日公布的《云汀市住房和城乡建设局2022年政府信息公开工作年度报告》（网址：http://zjj.yunting.gov.cn/2022.html，2024年1月2日访问）。',
        '按照表式所列的数量关系将表中印出的数字相加后，下列 1 处两边未能对上，现将算式列出，请予核对：',
        [
          '1. “三、收到和处理政府信息公开申请情况”表中“1.本机关不掌握相关政府信息”一行：',
          '算式：自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计。',
          '所印数字：自然人 19、商业企业 3、科研机构 0、社会公益组织 0、法律服务机构 1、其他 0，合计 23；总计 32。',
          '两边相差 9。',
          '依据：国办公开办函〔2021〕30号，第三部分，收到和处理政府信息公开申请情况，申请人情况各栏：“申请人情况；总计”。',
        ].join('\n'),
        '以上只是对页面所印数字作的算术核对，未接触其他材料，因此无法判断是哪一个数字有出入，也不涉及出入的原因。如系本人读取或理解有误，请予指出。',
        '烦请核实，并告知核实的情况。谢谢！',
        '此致\n敬礼！',
        '（姓名）\n（联系方式）\n2024年2月3日',
      ].join('\n\n'),
    );
  });

  it('counts what is nothing in a long sum, and names columns and cases', () => {
    const text = letter(
      ['requests.outcomes:total', 'requests.balance:business', 'review.results'],
      'correct',
    );
    expect(text).toContain('关于更正《');
    expect(text).toContain('下列 3 处两边未能对上');
    expect(text).toContain(
      '1. “三、收到和处理政府信息公开申请情况”表中“总计”一列：\n算式：各项办理结果之和等于（七）总计。',
    );
    expect(text).toContain('3.其他 2、其余 8 项为 0，合计 86；（七）总计 77。\n两边相差 9。');
    expect(text).toContain('2. “三、收到和处理政府信息公开申请情况”表中“商业企业”一列：');
    expect(text).toContain(
      '申请数量 1、二、上年结转政府信息公开申请数量 0，合计 1；（七）总计 11、四、结转下年度继续办理 0，合计 11。',
    );
    expect(text).toContain('3. “四、行政复议、行政诉讼情况”表中“行政复议”部分：');
    expect(text).toContain('结果维持 2、结果纠正 1、其他结果 0、尚未审结 1，合计 4；总计 3。\n两边相差 1。');
    expect(text).toContain('如确有出入，建议更正并在原页面注明');
  });

  it('puts what is only unusual, and what the text says otherwise, as questions', () => {
    const blocks = [{ text: '2022年，本机关收到政府信息公开申请70件。' }];
    const claims = textClaimsOf(checkClaims(readClaims(blocks, identity), report)).contradicting;
    const [claim] = claims;
    expect(claim?.right).toBe('78');
    const text = letter([claim?.id ?? ''], 'ask', {}, claims);
    expect(text).toContain('其中有下列 1 处不甚明白，谨此请教：');
    expect(text).toMatch(
      /1\. 正文“[^”]*申请70件”述为 70，表中一、本年新收政府信息公开申请数量·总计为 78。请问应以何者为准？/,
    );
    expect(text).not.toContain('未能对上');
    expect(text).toContain('以上只是阅读页面所印内容时的疑问');
  });

  it('accuses nobody and names no figure as wrong', () => {
    const failing = sheet.findings.filter(({ outcome }) => outcome === 'fails').map(idOf);
    for (const kind of ['ask', 'correct'] as const)
      expect(letter(failing, kind)).not.toMatch(
        /错误|有误(?!，请予指出)|造假|虚假|违法|违反|失实|应为|必须|责任/,
      );
  });

  it('leaves out what holds', () => {
    const holding = sheet.findings.filter(({ outcome }) => outcome === 'holds');
    const text = letterText('ask', holding, report, SOURCE, setting);
    expect(text).not.toContain('算式');
    expect(text).not.toContain('谨此请教');
  });

  it('does without what is not known, and says where a file was read', () => {
    const id = 'review.results';
    const text = letter([id], 'ask', {
      agency: null,
      year: null,
      published: null,
      address: 'nb.html',
      isFile: true,
    });
    expect(text).toContain(
      '贵机关：\n\n您好！本人阅读了贵机关《政府信息公开工作年度报告》（读自所存文件“nb.html”，2024年1月2日读取）。',
    );
    expect(letter([id], 'ask', { agency: '{name}局' })).toContain('{name}局：');
  });
});
