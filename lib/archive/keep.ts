import { keeping, type Outcome, packed, placeOf, type Visit } from './keeping';
import type { ArchiveDatabase } from './migrations';
import { bodyRowSchema, readingRowSchema, reportEntrySchema, sightingSchema } from './rows';
import { contentSchema, identitySchema, reportSchema } from './schema';
import { ALL_STORES, resolve, whole } from './stores';

/** What became of a visit: the report, the reading of it, and whether either was new. */
export interface Seen {
  readonly id: string;
  readonly digest: string;
  readonly outcome: Outcome;
}

/** Keeps a report that was seen; see `Archive.keep`. */
export async function keep(database: ArchiveDatabase, seen: Visit): Promise<Seen> {
  const visit: Visit = {
    ...seen,
    identity: identitySchema.parse(seen.identity),
    report: reportSchema.parse(seen.report),
    content: contentSchema.nullable().parse(seen.content),
  };
  // What takes time comes first: a transaction does not wait for anything but its own requests.
  const ready = await packed(visit);
  return whole(database.transaction(ALL_STORES, 'readwrite'), async (transaction) => {
    const reports = transaction.objectStore('reports');
    const readings = transaction.objectStore('readings');
    const bodies = transaction.objectStore('bodies');
    const sightings = transaction.objectStore('sightings');
    const place = placeOf(visit);
    const id = await resolve(transaction, visit.identity, place);
    const [entry, reading, body, sighting] = await Promise.all([
      reports.get(id),
      readings.get([id, ready.digest]),
      bodies.getKey([id, ready.digest]),
      sightings.get([id, place]),
    ]);
    const found = { entry, reading, body: body !== undefined, sighting };
    const { rows, outcome } = keeping(found, visit, ready, id);
    // Checked before the first write: an exception between two writes would leave the first one standing.
    const row = {
      entry: reportEntrySchema.parse(rows.entry),
      reading: readingRowSchema.parse(rows.reading),
      body: rows.body === undefined ? undefined : bodyRowSchema.parse(rows.body),
      sighting: sightingSchema.parse(rows.sighting),
    };
    await Promise.all([
      reports.put(row.entry),
      readings.put(row.reading),
      row.body && bodies.put(row.body),
      sightings.put(row.sighting),
    ]);
    return { id, digest: ready.digest, outcome };
  });
}
