import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { DecisionRow, Reading, ReportEntry, Sighting } from './schema';

/** The archive as it is now. Stores are described with their schemas in lib/archive/schema.ts. */
export interface ArchiveSchema extends DBSchema {
  reports: { key: string; value: ReportEntry; indexes: { lastSeen: number } };
  readings: { key: [string, string]; value: Reading };
  sightings: { key: [string, string]; value: Sighting };
  decisions: { key: [string, string]; value: DecisionRow };
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
];

export const VERSION = migrations.length;

/** Takes a database from any earlier version (0: none) to this one, within the transaction of the upgrade. */
export async function migrate(database: ArchiveDatabase, transaction: Upgrade, from: number): Promise<void> {
  for (const step of migrations.slice(from)) await step(database, transaction);
}
