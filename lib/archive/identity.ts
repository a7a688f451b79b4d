import { spellingOf } from '../core/decision';
import { plain } from '../core/text';
import { ArchiveError } from './errors';
import { reportId } from './keeping';
import { joined, underId } from './merging';
import type { ArchiveDatabase } from './migrations';
import { type AgencyRow, type ReportRows, readingOf } from './rows';
import { ALL_STORES, deleteRows, putRows, rowsOf, type Writes, whole } from './stores';

/**
 * A report's identity corrected by hand. Each correction is one transaction and is remembered, so that a page
 * that goes on printing the old identity still leads to the corrected report.
 */

type Correcting = Writes<(typeof ALL_STORES)[number]>;

/** Whose report it is and for which year, as a person says. */
export interface NewIdentity {
  readonly agency: string;
  readonly year: number;
}

/**
 * Makes two reports one: `from` becomes part of `into`.
 * @returns the ids that are other than before
 */
export async function merge(database: ArchiveDatabase, into: string, from: string): Promise<string[]> {
  if (into === from) throw new ArchiveError('clash');
  return correct(database, async (transaction) => {
    const rows = await rowsOf(transaction, into);
    if (rows === undefined) throw new ArchiveError('missing');
    return become(transaction, from, rows.entry);
  });
}

/** Gives one report another agency or year; where there is such a report already, the two become one. */
export async function identify(
  database: ArchiveDatabase,
  id: string,
  identity: NewIdentity,
): Promise<string[]> {
  return correct(database, (transaction) => become(transaction, id, named(identity)));
}

/** Gives all reports of an agency, and those still to come, another name. */
export async function rename(database: ArchiveDatabase, agency: string, to: string): Promise<string[]> {
  const [old, name] = [plain(agency), plain(to)];
  if (old === '' || name === '') throw new ArchiveError('missing');
  return correct(database, async (transaction) => {
    const entries = await transaction.objectStore('reports').getAll();
    const own = entries.filter((entry) => entry.agency !== null && plain(entry.agency) === old);
    const touched: string[] = [];
    for (const { id, year } of own) {
      if (year !== null) touched.push(...(await become(transaction, id, named({ agency: to, year }))));
      else {
        const entry = await transaction.objectStore('reports').get(id);
        if (entry !== undefined) await transaction.objectStore('reports').put({ ...entry, agency: to });
        touched.push(id);
      }
    }
    if (old !== name) await renameAgency(transaction, old, to);
    return touched;
  });
}

async function renameAgency(transaction: Correcting, old: string, to: string): Promise<void> {
  const agencies = transaction.objectStore('agencies');
  const name = plain(to);
  const all = await agencies.getAll();
  const moved = (names: readonly string[]) => [...new Set(names.map((one) => (one === old ? name : one)))];
  const before = all.find((row) => row.name === old) ?? noAgency(old);
  const after = all.find((row) => row.name === name) ?? noAgency(name);
  const others = all
    .filter((row) => row.name !== old && row.name !== name)
    .map((row) => ({
      ...row,
      // One step leads to the present name, however often it changed.
      renamed: row.renamed !== null && plain(row.renamed) === old ? to : row.renamed,
      former: moved(row.former),
      later: moved(row.later),
    }));
  const without = (names: readonly string[]) =>
    [...new Set(names)].filter((one) => one !== name && one !== old);
  const rows: AgencyRow[] = [
    ...others,
    { name: old, renamed: to, former: [], later: [] },
    {
      name,
      renamed: null,
      former: without([...after.former, ...before.former]),
      later: without([...after.later, ...before.later]),
    },
  ];
  for (const row of rows) await agencies.put(row);
}

function noAgency(name: string): AgencyRow {
  return { name, renamed: null, former: [], later: [] };
}

/** Says that an agency had another name before, so that its years before are found under that name. */
export async function link(database: ArchiveDatabase, agency: string, former: string): Promise<void> {
  await relink(database, agency, former, (names, name) => [...new Set([...names, name])]);
}

export async function unlink(database: ArchiveDatabase, agency: string, former: string): Promise<void> {
  await relink(database, agency, former, (names, name) => names.filter((one) => one !== name));
}

async function relink(
  database: ArchiveDatabase,
  agency: string,
  former: string,
  change: (names: readonly string[], name: string) => string[],
): Promise<void> {
  const [newer, older] = [plain(agency), plain(former)];
  if (newer === '' || older === '' || newer === older) throw new ArchiveError('clash');
  await whole(database.transaction('agencies', 'readwrite'), async ({ store }) => {
    const now = (await store.get(newer)) ?? noAgency(newer);
    const then = (await store.get(older)) ?? noAgency(older);
    await store.put({ ...now, former: change(now.former, older) });
    await store.put({ ...then, later: change(then.later, newer) });
  });
}

/** What of a report is to be a report of its own. */
export interface Part {
  readonly addresses: readonly string[];
  /** Digests of its readings. */
  readonly readings: readonly string[];
}

/**
 * Makes a part of a report a report of its own, or part of the one that has the identity already. A reading
 * that was seen at an address which stays is in both afterwards.
 * @throws ArchiveError `clash` where nothing of the report would be left, or it is the identity it has
 */
export async function split(
  database: ArchiveDatabase,
  id: string,
  part: Part,
  identity: NewIdentity,
): Promise<string[]> {
  const goal = named(identity);
  return correct(database, async (transaction) => {
    const rows = await rowsOf(transaction, id);
    if (rows === undefined) throw new ArchiveError('missing');
    const { stays, goes } = parted(rows, part);
    if (stays === null || goes === null || goal.id === id) throw new ArchiveError('clash');
    const there = await rowsOf(transaction, goal.id);
    const moved = underId({ ...goes, entry: { ...goes.entry, ...goal } }, goal.id);
    await deleteRows(transaction, id);
    await putRows(transaction, stays);
    await putRows(transaction, there === undefined ? moved : joined(there, moved));
    const aliases = transaction.objectStore('aliases');
    const known = (await aliases.getAll()).filter(({ to }) => to === id).map(({ from }) => from);
    for (const from of new Set([id, ...known])) {
      for (const address of part.addresses) await aliases.put({ from, address, to: goal.id });
    }
    return [id, goal.id];
  });
}

/** A report in two; null for a side without a reading. */
function parted(
  rows: ReportRows,
  part: Part,
): { readonly stays: ReportRows | null; readonly goes: ReportRows | null } {
  const isMoved = ({ address }: { address: string }) => part.addresses.includes(address);
  const left = rows.sightings.filter((one) => !isMoved(one));
  const gone = rows.sightings.filter(isMoved);
  const leftReadings = rows.readings.filter(
    ({ digest }) => !part.readings.includes(digest) || left.some(({ readings }) => readings.includes(digest)),
  );
  const goneReadings = rows.readings.filter(({ digest }) => part.readings.includes(digest));
  const reports = goneReadings.flatMap((row) => readingOf(row)?.figures ?? []);
  // A decision goes along where it was made on the figures that go.
  const decisions = rows.decisions.filter(({ decision }) =>
    reports.some((report) =>
      Object.entries(decision.terms).every(
        ([term, value]) => term.startsWith('@') || spellingOf(report, term) === value,
      ),
    ),
  );
  return {
    stays: side({ ...rows, sightings: left, readings: leftReadings }),
    goes: side({
      ...rows,
      entry: { ...rows.entry, tags: [], note: '', star: false },
      sightings: gone,
      readings: goneReadings,
      decisions,
    }),
  };
}

/** A side of a report with an entry that says what is left in it. */
function side(rows: ReportRows): ReportRows | null {
  const [last] = [...rows.readings].sort((a, b) => b.lastSeen - a.lastSeen);
  const [place] = [...rows.sightings].sort((a, b) => b.lastSeen - a.lastSeen);
  if (last === undefined) return null;
  const seen = [...rows.readings, ...rows.sightings];
  return {
    ...rows,
    entry: {
      ...rows.entry,
      address: place?.address ?? rows.entry.address,
      reading: last.digest,
      readings: rows.readings.length,
      firstSeen: Math.min(...seen.map(({ firstSeen }) => firstSeen)),
      lastSeen: Math.max(...seen.map(({ lastSeen }) => lastSeen)),
    },
    bodies: rows.bodies.filter(({ digest }) => rows.readings.some((row) => row.digest === digest)),
  };
}

interface Goal {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
}

function named({ agency, year }: NewIdentity): Goal {
  if (plain(agency) === '') throw new ArchiveError('missing');
  return { id: reportId({ agency, year, address: '' }), agency, year };
}

/** Brings a report under another identity and remembers the way there. */
async function become(
  transaction: Correcting,
  id: string,
  { id: to, agency, year }: Goal,
): Promise<string[]> {
  const rows = await rowsOf(transaction, id);
  if (rows === undefined) throw new ArchiveError('missing');
  if (to === id) {
    await transaction.objectStore('reports').put({ ...rows.entry, agency, year });
    return [id];
  }
  const there = await rowsOf(transaction, to);
  const moved = underId({ ...rows, entry: { ...rows.entry, agency, year } }, to);
  await deleteRows(transaction, id);
  await putRows(transaction, there === undefined ? moved : joined(there, moved));
  const aliases = transaction.objectStore('aliases');
  for (const alias of await aliases.getAll()) {
    if (alias.to === id) await aliases.put({ ...alias, to });
  }
  await aliases.put({ from: id, address: '', to });
  await aliases.delete([to, '']);
  return [id, to];
}

/** One transaction for a correction: all of it or nothing. */
function correct(
  database: ArchiveDatabase,
  work: (transaction: Correcting) => Promise<string[]>,
): Promise<string[]> {
  return whole(database.transaction(ALL_STORES, 'readwrite'), work);
}
