import { describe, expect, it } from 'vitest';
import { check, tally } from '../../lib/core/check';
import { layGrid } from '../../lib/core/grid';
import { recognise } from '../../lib/core/recognise';
import { forms } from '../../lib/forms';

/** One line of cells parted by `|`; `:3` spans three columns, `:3*2` two rows as well. */
function rowOf(line: string) {
  return line.split('|').map((cell) => {
    const [, text = '', columnSpan = '1', rowSpan = '1'] = /^(.*?)(?::(\d+)(?:\*(\d+))?)?$/.exec(cell) ?? [];
    return { text: text.trim(), columnSpan: Number(columnSpan), rowSpan: Number(rowSpan) };
  });
}

/** What the form's tables hold when printed like this, with text before the first. */
function read(lines: readonly string[], before = '') {
  const { report } = recognise([layGrid([lines.map(rowOf)], before)], forms);
  const values = (prefix: string) =>
    Object.fromEntries(
      Object.entries(report.figures)
        .filter(([field]) => field.startsWith(prefix))
        .map(([field, figure]) => [
          field.slice(prefix.length),
          figure.is === 'number' ? figure.value : figure.is,
        ]),
    );
  const own = check(report, forms).filter(({ identity }) => identity.rule.startsWith('requests.'));
  return { values, report, tally: tally(own), findings: own };
}

/** A sound report: figures of the six applicants in their order; rows that are not here are zero. */
const FIGURES: Readonly<Record<string, readonly number[]>> = {
  received: [9, 4, 3, 1, 0, 2],
  carriedIn: [1, 0, 0, 0, 1, 0],
  granted: [6, 2, 3, 1, 1, 1],
  'refused.thirdParty': [0, 1, 0, 0, 0, 1],
  'unable.notHeld': [2, 0, 0, 0, 0, 0],
  handled: [8, 3, 3, 1, 1, 2],
  carriedOut: [2, 1, 0, 0, 0, 0],
};

const REQUESTS = forms.find(({ edition }) => edition === '2021')?.tables[1];

/** Section 三 of 2021, each row's cells as `print` gives them from its six parts and their sum. */
function requests(
  print: (parts: readonly number[], total: number, key: string) => readonly unknown[],
): string[] {
  const rows = REQUESTS?.blocks[0]?.rows ?? [];
  return rows.map(({ key, number = '', label }) => {
    const parts = FIGURES[key] ?? [0, 0, 0, 0, 0, 0];
    const total = parts.reduce((sum, part) => sum + part, 0);
    return [`${number}${label}:3`, ...print(parts, total, key)].join('|');
  });
}

const ALL_HOLD = { checked: 39, hold: 39, fail: 0, untold: 0 };

describe('a head that has its total first', () => {
  it.each(['总计', '合计'])('%s may reach down over the whole head', (word) => {
    const head = [
      `（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）:3*3|${word}:1*3|申请人情况:6`,
      '自然人:1*2|法人或其他组织:5',
      '商业企业|科研机构|社会公益组织|法律服务机构|其他',
    ];
    const rows = requests((parts, total) => [total, ...parts]);
    const { values, tally } = read([...head, ...rows]);
    expect(tally).toEqual(ALL_HOLD);
    expect(values('requests.received.')).toMatchObject({ naturalPerson: '9', other: '2', total: '19' });
    // The groups of applicants may be left out, so that the total stands alone in its line.
    const bare = [head[0]?.replace('申请人情况', '') ?? '', ...head.slice(1)];
    expect(read([...bare, ...rows]).tally).toEqual(ALL_HOLD);
  });
});

describe('a head that cannot be told', () => {
  it('is not read in the order of the form where it names a column twice and is in another order', () => {
    const rows = requests(([person, business, research, nonprofit, legal, other], total) => [
      person,
      business,
      research,
      legal,
      nonprofit,
      other,
      total,
    ]);
    const { report } = read([
      '本列数据的勾稽关系:3*3|申请人情况:7|其他',
      '自然人:1*2|法人或其他组织:5|总计:1*2',
      '商业企业|科研机构|法律服务机构|社会公益组织|其他',
      ...rows,
    ]);
    expect(report.figures).toEqual({});
  });
});

describe('a head whose corner is too wide', () => {
  const HEAD = [
    '本列数据的勾稽关系:4*3|申请人情况:7',
    '自然人:1*2|法人或其他组织:5|总计:1*2',
    '商业企业|科研机构|社会公益组织|法律服务机构|其他',
  ];
  const blank = (figure: number) => (figure === 0 ? '' : figure);
  const dashed = (figure: number) => (figure === 0 ? '—' : figure);

  it.each([blank, dashed])('stands over the figures after all, with a filler at the right', (zero) => {
    const { values, tally } = read([
      ...HEAD,
      ...requests((parts, total) => [...parts.map(zero), zero(total), '']),
    ]);
    expect(values('requests.refused.thirdParty.')).toMatchObject({
      naturalPerson: 'blank',
      business: '1',
      other: '1',
      total: '2',
    });
    expect(tally).toEqual(ALL_HOLD);
  });

  it('does not hide an error in a row, nor make one of it', () => {
    const wrong = requests((parts, total, key) => [
      ...parts.map(blank),
      blank(key === 'refused.thirdParty' ? 3 : total),
      '',
    ]);
    const { findings } = read([...HEAD, ...wrong]);
    const fails = findings.filter(({ outcome }) => outcome === 'fails').map(({ identity }) => identity.id);
    expect(fails).toEqual(['requests.applicants:refused.thirdParty', 'requests.outcomes:total']);
  });

  it('takes no cell that cannot be read for part of the label', () => {
    const spoilt = requests((parts, total, key) => [
      ...parts.map((part, at) => (key === 'granted' && at === 0 ? '图' : blank(part))),
      blank(total),
      '',
    ]);
    const { values, tally } = read([...HEAD, ...spoilt]);
    expect(values('requests.granted.')).toMatchObject({
      naturalPerson: 'unreadable',
      business: '2',
      total: '14',
    });
    expect(tally).toEqual({ checked: 39, hold: 37, fail: 0, untold: 2 });
  });

  it('leaves nothing told where no row has a figure left of its names', () => {
    const rows = requests(([, ...parts]) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      return ['', ...parts.map(blank), blank(total), ''];
    });
    const { values, report } = read([...HEAD, ...rows]);
    expect(Object.values(values('requests.')).filter((value) => value !== 'blank')).toEqual([]);
    expect(report.notes.filter(({ rule }) => rule === 'page.row')).toHaveLength(6);
  });
});
