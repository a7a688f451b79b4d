import { headerUnit } from '../figure';
import type { Heading } from '../form';
import { plain, tidy } from '../text';
import { ALIKE, bestOf, fitness } from './labels';
import { endOf, type Line, type SeenCell } from './lines';
import type { SectionForm } from './section';

/** One column as a table's head prints it. */
export interface Column {
  readonly key: string;
  readonly heading: Heading;
  /** Grid columns it covers, in the grid it was printed in. */
  readonly from: number;
  readonly to: number;
  /** Unit of money its name prints, as the power of ten that leads to 元. */
  readonly unit: number | undefined;
}

/** The columns of a stretch of rows, left to right. */
export interface Columns {
  readonly grid: number;
  readonly columns: readonly Column[];
  /** Grid columns under names that the form does not have: what stands there is none of its figures. */
  readonly foreign: readonly { readonly from: number; readonly to: number; readonly text: string }[];
  /**
   * Whether its names, read line by line as text, come as the form has them: then spans alone may be wrong,
   * and the form's own order may be tried.
   */
  readonly asInForm: boolean;
  /** The form's own order of these columns. */
  readonly form: readonly Heading[];
  /** Whether they stand in the form's order: only then may cells be told by their order alone. */
  readonly ordered: boolean;
  /** Unit of money printed over the table or its block, as the power of ten that leads to 元. */
  readonly unit?: number | undefined;
}

/** The unit of money that a text over figures names: 单位：件、项、万元. */
export function unitOver(text: string): number | undefined {
  return text.includes('元') ? headerUnit(/单位:[^。]{0,12}元/.exec(plain(text))?.[0] ?? '') : undefined;
}

/** How much a line speaks for being part of a head: the columns it names. */
export function namesColumns(line: Line, form: SectionForm): number {
  if (line.cells.some((seen) => seen.look === 'figure')) return 0;
  return line.cells.filter((seen) => columnOf(seen, form) !== undefined).length;
}

/** Whether a line names groups of columns only: 申请人情况, 法人或其他组织. */
export function namesColumnGroups(line: Line, form: SectionForm): boolean {
  if (line.cells.some((seen) => seen.look === 'figure')) return false;
  return line.cells.some(
    (seen) => seen.look === 'words' && bestOf(seen.label, form.columnGroups) !== undefined,
  );
}

/** The column a cell names, unless it fits a row as well: 总计 alone may be either, so a row's word wins a tie. */
function columnOf(seen: SeenCell, form: SectionForm): Heading | undefined {
  if (seen.look !== 'words') return undefined;
  return bestOf(seen.label, form.columns)?.value;
}

/** A head of more rows or names is no statutory table's; it must not cost more than a real one. */
const LONGEST_HEAD = 12;
const WIDEST_HEAD = 120;

/** Cells of a head with no other word below them: the columns' own names, left to right. */
export function leavesOf(lines: readonly Line[]): SeenCell[] {
  const cells = lines
    .slice(-LONGEST_HEAD)
    .flatMap((line) => line.cells.slice(0, WIDEST_HEAD))
    .filter((seen) => seen.look === 'words');
  return cells
    .filter(
      (seen) =>
        !cells.some(
          (other) =>
            other.cell.row > seen.cell.row &&
            other.cell.column < endOf(seen.cell) &&
            endOf(other.cell) > seen.cell.column,
        ),
    )
    .sort((a, b) => a.cell.column - b.cell.column);
}

/** Longest text of a column's name; the cell that prints the identity itself is longer. */
const LONGEST_NAME = 60;

/**
 * Reads a head: which column of the form each of its names is.
 *
 * A name is first taken by its words. Where the number of names is that of a block of the form and all that
 * were recognised stand where the form has them, a name that was not recognised is what the form has there.
 * @returns undefined where no block fits, or two that differ fit equally well; null where it names a column twice
 *   and its names are not in the form's order: then the form's own order is no help either
 */
export function readHead(
  lines: readonly Line[],
  form: SectionForm,
  unit: number | undefined,
): Columns | undefined | null {
  const leaves = leavesOf(lines).filter((seen) => seen.label.whole.length <= LONGEST_NAME);
  // Editions and blocks that have the very same columns give the same answer.
  const all = [...new Set(form.blocks.map(({ block }) => block.columns))]
    .map((columns) => alignColumns(leaves, columns, form))
    .filter((candidate) => candidate.found > 0)
    .sort((a, b) => b.score - a.score);
  const candidates = all.filter((candidate) => !candidate.doubled);
  const best = candidates[0];
  const grid = lines[0]?.grid;
  if (best === undefined || grid === undefined) return all.every(({ ordered }) => ordered) ? undefined : null;
  const rival = candidates.find((candidate) => keys(candidate) !== keys(best));
  if (rival !== undefined && best.score - rival.score < 0.05) return undefined;
  return { ...best, grid, unit };
}

interface Candidate extends Omit<Columns, 'grid' | 'unit'> {
  /** Names that were taken by their words. */
  readonly found: number;
  readonly score: number;
  /** One of its columns is named twice: two readings that are equally good. */
  readonly doubled: boolean;
}

function keys(candidate: Candidate): string {
  return candidate.columns.map((column) => column.key).join(' ');
}

interface Pair {
  readonly seen: SeenCell;
  readonly heading: Heading;
  readonly score: number;
}

/** 上年处理决定数量, where the form does not ask for it; 2022年处理决定数量 beside 2023年处理决定数量. */
function isOfYearBefore({ seen, heading }: Pair, pairs: readonly Pair[]): boolean {
  const yearOf = ({ label }: SeenCell) => /20\d\d/.exec(label.whole)?.[0] ?? '';
  const year = yearOf(seen);
  return (
    (/[上去往前]一?年/.test(seen.label.whole) && !heading.label.startsWith('上')) ||
    (year !== '' && pairs.some((pair) => pair.heading === heading && yearOf(pair.seen) > year))
  );
}

function alignColumns(
  leaves: readonly SeenCell[],
  headings: readonly Heading[],
  form: SectionForm,
): Candidate {
  const taken = new Map<Heading, { seen: SeenCell; score: number }>();
  const used = new Set<SeenCell>();
  const alike: Pair[] = [];
  for (const seen of leaves)
    for (const heading of headings) {
      const score = fitness(seen.label, heading);
      if (score >= ALIKE) alike.push({ seen, heading, score });
    }
  const pairs = alike.filter((pair) => !isOfYearBefore(pair, alike));
  for (const { seen, heading, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (taken.has(heading) || used.has(seen)) continue;
    taken.set(heading, { seen, score });
    used.add(seen);
  }
  const found = taken.size;
  const isElsewhere = (seen: SeenCell) =>
    form.columns.some((column) => !isOneOf(headings, column) && fitness(seen.label, column) === 1);
  fillByPlace(leaves, headings, taken, used, isElsewhere);
  const columns = [...taken]
    .map(([heading, { seen }]) => ({
      key: heading.key,
      heading,
      from: seen.cell.column,
      to: endOf(seen.cell),
      unit: headerUnit(seen.cell.text),
    }))
    .sort((a, b) => a.from - b.from);
  const likeness = [...taken.values()].reduce((total, { score }) => total + score, 0);
  const extra = leaves.filter((seen) => !used.has(seen)).length - 1;
  const score = likeness - 0.4 * (headings.length - found) - 0.2 * Math.max(0, extra);
  const doubled = pairs.some(
    ({ seen, heading, score }) => !used.has(seen) && taken.get(heading)?.score === score,
  );
  const first = columns[0]?.from ?? 0;
  const foreign = leaves
    .filter(
      (seen) => !used.has(seen) && (seen.cell.column > first || alike.some((pair) => pair.seen === seen)),
    )
    .map(({ cell }) => ({ from: cell.column, to: endOf(cell), text: tidy(cell.text) }));
  return {
    columns,
    found,
    score,
    ordered: inFormOrder(columns, headings),
    asInForm: isAsInForm(taken, headings),
    form: headings,
    doubled,
    foreign,
  };
}

/**
 * Whether the names of each head line come in the form's order, and no line mixes names under a group
 * (法人或其他组织) with names beside it, unless one line holds them all.
 */
function isAsInForm(taken: ReadonlyMap<Heading, { seen: SeenCell }>, headings: readonly Heading[]): boolean {
  const lines = new Map<number, Heading[]>();
  for (const [heading, { seen }] of [...taken].sort(
    ([, a], [, b]) => a.seen.cell.column - b.seen.cell.column,
  )) {
    lines.set(seen.cell.row, [...(lines.get(seen.cell.row) ?? []), heading]);
  }
  return [...lines.values()].every((names) => {
    const places = names.map((name) => headings.indexOf(name));
    const isRising = places.every((place, at) => at === 0 || place > (places[at - 1] ?? place));
    const isOneKind = lines.size === 1 || new Set(names.map((name) => name.group !== undefined)).size === 1;
    return isRising && isOneKind;
  });
}

/** Whether columns, left to right, come in the order of the form's headings. */
export function inFormOrder(columns: readonly Column[], headings: readonly Heading[]): boolean {
  const places = columns.map((column) => headings.indexOf(column.heading));
  return places.every((place, position) => position === 0 || place > (places[position - 1] ?? place));
}

function isOneOf(headings: readonly Heading[], column: Heading): boolean {
  return headings.some((heading) => heading.key === column.key);
}

/**
 * What a name must be because everything around it is known.
 * @param foreign whether a name has the very words of a column elsewhere in the form
 */
function fillByPlace(
  leaves: readonly SeenCell[],
  headings: readonly Heading[],
  taken: Map<Heading, { seen: SeenCell; score: number }>,
  used: Set<SeenCell>,
  foreign: (seen: SeenCell) => boolean,
): void {
  if (taken.size < Math.ceil(headings.length / 2)) return;
  const names = leaves.slice(-headings.length);
  const inPlace = headings.every((heading, position) => {
    const seen = taken.get(heading)?.seen;
    return seen === undefined ? !used.has(names[position] ?? missing) : seen === names[position];
  });
  if (names.length < headings.length || !inPlace) return;
  headings.forEach((heading, position) => {
    const seen = names[position];
    if (seen === undefined || taken.has(heading) || foreign(seen)) return;
    taken.set(heading, { seen, score: fitness(seen.label, heading) });
    used.add(seen);
  });
}

/** A stand-in for "no such cell" that is in no set. */
const missing: SeenCell = {
  grid: -1,
  cell: { index: -1, text: '', row: -1, column: -1, rowSpan: 1, columnSpan: 1 },
  look: 'blank',
  label: { whole: '', bare: '' },
};
