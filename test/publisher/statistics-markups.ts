/** The ways in which the table of 2014 is printed. */
import { BREAK, PARAGRAPH } from './model';
import type { Random } from './random';
import {
  type StatisticsMarkup,
  type StatisticsPage,
  type StatisticsRow,
  statisticsField,
} from './statistics';

type RowChange = (row: StatisticsRow, random: Random, page: StatisticsPage) => Partial<StatisticsRow>;

function rows(name: string, change: RowChange): StatisticsMarkup {
  return {
    name,
    apply: (page, random) => ({
      ...page,
      rows: page.rows.map((row) => ({ ...row, ...change(row, random, page) })),
    }),
  };
}

/** Prints zeros as something that is no number: then nothing is claimed there but a blank. */
function zerosAs(name: string, ...prints: readonly [string, ...string[]]): StatisticsMarkup {
  return {
    name,
    apply: (page, random) => {
      const expected = { ...page.expected };
      const changed = page.rows.map((row) => {
        const { key } = row.indicator;
        if (key === undefined || row.figure !== '0') return row;
        expected[statisticsField(key)] = null;
        return { ...row, figure: random.pick(prints) };
      });
      return { ...page, rows: changed, expected };
    },
  };
}

function headed(name: string, ...heads: StatisticsPage['heads']): StatisticsMarkup {
  return { name, apply: (page) => ({ ...page, heads }) };
}

/** A place between two rows, away from the table's ends. */
const cutSomewhere = (page: StatisticsPage, random: Random) => 12 + random.below(page.rows.length - 24);

function brokenOnce(text: string, mark: string, random: Random): string {
  if (text.length < 3) return text;
  const at = 1 + random.below(text.length - 1);
  return text.slice(0, at) + mark + text.slice(at);
}

const halfWidth = (text: string) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/：/g, ':');

export const statisticsMarkups: readonly StatisticsMarkup[] = [
  { name: '2014: plain', apply: (page) => page },
  { name: '2014: Word paste', apply: (page) => ({ ...page, cells: 'word' }) },
  {
    name: '2014: page breaks with repeated heads',
    apply: (page, random) => ({ ...page, cuts: [cutSomewhere(page, random)], headsAgain: true }),
  },
  {
    name: '2014: page breaks without heads',
    apply: (page, random) => {
      const first = cutSomewhere(page, random);
      return { ...page, cuts: [first, first + 10] };
    },
  },
  zerosAs('2014: zeros left blank', '', '\u00a0', '\u3000'),
  zerosAs('2014: zeros as dashes', '/', '-', '—', '——', '无'),
  rows('2014: figures with their units', (row) =>
    row.indicator.unit === undefined || row.figure === '' ? {} : { figure: `${row.figure}${row.unit}` },
  ),
  rows('2014: blanks in title rows', (row) =>
    row.indicator.key === undefined ? { unit: '', figure: '' } : {},
  ),
  rows('2014: zeros in title rows', (row) => (row.indicator.key === undefined ? { figure: '0' } : {})),
  rows('2014: half-width punctuation', (row) => ({ label: halfWidth(row.label) })),
  rows('2014: labels without remarks', (row) => ({ label: row.label.replace(/（[^（）]{6,}）$/, '') })),
  rows('2014: labels without numbers', (row) => ({
    label: row.label.replace(/^(?:[一二三四五六七八九]、|（[一二三四]）|\d\.)/, ''),
  })),
  rows('2014: words broken by lines', (row, random) => ({
    label: brokenOnce(row.label, random.pick([BREAK, PARAGRAPH, ' ', '\u00a0']), random),
  })),
  { name: '2014: rows numbered', apply: (page) => ({ ...page, numbered: true }) },
  headed('2014: head 统计数据', '统计指标', '单位', '统计数据'),
  headed('2014: head 指标名称', '指标名称', '计量单位', '数量'),
];
