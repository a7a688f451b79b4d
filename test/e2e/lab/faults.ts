import type { Library } from '../../../lib/archive/database';
import type { Stored } from './stores';
import { visitOf } from './visits';

/** Lets the n-th write from now on fail: by aborting its transaction, or as a full disk fails it. */
export function failWrite(nth: number, how: 'abort' | 'full'): () => void {
  const { put } = IDBObjectStore.prototype;
  let count = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    count += 1;
    const request = put.apply(this, args);
    if (count === nth) {
      if (how === 'full') throw new DOMException('no room', 'QuotaExceededError');
      this.transaction.abort();
    }
    return request;
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

/** Keeps reports one after another, three readings of each, until its context is ended. */
export async function keepOnAndOn(archive: Library, round: number): Promise<void> {
  for (let at = 0; at < 200; at += 1) {
    const year = 2000 + (at % 50);
    await archive.keep(visitOf({ agency: `第${round}局`, year, total: at % 3, at: 1000 + at }));
  }
}

/** What is wrong with an archive's rows: halves, doubles, counts that are off. Nothing, if all is well. */
export function faultsIn({ reports = [], readings = [], bodies = [], sightings = [] }: Stored): string[] {
  const faults: string[] = [];
  const entries = reports as { id: string; reading: string; readings: number; address: string }[];
  const keys = (rows: readonly unknown[], name: string) =>
    (rows as Record<string, string>[]).map((row) => `${row.report} ${row[name]}`);
  const [read, whole, seen] = [keys(readings, 'digest'), keys(bodies, 'digest'), keys(sightings, 'address')];
  for (const { id, reading, readings: count, address } of entries) {
    if (!read.includes(`${id} ${reading}`)) faults.push(`${id}: its reading is missing`);
    if (!seen.includes(`${id} ${address}`)) faults.push(`${id}: its sighting is missing`);
    const own = read.filter((key) => key.startsWith(`${id} `));
    if (own.length !== count) faults.push(`${id}: ${own.length} readings, said to be ${count}`);
    for (const key of own) if (!whole.includes(key)) faults.push(`${key}: its text is missing`);
  }
  const ids = new Set(entries.map(({ id }) => id));
  const stray = [...readings, ...bodies, ...sightings].filter(
    (row) => !ids.has((row as { report: string }).report),
  );
  if (stray.length > 0) faults.push(`${stray.length} rows without a report`);
  return faults;
}
