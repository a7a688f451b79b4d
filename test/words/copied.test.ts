import { describe, expect, it } from 'vitest';
import { derive } from '../../lib/core/derived';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { type CopySource, copiedFigure, copiedTable } from '../../lib/words/copied';
import { derivedWords } from '../../lib/words/derived';
import { reportWith } from '../overlay/report';

const report = reportWith({ 'requests.granted.total': '2', 'requests.handled.total': '3' });
const figures = derive(report, derivedRules, []);
const granted = figures.filter(({ rule }) => rule.id === 'derived.rate.granted');
const source: CopySource = {
  agency: '云汀市住房和城乡建设局',
  year: 2020,
  address: 'http://www.example.gov.cn/1.html',
  accessed: '2021-02-03',
};

describe('a copied figure', () => {
  it('carries its name, definition, terms and source', () => {
    const [figure] = granted;
    expect(figure && copiedFigure(figure, source, derivedWords('zh', forms), 'zh')).toBe(
      '66.7%（予以公开率：予以公开 ÷（七）总计，2 ÷ 3；云汀市住房和城乡建设局，2020，' +
        '三、收到和处理政府信息公开申请情况，http://www.example.gov.cn/1.html，2021-02-03 访问）',
    );
    expect(figure && copiedFigure(figure, source, derivedWords('en', forms), 'en')).toContain(
      '66.7% (Granted in full: granted ÷ total handled, 2 ÷ 3; ',
    );
  });

  it('says so where nobody knows whose it is', () => {
    const [figure] = granted;
    const unknown = { ...source, agency: null, year: null };
    expect(figure && copiedFigure(figure, unknown, derivedWords('zh', forms), 'zh')).toContain(
      '机关不明，年度不明',
    );
  });
});

describe('copied figures', () => {
  const lines = (from: CopySource) =>
    copiedTable(granted, from, derivedWords('en', forms), 'en')
      .split('\n')
      .map((line) => line.split('\t'));

  it('are a table with a head, as many cells in each line', () => {
    const [head, row, ...rest] = lines(source);
    expect(rest).toEqual([]);
    expect(row).toHaveLength(head?.length ?? -1);
    expect(row?.slice(0, 3)).toEqual(['Granted in full', '66.7%', '2 ÷ 3']);
    expect(row?.[4]).toMatch(/fewer than 30/);
  });

  it('hold no formula and no cell of a page’s making', () => {
    const [, row] = lines({ ...source, agency: '=HYPERLINK("http://evil.example/")\tx\ny' });
    expect(row).toHaveLength(10);
    expect(row?.[5]).toBe('\'=HYPERLINK("http://evil.example/") x y');
  });
});
