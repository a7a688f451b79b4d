import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import { reportFindings } from '../../lib/export/findings';
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
});
