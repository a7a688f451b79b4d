import type { Library } from './database';
import type { ListRow } from './list';
import { type Searchable, searchable } from './search';

/** Every report's row in memory, kept up to date: what lists are searched in. */
export interface Catalogue {
  /** Newest first. */
  rows(): readonly Searchable[];
  /** Rows that are damaged: left where they are, not shown. */
  damaged(): number;
  close(): void;
}

/**
 * Reads all rows once and then only those that change, whoever changes them.
 * @param onChange told when `rows` gives something else
 * @param onError told when a change could not be read
 */
export async function openCatalogue(
  archive: Pick<Library, 'list' | 'rows' | 'watch'>,
  onChange: () => void,
  onError: (error: unknown) => void,
): Promise<Catalogue> {
  let byId = new Map<string, Searchable>();
  let sorted: readonly Searchable[] = [];
  let damaged = 0;
  /** One after another, so that an earlier answer never replaces a later one. */
  let last: Promise<void> = Promise.resolve();

  function take(rows: readonly ListRow[]): void {
    for (const row of rows) byId.set(row.id, searchable(row));
    sorted = [...byId.values()].sort((a, b) => b.row.lastSeen - a.row.lastSeen);
  }

  async function readAll(): Promise<void> {
    const listing = await archive.list();
    byId = new Map();
    damaged = listing.damaged;
    take(listing.rows);
  }

  async function readSome(ids: readonly string[]): Promise<void> {
    const rows = await archive.rows(ids);
    for (const id of ids) byId.delete(id);
    take(rows);
  }

  /** What changed since the last reading; null: anything may have. */
  let waiting: Set<string> | null = new Set();
  let isReading = false;

  /** Many changes that come while one is read are read together: a window must not fall behind a restore. */
  async function readOn(): Promise<void> {
    isReading = true;
    try {
      while (waiting === null || waiting.size > 0) {
        const ids: ReadonlySet<string> | null = waiting;
        waiting = new Set();
        await (ids === null ? readAll() : readSome([...ids]));
        onChange();
      }
    } finally {
      isReading = false;
    }
  }

  const stop = archive.watch((changed) => {
    if (changed === null) waiting = null;
    else for (const id of changed) waiting?.add(id);
    if (isReading || waiting?.size === 0) return;
    last = last.then(readOn).catch(onError);
  });
  last = readAll();
  await last;
  return { rows: () => sorted, damaged: () => damaged, close: stop };
}
