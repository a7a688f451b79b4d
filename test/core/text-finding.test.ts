import { describe, expect, it } from 'vitest';
import { newDecisionSchema } from '../../lib/archive/schema';
import { checkClaims, readClaims } from '../../lib/claims';
import type { ClaimFinding } from '../../lib/core/claim';
import { decide, decisionFor } from '../../lib/core/decision';
import type { Report } from '../../lib/core/report';
import { isTextFinding, type TextFinding, textClaimsOf, textFindingOf } from '../../lib/core/text-finding';
import { forms } from '../../lib/forms';
import { claimWords } from '../../lib/words/claims';

const ABOUT = { agency: '望川县发展和改革局', year: 2023 };

function reportWith(received: string): Report {
  const figure = (value: string) => ({ is: 'number' as const, value, text: value });
  return {
    editions: { requests: '2021' },
    edition: '2021',
    figures: {
      'requests.received.total': figure(received),
      'requests.carriedIn.total': figure('2'),
      'requests.granted.total': figure('8'),
      'requests.partlyGranted.total': figure('2'),
    },
    subtotals: {},
    notes: [],
  };
}

function found(texts: readonly string[], received = '13'): ClaimFinding[] {
  const blocks = texts.map((text) => ({ text }));
  return checkClaims(readClaims(blocks, ABOUT), reportWith(received));
}

function only(texts: readonly string[], received?: string): TextFinding {
  const [finding, ...others] = textClaimsOf(found(texts, received)).contradicting;
  if (finding === undefined || others.length > 0) throw new Error('not one contradiction');
  return finding;
}

const RECEIVED = '全年收到政府信息公开申请 31 件。';

describe('claims of a text as findings', () => {
  it('are warnings named by fields and words, white space aside', () => {
    const finding = only([RECEIVED]);
    expect(finding.id).toBe('claim.figure:requests.received.total@全年收到政府信息公开申请31件');
    expect(finding.level).toBe('warning');
    expect(isTextFinding(finding)).toBe(true);
    const wide = only(['全年收到政府信息公开申请３１件。']);
    expect(wide.id).toBe(finding.id);
  });

  it('leave doubtful claims out and count the others', () => {
    const claims = textClaimsOf(
      found([
        '全年收到政府信息公开申请13件。',
        RECEIVED,
        '收到约31件政府信息公开申请。',
        '行政复议案件3件。',
      ]),
    );
    expect(claims.contradicting).toHaveLength(1);
    expect(claims.agreeing).toHaveLength(1);
    // Nothing is printed of reviews.
    expect(claims.untold).toBe(1);
  });

  it('keep the same words said twice apart', () => {
    const { contradicting } = textClaimsOf(found([RECEIVED, RECEIVED]));
    const ids = contradicting.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    const claims = { contradicting, agreeing: [], untold: 0 };
    expect(textFindingOf(claims, ids[1] ?? '')).toBe(contradicting[1]);
    expect(textFindingOf(claims, 'claim.figure')).toBeUndefined();
  });

  it('keep a decision until figures or words change', () => {
    const decision = decide(
      only([RECEIVED]),
      reportWith('13'),
      { state: 'dismissed', reason: '含电话咨询' },
      '2026-11-22T00:00:00.000Z',
    );
    const { id, terms, verdict } = decision;
    expect(newDecisionSchema.parse({ id, terms, verdict })).toEqual({ id, terms, verdict });
    const again = decisionFor(only([RECEIVED]), reportWith('13'), [decision]);
    expect(again.state).toBe('dismissed');
    const changed = decisionFor(only([RECEIVED], '14'), reportWith('14'), [decision]);
    expect(changed.state).toBe('lapsed');
    const reworded = only([RECEIVED.replace('31', '33')]);
    expect(decisionFor(reworded, reportWith('13'), [decision]).state).toBe('open');
  });

  it('take no words into an id that are none of a claim', () => {
    const verdict = { state: 'confirmed' };
    for (const id of ['requests.balance@收到', 'claim.figure@', 'claim.figure@a b', 'claim.figure:a<b@c'])
      expect(newDecisionSchema.safeParse({ id, terms: {}, verdict }).success, id).toBe(false);
    expect(newDecisionSchema.safeParse({ id: 'claim.sum@共3件', terms: {}, verdict }).success).toBe(true);
  });
});

describe('the words of claims', () => {
  it('put both sides and the tally into words', () => {
    const [zh, en] = [claimWords('zh', forms), claimWords('en', forms)];
    const { claim } = only(['予以公开及部分公开12件。']);
    expect(zh.sides(claim)).toEqual({
      left: { name: '正文', value: '12' },
      right: { name: '表格', value: '10' },
    });
    expect(en.mark(claim)).toMatch(/^Text and table differ: The text says .*12.*10$/);
    expect(en.tally({ agree: 1, contradict: 1, untold: 0 })).toBe(
      '2 claims of the text checked: 1 agrees, 1 does not',
    );
    expect(zh.tally({ agree: 3, contradict: 0, untold: 2 })).toBe(
      '正文中核对了 5 处：3 处相符，2 处无法判断',
    );
    const { claim: sum } = only(['共收到申请13件，其中自然人申请6件，法人及其他组织申请6件。']);
    expect(sum.rule).toBe('claim.sum');
    expect(en.sides(sum)).toEqual({
      left: { name: 'Parts', value: '6 + 6 = 12' },
      right: { name: 'Sum stated', value: '13' },
    });
  });
});
