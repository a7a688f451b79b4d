import { describe, expect, it } from 'vitest';
import { forms } from '../../lib/forms';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { compareInTurn, median } from './measure';
import { pageKinds } from './pages';
import { limited, marked, type Told } from './part';
import { parts } from './parts';
import { keepsLimits, linesOf, linesOfAims } from './print';
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

describe('the parts', () => {
  it('are asked for by names of their own', () => {
    const names = parts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z-]+$/);
  });
});

describe('what is printed', () => {
  const told = (isWithin: boolean, limit: typeof limited): Told => ({
    tables: [
      { what: 'page', columns: ['time'], rows: [{ what: 'small', figures: [limit('2.5', isWithin), '1'] }] },
    ],
    aims: [],
  });

  it('marks what is past a limit', () => {
    const [, within] = linesOf({
      what: '',
      columns: [],
      rows: [{ what: 'a', figures: [limited('1', true)] }],
    });
    const [, past] = linesOf({ what: '', columns: [], rows: [{ what: 'a', figures: [marked('1', false)] }] });
    expect([within?.trim().endsWith('1'), past?.trim().endsWith('1 !')]).toEqual([true, true]);
  });

  it('has columns that end below one another, wide enough for the longest', () => {
    const lines = linesOf({
      what: 'page',
      columns: ['a long head of a column', 'b'],
      rows: [{ what: 'x'.repeat(60), figures: ['1', '2'] }],
      notes: ['a note'],
    });
    expect(lines.map((line) => line.length).slice(0, 2)).toEqual([95, 95]);
    expect(lines[2]).toBe('a note');
  });

  it('fails past hard limits only', () => {
    expect(keepsLimits(told(true, limited))).toBe(true);
    expect(keepsLimits(told(false, marked))).toBe(true);
    expect(keepsLimits(told(false, limited))).toBe(false);
  });

  it('tells of each aim whether it is met', () => {
    const aim = { what: 'the gate', wanted: 'under 1 ms', figure: '0.4 ms' };
    const [, met = '', missed = ''] = linesOfAims([
      { ...aim, isMet: true },
      { ...aim, isMet: false },
    ]);
    expect(met).toMatch(/^the gate +under 1 ms +0\.4 ms +met$/);
    expect(missed).toMatch(/NOT MET$/);
  });
});
