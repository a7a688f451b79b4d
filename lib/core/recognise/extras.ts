import { type Heading, isOfColumn } from '../form';
import { placeRow } from './place';
import { explainedBy, noteOn, numbersIn, type SectionReading, textsOf } from './result';
import { type Item, wordsOfRow } from './rows';
import type { SectionForm } from './section';

/**
 * Other tables before or after all those with rows of the form, told by rows that bear none of its words: what they
 * print is no part of the section, a 总计 of theirs neither.
 */
export function tablesAside(
  items: readonly Item[],
  nameOf: ReadonlyMap<Item, Heading | undefined>,
  form: SectionForm,
): ReadonlySet<number> {
  const named = [...nameOf].flatMap(([{ line }, name]) => (name === undefined ? [] : [line.grid]));
  const [first, last] = [Math.min(...named), Math.max(...named)];
  const others = items.filter(
    (item) => (item.line.grid < first || item.line.grid > last) && wordsOfRow(item, form) === undefined,
  );
  return new Set(named.length === 0 ? [] : others.map(({ line }) => line.grid));
}

/**
 * Names the rows and columns that the form does not have, and the totals that just their figures make differ.
 *
 * @param aside tables whose rows no total of the form counts
 */
export function tellExtras(
  rows: readonly Item[],
  aside: ReadonlySet<number>,
  form: SectionForm,
  into: SectionReading,
): void {
  const { names, totals } = into.beside;
  if (names.size > 0) into.notes.push(noteOn('form.extraColumn', form, [...totals], [...names]));
  const figures = new Map([...into.figures, ...into.subtotals]);
  const explained = form.identities.filter(isOfColumn).flatMap((identity) => {
    const extra = rows.flatMap(({ line, values, columns }) => {
      if (aside.has(line.grid)) return [];
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
