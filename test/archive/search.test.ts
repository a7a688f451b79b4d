import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../lib/archive/list';
import { byAgency, byDay, queryOf, scoreOf, search, searchable } from '../../lib/archive/search';

function row(changes: Partial<ListRow>): ListRow {
  const agency = changes.agency === undefined ? '某县财政局' : changes.agency;
  return {
    ...{ id: `${changes.year ?? 2020} ${agency}`, agency, year: 2020, title: '政府信息公开工作年度报告' },
    ...{ address: 'http://www.a.gov.cn/1.html', host: 'www.a.gov.cn', place: '某县', tags: [], note: '' },
    ...{ star: false, revised: false, readings: 1, reading: 'd'.repeat(64), firstSeen: 1, lastSeen: 1 },
    ...changes,
  };
}

const finance = row({ id: 'finance', agency: '汶上县财政局', lastSeen: 5 });
const housing = row({
  ...{ id: 'housing', agency: '汶上縣住房和城鄉建設局', year: 2021, tags: ['重点'], lastSeen: 4 },
});
const noted = row({ id: 'noted', agency: '瓯海区教育局', note: '已向财政局去函', star: true, lastSeen: 3 });
const abroad = row({
  id: 'abroad',
  agency: null,
  year: null,
  host: 'mirror.example',
  lastSeen: 2,
  revised: true,
});
const all = [finance, housing, noted, abroad].map(searchable);
const found = (typed: string, filter = {}) => search(all, queryOf(typed), filter).map(({ id }) => id);

describe('searching', () => {
  it.each([
    ['', ['finance', 'housing', 'noted', 'abroad']],
    ['汶上', ['finance', 'housing']],
    ['财政', ['finance', 'noted']],
    ['城乡建设', ['housing']],
    ['城鄉', ['housing']],
    ['  重 点', ['housing']],
    ['重点', ['housing']],
    ['2021', ['housing']],
    ['2021年 汶上', ['housing']],
    ['汶上 2020', ['finance']],
    ['MIRROR', ['abroad']],
    ['去函', ['noted']],
    ['年度报告', ['finance', 'housing', 'noted', 'abroad']],
    ['财政 没有', []],
    ['、', ['finance', 'housing', 'noted', 'abroad']],
    ['.*', ['finance', 'housing', 'noted', 'abroad']],
    ['(', ['finance', 'housing', 'noted', 'abroad']],
  ])('for %j finds %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it('puts a name that starts with a word before one that holds it, and that before a note', () => {
    const holds = searchable(row({ id: 'holds', agency: '汶上县财政局第一分局', lastSeen: 9 }));
    const starts = searchable(row({ id: 'starts', agency: '财政局', lastSeen: 1 }));
    const ranked = search([...all, holds, starts], queryOf('财政局'));
    expect(ranked.map(({ id }) => id)).toEqual(['starts', 'holds', 'finance', 'noted']);
    expect(scoreOf(starts, queryOf('没有'))).toBe(0);
  });

  it('filters by year, star, revision, tag and anything else', () => {
    expect(found('', { year: 2021 })).toEqual(['housing']);
    expect(found('', { star: true })).toEqual(['noted']);
    expect(found('', { revised: true })).toEqual(['abroad']);
    expect(found('', { tag: '重点' })).toEqual(['housing']);
    expect(found('汶上', { where: ({ id }: ListRow) => id !== 'finance' })).toEqual(['housing']);
  });

  it('answers a keystroke at once among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      searchable(row({ id: String(at), agency: `某市第${at}局`, lastSeen: at })),
    );
    const before = performance.now();
    expect(search(many, queryOf('第999 2020'))).toHaveLength(11);
    // Some 5 ms here; ten times that would still be unnoticed.
    expect(performance.now() - before).toBeLessThan(100);
  });
});

describe('grouping', () => {
  it('is by agency in any spelling, the latest year first', () => {
    const older = row({ id: 'older', agency: '汶上县住房和城乡建设局', year: 2019 });
    const groups = byAgency([finance, older, housing, abroad]);
    expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ['汶上县财政局', ['finance']],
      ['汶上县住房和城乡建设局', ['housing', 'older']],
      [null, ['abroad']],
    ]);
  });

  it('is by the day last seen, newest first', () => {
    const groups = byDay([abroad, finance, noted], (time) => (time > 2 ? 'today' : 'before'));
    expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
      ['today', ['finance', 'noted']],
      ['before', ['abroad']],
    ]);
  });
});
