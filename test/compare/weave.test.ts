import { describe, expect, it } from 'vitest';
import { weave } from '../../lib/compare/weave';

const woven = (first: string, second: string) =>
  weave([...first], [...second], (letter) => letter).map((pair) => pair.second ?? pair.first);

describe('two lists in one', () => {
  it.each([
    ['abc', 'abc', 'abc'],
    ['axc', 'abc', 'axbc'],
    ['xyabc', 'abc', 'xyabc'],
    ['abcxy', 'abc', 'abcxy'],
    ['abc', 'cab', 'cab'],
    ['ab', '', 'ab'],
    ['', 'ab', 'ab'],
    ['xay', 'bac', 'xbayc'],
  ])('%s and %s are %s', (first, second, both) => {
    expect(woven(first, second).join('')).toBe(both);
  });
});
