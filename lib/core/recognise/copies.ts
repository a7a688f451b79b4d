import type { Figure } from '../figure';
import type { FieldId, Section } from '../form';
import type { Note } from '../report';
import type { SectionReading } from './result';
import type { SectionForm } from './section';

/** Fields that must have been found before a table counts as the one it resembles. */
export const ENOUGH: Readonly<Record<Section, number>> = {
  requests: 35,
  remedies: 5,
  disclosed: 4,
  statistics: 12,
};

/** The copies of the sections that make the report, and what is to be said of the others. */
interface Chosen {
  readonly readings: Map<Section, SectionReading>;
  readonly notes: Note[];
}

/**
 * Chooses among the copies of each section that a page prints: of those under no other report's name the first that is
 * filled in. The sections of which there are the most copies come from the same one of several reports: it is filled in
 * where any of them is. Another copy that says or may say something else is told.
 *
 * @param foreign for each table whether it stands under another report's name
 */
export function chooseCopies(
  copies: ReadonlyMap<Section, readonly SectionReading[]>,
  foreign: readonly boolean[],
): Chosen {
  const readings = new Map<Section, SectionReading>();
  const notes: Note[] = [];
  const isOwn = ({ places }: SectionReading) => ![...places.values()].some(({ grid }) => foreign[grid]);
  const likely = [...copies].map(([section, all]) => {
    const most = Math.max(...all.map(size));
    // Other tables of a page print some rows of the form too.
    return { section, all, whole: all.filter((copy) => size(copy) * 2 >= most) };
  });
  const count = Math.max(...likely.map(({ whole }) => whole.length));
  const alike = likely.filter(({ whole }) => whole.length === count).map(({ whole }) => whole);
  const at = alike[0]?.findIndex((_, nth) => {
    const report = alike.flatMap((whole) => whole.slice(nth, nth + 1));
    return report.every(isOwn) && report.some(isFilled);
  });
  for (const { section, all, whole } of likely) {
    const best =
      (whole.length === count ? whole[at ?? -1] : undefined) ??
      whole.find((copy) => isOwn(copy) && isFilled(copy)) ??
      whole.find(isOwn) ??
      whole.find(isFilled) ??
      whole[0];
    if (best === undefined || size(best) === 0) continue;
    readings.set(section, best);
    const fields = otherwise(best, all);
    if (fields !== undefined) notes.push({ rule: 'page.otherCopy', section, fields, texts: [] });
  }
  return { readings, notes };
}

/**
 * The sections that the report may have: where one counts, a few rows of one that no edition has beside it are another
 * table of the page, as 政府网站公开政府信息数 of 2014 in a later overview.
 */
export function ofOneEdition(
  sections: readonly SectionForm[],
  copies: ReadonlyMap<Section, readonly SectionReading[]>,
): SectionForm[] {
  const counting = sections.filter(({ section }) =>
    copies.get(section)?.some((copy) => size(copy) >= ENOUGH[section]),
  );
  const isBeside = (one: SectionForm, other: SectionForm) =>
    one.tables.some(({ edition }) => other.tables.some((table) => table.edition === edition));
  return sections.filter(
    (form) =>
      counting.length === 0 || counting.includes(form) || counting.some((other) => isBeside(form, other)),
  );
}

/** How many fields were read or refused. */
export function size({ figures, refused }: SectionReading): number {
  return figures.size + refused.size;
}

/** The fields that other copies print otherwise than the one chosen; undefined where they say nothing else. */
function otherwise(best: SectionReading, all: readonly SectionReading[]): FieldId[] | undefined {
  // A form that nobody filled in is no other report; nor is a table that names some of its rows and has other columns.
  const rest = all.filter(
    (copy) => copy !== best && (isFilled(copy) || copy.refused.size * 2 >= Math.max(1, size(best))),
  );
  const fields = rest.flatMap(({ figures, refused }) =>
    [...figures.keys(), ...refused].filter((field) => differs(figures.get(field), best.figures.get(field))),
  );
  const told = best.notes.flatMap((note) => note.texts);
  const hasMore = rest.some((copy) =>
    copy.notes.some(
      (note) => note.rule === 'form.extraRow' && note.texts.some((text) => !told.includes(text)),
    ),
  );
  return fields.length > 0 || hasMore ? [...new Set(fields)] : undefined;
}

/** A form that nobody filled in stands before the one that counts on some pages. */
function isFilled({ figures }: SectionReading): boolean {
  return [...figures.values()].some((figure) => figure.text !== '');
}

/** Whether a copy's figure, undefined where its row was refused, is not what was read. */
function differs(a: Figure | undefined, b: Figure | undefined): boolean {
  return (
    b !== undefined && (a?.is !== b.is || (a.is === 'number' && b.is === 'number' && a.value !== b.value))
  );
}
