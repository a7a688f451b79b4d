import { openDB } from 'idb';
import { digestOf, keeping, type Outcome, reportId, type Visit } from './keeping';
import { type ArchiveDatabase, type ArchiveSchema, migrate, VERSION } from './migrations';
import {
  identitySchema,
  type Reading,
  type ReportEntry,
  readingSchema,
  reportEntrySchema,
  reportSchema,
  sightingSchema,
} from './schema';

/**
 * The archive on disk: IndexedDB in the extension's own origin. Open it only from the background and the
 * extension's pages; in a content script it would be the page's database.
 */

const NAME = 'gouji';

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

export interface Archive {
  /**
   * Keeps a report that was seen: one transaction, all or nothing.
   * @throws where the visit does not fit the schema, or the browser cannot write (quota, closed database)
   */
  keep(visit: Visit): Promise<Outcome>;
  /** The reports seen last. */
  history(limit: number): Promise<History>;
  close(): void;
}

/**
 * Opens the archive and brings it to the present version.
 * @param onLost called when the browser closed the database or a newer copy of the extension needs it: open
 *   again before the next use
 */
export async function openArchive(onLost: () => void = () => {}): Promise<Archive> {
  const database = await openDB<ArchiveSchema>(NAME, VERSION, {
    upgrade: (opened, from, _to, transaction) => migrate(opened, transaction, from),
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  return {
    keep: (visit) => keep(database, visit),
    history: (limit) => history(database, limit),
    close: () => database.close(),
  };
}

async function keep(database: ArchiveDatabase, seen: Visit): Promise<Outcome> {
  const visit: Visit = {
    ...seen,
    identity: identitySchema.parse(seen.identity),
    report: reportSchema.parse(seen.report),
  };
  const id = reportId(visit.identity);
  // The digest comes first: a transaction does not wait for anything but its own requests.
  const digest = await digestOf(visit.report);
  const transaction = database.transaction(['reports', 'readings', 'sightings'], 'readwrite');
  const reports = transaction.objectStore('reports');
  const readings = transaction.objectStore('readings');
  const sightings = transaction.objectStore('sightings');
  const [entry, reading, sighting] = await Promise.all([
    reports.get(id),
    readings.get([id, digest]),
    sightings.get([id, visit.identity.address]),
  ]);
  const { rows, outcome } = keeping({ entry, reading, sighting }, visit, digest);
  // Checked before the first write: an exception between two writes would leave the first one standing.
  const rowsToPut = {
    entry: reportEntrySchema.parse(rows.entry),
    reading: readingSchema.parse(rows.reading),
    sighting: sightingSchema.parse(rows.sighting),
  };
  await Promise.all([
    reports.put(rowsToPut.entry),
    readings.put(rowsToPut.reading),
    sightings.put(rowsToPut.sighting),
    transaction.done,
  ]);
  return outcome;
}

async function history(database: ArchiveDatabase, limit: number): Promise<History> {
  const transaction = database.transaction(['reports', 'readings'], 'readonly');
  const readings = transaction.objectStore('readings');
  const kept: Kept[] = [];
  let damaged = 0;
  let cursor = await transaction.objectStore('reports').index('lastSeen').openCursor(null, 'prev');
  while (cursor !== null && kept.length < limit) {
    const entry = reportEntrySchema.safeParse(cursor.value);
    const reading = entry.success
      ? readingSchema.safeParse(await readings.get([entry.data.id, entry.data.reading]))
      : undefined;
    if (entry.success && reading?.success) kept.push({ entry: entry.data, reading: reading.data });
    else damaged += 1;
    cursor = await cursor.continue();
  }
  const total = await transaction.objectStore('reports').count();
  await transaction.done;
  return { kept, total, damaged };
}
