import type { Span } from '../core/claim';
import { simplified } from '../core/script';

/** Text in comparable form, each character with its place in the text it came from. */
export interface Source {
  /** Half-width, Simplified, without white space. */
  readonly text: string;
  /** Where the text begins in the original. */
  readonly start: number;
  /** Where each character of `text` starts and ends in the original; null where they stand there one by one. */
  readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

/** Stands where white space parted two digits: `3 5` is neither 35 nor two figures for certain. */
export const SPLIT = '\u0001';

const SKIPPED =
  /[\s\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]/;
const DIGIT = /\d/;

/** Characters whose comparable form is one character again, whatever stands beside them: nearly all of a report. */
const ONE_BY_ONE = '\u4e00-\u9fff!-~\uff01-\uff5e。、“”‘’《》【】〔〕—·';
const ALL_ONE_BY_ONE = new RegExp(`^[${ONE_BY_ONE}]*$`);
const STRETCH = new RegExp(`[${ONE_BY_ONE}]+|.`, 'gsu');

/** Brings a text into comparable form and remembers where each character stood. */
export function sourceOf(original: string): Source {
  const printed = original.trim();
  const start = printed === '' ? 0 : original.indexOf(printed.charAt(0));
  if (ALL_ONE_BY_ONE.test(printed))
    return { text: simplified(printed.normalize('NFKC')), start, places: null };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let spaced = false;
  let at = start;
  for (const [stretch] of printed.matchAll(STRETCH)) {
    const from = at;
    at += stretch.length;
    if (SKIPPED.test(stretch)) {
      spaced = true;
      continue;
    }
    const plain = stretch.normalize('NFKC');
    const isOneByOne = ALL_ONE_BY_ONE.test(stretch);
    const beginning = isOneByOne ? plain.charAt(0) : plain;
    if (spaced && DIGIT.test(beginning) && DIGIT.test(text.charAt(text.length - 1))) {
      text += SPLIT;
      starts.push(from);
      ends.push(from);
    }
    spaced = false;
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(isOneByOne ? from + i : from);
      ends.push(isOneByOne ? from + i + 1 : at);
    }
    text += plain;
  }
  return { text: simplified(text), start, places: { starts, ends } };
}

/** The original stretch of a stretch of comparable text. */
export function originalSpan({ start: shift, places }: Source, { start, end }: Span): Span {
  if (places === null) return { start: shift + start, end: shift + Math.max(start, end) };
  const from = places.starts[start] ?? 0;
  return { start: from, end: end <= start ? from : (places.ends[end - 1] ?? 0) };
}
