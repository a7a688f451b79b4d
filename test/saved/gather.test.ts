import { describe, expect, it } from 'vitest';
import { type Entry, gather, givenFiles } from '../../lib/saved/gather';

/** Folders as nested objects, files as texts. */
type Tree = { readonly [name: string]: string | Tree | Error };

/** Most entries that a reader hands out at once, as in browsers but fewer. */
const AT_ONCE = 2;

function entryOf(name: string, inside: string | Tree | Error): Entry {
  if (typeof inside === 'string') {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (onFile: (file: Blob) => void, onError: (error: Error) => void) =>
        inside === 'gone' ? onError(new Error('gone')) : onFile(new Blob([inside])),
    } as Entry;
  }
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader() {
      const all =
        inside instanceof Error ? [] : Object.entries(inside).map(([key, one]) => entryOf(key, one));
      return {
        readEntries(onEntries: (entries: readonly Entry[]) => void, onError: (error: Error) => void) {
          if (inside instanceof Error) onError(inside);
          else onEntries(all.splice(0, AT_ONCE));
        },
      };
    },
  } as Entry;
}

const entriesOf = (tree: Tree) => Object.entries(tree).map(([name, inside]) => entryOf(name, inside));
const never = new AbortController().signal;

describe('what was dropped', () => {
  it('is gathered from all folders, in the order of the paths, and counted on the way', async () => {
    const counts: number[] = [];
    const { given, closed } = await gather(
      entriesOf({
        'z.html': 'z',
        年报: { '2.html': '2', '1.html': '1', '3.html': '3', 内: { 'a b#%.html': 'x' }, 空: {} },
      }),
      (count) => counts.push(count),
      never,
    );
    expect(given.map(({ path }) => path)).toEqual([
      'z.html',
      '年报/1.html',
      '年报/2.html',
      '年报/3.html',
      '年报/内/a b#%.html',
    ]);
    expect(closed).toEqual([]);
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    expect(await (await given[4]?.open())?.text()).toBe('x');
  });

  it('says which folders could not be looked into, and loses no other', async () => {
    const { given, closed } = await gather(
      entriesOf({ a: new Error('forbidden'), b: { 'c.html': 'c' } }),
      () => {},
      never,
    );
    expect(given.map(({ path }) => path)).toEqual(['b/c.html']);
    expect(closed).toEqual(['a']);
  });

  it('may hold files that are gone when they are opened', async () => {
    const { given } = await gather(entriesOf({ 'a.html': 'gone' }), () => {}, never);
    await expect(given[0]?.open()).rejects.toThrow('gone');
  });

  it('has an end, however deep it goes and whenever it is stopped', async () => {
    let deep: Tree = { 'x.html': '' };
    for (let depth = 0; depth < 60; depth += 1) deep = { d: deep };
    const { given, closed } = await gather(entriesOf(deep), () => {}, never);
    expect([given.length, closed.length]).toEqual([0, 1]);

    const stop = new AbortController();
    const found = await gather(
      entriesOf({ a: { '1.html': '' }, b: { '2.html': '' }, c: { '3.html': '' } }),
      () => stop.abort(),
      stop.signal,
    );
    expect(found.given).toHaveLength(1);
  });

  it('has the paths that an input gives a chosen folder', () => {
    const alone = new File([''], 'a.html');
    const inFolder = Object.assign(new File([''], 'b.html'), { webkitRelativePath: '年报/b.html' });
    expect(givenFiles([alone, inFolder]).map(({ path }) => path)).toEqual(['a.html', '年报/b.html']);
  });
});
