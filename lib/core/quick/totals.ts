import { labelText } from '../text';

/**
 * How far up a total stands: 0 is no total, 1 a subtotal (小计), 2 a total (合计), 3 the total of totals (总计).
 * A total is the sum of what stands lower, so that two of the same level do not contain each other.
 */
export type TotalLevel = 0 | 1 | 2 | 3;

/** A label this long names a thing, even where it ends in a word for totals. */
const LONGEST = 14;

const LEVELS: readonly (readonly [level: TotalLevel, label: RegExp])[] = [
  [1, /^(?:小计|分计|subtotals?)|小计$/],
  [3, /^(?:总计(?!划)|总合计|总数$|累计|grandtotal|overalltotal)|(?:总计|总数|累计)$/],
  [2, /^(?:合计|共计|总和$|totals?$|sums?$|alltogether$|intotal$)|(?:合计|共计)$/],
];
/** "Total expenditure" below the expenditures; over a column it is as often a measure of its own. */
const ROW_ONLY = /^total[a-z]/;
const LATIN_LONGEST = 40;

/** What no label of a total lacks: cheaper to ask than the rest, in a table of thousands of rows. */
const MENTIONS = /[计計数數和]|t\s*o\s*t|s\s*u\s*[mb]|t\s*o\s*g/i;

/** @param text a printed label: of a row or over a column */
export function totalLevel(text: string, isRow: boolean): TotalLevel {
  if (!MENTIONS.test(text)) return 0;
  const label = labelText(text).bare.toLowerCase();
  const isLatin = /^[a-z]/.test(label);
  if (label === '' || label.length > (isLatin ? LATIN_LONGEST : LONGEST)) return 0;
  for (const [level, words] of LEVELS) if (words.test(label)) return level;
  return isRow && ROW_ONLY.test(label) ? 2 : 0;
}
