import { keeping, type Outcome, packed, type Visit } from './keeping';
import type { ArchiveDatabase } from './migrations';
import { bodyRowSchema, readingRowSchema, reportEntrySchema, sightingSchema } from './rows';
import { contentSchema, identitySchema, reportSchema } from './schema';
import { ALL_STORES, resolve, whole } from './stores';

/** Keeps a report that was seen; see `Archive.keep`. */
export async function keep(
  database: ArchiveDatabase,
  seen: Visit,
): Promise<{ readonly id: string; readonly outcome: Outcome }> {
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
    const id = await resolve(transaction, visit.identity);
    const [entry, reading, body, sighting] = await Promise.all([
      reports.get(id),
      readings.get([id, ready.digest]),
      bodies.getKey([id, ready.digest]),
      sightings.get([id, visit.identity.address]),
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
    return { id, outcome };
  });
}
