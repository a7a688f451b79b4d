import type { Group, Heading } from '../form';
import { remembered } from '../remembered';
import { type LabelText, labelText, plain, unnumbered } from '../text';
import { alignRows } from './align';
import type { Columns } from './head';
import { bestOf, exactly, fitness } from './labels';
import type { Line, SeenCell } from './lines';
import { groupNamedLike, type SectionForm } from './section';

/** A printed row with its label found: what it is called, what it prints, and the head over it. */
export interface Item {
  readonly line: Line;
  /** Cells of the label zone that may be its name, rightmost last. */
  readonly label: readonly SeenCell[];
  readonly texts: readonly LabelText[];
  readonly values: readonly SeenCell[];
  readonly columns: Columns | undefined;
  /** Keys of the groups whose words stand in this row or reach down into it. */
  readonly groups: ReadonlySet<string>;
}

/** Parts a row into label and values. */
export function itemOf(line: Line, form: SectionForm, columns: Columns | undefined): Item {
  const split = splitAt(line, form, columns);
  const label = line.cells.slice(0, split).filter((seen) => seen.look === 'words');
  const values = line.cells.slice(split);
  const beside = [...line.above, ...label];
  return {
    line,
    label,
    texts: namesOf(label, form),
    values,
    columns,
    groups: new Set(beside.flatMap((seen) => groupsNamed(seen, form.rowGroups))),
  };
}

function groupsNamed(seen: SeenCell, groups: readonly Group[]): string[] {
  if (seen.look !== 'words') return [];
  const found = bestOf(seen.label, groups);
  return found === undefined ? [] : [found.value.key];
}

/**
 * What may be the row's own name: the last cell of the label zone that names a row, else the last. A name
 * that reaches down over further rows is qualified by the word after it, so that word is the row's name.
 */
function namesOf(label: readonly SeenCell[], form: SectionForm): LabelText[] {
  const last = label[label.length - 1];
  if (last === undefined) return [];
  const naming = [...label].reverse().find((seen) => namesRow(seen, form));
  const own = naming === undefined || naming.cell.rowSpan > 1 ? last : naming;
  return [own.label, ...withoutGroups(own, form)];
}

function namesRow(seen: SeenCell, form: SectionForm): boolean {
  return seen.look === 'words' && bestOf(seen.label, form.rows) !== undefined;
}

const plainly = remembered(plain);
const bareOf = remembered(unnumbered);

/** A label printed in one cell with the words of its groups: 三、本年度办理结果（一）予以公开. */
function withoutGroups(seen: SeenCell, form: SectionForm): LabelText[] {
  const rests: LabelText[] = [];
  let rest = bareOf(seen.cell.text);
  for (const group of form.rowGroups) {
    const words = plainly(group.label);
    if (rest.length <= words.length || !rest.startsWith(words)) continue;
    rest = unnumbered(rest.slice(words.length));
    rests.push(labelText(rest));
  }
  return rests;
}

/** The row of the form whose exact words an item bears, alone or with a word that parts it: 其他对外管理服务事项 | 行政检查. */
export function wordsOfRow(item: Item, form: SectionForm): Heading | undefined {
  const named = (seen: SeenCell) => (seen.look === 'words' ? exactly(seen.label, form.rows)[0] : undefined);
  // The last of its own words says most; words that reach down from above only what it belongs to.
  const cells = [...[...item.label].reverse(), ...item.line.above];
  return cells.map(named).find((row) => row !== undefined);
}

/** Words, not a figure spoilt by a sign (&0). */
function isLabel(seen: SeenCell): boolean {
  return seen.look === 'words' && /\p{Script=Han}/u.test(seen.label.whole);
}

/**
 * Index of the first cell that belongs to the values: right of the last cell that names a row or group, of
 * every cell left of the first column, and of all words before the first figure.
 */
function splitAt(line: Line, form: SectionForm, columns: Columns | undefined): number {
  const cells = line.cells;
  const first = columns?.grid === line.grid ? columns.columns[0] : undefined;
  let split = 0;
  let words = true;
  cells.forEach((seen, position) => {
    const names =
      seen.look === 'words' &&
      (bestOf(seen.label, form.rows) !== undefined || bestOf(seen.label, form.rowGroups) !== undefined);
    const inLabelZone = first !== undefined && seen.cell.column + seen.cell.columnSpan <= first.from;
    if (seen.look === 'figure' && !inLabelZone) words = false;
    const leading = words && isLabel(seen) && (first === undefined || position === 0);
    if (names || leading || (inLabelZone && (seen.look !== 'figure' || position === 0))) split = position + 1;
  });
  return split;
}

/**
 * Puts together what a page break cut: a label whose first half stands in one row and whose second half in
 * the next, with the figures beside one of them.
 */
export function mendCutRows(items: readonly Item[], form: SectionForm): Item[] {
  const mended: Item[] = [];
  for (const item of items) {
    const before = mended[mended.length - 1];
    const joined = before === undefined ? undefined : join(before, item, form);
    if (joined === undefined) mended.push(item);
    else mended[mended.length - 1] = joined;
  }
  return mended;
}

/** A label from its two forms, which are of letters and digits alone. */
const joinedLabel = remembered((forms): LabelText => {
  const [whole = '', bare = ''] = forms.split('/');
  return { whole, bare };
});

function join(first: Item, second: Item, form: SectionForm): Item | undefined {
  if (prints(first) && prints(second)) return undefined;
  const [a] = first.texts;
  const [b] = second.texts;
  if (a === undefined || b === undefined) return undefined;
  const text = joinedLabel(`${a.whole}${b.whole}/${a.bare}${b.bare}`);
  const whole = bestOf(text, form.rows);
  if (whole === undefined) return undefined;
  const alone = Math.max(fitness(a, whole.value), fitness(b, whole.value));
  const known = Math.max(bestOf(a, form.rows)?.score ?? 0, bestOf(b, form.rows)?.score ?? 0);
  if (whole.score <= alone + 0.05 || whole.score <= known) return undefined;
  const bearer = prints(second) ? second : first;
  return {
    ...bearer,
    label: [...first.label, ...second.label],
    texts: [text],
    groups: new Set([...first.groups, ...second.groups]),
  };
}

/** Whether a row prints anything beside its label. */
export function prints(item: Item): boolean {
  return item.values.some((seen) => seen.look !== 'blank');
}

/** The last word of a row that sums up a group, printed by some publishers. */
const SUBTOTAL = /(?:小计|合计|总计)$/;

/**
 * The group that a row sums up, if it is such a row: `（三）不予公开 | 小计`, `不予公开合计`, or the group's own
 * words with figures beside them. A group that is itself a row in some edition is left to the rows.
 */
export function subtotalOf(item: Item, form: SectionForm): Group | undefined {
  const last = item.label[item.label.length - 1];
  if (last === undefined || !prints(item)) return undefined;
  const name = withoutSubtotal(last.label);
  const { summable, filled } = sumsOf(form);
  if (name.whole !== '') return summable.find((group) => fitness(name, group) === 1);
  return filled.find((group) => item.groups.has(group.key));
}

/** A label without the word that says it sums up; the very same where it has none. */
function withoutSubtotal(label: LabelText): LabelText {
  if (!SUBTOTAL.test(label.whole) && !SUBTOTAL.test(label.bare)) return label;
  return { whole: label.whole.replace(SUBTOTAL, ''), bare: label.bare.replace(SUBTOTAL, '') };
}

/** Groups that a row may sum up: all that have items, and those of them that are no row themselves. */
interface Sums {
  readonly filled: readonly Group[];
  readonly summable: readonly Group[];
}

const sums = new WeakMap<SectionForm, Sums>();

function sumsOf(form: SectionForm): Sums {
  const known = sums.get(form);
  if (known !== undefined) return known;
  const filled = form.rowGroups.filter((group) => hasItems(group, form));
  const summable = filled.filter((group) =>
    form.rows.every((row) => groupNamedLike(row, [group]) === undefined),
  );
  sums.set(form, { filled, summable });
  return { filled, summable };
}

function hasItems(group: Group, form: SectionForm): boolean {
  return form.rows.some((row) => row.group === group.key && row.key.startsWith(`${group.key}.`));
}

/** Tells which row of the form, among some, each item is; undefined for rows the form does not have. */
export function nameItems(
  items: readonly Item[],
  form: SectionForm,
  among: ReadonlySet<Heading>,
): (Heading | undefined)[] {
  return alignRows(
    items.map((item) => item.texts),
    form.rows,
    items.map((item) => item.groups),
    among,
  );
}
