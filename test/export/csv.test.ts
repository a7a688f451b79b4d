import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { clean, exactNumber } from '../../lib/export/clean';
import { codebook } from '../../lib/export/codebook';
import { csvLine, neutralised } from '../../lib/export/csv';
import type { ExportReport } from '../../lib/export/record';
import { type ExportKind, writerOf } from '../../lib/export/writer';
import { blank, exported, HOSTILE, kept, keptSample, number, reportOf, SEEN, unreadable } from './reports';
import { readCsv, tableOf } from './rfc4180';

/** The text as it was before `neutralised`, by the rule that docs/exports.md gives. */
const undone = (text: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

function written(reports: readonly ExportReport[], kind: ExportKind, mark = false): string {
  let text = '';
  const options = { kind, language: 'zh', made: SEEN, day: '2023-01-31', program: '2.0', mark } as const;
  const writer = writerOf(options, (piece) => {
    text += String(piece);
  });
  for (const report of reports) writer.add(report);
  writer.end();
  return text;
}

const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
/** What RFC 4180 lets a reader lose: nothing but the writer's own neutralising. */
const cells = fc.array(fc.array(texts, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });

describe('a record of CSV', () => {
  it('is read back by a strict reader and by Papa Parse alike, whatever it holds', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const clear = rows.map((row) => row.map(clean));
        const text = clear.map(csvLine).join('');
        const back = readCsv(text).map((row) => row.map(undone));
        expect(back).toEqual(clear);
        const papa = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' });
        expect(papa.errors).toEqual([]);
        expect(papa.data.slice(0, -1).map((row) => row.map(undone))).toEqual(clear);
      }),
    );
  });

  it('never begins a text with what starts a formula', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cell = neutralised(text);
        expect(/^[=@\t\r\n＝＋－＠]|^[+-](?!\d+(\.\d+)?$)/.test(cell)).toBe(false);
        expect(undone(cell)).toBe(text);
      }),
    );
  });

  it('keeps numbers numbers', () => {
    const row = [{ number: '-1' }, { number: '-12.50' }, '-3', '+4', '-', '-5 件', null, true];
    expect(csvLine(row)).toBe("-1,-12.50,-3,+4,'-,'-5 件,,true\r\n");
  });
});

describe('figures in long form', () => {
  it('are a line each with agency, year, field, text, value, flag, source and hash', async () => {
    const report = reportOf({
      'requests.received.total': number('1113', '1,113'),
      'requests.granted.total': blank('—'),
      'requests.handled.total': unreadable('=1+1'),
      'disclosed.fees.amount': number('-0.5'),
    });
    const one = exported(await kept(report));
    const rows = tableOf(written([one], 'long'));
    expect(rows.map(({ field, text, value, flag }) => [field, text, value, flag])).toEqual([
      ['disclosed.fees.amount', '-0.5', '-0.5', 'number'],
      ['requests.received.total', '1,113', '1113', 'number'],
      ['requests.granted.total', '—', '', 'blank'],
      ['requests.handled.total', "'=1+1", '', 'unreadable'],
    ]);
    expect(rows[1]).toMatchObject({
      agency: '某县某局',
      year: '2020',
      edition: '2021',
      section: 'requests',
      table_edition: '2021',
      label: '一、本年新收政府信息公开申请数量·总计',
      address: 'http://www.example.gov.cn/2020.html',
      accessed: '2023-01-31',
      hash: one.hash,
      program: '1.2.0',
    });
  });

  it('hold every figure of a published report, exactly', async () => {
    const sample = await keptSample('zhoukou-2023');
    const rows = tableOf(written([exported(sample)], 'long'));
    const [reading] = sample.whole.readings;
    const all = { ...reading?.figures.figures, ...reading?.figures.subtotals };
    expect(Object.keys(all).length).toBeGreaterThan(150);
    const back = Object.fromEntries(rows.map((row) => [row.field, row]));
    expect(Object.keys(back).sort()).toEqual(Object.keys(all).sort());
    for (const [field, figure] of Object.entries(all)) {
      expect(back[field]).toMatchObject({ flag: figure.is, text: neutralised(figure.text) });
      expect(back[field]?.value).toBe(figure.is === 'number' ? figure.value : '');
    }
  });

  it('survive hostile names and texts', async () => {
    for (const text of HOSTILE) {
      const report = reportOf({ 'requests.received.total': unreadable(text) });
      const [row] = tableOf(written([exported(await kept(report, { entry: { agency: text } }))], 'long'));
      expect(undone(row?.text ?? '')).toBe(clean(text));
      expect(undone(row?.agency ?? '')).toBe(clean(text).replace(/\s+/g, ' ').trim());
    }
  });
});

describe('reports in wide form', () => {
  it('have a column for every field of every edition, the same for every report', async () => {
    const samples = await Promise.all(['wenshang-2020', 'zhoukou-2023'].map((name) => keptSample(name)));
    const [heads = [], ...rows] = readCsv(written(samples.map(exported), 'wide'));
    expect(rows).toHaveLength(2);
    expect(heads.slice(-codebook.length)).toEqual(codebook.map(({ field }) => field));
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('tell blank, unreadable, not printed and zero apart', async () => {
    const report = reportOf({
      'requests.received.total': number('0'),
      'requests.granted.total': blank('/'),
      'requests.handled.total': unreadable('不详'),
    });
    const [row] = tableOf(written([exported(await kept(report))], 'wide'));
    expect(row).toMatchObject({
      'requests.received.total': '0',
      'requests.granted.total': 'blank',
      'requests.handled.total': 'unreadable',
      'requests.carriedIn.total': '',
      revised: 'false',
      official: 'true',
      published: '2021-01-26',
      index_number: 'A1/2021-3',
    });
  });
});

describe('findings and codebook', () => {
  it('give each finding a line, claims with their words and place', async () => {
    const sample = await keptSample('planted-errors-2022');
    const content = {
      sections: [{ part: 'requests' as const, heading: '', text: '2022年，我局新收政府信息公开申请999件。' }],
      tables: [],
    };
    const one = exported({ ...sample, content });
    const rows = tableOf(written([one], 'findings'));
    expect(rows).toHaveLength(one.findings.length);
    expect(rows.filter(({ level }) => level === 'error')).toHaveLength(5);
    const claim = rows.find(({ rule }) => rule === 'claim.figure');
    expect(claim).toMatchObject({ level: 'warning', left: '999', block: '0' });
    expect(one.text?.[0]?.slice(Number(claim?.start), Number(claim?.end))).toBe(claim?.quote);
  });

  it('say of each field its section, words, unit, editions and identities', () => {
    const rows = tableOf(written([], 'codebook'));
    expect(new Set(rows.map(({ field }) => field)).size).toBe(codebook.length);
    const row = (field: string) => rows.find((one) => one.field === field);
    expect(row('requests.received.total')).toMatchObject({
      section: 'requests',
      editions: '2019 2021',
      unit: 'count',
    });
    expect(row('requests.received.total')?.identities?.split(' ').sort()).toEqual([
      'requests.applicants:received',
      'requests.balance:total',
    ]);
    expect(row('disclosed.fees.amount')).toMatchObject({ unit: 'tenThousandYuan', editions: '2021' });
    expect(row('disclosed.procurement.amount')).toMatchObject({ unit: 'yuan', editions: '2019' });
    expect(row('disclosed.licensing.change')).toMatchObject({ unit: 'change' });
    expect(row('requests.refused.subtotal.total')).toMatchObject({ subtotal: 'true' });
  });

  it('begin with the mark of UTF-8 where that is asked for', () => {
    expect(written([], 'codebook', true).codePointAt(0)).toBe(0xfeff);
    expect(written([], 'codebook').startsWith('field,')).toBe(true);
  });
});

describe('a number', () => {
  it.each([
    ['0', 0],
    ['-6', -6],
    ['43.788', 43.788],
    ['123456789012345', 123456789012345],
    ['1234567890123456', null],
    ['0.1234567890123456', null],
    ['1000000000000000000000000', null],
    ['0.0000001', null],
  ])('%s is held exactly as %s', (value, held) => {
    expect(exactNumber(value)).toBe(held);
  });
});
