import { describe, expect, it } from 'vitest';
import { checkClaims, readClaims } from '../../lib/claims';
import { blocksOf } from '../../lib/claims/kept';
import type { ReportContent } from '../../lib/core/report';
import { forms } from '../../lib/forms';
import { narrativeOf } from '../../lib/page/narrative';
import { readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { samples } from '../samples';

const content: ReportContent = {
  sections: [
    { part: null, heading: '', text: '某县教育局2020年报告' },
    { part: 'requests', heading: '三、收到和处理政府信息公开申请情况', text: '新收12件。\n\n均已答复。' },
  ],
  tables: [],
};

describe('kept text', () => {
  it('is a block for each heading and line, with its part', () => {
    expect(blocksOf(content)).toEqual([
      { text: '某县教育局2020年报告', part: null },
      { text: '三、收到和处理政府信息公开申请情况', isHeading: true, part: 3 },
      { text: '新收12件。', part: 3 },
      { text: '均已答复。', part: 3 },
    ]);
  });

  it.each(samples.filter(({ kind }) => kind === 'report').map((sample) => [sample.name, sample] as const))(
    'of %s contradicts its tables where the page does',
    (_, sample) => {
      const page = parsePage(sample.html());
      const reading = readPage(page, forms, { address: 'http://www.example.gov.cn/report.html' });
      const said = (blocks: Parameters<typeof readClaims>[0]) =>
        checkClaims(readClaims(blocks, reading.identity), reading.report)
          .filter(({ outcome }) => outcome === 'contradicts')
          .map(({ rule, fields, left, right }) => ({ rule, fields, left, right }));
      if (reading.content === null) throw new Error('a report without text');
      const kept = blocksOf(reading.content);
      const claims = readClaims(kept, reading.identity);
      expect(said(kept)).toEqual(said(narrativeOf(page, reading.places.values())));
      for (const { at, quote } of claims) expect(kept[at.block]?.text.slice(at.start, at.end)).toBe(quote);
    },
  );
});
