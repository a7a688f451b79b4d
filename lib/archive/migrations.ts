import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { kindOf } from './keeping';
import { pack } from './pack';
import type {
  AgencyRow,
  AliasRow,
  BinRow,
  BodyRow,
  DecisionRow,
  ReadingRow,
  ReportEntry,
  Sighting,
} from './rows';

/** The archive as it is now. Stores are described with their schemas in lib/archive/rows.ts. */
export interface ArchiveSchema extends DBSchema {
  reports: { key: string; value: ReportEntry; indexes: { lastSeen: number } };
  readings: { key: [string, string]; value: ReadingRow };
  bodies: { key: [string, string]; value: BodyRow };
  sightings: { key: [string, string]; value: Sighting };
  decisions: { key: [string, string]; value: DecisionRow };
  aliases: { key: [string, string]; value: AliasRow };
  agencies: { key: string; value: AgencyRow };
  bin: { key: number; value: BinRow };
}

export type ArchiveDatabase = IDBPDatabase<ArchiveSchema>;
type Upgrade = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'versionchange'>;
type Migration = (database: ArchiveDatabase, transaction: Upgrade) => void | Promise<void>;

/**
 * Step n leads from version n to version n + 1. A step that was released is never edited: a change of shape is
 * one more step at the end.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('reports', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
    database.createObjectStore('readings', { keyPath: ['report', 'digest'] });
    database.createObjectStore('sightings', { keyPath: ['report', 'address'] });
  },
  (database) => {
    database.createObjectStore('decisions', { keyPath: ['report', 'key'] });
  },
  async (database, transaction) => {
    database.createObjectStore('bodies', { keyPath: ['report', 'digest'] });
    database.createObjectStore('aliases', { keyPath: ['from', 'address'] });
    database.createObjectStore('agencies', { keyPath: 'name' });
    database.createObjectStore('bin', { keyPath: 'key', autoIncrement: true });
    await rewrite(transaction, 'reports', (row) => ({ ...row, tags: [], note: '', star: false }));
    await rewrite(transaction, 'readings', (row) => ({
      ...row,
      figures: pack(row.figures),
      form: '',
      published: null,
      indexNumber: null,
    }));
    await rewrite(transaction, 'sightings', (row) => ({
      ...row,
      ...kindOf(String(row.address)),
      readings: [],
    }));
  },
];

export const VERSION = migrations.length;

/** Takes a database from any earlier version (0: none) to this one, within the transaction of the upgrade. */
export async function migrate(database: ArchiveDatabase, transaction: Upgrade, from: number): Promise<void> {
  for (const step of migrations.slice(from)) await step(database, transaction);
}

type Row = Readonly<Record<string, unknown>>;

/** Rewrites each row of a store, whatever version it has. */
async function rewrite(
  transaction: Upgrade,
  store: 'reports' | 'readings' | 'sightings',
  change: (row: Row) => Row,
): Promise<void> {
  let cursor = await transaction.objectStore(store).openCursor();
  while (cursor !== null) {
    const changed: unknown = change(cursor.value as unknown as Row);
    await cursor.update(changed as typeof cursor.value);
    cursor = await cursor.continue();
  }
}
