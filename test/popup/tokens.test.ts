import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
/** Colours by token, of the light theme or of the dark one. */
function tokensOf(theme: 'light' | 'dark'): Map<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

const themes = { light: tokensOf('light'), dark: tokensOf('dark') };

/** Relative luminance, WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const inks = ['ink', 'ink-soft', 'fail', 'hold', 'soft', 'untold', 'accent'];
const grounds = ['paper', 'sheet'];
const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...['fail', 'hold', 'soft', 'untold'].flatMap((ink) => [
    [ink, `${ink}-wash`],
    ['ink', `${ink}-wash`],
  ]),
  ['on-fail', 'fail'],
];

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const colour = (token = '') => {
    const value = themes[name].get(token);
    if (value === undefined) throw new Error(`no --${token}`);
    return value;
  };

  it.each(pairs)('sets %s on %s at 4.5 : 1 or more', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('edges controls at 3 : 1 or more', () => {
    for (const ground of grounds) expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('has a value of its own for every colour', () => {
    expect(themes[name].size).toBeGreaterThanOrEqual(16);
    const single = [...css.matchAll(/--[\w-]+: #/g)].map(([found]) => found);
    expect(single).toEqual([]);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
