import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../components/findings/sheet';
import { equationText } from '../../components/findings/sum';
import { accountOf } from '../../components/overlay/account';
import { sheetWords } from '../../entrypoints/overlay/content';
import { type ReportIdentity, unknownIdentity } from '../../lib/core/report';
import { forms } from '../../lib/forms/index';
import { type Changes, reportWith } from './report';

const identity: ReportIdentity = {
  ...unknownIdentity('某某市2020年政府信息公开工作年度报告', 'http://www.example.gov.cn/a.html'),
  ...{ agency: '某某市水利局', year: 2020 },
};

function accountWith(changes: Changes, id: string, language: 'zh' | 'en', from = identity): string {
  const sheet = sheetOf({ report: reportWith(changes), identity: from }, { forms, soft: [], derived: [] });
  const finding = sheet.findings.find((one) => one.identity.id === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  return accountOf(finding, sheet, sheetWords(language), { identity: from, accessed: '2026-11-22' });
}

const ROW: Changes = { 'requests.granted.naturalPerson': '5', 'requests.granted.total': '3' };

describe('accountOf', () => {
  it('says everything in Chinese, figures and source included', () => {
    const lines = accountWith(ROW, 'requests.applicants:granted', 'zh').split('\n');
    expect(lines[0]).toMatch(/各申请人之和为 5，总计印为 3，相差 2$/);
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {2}自然人 {2}5$/),
        expect.stringMatching(/^= 各项之和 {2}5$/),
        expect.stringMatching(/相差 {2}\+2$/),
        '机关：某某市水利局',
        '年度：2020',
        '标题：某某市2020年政府信息公开工作年度报告',
        '网址：http://www.example.gov.cn/a.html',
        '访问日期：2026-11-22',
        '编号：requests.applicants:granted',
      ]),
    );
    expect(lines.find((line) => line.startsWith('依据：'))).toContain('国办');
  });

  it('names the printed and the implied value of what may be wrong', () => {
    const account = accountWith({ 'requests.granted.business': '2' }, 'requests.applicants:granted', 'en');
    expect(account).toMatch(/May be wrong: .*printed as 2; the other figures imply 0/);
  });

  it('says so where the page does not name its agency or year', () => {
    const nobody = unknownIdentity('', 'http://www.example.gov.cn/b.html');
    const account = accountWith(ROW, 'requests.applicants:granted', 'en', nobody);
    expect(account).toContain('Agency: not stated on the page');
    expect(account).toContain('Year: not stated on the page');
    expect(account).not.toMatch(/null|undefined|[{}]/);
  });
});

describe('equationText', () => {
  const equation = (changes: Changes, id: string) => {
    const report = reportWith(changes);
    const sheet = sheetOf({ report, identity }, { forms, soft: [], derived: [] });
    const finding = sheet.findings.find((one) => one.identity.id === id);
    if (finding === undefined) throw new Error(`no ${id}`);
    return equationText(finding, report);
  };

  it('sets the total before its parts and leaves out what is nothing', () => {
    const row = { 'requests.granted.naturalPerson': '5', 'requests.granted.legal': '7' };
    expect(equation({ ...row, 'requests.granted.total': '12' }, 'requests.applicants:granted')).toBe(
      '12 = 5 + 7',
    );
    expect(equation({}, 'requests.applicants:granted')).toBe('0 = 0');
  });

  it('keeps both sides of a balance', () => {
    const balance = {
      'requests.received.total': '5',
      'requests.carriedIn.total': '2',
      'requests.handled.total': '7',
    };
    expect(equation(balance, 'requests.balance:total')).toBe('5 + 2 = 7');
  });
});
