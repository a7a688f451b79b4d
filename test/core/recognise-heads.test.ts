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
