import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

type Light = readonly [red: number, green: number, blue: number];
type Theme = 'light' | 'dark';

function tokens(name: string, theme: Theme): string[] {
  const found = css.matchAll(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`, 'g'));
  return [...found].map(([, light = '', dark = '']) => (theme === 'light' ? light : dark));
}

/** Linear light, sRGB. */
function linear(colour: string): Light {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How eyes of each kind see a colour: Machado, Oliveira and Fernandes 2009, full severity. */
const EYES: Readonly<Record<string, readonly Light[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'red-blind': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'green-blind': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'blue-blind': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIELAB under D65. */
function lab([red, green, blue]: Light): Light {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(colour: string, eyes: readonly Light[]): Light {
  const light = linear(colour);
  const part = (row: Light | undefined) =>
    Math.min(
      1,
      Math.max(0, (row?.[0] ?? 0) * light[0] + (row?.[1] ?? 0) * light[1] + (row?.[2] ?? 0) * light[2]),
    );
  return lab([part(eyes[0]), part(eyes[1]), part(eyes[2])]);
}

function apart(a: Light, b: Light): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(['light', 'dark'] as const)('the colours of series, %s', (theme) => {
  const series = tokens('series-\\d', theme);
  const grounds = [...tokens('paper', theme), ...tokens('sheet', theme)];

  it('stand at 3 : 1 or more on both grounds', () => {
    expect([series.length, grounds.length]).toEqual([6, 2]);
    for (const colour of series) {
      for (const ground of grounds) {
        const [low = 0, high = 0] = [luminance(linear(colour)), luminance(linear(ground))].sort(
          (a, b) => a - b,
        );
        expect((high + 0.05) / (low + 0.05), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(Object.entries(EYES))('are told apart by %s eyes', (_, eyes) => {
    series.forEach((one, index) => {
      for (const other of series.slice(index + 1)) {
        // 20 is about ten times what can just be told.
        expect(apart(seen(one, eyes), seen(other, eyes)), `${one} ${other}`).toBeGreaterThan(20);
      }
    });
  });
});
