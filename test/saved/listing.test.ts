import { describe, expect, it } from 'vitest';
import type { FileResult } from '../../lib/saved/intake';
import { csvOf, type ListingWords, listingOf, textOf } from '../../lib/saved/listing';

const words: ListingWords = {
  heads: ['文件', '结果', '说明', '机关', '年度'],
  resultOf: ({ is }) => is,
  reasonOf: (result) => (result.is === 'unkept' ? `why, ${result.why}` : ''),
};
const kept = (path: string, agency: string | null, year: number | null): FileResult => ({
  ...{ is: 'kept', path, how: 'new', id: 'i', digest: 'd', agency, year, title: '' },
  ...{ fails: 0, verdict: 'holds' },
});
const unkept = (path: string): FileResult => ({ is: 'unkept', path, why: 'empty' });

describe('the list of what came of an import', () => {
  it('has a row for each file, in CSV as in text', () => {
    const rows = listingOf(
      [kept('a.html', '某局', 2021), kept('b.html', null, null), unkept('c.html')],
      words,
    );
    expect(csvOf(rows)).toBe(
      '文件,结果,说明,机关,年度\r\na.html,kept,,某局,2021\r\nb.html,kept,,,\r\nc.html,unkept,"why, empty",,\r\n',
    );
    expect(textOf(rows)).toBe(
      '文件\t结果\t说明\t机关\t年度\na.html\tkept\t\t某局\t2021\nb.html\tkept\nc.html\tunkept\twhy, empty\n',
    );
  });

  it.each(['=1+1.html', '+a.html', '-a.html', '@a.html', '\ta.html', '\ra.html'])(
    'never makes a formula of the name %j',
    (name) => {
      const [, row = ''] = csvOf(listingOf([unkept(name)], words)).split(/\r\n(?=["'])/);
      expect(row.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('keeps a name with quotes, commas and breaks in one cell', () => {
    const rows = listingOf([unkept('a,"b"\nc.html')], words);
    expect(csvOf(rows)).toContain('\r\n"a,""b""\nc.html",unkept,');
    expect(textOf(rows).split('\n')).toHaveLength(3);
  });
});
