import { add, type Decimal, negate, ZERO } from '../decimal';
import type { Figure } from '../figure';
import type { FieldId, Identity } from '../form';

/**
 * Whether figures keep the identities that lie wholly within them: false if one is broken, true if at least
 * one could be told and none is broken, null where none could.
 */
export function makesSense(
  figures: ReadonlyMap<FieldId, Figure>,
  identities: readonly Identity[],
): boolean | null {
  let told = false;
  for (const identity of identities) {
    const balance = balanceOf(identity, figures);
    if (balance === null) continue;
    if (balance !== ZERO) return false;
    told = true;
  }
  return told ? true : null;
}

/** Left minus right; null where a figure is missing or cannot be read, or a total is left blank over its parts. */
export function balanceOf(
  { left, right, total }: Identity,
  figures: ReadonlyMap<FieldId, Figure>,
): Decimal | null {
  let balance = ZERO;
  let hasParts = false;
  for (const terms of [left, right]) {
    for (const { field, sign } of terms) {
      const figure = figures.get(field);
      if (figure === undefined || figure.is === 'unreadable') return null;
      if (figure.is !== 'number') continue;
      if (field !== total && figure.value !== ZERO) hasParts = true;
      balance = add(balance, (sign === 1) === (terms === left) ? figure.value : negate(figure.value));
    }
  }
  const isTotalBlank = total !== undefined && figures.get(total)?.is === 'blank';
  return isTotalBlank && hasParts ? null : balance;
}
