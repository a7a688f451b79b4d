import { add, type Decimal, negate, ZERO } from '../decimal';
import type { Figure } from '../figure';
import type { FieldId, Identity } from '../form';

/**
 * Whether figures keep the identities that lie wholly within them: false if one is broken, true if at least
 * one could be told, none is broken and no total is left blank over its parts, else null.
 */
export function makesSense(
  figures: ReadonlyMap<FieldId, Figure>,
  identities: readonly Identity[],
): boolean | null {
  let told = false;
  let hasOpen = false;
  for (const identity of identities) {
    const balance = balanceOf(identity, figures);
    hasOpen ||= isLeftBlank(identity, figures);
    if (balance === null) continue;
    if (balance !== ZERO) return false;
    told = true;
  }
  return told && !hasOpen ? true : null;
}

/** Left minus right; null where a figure is missing or cannot be read, or a total is left blank over its parts. */
export function balanceOf(identity: Identity, figures: ReadonlyMap<FieldId, Figure>): Decimal | null {
  const { left, right } = identity;
  let balance = ZERO;
  for (const terms of [left, right]) {
    for (const { field, sign } of terms) {
      const figure = figures.get(field);
      if (figure === undefined || figure.is === 'unreadable') return null;
      if (figure.is !== 'number') continue;
      balance = add(balance, (sign === 1) === (terms === left) ? figure.value : negate(figure.value));
    }
  }
  return isLeftBlank(identity, figures) ? null : balance;
}

/** Whether a total is blank over parts that are not all zero: it stands for "not filled in". */
function isLeftBlank({ left, right, total }: Identity, figures: ReadonlyMap<FieldId, Figure>): boolean {
  if (total === undefined || figures.get(total)?.is !== 'blank') return false;
  return [...left, ...right].some(({ field }) => {
    const figure = figures.get(field);
    return figure?.is === 'number' && figure.value !== ZERO;
  });
}
