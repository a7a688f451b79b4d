import type { ListView } from '../../../../components/findings/Item';
import { groupOf, keyOfGroup, type Sheet } from '../../../../components/findings/sheet';
import type { Place } from '../../../../lib/place';

/** What of the findings is opened, as it stands in the address. */

export function choiceIn(query: Place['query']): ListView {
  const set = query.set ?? '';
  return {
    active: query.finding ?? null,
    group: query.cause ?? null,
    set: /^\d{1,4}$/.test(set) ? Number(set) : null,
  };
}

function withChoice(query: Place['query'], { active, group, set }: ListView): Place['query'] {
  return {
    ...query,
    finding: active ?? '',
    cause: group ?? '',
    set: set === null ? '' : String(set),
  };
}

/** A finding is chosen; chosen again, it closes. Its group, if it has one, is open. */
export function picked(query: Place['query'], sheet: Sheet, id: string): Place['query'] {
  const group = groupOf(sheet, id);
  const active = query.finding === id ? null : id;
  return withChoice(query, { active, group: group === undefined ? null : keyOfGroup(group), set: null });
}

/** A group is chosen; chosen again, it closes. The first correction is lit where it is the only one. */
export function grouped(query: Place['query'], sheet: Sheet, key: string): Place['query'] {
  const isOpen = query.cause === key;
  const only = groupOf(sheet, key)?.sets.length === 1;
  return withChoice(
    query,
    isOpen ? { active: null, group: null, set: null } : { active: null, group: key, set: only ? 0 : null },
  );
}

/** A correction is chosen; chosen again, its cells are lit no more. */
export function corrected(query: Place['query'], key: string, set: number): Place['query'] {
  const { active, group, set: before } = choiceIn(query);
  const isLit = group === key && before === set;
  return withChoice(query, { active, group: key, set: isLit ? null : set });
}
