import { type Decision, keyOf } from '../core/decision';
import type { ReportContent } from '../core/report';
import { ArchiveError } from './errors';
import { type ListRow, rowOf } from './list';
import type { ArchiveDatabase } from './migrations';
import {
  type BinRow,
  binRowSchema,
  contentIn,
  decisionRowSchema,
  type Reading,
  type ReportEntry,
  readingOf,
  reportEntrySchema,
  type Sighting,
  sightingSchema,
} from './rows';
import { allOf, whole as inOne, resolveId } from './stores';

/** What is asked of the archive: nothing here writes but decisions. */

/** More decisions about one report than a person makes in all its revisions. */
export const MOST_DECISIONS = 2000;

/** A report of the history with the reading last seen. */
export interface Kept {
  readonly entry: ReportEntry;
  readonly reading: Reading;
}

export interface History {
  /** Newest first. */
  readonly kept: readonly Kept[];
  /** How many reports the archive holds in all. */
  readonly total: number;
  /** Rows that do not fit their schema: left where they are, not shown. */
  readonly damaged: number;
}

/** Rows for a list, newest first. */
export interface Listing {
  readonly rows: readonly ListRow[];
  readonly total: number;
  /** As in `History`. */
  readonly damaged: number;
}

/** All of a report but the text and tables of its readings. */
export interface WholeReport {
  readonly entry: ReportEntry;
  /** Oldest first. */
  readonly readings: readonly Reading[];
  /** Last seen first. */
  readonly sightings: readonly Sighting[];
  /** Oldest first. */
  readonly decisions: readonly Decision[];
}

export async function history(database: ArchiveDatabase, limit: number): Promise<History> {
  const transaction = database.transaction(['reports', 'readings'], 'readonly');
  const readings = transaction.objectStore('readings');
  const kept: Kept[] = [];
  let damaged = 0;
  let cursor = await transaction.objectStore('reports').index('lastSeen').openCursor(null, 'prev');
  while (cursor !== null && kept.length < limit) {
    const entry = reportEntrySchema.safeParse(cursor.value);
    const reading = entry.success
      ? readingOf(await readings.get([entry.data.id, entry.data.reading]))
      : undefined;
    if (entry.success && reading !== undefined) kept.push({ entry: entry.data, reading });
    else damaged += 1;
    cursor = await cursor.continue();
  }
  const total = await transaction.objectStore('reports').count();
  await transaction.done;
  return { kept, total, damaged };
}

/** The rows of all reports. */
export async function list(database: ArchiveDatabase): Promise<Listing> {
  const stored = await database.getAllFromIndex('reports', 'lastSeen');
  return listing(stored.reverse(), stored.length);
}

/** The rows of the reports seen last. */
export async function latest(database: ArchiveDatabase, limit: number): Promise<Listing> {
  const transaction = database.transaction('reports', 'readonly');
  const total = transaction.store.count();
  const stored: unknown[] = [];
  let cursor = await transaction.store.index('lastSeen').openCursor(null, 'prev');
  while (cursor !== null && stored.length < limit) {
    stored.push(cursor.value);
    cursor = await cursor.continue();
  }
  return listing(stored, await total);
}

/** The rows of some reports, in any order; those that are gone are left out. */
export async function rows(database: ArchiveDatabase, ids: readonly string[]): Promise<ListRow[]> {
  const { store } = database.transaction('reports', 'readonly');
  const stored = await Promise.all(ids.map((id) => store.get(id)));
  return [...listing(stored, 0).rows];
}

function listing(stored: readonly unknown[], total: number): Listing {
  const found = stored.flatMap((row) => {
    const entry = reportEntrySchema.safeParse(row);
    return entry.success ? [rowOf(entry.data)] : [];
  });
  return { rows: found, total, damaged: stored.length - found.length };
}

export async function report(database: ArchiveDatabase, id: string): Promise<Kept | undefined> {
  const transaction = database.transaction(['reports', 'readings', 'aliases', 'agencies'], 'readonly');
  const own = await resolveId(transaction, id);
  const entry = reportEntrySchema.safeParse(await transaction.objectStore('reports').get(own));
  if (!entry.success) return undefined;
  const reading = readingOf(await transaction.objectStore('readings').get([own, entry.data.reading]));
  return reading === undefined ? undefined : { entry: entry.data, reading };
}

/** The last figures of some reports: what lists work verdicts out from. Those that are damaged are left out. */
export async function figures(
  database: ArchiveDatabase,
  wanted: readonly Pick<ListRow, 'id' | 'reading'>[],
): Promise<ReadonlyMap<string, Reading>> {
  const { store } = database.transaction('readings', 'readonly');
  const stored = await Promise.all(wanted.map(({ id, reading }) => store.get([id, reading])));
  return new Map(
    stored.flatMap((row): [string, Reading][] => {
      const reading = readingOf(row);
      return reading === undefined ? [] : [[reading.report, reading]];
    }),
  );
}

export async function whole(database: ArchiveDatabase, id: string): Promise<WholeReport | undefined> {
  const stores = ['reports', 'readings', 'sightings', 'decisions', 'aliases', 'agencies'] as const;
  const transaction = database.transaction(stores, 'readonly');
  const own = await resolveId(transaction, id);
  const range = allOf(own);
  const [entry, readings, sightings, decided] = await Promise.all([
    transaction.objectStore('reports').get(own),
    transaction.objectStore('readings').getAll(range),
    transaction.objectStore('sightings').getAll(range),
    transaction.objectStore('decisions').getAll(range),
  ]);
  const parsed = reportEntrySchema.safeParse(entry);
  if (!parsed.success) return undefined;
  return {
    entry: parsed.data,
    readings: readings
      .flatMap((row) => readingOf(row) ?? [])
      .sort((a, b) => a.firstSeen - b.firstSeen || a.lastSeen - b.lastSeen),
    sightings: sightings
      .flatMap((row) => sightingSchema.safeParse(row).data ?? [])
      .sort((a, b) => b.lastSeen - a.lastSeen),
    decisions: decisionsIn(decided),
  };
}

/** The text and tables of a reading; undefined where they were not kept (before version 3) or are damaged. */
export async function content(
  database: ArchiveDatabase,
  { report: id, digest }: Pick<Reading, 'report' | 'digest'>,
): Promise<ReportContent | undefined> {
  return contentIn(await database.get('bodies', [id, digest]));
}

export async function decisions(database: ArchiveDatabase, id: string): Promise<Decision[]> {
  return decisionsIn(await database.getAll('decisions', allOf(id)));
}

function decisionsIn(rows: readonly unknown[]): Decision[] {
  return rows
    .flatMap((row) => decisionRowSchema.safeParse(row).data?.decision ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

export async function decide(database: ArchiveDatabase, id: string, decision: Decision): Promise<void> {
  const row = decisionRowSchema.parse({ report: id, key: keyOf(decision), decision });
  await inOne(database.transaction('decisions', 'readwrite'), async ({ store }) => {
    const there = await store.getKey([row.report, row.key]);
    if (there === undefined && (await store.count(allOf(id))) >= MOST_DECISIONS)
      throw new ArchiveError('many');
    await store.put(row);
  });
}

export async function undecide(
  database: ArchiveDatabase,
  id: string,
  decision: Pick<Decision, 'id' | 'terms'>,
): Promise<void> {
  await database.delete('decisions', [id, keyOf(decision)]);
}

/** Ids of the reports about which something was decided. */
export async function decided(database: ArchiveDatabase): Promise<ReadonlySet<string>> {
  const keys = await database.getAllKeys('decisions');
  return new Set(keys.map(([id]) => id));
}

/** Deleted reports, the latest first; damaged rows are left out. */
export async function binned(database: ArchiveDatabase): Promise<BinRow[]> {
  const stored = await database.getAll('bin');
  return stored.flatMap((row) => binRowSchema.safeParse(row).data ?? []).reverse();
}
