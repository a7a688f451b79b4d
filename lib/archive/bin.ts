import { ArchiveError } from './errors';
import { joined } from './merging';
import type { ArchiveDatabase } from './migrations';
import type { BinRow } from './rows';
import { deleteRows, putRows, REPORT_STORES, rowsOf, whole } from './stores';

/** How long a deleted report can be brought back, in ms. */
export const BIN_TIME = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes reports: they go to the bin, in one transaction.
 * @returns the keys in the bin, for `bringBack`
 */
export async function remove(
  database: ArchiveDatabase,
  ids: readonly string[],
  at: number,
): Promise<number[]> {
  return whole(database.transaction([...REPORT_STORES, 'bin'], 'readwrite'), async (transaction) => {
    const bin = transaction.objectStore('bin');
    const keys: number[] = [];
    for (const id of new Set(ids)) {
      const rows = await rowsOf(transaction, id);
      if (rows === undefined) continue;
      const row: Omit<BinRow, 'key'> = { at, ...rows } as Omit<BinRow, 'key'>;
      // The store makes the key; its type has it already.
      keys.push(await bin.add(row as BinRow));
      await deleteRows(transaction, id);
    }
    return keys;
  });
}

/**
 * Brings deleted reports back, in one transaction. Where a report was seen again meanwhile, both become one.
 * @returns the ids of the reports
 */
export async function bringBack(database: ArchiveDatabase, keys: readonly number[]): Promise<string[]> {
  return whole(database.transaction([...REPORT_STORES, 'bin'], 'readwrite'), async (transaction) => {
    const bin = transaction.objectStore('bin');
    const ids: string[] = [];
    for (const key of keys) {
      const row = await bin.get(key);
      if (row === undefined) throw new ArchiveError('missing');
      const { id } = row.entry;
      const there = await rowsOf(transaction, id);
      await putRows(transaction, there === undefined ? row : joined(there, row));
      await bin.delete(key);
      ids.push(id);
    }
    return ids;
  });
}

/** Empties the bin of what was deleted before a time; `Infinity` empties it. This cannot be undone. */
export async function purge(database: ArchiveDatabase, before: number): Promise<number> {
  return whole(database.transaction('bin', 'readwrite'), async ({ store }) => {
    let purged = 0;
    let cursor = await store.openCursor();
    while (cursor !== null) {
      if (cursor.value.at < before) {
        await cursor.delete();
        purged += 1;
      }
      cursor = await cursor.continue();
    }
    return purged;
  });
}
