import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Form } from '../core/form';
import { evidenceWords } from '../words/evidence';
import type { Labels } from '../words/labels';
import { statementText } from '../words/statement';
import type { Evidence } from './evidence';
import { element } from './markup';
import { nameOf, pageOf, timeText } from './page';

/**
 * An evidence pack: a ZIP archive with one folder of plain files. Nothing in it depends on the network, and the
 * same evidence gives the same bytes.
 */

/** Layout of the pack; counts up when a file of it changes its meaning (docs/evidence.md). */
const VERSION = 1;

/** What a pack's data and page are named with. */
export interface PackSetting {
  readonly forms: readonly Form[];
  /** In the language of the page. */
  readonly labels: Labels;
}

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** @returns the bytes of the ZIP archive */
export async function packOf(evidence: Evidence, setting: PackSetting): Promise<Uint8Array<ArrayBuffer>> {
  const files = await signed(filesOf(evidence, setting), evidence);
  const folder = folderOf(evidence);
  const entries: Zippable = {};
  // Pictures are packed already.
  for (const [path, bytes] of files)
    entries[`${folder}/${path}`] = path.endsWith('.png') ? [bytes, { level: 0 }] : bytes;
  // The first day that a ZIP archive can name, local as ZIP has it: the same bytes at any time in any time zone.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}

/**
 * What the archive's name says after year and agency: `evidence-20240131`, and for one finding its id before the day.
 * The same characters everywhere: letters and digits.
 */
export function packPart({ about, findings, made }: Pick<Evidence, 'about' | 'findings' | 'made'>): string {
  const [finding] = about === 'finding' ? findings : [];
  const id = finding?.id
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-$/, '');
  const day = timeText(made.at).slice(0, 10).replace(/-/g, '');
  return ['evidence', ...(id === undefined ? [] : [id]), day].join('-');
}

/** ASCII alone, so that every unpacker gives it the same name. */
function folderOf({ report, reading }: Evidence): string {
  return `gouji-evidence-${report.year ?? 'unknown'}-${reading.digest.slice(0, 8)}`;
}

function filesOf(evidence: Evidence, { forms, labels }: PackSetting): Files {
  const { content, pictures, report, reading, sightings, findings, language, about } = evidence;
  const say = evidenceWords(language);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const put = (name: string, text: string) => files.set(name, strToU8(text) as Uint8Array<ArrayBuffer>);
  put('STATEMENT.txt', statementText());
  const { figures, ...read } = reading;
  put(
    'data/report.json',
    json({
      ...report,
      reading: { ...read, firstSeen: timeText(read.firstSeen), lastSeen: timeText(read.lastSeen) },
      sightings: sightings.map((one) => ({
        ...one,
        firstSeen: timeText(one.firstSeen),
        lastSeen: timeText(one.lastSeen),
      })),
      ...figures,
    }),
  );
  put('data/findings.json', json({ about, findings }));
  if (content !== null) {
    put('text/sections.txt', sectionsText(evidence));
    content.tables.forEach((table, at) => {
      const title = `${nameOf(evidence, say)} · ${say('keptTable', { number: at + 1 })}`;
      put(`tables/table-${at + 1}.html`, keptTable(table, title));
    });
  }
  for (const { section, svg, png } of pictures) {
    put(`pictures/${section}.svg`, svg);
    if (png !== null) files.set(`pictures/${section}.png`, png);
  }
  const names = [...files.keys(), 'manifest.json', 'SHA256SUMS'].sort();
  put('index.html', pageOf(evidence, { forms, labels, files: names }));
  return files;
}

/** Adds the manifest and the sums of all files, itself included. */
async function signed(files: Files, evidence: Evidence): Promise<Files> {
  const { report, reading, findings, about, made } = evidence;
  const listed = await Promise.all(
    sorted(files).map(async ([name, bytes]) => ({ name, bytes: bytes.length, sha256: await sha256(bytes) })),
  );
  const manifest = strToU8(
    json({
      gouji: 'evidence',
      version: VERSION,
      agency: report.agency,
      year: report.year,
      address: report.address,
      about: about === 'report' ? 'report' : findings.map(({ id }) => id),
      figures: reading.digest,
      firstSeen: timeText(reading.firstSeen),
      lastSeen: timeText(reading.lastSeen),
      made: timeText(made.at),
      read: { program: reading.program, form: reading.form },
      checked: { program: made.program, form: made.form },
      files: listed,
    }),
  ) as Uint8Array<ArrayBuffer>;
  const all = new Map([...files, ['manifest.json', manifest] as const]);
  const sums = await Promise.all(
    sorted(all).map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`),
  );
  all.set('SHA256SUMS', strToU8(sums.join('')) as Uint8Array<ArrayBuffer>);
  return new Map(sorted(all));
}

function sorted(files: Files): [string, Uint8Array<ArrayBuffer>][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sectionsText({ content }: Evidence): string {
  const sections = content?.sections ?? [];
  return sections.map(({ heading, text }) => `${heading === '' ? '' : `${heading}\n`}${text}\n`).join('\n');
}

/** What lib/archive lets in as a table; anything else is told as text. */
const BARE = /^<table>(?:<tr>(?:<t[dh](?: (?:row|col)span="\d{1,5}")*>[^<>]*<\/t[dh]>)*<\/tr>)*<\/table>$/;

function keptTable(table: string, title: string): string {
  const style = 'td, th { border: 1px solid; padding: 2px 6px; } table { border-collapse: collapse; }';
  const page = element(
    'html',
    { lang: 'zh-CN' },
    element('head', {}, element('meta', { charset: 'utf-8' }), element('title', {}, title), {
      markup: `<style>${style}</style>`,
    }),
    element('body', {}, element('p', {}, title), BARE.test(table) ? { markup: table } : table),
  );
  return `<!DOCTYPE html>\n${page.markup}\n`;
}
