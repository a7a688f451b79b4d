import type { Group, Heading } from '../form';
import type { Grid } from '../grid';
import { plain } from '../text';
import { type Column, type Columns, inFormOrder, leavesOf } from './head';
import { ALIKE, bestOf, fitness } from './labels';
import { endOf, type Line, overlap, type SeenCell } from './lines';
import { emptyReading, readRow, refuse, type SectionReading } from './result';
import type { SectionForm } from './section';

/**
 * Reads a section that is one row without a label under groups of columns: 四. It may be cut in several tables;
 * a table of figures already read begins another copy.
 */
export function readSingle(
  lines: readonly Line[],
  form: SectionForm,
  grids: readonly Grid[],
): SectionReading[] {
  const copies: SectionReading[] = [];
  const stray = strayRows(lines, form);
  if (stray.length > 0) {
    const into = emptyReading();
    refuse(
      stray.flatMap(valuesOf),
      form.columns.map((column) => column.key),
      form,
      into,
    );
    return [into];
  }
  const tables = tablesOf(lines, form);
  const sets = tables.map((table) => setsOf(table.head, form));
  const total = sets.reduce((sum, own) => sum + own.sets.length, 0);
  let passed = 0;
  const all = tables.map((table, position) => {
    const own = sets[position] ?? { sets: [], aligned: false };
    const groups = groupsOf(table.head, own, form, grids, passed, total);
    passed += own.sets.length;
    const columns = columnsOf(own.sets, groups, form, own.aligned ? (table.head[0]?.grid ?? -1) : -1);
    return { columns, rows: rowsUnder(table, own) };
  });
  const isSure = all.some(({ columns }) => columns.columns.length > 0);
  for (const { columns, rows } of all) {
    if (isSure && columns.columns.length === 0 && areNarrow(rows, form)) continue;
    const last = copies[copies.length - 1];
    // A head that is not understood cannot be known to go on with the table before it.
    const isAnother = columns.columns.length === 0 && (last?.figures.size ?? 0) > 0;
    const again =
      isAnother || columns.columns.some(({ key }) => last?.figures.has(key) || last?.refused.has(key));
    const into = last === undefined || again ? emptyReading() : last;
    if (into !== last) copies.push(into);
    readRows(rows, columns, form, into);
  }
  return copies;
}

interface HeadedRows {
  readonly head: Line[];
  readonly rows: Line[];
}

/** Parts the lines into heads and the rows under them. */
function tablesOf(lines: readonly Line[], form: SectionForm): HeadedRows[] {
  const tables: HeadedRows[] = [];
  for (const line of lines) {
    const last = tables[tables.length - 1];
    if (isHead(line, form)) {
      if (last === undefined || last.rows.some(printsFigures) || last.head[0]?.grid !== line.grid) {
        tables.push({ head: [line], rows: [] });
      } else {
        last.head.push(line);
      }
    } else {
      last?.rows.push(line);
    }
  }
  return tables;
}

/**
 * The rows of a head. Other tables of the page follow too: of their rows only those count that have a cell for each
 * of its names, and after a row of its own table only what a page break may have cut off it.
 */
function rowsUnder({ head, rows }: HeadedRows, { sets }: Sets): Line[] {
  const names = sets.flat().length;
  const isOwn = ({ grid }: Line) => grid === head[0]?.grid;
  const hasOwn = rows.some((line) => isOwn(line) && (printsFigures(line) || line.cells.length >= names));
  const goesOn = (line: Line) => !hasOwn || (line.row === 0 && isWordless(line));
  return rows.filter((line) => isOwn(line) || (valuesOf(line).length >= names && goesOn(line)));
}

/** 2023年 | 3 | 2 under 行政复议 and 行政诉讼: rows that cannot hold half the section are another table's. */
function areNarrow(rows: readonly Line[], form: SectionForm): boolean {
  return rows.every((line) => valuesOf(line).length * 2 < form.columns.length);
}

/** Rows of figures above the first head: whose they are cannot be told. Rows with words in other tables are those'. */
function strayRows(lines: readonly Line[], form: SectionForm): Line[] {
  const at = lines.findIndex((line) => isHead(line, form));
  return lines
    .slice(0, Math.max(0, at))
    .filter((line) => line.grid === lines[at]?.grid || isWordless(line))
    .filter((line) => line.cells.filter((seen) => seen.look === 'figure').length >= MANY_FIGURES);
}

/** As many figures as the results of one group. */
const MANY_FIGURES = 5;

function isHead(line: Line, form: SectionForm): boolean {
  if (printsFigures(line)) return false;
  const words = line.cells.filter((seen) => seen.look === 'words');
  const named = words.filter(
    (seen) =>
      bestOf(seen.label, form.columnGroups) !== undefined || bestOf(seen.label, form.columns) !== undefined,
  );
  return named.length > 0 && named.length * 2 >= words.length;
}

function printsFigures(line: Line): boolean {
  return line.cells.some((seen) => seen.look === 'figure');
}

function isWordless(line: Line): boolean {
  return line.cells.every((seen) => seen.look !== 'words');
}

/** One group's names of results, left to right: 结果维持 … 总计. */
type ResultSet = readonly { readonly seen: SeenCell; readonly heading: Heading }[];

/** The results of one group: every group of the form has the same. */
function resultsOf(form: SectionForm): Heading[] {
  const columns = form.blocks[0]?.block.columns ?? [];
  return columns.filter((column) => column.group === columns[0]?.group);
}

/**
 * The names of results in a head, parted into sets by their order: first as the head's geometry has them,
 * else, where spans are missing and rows do not stand under each other, line by line.
 * @returns no set at all where a name is missing, doubled or unknown: then the head is not understood
 */
function setsOf(head: readonly Line[], form: SectionForm): Sets {
  const results = resultsOf(form);
  const leaves = leavesOf(head).filter((seen) => !isGroup(seen, form));
  const byPlace = partSets(namesIn(leaves, results), results);
  const wordsOf = (line: Line) => line.cells.filter((seen) => seen.look === 'words' && !isGroup(seen, form));
  const inOrder = partSets(
    head.flatMap((line) => namesIn(wordsOf(line), results)),
    results,
  );
  return byPlace.length >= inOrder.length
    ? { sets: byPlace, aligned: true }
    : { sets: inOrder, aligned: false };
}

interface Sets {
  readonly sets: readonly ResultSet[];
  /** Whether the names stand over their figures. */
  readonly aligned: boolean;
}

function isGroup(seen: SeenCell, form: SectionForm): boolean {
  return bestOf(seen.label, form.columnGroups)?.score === 1;
}

function namesIn(cells: readonly SeenCell[], results: readonly Heading[]): SeenCell[] {
  return cells.filter(
    (seen, position) =>
      results.some((result) => fitness(seen.label, result) >= ALIKE) || fitsPlace(cells, position, results),
  );
}

function partSets(named: readonly SeenCell[], results: readonly Heading[]): ResultSet[] {
  if (named.length === 0 || named.length % results.length !== 0) return [];
  const sets: ResultSet[] = [];
  for (let start = 0; start < named.length; start += results.length) {
    const free = new Set(results);
    const set = named.slice(start, start + results.length).flatMap((seen, position) => {
      const [likest] = [...free].sort((a, b) => fitness(seen.label, b) - fitness(seen.label, a));
      const heading =
        likest !== undefined && fitness(seen.label, likest) >= ALIKE ? likest : results[position];
      if (heading === undefined || !free.delete(heading)) return [];
      return [{ seen, heading }];
    });
    if (set.length < results.length) return [];
    sets.push(set);
  }
  return sets;
}

/** A name that is not recognised but stands between its form's neighbours. */
function fitsPlace(leaves: readonly SeenCell[], position: number, results: readonly Heading[]): boolean {
  return results.some((_, index) => {
    const before = leaves[position - 1];
    const after = leaves[position + 1];
    const first = results[(index + results.length - 1) % results.length];
    const next = results[(index + 1) % results.length];
    return (
      before !== undefined &&
      after !== undefined &&
      first !== undefined &&
      next !== undefined &&
      fitness(before.label, first) === 1 &&
      fitness(after.label, next) === 1
    );
  });
}

/** Which group each set belongs to; undefined where it cannot be told. */
function groupsOf(
  head: readonly Line[],
  { sets, aligned }: Sets,
  form: SectionForm,
  grids: readonly Grid[],
  passed: number,
  total: number,
): (Group | undefined)[] {
  const groups = form.columnGroups.filter((group) =>
    form.columns.some((column) => column.group === group.key),
  );
  const printed = head
    .flatMap((line) => line.cells)
    .flatMap((seen) => {
      const group = seen.look === 'words' ? bestOf(seen.label, groups)?.value : undefined;
      return group === undefined ? [] : [{ seen, group }];
    });
  if (printed.length === sets.length && new Set(printed.map(({ group }) => group.key)).size === sets.length) {
    if (aligned) return groupsOver(sets, printed);
    // Names that do not stand over their figures can only be told by the form's own order.
    const inText = printed.map(({ group }) => group);
    return isInOrder(inText, groups) ? inText : sets.map(() => undefined);
  }
  if (sets.length === 1 && printed.length === 0) {
    const named = groupBefore(grids[head[0]?.grid ?? -1]?.before ?? '', groups);
    if (named !== undefined) return [named];
  }
  // All sets of the form are on the page, in the form's order, once or several times over.
  if (total % groups.length === 0) return sets.map((_, index) => groups[(passed + index) % groups.length]);
  return sets.map(() => undefined);
}

/** The group word over each set: the one that shares most columns with it, and each with one set only. */
function groupsOver(
  sets: readonly ResultSet[],
  printed: readonly { readonly seen: SeenCell; readonly group: Group }[],
): (Group | undefined)[] {
  const over = sets.map((set) => {
    const from = set[0]?.seen.cell.column ?? 0;
    const last = set[set.length - 1]?.seen.cell;
    const shared = printed
      .map(({ seen, group }) => ({
        group,
        width: overlap(seen.cell, from, last === undefined ? from : endOf(last)),
      }))
      .filter(({ width }) => width > 0)
      .sort((a, b) => b.width - a.width);
    return shared[0]?.width === shared[1]?.width ? undefined : shared[0]?.group;
  });
  return new Set(over).size === over.length ? over : over.map(() => undefined);
}

function isInOrder(printed: readonly Group[], groups: readonly Group[]): boolean {
  const places = printed.map((group) => groups.indexOf(group));
  return places.every((place, position) => position === 0 || place > (places[position - 1] ?? place));
}

/** The group that the text right before a table names last. */
function groupBefore(text: string, groups: readonly Group[]): Group | undefined {
  const words = plain(text);
  let best: Group | undefined;
  let where = -1;
  let length = 0;
  for (const group of groups) {
    for (const label of [group.label, ...(group.spellings ?? [])]) {
      const end = words.lastIndexOf(label) + label.length;
      const found = words.includes(label) && (end > where || (end === where && label.length > length));
      if (found) {
        best = group;
        where = end;
        length = label.length;
      }
    }
  }
  return best;
}

function columnsOf(
  sets: readonly ResultSet[],
  groups: readonly (Group | undefined)[],
  form: SectionForm,
  grid: number,
): Columns {
  const last = (key: string) => key.slice(key.lastIndexOf('.') + 1);
  const columns = sets.flatMap((set, position) =>
    set.flatMap(({ seen, heading }): Column[] => {
      const group = groups[position];
      const own = form.columns.find(
        (column) => column.group === group?.key && last(column.key) === last(heading.key),
      );
      return own === undefined
        ? []
        : [{ key: own.key, heading: own, from: seen.cell.column, to: endOf(seen.cell), unit: undefined }];
    }),
  );
  return {
    grid,
    columns,
    ordered: inFormOrder(columns, form.columns),
    asInForm: false,
    form: form.columns,
    foreign: [],
  };
}

function readRows(rows: readonly Line[], columns: Columns, form: SectionForm, into: SectionReading): void {
  const fields = columns.columns.map((column) => column.key);
  const printed = rows.filter(printsFigures);
  const line =
    printed[0] ??
    rows.find(
      (row) => row.cells.length >= fields.length && row.cells.some((seen) => seen.cell.text.trim() !== ''),
    ) ??
    rows.find((row) => row.cells.length >= fields.length);
  if (line === undefined) return;
  const values = valuesOf(line);
  const all = fields.length > 0 ? fields : form.columns.map((column) => column.key);
  if (fields.length === 0 || new Set(fields).size !== fields.length || printed.length > 1) {
    refuse(printed.length > 1 ? printed.flatMap(valuesOf) : values, all, form, into);
    return;
  }
  readRow({ form, values, columns, fields, target: 'figures', usual: undefined }, into);
}

/** A row's cells without words that head it (件数, 数量). */
function valuesOf(line: Line): SeenCell[] {
  const first = line.cells.findIndex((seen) => seen.look !== 'words');
  return line.cells.slice(Math.max(0, first));
}
