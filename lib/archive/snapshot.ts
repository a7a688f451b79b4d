import { type IDBPDatabase, openDB } from 'idb';
import { VERSION } from './migrations';

/**
 * A copy of the archive as it was before its shape was changed: a database of its own beside it,
 * `gouji-before-<version>`, with every row as it stood. Only the last one is kept.
 */

/** Rows copied at a time: few enough for memory, enough to be quick. */
const BATCH = 500;
const STATE = 'state';

export interface Snapshot {
  /** The database's name. */
  readonly name: string;
  /** The version of the archive that it holds, and the one that the archive then got. */
  readonly version: number;
  readonly before: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rows: number;
}

/** Version of a database that is there; 0 where there is none. */
export async function versionOf(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  return found?.version ?? 0;
}

/**
 * Copies a database of an earlier version, whole or not at all.
 * @throws QuotaExceededError where there is no room for it: then the archive is not changed either
 */
export async function takeSnapshot(archive: string, at: number): Promise<void> {
  const source = await openDB(archive, undefined, { blocking: () => source.close() });
  const name = `${archive}-before-${VERSION}`;
  try {
    if (source.version === 0 || source.version >= VERSION) return;
    await removeDatabase(name);
    const copy = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('rows', { autoIncrement: true });
        database.createObjectStore(STATE);
      },
      blocking: () => copy.close(),
    });
    try {
      const rows = await copyRows(source, copy);
      const snapshot: Snapshot = { name, version: source.version, before: VERSION, at, rows };
      // Written last: a copy without it was broken off and counts for nothing.
      await copy.put(STATE, snapshot, STATE);
    } finally {
      copy.close();
    }
    for (const old of await namesOfSnapshots(archive)) if (old !== name) await removeDatabase(old);
  } finally {
    source.close();
  }
}

async function copyRows(source: IDBPDatabase, copy: IDBPDatabase): Promise<number> {
  let rows = 0;
  for (const store of source.objectStoreNames) {
    let from: IDBValidKey | undefined;
    for (;;) {
      const after = from === undefined ? null : IDBKeyRange.lowerBound(from, true);
      const reading = source.transaction(store, 'readonly').store;
      const [keys, values] = await Promise.all([
        reading.getAllKeys(after, BATCH),
        reading.getAll(after, BATCH),
      ]);
      if (keys.length === 0) break;
      const writing = copy.transaction('rows', 'readwrite');
      await Promise.all([...values.map((value) => writing.store.add({ store, value })), writing.done]);
      rows += values.length;
      from = keys[keys.length - 1];
    }
  }
  return rows;
}

async function namesOfSnapshots(archive: string): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name?.startsWith(`${archive}-before-`) ? [name] : []));
}

/** The copy that is kept; undefined where there is none that is whole. */
export async function snapshotOf(archive: string): Promise<Snapshot | undefined> {
  for (const name of await namesOfSnapshots(archive)) {
    const copy = await openDB(name);
    try {
      if (!copy.objectStoreNames.contains(STATE)) continue;
      const state: Snapshot | undefined = await copy.get(STATE, STATE);
      if (state !== undefined) return state;
    } finally {
      copy.close();
    }
  }
  return undefined;
}

/** Every row of a copy, by store, as it stood. */
export async function rowsIn(snapshot: Snapshot): Promise<Map<string, unknown[]>> {
  const copy = await openDB(snapshot.name);
  try {
    const rows = new Map<string, unknown[]>();
    for (const { store, value } of await copy.getAll('rows')) {
      rows.set(store, [...(rows.get(store) ?? []), value]);
    }
    return rows;
  } finally {
    copy.close();
  }
}

/** Gives the room of all copies free. */
export async function removeSnapshots(archive: string): Promise<void> {
  for (const name of await namesOfSnapshots(archive)) await removeDatabase(name);
}

function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}
