import { cellOf, click, document, out, page, rows, type TotalsPage } from './totals-page';

const units = Array.from({ length: 40 }, (_, at) => `${at + 1}|第${at + 1}中学|${3 * (at + 1)}`);

export const scrolled = page(
  '/scrolled.html',
  'a long list in a box with a bar of its own, under heads that stay',
  document(
    '各单位受理件数',
    `<div class="box"><table><thead>${rows('#序号|#单位名称|#件数')}</thead><tbody>${rows(...units)}</tbody></table></div>`,
    '.box { height: 260px; width: 420px; overflow: auto } table { margin: 0 } thead th { position: sticky; top: 0; background: #eee }',
  ),
  [
    { what: 'a column', steps: click([0, 2]), expected: { sums: ['2460'], count: '40', average: '61.5' } },
    {
      what: 'everything but the serial numbers',
      steps: click([0, 0]),
      expected: { sums: ['2460'], count: '40' },
    },
    {
      what: 'to the end by the keyboard',
      steps: [{ click: [1, 2] }, { keys: ['Control+Shift+ArrowDown'] }],
      expected: { sums: ['2460'], count: '40' },
    },
    {
      what: 'far down with Shift, after the box was scrolled',
      steps: [{ click: [2, 2] }, { click: [39, 2], hold: 'Shift' }],
      expected: { sums: ['2337'], count: '38' },
    },
    {
      what: 'serial numbers, where nothing else is picked',
      steps: [
        {
          drag: [
            [1, 0],
            [3, 0],
          ],
        },
      ],
      expected: { sums: ['6'], count: '3' },
    },
  ],
);

export const rightToLeft = page(
  '/rtl.html',
  'a table that runs to the left',
  document(
    'Library branches',
    `<table>${rows('#Branch|#Visits|#Returns', '#North|14|3', '#South|9|4', '#Total|23|7')}</table>`,
    '',
    'dir="rtl"',
  ),
  [
    { what: 'a column', steps: click([0, 1]), expected: { sums: ['23'], totals: out(1) } },
    {
      what: 'the next column by the arrow to the left',
      steps: [{ click: [1, 1] }, { keys: ['ArrowLeft'] }],
      expected: { sums: ['3'] },
    },
    {
      what: 'everything by the keyboard',
      steps: [{ click: [1, 1] }, { keys: ['Control+a'] }],
      expected: { sums: ['30'], count: '4', totals: out(2) },
    },
  ],
);

export const filtered = page(
  '/filtered.html',
  'a list of months of which the page hides one',
  document(
    '逐月收支',
    `<table>${rows('#月份|#收入（元）|#支出（元）', '1月|500|450.5')}<tr class="off">${cellOf('2月')}<td>700</td><td>10</td></tr>${rows(
      '3月|300.25|299.75',
      '累计|800.25|750.25',
    )}</table>`,
    '.off { display: none }',
  ),
  [
    {
      what: 'a column without what is hidden',
      steps: click([0, 1]),
      expected: { sums: ['800.25 元'], count: '2', totals: out(1), rest: '1 hidden' },
    },
    {
      what: 'past the hidden row by the keyboard',
      steps: [{ click: [1, 1] }, { keys: ['ArrowDown'] }],
      expected: { sums: ['300.25 元'] },
    },
    {
      what: 'a block across the hidden row',
      steps: [
        {
          drag: [
            [1, 1],
            [3, 2],
          ],
        },
      ],
      expected: { sums: ['1550.5 元'], count: '4', rest: '2 hidden' },
    },
  ],
);

export const grouped = page(
  '/grouped.html',
  'one row of figures under heads in two lines, a total in each group',
  document(
    '复议和诉讼',
    `<table>${rows('行政复议:3|行政诉讼:3', '维持|纠正|总计|维持|纠正|总计', '3|1|4|2|0|2')}</table>`,
  ),
  [
    {
      what: 'the row by the keyboard',
      steps: [{ click: [2, 0] }, { keys: ['Shift+Space'] }],
      expected: { sums: ['6'], count: '4', totals: out(2), rest: '1 is 0' },
    },
    {
      what: 'one group by its head',
      steps: click([0, 0]),
      expected: { sums: ['4'], count: '2', totals: out(1) },
    },
    {
      what: 'the total of one group beside the parts of the other',
      steps: [
        {
          drag: [
            [2, 2],
            [2, 5],
          ],
        },
      ],
      expected: { sums: ['6'], count: '3', totals: out(1), rest: '1 is 0' },
    },
    { what: 'both totals', steps: click([2, 2], [2, 5]), expected: { sums: ['6'], count: '2' } },
  ],
);

export const prices = page(
  '/prices.html',
  'two lists in English with links, one behind the other',
  document(
    'Stationery',
    `<table>${rows(
      'Item|Qty|Price (USD)',
      '<a href="/elsewhere.html">Pens</a>|12|<a href="/elsewhere.html">3.10</a>',
      'Paper||4.25',
      'Subtotal|12|7.35',
      'Ink|2|19.99',
      'Total|14|27.34',
    )}</table><p>Scores of the suppliers</p><table>${rows('#Code|#Score', '7|90', '8|85.5')}</table>`,
  ),
  [
    {
      what: 'a column with a blank',
      steps: click([0, 1]),
      expected: { sums: ['14'], totals: out(2), rest: '1 blank' },
    },
    {
      what: 'a column with a link',
      steps: click([0, 2]),
      expected: { sums: ['27.34 USD'], average: '≈ 9.113', totals: out(2) },
    },
    {
      what: 'the next table by the keyboard, and its column',
      steps: [{ click: [1, 1] }, { keys: ['Tab', 'Control+Space'] }],
      expected: { sums: ['175.5'], count: '2' },
    },
    { what: 'codes are no figures', steps: click([0, 0, 1]), expected: { sums: ['175.5'], count: '2' } },
  ],
);

/** Within the frame of another page. */
export const inner = page(
  '/inner.html',
  'a table in a frame',
  document('村级', `<table>${rows('村|户数（户）', '上村|41', '下村|59', '小计|100')}</table>`),
  [],
);

export const framed: TotalsPage = {
  ...page('/framed.html', 'a page with a table and a frame with another', '', [
    {
      what: 'a column of the page itself',
      steps: click([0, 1]),
      expected: { sums: ['300 户'], totals: out(1) },
    },
  ]),
  html: (port) =>
    document(
      '全乡',
      `<table>${rows('乡|户数（户）', '东乡|120', '西乡|180', '合计|300')}</table>
<iframe width="700" height="420" src="http://inner.gov.cn:${port}${inner.path}"></iframe>`,
    ),
};
