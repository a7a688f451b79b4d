import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimal,
  isNegative,
  isWhole,
  negate,
  shift,
  subtract,
  sum,
} from '../../lib/core/decimal';

describe('decimal', () => {
  it.each([
    ['007', '7'],
    ['+3.50', '3.5'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['0.10', '0.1'],
    ['379460.00', '379460'],
    ['-14', '-14'],
  ])('spells %s as %s', (literal, spelled) => {
    expect(decimal(literal)).toBe(spelled);
  });

  it.each(['', '.', '1.', '.5', '1e3', '1,000', '--1', '1 0', 'NaN'])('refuses %j', (literal) => {
    expect(decimal(literal)).toBeNull();
  });

  it('adds what floating point cannot', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(add('9007199254740993', '1')).toBe('9007199254740994');
    expect(sum(['43.788', '0.212', '-44'])).toBe('0');
  });

  it('subtracts across signs and scales', () => {
    expect(subtract('1', '0.001')).toBe('0.999');
    expect(subtract('-6', '-14')).toBe('8');
    expect(negate('0')).toBe('0');
  });

  it('shifts by powers of ten exactly, both ways', () => {
    expect(shift('43.788', 4)).toBe('437880');
    expect(shift('437880', -4)).toBe('43.788');
    expect(shift('-5', -2)).toBe('-0.05');
    expect(shift('0', 8)).toBe('0');
  });

  it('compares by value', () => {
    expect(compare('10', '9.99')).toBeGreaterThan(0);
    expect(compare('-1', '0')).toBeLessThan(0);
    expect(compare('2', '2')).toBe(0);
  });

  it('tells negative and fractional numbers', () => {
    expect([isNegative('-1'), isNegative('0'), isWhole('1.5'), isWhole('15')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
