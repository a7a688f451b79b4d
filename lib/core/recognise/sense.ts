import { add, compare, negate, ZERO } from '../decimal';
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
    const terms = [...identity.left, ...identity.right.map((term) => ({ ...term, sign: -term.sign }))];
    const found = terms.map((term) => figures.get(term.field));
    if (found.some((figure) => figure === undefined || figure.is === 'unreadable')) continue;
    let balance = ZERO;
    let parts = false;
    terms.forEach((term, position) => {
      const figure = found[position];
      if (figure?.is !== 'number') return;
      if (term.field !== identity.total && figure.value !== ZERO) parts = true;
      balance = add(balance, term.sign === 1 ? figure.value : negate(figure.value));
    });
    const blankTotal = identity.total !== undefined && figures.get(identity.total)?.is === 'blank';
    if (blankTotal && parts) continue;
    if (compare(balance, ZERO) !== 0) return false;
    told = true;
  }
  return told ? true : null;
}
