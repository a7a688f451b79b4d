import { describe, expect, it } from 'vitest';
import { agenciesFound } from '../../entrypoints/library/agencies';
import { bodiesIn, chosenOf, governmentOf, spelled } from '../../entrypoints/library/views/sum/bodies';
import { type ListRow, rowOf } from '../../lib/archive/list';

const row = (agency: string, tags: string[] = []): ListRow =>
  rowOf({
    ...{ id: `2023 ${agency}`, agency, year: 2023, title: '', address: 'http://www.example.gov.cn/', tags },
    ...{ firstSeen: 1, lastSeen: 1, reading: '', readings: 1, note: '', star: false },
  });

const rows = [
  '岚汀市人民政府',
  '岚汀市教育局',
  '岚汀市霁泠县人民政府',
  '岚汀市霁泠县财政局',
  '霁陂市教育局',
].map((agency) => row(agency));
const bodies = bodiesIn(rows);

describe('agencies that a search finds', () => {
  it('have each word in their name or their tags', () => {
    const tagged = [...rows, row('苇浔市民政局', ['重点'])];
    expect(agenciesFound(tagged, '霁泠县')).toEqual(new Set(['岚汀市霁泠县人民政府', '岚汀市霁泠县财政局']));
    expect(agenciesFound(tagged, '教育 霁陂')).toEqual(new Set(['霁陂市教育局']));
    expect(agenciesFound(tagged, '重点')).toEqual(new Set(['苇浔市民政局']));
    expect(agenciesFound(tagged, ' ')).toBeNull();
  });
});

describe('agencies to add up', () => {
  it('are at first those of the government that is asked for, or of the first there is', () => {
    expect(governmentOf(bodies, undefined)?.agency).toBe('岚汀市人民政府');
    expect(governmentOf(bodies, '霁陂市教育局')?.agency).toBe('霁陂市教育局');
    expect(governmentOf(bodies, '无此机关')).toBeNull();
    const { chosen, listed } = chosenOf(governmentOf(bodies, undefined), bodies, rows, undefined, '');
    expect([...chosen].sort()).toEqual(['岚汀市教育局', '岚汀市霁泠县人民政府'].sort());
    expect(listed).toContain('岚汀市霁泠县财政局');
    expect(listed).not.toContain('霁陂市教育局');
  });

  it('are those of the address, which a search adds others to', () => {
    const of = governmentOf(bodies, undefined);
    const { chosen, listed } = chosenOf(of, bodies, rows, spelled(['岚汀市教育局']), '霁陂');
    expect([...chosen]).toEqual(['岚汀市教育局']);
    expect(listed[0]).toBe('霁陂市教育局');
    expect(chosenOf(of, bodies, rows, spelled([]), '').chosen.size).toBe(0);
  });
});
