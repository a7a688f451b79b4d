import type { ReportContent, TextSection } from '../core/report';
import { nameOf } from './dom';
import { titleOf } from './identify';
import { besideReport } from './others';
import { headedParts } from './parts';
import type { PageScan, PageTable } from './scan';

/** What a report's page says besides its figures, cut to a sensible length: a page decides how long it is. */

/** Longest text of a section and of all sections, in UTF-16 units; a long report's section has some 3,000. */
const LONGEST_SECTION = 8000;
const LONGEST_TEXT = 30_000;
const MOST_SECTIONS = 24;
/** Longest markup of a table and of all tables; the longest statutory table has some 9,000. */
const LONGEST_TABLE = 40_000;
const LONGEST_TABLES = 80_000;

/** @param used places in `page.tables` of the tables that figures were read from, in order */
export function contentOf(page: PageScan, used: readonly number[]): ReportContent {
  const tables = used.flatMap((index) => page.tables[index] ?? []);
  return { sections: sectionsOf(page, tables), tables: within(LONGEST_TABLES, tables.map(markupOf)) };
}

/**
 * The page's text from its title on, parted at the headings of the statutory parts. Lines of the given tables, lines
 * that are nothing but a link, what is appended and other reports are left out; of a part that a table of contents
 * names too, the longer text is taken.
 */
function sectionsOf(page: PageScan, tables: readonly PageTable[]): TextSection[] {
  const tabled = new Set<number>();
  for (const { lines } of tables) for (let line = lines[0]; line < lines[1]; line += 1) tabled.add(line);
  const sections: { part: TextSection['part']; heading: string; lines: string[] }[] = [];
  const start = Math.max(0, page.lines.indexOf(titleOf(page)));
  const parts = headedParts(page.lines);
  const beside = besideReport(
    page.lines.map((line, at) => (tabled.has(at) || page.linked.has(at) ? '' : line)),
    tables.map(({ lines }) => lines[0]),
    parts,
  );
  page.lines.forEach((line, at) => {
    if (at < start || tabled.has(at) || beside[at]) return;
    const part = parts[at];
    if (part !== undefined) sections.push({ part, heading: line, lines: [] });
    else if (!page.linked.has(at)) {
      if (sections.length === 0) sections.push({ part: null, heading: '', lines: [] });
      sections[sections.length - 1]?.lines.push(line);
    }
  });
  const kept: TextSection[] = [];
  let room = LONGEST_TEXT;
  for (const { part, heading, lines } of sections) {
    const text = lines.join('\n').slice(0, Math.min(LONGEST_SECTION, room));
    const twin = kept.findIndex((one) => part !== null && one.part === part);
    const before = kept[twin];
    if (before !== undefined && before.text.length >= text.length) continue;
    if (before !== undefined) kept.splice(twin, 1);
    if (kept.length < MOST_SECTIONS) kept.push({ part, heading, text });
    room -= text.length - (before?.text.length ?? 0);
  }
  return kept;
}

/** As many texts from the front as fit into a length in all. */
function within(longest: number, texts: readonly string[]): string[] {
  let room = longest;
  return texts.filter((text) => {
    room -= text.length;
    return room >= 0;
  });
}

/**
 * A table as bare markup, written from what was read: nothing of the page's own markup gets through, and text
 * is escaped. Rows that do not fit any more are left out, so that it is always whole markup.
 */
function markupOf({ grid, cells }: PageTable): string {
  const rows: string[] = Array.from({ length: grid.rows }, () => '');
  for (const cell of grid.cells) {
    const element = cells[cell.index];
    const name = element !== undefined && nameOf(element).toLowerCase() === 'th' ? 'th' : 'td';
    const spans = `${span('rowspan', cell.rowSpan)}${span('colspan', cell.columnSpan)}`;
    rows[cell.row] = `${rows[cell.row] ?? ''}<${name}${spans}>${escaped(cell.text)}</${name}>`;
  }
  return `<table>${within(
    LONGEST_TABLE,
    rows.map((row) => `<tr>${row}</tr>`),
  ).join('')}</table>`;
}

function span(name: string, count: number): string {
  return count === 1 ? '' : ` ${name}="${count}"`;
}

function escaped(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
