/** IndexedDB without any code of the archive's: how its earlier versions made and filled their stores. */

/** The stores of each version of the archive that was ever built, as its own code made them. */
const MADE: Readonly<Record<number, (database: IDBDatabase) => void>> = {
  1: (database) => {
    database.createObjectStore('reports', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
    database.createObjectStore('readings', { keyPath: ['report', 'digest'] });
    database.createObjectStore('sightings', { keyPath: ['report', 'address'] });
  },
  2: (database) => {
    MADE[1]?.(database);
    database.createObjectStore('decisions', { keyPath: ['report', 'key'] });
  },
};

export type Stored = Readonly<Record<string, readonly unknown[]>>;

/** Makes a database as an earlier version of the program left it. */
export async function leftByVersion(name: string, version: number, rows: Stored): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => MADE[version]?.(request.result);
  const database = await answer(request);
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [store, all] of Object.entries(rows))
    for (const row of all) transaction.objectStore(store).put(row);
  await finished(transaction);
  database.close();
}

/** Every row of a database, by store; bytes as lists of numbers, so that they reach the test. */
export async function everyRow(name: string): Promise<Stored> {
  const database = await answer(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readonly');
  const rows: [string, unknown[]][] = [];
  for (const store of stores) {
    const all = await answer(transaction.objectStore(store).getAll());
    rows.push([store, all.map((row) => plainly(row))]);
  }
  database.close();
  return Object.fromEntries(rows);
}

function plainly(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (part instanceof Uint8Array ? [...part] : part)),
  );
}

export function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
}
