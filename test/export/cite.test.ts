import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Citable, type CslItem, citation, citations, cslItem } from '../../lib/export/cite';
import { cleanLine } from '../../lib/export/clean';
import { HOSTILE } from './reports';

const report: Citable = {
  agency: '汶上县住房和城乡建设局',
  year: 2020,
  title: '汶上县住房和城乡建设局2020年政府信息公开工作年度报告',
  address: 'http://www.wenshang.gov.cn/art/2021/1/26/art_12345_67.html?a=1&b=%E4%B8%AD#x',
  published: '2021-01-26',
  accessed: '2023-01-31',
  hash: 'a1b2c3d4e5',
  fromFile: false,
};

/** What a citation says, by whatever format it came. */
function told(item: Partial<CslItem>) {
  const [author] = item.author ?? [];
  return {
    author: author && ('literal' in author ? author.literal : Object.values(author).join('')),
    title: item.title,
    issued: item.issued?.['date-parts'][0].join('-'),
    accessed: item.accessed?.['date-parts'][0].join('-'),
    url: item.URL,
  };
}

function parsed(text: string): ReturnType<typeof told>[] {
  const items: Partial<CslItem>[] = new Cite(text).data;
  return items.map(told);
}

const plain = {
  author: report.agency,
  title: report.title,
  issued: '2021-1-26',
  accessed: '2023-1-31',
  url: report.address,
};

describe('a citation', () => {
  it('by GB/T 7714 is author, title, kind, days and address on one line', () => {
    expect(citation(report, 'gbt7714')).toBe(
      '汶上县住房和城乡建设局. 汶上县住房和城乡建设局2020年政府信息公开工作年度报告[EB/OL]. (2021-01-26)[2023-01-31]. http://www.wenshang.gov.cn/art/2021/1/26/art_12345_67.html?a=1&b=%E4%B8%AD#x.\n',
    );
  });

  it('leaves out what is not known, and never names a place on the reader’s machine', () => {
    const unknown: Citable = { ...report, agency: null, published: null, title: '', address: 'file:a.html' };
    expect(citation(unknown, 'gbt7714')).toBe('2020年政府信息公开工作年度报告[EB/OL]. [2023-01-31].\n');
    for (const style of ['bibtex', 'ris', 'csl'] as const)
      expect(citation(unknown, style)).not.toMatch(/file:|null|undefined|author|AU {2}/);
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('in %s says the same to a reader of that format', (style) => {
    expect(parsed(citations([report], style))).toEqual([plain]);
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('in %s stands beside others in one file', (style) => {
    const others = [2019, 2020, 2021].map((year) => ({
      ...report,
      year,
      title: `${year}年报告`,
      hash: `${year}abcd`,
    }));
    expect(parsed(citations(others, style)).map(({ title }) => title)).toEqual([
      '2019年报告',
      '2020年报告',
      '2021年报告',
    ]);
  });

  it.each(['ris', 'csl'] as const)('in %s survives hostile titles', (style) => {
    const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (title) => {
        const [item] = parsed(citations([{ ...report, title }], style));
        const wanted =
          cleanLine(title) === '' ? `${report.agency}2020年政府信息公开工作年度报告` : cleanLine(title);
        expect(item?.title).toBe(wanted);
        expect(item).toMatchObject({ author: report.agency, url: report.address });
      }),
    );
  });

  it('in BibTeX escapes what TeX would read', () => {
    const title = '50% & #1_{x} ~ ^ $ \\ <b>';
    const text = citation({ ...report, title, agency: 'A & B {局}' }, 'bibtex');
    expect(text).toContain(
      'title = {{50\\% \\& \\#1\\_\\{x\\} \\textasciitilde{} \\textasciicircum{} \\$ \\textbackslash{} <b>}}',
    );
    const [item] = parsed(text);
    expect(item?.title?.replace(/<\/?span[^>]*>/g, '')).toBe(title);
    expect(item?.author).toBe('A & B {局}');
  });

  it('in BibTeX stays one entry whatever the title', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), (title) => {
        const [item, ...rest] = parsed(citation({ ...report, title }, 'bibtex'));
        expect(rest).toEqual([]);
        expect(item).toMatchObject({ author: report.agency, url: report.address, issued: '2021-1-26' });
      }),
    );
  });

  it('in CSL-JSON names the body as one, in Chinese', () => {
    expect(cslItem(report)).toMatchObject({
      id: 'gouji2020a1b2c3d4',
      type: 'webpage',
      author: [{ literal: report.agency }],
      language: 'zh-CN',
    });
  });
});
