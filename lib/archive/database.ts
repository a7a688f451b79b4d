import { openDB } from 'idb';
import { type Decision, keyOf } from '../core/decision';
import { digestOf, keeping, type Outcome, reportId, type Visit } from './keeping';
import { type ArchiveDatabase, type ArchiveSchema, migrate, VERSION } from './migrations';
import {
  decisionRowSchema,
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

export interface Archive {
  /**
   * Keeps a report that was seen: one transaction, all or nothing.
   * @throws where the visit does not fit the schema, or the browser cannot write (quota, closed database)
   */
  keep(visit: Visit): Promise<Outcome>;
  /** The report of an agency and year with its last figures, as `reportId` names it. Undefined: not here, or damaged. */
  report(id: string): Promise<Kept | undefined>;
  /** What was decided about a report, oldest first. A damaged row is left where it is, not shown. */
  decisions(report: string): Promise<Decision[]>;
  /**
   * Keeps a decision about a report, in the place of an earlier one on the same finding and figures.
   * @throws where it does not fit the schema, a report has more than `MOST_DECISIONS`, or the browser cannot write
   */
  decide(report: string, decision: Decision): Promise<void>;
  /** Takes a decision back; nothing happens where there is none. */
  undecide(report: string, decision: Pick<Decision, 'id' | 'terms'>): Promise<void>;
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
    report: (id) => report(database, id),
    decisions: (report) => decisions(database, report),
    decide: (report, decision) => decide(database, report, decision),
    undecide: (report, decision) => database.delete('decisions', [report, keyOf(decision)]),
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

async function report(database: ArchiveDatabase, id: string): Promise<Kept | undefined> {
  const transaction = database.transaction(['reports', 'readings'], 'readonly');
  const entry = reportEntrySchema.safeParse(await transaction.objectStore('reports').get(id));
  if (!entry.success) return undefined;
  const row = await transaction.objectStore('readings').get([id, entry.data.reading]);
  const reading = readingSchema.safeParse(row);
  return reading.success ? { entry: entry.data, reading: reading.data } : undefined;
}

/** Every key of a report: an array sorts after every text. */
function allOf(report: string): IDBKeyRange {
  return IDBKeyRange.bound([report], [report, []]);
}

async function decisions(database: ArchiveDatabase, report: string): Promise<Decision[]> {
  const rows = await database.getAll('decisions', allOf(report));
  return rows
    .flatMap((row) => decisionRowSchema.safeParse(row).data?.decision ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function decide(database: ArchiveDatabase, report: string, decision: Decision): Promise<void> {
  const row = decisionRowSchema.parse({ report, key: keyOf(decision), decision });
  const transaction = database.transaction('decisions', 'readwrite');
  if ((await transaction.store.count(allOf(report))) >= MOST_DECISIONS) {
    throw new Error('too many decisions about one report');
  }
  await Promise.all([transaction.store.put(row), transaction.done]);
}
