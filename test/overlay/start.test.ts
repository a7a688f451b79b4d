import { expect, it } from 'vitest';
import { firstView } from '../../components/overlay/start';

it.each([
  ['all', 1280, 'all'],
  ['all', 480, 'all'],
  ['all', 479, 'tab'],
  ['tab', 1280, 'tab'],
  ['off', 1280, 'off'],
  ['off', 320, 'off'],
] as const)('starts a report set to %s, %i px wide, with %s', (start, width, shown) => {
  expect(firstView(start, width)).toMatchObject({ shown, list: false });
});
