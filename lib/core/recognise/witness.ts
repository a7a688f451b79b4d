import type { FieldId, Heading } from '../form';
import type { Columns } from './head';
import { inOrder, underHead } from './place';
import { fieldOf, senseOf } from './result';
import type { Item } from './rows';
import type { SectionForm } from './section';

/**
 * Decides for each head whether its rows are read by the place of their cells or by their order.
 *
 * A head whose spans are off by one puts every figure under its neighbour's name; only the rows' own sums
 * can tell. If more rows keep their promises when read in the form's order than when read by place, and no
 * more of them break one, the head's spans are wrong and order is believed.
 *
 * @param standard the form's own order of columns, in no grid
 * @returns for each head that is not to be believed the columns to use instead
 */
export function distrusted(
  items: readonly Item[],
  nameOf: ReadonlyMap<Item, Heading | undefined>,
  form: SectionForm,
  standard: Columns,
): ReadonlyMap<Columns, Columns> {
  const votes = new Map<Columns, Votes>();
  for (const item of items) {
    const name = nameOf.get(item);
    if (name === undefined || item.columns?.grid !== item.line.grid || !item.columns.asInForm) continue;
    if (item.values.every(({ look, cell }) => look === 'blank' || cell.text === '0')) continue;
    const own = votes.get(item.columns) ?? { place: EMPTY, order: EMPTY };
    const place = underHead(item.values, item.columns);
    const byPlace =
      place === null ? null : senseOf(form, fieldsOf(name, item.columns, form), item.columns)(place);
    const sense = senseOf(form, fieldsOf(name, standard, form), standard);
    const tries = inOrder(item.values, standard.columns.length).map(sense);
    const byOrder = tries.includes(true)
      ? true
      : tries.length > 0 && tries.every((told) => told === false)
        ? false
        : null;
    votes.set(item.columns, { place: counted(own.place, byPlace), order: counted(own.order, byOrder) });
  }
  const answers = new Map<Columns, Columns>();
  for (const [columns, { place, order }] of votes) {
    if (order.kept > place.kept && order.broken <= place.broken) answers.set(columns, standard);
  }
  return answers;
}

interface Count {
  readonly kept: number;
  readonly broken: number;
}

interface Votes {
  readonly place: Count;
  readonly order: Count;
}

const EMPTY: Count = { kept: 0, broken: 0 };

function counted({ kept, broken }: Count, told: boolean | null): Count {
  return { kept: kept + (told === true ? 1 : 0), broken: broken + (told === false ? 1 : 0) };
}

function fieldsOf(name: Heading, { columns }: Columns, form: SectionForm): (FieldId | undefined)[] {
  return columns.map((column) => fieldOf(form, name.key, column.key));
}
