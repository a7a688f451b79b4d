import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../lib/page/watch';

const PACING = { quiet: 300, patience: 1000, gap: 1000, idle: 3000, longest: 60_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Starts looking, and notes when each look happens, in ms from now. */
function watched(findsNews: boolean) {
  const start = performance.now();
  const looks: number[] = [];
  const ending = new AbortController();
  const changed = whenQuiet(
    PACING,
    () => {
      looks.push(Math.round(performance.now() - start));
      return findsNews;
    },
    ending.signal,
  );
  return { looks, ending, changed };
}

/** Changes the page every so often for some time. */
function changeFor(milliseconds: number, every: number, changed: () => void): void {
  for (let time = 0; time < milliseconds; time += every) {
    changed();
    vi.advanceTimersByTime(every);
  }
}

describe('looking at a page that changes', () => {
  it('waits until it is quiet, and looks once', () => {
    const { looks, changed } = watched(true);
    vi.advanceTimersByTime(5000);
    changeFor(200, 50, changed);
    vi.advanceTimersByTime(60_000);
    expect(looks).toEqual([5000 + 150 + PACING.quiet]);
  });

  it('loses patience with a page that is never quiet', () => {
    const { looks, changed } = watched(true);
    vi.advanceTimersByTime(5000);
    changeFor(1500, 100, changed);
    expect(looks).toEqual([6000]);
  });

  it('looks at nothing within a second of the start or of another look', () => {
    const { looks, changed } = watched(true);
    changed();
    vi.advanceTimersByTime(999);
    expect(looks).toEqual([]);
    vi.advanceTimersByTime(1);
    changed();
    vi.advanceTimersByTime(999);
    expect(looks).toEqual([1000]);
    vi.advanceTimersByTime(1);
    expect(looks).toEqual([1000, 2000]);
  });

  it('looks ever more rarely at a page that brings something new for ever', () => {
    const { looks, changed } = watched(true);
    changeFor(600_000, 100, changed);
    expect(looks.slice(0, 8)).toEqual([1000, 2000, 3000, 4000, 6000, 10_000, 18_000, 34_000]);
    expect(looks.length).toBeLessThan(20);
  });

  it('keeps an eye on a page that changes for ever without anything new', () => {
    const { looks, changed } = watched(false);
    changeFor(60_000, 100, changed);
    const gaps = looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
    expect(Math.max(...gaps)).toBe(PACING.idle);
    expect(gaps.at(-1)).toBe(PACING.idle);
  });

  it('is prompt again after a rest, and for a person who goes through the years', () => {
    const { looks, changed } = watched(true);
    changeFor(20_000, 100, changed);
    vi.advanceTimersByTime(100_000);
    looks.length = 0;
    for (const press of [0, 1, 2, 3]) {
      changed();
      vi.advanceTimersByTime(2000);
      expect(looks).toHaveLength(press + 1);
    }
  });

  it('lets a page be that was closed meanwhile', () => {
    const { looks, changed } = watched(true);
    changed();
    vi.stubGlobal('document', { defaultView: null });
    vi.advanceTimersByTime(60_000);
    expect(looks).toEqual([]);
  });

  it('ends with its signal, also what is under way', () => {
    const { looks, changed, ending } = watched(true);
    changed();
    ending.abort();
    changed();
    vi.advanceTimersByTime(60_000);
    expect(looks).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
