import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { clean } from '../../lib/export/clean';
import { codebook } from '../../lib/export/codebook';
import type { ExportReport } from '../../lib/export/record';
import { MOST_PRINTED, Workbook } from '../../lib/export/workbook';
import { openBook } from '../../lib/export/xlsx/book';
import { blank, exported, HOSTILE, kept, keptSample, number, reportOf, SEEN, unreadable } from './reports';

function made(write: (push: (bytes: Uint8Array<ArrayBuffer>) => void) => void): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  write((bytes) => pieces.push(bytes));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function workbookOf(reports: readonly ExportReport[]): Uint8Array<ArrayBuffer> {
  return made((push) => {
    const options = { made: SEEN, day: '2023-01-31', program: '2.0', language: 'zh' } as const;
    const book = new Workbook(push, options);
    for (const report of reports) book.add(report);
    book.end();
  });
}

/** The parts of a workbook, as any unzipping program gives them. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** The part that holds a sheet, found by its name as spreadsheets find it. */
function sheetXml(parts: Record<string, string>, name: string): string {
  const id = new RegExp(`<sheet name="${name}" sheetId="\\d+" r:id="(\\w+)"/>`).exec(
    parts['xl/workbook.xml'] ?? '',
  )?.[1];
  const target = new RegExp(`Id="${id}"[^>]* Target="([^"]+)"`).exec(
    parts['xl/_rels/workbook.xml.rels'] ?? '',
  )?.[1];
  return parts[`xl/${target}`] ?? '';
}

const sheetsOf = (bytes: Uint8Array<ArrayBuffer>) => readWorkbook(new Blob([bytes]));

/** What ECMA-376 says `_x000D_` stands for in a text. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('a workbook', () => {
  it('holds what was written, as an independent reader tells', async () => {
    const cell = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })).map(clean);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        async (rows) => {
          const bytes = made((push) => {
            const book = openBook(push, SEEN);
            const sheet = book.sheet({ name: 'Texts' });
            for (const row of rows)
              sheet.add([{ value: { number: '1' } }, ...row.map((value) => ({ value }))]);
            book.end();
          });
          const xml = sheetXml(partsOf(bytes), 'Texts');
          expect(xml).not.toContain('<f');
          // The standard HTML parser reads the same escapes and shares nothing with the writer.
          const texts = [...xml.matchAll(/<t(?: xml:space="preserve")?>([^<]*)<\/t>/g)].map(
            ([, text = '']) => text,
          );
          const told = texts.map((text) => unescaped(decoded(text)));
          expect(told).toEqual(rows.flat().filter((text) => text !== ''));
          expect(await readSheet(new Blob([bytes]))).toHaveLength(rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has numbers as numbers, texts as texts and days as days', async () => {
    const report = reportOf({
      'requests.received.total': number('1113', '1,113'),
      'requests.carriedIn.total': number('12345678901234567890'),
      'requests.granted.total': blank('—'),
      'requests.handled.total': unreadable('=1+1'),
      'disclosed.fees.amount': number('-0.5'),
    });
    const bytes = workbookOf([exported(await kept(report))]);
    const sheets = await sheetsOf(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...['说明', '报告（宽表）', '数字（长表）', '核对结果', '二、主动公开', '三、依申请公开', '代码表'],
    ]);
    const [heads = [], ...rows] = sheets[2]?.data ?? [];
    const column = (name: string) => rows.map((row) => row[heads.indexOf(name)]);
    expect(column('value')).toEqual([-0.5, 1113, '12345678901234567890', null, null]);
    expect(column('text')).toEqual(['-0.5', '1,113', '12345678901234567890', '—', '=1+1']);
    expect(column('flag')).toEqual(['number', 'number', 'numberAsText', 'blank', 'unreadable']);
    expect(column('year')).toEqual([2020, 2020, 2020, 2020, 2020]);
    expect(column('accessed')[0]).toEqual(new Date(Date.UTC(2023, 0, 31)));
    expect(sheets[6]?.data).toHaveLength(codebook.length + 1);
  });

  it('prints the tables with merged heads, one report under another', async () => {
    const samples = await Promise.all(
      ['wenshang-2020', 'zhoukou-2023', 'planted-errors-2022'].map((name) => keptSample(name)),
    );
    const reports = samples.map(exported);
    const bytes = workbookOf(reports);
    const parts = partsOf(bytes);
    const xml = sheetXml(parts, '三、依申请公开');
    const merges = [...xml.matchAll(/<mergeCell ref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map(([, ref]) => ref);
    // Row 1 names the source; the head's corner stands over three columns and rows, the columns over seven.
    expect(merges).toEqual(expect.arrayContaining(['A2:C4', 'D2:J2', 'E3:I3', 'A5:C5']));
    const sheet = (await sheetsOf(bytes)).find((one) => one.sheet === '三、依申请公开');
    const titles = sheet?.data.filter(([first]) => String(first).startsWith('来源')) ?? [];
    expect(titles.map(([text]) => text)).toEqual(
      reports.map(({ agency }) => expect.stringContaining(String(agency))),
    );
    for (const [at, report] of reports.entries()) {
      const from = sheet?.data.indexOf(titles[at] ?? []) ?? 0;
      const rows = sheet?.data.slice(from) ?? [];
      const received = rows.find(([label]) => String(label).startsWith('一、本年新收'));
      const total = report.figures.find(({ field }) => field === 'requests.received.total');
      expect(received?.[9]).toBe(Number(total?.value));
    }
  });

  it('goes on in a further sheet where one is full', async () => {
    const bytes = made((push) => {
      const book = openBook(push, SEEN);
      const sheet = book.sheet({ name: 'Long', heads: [['n']], mostRows: 4 });
      for (let at = 1; at <= 7; at += 1) sheet.add([{ value: { number: String(at) } }]);
      expect(sheet.rows).toBe(7);
      book.end();
    });
    expect((await sheetsOf(bytes)).map(({ sheet, data }) => [sheet, data.flat()])).toEqual([
      ['Long', ['n', 1, 2, 3]],
      ['Long 2', ['n', 4, 5, 6]],
      ['Long 3', ['n', 7]],
    ]);
  });

  it('says so where not all reports are laid out as printed', async () => {
    const one = exported(await kept(reportOf({ 'requests.received.total': number('1') })));
    const many = Array.from({ length: MOST_PRINTED + 1 }, () => one);
    const [about] = await sheetsOf(workbookOf(many));
    expect(about?.data.flat()).toEqual(
      expect.arrayContaining([MOST_PRINTED + 1, expect.stringContaining('300')]),
    );
  });
});

/** XML's five entities, read by a parser of its own. */
function decoded(text: string): string {
  const document = parse(`<!doctype html><body><textarea>\n${text}</textarea>`);
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('value' in node && 'nodeName' in node && node.nodeName === '#text') found.push(String(node.value));
    if ('childNodes' in node && Array.isArray(node.childNodes)) node.childNodes.forEach(walk);
  };
  walk(document);
  return found.join('');
}
