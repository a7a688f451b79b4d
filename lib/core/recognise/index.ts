import { tablesOf } from '../check';
import { counted } from '../counted';
import type { Figure } from '../figure';
import { type Edition, type FieldId, type Form, type Section, subtotalField } from '../form';
import type { Grid } from '../grid';
import type { Note, Report } from '../report';
import { finish, type Steps } from '../steps';
import { chooseCopies, ofOneEdition, size } from './copies';
import { readLabelled } from './labelled';
import { wordingOf } from './labels';
import { type Line, linesOf } from './lines';
import { type CellPlace, catalogueOf, fieldOf, noteOn, ownersOf, type SectionReading } from './result';
import { groupNamedLike, type SectionForm, sectionForms } from './section';
import { readSingle } from './single';

export { ENOUGH } from './copies';
export type { CellPlace } from './result';

/** What was recognised on a page: the figures, and the cell that prints each. */
export interface Recognised {
  readonly report: Report;
  readonly places: ReadonlyMap<FieldId, CellPlace>;
  /** How many fields of each section were read or refused: 0 where the section was not found. */
  readonly found: Readonly<Partial<Record<Section, number>>>;
}

/** Finds and reads the statutory tables at once; see `recogniseSteps`. */
export function recognise(grids: readonly Grid[], forms: readonly Form[]): Recognised {
  return finish(recogniseSteps(grids, forms));
}

/**
 * Finds the statutory tables among all tables of a page and reads them.
 *
 * @param grids every table of the page in document order; a table that holds other tables gives its own
 *   cells only
 * @param forms the editions to look for
 * @param foreign for each of `grids` whether it stands under the name of another report
 */
export function* recogniseSteps(
  grids: readonly Grid[],
  forms: readonly Form[],
  foreign: readonly boolean[] = [],
): Steps<Recognised> {
  const sections = sectionForms(forms);
  const parted = yield* part(yield* linesOf(grids), sections);
  const copies = new Map<Section, SectionReading[]>();
  for (const form of sections) {
    yield;
    const lines = parted.get(form.section) ?? [];
    copies.set(
      form.section,
      isSingle(form) ? readSingle(lines, form, grids) : yield* readLabelled(lines, form, grids),
    );
  }
  const own = ofOneEdition(sections, copies);
  const { readings, notes } = chooseCopies(
    new Map(own.map(({ section }) => [section, copies.get(section) ?? []])),
    foreign,
  );
  return assemble(readings, own, forms, notes);
}

function isSingle(form: SectionForm): boolean {
  return form.rows.length === 1 && form.rows[0]?.label === '';
}

/**
 * Gives each line to a section: by words that only one section has, else to that of the nearest line above
 * in the same table, else below. A table without any such word goes on with the section before it.
 */
function* part(
  grids: readonly (readonly Line[])[],
  sections: readonly SectionForm[],
): Steps<Map<Section, Line[]>> {
  const vocabulary = vocabularyOf(sections);
  const parted = new Map<Section, Line[]>();
  let current: Section | undefined;
  for (const lines of grids) {
    yield;
    const told = lines.map((line) => sectionOf(line, vocabulary));
    const first = told.find((section) => section !== undefined);
    let here: Section | undefined = first ?? current;
    lines.forEach((line, position) => {
      here = told[position] ?? here;
      if (here === undefined) return;
      const own = parted.get(here);
      if (own === undefined) parted.set(here, [line]);
      else own.push(line);
    });
    current = first === undefined ? undefined : here;
  }
  return parted;
}

function sectionOf(line: Line, vocabulary: ReadonlyMap<string, ReadonlySet<Section>>): Section | undefined {
  const votes: Section[] = [];
  for (const seen of line.cells) {
    if (seen.look !== 'words') continue;
    const sections = vocabulary.get(seen.label.whole) ?? vocabulary.get(seen.label.bare);
    if (sections?.size === 1) votes.push(...sections);
  }
  return counted(votes)[0]?.[0];
}

const vocabularies = new WeakMap<readonly SectionForm[], Map<string, Set<Section>>>();

function vocabularyOf(sections: readonly SectionForm[]): ReadonlyMap<string, ReadonlySet<Section>> {
  const known = vocabularies.get(sections);
  if (known !== undefined) return known;
  const vocabulary = new Map<string, Set<Section>>();
  for (const form of sections) {
    for (const heading of [...form.rows, ...form.columns, ...form.rowGroups, ...form.columnGroups]) {
      for (const { whole, bare } of wordingOf(heading).forms) {
        for (const word of [whole, bare]) {
          if (word === '') continue;
          vocabulary.set(word, (vocabulary.get(word) ?? new Set()).add(form.section));
        }
      }
    }
  }
  vocabularies.set(sections, vocabulary);
  return vocabulary;
}

function assemble(
  readings: ReadonlyMap<Section, SectionReading>,
  sections: readonly SectionForm[],
  forms: readonly Form[],
  extra: readonly Note[],
): Recognised {
  const editions = editionsOf(readings, sections);
  const figures: Record<FieldId, Figure> = {};
  const subtotals: Record<FieldId, Figure> = {};
  const places = new Map<FieldId, CellPlace>();
  const notes: Note[] = [...extra];
  const found: Partial<Record<Section, number>> = {};
  for (const form of sections) {
    const reading = readings.get(form.section);
    if (reading === undefined) continue;
    found[form.section] = size(reading);
    notes.push(...reading.notes);
    const edition = editions[form.section];
    const owners = ownersOf(form);
    const isOwn = (field: FieldId) => edition !== undefined && owners.get(field)?.includes(edition) === true;
    const foreign: FieldId[] = [];
    for (const [field, figure] of reading.figures) {
      const place = reading.places.get(field);
      const subtotal = isOwn(field) ? undefined : asSubtotal(field, form, isOwn);
      if (subtotal === undefined) figures[field] = figure;
      else subtotals[subtotal] = figure;
      if (place !== undefined) places.set(subtotal ?? field, place);
      if (subtotal === undefined && !isOwn(field)) foreign.push(field);
    }
    for (const [field, figure] of reading.subtotals) {
      subtotals[field] = figure;
      const place = reading.places.get(field);
      if (place !== undefined) places.set(field, place);
    }
    if (foreign.length > 0) notes.push(noteOn('form.otherEdition', form, foreign, []));
    const absent = [...owners.keys()].filter(
      (field) => isOwn(field) && !reading.figures.has(field) && !reading.refused.has(field),
    );
    if (absent.length > 0) notes.push(noteOn('form.missing', form, absent, []));
    const unreadable = [...reading.figures].filter(([, figure]) => figure.is === 'unreadable');
    for (const [field, figure] of unreadable)
      notes.push(noteOn('page.unreadable', form, [field], [figure.text]));
  }
  for (const table of tablesOf({ editions, edition: null, figures, subtotals, notes }, forms)) {
    if (readings.has(table.section)) continue;
    notes.push(noteOn('form.missingSection', table, [], []));
  }
  const edition = editionOfWhole(editions, sections);
  if (edition === 'mixed')
    notes.push({
      rule: 'form.mixed',
      fields: [],
      texts: sections
        .filter(({ section }) => editions[section] !== undefined)
        .map(({ section }) => `${section} ${editions[section]}`),
    });
  return { report: { editions, edition, figures, subtotals, notes }, places, found };
}

/** The subtotal that a row of another edition is when it bears the words of a group of this one. */
function asSubtotal(
  field: FieldId,
  form: SectionForm,
  isOwn: (field: FieldId) => boolean,
): FieldId | undefined {
  const place = catalogueOf(form).get(field);
  const group = place === undefined ? undefined : groupNamedLike(place.row, form.rowGroups);
  if (place === undefined || group === undefined) return undefined;
  const subtotal = subtotalField(form.prefix, group.key, place.column.key);
  const items = form.rows.some(
    (row) => row.group === group.key && isOwn(fieldOf(form, row.key, place.column.key) ?? ''),
  );
  return items ? subtotal : undefined;
}

/** The edition of each section by the fields that only one edition has; sections alike in all take their neighbour's. */
function editionsOf(
  readings: ReadonlyMap<Section, SectionReading>,
  sections: readonly SectionForm[],
): Partial<Record<Section, Edition>> {
  const editions: Partial<Record<Section, Edition>> = {};
  for (const form of sections) {
    const reading = readings.get(form.section);
    const edition = reading === undefined ? undefined : editionByLabels(reading, form);
    if (edition !== undefined) editions[form.section] = edition;
  }
  const told: (Edition | undefined)[] = [editions.requests, editions.disclosed, editions.statistics];
  const newest = sections
    .flatMap((form) => form.tables.map((table) => table.edition))
    .sort()
    .pop();
  const neighbour = told.find((edition) => edition !== undefined) ?? newest;
  for (const form of sections) {
    if (readings.has(form.section) && editions[form.section] === undefined && neighbour !== undefined)
      editions[form.section] = neighbour;
  }
  return editions;
}

function editionByLabels(reading: SectionReading, form: SectionForm): Edition | undefined {
  const owners = ownersOf(form);
  const [first, second] = counted(
    [...reading.figures.keys(), ...reading.refused].flatMap((field) => {
      const editions = owners.get(field) ?? [];
      return editions.length === 1 ? editions : [];
    }),
  );
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

function editionOfWhole(
  editions: Partial<Record<Section, Edition>>,
  sections: readonly SectionForm[],
): Edition | 'mixed' | null {
  const told = new Set(sections.flatMap((form) => editions[form.section] ?? []));
  if (told.size > 1) return 'mixed';
  return [...told][0] ?? null;
}
