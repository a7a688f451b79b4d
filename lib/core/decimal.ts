/**
 * Exact decimal numbers.
 *
 * A `Decimal` is its own canonical spelling ("0", "-6", "379460", "43.788"): an optional minus, digits
 * without leading zeros, and a fraction without trailing zeros. It is plain JSON, compares with `===`,
 * and never passes through a floating point number.
 */
export type Decimal = string;

export const ZERO: Decimal = '0';

/** A number as whole units of 10^-scale. */
interface Scaled {
  units: bigint;
  scale: number;
}

/** Most literals are whole numbers in their canonical spelling. */
const CANONICAL = /^(?:0|[1-9]\d*)$/;
const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal literal ("007", "+3.50", "-0").
 * @returns the canonical spelling, or null where the text is anything else.
 */
export function decimal(literal: string): Decimal | null {
  if (CANONICAL.test(literal)) return literal;
  const match = SHAPE.exec(literal);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole.replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  const size = tail === '' ? digits : `${digits}.${tail}`;
  return sign === '-' && size !== '0' ? `-${size}` : size;
}

function scaled(value: Decimal): Scaled {
  const dot = value.indexOf('.');
  if (dot < 0) return { units: BigInt(value), scale: 0 };
  return { units: BigInt(value.slice(0, dot) + value.slice(dot + 1)), scale: value.length - dot - 1 };
}

function spelled({ units, scale }: Scaled): Decimal {
  if (scale === 0) return units.toString();
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, -scale);
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  const size = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative && size !== '0' ? `-${size}` : size;
}

function aligned(a: Decimal, b: Decimal): { x: bigint; y: bigint; scale: number } {
  const one = scaled(a);
  const two = scaled(b);
  const scale = Math.max(one.scale, two.scale);
  return {
    x: one.units * 10n ** BigInt(scale - one.scale),
    y: two.units * 10n ** BigInt(scale - two.scale),
    scale,
  };
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  if (isWhole(a) && isWhole(b)) return (BigInt(a) + BigInt(b)).toString();
  const { x, y, scale } = aligned(a, b);
  return spelled({ units: x + y, scale });
}

export function negate(a: Decimal): Decimal {
  if (a === ZERO) return ZERO;
  return a.startsWith('-') ? a.slice(1) : `-${a}`;
}

/** How far two numbers are apart, never negative. */
export function distance(a: Decimal, b: Decimal): Decimal {
  const off = subtract(a, b);
  return isNegative(off) ? negate(off) : off;
}

export function largest(...[first, ...others]: readonly [Decimal, ...Decimal[]]): Decimal {
  return others.reduce((most, one) => (compare(one, most) > 0 ? one : most), first);
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

/** @returns a negative number, zero or a positive number as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  if (a === b) return 0;
  const { x, y } = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** Numbers of so many digits are whole numbers that a float holds exactly, and so are sums of a few of them. */
const FLOAT_DIGITS = 14;
/** A sum of floats goes no further, so that the next one still fits below 2^53. */
const MOST_FLOAT = 2 ** 53 - 10 ** FLOAT_DIGITS;

/** What many numbers come to, in one pass. */
export interface Spread {
  readonly sum: Decimal;
  readonly least: Decimal;
  readonly most: Decimal;
  /** The most digits that one of them has after its point. */
  readonly places: number;
}

/** @param values one at least */
export function spread(values: readonly Decimal[]): Spread {
  const places = values.reduce((most, value) => Math.max(most, placesOf(value)), 0);
  let [least = ZERO] = values;
  let most = least;
  let total = 0n;
  let part = 0;
  let [low, high] = [Number(least), Number(most)];
  for (const value of values) {
    const after = placesOf(value);
    const digits = (after === 0 ? value : value.replace('.', '')) + '0'.repeat(places - after);
    const isShort = digits.length <= FLOAT_DIGITS;
    if (isShort) {
      part += Number(digits);
      if (Math.abs(part) > MOST_FLOAT) {
        total += BigInt(part);
        part = 0;
      }
    } else total += BigInt(digits);
    // Rounding keeps the order or makes two alike; then the digits tell.
    const near = Number(value);
    if (near <= low && compare(value, least) < 0) [least, low] = [value, near];
    if (near >= high && compare(value, most) > 0) [most, high] = [value, near];
  }
  return { sum: spelled({ units: total + BigInt(part), scale: places }), least, most, places };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const [one, two] = [scaled(a), scaled(b)];
  return spelled({ units: one.units * two.units, scale: one.scale + two.scale });
}

/**
 * A number over another, to a number of decimal places, half away from zero.
 * @param by above zero
 * @returns `isExact`: nothing was rounded away
 */
export function divide(
  value: Decimal,
  by: Decimal,
  places: number,
): { readonly value: Decimal; readonly isExact: boolean } {
  const [one, two] = [scaled(value), scaled(by)];
  const over = one.units * 10n ** BigInt(places + two.scale);
  const under = two.units * 10n ** BigInt(one.scale);
  const size = over < 0n ? -over : over;
  const rounded = (2n * size + under) / (2n * under);
  return {
    value: spelled({ units: over < 0n ? -rounded : rounded, scale: places }),
    isExact: size % under === 0n,
  };
}

/** How many digits stand after the point. */
export function placesOf(value: Decimal): number {
  const dot = value.indexOf('.');
  return dot < 0 ? 0 : value.length - dot - 1;
}

/** Multiplies by 10^power (power may be negative): 240 万元 is 240 shifted by 4 元. */
export function shift(value: Decimal, power: number): Decimal {
  const { units, scale } = scaled(value);
  const moved = scale - power;
  return moved >= 0
    ? spelled({ units, scale: moved })
    : spelled({ units: units * 10n ** BigInt(-moved), scale: 0 });
}

export function isNegative(value: Decimal): boolean {
  return value.startsWith('-');
}

export function isWhole(value: Decimal): boolean {
  return !value.includes('.');
}
