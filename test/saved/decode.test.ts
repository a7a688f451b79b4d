import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../cli/main';
import { decodePage } from '../../lib/saved/decode';
import { plain } from '../publisher/markups';
import { traditional } from '../publisher/markups/traditional';
import { publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';

/** Two-byte code pages: for each character its bytes, as the decoder of the platform has them. */
const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(encoding: string): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(text).length === 1 && text !== '\ufffd' && !table.has(text))
        table.set(text, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  const bytes = Array.from(text).flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const pair = table.get(character);
    if (pair !== undefined) return [...pair];
    // What a code page cannot write, a page writes as a reference.
    return encoding === 'gb18030' ? fourBytes(code) : [...new TextEncoder().encode(`&#${code};`)];
  });
  return Uint8Array.from(bytes);
}

/** The four bytes of a character beyond the basic plane, counted on from 90 30 81 30 as GB 18030 lays down. */
function fourBytes(code: number): number[] {
  const at = code - 0x10000;
  if (at < 0) throw new Error('only for characters beyond the basic plane');
  return [
    0x90 + Math.floor(at / 12600),
    0x30 + (Math.floor(at / 1260) % 10),
    0x81 + (Math.floor(at / 10) % 126),
    0x30 + (at % 10),
  ];
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const simplifiedBody = '<body><p>一、本年新收政府信息公开申请数量：１０件（其中：“网络”申请７件）</p></body>';
const traditionalBody =
  '<body><p>一、本年新收政府資訊公開申請數量：１０件（其中：「網路」申請７件）</p></body>';
const bodyFor = (encoding: string) => (encoding === 'big5' ? traditionalBody : simplifiedBody);

const encodings = ['utf-8', 'gbk', 'gb2312', 'gb18030', 'big5'] as const;

/** Ways in which a saved page states its encoding. */
const statements: readonly (readonly [string, (name: string) => string])[] = [
  ['meta charset', (name) => `<!DOCTYPE html><html><head><meta charset="${name}"><title>x</title></head>`],
  ['meta charset without quotes', (name) => `<html><head><META CHARSET=${name.toUpperCase()}></head>`],
  [
    'meta http-equiv',
    (name) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${name}"></head>`,
  ],
  [
    'meta http-equiv, attributes the other way round',
    (name) => `<html><head><meta content='text/html;charset=${name}' http-equiv=content-type></head>`,
  ],
  ['an XML declaration', (name) => `<?xml version="1.0" encoding="${name}"?>\n<html><head></head>`],
  [
    'the header it was sent with',
    (name) => `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=${name}\r\n\r\n<html><head></head>`,
  ],
];

describe.each(encodings)('a page in %s', (encoding) => {
  it.each(statements)('that says so by %s', (_, head) => {
    const page = `${head(encoding)}${bodyFor(encoding)}</html>`;
    expect(decodePage(encoded(page, encoding))).toBe(page);
  });

  it('whose statement stands behind other things of the head', () => {
    const styles = `<style>${'p { margin: 0 }\n'.repeat(60)}</style>`;
    const page = `<html><head>${styles}<meta charset="${encoding}"></head>${bodyFor(encoding)}</html>`;
    expect(decodePage(encoded(page, encoding))).toBe(page);
  });
});

describe('a page by its byte order mark', () => {
  const page = `<html><head><meta charset="gb2312"></head>${simplifiedBody}</html>`;

  it.each([
    ['UTF-8', joined(Uint8Array.of(0xef, 0xbb, 0xbf), encoded(page, 'utf-8'))],
    ['UTF-16, low byte first', joined(Uint8Array.of(0xff, 0xfe), utf16(page, true))],
    ['UTF-16, high byte first', joined(Uint8Array.of(0xfe, 0xff), utf16(page, false))],
  ])('in %s, whatever its meta says', (_, bytes) => {
    expect(decodePage(bytes)).toBe(page);
  });
});

describe('a page that says nothing or the wrong thing', () => {
  it.each(['utf-8', 'gbk', 'gb2312', 'gb18030'])('in %s without any statement', (encoding) => {
    expect(decodePage(encoded(simplifiedBody, encoding))).toBe(simplifiedBody);
  });

  it.each(['gb2312', 'gbk', 'big5', 'iso-8859-1'])('in UTF-8 that says %s', (stated) => {
    const page = `<html><head><meta charset="${stated}"></head>${simplifiedBody}</html>`;
    expect(decodePage(encoded(page, 'utf-8'))).toBe(page);
  });

  it.each(['utf-8', 'UTF8', 'no-such-encoding', 'utf-16'])('in GBK that says %s', (stated) => {
    const page = `<html><head><meta charset="${stated}"></head>${simplifiedBody}</html>`;
    expect(decodePage(encoded(page, 'gbk'))).toBe(page);
  });

  it('in UTF-8 with a broken byte keeps all other characters', () => {
    const page = `<html><head><meta charset="utf-8"></head>${simplifiedBody}`;
    const bytes = joined(encoded(page, 'utf-8'), Uint8Array.of(0xe4, 0xb8));
    expect(decodePage(bytes)).toBe(`${page}\ufffd`);
  });

  it('in GBK with a broken byte keeps all other characters', () => {
    const page = `<html><head><meta charset="gbk"></head>${simplifiedBody}`;
    expect(decodePage(joined(encoded(page, 'gbk'), Uint8Array.of(0xb8)))).toBe(`${page}\ufffd`);
  });

  it('without a single character', () => {
    expect(decodePage(new Uint8Array())).toBe('');
  });
});

describe('characters that only GB 18030 has', () => {
  // 𠮷 and 𡋾: names of places that older code pages cannot write.
  it.each(['gb18030', 'gbk', 'gb2312'])('are read from four bytes in a page that says %s', (stated) => {
    const page = `<html><head><meta charset="${stated}"></head><p>𠮷田镇、𡋾村：23 件</p></html>`;
    expect(decodePage(encoded(page, 'gb18030'))).toBe(page);
  });
});

describe('gouji check on pages in old encodings', () => {
  let folder = '';
  const published = publish(soundReport(3, '2021'), plain);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-encodings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lineFor = async (encoding: string, html: string) => {
    const file = join(folder, `${encoding}.html`);
    writeFileSync(file, encoded(html, encoding));
    const out: string[] = [];
    const status = await main(
      ['check', '--json', file],
      { out: (line) => out.push(line), error: (line) => out.push(line) },
      'zh_CN.UTF-8',
      false,
    );
    return {
      status,
      line: JSON.parse(out[0] ?? '') as { agency: string; identities: unknown; figures: object },
    };
  };

  it.each(['gbk', 'gb2312', 'gb18030'])('reads the same report from %s as from UTF-8', async (encoding) => {
    const html = published.html.replace('charset="utf-8"', `charset="${encoding}"`);
    const plainly = await lineFor('utf-8', published.html);
    const { status, line } = await lineFor(encoding, html);
    expect(status).toBe(0);
    expect(line.agency).toBe(published.agency);
    expect(line.identities).toEqual({ hold: 42, fail: 0, untold: 0 });
    expect(line.figures).toEqual(plainly.line.figures);
  });

  it('reads a report in Traditional script from Big5', async () => {
    const html = traditional(published.html.replace('charset="utf-8"', 'charset="big5"'));
    const { line } = await lineFor('big5', html);
    expect(line.identities).toEqual({ hold: 42, fail: 0, untold: 0 });
    expect(line.figures).toEqual((await lineFor('utf-8', published.html)).line.figures);
  });
});
