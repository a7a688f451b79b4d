/** A colour of the screen: red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** What a mark wears: the light values of the tokens, the dark ones, or the light ones on paper of its own. */
export type Wear = '' | 'on-dark' | 'on-plate';

/**
 * Relative luminance (WCAG 2) from which on the palest mark, the tick drawn at 72 % opacity, keeps 3 : 1 in
 * light values, and up to which it does so in dark ones. Between them it takes a ground along.
 */
const LIGHT_FROM = 0.77;
const DARK_TO = 0.075;

/** @param ground what is printed behind a mark; null where that cannot be told: an image, a gradient */
export function wearOn(ground: Colour | null): Wear {
  if (ground === null) return 'on-plate';
  const light = luminance(ground);
  if (light >= LIGHT_FROM) return '';
  return light <= DARK_TO ? 'on-dark' : 'on-plate';
}

/** One colour painted over another. */
export function over(upper: Colour, lower: Colour): Colour {
  const { alpha } = upper;
  const mixed = (a: number, b: number) => a * alpha + b * (1 - alpha);
  return {
    red: mixed(upper.red, lower.red),
    green: mixed(upper.green, lower.green),
    blue: mixed(upper.blue, lower.blue),
    alpha: alpha + lower.alpha * (1 - alpha),
  };
}

export function inverted({ red, green, blue, alpha }: Colour): Colour {
  return { red: 255 - red, green: 255 - green, blue: 255 - blue, alpha };
}

/** Reads a computed colour; null for colour spaces beyond the screen's usual one. */
export function colourOf(text: string): Colour | null {
  const parts = /^(rgba?|color)\((?:srgb )?([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(
    text,
  );
  if (parts === null) return null;
  const scale = parts[1] === 'color' ? 255 : 1;
  const [red = 0, green = 0, blue = 0] = parts.slice(2, 5).map((part) => Number(part) * scale);
  return { red, green, blue, alpha: Number(parts[5] ?? 1) };
}

function luminance({ red, green, blue }: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
