import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Decimal, decimal, spread, sum, ZERO } from '../../lib/core/decimal';

const digits = (most: number) => fc.bigInt({ min: 0n, max: 10n ** BigInt(most) });
const number = fc
  .tuple(fc.boolean(), fc.oneof(digits(3), digits(13), digits(22)), fc.integer({ min: 0, max: 9999 }))
  .map(([isNegative, whole, rest]) => decimal(`${isNegative ? '-' : ''}${whole}.${rest}`) ?? ZERO);

describe('many numbers in one pass', () => {
  it('come to what adding and comparing one by one gives, however long they are', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), (values: Decimal[]) => {
        const sorted = [...values].sort(compare);
        expect(spread(values)).toMatchObject({ sum: sum(values), least: sorted[0], most: sorted.at(-1) });
      }),
    );
  });

  it('stay exact where floats would not', () => {
    const values = Array.from({ length: 2000 }, () => '9999999999999.7');
    expect(spread(values).sum).toBe(sum(values));
  });
});
