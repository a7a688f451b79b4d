import { isOfColumn } from '../form';
import { placeRow } from './place';
import { explainedBy, noteOn, numbersIn, type SectionReading, textsOf } from './result';
import type { Item } from './rows';
import type { SectionForm } from './section';

/** Names the rows and columns that the form does not have, and the totals that just their figures make differ. */
export function tellExtras(rows: readonly Item[], form: SectionForm, into: SectionReading): void {
  const { names, totals } = into.beside;
  if (names.size > 0) into.notes.push(noteOn('form.extraColumn', form, [...totals], [...names]));
  const figures = new Map([...into.figures, ...into.subtotals]);
  const explained = form.identities.filter(isOfColumn).flatMap((identity) => {
    const extra = rows.flatMap(({ values, columns }) => {
      const at = columns?.columns.findIndex(({ key }) => identity.total?.endsWith(`.${key}`)) ?? -1;
      const cells = columns && at >= 0 ? placeRow(values, columns, () => null, undefined)?.cells : undefined;
      return numbersIn(cells?.slice(at, at + 1) ?? []);
    });
    return explainedBy(extra, [identity], figures);
  });
  for (const item of rows) {
    const texts = textsOf([...item.label, ...item.values]).filter((text) => text !== '');
    into.notes.push(noteOn('form.extraRow', form, [...new Set(explained)], texts));
  }
}
