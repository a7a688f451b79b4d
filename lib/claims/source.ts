import type { Span } from '../core/claim';
import { simplified } from '../core/script';

/** Text in comparable form, each character with its place in the text it came from. */
export interface Source {
  /** Half-width, Simplified, without white space. */
  readonly text: string;
  /** Where the text begins in the original. */
  readonly start: number;
  /** Which stretch of the original each stretch of `text` came from, in order; null where all stand there one by one. */
  readonly pieces: readonly Piece[] | null;
}

/** A stretch of comparable text that ends where the next begins. */
interface Piece {
  /** Where it begins in the comparable text. */
  readonly at: number;
  /** Where it begins and ends in the original. */
  readonly from: number;
  readonly to: number;
  /** Whether its characters stand there one by one; otherwise all of them came from all of that stretch. */
  readonly isOneByOne: boolean;
}

/** Stands where white space parted two digits: `3 5` is neither 35 nor two figures for certain. */
export const SPLIT = '\u0001';

const SKIPPED =
  /[\s\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]/;
const DIGIT = /\d/;

/** Characters whose comparable form is one character again, whatever stands beside them: nearly all of a report. */
const ONE_BY_ONE = '\u4e00-\u9fff!-~\uff01-\uff5e。、“”‘’《》【】〔〕—·';
const NOT_ONE_BY_ONE = new RegExp(`[^${ONE_BY_ONE}]`);
const STRETCH = new RegExp(`[${ONE_BY_ONE}]+|.`, 'gsu');

/** Brings a text into comparable form and remembers where each character stood. */
export function sourceOf(original: string): Source {
  const printed = original.trim();
  const start = printed === '' ? 0 : original.indexOf(printed.charAt(0));
  if (!NOT_ONE_BY_ONE.test(printed))
    return { text: simplified(printed.normalize('NFKC')), start, pieces: null };
  let text = '';
  const pieces: Piece[] = [];
  let spaced = false;
  let to = start;
  for (const [stretch] of printed.matchAll(STRETCH)) {
    const from = to;
    to += stretch.length;
    if (SKIPPED.test(stretch)) {
      spaced = true;
      continue;
    }
    const plain = stretch.normalize('NFKC');
    const isOneByOne = !NOT_ONE_BY_ONE.test(stretch);
    const beginning = isOneByOne ? plain.charAt(0) : plain;
    if (spaced && DIGIT.test(beginning) && DIGIT.test(text.charAt(text.length - 1))) {
      pieces.push({ at: text.length, from, to: from, isOneByOne: false });
      text += SPLIT;
    }
    spaced = false;
    pieces.push({ at: text.length, from, to, isOneByOne });
    text += plain;
  }
  return { text: simplified(text), start, pieces };
}

/** The original stretch of a stretch of comparable text. */
export function originalSpan({ start: shift, pieces }: Source, { start, end }: Span): Span {
  if (pieces === null) return { start: shift + start, end: shift + Math.max(start, end) };
  const first = pieceAt(pieces, start);
  const from = first === undefined ? 0 : first.from + (first.isOneByOne ? start - first.at : 0);
  if (end <= start) return { start: from, end: from };
  const last = pieceAt(pieces, end - 1);
  return { start: from, end: last === undefined ? 0 : last.isOneByOne ? last.from + end - last.at : last.to };
}

/** The piece that a character of the comparable text stands in: the last that does not begin after it. */
function pieceAt(pieces: readonly Piece[], index: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
