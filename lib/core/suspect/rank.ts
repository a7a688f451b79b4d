import { compare, type Decimal, isNegative, negate, subtract, sum, ZERO } from '../decimal';
import type { FieldId } from '../form';
import type { Correction, CorrectionSet } from './types';

/**
 * Orders sets of the same size by how plausible they are; nothing here decides, it only sorts.
 * 1. Fewer figures that no known slip explains.
 * 2. More totals among the figures: a total is typed or left as it was, its parts are counted.
 * 3. Fewer figures without one implied value.
 * 4. Smaller changes in all.
 * 5. The order of the form.
 */
export function ranked(
  sets: readonly CorrectionSet[],
  isTotal: (field: FieldId) => boolean,
): CorrectionSet[] {
  return sets
    .map((set, position) => ({
      set,
      position,
      unexplained: set.filter(({ slip }) => slip === null).length,
      parts: set.filter(({ field }) => !isTotal(field)).length,
      undetermined: set.filter(({ expected }) => expected === null).length,
      change: sum(set.map(changeOf)),
    }))
    .sort(
      (a, b) =>
        a.unexplained - b.unexplained ||
        a.parts - b.parts ||
        a.undetermined - b.undetermined ||
        compare(a.change, b.change) ||
        a.position - b.position,
    )
    .map(({ set }) => set);
}

function changeOf({ printed, expected }: Correction): Decimal {
  if (expected === null) return ZERO;
  const change = subtract(expected, printed ?? ZERO);
  return isNegative(change) ? negate(change) : change;
}
