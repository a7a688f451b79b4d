import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, colourOf, inverted, over, wearOn } from '../../components/overlay/ground';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

/** A colour of the light or the dark theme. */
function token(theme: 'light' | 'dark', name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(css);
  const colour = found?.[theme === 'light' ? 1 : 2];
  if (colour === undefined) throw new Error(`no --${name}`);
  return colour;
}

function luminance(parts: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const partsOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const mixed = (upper: readonly number[], lower: readonly number[], alpha: number) =>
  upper.map((part, at) => part * alpha + (lower[at] ?? 0) * (1 - alpha));

describe('what a mark wears', () => {
  it.each(['hold', 'fail', 'untold'])('keeps %s at 3 : 1 on every grey', (sign) => {
    for (let grey = 0; grey <= 255; grey += 1) {
      const ground = [grey, grey, grey];
      const wear = wearOn({ red: grey, green: grey, blue: grey, alpha: 1 });
      const ink = partsOf(token(wear === 'on-dark' ? 'dark' : 'light', sign));
      const paper = wear === 'on-plate' ? partsOf(token('light', 'paper')) : ground;
      // The tick is drawn thin on a light page.
      const drawn = wear === '' && sign === 'hold' ? mixed(ink, paper, 0.72) : ink;
      expect(contrast(drawn, paper), `${sign} on ${grey}: ${wear}`).toBeGreaterThanOrEqual(3);
    }
  });

  it('is paper of its own where the ground cannot be told', () => {
    expect(wearOn(null)).toBe('on-plate');
  });

  it('has the values of the dark theme on a dark ground, and of the light one on any other', () => {
    const schemes = [...css.matchAll(/^(\.as-printed[^{]*)\{[^}]*color-scheme: ([a-z]+)/gm)];
    expect(schemes.map(([, selector, scheme]) => [selector?.trim(), scheme])).toEqual([
      ['.as-printed', 'light'],
      ['.as-printed .on-dark', 'dark'],
    ]);
  });
});

describe('a colour', () => {
  const red: Colour = { red: 255, green: 0, blue: 0, alpha: 1 };

  it.each([
    ['rgb(255, 0, 0)', red],
    ['rgba(255, 0, 0, 0.5)', { ...red, alpha: 0.5 }],
    ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
    ['color(srgb 1 0 0)', red],
    ['color(srgb 1 0 0 / 0.5)', { ...red, alpha: 0.5 }],
    ['oklch(0.7 0.1 200)', null],
  ])('is read: %s', (text, colour) => {
    expect(colourOf(text)).toEqual(colour);
  });

  it('is painted over another, and turned round', () => {
    const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
    expect(over({ ...red, alpha: 0.2 }, white)).toEqual({ red: 255, green: 204, blue: 204, alpha: 1 });
    expect(inverted(red)).toEqual({ red: 0, green: 255, blue: 255, alpha: 1 });
  });
});
