import type { Span } from '../core/claim';
import { simplified } from '../core/script';

/** Text in comparable form, each character with its place in the text it came from. */
export interface Source {
  /** Half-width, Simplified, without white space. */
  readonly text: string;
  /** Where in the original each character of `text` starts. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands where white space parted two digits: `3 5` is neither 35 nor two figures for certain. */
export const SPLIT = '\u0001';

const SKIPPED =
  /[\s\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\uFE00-\uFE0F]/;
const DIGIT = /\d/;

/** Brings a text into comparable form and remembers where each character stood. */
export function sourceOf(original: string): Source {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let spaced = false;
  let last = '';
  let at = 0;
  for (const character of original) {
    const start = at;
    at += character.length;
    const isHan = character >= '\u4e00' && character <= '\u9fff';
    if (!isHan && SKIPPED.test(character)) {
      spaced = true;
      continue;
    }
    const plain = isHan || character < '\u0080' ? character : character.normalize('NFKC');
    if (spaced && DIGIT.test(plain) && DIGIT.test(last)) {
      text += SPLIT;
      starts.push(start);
      ends.push(start);
    }
    spaced = false;
    for (let i = 0; i < plain.length; i += 1) {
      starts.push(start);
      ends.push(at);
    }
    text += plain;
    last = plain.charAt(plain.length - 1);
  }
  return { text: simplified(text), starts, ends };
}

/** The original stretch of a stretch of comparable text. */
export function originalSpan(source: Source, { start, end }: Span): Span {
  if (end <= start) return { start: source.starts[start] ?? 0, end: source.starts[start] ?? 0 };
  return { start: source.starts[start] ?? 0, end: source.ends[end - 1] ?? 0 };
}
