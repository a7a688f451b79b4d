import { headerUnit } from '../figure';
import { type FieldId, type Heading, subtotalField } from '../form';
import type { Grid } from '../grid';
import type { Steps } from '../steps';
import { tablesAside, tellExtras } from './extras';
import { type Columns, namesColumnGroups, namesColumns, readHead, unitOver } from './head';
import { bestOf, exactly, wordingOf } from './labels';
import type { Line } from './lines';
import { putBack } from './offset';
import {
  catalogueOf,
  emptyReading,
  fieldOf,
  noteOn,
  readRow,
  refuse,
  type SectionReading,
  textsOf,
  withdraw,
} from './result';
import { type Item, itemOf, mendCutRows, nameItems, prints, subtotalOf, wordsOfRow } from './rows';
import type { SectionForm } from './section';
import { withdrawShifted } from './shifted';
import { distrusted } from './witness';

/** Reads a section whose rows have labels: 二, 三 and the statistics of 2014. */
export function* readLabelled(
  lines: readonly Line[],
  form: SectionForm,
  grids: readonly Grid[],
): Steps<SectionReading[]> {
  const readings: SectionReading[] = [];
  for (const items of copiesOf(yield* itemsOf(lines, form, grids), form)) {
    yield;
    readings.push(readItems(items, form));
  }
  return readings;
}

/** Lines that are gone through between two rests. */
const STEP = 50;

/** Goes down the lines: heads set the columns, all else that prints something is an item. */
function* itemsOf(lines: readonly Line[], form: SectionForm, grids: readonly Grid[]): Steps<Item[]> {
  const items: Item[] = [];
  let columns: Columns | undefined = standard(form);
  let head: Line[] = [];
  let unit: number | undefined;
  for (const [position, line] of lines.entries()) {
    if (position % STEP === 0) yield;
    if (head.length > 0 && head[0]?.grid !== line.grid) {
      columns = headOver(head, form, columns, unit);
      head = [];
    }
    if (lines[position - 1]?.grid !== line.grid) unit = unitOver(grids[line.grid]?.before ?? '') ?? unit;
    if (isHead(line, form)) {
      head.push(line);
      continue;
    }
    for (const { cell } of line.cells) unit = unitOver(cell.text) ?? unit;
    const item = itemOf(line, form, columns);
    if (item.texts.length === 0 && !prints(item)) continue;
    if (head.length === 0) items.push(item);
    else {
      columns = headOver(head, form, columns, unit);
      head = [];
      items.push(itemOf(line, form, columns));
    }
  }
  return mendCutRows(putBack(items, form), form);
}

function isHead(line: Line, form: SectionForm): boolean {
  const columns = namesColumns(line, form);
  const groups = namesColumnGroups(line, form);
  if (columns === 0 && !groups) return false;
  // 总计 is a row's name too, but not beside 申请人情况, nor where it reaches down over further lines.
  const row = line.cells.some(
    ({ look, label, cell }) =>
      look === 'words' && cell.rowSpan === 1 && bestOf(label, form.rows) !== undefined,
  );
  return columns > 1 || groups || !row;
}

/** The columns under a head; what an incomplete or unreadable head leaves open is taken from the one before it. */
function headOver(
  head: readonly Line[],
  form: SectionForm,
  before: Columns | undefined,
  unit: number | undefined,
): Columns | undefined {
  const read = readHead(head, form, unit);
  const fallback = before ?? standard(form);
  if (!read) return read !== null && onlyShape(form) ? fallback : undefined;
  if (!onlyShape(form) || read.columns.length === read.form.length) return read;
  // Names known to stand elsewhere speak against the form's own order.
  return isRun(read) ? (fallback ?? read) : undefined;
}

/** Whether the columns that a head names follow each other in the form without a gap. */
function isRun({ columns, form }: Columns): boolean {
  const places = columns.map(({ heading }) => form.indexOf(heading));
  return places.every((place, position) => position === 0 || place === (places[position - 1] ?? 0) + 1);
}

/** Whether all blocks of a section have the same columns, so that a row needs no head to be read by. */
function onlyShape(form: SectionForm): boolean {
  return standard(form) !== undefined;
}

const standards = new WeakMap<SectionForm, Columns | typeof NONE>();
const NONE = Symbol('no order of its own');

/** The form's own order of columns, in no grid; undefined where its blocks have different columns. */
function standard(form: SectionForm): Columns | undefined {
  const known = standards.get(form) ?? standardOf(form) ?? NONE;
  standards.set(form, known);
  return known === NONE ? undefined : known;
}

function standardOf(form: SectionForm): Columns | undefined {
  const block = form.blocks[0]?.block;
  const shapes = new Set(
    form.blocks.map(({ block: { columns } }) => columns.map((column) => column.key).join(' ')),
  );
  if (block === undefined || shapes.size !== 1) return undefined;
  return {
    grid: -1,
    ordered: true,
    asInForm: true,
    form: block.columns,
    foreign: [],
    columns: block.columns.map((heading) => ({ key: heading.key, heading, from: 0, to: 0, unit: undefined })),
  };
}

/** A table that begins to print rows already printed is another copy of the section. */
function copiesOf(items: readonly Item[], form: SectionForm): Item[][] {
  const copies: Item[][] = [[]];
  const seen = new Set<Heading>();
  let grid: number | undefined;
  const names = items.map((item) => item.texts.flatMap((text) => exactly(text, form.rows))[0]);
  items.forEach((item, position) => {
    if (item.line.grid !== grid) {
      grid = item.line.grid;
      const rows = names.filter((_, at) => at >= position && items[at]?.line.grid === grid);
      const again = rows.filter((row) => row !== undefined && seen.has(row)).length;
      if (again > 0 && (again * 2 > rows.length || again * 2 > seen.size)) {
        copies.push([]);
        seen.clear();
      }
    }
    const row = names[position];
    if (row !== undefined) seen.add(row);
    copies[copies.length - 1]?.push(item);
  });
  return copies;
}

function readItems(items: readonly Item[], form: SectionForm): SectionReading {
  const into = emptyReading();
  const sums = items.map((item) => subtotalOf(item, form));
  const certain = (item: Item, position: number) =>
    sums[position] !== undefined && item.texts.every((text) => exactly(text, form.rows).length === 0);
  const open = items.filter((item, position) => !certain(item, position));
  const nameOf = nameAll(open, form);
  const shape = standard(form);
  const instead = shape === undefined ? new Map<Columns, Columns>() : distrusted(open, nameOf, form, shape);
  const starts = new Map<number, number>();
  /** Rows that bear the words of a row of the form and yet are not it: parts of it, or its repetition. */
  const parts = new Map<Item, Heading>();
  const extras: Item[] = [];
  const aside = tablesAside(items, nameOf, form);

  items.forEach((item, position) => {
    const name = nameOf.get(item);
    const group = name === undefined ? sums[position] : undefined;
    if (name === undefined && group === undefined) {
      const words = prints(item) ? wordsOfRow(item, form) : undefined;
      if (words !== undefined && isReadable(item) && !aside.has(item.line.grid)) parts.set(item, words);
      else if (prints(item)) extras.push(item);
      return;
    }
    // A row that prints nothing and has not the cells for it is a heading: （六）其他处理 over its items.
    if (!prints(item) && !isReadable(item) && !hasFigures(item)) return;
    const columns = item.columns && (instead.get(item.columns) ?? item.columns);
    const fieldUnder = (key: string): FieldId | undefined => {
      if (group !== undefined) return subtotalField(form.prefix, group.key, key);
      return fieldOf(form, name?.key ?? '', key);
    };
    const fields = columns?.columns.map((column) => fieldUnder(column.key)) ?? [];
    if (!prints(item) && !isReadable(item)) {
      // Figures left of the label: whose they are cannot be told.
      refuse(
        item.line.cells,
        fields.flatMap((field) => field ?? []),
        form,
        into,
      );
      return;
    }
    if (columns === undefined || fields.every((field) => field === undefined)) {
      if (prints(item)) refuse(item.values, [], form, into);
      return;
    }
    if (fields.some((field) => field !== undefined && into.figures.has(field))) {
      repeated(item, fields, form, into);
      return;
    }
    const usual = starts.get(item.line.grid);
    const start = readRow(
      {
        form,
        values: item.values,
        columns,
        fields,
        unit: item.label.map((seen) => headerUnit(seen.cell.text)).find((unit) => unit !== undefined),
        target: group === undefined ? 'figures' : 'subtotals',
        usual,
      },
      into,
    );
    if (start !== undefined && usual === undefined) starts.set(item.line.grid, start);
  });
  const rows: Item[] = [];
  for (const item of extras) {
    const row = halfOf(item, form);
    if (row !== undefined && isBlank(row, form, into)) parts.set(item, row);
    else rows.push(item);
  }
  for (const [item, row] of parts) {
    const named = items.find((other) => nameOf.get(other) === row);
    withhold(item, row, named, form, into);
  }
  withdrawShifted(form, into);
  tellExtras(rows, aside, form, into);
  return into;
}

/**
 * Names the rows that can be read first. One with fewer cells than columns, or without a head that says what
 * its columns are, gets a name only if no readable row bears it: other tables of a page speak of 行政许可 and
 * 予以公开 too.
 */
function nameAll(items: readonly Item[], form: SectionForm): Map<Item, Heading | undefined> {
  const readable = items.filter(isReadable);
  const nameOf = new Map<Item, Heading | undefined>();
  const name = (some: readonly Item[], among: ReadonlySet<Heading>) => {
    const names = nameItems(some, form, among);
    some.forEach((item, position) => {
      nameOf.set(item, names[position]);
    });
  };
  name(readable, new Set(form.rows));
  for (const [item, row] of nameOf)
    if (row !== undefined && isTooShort(item, row, nameOf)) nameOf.set(item, undefined);
  const taken = new Set(nameOf.values());
  const free = new Set(form.rows.filter((row) => !taken.has(row)));
  name(
    items.filter((item) => !isReadable(item)),
    free,
  );
  return nameOf;
}

/** 其他 is too short a word to be believed without its group beside it or another row of its group. */
function isTooShort(item: Item, row: Heading, nameOf: ReadonlyMap<Item, Heading | undefined>): boolean {
  const { group } = row;
  if (
    group === undefined ||
    row.label.length > SHORT ||
    item.groups.has(group) ||
    !row.key.startsWith(`${group}.`)
  )
    return false;
  return ![...nameOf.values()].some((other) => other !== undefined && other !== row && other.group === group);
}

const SHORT = 2;

/** The one row whose label holds an item's as a part: half of a label that a page break cut. */
function halfOf(item: Item, form: SectionForm): Heading | undefined {
  const text = item.texts[0]?.bare ?? '';
  if (text.length < HALF) return undefined;
  const holders = form.rows.filter((row) => wordingOf(row).forms.some((words) => words.bare.includes(text)));
  return holders.length === 1 ? holders[0] : undefined;
}

/** Shorter words stand in too many labels. */
const HALF = 4;

/** The fields of a row in any edition. */
function fieldsOfRow({ key }: Heading, form: SectionForm): FieldId[] {
  return [...catalogueOf(form).values()].flatMap(({ row, field }) => (row.key === key ? [field] : []));
}

/** Whether a row was read and prints nothing at all: then its figures may stand beside the other half of its label. */
function isBlank(row: Heading, form: SectionForm, into: SectionReading): boolean {
  const own = fieldsOfRow(row, form).filter((field) => into.figures.has(field));
  return own.length > 0 && own.every((field) => into.figures.get(field)?.is === 'blank');
}

/** Whether a row has figures anywhere, also where its label should be. */
function hasFigures(item: Item): boolean {
  return item.line.cells.some((seen) => seen.look === 'figure');
}

function isReadable(item: Item): boolean {
  return item.columns !== undefined && item.values.length >= item.columns.columns.length;
}

/**
 * A row printed twice, or in parts: none of its figures can be told to be the row's own.
 * @param named the row that was read under that name, if any
 */
function withhold(
  item: Item,
  row: Heading,
  named: Item | undefined,
  form: SectionForm,
  into: SectionReading,
): void {
  const fields = fieldsOfRow(row, form);
  const read = fields.filter((field) => into.figures.has(field));
  const printed = (one: Item) =>
    textsOf([...one.label, ...one.values])
      .join(' ')
      .trim();
  // The very same row once more: nothing is in doubt.
  if (named !== undefined && read.length > 0 && printed(named) === printed(item)) return;
  repeated(item, read.length > 0 ? read : fields, form, into);
}

/** A row printed twice: neither can be told from the other. */
function repeated(
  item: Item,
  fields: readonly (FieldId | undefined)[],
  form: SectionForm,
  into: SectionReading,
): void {
  const known = fields.flatMap((field) => (field === undefined ? [] : [field]));
  withdraw(known, into);
  into.notes.push(noteOn('page.repeated', form, known, textsOf([...item.label, ...item.values])));
}
