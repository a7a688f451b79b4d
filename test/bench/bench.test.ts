import { describe, expect, it } from 'vitest';
import { forms } from '../../lib/forms';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { compareInTurn, median } from './measure';
import { pageKinds } from './pages';
import { cellsOf, textOfCells } from './reading';

describe.each(pageKinds)('bench page: $name', ({ make, isReport }) => {
  it('has about as many cells as asked for and is what it says', () => {
    const size = 2_000;
    const page = parsePage(make(size));
    expect(Math.abs(cellsOf(page).length - size)).toBeLessThan(size * 0.1);
    expect(readPage(page, forms, { address: '' }).kind).toBe(isReport ? 'report' : 'other');
  });
});

describe('the measures', () => {
  it('read the text of every cell', () => {
    expect(textOfCells(parsePage('<table><tr><td> a\n<b>b </b><th>c<tr><td></table>d'))).toEqual([
      'a b',
      'c',
      '',
    ]);
  });

  it('take the middle value', () => {
    expect([median([3, 1, 9]), median([4, 1, 2, 9])]).toEqual([3, 3]);
  });

  it('do both things as often, in turn', () => {
    const done: string[] = [];
    compareInTurn(
      () => done.push('floor'),
      () => done.push('reading'),
      3,
    );
    expect(done.length).toBeGreaterThanOrEqual(6);
    expect(done.every((what, at) => what === (at % 2 === 0 ? 'floor' : 'reading'))).toBe(true);
  });
});
