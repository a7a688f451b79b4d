import type { Seen } from './keep';
import { addressOfFile } from './keeping';
import type { ArchiveDatabase } from './migrations';
import { allOf, REPORT_STORES, whole } from './stores';

/**
 * Takes back the reading that a saved page added to a report. It stays where it is the one that the report shows by
 * now, or where it was seen elsewhere too; and nothing happens where the report is gone.
 */
export async function withdraw(database: ArchiveDatabase, { id, digest }: Seen, file: string): Promise<void> {
  await whole(database.transaction([...REPORT_STORES], 'readwrite'), async (transaction) => {
    const reports = transaction.objectStore('reports');
    const sightings = transaction.objectStore('sightings');
    const place = addressOfFile(file);
    const [entry, seen] = await Promise.all([reports.get(id), sightings.getAll(allOf(id))]);
    const own = seen.find(({ address }) => address === place);
    if (entry === undefined || own === undefined) return;
    const left = own.readings.filter((one) => one !== digest);
    if (left.length === 0) await sightings.delete([id, place]);
    else await sightings.put({ ...own, readings: left });
    const isElsewhere = seen.some((one) => one !== own && one.readings.includes(digest));
    if (isElsewhere || entry.reading === digest || entry.readings < 2) return;
    await Promise.all([
      transaction.objectStore('readings').delete([id, digest]),
      transaction.objectStore('bodies').delete([id, digest]),
      reports.put({ ...entry, readings: entry.readings - 1 }),
    ]);
  });
}
