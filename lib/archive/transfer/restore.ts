import type { Library } from '../database';
import { told } from '../errors';
import { joined, underId } from '../merging';
import type { AgencyRow, AliasRow, ReportEntry, ReportRows } from '../rows';
import { ALL_STORES, NAME_STORES, putRows, type Reads, resolveId, rowsOf, whole } from '../stores';
import type { Header } from './format';
import { readBackup } from './read';

/** A report of a backup as a preview names it. */
export type Named = Pick<ReportEntry, 'id' | 'agency' | 'year' | 'title'>;

/** What a backup would bring. */
export interface Preview {
  readonly header: Header;
  /** Reports that are not here; that are here, with nothing to add; that add something to what is here. */
  readonly new: number;
  readonly same: number;
  readonly differing: number;
  /** Lines that are not in the shape they must have: they are left out. */
  readonly refused: number;
  /** The first of those that add something, by name. */
  readonly differences: readonly Named[];
  /** Settings by name, not checked: the caller knows what each may be. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** How many differing reports a preview names. */
const MOST_NAMED = 200;

/**
 * Goes through a whole backup and tells what restoring it would do. Writes nothing.
 * @throws BackupError where it is not one, or not whole
 */
export async function preview(archive: Library, file: Blob): Promise<Preview> {
  let header: Header | null = null;
  const count = { new: 0, same: 0, differing: 0, refused: 0 };
  const differences: Named[] = [];
  const settings: Record<string, unknown> = Object.create(null);
  for await (const line of readBackup(file)) {
    if (line.is === 'header') header = line.header;
    else if (line.is === 'refused') count.refused += 1;
    else if (line.is === 'setting') settings[line.name] = line.value;
    else if (line.is === 'report') {
      const { database } = archive;
      const { there, after } = await merged(database.transaction(ALL_STORES, 'readonly'), line.rows);
      const what = there === undefined ? 'new' : isSame(there, after) ? 'same' : 'differing';
      count[what] += 1;
      const { id, agency, year, title } = after.entry;
      if (what === 'differing' && differences.length < MOST_NAMED)
        differences.push({ id, agency, year, title });
    }
  }
  // `readBackup` throws where there is none.
  if (header === null) throw new Error('a backup without a first line');
  return { header, ...count, differences, settings: { ...settings } };
}

export interface Restored {
  readonly new: number;
  readonly same: number;
  readonly differing: number;
}

/**
 * Adds a backup to what is here. Nothing is overwritten: other figures become further readings, of two decisions
 * on the same figures the later one stays, both notes are kept. Each report is one transaction; broken off and
 * begun again it ends the same, and done twice it changes nothing more. The file is gone through as a whole
 * first, so that a damaged one changes nothing.
 * @throws BackupError; ArchiveError `full`
 */
export async function restore(
  archive: Library,
  file: Blob,
  onProgress: (done: number) => void = () => {},
): Promise<Restored> {
  for await (const _ of readBackup(file));
  const count = { new: 0, same: 0, differing: 0 };
  let done = 0;
  await told(async () => {
    for await (const line of readBackup(file)) {
      if (line.is === 'report') {
        count[await addReport(archive, line.rows)] += 1;
        done += 1;
        if (done % 50 === 0) onProgress(done);
      }
      if (line.is === 'alias') await addAlias(archive, line.row);
      if (line.is === 'agency') await addAgency(archive, line.row);
    }
  });
  archive.news.tell(null);
  return count;
}

async function addReport({ database }: Library, rows: ReportRows): Promise<keyof Restored> {
  return whole(database.transaction(ALL_STORES, 'readwrite'), async (transaction) => {
    const { there, after } = await merged(transaction, rows);
    if (there !== undefined && isSame(there, after)) return 'same';
    await putRows(transaction, after);
    return there === undefined ? 'new' : 'differing';
  });
}

/** A report of a backup, with what is here: it may have another identity here. */
async function merged(
  transaction: Reads<(typeof ALL_STORES)[number]>,
  rows: ReportRows,
): Promise<{ there: ReportRows | undefined; after: ReportRows }> {
  const id = await resolveId(transaction, rows.entry.id);
  const there = await rowsOf(transaction, id);
  const own = underId(rows, id);
  return { there, after: there === undefined ? own : joined(there, own) };
}

/** Whether joining added nothing: it never edits a packed part, so their sizes tell. */
function isSame(a: ReportRows, b: ReportRows): boolean {
  const text = (rows: ReportRows) =>
    JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? value.byteLength : value));
  return text(a) === text(b);
}

/** A correction is taken over where nobody corrected the same here, and no report of that name is kept here. */
async function addAlias({ database }: Library, row: AliasRow): Promise<void> {
  await whole(database.transaction(['reports', ...NAME_STORES], 'readwrite'), async (transaction) => {
    const aliases = transaction.objectStore('aliases');
    const reports = transaction.objectStore('reports');
    const to = await resolveId(transaction, row.to);
    const [there, here, goal] = await Promise.all([
      aliases.getKey([row.from, row.address]),
      row.address === '' ? reports.getKey(row.from) : undefined,
      reports.getKey(to),
    ]);
    if (there === undefined && here === undefined && goal !== undefined && to !== row.from)
      await aliases.put({ ...row, to });
  });
}

async function addAgency({ database }: Library, row: AgencyRow): Promise<void> {
  await whole(database.transaction('agencies', 'readwrite'), async ({ store }) => {
    const there = await store.get(row.name);
    const both = (a: readonly string[] = [], b: readonly string[]) => [...new Set([...a, ...b])];
    await store.put({
      name: row.name,
      renamed: there === undefined ? row.renamed : there.renamed,
      former: both(there?.former, row.former),
      later: both(there?.later, row.later),
    });
  });
}
