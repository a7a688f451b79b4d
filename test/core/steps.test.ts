import { describe, expect, it } from 'vitest';
import { finish, type Steps, slice } from '../../lib/core/steps';

function* count(to: number, seen: number[] = []): Steps<string> {
  for (let at = 1; at <= to; at += 1) {
    seen.push(at);
    yield;
  }
  return `${to} done`;
}

/** A clock that is a millisecond later at each look. */
function clock(): () => number {
  let time = 0;
  return () => {
    time += 1;
    return time;
  };
}

describe('work in steps', () => {
  it('is done at once where nobody waits', () => {
    expect(finish(count(3))).toBe('3 done');
  });

  it('rests when its time is over and goes on where it rested', () => {
    const seen: number[] = [];
    const work = count(10, seen);
    expect(slice(work, 4, clock())).toBeNull();
    const first = [...seen];
    expect(first.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThan(10);
    expect(slice(work, 1000, clock())).toEqual({ result: '10 done' });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('does at least one step, so that it ends however little time there is', () => {
    const work = count(3);
    const now = clock();
    expect([slice(work, 0, now), slice(work, 0, now), slice(work, 0, now), slice(work, 0, now)]).toEqual([
      null,
      null,
      null,
      { result: '3 done' },
    ]);
  });
});
