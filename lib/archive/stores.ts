import type { IDBPTransaction } from 'idb';
import type { ReportIdentity } from '../core/report';
import { plain } from '../core/text';
import { reportId } from './keeping';
import type { ArchiveSchema } from './migrations';
import {
  bodyRowSchema,
  decisionRowSchema,
  type ReportRows,
  readingRowSchema,
  reportEntrySchema,
  sightingSchema,
} from './rows';

/** Reading and writing all rows of one report within a transaction of the caller's. */

/** The stores that hold a report. */
export const REPORT_STORES = ['reports', 'readings', 'bodies', 'sightings', 'decisions'] as const;
/** Those that tell which report a page's is. */
export const NAME_STORES = ['aliases', 'agencies'] as const;
export const ALL_STORES = [...REPORT_STORES, ...NAME_STORES] as const;

type ReportStore = (typeof REPORT_STORES)[number];
type NameStore = (typeof NAME_STORES)[number];
type AnyStore = ReportStore | NameStore | 'bin';
export type Reads<Store extends AnyStore> = Pick<
  IDBPTransaction<ArchiveSchema, Store[], 'readonly' | 'readwrite'>,
  'objectStore'
>;
export type Writes<Store extends AnyStore> = Pick<
  IDBPTransaction<ArchiveSchema, Store[], 'readwrite'>,
  'objectStore'
>;

/**
 * Does the work of a transaction and waits until it is on disk. Whatever fails takes all of it back: an
 * exception alone would leave what was written before it.
 */
export async function whole<Transaction extends { readonly done: Promise<void>; abort(): void }, Result>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser ended it already, and that took it back.
    }
    await transaction.done.catch(() => {});
    throw error;
  }
}

/** Every key of a report: an array sorts after every text. */
export function allOf(report: string): IDBKeyRange {
  return IDBKeyRange.bound([report], [report, []]);
}

/** @returns undefined where there is no such report, or its entry is damaged; other damaged rows are left out */
export async function rowsOf<Store extends AnyStore>(
  transaction: Reads<Store | ReportStore>,
  id: string,
): Promise<ReportRows | undefined> {
  const range = allOf(id);
  const [entry, readings, bodies, sightings, decisions] = await Promise.all([
    transaction.objectStore('reports').get(id),
    transaction.objectStore('readings').getAll(range),
    transaction.objectStore('bodies').getAll(range),
    transaction.objectStore('sightings').getAll(range),
    transaction.objectStore('decisions').getAll(range),
  ]);
  const parsed = reportEntrySchema.safeParse(entry);
  if (!parsed.success) return undefined;
  return {
    entry: parsed.data,
    readings: readings.flatMap((row) => readingRowSchema.safeParse(row).data ?? []),
    bodies: bodies.flatMap((row) => bodyRowSchema.safeParse(row).data ?? []),
    sightings: sightings.flatMap((row) => sightingSchema.safeParse(row).data ?? []),
    decisions: decisions.flatMap((row) => decisionRowSchema.safeParse(row).data ?? []),
  };
}

/** Writes a report's rows over those of the same keys. */
export async function putRows<Store extends AnyStore>(
  transaction: Writes<Store | ReportStore>,
  rows: ReportRows,
): Promise<void> {
  const readings = transaction.objectStore('readings');
  const bodies = transaction.objectStore('bodies');
  const sightings = transaction.objectStore('sightings');
  const decisions = transaction.objectStore('decisions');
  await Promise.all([
    transaction.objectStore('reports').put(rows.entry),
    ...rows.readings.map((row) => readings.put(row)),
    ...rows.bodies.map((row) => bodies.put(row)),
    ...rows.sightings.map((row) => sightings.put(row)),
    ...rows.decisions.map((row) => decisions.put(row)),
  ]);
}

/** Takes every row of a report out. */
export async function deleteRows<Store extends AnyStore>(
  transaction: Writes<Store | ReportStore>,
  id: string,
): Promise<void> {
  const range = allOf(id);
  await Promise.all([
    transaction.objectStore('reports').delete(id),
    transaction.objectStore('readings').delete(range),
    transaction.objectStore('bodies').delete(range),
    transaction.objectStore('sightings').delete(range),
    transaction.objectStore('decisions').delete(range),
  ]);
}

/**
 * The report that a page's is, with what a person corrected of its identity.
 * @param place where it was seen; for a page that is there no more, not the address it gives itself
 */
export async function resolve<Store extends AnyStore>(
  transaction: Reads<Store | NameStore>,
  identity: Pick<ReportIdentity, 'agency' | 'year' | 'address'>,
  place = identity.address,
): Promise<string> {
  const name = identity.agency === null ? '' : plain(identity.agency);
  const known = name === '' ? undefined : await transaction.objectStore('agencies').get(name);
  const agency = known?.renamed ?? identity.agency;
  const id = reportId({ ...identity, agency });
  const here = await transaction.objectStore('aliases').get([id, place]);
  return here?.to ?? resolveId(transaction, id, identity.address);
}

/** Where an id leads: corrections are kept so that one step is enough. */
export async function resolveId<Store extends AnyStore>(
  transaction: Reads<Store | NameStore>,
  id: string,
  address = '',
): Promise<string> {
  const aliases = transaction.objectStore('aliases');
  const [here, everywhere] = await Promise.all([aliases.get([id, address]), aliases.get([id, ''])]);
  return here?.to ?? everywhere?.to ?? id;
}
