import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import { attacked } from './attacked';
import { attackedParagraphs } from './attacked-paragraphs';
import { reportFor } from './planted';
import { blocksOf, spelled } from './score';

describe('sentences that were told to contradict a report that is right', () => {
  it.each([...attacked, ...attackedParagraphs].map((one) => [one.text, one] as const))('%s', (_text, one) => {
    const findings = checkClaims(readClaims(blocksOf(one), one.about), reportFor(one, 'zeros'));
    const told = findings
      .filter(({ outcome }) => outcome === 'contradicts')
      .map(({ claim }) => spelled(claim));
    expect(told).toEqual([]);
  });
});
