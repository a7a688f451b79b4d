import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forms } from '../../lib/forms';
import { isBinary, kindOfFile } from '../../lib/saved/kinds';
import { readSaved } from '../../lib/saved/read';
import { readHtml } from '../accuracy/measure';
import { ROOT } from '../architecture/tree';
import { samples } from '../samples';

const bytesOf = (html: string) => new TextEncoder().encode(html);
const read = (html: string, path = 'a.html') => readSaved(bytesOf(html), path, `file:${path}`, forms);

describe.each(samples.map((sample) => [sample.name, sample] as const))('the saved page %s', (_, sample) => {
  it('is what it is where it was published', () => {
    const published = readHtml(sample.html());
    const saved = read(sample.html());
    if (sample.kind !== 'report') {
      expect(saved).toEqual({ is: 'none', why: sample.kind === 'other' ? 'noReport' : 'noTables' });
      return;
    }
    expect(saved).toMatchObject({
      is: 'report',
      identity: { ...published.identity, address: 'file:a.html' },
      report: published.report,
      content: published.content,
      counts: sample.identities,
    });
  });

  it('is plain data, which a worker may hand over', () => {
    const saved = read(sample.html());
    expect(structuredClone(saved)).toEqual(saved);
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
  });
});

const [report] = samples.filter(({ kind }) => kind === 'report');
const html = report?.html() ?? '';

describe('a saved report', () => {
  it('goes by the address that it names', () => {
    const saved = read(`<!-- saved from url=(0022)http://a.gov.cn/1.html -->${html}`);
    expect(saved).toMatchObject({
      identity: { address: 'http://a.gov.cn/1.html' },
      named: ['http://a.gov.cn/1.html'],
    });
  });

  it('is read out of a file of several parts, whatever its letters', () => {
    const inside = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Location: http://a.gov.cn/2.html\n\n${html}\n--x--\n`;
    expect(read(inside, 'A.MHTML')).toMatchObject({ identity: { address: 'http://a.gov.cn/2.html' } });
    expect(read(inside, 'a.mht')).toMatchObject({ is: 'report' });
  });

  it.each([
    ['no bytes', '', 'empty'],
    ['nothing but blanks', ' \n\t', 'empty'],
    ['a picture by another name', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'binary'],
    ['another page', '<h1>新闻</h1><table><tr><td>1</td></tr></table>', 'noReport'],
    ['no page at all', 'a,b\n1,2\n', 'noReport'],
  ] as const)('is none where a file has %s', (_, text, why) => {
    expect(read(text)).toEqual({ is: 'none', why });
  });

  it('is none in a file of several parts that has no page', () => {
    expect(read(html, 'a.mht')).toEqual({ is: 'none', why: 'noPage' });
  });

  it('is not confused by bytes that mean nothing', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => 1 + ((at * 7919 + (at >> 3) * 31) % 255));
    expect(readSaved(noise, 'a.html', 'file:a.html', forms)).toEqual({ is: 'none', why: 'noReport' });
  });
});

describe('files', () => {
  it.each([
    ['某局 2021.html', 'html'],
    ['A.HTM', 'html'],
    ['a/b/c.mht', 'archive'],
    ['a.MhtML', 'archive'],
    ['a.html.png', 'other'],
    ['html', 'other'],
    ['a.pdf', 'other'],
    ['', 'other'],
  ] as const)('named %s are %s', (name, kind) => {
    expect(kindOfFile(name)).toBe(kind);
  });

  it('with a zero among their first bytes are no text, but for text of two bytes a sign', () => {
    expect(isBinary(readFileSync(join(ROOT, 'public/icon/16.png')))).toBe(true);
    expect(isBinary(bytesOf(html))).toBe(false);
    expect(isBinary(Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toBe(false);
    expect(isBinary(Uint8Array.of(0xfe, 0xff, 0, 0x3c))).toBe(false);
  });
});
