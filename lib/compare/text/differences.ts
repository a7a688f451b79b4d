import { diffArrays } from 'diff';
import type { Steps } from '../../core/steps';
import { isNumber, sentencesOf, tokensOf } from './tokens';

/** A stretch of two texts: the same in both, or what stands in one in the place of what stands in the other. */
export type TextPart =
  | { readonly is: 'same'; readonly text: string }
  | { readonly is: 'changed'; readonly was: string; readonly now: string };

export interface TextDifferences {
  /** What is the same and each `was` make up the earlier text; what is the same and each `now` the later. */
  readonly parts: readonly TextPart[];
  /** Some stretches would take too long to compare by words: they stand whole. */
  readonly coarse: boolean;
}

/**
 * How many sentences, and how many words and signs, may be taken out and put in until a comparison is given up.
 * The time it takes grows with the square: these take some 50 ms each. A section has some 100 sentences.
 */
const MOST_SENTENCES = 600;
const MOST_WORDS = 300;

/**
 * Compares two texts by words, numbers whole. Sentences that are the same but for their numbers hold the two
 * together; what stands between them is compared by words, unless it has less than half of its words in common:
 * words that two unrelated sentences happen to share say nothing.
 */
export function* differences(was: string, now: string): Steps<TextDifferences> {
  const lines = compared(sentencesOf(was), sentencesOf(now), MOST_SENTENCES, withoutNumbers).stretches;
  if (lines === null) return { parts: [{ is: 'changed', was, now }], coarse: true };
  const parts: TextPart[] = [];
  let coarse = false;
  let effort = MOST_WORDS * MOST_WORDS;
  for (const line of lines) {
    if (line.was === line.now || line.was === '' || line.now === '') {
      parts.push(partOf(line));
      continue;
    }
    yield;
    const found = byWords(line, Math.floor(Math.sqrt(effort)));
    effort = Math.max(0, effort - found.edits * found.edits);
    coarse ||= found.stretches === 'short';
    parts.push(...(typeof found.stretches === 'string' ? [line] : found.stretches).map(partOf));
  }
  return { parts: joined(joined(parts).map(widened)), coarse };
}

/** What stands in the two at one place. */
interface Stretch {
  readonly was: string;
  readonly now: string;
}

interface Compared {
  /** Null where more had to be edited than was allowed. */
  readonly stretches: readonly Stretch[] | null;
  /** Edits that were tried. */
  readonly edits: number;
}

/** @returns `short`: given up for want of time; `unlike`: the two have less than half of their words in common */
function byWords(
  { was, now }: Stretch,
  mostEdits: number,
): { readonly stretches: readonly Stretch[] | 'short' | 'unlike'; readonly edits: number } {
  const [before, after] = [tokensOf(was), tokensOf(now)];
  const half = Math.floor((before.length + after.length) / 2);
  if (fewestEdits(before, after) > half) return { stretches: 'unlike', edits: 0 };
  const { stretches, edits } = compared(before, after, Math.min(half, mostEdits), (token) => token);
  return { stretches: stretches ?? (mostEdits < half ? 'short' : 'unlike'), edits };
}

/**
 * Compares two lists of pieces of text.
 * @param key pieces with the same key are held to be the same
 */
function compared(
  was: readonly string[],
  now: readonly string[],
  mostEdits: number,
  key: (piece: string) => string,
): Compared {
  const [before, after] = [was.map(key), now.map(key)];
  if (fewestEdits(before, after) > mostEdits) return { stretches: null, edits: 0 };
  const changes = diffArrays(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return { stretches: null, edits: mostEdits };
  const stretches: Stretch[] = [];
  let [from, to, edits] = [0, 0, 0];
  let [goneText, comeText] = ['', ''];
  const close = () => {
    if (goneText !== '' || comeText !== '') stretches.push({ was: goneText, now: comeText });
    [goneText, comeText] = ['', ''];
  };
  for (const { value, added, removed } of changes) {
    const gone = added ? [] : was.slice(from, from + value.length);
    const come = removed ? [] : now.slice(to, to + value.length);
    from += gone.length;
    to += come.length;
    if (added || removed) {
      edits += value.length;
      goneText += gone.join('');
      comeText += come.join('');
      continue;
    }
    close();
    // Piece by piece: two that have the same key may be spelt differently.
    gone.forEach((piece, at) => {
      stretches.push({ was: piece, now: come[at] ?? '' });
    });
  }
  close();
  return { stretches, edits };
}

/** Pieces that only one of two lists has must all be edited: what is clearly too much is not even tried. */
function fewestEdits(was: readonly string[], now: readonly string[]): number {
  const left = new Map<string, number>();
  for (const piece of was) left.set(piece, (left.get(piece) ?? 0) + 1);
  for (const piece of now) left.set(piece, (left.get(piece) ?? 0) - 1);
  let edits = 0;
  for (const count of left.values()) edits += Math.abs(count);
  return edits;
}

function withoutNumbers(sentence: string): string {
  return tokensOf(sentence)
    .map((token) => (isNumber(token) ? '0' : token))
    .join('');
}

function partOf({ was, now }: Stretch): TextPart {
  return was === now ? { is: 'same', text: was } : { is: 'changed', was, now };
}

/** Neighbouring stretches of one kind as one. */
function joined(parts: readonly TextPart[]): TextPart[] {
  return parts.reduce(appended, []);
}

function appended(parts: TextPart[], part: TextPart): TextPart[] {
  const last = parts[parts.length - 1];
  if (last?.is === 'same' && part.is === 'same')
    parts[parts.length - 1] = { is: 'same', text: last.text + part.text };
  else if (last?.is === 'changed' && part.is === 'changed')
    parts[parts.length - 1] = { is: 'changed', was: last.was + part.was, now: last.now + part.now };
  else parts.push(part);
  return parts;
}

/** A comma or a 的 between two changes is the same by chance: such a place reads as one change. */
function widened(part: TextPart, at: number, all: readonly TextPart[]): TextPart {
  const isBetween = at > 0 && at < all.length - 1;
  if (part.is === 'changed' || !isBetween || !isSlight(part.text)) return part;
  return { is: 'changed', was: part.text, now: part.text };
}

function isSlight(text: string): boolean {
  return text.length <= 4 && !text.includes('\n') && (text.match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
}
