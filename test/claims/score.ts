import { type Claim, readClaims, type TextBlock } from '../../lib/claims';
import type { Labelled } from './labelled';

/** The blocks that a labelled sentence stands in. */
export function blocksOf(one: Labelled, text = one.text): TextBlock[] {
  return [...(one.heading === null ? [] : [{ text: one.heading, isHeading: true }]), { text }];
}

/** A claim as labels write it. */
export function spelled(claim: Claim): string {
  switch (claim.kind) {
    case 'figure': {
      const { terms, applicant } = claim.meaning;
      const of = applicant === 'total' ? '' : `@${applicant}`;
      return `${terms.join('+')}${of}=${claim.stated.value}`;
    }
    case 'sum':
      return `sum:${claim.whole.map((one) => one.value).join('+')}=${claim.parts.map((one) => one.value).join('+')}`;
    case 'share':
      return `share:${claim.part.value}=${claim.percent.value}`;
  }
}

/** The claims that are read for certain, as labels write them; ways in which requests came are figures of 2014 only. */
export function claimsOf(one: Labelled, text = one.text): string[] {
  const blocks = blocksOf(one, text);
  return readClaims(blocks, one.about)
    .filter((claim) => claim.doubts.length === 0 && claim.at.block === blocks.length - 1)
    .map(spelled)
    .filter((label) => one.edition === '2014' || !label.startsWith('channel.'));
}

/** What was read wrongly and what was not read. */
export interface Difference {
  readonly text: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export interface ClaimScore {
  readonly sentences: number;
  readonly expected: number;
  readonly read: number;
  readonly right: number;
  readonly differences: readonly Difference[];
}

/** Compares what is read with the labels; order does not matter. */
export function scoreClaims(sentences: readonly Labelled[]): ClaimScore {
  let expected = 0;
  let read = 0;
  let right = 0;
  const differences: Difference[] = [];
  for (const one of sentences) {
    const missed = one.claims.map(normal);
    const wrong: string[] = [];
    const found = claimsOf(one).map(normal);
    for (const claim of found) {
      const at = missed.indexOf(claim);
      if (at < 0) wrong.push(claim);
      else missed.splice(at, 1);
    }
    expected += one.claims.length;
    read += found.length;
    right += found.length - wrong.length;
    if (wrong.length + missed.length > 0) differences.push({ text: one.text, wrong, missed });
  }
  return { sentences: sentences.length, expected, read, right, differences };
}

/** A balance has two sides alike; 收到 and 新收 name the same row, 制发 and 发布 too, a bare 结转 is one to the next year; 25.00 % are 25 %. */
export function normal(label: string): string {
  return label
    .replace(/^newlyReceived/, 'received')
    .replace(/^carried=/, 'carriedOut=')
    .replace('normativeDocs.published', 'normativeDocs.issued')
    .replace(/^(share:.*\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(
      /^sum:(.+\+.+)=(.+)$/,
      (_all, one: string, other: string) => `sum:${[one, other].map(inOrder).sort().join('=')}`,
    )
    .replace(/^sum:(\d+)=(.+)$/, (_all, whole: string, parts: string) => `sum:${whole}=${inOrder(parts)}`);
}

/** Parts in any order, those that are none left out. */
function inOrder(parts: string): string {
  const counted = parts.split('+').filter((part) => part !== '0');
  return counted.length < 2 ? parts : counted.sort((a, b) => Number(a) - Number(b)).join('+');
}
