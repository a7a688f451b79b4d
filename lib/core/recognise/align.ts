import type { Heading } from '../form';
import type { LabelText } from '../text';
import { ALIKE, exactly, fitness, MARGIN } from './labels';

/** Exactness from which a label needs no place to be believed. */
const CERTAIN = 0.999;
/** What the words of another row's group beside a label take from its likeness. */
const OTHER_GROUP = 0.05;
const NEARLY_EXACT = 1 - OTHER_GROUP;

/** What a pairing adds to an alignment: an exact one more than two that are only alike. */
function worth(likeness: number): number {
  return likeness >= NEARLY_EXACT ? 1 + likeness : likeness - 0.5;
}

/**
 * Tells which row of the form each printed label is.
 *
 * Labels and form rows are aligned as two sequences: the pairing in form order with the greatest likeness
 * wins, so a garbled label is read as what must stand between its neighbours. A label that is exact may
 * also stand out of order. A pairing that is not exact must beat every other row still free by a margin.
 *
 * @param labels for each printed line, the texts that may be its label
 * @param rows the form's rows in printed order, always the same list
 * @param groups for each line, keys of the groups whose words stand beside it
 * @param among the rows that are still to be told
 * @returns for each line the row, or undefined where it is none of the form's or cannot be told
 */
export function alignRows(
  labels: readonly (readonly LabelText[])[],
  rows: readonly Heading[],
  groups: readonly ReadonlySet<string>[],
  among: ReadonlySet<Heading>,
): (Heading | undefined)[] {
  if (labels.length === 0) return [];
  const fits = labels.map((texts, line) => fitsOf(texts, rows, groups[line], among));
  const paired = onlyPath(fits) ?? bestPath(fits, rows.length);
  const free = () =>
    [...rows.entries()].flatMap(([row, heading]) =>
      among.has(heading) && !paired.includes(row) ? [row] : [],
    );

  paired.forEach((row, line) => {
    if (row === undefined || at(fits, line, row) >= CERTAIN) return;
    const rival = free().reduce((most, other) => Math.max(most, at(fits, line, other)), 0);
    if (at(fits, line, row) - rival < MARGIN) paired[line] = undefined;
  });
  // Out of order, but the very words.
  paired.forEach((row, line) => {
    if (row === undefined) paired[line] = free().find((other) => at(fits, line, other) >= CERTAIN);
  });
  return paired.map((row) => (row === undefined ? undefined : rows[row]));
}

/** A row that a label fits, by its place in the form, and how well. */
interface Fit {
  readonly row: number;
  readonly likeness: number;
}

function at(fits: readonly (readonly Fit[])[], line: number, row: number): number {
  return fits[line]?.find((fit) => fit.row === row)?.likeness ?? 0;
}

/**
 * The rows that a label fits, in the form's order. A label that bears the very words of a row is no other row,
 * wherever it stands.
 */
function fitsOf(
  texts: readonly LabelText[],
  rows: readonly Heading[],
  groups: ReadonlySet<string> | undefined,
  among: ReadonlySet<Heading>,
): readonly Fit[] {
  const exact = texts.flatMap((text) => exactly(text, rows, among));
  const fits: Fit[] = [];
  for (const [row, heading] of rows.entries()) {
    if (exact.length > 0 ? !exact.includes(heading) : !among.has(heading)) continue;
    const best = exact.length > 0 ? 1 : Math.max(0, ...texts.map((text) => fitness(text, heading)));
    if (best >= ALIKE) fits.push({ row, likeness: inGroup(best, heading, groups) });
  }
  return fits;
}

/** A word of the row's own group beside it tells equal labels apart; another group's speaks against it. */
function inGroup(likeness: number, row: Heading, groups: ReadonlySet<string> | undefined): number {
  if (row.group === undefined || groups === undefined || groups.size === 0) return likeness;
  return groups.has(row.group) ? likeness : likeness - OTHER_GROUP;
}

/** The pairing where every label fits one row at most and they come in the form's order; undefined elsewhere. */
function onlyPath(fits: readonly (readonly Fit[])[]): (number | undefined)[] | undefined {
  let last = -1;
  const path: (number | undefined)[] = [];
  for (const [only, other] of fits) {
    if (other !== undefined || (only !== undefined && only.row <= last)) return undefined;
    last = only?.row ?? last;
    path.push(only?.row);
  }
  return path;
}

/** The order-keeping pairing of lines and rows with the greatest sum of likeness. */
function bestPath(fits: readonly (readonly Fit[])[], width: number): (number | undefined)[] {
  const height = fits.length;
  const table: Float64Array[] = [new Float64Array(width + 1)];
  for (let i = 1; i <= height; i += 1) {
    const row = new Float64Array(width + 1);
    const above = table[i - 1] ?? row;
    const likeness = new Float64Array(width);
    for (const fit of fits[i - 1] ?? []) likeness[fit.row] = fit.likeness;
    for (let j = 1; j <= width; j += 1) {
      const own = likeness[j - 1] ?? 0;
      const pair = own >= ALIKE - OTHER_GROUP ? (above[j - 1] ?? 0) + worth(own) : 0;
      row[j] = Math.max(above[j] ?? 0, row[j - 1] ?? 0, pair);
    }
    table.push(row);
  }
  const result: (number | undefined)[] = Array.from({ length: height }, () => undefined);
  let i = height;
  let j = width;
  while (i > 0 && j > 0) {
    const here = table[i]?.[j] ?? 0;
    if (here === (table[i - 1]?.[j] ?? 0)) i -= 1;
    else if (here === (table[i]?.[j - 1] ?? 0)) j -= 1;
    else {
      result[i - 1] = j - 1;
      i -= 1;
      j -= 1;
    }
  }
  return result;
}
