import { describe, expect, it } from 'vitest';
import { type FigureKind, headerUnit, readFigure } from '../../lib/core/figure';

const count: FigureKind = { type: 'count' };
const change: FigureKind = { type: 'change' };
const yuan: FigureKind = { type: 'amount', unit: 'yuan' };
const wan: FigureKind = { type: 'amount', unit: 'tenThousandYuan' };

function value(text: string, kind: FigureKind, header?: number) {
  const figure = readFigure(text, kind, header);
  return figure.is === 'number' ? figure.value : figure.is;
}

describe('a count', () => {
  it.each([
    ['0', '0'],
    ['１２３', '123'],
    ['1,113', '1113'],
    ['1，113', '1113'],
    ['11,398,889', '11398889'],
    ['11398889', '11398889'],
    ['1 0', '10'],
    ['1\u00A00', '10'],
    ['1 0 0', '100'],
    ['１ ０', '10'],
    ['1\u2009234\u2009567', '1234567'],
    ['１\u202F２３４', '1234'],
    ['10\u2009件', '10'],
    ['3\u3000\u3000件', '3'],
    ['- 1 0', '-10'],
    ['\u200B7\uFEFF', '7'],
    ['0件', '0'],
    ['10 件', '10'],
    ['3\n件', '3'],
    ['22（其中修订 16 件）', '22'],
    ['55(含自然失效29件)', '55'],
    ['22，其中修订16件', '22'],
    ['5*', '5'],
    ['①5', '5'],
    ['5①', '5'],
    ['5[^1]', '5'],
    ['5²', '5'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['1.5', '1.5'],
    ['〇', '0'],
    ['O', '0'],
    ['○', '0'],
    ['0.', '0'],
  ])('%j is %s', (text, expected) => {
    expect(value(text, count)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '\u00A0',
    '\u3000',
    '\u200B',
    '/',
    '／',
    '-',
    '—',
    '——',
    '－',
    '无',
    '不适用',
    'null',
    '（空）',
    '*',
  ])('%j is blank', (text) => {
    expect(readFigure(text, count).is).toBe('blank');
  });

  it.each([
    '约10',
    '10余件',
    '共10件',
    '1,13',
    '1,1113',
    '12\n34',
    '12 10',
    '5 10',
    '12 345',
    '0 2',
    '10 5 件',
    '1.5 2',
    '5\u2003\u20036',
    '5\u00A0\u00A06',
    '—\n59',
    '-\n\n59',
    '87※1',
    '22*2',
    '22[^1]2',
    '5①3',
    '3/4',
    '1-2',
    '5 或 6',
    '见附件',
    '一',
    '10万',
    '增1',
    '+-1',
    '（5）',
    '1.2.3',
    'OO',
    '12元',
  ])('%j is refused', (text) => {
    expect(readFigure(text, count).is).toBe('unreadable');
  });

  it('keeps the text as printed', () => {
    expect(readFigure(' 22（其中\n修订 16 件） ', count)).toEqual({
      is: 'number',
      value: '22',
      text: '22（其中 修订 16 件）',
    });
  });

  it('refuses a figure of 400 digits quickly and without loss of its beginning', () => {
    const figure = readFigure('9'.repeat(400), count);
    expect(figure).toEqual({ is: 'unreadable', text: '9'.repeat(400) });
    expect(readFigure('9'.repeat(401), count).text).toHaveLength(401);
  });
});

describe('a change', () => {
  it.each([
    ['增 1', '1'],
    ['增15', '15'],
    ['增加15', '15'],
    ['减4', '-4'],
    ['减少4项', '-4'],
    ['+6', '6'],
    ['﹢6', '6'],
    ['﹣6', '-6'],
    ['-14', '-14'],
    ['－14', '-14'],
    ['28', '28'],
    ['增0', '0'],
    ['持平', '0'],
    ['0', '0'],
  ])('%j is %s', (text, expected) => {
    expect(value(text, change)).toBe(expected);
  });

  it.each(['增-3', '减-3', '增/减', '增', '增1减2'])('%j is refused', (text) => {
    expect(readFigure(text, change).is).toBe('unreadable');
  });
});

describe('an amount', () => {
  it.each([
    ['379460.00元', yuan, undefined, '379460'],
    ['251000元', yuan, undefined, '251000'],
    ['240万元', yuan, undefined, '2400000'],
    ['240', yuan, 4, '2400000'],
    ['209600', yuan, undefined, '209600'],
    ['123.45（万元）', yuan, undefined, '1234500'],
    ['0.5', yuan, 8, '50000000'],
    ['43.788万元', wan, 4, '43.788'],
    ['43.788', wan, 4, '43.788'],
    ['437880元', wan, 4, '43.788'],
    ['437880', wan, 0, '43.788'],
    ['1.2亿元', wan, undefined, '12000'],
    ['￥5,000.50', yuan, undefined, '5000.5'],
  ] as const)('%j', (text, kind, header, expected) => {
    expect(value(text, kind, header)).toBe(expected);
  });

  it.each(['约240万元', '240万美元', '240万元以上'])('%j is refused', (text) => {
    expect(readFigure(text, yuan).is).toBe('unreadable');
  });

  it('takes the unit of a column from its head', () => {
    expect(headerUnit('采购总金额（ 万 元 ）')).toBe(4);
    expect(headerUnit('采购总金额（单位：元）')).toBe(0);
    expect(headerUnit('采购总金额（亿元）')).toBe(8);
    expect(headerUnit('采购总金额（百万元）')).toBe(6);
    expect(headerUnit('采购总金额')).toBeUndefined();
  });
});
