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

/** What the form's tables hold when printed like this, with text before the first; `more` is a table of its own. */
function read(lines: readonly string[], before = '', more: readonly string[] = []) {
  const grids = [layGrid([lines.map(rowOf)], before), layGrid([more.map(rowOf)])];
  const { report } = recognise(grids, forms);
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

  describe('goes on over a second table without a head', () => {
    const HEAD = [
      '本列数据的勾稽关系:3*3|申请人情况:7',
      '总计:1*2|自然人:1*2|法人或其他组织:5',
      '商业企业|科研机构|社会公益组织|法律服务机构|其他',
    ];
    const rows = requests((parts, total) => [total, ...parts]);
    const split = (more: readonly string[]) => read([...HEAD, ...rows.slice(0, 12)], '', more);

    it('whose rows have as many cells', () => {
      const { values, tally } = split(rows.slice(12));
      expect(tally).toEqual(ALL_HOLD);
      expect(values('requests.carriedOut.')).toMatchObject({ total: '3', naturalPerson: '2', business: '1' });
    });

    it('also where a total does not agree', () => {
      const wrong = rows.map((row) => row.replace('|3|2|1|0|0|0|0', '|4|2|1|0|0|0|0'));
      const failing = split(wrong.slice(12)).findings.filter(({ outcome }) => outcome === 'fails');
      expect(failing.map(({ identity }) => identity.total)).toContain('requests.carriedOut.total');
    });

    it('but not where they add up in the order of the form alone', () => {
      const { values } = split(requests((parts, total) => [...parts, total]).slice(12));
      expect(values('requests.carriedOut.')).toEqual({});
    });
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

describe('columns of another year', () => {
  const decisions = (head: string, rows: string) =>
    read(['规章|1|0|8', `信息内容|${head}`, `行政许可|${rows}`]).values('disclosed.licensing.');

  it.each([
    ['2022年处理决定数量|2023年处理决定数量:2', '351|342:2'],
    ['2023年处理决定数量|2022年处理决定数量:2', '342|351:2'],
    ['上年处理决定数量|今年处理决定数量:2', '351|342:2'],
    ['上年处理决定数量|本年处理数量:2', '351|342:2'],
    ['本年处理决定数量|去年处理决定数量:2', '342|351:2'],
  ])('%s: the figure is that of the year', (head, rows) => {
    expect(decisions(head, rows)).toEqual({ decisions: '342' });
  });

  it('is not read for a figure of the year that is left blank', () => {
    expect(decisions('2022年处理决定数量|2023年处理决定数量:2', '351|:2')).toEqual({ decisions: 'blank' });
  });

  it('is none where two names are equally alike', () => {
    expect(decisions('甲处理决定数量|乙处理决定数量:2', '351|342:2')).toEqual({});
  });

  it('is read where the form asks for it', () => {
    const { values } = read([
      '信息内容|上一年项目数量（2019年）|本年增/减|处理决定数量（2020年）',
      '行政许可|42|-2|342',
    ]);
    expect(values('disclosed.licensing.')).toEqual({ previous: '42', change: '-2', decisions: '342' });
  });

  it('is told by its year where totals of two years stand side by side', () => {
    const { values, tally } = read([
      '本列数据的勾稽关系|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计（2022年）|总计（2023年）',
      ...requests((parts, total) => [...parts, total + 5, total]).map((row) => row.replace(':3', '')),
    ]);
    expect(values('requests.received.')).toMatchObject({ total: '19' });
    expect(tally).toEqual(ALL_HOLD);
  });
});

describe('a unit of money over the table', () => {
  const BLOCK = ['信息内容|采购项目数量|采购总金额', '政府集中采购|8|37.946'];
  const amount = (lines: readonly string[], before = '') =>
    read(lines, before).values('disclosed.procurement.').amount;

  it.each([
    ['', '37.946'],
    ['单位：件、项、万元', '379460'],
    ['（单位 ： 元）', '37.946'],
    ['各单位全年共收费18.5万元。', '37.946'],
  ])('%s before the table', (before, value) => {
    expect(amount(BLOCK, before)).toBe(value);
  });

  it('may stand in the title of the block or in a line of the table', () => {
    expect(amount(['第二十条第（九）项（金额单位：万元）:3', ...BLOCK])).toBe('379460');
    expect(amount(['单位：件、项、万元:4', '规章|1|0|8', ...BLOCK])).toBe('379460');
  });

  it('gives way to the unit of the column, of the row and of the cell', () => {
    const over = '单位：万元:3';
    expect(amount([over, '信息内容|采购项目数量|采购总金额（元）', '政府集中采购|8|379460'])).toBe('379460');
    expect(amount([over, '信息内容|采购项目数量|采购总金额', '政府集中采购（元）|8|379460'])).toBe('379460');
    expect(amount([over, '信息内容|采购项目数量|采购总金额', '政府集中采购|8|379460元'])).toBe('379460');
  });
});

describe('what the form does not have', () => {
  const HEAD = '本列数据的勾稽关系:3|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|个体工商户|总计';
  const untold = (findings: ReturnType<typeof read>['findings']) =>
    findings
      .filter(({ outcome }) => outcome !== 'holds')
      .map(({ identity, outcome, reason }) => [identity.id, outcome, reason]);
  /** A column more, with three requests that were granted. */
  const more = (key: string) => (['received', 'granted', 'handled'].includes(key) ? 3 : 0);

  it('is named and makes no error of a row whose total counts a further column', () => {
    const { findings, report } = read([
      HEAD,
      ...requests((parts, total, key) => [...parts, more(key), total + more(key)]),
    ]);
    expect(untold(findings)).toEqual([
      ['requests.applicants:received', 'untold', 'beside'],
      ['requests.applicants:granted', 'untold', 'beside'],
      ['requests.applicants:handled', 'untold', 'beside'],
    ]);
    expect(report.notes.filter(({ rule }) => rule === 'form.extraColumn')).toEqual([
      {
        rule: 'form.extraColumn',
        section: 'requests',
        fields: ['requests.received.total', 'requests.granted.total', 'requests.handled.total'],
        texts: ['个体工商户'],
      },
    ]);
  });

  it('excuses no row that differs by anything else', () => {
    const { findings } = read([
      HEAD,
      ...requests((parts, total, key) => [
        ...parts,
        more(key),
        total + more(key) + (key === 'granted' ? 1 : 0),
      ]),
    ]);
    expect(untold(findings)).toContainEqual(['requests.applicants:granted', 'fails', null]);
  });

  it('makes no error of a column whose total counts a further row', () => {
    const rows = requests((parts, total, key) =>
      key === 'handled' || key === 'received'
        ? [(parts[0] ?? 0) + 2, ...parts.slice(1), total + 2]
        : [...parts, total],
    );
    const extra = '9.其他不予公开情形:3|2|0|0|0|0|0|2';
    const { findings } = read([HEAD.replace('个体工商户|', ''), ...rows.toSpliced(12, 0, extra)]);
    expect(untold(findings)).toEqual([
      ['requests.outcomes:naturalPerson', 'untold', 'beside'],
      ['requests.outcomes:total', 'untold', 'beside'],
    ]);
    const other = extra.replace('|2|', '|1|');
    expect(
      untold(read([HEAD.replace('个体工商户|', ''), ...rows.toSpliced(12, 0, other)]).findings),
    ).toContainEqual(['requests.outcomes:naturalPerson', 'fails', null]);
  });
});

describe('the row of section 四 with its zeros as dashes or blanks', () => {
  const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const HEAD = [
    '行政复议:5|行政诉讼:10',
    `${RESULTS.map((name) => `${name}:1*2`).join('|')}|未经复议直接起诉:5|复议后起诉:5`,
    [...RESULTS, ...RESULTS].join('|'),
  ];
  /** Its totals after the row was read, and the totals that fail. */
  function totals(cells: readonly (string | number)[]) {
    const { report } = read([...HEAD, cells.join('|')]);
    const failing = check(report, forms).filter(({ outcome }) => outcome === 'fails');
    const figure = report.figures['review.total'];
    return {
      review: figure?.is === 'number' ? figure.value : figure?.is,
      failing: failing.map(({ identity }) => identity.total),
    };
  }
  const zeros = (many: number, zero: string) => Array.from({ length: many }, () => zero);

  it.each(['—', '', '/'])('is read with a total that does not agree: %j', (zero) => {
    const wrong = [1, ...zeros(3, zero), 2, ...zeros(10, zero)];
    expect(totals(wrong)).toEqual({ review: '2', failing: ['review.total'] });
    const bare = [...zeros(4, zero), 1, ...zeros(10, zero)];
    expect(totals(bare)).toEqual({ review: '1', failing: ['review.total'] });
    // A filler at its end is no reason to read it one cell further.
    expect(totals([...bare, ''])).toEqual({ review: '1', failing: ['review.total'] });
  });

  it.each(['—', '', '/'])('is refused where a cell before its figures was lost: %j', (zero) => {
    const sound = [1, ...zeros(3, zero), 1, 3, ...zeros(3, zero), 3, ...zeros(5, zero)];
    expect(totals(sound)).toEqual({ review: '1', failing: [] });
    expect(totals([...sound.slice(0, 1), ...sound.slice(2), ''])).toEqual({ review: undefined, failing: [] });
  });
});
