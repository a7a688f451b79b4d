import { plain } from '../core/text';
import type { ListRow } from './list';

/**
 * Finding reports in a list while a person types. Pure: rows in, rows out. Chinese is found by any part of it;
 * script, width, case and blanks make no difference.
 */

/** A row with its texts in comparable form, made once. */
export interface Searchable {
  readonly row: ListRow;
  readonly agency: string;
  readonly title: string;
  /** Tags one by one, the note and the host. */
  readonly tags: readonly string[];
  readonly note: string;
  readonly host: string;
}

/** What to look for: each word must be found somewhere. */
export interface Query {
  readonly words: readonly string[];
}

export interface Filter {
  readonly year?: number;
  readonly revised?: boolean;
  readonly star?: boolean;
  readonly tag?: string;
  /** Rows that any other condition must hold for: a verdict, for instance. */
  readonly where?: (row: ListRow) => boolean;
}

export interface Group {
  /** Agency or day as it is shown; null: not known. */
  readonly name: string | null;
  readonly rows: readonly ListRow[];
}

function comparable(text: string): string {
  return plain(text).toLowerCase();
}

export function searchable(row: ListRow): Searchable {
  return {
    row,
    agency: comparable(row.agency ?? ''),
    title: comparable(row.title),
    tags: row.tags.map(comparable),
    note: comparable(row.note),
    host: comparable(row.host),
  };
}

/** Words are parted by blanks; those that are nothing but signs are left out. */
export function queryOf(typed: string): Query {
  const words = typed
    .slice(0, 200)
    .split(/[\s,，、;；]+/)
    .map(comparable);
  return { words: [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))] };
}

/** Where a word is found, the best place first: 0 is nowhere. */
function weightOf(word: string, { row, agency, title, tags, note, host }: Searchable): number {
  if (row.year !== null && (word === String(row.year) || word === `${row.year}年`)) return 7;
  if (agency.startsWith(word)) return 6;
  if (agency.includes(word)) return 5;
  if (tags.some((tag) => tag.includes(word))) return 4;
  if (title.includes(word)) return 3;
  if (note.includes(word)) return 2;
  return host.includes(word) ? 1 : 0;
}

/** How well a row answers a query; 0: not at all. An empty query finds everything alike. */
export function scoreOf(one: Searchable, { words }: Query): number {
  let score = 1;
  for (const word of words) {
    const weight = weightOf(word, one);
    if (weight === 0) return 0;
    score += weight;
  }
  return score;
}

function passes(row: ListRow, { year, revised, star, tag, where }: Filter): boolean {
  if (year !== undefined && row.year !== year) return false;
  if (revised !== undefined && row.revised !== revised) return false;
  if (star !== undefined && row.star !== star) return false;
  if (tag !== undefined && !row.tags.includes(tag)) return false;
  return where?.(row) ?? true;
}

/** The rows that a query and a filter leave: the best answers first, of those alike the one seen last. */
export function search(rows: readonly Searchable[], query: Query, filter: Filter = {}): ListRow[] {
  const found: { row: ListRow; score: number }[] = [];
  for (const one of rows) {
    const score = passes(one.row, filter) ? scoreOf(one, query) : 0;
    if (score > 0) found.push({ row: one.row, score });
  }
  return found.sort((a, b) => b.score - a.score || b.row.lastSeen - a.row.lastSeen).map(({ row }) => row);
}

/** Groups of the same name, in the order in which their first rows come. */
function grouped(
  rows: readonly ListRow[],
  nameOf: (row: ListRow) => [key: string, name: string | null],
): Group[] {
  const groups = new Map<string, { name: string | null; rows: ListRow[] }>();
  for (const row of rows) {
    const [key, name] = nameOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, rows: [row] });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

/** By agency, within it the latest year first. */
export function byAgency(rows: readonly ListRow[]): Group[] {
  const groups = grouped(rows, ({ agency }) => [plain(agency ?? ''), agency]);
  return groups.map(({ name, rows: own }) => ({
    name,
    rows: [...own].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || b.lastSeen - a.lastSeen),
  }));
}

/** By the day on which they were seen last, newest first; the day is the reader's own, as 2021-01-26. */
export function byDay(rows: readonly ListRow[], dayOf: (time: number) => string): Group[] {
  const latest = [...rows].sort((a, b) => b.lastSeen - a.lastSeen);
  return grouped(latest, ({ lastSeen }) => [dayOf(lastSeen), dayOf(lastSeen)]);
}
