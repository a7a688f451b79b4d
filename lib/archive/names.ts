import type { ReportIdentity } from '../core/report';
import { plain } from '../core/text';
import type { ArchiveDatabase } from './migrations';
import { type Reading, readingOf } from './rows';
import { NAME_STORES, resolve, resolveId } from './stores';

/** More names than any body had. */
const MOST_NAMES = 16;

export interface AgencyNames {
  /** The name by which its reports are kept, in comparable form (`plain`). */
  readonly name: string;
  /** Names that it had before and has had since, in comparable form, the nearest first. */
  readonly former: readonly string[];
  readonly later: readonly string[];
}

/** What a person said about an agency's names. */
export async function namesOf(database: ArchiveDatabase, agency: string): Promise<AgencyNames> {
  const { store } = database.transaction('agencies', 'readonly');
  const row = await store.get(plain(agency));
  const name = row?.renamed == null ? plain(agency) : plain(row.renamed);
  const along = async (way: 'former' | 'later'): Promise<string[]> => {
    const names = [name];
    for (let at = 0; at < names.length && names.length < MOST_NAMES; at += 1) {
      const next = await store.get(names[at] ?? '');
      names.push(...(next?.[way] ?? []).filter((one) => !names.includes(one)));
    }
    return names.slice(1, MOST_NAMES);
  };
  return { name, former: await along('former'), later: await along('later') };
}

/**
 * Which name became which, where one body got another name: by the name before, both in comparable form. Where several
 * became one, or one several, they are bodies of their own.
 */
export async function successors(database: ArchiveDatabase): Promise<ReadonlyMap<string, string>> {
  const rows = new Map((await database.getAll('agencies')).map((row) => [row.name, row]));
  const found = new Map<string, string>();
  for (const { name, later } of rows.values()) {
    const [next, other] = later;
    if (next === undefined || other !== undefined) continue;
    if (rows.get(next)?.former.length === 1) found.set(name, next);
  }
  return found;
}

/** The id by which a page's report is kept, whatever the page calls it. */
export async function idOfPage(
  database: ArchiveDatabase,
  identity: Pick<ReportIdentity, 'agency' | 'year' | 'address'>,
): Promise<string> {
  return resolve(database.transaction(NAME_STORES, 'readonly'), identity);
}

/**
 * The same body's report of another year, under the name it has or one that it had or got.
 * @param step -1: the year before, 1: the year after
 */
export async function nextTo(
  database: ArchiveDatabase,
  { agency, year }: Pick<ReportIdentity, 'agency' | 'year'>,
  step: -1 | 1,
): Promise<Reading | undefined> {
  if (agency === null || year === null) return undefined;
  const { name, former, later } = await namesOf(database, agency);
  const transaction = database.transaction(['reports', 'readings', ...NAME_STORES], 'readonly');
  for (const one of [name, ...(step < 0 ? [...former, ...later] : [...later, ...former])]) {
    const id = await resolveId(transaction, `${year + step} ${one}`);
    const entry = await transaction.objectStore('reports').get(id);
    if (entry === undefined) continue;
    const reading = readingOf(await transaction.objectStore('readings').get([id, entry.reading]));
    if (reading !== undefined) return reading;
  }
  return undefined;
}
