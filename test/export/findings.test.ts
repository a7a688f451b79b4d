import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import { check } from '../../lib/core/check';
import { type Decision, decide } from '../../lib/core/decision';
import { misread } from '../../lib/core/misread';
import { textClaimsOf } from '../../lib/core/text-finding';
import { reportFindings } from '../../lib/export/findings';
import { forms } from '../../lib/forms';
import { readHtml } from '../accuracy/measure';
import { sampleNamed } from '../samples';

const { report, identity, parts } = readHtml(sampleNamed('planted-errors-2022').html());

describe('findings that leave the program', () => {
  const none = reportFindings({ report, identity, parts, claims: [] }, 'en');

  it('have errors first, then warnings, then notes', () => {
    const order = ['error', 'warning', 'note'];
    const levels = none.findings.map(({ level }) => order.indexOf(level));
    expect(levels).toEqual([...levels].sort());
    expect(none.findings.filter(({ level }) => level === 'error')).toHaveLength(5);
    expect(none.tally).toMatchObject({ hold: 37, fail: 5, untold: 0 });
  });

  it('give both sums exactly, and name the fields', () => {
    expect(none.findings).toContainEqual(
      expect.objectContaining({ rule: 'requests.balance', left: '1', right: '11', level: 'error' }),
    );
    const review = none.findings.find(({ rule }) => rule === 'review.results');
    expect(review?.fields.at(-1)).toBe('review.total');
  });

  it('quote what the text claims against the table, as a warning, with its place', () => {
    const text = '2022年，我局新收政府信息公开申请999件。';
    const claims = checkClaims(readClaims([{ text, part: 3 }], identity), report);
    const { findings } = reportFindings({ report, identity, parts, claims }, 'zh');
    const said = findings.filter(({ rule }) => rule.startsWith('claim.'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ rule: 'claim.figure', level: 'warning', left: '999' });
    const { at, quote } = said[0] ?? {};
    expect(text.slice(at?.start, at?.end)).toBe(quote);
    expect(quote).toContain('999');
  });

  describe('say what a person decided', () => {
    const review = check(report, forms).find(({ identity: { id } }) => id === 'review.results');
    if (review === undefined) throw new Error('the page has no such check');
    const at = '2024-05-06T07:08:09.000Z';
    const findingsOf = (decisions: readonly Decision[], on = report) =>
      reportFindings({ report: on, identity, parts, claims: [], decisions }, 'en').findings;
    const decided = (decisions: readonly Decision[], on = report) =>
      findingsOf(decisions, on).flatMap(({ rule, decision }) =>
        decision === undefined ? [] : [{ rule, decision }],
      );

    it('with its reason and its time', () => {
      const dismissed = decide(review, report, { state: 'dismissed', reason: '已核对公报' }, at);
      expect(decided([dismissed])).toEqual([
        { rule: 'review.results', decision: { state: 'dismissed', text: '已核对公报', at } },
      ]);
      expect(findingsOf([dismissed])).toHaveLength(none.findings.length);
    });

    it('but not what was decided on other figures', () => {
      const before = decide(review, report, { state: 'confirmed' }, at);
      const figures = { ...report.figures, 'review.total': { is: 'number', text: '9', value: '9' } } as const;
      expect(decided([before], { ...report, figures })).toEqual([]);
    });

    it('of a cell that was misread, on every finding that rests on it', () => {
      const marked = { ...misread('review.total', report, '4'), at };
      const found = decided([marked]);
      expect(found.map(({ rule }) => rule)).toContain('review.results');
      expect(found.map(({ decision }) => decision)).toEqual(
        found.map(() => ({ state: 'misread', text: '4', at })),
      );
    });

    it('of a claim of the text, too', () => {
      const text = '2022年，我局新收政府信息公开申请999件。';
      const claims = checkClaims(readClaims([{ text, part: 3 }], identity), report);
      const [finding] = textClaimsOf(claims).contradicting;
      if (finding === undefined) throw new Error('the claim agrees');
      const noted = decide(finding, report, { state: 'noted', note: '去函' }, at);
      const { findings } = reportFindings({ report, identity, parts, claims, decisions: [noted] }, 'zh');
      expect(findings.find(({ rule }) => rule === 'claim.figure')?.decision).toEqual({
        ...{ state: 'noted', text: '去函', at },
      });
    });
  });
});
