import { openDB } from 'idb';
import { pause } from '../core/pause';
import type { Report } from '../core/report';
import type { Library } from './database';
import type { ListRow } from './list';

/**
 * What the figures of many reports come to, for lists that show and filter by it. Findings are never kept with
 * reports: this is a database of its own beside the archive, in no backup, that is thrown away and worked out
 * again as soon as the program or its rules are others.
 */

const NAME = 'gouji-verdicts';
const STORE = 'verdicts';

/** What a report's checks come to, by name. */
export type Tallied = Readonly<Record<string, number>>;

export interface Judging<Verdict extends Tallied> {
  /** Names the rules by which it is judged: version of the program and its forms. */
  readonly rules: string;
  readonly judge: (report: Report) => Verdict;
  /** Told after each slice what is known by then, by `ListRow.id`. */
  readonly onSome?: (known: ReadonlyMap<string, Verdict>) => void;
  readonly signal?: AbortSignal;
  /** Reports judged at a time, with a pause after each for whatever else there is to do. */
  readonly slice?: number;
}

interface Cached {
  readonly rules: string;
  /** By `keyOf`. */
  readonly verdicts: ReadonlyMap<string, Tallied>;
}

/** A verdict belongs to a report's reading: other figures, another verdict. */
function keyOf({ id, reading }: Pick<ListRow, 'id' | 'reading'>): string {
  return `${reading} ${id}`;
}

/**
 * The verdicts of some rows, those that were worked out before at once.
 * @returns by `ListRow.id`; a report whose figures are damaged has none
 */
export async function verdictsOf<Verdict extends Tallied>(
  archive: Pick<Library, 'figures'>,
  rows: readonly Pick<ListRow, 'id' | 'reading'>[],
  { rules, judge, onSome, signal, slice = 100 }: Judging<Verdict>,
): Promise<ReadonlyMap<string, Verdict>> {
  const cached = await read(rules);
  const known = new Map<string, Verdict>();
  const missing: Pick<ListRow, 'id' | 'reading'>[] = [];
  for (const row of rows) {
    const verdict = cached.get(keyOf(row));
    // What was stored under the same rules is what `judge` made of the same figures.
    if (verdict === undefined) missing.push(row);
    else known.set(row.id, verdict as Verdict);
  }
  onSome?.(known);
  for (let at = 0; at < missing.length && !signal?.aborted; at += slice) {
    const some = missing.slice(at, at + slice);
    const readings = await archive.figures(some);
    for (const [id, { figures }] of readings) known.set(id, judge(figures));
    onSome?.(known);
    await pause();
  }
  if (missing.length > 0) {
    for (const row of missing) {
      const verdict = known.get(row.id);
      if (verdict !== undefined) cached.set(keyOf(row), verdict);
    }
    await write({ rules, verdicts: cached });
  }
  return known;
}

function open() {
  return openDB(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore(STORE);
    },
  });
}

/** Nothing of it is needed: whatever fails here only costs time. */
async function read(rules: string): Promise<Map<string, Tallied>> {
  try {
    const database = await open();
    const cached: Cached | undefined = await database.get(STORE, STORE);
    database.close();
    return cached?.rules === rules ? new Map(cached.verdicts) : new Map();
  } catch {
    return new Map();
  }
}

async function write(cached: Cached): Promise<void> {
  try {
    const database = await open();
    await database.put(STORE, cached, STORE);
    database.close();
  } catch {
    // As above: it is worked out again.
  }
}
