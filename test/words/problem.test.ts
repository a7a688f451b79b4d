import { describe, expect, it } from 'vitest';
import { masked, type Problem, withoutDigits } from '../../lib/core/problem';
import { unknownIdentity } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { findingWords } from '../../lib/words/findings';
import { problemText } from '../../lib/words/problem';

const problem: Problem = {
  version: '1.2.3',
  browser: 'Browser/9',
  identity: {
    ...unknownIdentity('报告', 'http://a.gov.cn/x/2021.html?id=77#top'),
    agency: '某局',
    year: 2020,
  },
  edition: '2019',
  cells: [
    {
      field: 'requests.granted.total',
      figure: { is: 'number', value: '1203', text: '1,203件' },
      should: '123',
      heads: { row: ['三、本年度办理结果', '（一）予以公开'], column: ['总计'] },
    },
    { field: 'review.total', figure: { is: 'blank', text: '' }, heads: { row: [], column: [] } },
  ],
  notes: [{ rule: 'page.unreadable', fields: ['review.upheld'], texts: ['见附件 4'] }],
  tables: [
    {
      rows: [
        { group: 'thead', cells: [{ tag: 'th', rowSpan: null, columnSpan: '2', text: '总<计>' }] },
        {
          group: 'tbody',
          cells: [
            { tag: 'td', rowSpan: '12', columnSpan: null, text: '1,203件' },
            { tag: 'td', rowSpan: null, columnSpan: null, text: '0' },
          ],
        },
      ],
      omitted: 3,
    },
  ],
};

describe('a problem report', () => {
  it('holds what is needed to read the table again', () => {
    const text = problemText(problem, 'en', findingWords('en', forms), false);
    for (const part of [
      'Program: 1.2.3',
      'Browser: Browser/9',
      'Address: http://a.gov.cn/x/2021.html?id=77#top',
      'Agency: 某局',
      'Year: 2020',
      'Form: 2019',
      '(requests.granted.total)',
      'printed: 「1,203件」',
      'read as: 1203',
      'should be: 「123」',
      'words to the left: 「三、本年度办理结果」 / 「（一）予以公开」',
      'words above: 「总计」',
      'read as: blank',
      'should be: not said',
      '[page.unreadable]',
      '3 more rows left out',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(
      '<table>\n<thead>\n<tr><th colspan="2">总&lt;计></th></tr>\n</thead>\n<tbody>\n' +
        '<tr><td rowspan="12">1,203件</td><td>0</td></tr>\n</tbody>\n</table>',
    );
  });

  it('is said in Chinese too, with the names of the form', () => {
    const text = problemText(problem, 'zh', findingWords('zh', forms), false);
    expect(text).toContain('机关：某局');
    expect(text).toContain('三（一）予以公开·总计');
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('shows no figure of the page where digits are masked, but which are zero', () => {
    const text = problemText(masked(problem), 'en', findingWords('en', forms), true);
    expect(text).toContain('printed: 「9,999件」');
    expect(text).toContain('read as: 9999');
    expect(text).toContain('should be: 「999」');
    expect(text).toContain('<td rowspan="12">9,999件</td><td>0</td>');
    expect(text).toContain('Address: http://a.gov.cn/x/2021.html\n');
    expect(text).not.toMatch(/1,?203|\b123\b|\b77\b|附件 4/);
    expect(text).toContain('Digits of the tables are replaced by 9');
  });

  it.each([
    ['0', '0'],
    ['0.00', '0.00'],
    ['10', '99'],
    ['-3', '-9'],
    ['43.788', '99.999'],
    ['１２０', '９９９'],
    ['2（其中修订0件）', '9（其中修订0件）'],
    ['无', '无'],
  ])('masks %s as %s', (text, expected) => {
    expect(withoutDigits(text)).toBe(expected);
  });
});
