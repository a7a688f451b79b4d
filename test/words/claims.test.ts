import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import { forms } from '../../lib/forms';
import { claimWords } from '../../lib/words/claims';
import { labelled } from '../claims/labelled';
import { reportFor } from '../claims/planted';

const [one] = labelled(
  {},
  '收到政府信息公开申请47件，其中自然人申请40件，法人或其他组织申请6件，占12.5%。 | received=45',
);

function sentences(language: 'zh' | 'en') {
  if (one === undefined) throw new Error('no sentence');
  const words = claimWords(language, forms);
  return checkClaims(readClaims([{ text: one.text }], one.about), reportFor(one))
    .filter(({ outcome }) => outcome === 'contradicts')
    .map((finding) => `${words.sentence(finding)} [${words.arithmetic(finding)}]`);
}

describe('words for claims', () => {
  it('put the text and the table side by side, in Chinese', () => {
    const told = sentences('zh').join('\n');
    expect(told).toContain(
      '正文“收到政府信息公开申请47件”述为 47，表中一、本年新收政府信息公开申请数量·总计为 45',
    );
    expect(told).toContain('各分项之和为 46，所述总数为 47 [40 + 6 = 46 ≠ 47]');
    expect(told).toContain('述占比为 12.5%');
    expect(told).toContain('·商业企业、科研机构、社会公益组织等 5 处之和为');
  });

  it('do so in English', () => {
    const told = sentences('en').join('\n');
    expect(told).toContain('The text says “收到政府信息公开申请47件”, which is 47; the table prints 45 for');
    expect(told).toContain('its parts add up to 46, the sum it states is 47 [40 + 6 = 46 ≠ 47]');
  });

  it('name each rule in both languages', () => {
    for (const rule of ['claim.figure', 'claim.sum', 'claim.share'] as const) {
      expect(claimWords('zh', forms).ruleName(rule)).toMatch(/\p{Script=Han}/u);
      expect(claimWords('en', forms).ruleName(rule)).toMatch(/^[a-z]/);
    }
  });
});
