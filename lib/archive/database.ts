import { openDB } from 'idb';
import type { Decision } from '../core/decision';
import type { ReportContent, ReportIdentity } from '../core/report';
import { type Annotation, annotate } from './annotate';
import { BIN_TIME, bringBack, purge, remove } from './bin';
import { ArchiveError, told } from './errors';
import * as identity from './identity';
import { keep, type Seen } from './keep';
import type { Outcome, Visit } from './keeping';
import type { ListRow } from './list';
import { type ArchiveDatabase, type ArchiveSchema, migrate, VERSION } from './migrations';
import { type AgencyNames, idOfPage, namesOf, nextTo, successors } from './names';
import { type Changed, type News, newsOf } from './news';
import type { History, Kept, Listing, WholeReport } from './queries';
import * as queries from './queries';
import type { BinRow, Reading } from './rows';
import { takeSnapshot, versionOf } from './snapshot';
import { askToPersist } from './usage';
import { withdraw } from './withdraw';

export { MOST_DECISIONS } from './queries';
export type { History, Kept, Listing, Seen, WholeReport };

/**
 * The archive on disk: IndexedDB in the extension's own origin. Open it only from the background and the
 * extension's pages; in a content script it would be the page's database. Each write is one transaction. A
 * failure that a person can be told is an `ArchiveError`; then nothing was written.
 */

export const NAME = 'gouji';

/** What pages and the background need of the archive. */
export interface Archive {
  /**
   * Keeps a report that was seen: one transaction, all or nothing.
   * @throws where the visit does not fit the schema, or the browser cannot write (quota, closed database)
   */
  keep(visit: Visit): Promise<Outcome>;
  /** The id by which a page's report is kept, with what a person corrected; there need be none yet. */
  idOf(identity: Pick<ReportIdentity, 'agency' | 'year' | 'address'>): Promise<string>;
  /** A report with its last figures. Undefined: not here, or damaged. */
  report(id: string): Promise<Kept | undefined>;
  /** The same body's report of the year before or after, also under another name that it was linked to. */
  nextTo(identity: Pick<ReportIdentity, 'agency' | 'year'>, step: -1 | 1): Promise<Reading | undefined>;
  /** What was decided about a report, oldest first. A damaged row is left where it is, not shown. */
  decisions(report: string): Promise<Decision[]>;
  /**
   * Keeps a decision about a report, in the place of an earlier one on the same finding and figures.
   * @throws where it does not fit the schema, a report has more than `MOST_DECISIONS`, or the browser cannot write
   */
  decide(report: string, decision: Decision): Promise<void>;
  /** Takes a decision back; nothing happens where there is none. */
  undecide(report: string, decision: Pick<Decision, 'id' | 'terms'>): Promise<void>;
  /** The reports seen last, with their figures. */
  history(limit: number): Promise<History>;
  /** Empties the bin of what is old, and asks the browser never to clear the archive by itself. */
  tidy(): Promise<void>;
  close(): void;
}

/** All that the extension's own pages can ask and do besides. Ids are those of `ListRow.id`. */
export interface Library extends Archive {
  /** The rows seen last, without figures: a list's first screen. */
  latest(limit: number): Promise<Listing>;
  /** Every row, newest first. */
  list(): Promise<Listing>;
  /** Some rows, again; those that are gone are left out. */
  rows(ids: readonly string[]): Promise<ListRow[]>;
  /** The last figures of some rows, by id. */
  figures(rows: readonly Pick<ListRow, 'id' | 'reading'>[]): Promise<ReadonlyMap<string, Reading>>;
  /** Ids of the reports about which something was decided. */
  decided(): Promise<ReadonlySet<string>>;
  /** A report with all its readings, sightings and decisions. */
  whole(id: string): Promise<WholeReport | undefined>;
  /** The text and tables of a reading. */
  content(reading: Pick<Reading, 'report' | 'digest'>): Promise<ReportContent | undefined>;
  /** Keeps a report that was read from a saved page, as `keep` does. */
  keepFile(visit: Visit & { readonly file: string }): Promise<Seen>;
  /** Takes back the reading that a saved page added to a report which was there before. */
  withdraw(seen: Seen, file: string): Promise<void>;
  /** Changes tags, note or star. */
  annotate(id: string, change: Annotation): Promise<void>;
  /** See lib/archive/identity.ts. */
  merge(into: string, from: string): Promise<void>;
  identify(id: string, identity: identity.NewIdentity): Promise<void>;
  split(id: string, part: identity.Part, identity: identity.NewIdentity): Promise<void>;
  rename(agency: string, to: string): Promise<void>;
  link(agency: string, former: string): Promise<void>;
  unlink(agency: string, former: string): Promise<void>;
  names(agency: string): Promise<AgencyNames>;
  /** See lib/archive/names.ts. */
  successors(): Promise<ReadonlyMap<string, string>>;
  /** Deletes reports; `bringBack` takes the keys that this answers with. */
  remove(ids: readonly string[]): Promise<number[]>;
  bringBack(keys: readonly number[]): Promise<void>;
  /** What is in the bin, the latest first. */
  binned(): Promise<BinRow[]>;
  /** Empties the bin: of what is older than 30 days, or of all. This cannot be undone. */
  purge(what: 'old' | 'all'): Promise<number>;
  /**
   * Hears of every change, whoever made it.
   * @returns a function that ends it
   */
  watch(listener: (changed: Changed) => void): () => void;
  /** For lib/archive's own use. */
  readonly database: ArchiveDatabase;
  readonly news: News;
}

export interface OpenOptions {
  readonly name?: string;
  readonly now?: () => number;
}

/**
 * Opens the archive and brings it to the present version, with a copy of what was there before.
 * @param onLost called when the browser closed the database or a newer copy of the extension needs it: open
 *   again before the next use
 * @throws ArchiveError `newer`, `blocked`, `full`: the archive is as it was
 */
export async function openArchive(
  onLost: () => void = () => {},
  { name = NAME, now = Date.now }: OpenOptions = {},
): Promise<Library> {
  const database = await told(() => openDatabase(name, onLost, now));
  const news = newsOf(name);
  /** Does a write, tells what it changed, and passes on what it answered. */
  const write = <Result>(
    work: () => Promise<Result>,
    changed: (result: Result) => Changed,
  ): Promise<Result> =>
    told(async () => {
      const result = await work();
      news.tell(changed(result));
      return result;
    });
  const correct = async (work: () => Promise<string[]>) => {
    await write(work, (ids) => ids);
  };
  return {
    database,
    news,
    keep: async (visit) => {
      const { outcome } = await write(
        () => keep(database, visit),
        ({ id }) => [id],
      );
      return outcome;
    },
    idOf: (page) => idOfPage(database, page),
    report: (id) => queries.report(database, id),
    nextTo: (page, step) => nextTo(database, page, step),
    decisions: (id) => queries.decisions(database, id),
    decide: (id, decision) =>
      write(
        () => queries.decide(database, id, decision),
        () => [id],
      ),
    undecide: (id, decision) =>
      write(
        () => queries.undecide(database, id, decision),
        () => [id],
      ),
    history: (limit) => queries.history(database, limit),
    tidy: async () => {
      await purge(database, now() - BIN_TIME);
      await askToPersist();
    },
    latest: (limit) => queries.latest(database, limit),
    list: () => queries.list(database),
    rows: (ids) => queries.rows(database, ids),
    figures: (wanted) => queries.figures(database, wanted),
    decided: () => queries.decided(database),
    whole: (id) => queries.whole(database, id),
    content: (reading) => queries.content(database, reading),
    keepFile: (visit) =>
      write(
        () => keep(database, visit),
        ({ id }) => [id],
      ),
    withdraw: (seen, file) =>
      write(
        () => withdraw(database, seen, file),
        () => [seen.id],
      ),
    annotate: (id, change) =>
      write(
        () => annotate(database, id, change),
        () => [id],
      ),
    merge: (into, from) => correct(() => identity.merge(database, into, from)),
    identify: (id, to) => correct(() => identity.identify(database, id, to)),
    split: (id, part, to) => correct(() => identity.split(database, id, part, to)),
    rename: (agency, to) => correct(() => identity.rename(database, agency, to)),
    link: (agency, former) =>
      write(
        () => identity.link(database, agency, former),
        () => [],
      ),
    unlink: (agency, former) =>
      write(
        () => identity.unlink(database, agency, former),
        () => [],
      ),
    names: (agency) => namesOf(database, agency),
    successors: () => successors(database),
    remove: (ids) =>
      write(
        () => remove(database, ids, now()),
        () => ids,
      ),
    bringBack: (keys) => correct(() => bringBack(database, keys)),
    binned: () => queries.binned(database),
    purge: (what) =>
      write(
        () => purge(database, what === 'all' ? Number.POSITIVE_INFINITY : now() - BIN_TIME),
        () => [],
      ),
    watch: (listener) => news.hear(listener),
    close() {
      news.close();
      database.close();
    },
  };
}

async function openDatabase(name: string, onLost: () => void, now: () => number): Promise<ArchiveDatabase> {
  const version = await versionOf(name);
  if (version === 0 || version >= VERSION) return openStores(name, onLost);
  // Two windows that open at the same time after an update: one brings it up to date, the other waits.
  return navigator.locks.request(`${name}-upgrade`, async () => {
    if ((await versionOf(name)) < VERSION) await takeSnapshot(name, now());
    return openStores(name, onLost);
  });
}

async function openStores(name: string, onLost: () => void): Promise<ArchiveDatabase> {
  let isRefused = false;
  return new Promise((resolve, reject) => {
    const opening = openDB<ArchiveSchema>(name, VERSION, {
      upgrade: (opened, from, _to, transaction) => migrate(opened, transaction, from),
      blocked: () => {
        isRefused = true;
        reject(new ArchiveError('blocked'));
      },
      blocking: (_current, _blocked, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        onLost();
      },
      terminated: onLost,
    });
    opening.then((database) => {
      // Refused once, it may still open when the other window has gone: nobody waits for it any more.
      if (isRefused) database.close();
      else resolve(database);
    }, reject);
  });
}
