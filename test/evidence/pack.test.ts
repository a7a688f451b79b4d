import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/evidence/evidence';
import { ink } from '../../lib/evidence/ink';
import { packOf, packPart } from '../../lib/evidence/pack';
import { forms } from '../../lib/forms';
import { labels } from '../../lib/words/labels';
import { evidenceOf, setting } from './made';

const ROW = 'requests.applicants:unable.notHeld';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
const picture = {
  section: 'requests',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  png: PNG,
} as const;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Unpacks onto the disk. @returns the folder inside, and its files as text by name */
function unpacked(bytes: Uint8Array) {
  const root = mkdtempSync(join(tmpdir(), 'gouji-evidence-'));
  folders.push(root);
  const entries = Object.entries(unzipSync(bytes));
  for (const [name, content] of entries) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const [folder = ''] = entries[0]?.[0].split('/') ?? [];
  const text = (name: string) => readFileSync(join(root, folder, name), 'utf8');
  return {
    folder,
    path: join(root, folder),
    names: entries.map(([name]) => name.slice(folder.length + 1)),
    text,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function pageOf(change: Partial<Evidence> = {}, ids: readonly string[] | null = null): Promise<string> {
  return unpacked(await packOf(evidenceOf(ids, change), setting)).text('index.html');
}

/** Every element and attribute of a page, as a browser's parser sees it. */
function elementsOf(html: string): { name: string; attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const visit = (node: object) => {
    if ('attrs' in node && 'nodeName' in node) {
      const attributes = node.attrs as { name: string; value: string }[];
      found.push({
        name: String(node.nodeName),
        attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      });
    }
    if ('childNodes' in node) for (const child of node.childNodes as object[]) visit(child);
  };
  visit(parse(html));
  return found;
}

describe('an evidence pack', () => {
  it('holds plain files in one folder, under a name that sorts', async () => {
    const pack = await packOf(evidenceOf(null, { pictures: [picture] }), setting);
    expect(packPart(evidenceOf(null))).toBe('evidence-20241006');
    const { folder, names } = unpacked(pack);
    expect(folder).toBe('gouji-evidence-2022-abababab');
    expect(names).toEqual([
      'SHA256SUMS',
      'STATEMENT.txt',
      'data/findings.json',
      'data/report.json',
      'index.html',
      'manifest.json',
      'pictures/requests.png',
      'pictures/requests.svg',
      'tables/table-1.html',
      'tables/table-2.html',
      'tables/table-3.html',
      'text/sections.txt',
    ]);
    expect(packPart(evidenceOf([ROW]))).toBe('evidence-requests-applicants-unable-notHeld-20241006');
  });

  it('is verified by sha256sum, and no more once a file was touched', async () => {
    const { path } = unpacked(await packOf(evidenceOf(null, { pictures: [picture] }), setting));
    const check = () => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: path, encoding: 'utf8' });
    const sound = check();
    expect(sound.status).toBe(0);
    const lines = sound.stdout.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.filter((line) => !line.endsWith(': OK'))).toEqual([]);
    writeFileSync(join(path, 'data/findings.json'), '{}\n');
    const touched = check();
    expect(touched.status).toBe(1);
    expect(touched.stdout).toContain('data/findings.json: FAILED');
  });

  it('lists each file with its bytes, its sum and the times', async () => {
    const { path, names, text } = unpacked(await packOf(evidenceOf([ROW], { pictures: [picture] }), setting));
    const manifest = JSON.parse(text('manifest.json'));
    expect(manifest).toMatchObject({
      gouji: 'evidence',
      version: 1,
      year: 2022,
      address: 'http://zjj.yunting.gov.cn/xxgk/nb/2022.html',
      about: [ROW],
      firstSeen: '2024-10-04T00:00:00.000Z',
      lastSeen: '2024-10-05T00:00:00.000Z',
      made: '2024-10-06T00:00:00.000Z',
      read: { program: '1.0.0', form: 'f0' },
      checked: { program: '1.1.0', form: 'f1' },
    });
    const listed = names.filter((name) => name !== 'manifest.json' && name !== 'SHA256SUMS');
    expect(manifest.files).toEqual(
      listed.map((name) => {
        const bytes = readFileSync(join(path, name));
        return { name, bytes: bytes.length, sha256: sha256(bytes) };
      }),
    );
  });

  it('is the same to the byte for the same evidence, whatever the time zone', async () => {
    const made = async (change: Partial<Evidence> = {}) =>
      sha256(await packOf(evidenceOf(null, change), setting));
    const first = await made();
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(await made()).toBe(first);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
    expect(await made({ made: { at: 1e12, program: '1.1.0', form: 'f1' } })).not.toBe(first);
  });

  it('tells a finding as data: every term as printed, both sums, the suspects', async () => {
    const { text } = unpacked(await packOf(evidenceOf([ROW]), setting));
    const { findings } = JSON.parse(text('data/findings.json'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ...{ id: ROW, kind: 'fails', state: 'open', left: '23', right: '32', difference: '-9' },
      end: 'requests.unable.notHeld.total',
    });
    expect(findings[0].terms).toHaveLength(7);
    expect(findings[0].terms.at(-1)).toMatchObject({
      ...{ side: 'right', field: 'requests.unable.notHeld.total', printed: '32', value: '32' },
      label: { zh: '总计', en: 'total' },
    });
    expect(findings[0].suspects).toMatchObject([
      [{ field: 'requests.unable.notHeld.total', printed: '32', expected: '23' }],
    ]);
    const report = JSON.parse(text('data/report.json'));
    expect(report.figures['requests.received.business']).toEqual({ is: 'number', value: '1', text: '1' });
    expect(report.editions).toEqual({ disclosed: '2021', requests: '2021', remedies: '2021' });
  });

  it('says plainly what it does not prove, in both languages', async () => {
    const statement = unpacked(await packOf(evidenceOf(null), setting)).text('STATEMENT.txt');
    for (const words of [
      '不能证明该机关发布过这些内容',
      '时间取自本机时钟，没有第三方时间戳',
      'Not that the agency published it',
      'there is no third party’s timestamp',
      'RFC 3161',
    ])
      expect(statement).toContain(words);
  });
});

describe('the page of a pack', () => {
  it('shows the finding: sentence, sum, suspects and its marked cells', async () => {
    const html = await pageOf({}, [ROW]);
    expect(html).toContain('the six applicants add up to 23; the printed total is 32; they differ by 9');
    expect(html).toContain('<td class="number">−9</td>');
    expect(html).toContain('is printed as 32; the other figures imply 23');
    const cells = elementsOf(html).filter(({ name, attributes }) => name === 'td' && attributes.class);
    const total = cells.filter(
      ({ attributes }) => attributes['data-field'] === 'requests.unable.notHeld.total',
    );
    expect(total.map(({ attributes }) => attributes.class)).toEqual(['term end suspect', 'term end suspect']);
    const marked = cells.filter(({ attributes }) => attributes.class?.startsWith('term'));
    expect(new Set(marked.map(({ attributes }) => attributes['data-field'])).size).toBe(7);
  });

  it('speaks the language of the interface', async () => {
    const html = await pageOf({ language: 'zh' });
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('各申请人之和为 23，总计印为 32，相差 9');
    expect(html).not.toContain('The six applicants');
  });

  it('refers to nothing outside the pack and runs nothing', async () => {
    const pack = await packOf(evidenceOf(null, { pictures: [picture] }), setting);
    const { names, text } = unpacked(pack);
    for (const page of names.filter((name) => name.endsWith('.html'))) {
      const elements = elementsOf(text(page));
      expect(
        elements.filter(({ name }) => /^(script|link|iframe|img|object|embed|form|base)$/.test(name)),
      ).toEqual([]);
      const references = elements.flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([name, value]) =>
          /^(href|src|srcset|action|background|data|poster)$/.test(name) ? [value] : [],
        ),
      );
      expect(references.filter((to) => !names.includes(to))).toEqual([]);
      expect(text(page)).not.toMatch(/url\(|@import/);
      expect(
        elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on')),
      ).toEqual([]);
    }
  });

  it('lets nothing that a page printed become markup', async () => {
    const evil = '</title><script>alert(1)</script><img src=x onerror="alert(2)">\u0000\u202E';
    const base = evidenceOf(null);
    const figures = {
      ...base.reading.figures,
      figures: {
        ...base.reading.figures.figures,
        'review.upheld': { is: 'unreadable', text: evil } as const,
      },
      subtotals: { 'requests.refused.subtotal.total': { is: 'unreadable', text: evil } as const },
    };
    const html = await pageOf({
      report: {
        agency: evil,
        year: 2022,
        title: evil,
        address: `http://x/"${evil}`,
        published: evil,
        indexNumber: evil,
      },
      reading: { ...base.reading, figures },
      content: { sections: [{ part: null, heading: evil, text: evil }], tables: [`<table>${evil}</table>`] },
    });
    const names = new Set(elementsOf(html).map(({ name }) => name));
    expect(names.has('script')).toBe(false);
    expect(names.has('img')).toBe(false);
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/[\p{Cf}]|[^\P{Cc}\n]/u);
  });

  it('has names that every system can write, whatever the agency is called', async () => {
    const report = { ...evidenceOf(null).report, agency: '../某/..\\局:*?"<>|\n\u202E', year: null };
    const names = Object.keys(unzipSync(await packOf(evidenceOf(null, { report }), setting)));
    expect(names.filter((path) => !/^gouji-evidence-unknown-abababab\/[\w./-]+$/.test(path))).toEqual([]);
  });

  it('says that text was not kept', async () => {
    const pack = await packOf(evidenceOf(null, { content: null, language: 'zh' }), {
      forms,
      labels: labels(forms, 'zh'),
    });
    const { names, text } = unpacked(pack);
    expect(names.filter((name) => /^(tables|text)\//.test(name))).toEqual([]);
    expect(text('index.html')).toContain('正文与表格标记未曾保存。');
  });
});

describe('the inks of files', () => {
  it('are the light theme’s', () => {
    const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
    for (const [name, colour] of Object.entries(ink))
      expect(css).toContain(`--${name}: light-dark(${colour}, `);
  });
});
