import { percentage } from '../../core/derived';
import type { Steps } from '../../core/steps';
import { plain } from '../../core/text';
import { isNumber, sentencesOf, unitsOf } from './tokens';

/**
 * How many characters in a row make a passage. The names of laws and bodies and the set phrases of such reports
 * are shorter (中华人民共和国政府信息公开条例 has 15), most sentences are longer.
 */
export const PASSAGE = 20;

/**
 * How much of a later text stands in an earlier one. Both are taken in comparable form (`plain`), and only
 * letters and numbers count, one each however many digits a number has; punctuation, white space, width and
 * script do not. A passage is a run of `PASSAGE` or more within one section.
 */
export interface Copied {
  /** Letters and numbers of the later text. */
  readonly characters: number;
  /** Those in passages that stand in the earlier text word for word, numbers included. */
  readonly copied: number;
  /** Those that are not, but are in passages that stand there with other numbers. */
  readonly otherFigures: number;
  /** Sentences of the later text with any letter or number. */
  readonly sentences: number;
  /** Those copied from end to end; and those from end to end the same but for numbers. */
  readonly copiedSentences: number;
  readonly otherFiguresSentences: number;
}

export const NOTHING: Copied = {
  characters: 0,
  copied: 0,
  otherFigures: 0,
  sentences: 0,
  copiedSentences: 0,
  otherFiguresSentences: 0,
};

/**
 * Measures what of each later text stands anywhere in the earlier texts. Takes time in proportion to their
 * length, a step for each text.
 */
export function* copiedIn(earlier: readonly string[], later: readonly string[]): Steps<Copied[]> {
  const code = coder();
  const exact = new Set<string>();
  const masked = new Set<string>();
  for (const text of earlier) {
    const { units } = laidOut(text);
    for (const passage of passagesOf(units, code)) exact.add(passage);
    for (const passage of passagesOf(units.map(withoutNumber), code)) masked.add(passage);
    yield;
  }
  const measures: Copied[] = [];
  for (const text of later) {
    const { units, ends } = laidOut(text);
    const own = marksOf(passagesOf(units, code), exact, units.length);
    const other = marksOf(passagesOf(units.map(withoutNumber), code), masked, units.length);
    measures.push(measured(ends, own, other));
    yield;
  }
  return measures;
}

/** Several measures as one. */
export function together(measures: readonly Copied[]): Copied {
  const sum = (key: keyof Copied) => measures.reduce((all, measure) => all + measure[key], 0);
  return {
    characters: sum('characters'),
    copied: sum('copied'),
    otherFigures: sum('otherFigures'),
    sentences: sum('sentences'),
    copiedSentences: sum('copiedSentences'),
    otherFiguresSentences: sum('otherFiguresSentences'),
  };
}

/** A share of a text's characters in percent with one decimal ("33.3"); null of an empty text. */
export function shareOf(part: number, { characters }: Copied): string | null {
  return characters === 0 ? null : percentage(String(part), String(characters));
}

function withoutNumber(unit: string): string {
  return isNumber(unit) ? '0' : unit;
}

interface LaidOut {
  readonly units: readonly string[];
  /** Where each sentence ends, as a count of units. */
  readonly ends: readonly number[];
}

function laidOut(text: string): LaidOut {
  const units: string[] = [];
  const ends: number[] = [];
  // Sentences first: comparable form knows no line breaks.
  for (const sentence of sentencesOf(text)) {
    const own = unitsOf(plain(sentence));
    if (own.length === 0) continue;
    for (const unit of own) units.push(isNumber(unit) ? unit.replaceAll(',', '') : unit);
    ends.push(units.length);
  }
  return { units, ends };
}

function measured(ends: readonly number[], exact: readonly boolean[], masked: readonly boolean[]): Copied {
  const sentences = ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    const isAll = (marks: readonly boolean[]) => marks.slice(start, end).every(Boolean);
    return isAll(exact) ? 'copied' : isAll(masked) ? 'otherFigures' : 'own';
  });
  return {
    characters: exact.length,
    copied: exact.filter(Boolean).length,
    otherFigures: masked.filter((is, at) => is && exact[at] !== true).length,
    sentences: ends.length,
    copiedSentences: sentences.filter((one) => one === 'copied').length,
    otherFiguresSentences: sentences.filter((one) => one === 'otherFigures').length,
  };
}

/** Each unit as two UTF-16 units of its own, so that passages are stretches of one string. */
type Code = (unit: string) => string;

function coder(): Code {
  const codes = new Map<string, string>();
  return (unit) => {
    const known = codes.get(unit) ?? String.fromCharCode(codes.size >> 16, codes.size & 0xffff);
    codes.set(unit, known);
    return known;
  };
}

/**
 * Every `PASSAGE` units in a row, by the place where they begin. A longer run stands in a text if and only if
 * each of these in it does.
 */
function passagesOf(units: readonly string[], code: Code): string[] {
  const line = units.map(code).join('');
  const count = Math.max(0, units.length - PASSAGE + 1);
  return Array.from({ length: count }, (_, at) => line.slice(2 * at, 2 * (at + PASSAGE)));
}

/** Which of so many units are in a known passage. */
function marksOf(passages: readonly string[], known: ReadonlySet<string>, length: number): boolean[] {
  const marks = new Array<boolean>(length).fill(false);
  let marked = 0;
  passages.forEach((passage, start) => {
    if (!known.has(passage)) return;
    for (marked = Math.max(marked, start); marked < start + PASSAGE; marked += 1) marks[marked] = true;
  });
  return marks;
}
