import { describe, expect, it } from 'vitest';
import { readClaims, type TextAbout } from '../../lib/claims';
import { blocksOf } from './score';
import { sets } from './sets';

const about: TextAbout = { agency: '清河市水务局', year: 2023 };

describe('where claims stand', () => {
  it('is told in the text as it is printed, white space and full width included', () => {
    const text = '　2023 年，我局共 收到政府信息\n公开申请 ４７ 件。';
    const [claim] = readClaims([{ text }], about);
    expect(claim?.kind).toBe('figure');
    if (claim?.kind !== 'figure') return;
    expect(text.slice(claim.stated.at.start, claim.stated.at.end)).toBe('４７');
    expect(text.slice(claim.at.start, claim.at.end)).toContain('收到政府信息\n公开申请 ４７ 件');
    expect(claim.quote).toContain('收到政府信息 公开申请 ４７ 件');
  });

  it('names the block', () => {
    const claims = readClaims([{ text: '一、总体情况' }, { text: '全年收到政府信息公开申请5件。' }], about);
    expect(claims.map((claim) => claim.at.block)).toEqual([1]);
  });

  it('holds for every claim of every labelled sentence', () => {
    for (const one of Object.values(sets).flat()) {
      const blocks = blocksOf(one);
      for (const claim of readClaims(blocks, one.about)) {
        const text = blocks[claim.at.block]?.text ?? '';
        expect(claim.at.start).toBeGreaterThanOrEqual(0);
        expect(claim.at.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(claim.at.start, claim.at.end).replace(/\s+/g, ' ').trim()).toBe(claim.quote);
        expect(claim.quote).not.toBe('');
      }
    }
  });
});

describe('what a text is about', () => {
  const kinds = (blocks: Parameters<typeof readClaims>[0]) =>
    readClaims(blocks, about).map((claim) => claim.doubts);

  it('is said by the heading above it', () => {
    expect(kinds([{ text: '收到申请5件。' }])).toEqual([['subject']]);
    expect(kinds([{ text: '（二）依申请公开情况', isHeading: true }, { text: '收到申请5件。' }])).toEqual([
      [],
    ]);
  });

  it('is said by the part of the report', () => {
    expect(kinds([{ text: '收到申请5件。', part: 3 }])).toEqual([[]]);
  });

  it('ends with the next heading', () => {
    const blocks = [
      { text: '（二）依申请公开情况', isHeading: true },
      { text: '（五）建议提案办理', isHeading: true },
      { text: '全年办理12件，均已答复。' },
    ];
    expect(readClaims(blocks, about).filter((claim) => claim.doubts.length === 0)).toEqual([]);
  });
});
