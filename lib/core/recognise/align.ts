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
 * @param rows the form's rows in printed order
 * @param groups for each line, keys of the groups whose words stand beside it
 * @returns for each line the row, or undefined where it is none of the form's or cannot be told
 */
export function alignRows(
  labels: readonly (readonly LabelText[])[],
  rows: readonly Heading[],
  groups: readonly ReadonlySet<string>[],
): (Heading | undefined)[] {
  const scores = labels.map((texts, line) => scoresOf(texts, rows, groups[line]));
  const paired = bestPath(scores, rows.length);
  const result = paired.map((column) => (column === undefined ? undefined : rows[column]));
  const free = () => rows.filter((row) => !result.includes(row));

  result.forEach((row, line) => {
    if (row === undefined || at(scores, line, rows.indexOf(row)) >= CERTAIN) return;
    const rivals = free().map((other) => at(scores, line, rows.indexOf(other)));
    if (at(scores, line, rows.indexOf(row)) - Math.max(0, ...rivals) < MARGIN) result[line] = undefined;
  });
  // Out of order, but the very words.
  labels.forEach((_, line) => {
    if (result[line] !== undefined) return;
    result[line] = free().find((row) => at(scores, line, rows.indexOf(row)) >= CERTAIN);
  });
  return result;
}

function at(scores: readonly (readonly number[])[], line: number, row: number): number {
  return scores[line]?.[row] ?? 0;
}

/**
 * How well a label fits each row. A label that bears the very words of a row is no other row, wherever it
 * stands.
 */
function scoresOf(
  texts: readonly LabelText[],
  rows: readonly Heading[],
  groups: ReadonlySet<string> | undefined,
): readonly number[] {
  const exact = new Set(texts.flatMap((text) => exactly(text, rows)));
  if (exact.size > 0) return rows.map((row) => (exact.has(row) ? inGroup(1, row, groups) : 0));
  return rows.map((row) => {
    const best = Math.max(0, ...texts.map((text) => fitness(text, row)));
    return best < ALIKE ? 0 : inGroup(best, row, groups);
  });
}

/** A word of the row's own group beside it tells equal labels apart; another group's speaks against it. */
function inGroup(likeness: number, row: Heading, groups: ReadonlySet<string> | undefined): number {
  if (row.group === undefined || groups === undefined || groups.size === 0) return likeness;
  return groups.has(row.group) ? likeness : likeness - OTHER_GROUP;
}

/** The order-keeping pairing of lines and rows with the greatest sum of likeness. */
function bestPath(scores: readonly (readonly number[])[], width: number): (number | undefined)[] {
  const height = scores.length;
  const table: Float64Array[] = [new Float64Array(width + 1)];
  for (let i = 1; i <= height; i += 1) {
    const row = new Float64Array(width + 1);
    const above = table[i - 1] ?? row;
    for (let j = 1; j <= width; j += 1) {
      const likeness = at(scores, i - 1, j - 1);
      const pair = likeness >= ALIKE - OTHER_GROUP ? (above[j - 1] ?? 0) + worth(likeness) : 0;
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
