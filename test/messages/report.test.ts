import { afterEach, expect, it, vi } from 'vitest';
import { report } from '../../entrypoints/background/report';

afterEach(() => {
  vi.restoreAllMocks();
});

it('tells developers of a bug, and not of a background that was being ended', () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  report(new Error('No SW'));
  expect(told).not.toHaveBeenCalled();
  const bug = new TypeError('tabs is undefined');
  report(bug);
  report('No SW');
  expect(told.mock.calls).toEqual([
    ['Gouji:', bug],
    ['Gouji:', 'No SW'],
  ]);
});
