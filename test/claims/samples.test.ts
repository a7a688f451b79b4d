import { describe, expect, it } from 'vitest';
import { type Claim, checkClaims, readClaims, type Stated, type TextBlock } from '../../lib/claims';
import type { Report } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { narrativeOf } from '../../lib/page/narrative';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { publishedSamples } from '../samples/published';
import { spelled } from './score';

function readingOf(html: string) {
  const page = parsePage(html);
  const reading = readPage(page, forms, { address: 'http://www.example.gov.cn/report.html' });
  const blocks: readonly TextBlock[] = narrativeOf(page, reading.places.values());
  const findings = (of: readonly TextBlock[], report: Report) =>
    checkClaims(readClaims(of, reading.identity), report).filter(({ claim }) => claim.doubts.length === 0);
  return { blocks, report: reading.report, findings };
}

function numbersOf(claim: Claim): readonly Stated[] {
  if (claim.kind === 'sum') return [...claim.parts, ...claim.whole];
  if (claim.kind === 'share') return [claim.percent, claim.part];
  return claim.stated.at.start === claim.at.start ? [] : [claim.stated];
}

/** What the published reports' texts claim, by their figures. */
const claimed: Readonly<Record<string, readonly string[]>> = {
  'wenshang-2020': ['sum:376=173+203', 'received=10', 'sum:39=7+32'],
  'zhoukou-2023': [
    'normativeDocs.inForce=13',
    'normativeDocs.repealed=0',
    'licensing=1714',
    'penalties=22',
    'coercion=0',
    'review.total=5',
    'litigation.afterReview.total=0',
    'received=47',
    'handled=47',
    'normativeDocs.issued=3',
  ],
  'ouhai-2020': [
    'sum:591=315+66+52+60+98',
    'received=20',
    'sum:20=7+5+8',
    'granted=12',
    'unable.notHeld=5',
    'unable.mustCreate=1',
    'otherwise=2',
    'litigation.total=3',
    'sum:3=2+1',
  ],
  'mudanjiang-2020': ['normativeDocs.issued=1'],
  'zhongwei-2020': ['received=0', 'review.total=0', 'litigation.total=0', 'sum:98=78+4+16', 'licensing=13'],
};

describe.each(publishedSamples.map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
  const { blocks, report, findings } = readingOf(sample.html());

  it('claims what it says, and nothing that its tables contradict', () => {
    const found = findings(blocks, report);
    expect(found.filter(({ outcome }) => outcome === 'contradicts')).toEqual([]);
    const agreeing = found.filter(({ outcome }) => outcome === 'agrees').map(({ claim }) => spelled(claim));
    expect(agreeing).toEqual(expect.arrayContaining([...(claimed[name] ?? [])]));
  });

  it('is contradicted by each of its figures changed by one', () => {
    const numbers = findings(blocks, report).flatMap(({ claim, outcome }) =>
      outcome === 'agrees' ? numbersOf(claim) : [],
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const { at, value } of numbers) {
      for (const step of value === '0' ? [1] : [1, -1]) {
        const changed = blocks.map((block, index) =>
          index === at.block
            ? {
                ...block,
                text: block.text.slice(0, at.start) + String(Number(value) + step) + block.text.slice(at.end),
              }
            : block,
        );
        const told = findings(changed, report).filter(({ outcome }) => outcome === 'contradicts');
        expect(told.length, `${value} by ${step} in ${blocks[at.block]?.text}`).toBeGreaterThan(0);
      }
    }
  });
});
