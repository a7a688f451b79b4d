import { describe, expect, it } from 'vitest';
import type { Correction, FindingGroup } from '../../lib/core/suspect';
import { forms } from '../../lib/forms';
import { labels } from '../../lib/words/labels';
import { suspectWords } from '../../lib/words/suspects';

const zh = suspectWords('zh', labels(forms, 'zh'));
const en = suspectWords('en', labels(forms, 'en'));

const correction = (changes: Partial<Correction> = {}): Correction => ({
  ...{ field: 'requests.received.business', printed: '1', expected: '11', slip: null, explains: [] },
  ...changes,
});

function group(
  checks: number,
  sets: readonly (readonly Correction[])[],
  unique = sets.length === 1,
): FindingGroup {
  const identity = { rule: '', id: '', left: [], right: [], relation: '=', force: 'must' } as const;
  const finding = {
    identity,
    outcome: 'fails',
    left: '1',
    right: '2',
    reason: null,
    blank: [],
    unknown: [],
  } as const;
  return { findings: Array.from({ length: checks }, () => finding), sets, unique };
}

describe('the words for a suspect', () => {
  it('say what is printed and what is implied', () => {
    expect(zh.suspect(correction())).toBe(
      '「一、本年新收政府信息公开申请数量·商业企业」印为 1，按勾稽关系应为 11',
    );
    expect(en.suspect(correction())).toBe(
      '“Requests received this year, businesses” is printed as 1; the other figures imply 11',
    );
  });

  it('do not invent a figure for a blank, nor a value where several fit', () => {
    expect(zh.suspect(correction({ printed: null }))).toMatch(/空白，按勾稽关系应为 11$/);
    expect(en.suspect(correction({ printed: null }))).toMatch(/is blank; the other figures imply 11$/);
    expect(zh.suspect(correction({ expected: null }))).toMatch(/印为 1，应为多少不能确定$/);
    expect(en.suspect(correction({ printed: null, expected: null }))).toMatch(/blank; more than one value/);
  });

  it('set a true minus', () => {
    expect(zh.suspect(correction({ printed: '-3' }))).toContain('印为 −3');
  });

  it('name the likely slip, and none where none fits', () => {
    expect(en.slip(correction())).toBe('');
    expect(en.slip(correction({ slip: { id: 'digitDropped', from: null } }))).toMatch(/digit.*1.*11/);
  });
});

describe('the words for a cause', () => {
  it('count figures and checks with their plurals', () => {
    expect(en.group(group(3, [[correction()]]))).toMatch(/^1 figure explains 3 failing checks: “.*imply 11$/);
    expect(en.head(group(1, [[correction(), correction()]]))).toBe('2 figures explain 1 failing check');
    expect(zh.head(group(3, [[correction()]]))).toBe('1 个数字可解释 3 项不符');
    expect(zh.remark(group(3, [[correction()]]))).toBe('');
  });

  it('single none out where several are as good', () => {
    const several = group(2, [[correction()], [correction({ field: 'review.total' })]]);
    expect(en.group(several)).toMatch(/2 ways that cannot be told apart$/);
    expect(en.group(several)).not.toContain('imply');
    expect(zh.remark(several)).toContain('2 种改正');
    expect(zh.remark(several)).toContain('无法分辨');
  });

  it('say that one figure would do, but not which value', () => {
    const open = group(2, [[correction({ expected: null })]], false);
    expect(en.group(open)).toMatch(/not by one value only.*more than one value would fit$/);
  });

  it('say so where nothing explains a failure', () => {
    expect(en.remark(group(1, []))).toContain('no figure can be named');
    expect(zh.remark(group(1, []))).toContain('没有可以指明的数字');
  });
});
