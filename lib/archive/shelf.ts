import type { Decision } from '../core/decision';
import type { Report } from '../core/report';
import { type Catalogue, openCatalogue } from './catalogue';
import type { Library } from './database';
import type { ListRow } from './list';
import { byAgency, byDay, type Group, queryOf, type Searchable, search, searchable } from './search';
import { type Tallied, verdictsOf } from './verdicts';

/**
 * The list of all reports as a window shows it: read in two steps so that its first screen is there at once,
 * kept up to date with what other windows do, and judged bit by bit, because findings are never kept.
 */

/** What a person chose of the list; plain data that outlives the window. */
export interface ShelfState {
  /** As typed; see lib/archive/search.ts. */
  readonly query: string;
  /** Name of a verdict, as `verdictOf` gives it; null: any. */
  readonly verdict: string | null;
  readonly year: number | null;
  readonly revised: boolean;
  readonly star: boolean;
  readonly grouping: 'day' | 'agency';
  /** How many rows are shown at most. */
  readonly limit: number;
}

/** Rows that are read before all the others, and shown at first. */
export const FIRST = 16;

export const NO_FILTER: Pick<ShelfState, 'query' | 'verdict' | 'year' | 'revised' | 'star'> = {
  query: '',
  verdict: null,
  year: null,
  revised: false,
  star: false,
};

export const START: ShelfState = { ...NO_FILTER, grouping: 'day', limit: FIRST };

export type ShelfView<Judged> =
  | { readonly is: 'loading' }
  | { readonly is: 'broken'; readonly error: unknown }
  | {
      readonly is: 'rows';
      readonly groups: readonly Group[];
      /** How many reports the filter lets through: maybe more than are shown. */
      readonly found: number;
      /** How many there are in all, how many of them cannot be read. */
      readonly total: number;
      readonly damaged: number;
      /** Years that there are reports of, the latest first. */
      readonly years: readonly number[];
      /** Whether every row was looked at. */
      readonly isWhole: boolean;
      /** How many reports are judged of all that a filter by verdict asks for; null: it asks for none, or has all. */
      readonly judging: { readonly done: number; readonly of: number } | null;
      /** Undefined: not judged yet, or its figures are damaged. */
      readonly judged: (row: Pick<ListRow, 'id' | 'reading'>) => Judged | undefined;
    };

export interface Shelf {
  state(): ShelfState;
  change(part: Partial<ShelfState>): void;
  /** Does something with the archive, opened again where it was closed meanwhile. */
  use<Result>(work: (archive: Library) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** What the shelf asks of the archive. */
export type ShelfArchive = Pick<
  Library,
  'latest' | 'list' | 'rows' | 'figures' | 'decisions' | 'decided' | 'watch' | 'close'
>;

export interface ShelfOptions<Judged extends Tallied, Archive extends ShelfArchive = Library> {
  readonly open: (onLost: () => void) => Promise<Archive>;
  readonly judge: (report: Report, decisions: readonly Decision[]) => Judged;
  readonly verdictOf: (judged: Judged) => string;
  /** See lib/archive/verdicts.ts. */
  readonly rules: string;
  /** The day of a time, as a person's calendar has it. */
  readonly dayOf: (time: number) => string;
  readonly state: ShelfState;
  readonly onView: (view: ShelfView<Judged>) => void;
  /** For tests, where there is no database for verdicts. */
  readonly verdicts?: typeof verdictsOf;
}

/** Reports that are judged between two rests. */
const SLICE = 25;
/** Least time between two drawings while reports are judged, in ms. */
const BETWEEN_DRAWINGS = 150;

export function openShelf<Judged extends Tallied, Archive extends ShelfArchive = Library>({
  open,
  judge,
  verdictOf,
  rules,
  dayOf,
  state: given,
  onView,
  verdicts = verdictsOf,
}: ShelfOptions<Judged, Archive>): Omit<Shelf, 'use'> & {
  use<Result>(work: (archive: Archive) => Promise<Result>): Promise<Result>;
} {
  let state = given;
  let archive: Promise<Archive> | null = null;
  let catalogue: Catalogue | null = null;
  let first: { rows: readonly Searchable[]; total: number; damaged: number } | null = null;
  let isClosed = false;
  /** Verdicts by report, with the reading that they belong to; null: figures that cannot be read. */
  const known = new Map<string, { readonly reading: string; readonly judged: Judged | null }>();
  /** Reports whose verdict is shown until it was worked out again: a decision changes it, not the figures. */
  const stale = new Set<string>();
  /** The rows that were drawn last. */
  let drawn: readonly ListRow[] = [];
  /** The years of the catalogue as it was last. */
  let years: { readonly of: readonly Searchable[]; readonly are: readonly number[] } = { of: [], are: [] };
  let stopWatching = () => {};
  /** Judging goes on in one line: a newer wish waits for the slice at work. */
  let judging: Promise<void> = Promise.resolve();
  let wish = new AbortController();

  const verdictIn = ({ id, reading }: Pick<ListRow, 'id' | 'reading'>) => {
    const found = known.get(id);
    return found?.reading === reading ? found : undefined;
  };
  const judged = (row: Pick<ListRow, 'id' | 'reading'>) => verdictIn(row)?.judged ?? undefined;

  async function opened(): Promise<Archive> {
    archive ??= open(lose);
    try {
      return await archive;
    } catch (error) {
      archive = null;
      throw error;
    }
  }

  /** The browser closed the archive: the next use opens it and reads it again. */
  function lose(): void {
    stopWatching();
    catalogue?.close();
    catalogue = null;
    archive = null;
  }

  function rows(): readonly Searchable[] {
    return catalogue?.rows() ?? first?.rows ?? [];
  }

  function filtered(): readonly ListRow[] {
    const { query, verdict, year, revised, star } = state;
    return search(rows(), queryOf(query), {
      ...(year === null ? {} : { year }),
      ...(revised ? { revised } : {}),
      ...(star ? { star } : {}),
      ...(verdict === null ? {} : { where: (row) => hasVerdict(row, verdict) }),
    });
  }

  function hasVerdict(row: ListRow, verdict: string): boolean {
    const own = judged(row);
    return own !== undefined && verdictOf(own) === verdict;
  }

  /** Rows of a first screen may be shown before the others are read only where they stay where they are. */
  function isSettled(): boolean {
    const { query, verdict, year, revised, star, grouping } = state;
    const isPlain = query === '' && verdict === null && year === null && !revised && !star;
    return catalogue !== null || (first !== null && isPlain && grouping === 'day');
  }

  function draw(): void {
    if (isClosed) return;
    if (!isSettled()) {
      drawn = [];
      onView({ is: 'loading' });
      return;
    }
    const isWhole = catalogue !== null;
    const found = filtered();
    drawn = grouped(found).slice(0, state.limit);
    const all = rows();
    const done = state.verdict === null ? 0 : all.filter(({ row }) => verdictIn(row) !== undefined).length;
    onView({
      is: 'rows',
      groups: regrouped(drawn),
      found: isWhole ? found.length : (first?.total ?? 0) - (first?.damaged ?? 0),
      total: catalogue === null ? (first?.total ?? 0) : all.length + catalogue.damaged(),
      damaged: catalogue?.damaged() ?? first?.damaged ?? 0,
      years: yearsOf(all),
      isWhole,
      judging: state.verdict === null || done === all.length ? null : { done, of: all.length },
      judged,
    });
  }

  function yearsOf(all: readonly Searchable[]): readonly number[] {
    if (years.of !== all) {
      const found = new Set(all.flatMap(({ row }) => row.year ?? []));
      years = { of: all, are: [...found].sort((a, b) => b - a) };
    }
    return years.are;
  }

  function regrouped(some: readonly ListRow[]): Group[] {
    return state.grouping === 'agency' ? byAgency(some) : byDay(some, dayOf);
  }

  /** All rows in the order in which they stand in their groups, so that a part of them is the list's own beginning. */
  function grouped(found: readonly ListRow[]): ListRow[] {
    return regrouped(found).flatMap((group) => group.rows);
  }

  function fail(error: unknown): void {
    if (!isClosed) onView({ is: 'broken', error });
  }

  async function load(): Promise<void> {
    const own = await opened();
    if (first === null) {
      const { rows: some, total, damaged } = await own.latest(FIRST);
      first = { rows: some.map(searchable), total, damaged };
      draw();
      judgeWanted();
    }
    stopWatching = own.watch((changed) => {
      for (const id of changed ?? known.keys()) stale.add(id);
    });
    const opening = await openCatalogue(own, renew, fail);
    if (isClosed || archive === null) return opening.close();
    catalogue = opening;
    renew();
  }

  function renew(): void {
    draw();
    judgeWanted();
  }

  /** Rows whose verdict is to be known: those shown, then, where the filter asks for one, all. */
  function wanted(): readonly ListRow[] {
    const asked = state.verdict === null ? drawn : rows().map(({ row }) => row);
    return asked.filter((row) => verdictIn(row) === undefined || stale.has(row.id));
  }

  function judgeWanted(): void {
    wish.abort();
    wish = new AbortController();
    const { signal } = wish;
    judging = judging.then(() => judgeAll(signal)).catch(fail);
  }

  async function judgeAll(signal: AbortSignal): Promise<void> {
    const missing = wanted();
    if (missing.length === 0 || signal.aborted || isClosed) return;
    const own = await opened();
    const decided = await own.decided();
    const take = (row: Pick<ListRow, 'id' | 'reading'>, found: Judged | undefined) => {
      known.set(row.id, { reading: row.reading, judged: found ?? null });
      stale.delete(row.id);
    };
    const [withDecisions, others] = parted(missing, ({ id }) => decided.has(id));
    const figures = await own.figures(withDecisions);
    for (const row of withDecisions) {
      const figuresOf = figures.get(row.id)?.figures;
      take(row, figuresOf && judge(figuresOf, await own.decisions(row.id)));
    }
    const byId = new Map(others.map((row) => [row.id, row]));
    let last = 0;
    const all = await verdicts<Judged>(own, others, {
      rules,
      judge: (report) => judge(report, []),
      onSome: (some) => {
        if (signal.aborted || isClosed) return;
        for (const [id, verdict] of some) {
          const row = byId.get(id);
          if (row !== undefined) take(row, verdict);
        }
        if (performance.now() - last < BETWEEN_DRAWINGS) return;
        last = performance.now();
        draw();
      },
      signal,
      slice: SLICE,
    });
    if (signal.aborted || isClosed) return;
    for (const row of others) take(row, all.get(row.id));
    draw();
  }

  load().catch(fail);
  return {
    state: () => state,
    change(part) {
      state = { ...state, ...part };
      draw();
      judgeWanted();
    },
    async use(work) {
      const wasLost = archive === null;
      const result = await work(await opened());
      if (wasLost) load().catch(fail);
      return result;
    },
    close() {
      isClosed = true;
      wish.abort();
      stopWatching();
      catalogue?.close();
      archive?.then((one) => one.close()).catch(() => {});
    },
  };
}

function parted<One>(all: readonly One[], isLeft: (one: One) => boolean): [left: One[], right: One[]] {
  return [all.filter(isLeft), all.filter((one) => !isLeft(one))];
}
