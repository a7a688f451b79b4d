import { filtered, framed, grouped, prices, rightToLeft, scrolled } from './totals-lists';
import { click, document, out, page, rows, type TotalsPage } from './totals-page';

export const budget = page(
  '/budget.html',
  'yearly accounts, all <td>, in 万元, with subtotal and total',
  document(
    '某局收支决算表',
    `<p>单位：万元</p><table>${rows(
      '项目|2019年|2020年|合计',
      '办公费|12.35|11.2|23.55',
      '差旅费|4.5|—|4.5',
      '会议费|0|0.85|0.85',
      '小计|16.85|12.05|28.9',
      '培训费|3|2.45|5.45',
      '合 计|19.85|14.5|34.35',
    )}</table>`,
  ),
  [
    {
      what: 'a column by its head, totals left out',
      steps: click([0, 1]),
      expected: {
        sums: ['19.85 万元'],
        count: '4',
        average: '≈ 4.963',
        least: '0',
        most: '12.35',
        totals: out(2),
        rest: '1 is 0',
      },
    },
    {
      what: 'the same with totals',
      steps: [{ click: [0, 1] }, { count: 'totals' }],
      expected: {
        sums: ['56.55 万元'],
        count: '6',
        totals: '2 cells recognised as totals counted too',
        rest: '1 is 0',
      },
    },
    {
      what: 'everything by the corner',
      steps: click([0, 0]),
      expected: { sums: ['34.35 万元'], count: '7', totals: out(10), rest: '1 is 0, 1 blank' },
    },
    {
      what: 'a subtotal and the total over it',
      steps: click([4, 1], [6, 1]),
      expected: { sums: ['16.85 万元'], count: '1', totals: out(1) },
    },
    {
      what: 'a block by dragging',
      steps: [
        {
          drag: [
            [1, 1],
            [3, 2],
          ],
        },
      ],
      expected: { sums: ['28.9 万元'], count: '5', average: '5.78', rest: '1 is 0, 1 blank' },
    },
    {
      what: 'the column of totals',
      steps: click([0, 3]),
      expected: { sums: ['34.35 万元'], count: '4', totals: out(2) },
    },
    {
      what: 'two totals that do not contain each other',
      steps: click([6, 1], [6, 2]),
      expected: { sums: ['34.35 万元'], count: '2', average: '17.175' },
    },
  ],
);

export const register = page(
  '/register.html',
  'an inventory with merged cells and units in its heads',
  document(
    '某中心设备台账',
    `<table>${rows(
      '#类别|#名称|#数量（台）|#单价（元）|#金额（元）',
      '#办公:1x2|计算机|5|4,200.00|21,000.00',
      '打印机|2|1,350.50:1x2|2,701.00',
      '#公用:1x2|扫描仪|3|4,051.50',
      '投影仪|1|6,800|6,800.00',
      '#总计:2|11||34,552.50',
    )}</table>`,
  ),
  [
    { what: 'a column', steps: click([0, 2]), expected: { sums: ['11 台'], count: '4', totals: out(1) } },
    {
      what: 'a merged price once',
      steps: click([0, 3]),
      expected: { sums: ['12,350.5 元'], count: '3', least: '1350.5', rest: '1 blank' },
    },
    {
      what: 'a block that grows over a merged cell, in two units',
      steps: [
        {
          drag: [
            [1, 2],
            [2, 2],
          ],
        },
      ],
      expected: { sums: ['10 台', '5550.5 元'], rest: 'Units differ: added up apart' },
    },
    {
      what: 'two rows by the head that spans them',
      steps: click([1, 0]),
      expected: { sums: ['7 台', '29,251.5 元'], rest: 'Units differ: added up apart' },
    },
    {
      what: 'a column of money',
      steps: click([0, 4]),
      expected: { sums: ['34,552.5 元'], count: '4', average: '≈ 8638.13', totals: out(1) },
    },
  ],
);

export const indicators = page(
  '/indicators.html',
  'indicators with a column of units, a footnote and a rough figure',
  document(
    '某县公开情况指标',
    `<table>${rows(
      '指标|单位|数量',
      '公开信息|条|128',
      '答复申请|件|16<sup>1</sup>',
      '收费|万元|0.35',
      '平均办理|天|约12',
      '接受咨询|人次|1,024',
      '补充答复|件|4件',
    )}</table><p>1 含上年结转。</p>`,
  ),
  [
    {
      what: 'a column of five units',
      steps: click([0, 2]),
      expected: {
        sums: ['128 条', '20 件', '0.35 万元', '1024 人次'],
        rest: 'Units differ: added up apart, 1 unreadable',
      },
    },
    {
      what: 'two cells of one unit, one with a footnote',
      steps: click([2, 2], [6, 2]),
      expected: { sums: ['20 件'], count: '2', average: '10' },
    },
    {
      what: 'two rows down by the keyboard',
      steps: [{ click: [1, 2] }, { keys: ['Shift+ArrowDown'] }],
      expected: { sums: ['128 条', '16 件'], rest: 'Units differ: added up apart' },
    },
  ],
);

export const changes = page(
  '/changes.html',
  'changes against the year before: negative figures and shares',
  document(
    '各区办件情况',
    `<table><thead>${rows('#地区|#本期（件）|#上期（件）|#增减|#增幅（%）')}</thead><tbody>${rows(
      '#东区|120|100|20|20',
      '#西区|80|100|-20|−20.0',
      '#南区|45|50|（5）|(10)',
      '#北区|0|0|0|—',
      '#全市合计|245|250|-5|-2',
    )}</tbody></table>`,
  ),
  [
    {
      what: 'a column',
      steps: click([0, 1]),
      expected: { sums: ['245 件'], average: '61.25', totals: out(1), rest: '1 is 0' },
    },
    {
      what: 'a row by its head: three units',
      steps: click([2, 0]),
      expected: { sums: ['180 件', '−20 no unit', '−20 %'], rest: 'Units differ: added up apart' },
    },
    {
      what: 'negative figures, in brackets too',
      steps: click([0, 3]),
      expected: {
        sums: ['−5'],
        average: '−1.25',
        least: '−20',
        most: '20',
        totals: out(1),
        rest: '1 is 0',
      },
    },
    {
      what: 'two columns by dragging over their heads',
      steps: [
        {
          drag: [
            [0, 1],
            [0, 2],
          ],
        },
      ],
      expected: { sums: ['495 件'], count: '8', totals: out(2), rest: '2 are 0' },
    },
    {
      what: 'a block with one cell taken out again',
      steps: [
        {
          drag: [
            [1, 1],
            [3, 1],
          ],
        },
        { click: [2, 1], hold: 'Control' },
      ],
      expected: { sums: ['165 件'], count: '2' },
    },
  ],
);

export const totalsPages: readonly TotalsPage[] = [
  budget,
  register,
  indicators,
  changes,
  scrolled,
  rightToLeft,
  filtered,
  grouped,
  prices,
  framed,
];
