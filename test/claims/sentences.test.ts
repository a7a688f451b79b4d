import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import type { Labelled } from './labelled';
import { reportFor, scoreContradictions } from './planted';
import { blocksOf, claimsOf, scoreClaims } from './score';
import { trapSentences } from './sentences-traps';
import { sets } from './sets';

const all: readonly Labelled[] = Object.values(sets).flat();

/** How many of the claims of all sets, and of each, are to be read at least. */
const LEAST = 0.95;

/** These are written so that some are left alone. */
const HARDEST: Readonly<Record<string, number>> = {
  'written blind, the hardest': 0.85,
  'whole paragraphs, blind again': 0.94,
  'paragraphs full of traps, blind': 0.94,
  'whole paragraphs, blind a third time': 0.9,
  'in other words, blind': 0.9,
};

function leastOf(name: string): number {
  return HARDEST[name] ?? LEAST;
}

describe('the labelled sentences', () => {
  it('are many', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThan(400);
  });

  it.each(Object.entries(sets))('%s: what is read is right, and nearly all is read', (name, sentences) => {
    const { expected, read, right, differences } = scoreClaims(sentences);
    expect(right, JSON.stringify(differences.filter(({ wrong }) => wrong.length > 0))).toBeGreaterThanOrEqual(
      0.99 * read,
    );
    expect(right, JSON.stringify(differences)).toBeGreaterThanOrEqual(leastOf(name) * expected);
  });

  it('are nearly all read', () => {
    const { expected, right } = scoreClaims(all);
    expect(right).toBeGreaterThanOrEqual(LEAST * expected);
  });

  it.each(Object.entries(sets))(
    '%s: a claim changed by one is found, and nothing else',
    (name, sentences) => {
      const { planted, found, reported, right, faults } = scoreContradictions(sentences);
      expect(right, faults.join('\n')).toBe(reported);
      expect(found, faults.join('\n')).toBeGreaterThanOrEqual(leastOf(name) * planted);
    },
  );
});

describe('traps', () => {
  it.each(trapSentences.map((one) => [one.text, one] as const))('%s', (_, one) => {
    expect(claimsOf(one)).toEqual([]);
    // Every figure of this report is one that no sentence states.
    const told = checkClaims(readClaims(blocksOf(one), one.about), reportFor(one));
    expect(told.filter(({ outcome }) => outcome === 'contradicts')).toEqual([]);
  });
});
