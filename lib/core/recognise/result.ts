import { type Decimal, negate, sum, ZERO } from '../decimal';
import type { Figure } from '../figure';
import { readFigure } from '../figure';
import { type Edition, type FieldId, type FieldPlace, fieldsOf, type Identity } from '../form';
import type { Note, NoteRule } from '../report';
import type { Columns } from './head';
import type { SeenCell } from './lines';
import { isUnder, placeRow, type Sense } from './place';
import type { SectionForm } from './section';
import { balanceOf, makesSense } from './sense';

/** Where a figure is printed: a cell of one of the page's tables. */
export interface CellPlace {
  readonly grid: number;
  readonly cell: number;
}

/** What was read of one section, still without its edition. */
export interface SectionReading {
  readonly figures: Map<FieldId, Figure>;
  readonly places: Map<FieldId, CellPlace>;
  readonly subtotals: Map<FieldId, Figure>;
  readonly notes: Note[];
  /** Fields whose row was found but refused: they are accounted for by a note. */
  readonly refused: Set<FieldId>;
  /** Columns with figures that the form does not have, by name, and the totals that just they make differ. */
  readonly beside: { readonly names: Set<string>; readonly totals: Set<FieldId> };
}

export function emptyReading(): SectionReading {
  return {
    figures: new Map(),
    places: new Map(),
    subtotals: new Map(),
    notes: [],
    refused: new Set(),
    beside: { names: new Set(), totals: new Set() },
  };
}

/** A note on figures of a section. */
export function noteOn(
  rule: NoteRule,
  { section }: Pick<SectionForm, 'section'>,
  fields: readonly FieldId[],
  texts: readonly string[],
): Note {
  return { rule, section, fields, texts };
}

/** Takes figures back: they cannot be told after all. */
export function withdraw(fields: readonly FieldId[], into: SectionReading): void {
  for (const field of fields) {
    into.figures.delete(field);
    into.places.delete(field);
    into.refused.add(field);
  }
}

/** The totals that differ from their parts by just one of these figures, or by all of them together. */
export function explainedBy(
  extra: readonly Decimal[],
  identities: readonly Identity[],
  figures: ReadonlyMap<FieldId, Figure>,
): FieldId[] {
  const gaps = [...extra, sum(extra)].map(negate);
  return identities.flatMap((identity) => {
    const gap = balanceOf(identity, figures);
    return identity.total !== undefined && gap !== null && gap !== ZERO && gaps.includes(gap)
      ? [identity.total]
      : [];
  });
}

/** The numbers among cells. */
export function numbersIn(cells: readonly SeenCell[]): Decimal[] {
  return cells.flatMap(({ cell }) => {
    const figure = readFigure(cell.text, { type: 'count' });
    return figure.is === 'number' ? [figure.value] : [];
  });
}

const catalogues = new WeakMap<SectionForm, Map<FieldId, FieldPlace>>();

/** Every field of a section in any edition. */
export function catalogueOf(form: SectionForm): Map<FieldId, FieldPlace> {
  const known = catalogues.get(form);
  if (known !== undefined) return known;
  const catalogue = new Map(form.tables.flatMap(fieldsOf).map((place) => [place.field, place]));
  catalogues.set(form, catalogue);
  return catalogue;
}

const named = new WeakMap<SectionForm, Map<string, Map<string, FieldId>>>();

/** The field of a row and a column by their keys; undefined where no edition has it. */
export function fieldOf(form: SectionForm, row: string, column: string): FieldId | undefined {
  let rows = named.get(form);
  if (rows === undefined) {
    rows = new Map();
    for (const place of catalogueOf(form).values()) {
      const own = rows.get(place.row.key) ?? new Map<string, FieldId>();
      rows.set(place.row.key, own.set(place.column.key, place.field));
    }
    named.set(form, rows);
  }
  return rows.get(row)?.get(column);
}

const ownerships = new WeakMap<SectionForm, Map<FieldId, Edition[]>>();

/** For each field of a section the editions that have it. */
export function ownersOf(form: SectionForm): ReadonlyMap<FieldId, readonly Edition[]> {
  const known = ownerships.get(form);
  if (known !== undefined) return known;
  const owners = new Map<FieldId, Edition[]>();
  for (const table of form.tables) {
    for (const { field } of fieldsOf(table)) owners.set(field, [...(owners.get(field) ?? []), table.edition]);
  }
  ownerships.set(form, owners);
  return owners;
}

/** A row to be placed and read. */
export interface RowTask {
  readonly form: SectionForm;
  readonly values: readonly SeenCell[];
  readonly columns: Columns;
  /** The field of each column, undefined where the form has none. */
  readonly fields: readonly (FieldId | undefined)[];
  /** Unit of money that the row's label prints, as the power of ten that leads to 元. */
  readonly unit?: number | undefined;
  readonly target: 'figures' | 'subtotals';
  /** Grid column where this table's other rows begin. */
  readonly usual: number | undefined;
}

/** Reads a row's figures into a section reading; @returns the grid column it began in, undefined if refused. */
export function readRow(task: RowTask, into: SectionReading): number | undefined {
  const { form, values, columns, fields } = task;
  const known = fields.flatMap((field) => (field === undefined ? [] : [field]));
  const read = (cells: readonly SeenCell[]) => figuresIn(cells, task);
  const placed = placeRow(values, columns, senseOf(form, fields, columns), task.usual);
  const stray = placed?.cells.some(
    (seen, position) => fields[position] === undefined && seen.look !== 'blank',
  );
  if (placed === null || stray === true) {
    refuse(values, known, form, into);
    return undefined;
  }
  if (placed.how === 'shifted') {
    into.notes.push(noteOn('page.shifted', form, known, textsOf(values)));
  }
  const figures = read(placed.cells);
  placed.cells.forEach((seen, position) => {
    const field = fields[position];
    const figure = field === undefined ? undefined : figures.get(field);
    if (field === undefined || figure === undefined) return;
    into[task.target].set(field, figure);
    into.places.set(field, { grid: seen.grid, cell: seen.cell.index });
  });
  lookBeside(task, figures, into);
  return placed.cells[0]?.cell.column;
}

/** Names the columns that the form does not have and that print figures in this row. */
function lookBeside(
  { form, values, columns, fields }: RowTask,
  figures: ReadonlyMap<FieldId, Figure>,
  into: SectionReading,
): void {
  const extra = columns.foreign.flatMap((name) => {
    const cells = values.filter((seen) => seen.grid === columns.grid && isUnder(seen, [name]));
    const numbers = numbersIn(cells);
    if (numbers.length > 0) into.beside.names.add(name.text);
    return numbers;
  });
  if (extra.length === 0) return;
  for (const total of explainedBy(extra, promisesOf(fields, form), figures)) into.beside.totals.add(total);
}

/** What cells under columns say. */
function figuresIn(
  cells: readonly SeenCell[],
  { form, columns, fields, unit }: Pick<RowTask, 'form' | 'columns' | 'fields' | 'unit'>,
) {
  const catalogue = catalogueOf(form);
  const figures = new Map<FieldId, Figure>();
  for (const [position, seen] of cells.entries()) {
    const field = fields[position];
    if (field === undefined) continue;
    const kind = catalogue.get(field)?.kind ?? { type: 'count' };
    figures.set(
      field,
      readFigure(seen.cell.text, kind, columns.columns[position]?.unit ?? unit ?? columns.unit),
    );
  }
  return figures;
}

/** Whether a row's figures keep its own identities, cells given in the order of the columns. */
export function senseOf(form: SectionForm, fields: RowTask['fields'], columns: Columns): Sense {
  const promised = promisesOf(fields, form);
  if (promised.length === 0) return () => null;
  return (cells) => makesSense(figuresIn(cells, { form, columns, fields }), promised);
}

const promises = new WeakMap<SectionForm, ReadonlyMap<FieldId, readonly Identity[]>>();

/** The identities whose total is one of these fields: those a row may keep by itself are among them. */
function promisesOf(fields: RowTask['fields'], form: SectionForm): Identity[] {
  let byTotal = promises.get(form);
  if (byTotal === undefined) {
    const made = new Map<FieldId, Identity[]>();
    for (const identity of form.identities) {
      if (identity.total !== undefined)
        made.set(identity.total, [...(made.get(identity.total) ?? []), identity]);
    }
    byTotal = made;
    promises.set(form, byTotal);
  }
  const promised: Identity[] = [];
  for (const field of fields) {
    const own = field === undefined ? undefined : byTotal.get(field);
    if (own !== undefined) promised.push(...own);
  }
  return promised;
}

/** Notes a row that cannot be told apart; its fields stay unread. */
export function refuse(
  values: readonly SeenCell[],
  fields: readonly FieldId[],
  form: SectionForm,
  into: SectionReading,
): void {
  for (const field of fields) into.refused.add(field);
  into.notes.push(noteOn('page.row', form, fields, textsOf(values)));
}

export function textsOf(cells: readonly SeenCell[]): string[] {
  return cells.map((seen) => seen.cell.text.replace(/\s+/g, ' ').trim());
}
