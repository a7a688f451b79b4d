import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedReading } from '../../lib/saved/read';
import { type FileRead, type FileWorker, fileReader, type ReadFile } from '../../lib/saved/reader';

const ANSWER: SavedReading = { is: 'none', why: 'noReport' };

/** Workers that do as the file's path says. */
function workers() {
  const all: { readonly asked: string[]; isEnded: boolean }[] = [];
  const begin = (): FileWorker => {
    const own = { asked: [] as string[], isEnded: false };
    all.push(own);
    const worker: FileWorker = {
      onmessage: null,
      onerror: null,
      terminate() {
        own.isEnded = true;
      },
      postMessage({ path }: ReadFile) {
        own.asked.push(path);
        const answer = (data: FileRead) => queueMicrotask(() => worker.onmessage?.({ data }));
        if (path === 'crash') queueMicrotask(() => worker.onerror?.(new Error('out of memory')));
        else if (path === 'gone') answer('closed');
        else if (path !== 'endless') answer(ANSWER);
      },
    };
    return worker;
  };
  return { all, begin };
}

const file = new Blob();
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('reading files in a worker', () => {
  it('has one worker for all as long as it answers', async () => {
    const { all, begin } = workers();
    const reader = fileReader(begin, 20_000, new AbortController().signal);
    expect(all).toEqual([]);
    expect([
      await reader.read(file, 'a'),
      await reader.read(file, 'gone'),
      await reader.read(file, 'b'),
    ]).toEqual([ANSWER, 'closed', ANSWER]);
    expect(all).toEqual([{ asked: ['a', 'gone', 'b'], isEnded: false }]);
    expect(vi.getTimerCount()).toBe(0);
    reader.close();
    expect(all[0]?.isEnded).toBe(true);
  });

  it('gives up a file after its time, not before, and goes on with a new worker', async () => {
    const { all, begin } = workers();
    const reader = fileReader(begin, 20_000, new AbortController().signal);
    let answer: unknown;
    const reading = reader.read(file, 'endless').then((given) => {
      answer = given;
    });
    await vi.advanceTimersByTimeAsync(19_999);
    expect([answer, all[0]?.isEnded]).toEqual([undefined, false]);
    await vi.advanceTimersByTimeAsync(1);
    await reading;
    expect([answer, all[0]?.isEnded]).toEqual(['slow', true]);
    expect(await reader.read(file, 'b')).toEqual(ANSWER);
    expect(all[1]).toEqual({ asked: ['b'], isEnded: false });
  });

  it('gives up a file over which the worker broke down', async () => {
    const { all, begin } = workers();
    const reader = fileReader(begin, 20_000, new AbortController().signal);
    expect([await reader.read(file, 'crash'), await reader.read(file, 'b')]).toEqual(['broken', ANSWER]);
    expect(all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once, and begins nothing after', async () => {
    const { all, begin } = workers();
    const stop = new AbortController();
    const reader = fileReader(begin, 20_000, stop.signal);
    const reading = reader.read(file, 'endless');
    stop.abort();
    expect(await reading).toBe('unread');
    expect(await reader.read(file, 'a')).toBe('unread');
    expect(all).toEqual([{ asked: ['endless'], isEnded: true }]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
