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

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal literal ("007", "+3.50", "-0").
 * @returns the canonical spelling, or null where the text is anything else.
 */
export function decimal(literal: string): Decimal | null {
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
  if (isWhole(a) && isWhole(b)) return (BigInt(a) + BigInt(b)).toString();
  const { x, y, scale } = aligned(a, b);
  return spelled({ units: x + y, scale });
}

export function negate(a: Decimal): Decimal {
  if (a === ZERO) return ZERO;
  return a.startsWith('-') ? a.slice(1) : `-${a}`;
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
