import { expect, it } from 'vitest';
import { fillers, others, relations } from '../../lib/claims/relations';
import { vocabulary } from '../../lib/claims/vocabulary';

it('has each word in one list, once: of two the latter would never be read', () => {
  const lists = [...Object.values(vocabulary), ...Object.values(relations), others, fillers];
  const words = lists.flatMap((list) => list.split(' ').filter((word) => word !== ''));
  const seen = new Set<string>();
  const twice = words.filter((word) => seen.has(word) || !seen.add(word));
  expect(twice).toEqual([]);
  expect(seen.size).toBeGreaterThan(2000);
});
