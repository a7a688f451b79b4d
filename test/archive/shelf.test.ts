import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../lib/archive/list';
import type { Reading } from '../../lib/archive/rows';
import { FIRST, openShelf, type ShelfArchive, type ShelfView, START } from '../../lib/archive/shelf';
import type { verdictsOf } from '../../lib/archive/verdicts';
import type { Report } from '../../lib/core/report';

type Judged = Readonly<Record<'fail', number>>;

function row(at: number, changes: Partial<ListRow> = {}): ListRow {
  return {
    ...{ id: `r${at}`, agency: `第${at % 3}局`, year: 2019 + (at % 2), title: '', address: '', host: '' },
    ...{ place: '', tags: [], note: '', star: false, revised: false, readings: 1, reading: `d${at}` },
    ...{ firstSeen: at, lastSeen: at },
    ...changes,
  };
}

/** A report whose name is all there is of it. */
const figuresOf = (name: string): Report => ({
  ...{ editions: {}, edition: null, subtotals: {}, notes: [] },
  figures: { name: { is: 'unreadable', text: name } },
});

function readingOf({ id, reading }: Pick<ListRow, 'id' | 'reading'>): Reading {
  return {
    ...{ report: id, digest: reading, figures: figuresOf(id), program: '', form: '' },
    ...{ published: null, indexNumber: null, firstSeen: 1, lastSeen: 1 },
  };
}

/** An archive in memory that answers in the order in which it is asked. */
function archiveOf(rows: ListRow[], decided: readonly string[] = []) {
  const asked: string[] = [];
  let tell: (ids: readonly string[] | null) => void = () => {};
  const newestFirst = () => [...rows].sort((a, b) => b.lastSeen - a.lastSeen);
  const archive: ShelfArchive = {
    latest: async (limit) => {
      asked.push('latest');
      return { rows: newestFirst().slice(0, limit), total: rows.length, damaged: 0 };
    },
    list: async () => {
      asked.push('list');
      return { rows: newestFirst(), total: rows.length, damaged: 0 };
    },
    rows: async (ids) => rows.filter(({ id }) => ids.includes(id)),
    figures: async (wanted) => new Map(wanted.map((one) => [one.id, readingOf(one)])),
    decided: async () => new Set(decided),
    decisions: async () => [{ id: 'x', terms: {}, verdict: { state: 'confirmed' }, at: '' }],
    watch: (listener) => {
      const before = tell;
      tell = (ids) => {
        before(ids);
        listener(ids);
      };
      return () => {};
    },
    close: () => {},
  };
  return { archive, asked, tell: (ids: readonly string[] | null) => tell(ids) };
}

/** Verdicts without a database: in slices, each told. */
const inMemory: typeof verdictsOf = async (archive, rows, { judge, onSome, signal, slice = 2 }) => {
  const known = new Map<string, ReturnType<typeof judge>>();
  for (let at = 0; at < rows.length && !signal?.aborted; at += slice) {
    const readings = await archive.figures(rows.slice(at, at + slice));
    for (const [id, { figures }] of readings) known.set(id, judge(figures));
    onSome?.(known);
  }
  return known;
};

function shelfOf(rows: ListRow[], { decided = [] as readonly string[], state = START } = {}) {
  const { archive, asked, tell } = archiveOf(rows, decided);
  const views: ShelfView<Judged>[] = [];
  const judgings: string[] = [];
  const shelf = openShelf<Judged, ShelfArchive>({
    open: async () => archive,
    // Every third fails; whoever decided, decided that it does not.
    judge: ({ figures }, decisions) => {
      const text = figures.name?.is === 'unreadable' ? figures.name.text : '';
      judgings.push(text);
      return { fail: Number(text.slice(1)) % 3 === 0 && decisions.length === 0 ? 1 : 0 };
    },
    verdictOf: ({ fail }) => (fail > 0 ? 'fails' : 'holds'),
    rules: 'test',
    dayOf: (time) => `day ${Math.floor(time / 10)}`,
    state,
    onView: (view) => views.push(view),
    verdicts: inMemory,
  });
  const last = () => {
    const view = views.at(-1);
    if (view?.is !== 'rows') throw new Error(`shows ${view?.is}`);
    return view;
  };
  const ids = () => last().groups.flatMap((group) => group.rows.map(({ id }) => id));
  return { shelf, views, asked, tell, last, ids, judgings };
}

/** Lets everything that waits for nothing but promises come to its end. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
}

const many = (count: number) => Array.from({ length: count }, (_, at) => row(at));
const newest = (count: number, from: number) => Array.from({ length: count }, (_, at) => `r${from - at}`);

describe('the shelf', () => {
  it('shows its first screen before it has read the others, and then stays where it is', async () => {
    const { views, asked, ids, last } = shelfOf(many(100));
    await settled();
    expect(asked).toEqual(['latest', 'list']);
    const [first] = views;
    if (first?.is !== 'rows') throw new Error('shows no rows at first');
    expect(first.isWhole).toBe(false);
    expect(first.found).toBe(100);
    expect(first.groups.flatMap((group) => group.rows.map(({ id }) => id))).toEqual(newest(FIRST, 99));
    expect(ids()).toEqual(newest(FIRST, 99));
    expect(last()).toMatchObject({ isWhole: true, found: 100, total: 100, years: [2020, 2019] });
  });

  it('waits for all rows where the first would not stay', async () => {
    const { views } = shelfOf(many(100), { state: { ...START, grouping: 'agency' } });
    await settled();
    const [first, ...others] = views;
    expect(first?.is).toBe('loading');
    expect(others.every((view) => view.is === 'loading' || (view.is === 'rows' && view.isWhole))).toBe(true);
    expect(others.at(-1)?.is).toBe('rows');
  });

  it('searches, filters and groups', async () => {
    const { shelf, ids, last } = shelfOf(many(9));
    await settled();
    shelf.change({ query: '第1局' });
    expect(ids()).toEqual(['r7', 'r4', 'r1']);
    shelf.change({ year: 2020 });
    expect(ids()).toEqual(['r7', 'r1']);
    shelf.change({ query: '', year: null, grouping: 'agency' });
    expect(last().groups.map(({ name }) => name)).toEqual(['第2局', '第1局', '第0局']);
    shelf.change({ limit: 4 });
    // What is shown is the beginning of the whole list, not groups of what was seen last.
    expect(ids()).toEqual(['r5', 'r8', 'r2', 'r7']);
    expect(last().found).toBe(9);
  });

  it('judges only what is shown, and all where the filter asks for a verdict', async () => {
    const { shelf, judgings, ids, last } = shelfOf(many(100));
    await settled();
    expect(new Set(judgings)).toEqual(new Set(newest(FIRST, 99)));
    shelf.change({ verdict: 'fails' });
    expect(last().judging).toEqual({ done: FIRST, of: 100 });
    await settled();
    expect(last().judging).toBeNull();
    const failing = newest(100, 99).filter((id) => Number(id.slice(1)) % 3 === 0);
    expect(ids()).toEqual(failing.slice(0, FIRST));
    expect(judgings.length).toBe(100);
  });

  it('considers what was decided', async () => {
    const { shelf, ids } = shelfOf(many(7), { decided: ['r3'] });
    await settled();
    shelf.change({ verdict: 'fails' });
    await settled();
    expect(ids()).toEqual(['r6', 'r0']);
  });

  it('takes in what changes, and judges that alone again', async () => {
    const rows = many(5);
    const { tell, ids, judgings, last } = shelfOf(rows);
    await settled();
    judgings.length = 0;
    rows.push(row(9));
    rows.splice(0, 1);
    tell(['r9', 'r0']);
    await settled();
    expect(ids()).toEqual(['r9', 'r4', 'r3', 'r2', 'r1']);
    expect(judgings).toEqual(['r9']);
    expect(last().judged(row(3))).toEqual({ fail: 1 });
  });

  it('says that the archive cannot be opened', async () => {
    const views: ShelfView<Judged>[] = [];
    openShelf<Judged>({
      open: () => Promise.reject(new Error('locked')),
      judge: () => ({ fail: 0 }),
      verdictOf: () => 'holds',
      rules: '',
      dayOf: String,
      state: START,
      onView: (view) => views.push(view),
    });
    await settled();
    expect(views).toEqual([{ is: 'broken', error: new Error('locked') }]);
  });
});
