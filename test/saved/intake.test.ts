import { describe, expect, it } from 'vitest';
import { unknownIdentity } from '../../lib/core/report';
import type { Given } from '../../lib/saved/gather';
import { type Desk, type FileResult, type Progress, takeIn } from '../../lib/saved/intake';
import { LARGEST } from '../../lib/saved/kinds';
import type { SavedReading } from '../../lib/saved/read';
import { summaryOf } from '../../lib/saved/summary';
import { reportWith } from '../overlay/report';

const report = (path: string): SavedReading => ({
  is: 'report',
  identity: { ...unknownIdentity(path, `file:${path}`), agency: '某局', year: 2021 },
  report: reportWith({}),
  content: null,
  named: [],
  counts: { checked: 6, hold: 1, fail: 2, untold: 3, dismissed: 0, unread: 0 },
});

const given = (...paths: string[]): Given[] =>
  paths.map((path) => ({ path, open: async () => new Blob(['x']) }));
const never = new AbortController().signal;

/** A desk where all goes well, and what it was asked. */
function desk(changes: Partial<Desk> = {}) {
  const asked: string[] = [];
  const told: { readonly result: FileResult; readonly progress: Progress }[] = [];
  const own: Desk = {
    async read(_, path) {
      asked.push(`read ${path}`);
      return report(path);
    },
    forbidden: async () => null,
    async keep(_, path) {
      asked.push(`keep ${path}`);
      return { how: 'new', id: `id ${path}`, digest: 'd' };
    },
    onResult: (result, progress) => told.push({ result, progress }),
    rest: async () => {},
    ...changes,
  };
  return { own, asked, told };
}

const whys = (results: readonly FileResult[]) =>
  results.map((one) => (one.is === 'kept' ? one.how : one.why));

describe('taking saved pages in', () => {
  it('keeps each report, and reads the next while it is kept', async () => {
    const next: Readonly<Record<string, string>> = { 'a.html': 'b.html', 'b.html': 'c.htm' };
    const readings = new Map<string, () => void>();
    const begun = new Map(
      ['a.html', 'b.html', 'c.htm'].map((path) => [
        path,
        new Promise<void>((resolve) => readings.set(path, resolve)),
      ]),
    );
    const { own, told } = desk({
      async read(_, path) {
        readings.get(path)?.();
        return report(path);
      },
      // Is done only once the next one is being read.
      async keep(_, path) {
        await begun.get(next[path] ?? path);
        return { how: 'new', id: `id ${path}`, digest: 'd' };
      },
    });
    const results = await takeIn(given('a.html', 'b.html', 'c.htm'), own, never);
    expect(results[1]).toEqual({
      ...{ is: 'kept', path: 'b.html', how: 'new', id: 'id b.html', digest: 'd' },
      ...{ agency: '某局', year: 2021, title: 'b.html', fails: 2, verdict: 'fails' },
    });
    expect(told.map(({ result }) => result)).toEqual(results);
    expect(told.map(({ progress }) => progress)).toEqual([
      { done: 1, of: 3, path: 'b.html' },
      { done: 2, of: 3, path: 'c.htm' },
      { done: 3, of: 3, path: '' },
    ]);
  });

  it('opens nothing that is no page by its name, and reads nothing that is too large', async () => {
    const opened: string[] = [];
    const sized = (path: string, size: number): Given => ({
      path,
      async open() {
        opened.push(path);
        return Object.defineProperty(new Blob(), 'size', { value: size });
      },
    });
    const { own, asked } = desk();
    const files = [sized('a.png', 1), sized('b.html', LARGEST + 1), sized('c.html', LARGEST), sized('d', 1)];
    expect(whys(await takeIn(files, own, never))).toEqual(['other', 'large', 'new', 'other']);
    expect(opened).toEqual(['b.html', 'c.html']);
    expect(asked).toEqual(['read c.html', 'keep c.html']);
  });

  it('goes on after files that cannot be read, and says of each why', async () => {
    const { own } = desk({
      async read(_, path) {
        if (path === 'slow.html') return 'slow';
        if (path === 'broken.html') return 'broken';
        return path === 'news.html' ? { is: 'none', why: 'noReport' } : report(path);
      },
      keep: async (_, path) => (path === 'out.html' ? 'excluded' : { how: 'same', id: 'i', digest: 'd' }),
    });
    const files = given('slow.html', 'broken.html', 'news.html', 'out.html', 'a.html');
    const gone: Given = { path: 'gone.html', open: () => Promise.reject(new Error('NotReadableError')) };
    expect(whys(await takeIn([...files, gone], own, never))).toEqual([
      ...['slow', 'broken', 'noReport', 'excluded', 'same', 'closed'],
    ]);
  });

  it('reads nothing while recording is paused, whenever that began', async () => {
    let isPaused = false;
    const { own, asked } = desk({
      forbidden: async () => (isPaused ? 'paused' : null),
      async keep(_, path) {
        asked.push(`keep ${path}`);
        if (path !== 'b.html') return { how: 'new', id: path, digest: 'd' };
        isPaused = true;
        return 'paused';
      },
    });
    const results = await takeIn(given('a.html', 'b.html', 'c.html', 'd.html'), own, never);
    expect(whys(results)).toEqual(['new', 'paused', 'new', 'paused']);
    expect(asked).not.toContain('read d.html');
  });

  it('stops when asked: what was kept stays, the others are named as not read', async () => {
    const stop = new AbortController();
    const { own, asked } = desk({
      onResult: (_, { done }) => {
        if (done === 2) stop.abort();
      },
    });
    const results = await takeIn(given('a.html', 'b.html', 'c.html', 'd.html'), own, stop.signal);
    expect(whys(results)).toEqual(['new', 'new', 'unread', 'unread']);
    expect(asked.filter((what) => what.startsWith('keep'))).toEqual(['keep a.html', 'keep b.html']);
  });

  it('ends where there is no room left: nothing could be kept after', async () => {
    const { own, asked } = desk({ keep: async (_, path) => (path === 'b.html' ? 'full' : 'failed') });
    const results = await takeIn(given('a.html', 'b.html', 'c.html', 'd.html'), own, never);
    expect(whys(results)).toEqual(['failed', 'full', 'unread', 'unread']);
    expect(asked).not.toContain('read d.html');
  });

  it('answers for no file with nothing', async () => {
    expect(await takeIn([], desk().own, never)).toEqual([]);
  });
});

describe('what came of it', () => {
  it('counts every file once, by what became of it', async () => {
    const { own } = desk({
      keep: async (_, path) => ({
        how: path.startsWith('n') ? 'new' : path.startsWith('s') ? 'same' : 'changed',
        id: path,
        digest: 'd',
      }),
    });
    const files = given('n.html', 's.html', 'x.png', 'c.html', 'y.png', 'n2.html');
    const closed: FileResult = { is: 'unkept', path: 'folder', why: 'closed' };
    const summary = summaryOf([...(await takeIn(files, own, never)), closed]);
    expect(summary.files).toBe(7);
    expect(summary.fresh.map(({ path }) => path)).toEqual(['n.html', 'n2.html']);
    expect(summary.same.map(({ path }) => path)).toEqual(['s.html']);
    expect(summary.changed.map(({ path }) => path)).toEqual(['c.html']);
    expect(summary.unkept.map(({ why, files }) => [why, ...files.map(({ path }) => path)])).toEqual([
      ['closed', 'folder'],
      ['other', 'x.png', 'y.png'],
    ]);
  });
});
