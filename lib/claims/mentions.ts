import type { Span } from '../core/claim';
import { joined, type Label, labelBetween, labelOf, marksOf } from './label';
import type { WordClass } from './lexicon';
import { distributed } from './spread';
import { START, type State } from './state';
import { TELLING } from './telling';
import type { Break, Quantity, Token } from './tokens';

/** A figure of a sentence with the words that belong to it. */
export interface Mention {
  /** Index of its token in the sentence. */
  readonly at: number;
  readonly quantity: Quantity;
  /** Words before and after it, as far as they are its own. */
  readonly before: readonly Token[];
  readonly label: Label;
  /** More than one where 各 or 均 gives a figure to several things; none where 分别 cannot be dealt out. */
  readonly labels: readonly Label[];
  /** Label before and after it, and what stands between it and the figure before. */
  readonly pre: Label;
  readonly post: Label;
  readonly gap: Label;
  /** The words and the figure, in comparable text. */
  readonly span: Span;
  /** How many brackets it stands in. */
  readonly depth: number;
  readonly state: State;
  /** What opens a list between the figure before and this one. */
  readonly opener: 'ofWhich' | 'includes' | 'bracket' | 'colon' | null;
  /** The strongest sign between the figure before and this one. */
  readonly separator: Break | null;
}

/** The tokens of a sentence. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly hasFigures: boolean;
  /** Whether it has a word that may make a claim without a figure. */
  readonly isTelling: boolean;
}

/** A sentence cut into tokens, with its figures. */
export interface Sentence extends Stretch {
  readonly states: readonly State[];
  readonly mentions: readonly Mention[];
}

/** No sentence has more tokens: some three pages of text; twice as many without any sign. */
const LONG = 800;
const ENDLESS = 1600;

/** Cuts a block's tokens at what ends sentences. */
export function sentencesIn(tokens: readonly Token[]): Stretch[] {
  const sentences: Stretch[] = [];
  let current: Token[] = [];
  let hasFigures = false;
  let telling = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    current.push(token);
    hasFigures ||= token.is === 'figure';
    telling ||= token.is === 'word' && TELLING.has(token.text);
    // What goes on for so long is no sentence: a list without end, or text that is none.
    const isEndless = token.is === 'break' ? current.length > LONG : current.length > ENDLESS;
    if (isEndless || (token.is === 'break' && token.what === 'stop')) {
      sentences.push({ tokens: current, hasFigures, isTelling: telling });
      current = [];
      hasFigures = false;
      telling = false;
    }
  }
  if (current.length > 0) sentences.push({ tokens: current, hasFigures, isTelling: telling });
  return sentences;
}

const NO_TOKENS: readonly Token[] = [];
const HARD: ReadonlySet<Break> = new Set(['stop', 'semi', 'comma', 'colon', 'open', 'close']);

/** @param states the state before each token, and after the last */
export function sentenceOf(stretch: Stretch, states: readonly State[]): Sentence {
  const { tokens, hasFigures, isTelling } = stretch;
  const mentions: Mention[] = [];
  if (!hasFigures) return { tokens, hasFigures, isTelling, states, mentions };
  let depth = 0;
  let taken = 0;
  let previous = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.is === 'break') {
      if (token.what === 'open') depth += 1;
      else if (token.what === 'close') depth = Math.max(0, depth - 1);
    }
    if (token.is !== 'figure') continue;
    const isAlone = standsAlone(tokens, at);
    // Where the words before it end.
    const words = isAlone ? at - 1 : remarkBefore(tokens, at);
    const start = labelStart(tokens, words, Math.max(previous + 1, taken));
    const before = start < words ? tokens.slice(start, words) : NO_TOKENS;
    const pre = labelOf(before);
    const end = labelEnd(tokens, at);
    const followed = tokens[end]?.is === 'figure';
    // Between two figures without a sign, words belong to the figure before only if it has none of its own.
    const ownAfter = !(followed && pre.marks.length > 0);
    const after = ownAfter ? tokens.slice(at + 1, end) : NO_TOKENS;
    const post = labelOf(after.length === 0 ? after : withoutBrackets(after));
    if (ownAfter && post.marks.length > 0) taken = end;
    const from = previous + 1;
    const last = post.marks.length > 0 ? (after.at(-1) ?? token) : token;
    const label = labelFor(pre, post);
    // Signs before the first word say nothing.
    const gap = onlySigns(tokens, from, start) ? pre : labelBetween(tokens, from, at);
    mentions.push({
      at,
      quantity: token.what,
      before,
      pre,
      post,
      label,
      labels: [label],
      gap,
      span: { start: (firstTelling(before) ?? token).start, end: last.end },
      depth: isAlone ? depth - 1 : depth,
      state: states[at] ?? START,
      opener: openerIn(tokens, from, at, gap),
      separator: strongest(tokens, from, at),
    });
    previous = at;
  }
  const spread = distributed(tokens, mentions);
  if (spread === null) return { tokens, hasFigures, isTelling, states, mentions };
  const dealt = mentions.map((mention) => {
    const labels = spread.get(mention);
    if (labels === undefined) return mention;
    return { ...mention, labels, label: (labels.length === 1 ? labels[0] : undefined) ?? mention.label };
  });
  return { tokens, hasFigures, isTelling, states, mentions: dealt };
}

/** The label is what stands before; what stands after joins it, or is the label where nothing stands before. */
function labelFor(pre: Label, post: Label): Label {
  if (pre.marks.length === 0) return post.marks.length === 0 ? pre : joined(pre, post);
  const isObject = post.marks.every(
    (mark) => mark === 'request' || mark === 'application' || mark === 'byRequest',
  );
  if (post.marks.length > 0 && isObject) return joined(pre, post);
  return pre;
}

/** 自然人申请（38 件）: in a bracket of its own, which a word stands before. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isPercent = token?.is === 'figure' && token.what.unit === '%';
  const isEnclosed = isBreak(tokens[at - 1], 'open') && isBreak(tokens[at + 1], 'close');
  return isEnclosed && !isPercent && tokens[at - 2]?.is === 'word';
}

/**
 * 部分公开（区分处理）4 件: where a bracket begins that says the same once more, or the figure's own place. Any other
 * says of which they are.
 */
function remarkBefore(tokens: readonly Token[], at: number): number {
  if (!isBreak(tokens[at - 1], 'close')) return at;
  let open = at - 2;
  while (open >= 0 && tokens[open]?.is !== 'break' && tokens[open]?.is !== 'figure') open -= 1;
  const explained = tokens[open - 1];
  if (!isBreak(tokens[open], 'open') || explained?.is !== 'word') return at;
  const { marks, relations, unknownBefore, unknownAfter, other } = labelBetween(tokens, open + 1, at - 1);
  const isSame = marks.length > 0 && marks.every((mark) => marksOf(explained.what).includes(mark));
  return isSame && !other && !unknownAfter && relations.length + unknownBefore.length === 0 ? open : at;
}

function labelStart(tokens: readonly Token[], at: number, least: number): number {
  let start = at;
  let crossed = false;
  while (start > least) {
    const token = tokens[start - 1];
    if (token === undefined || token.is === 'figure') break;
    // 行政许可决定数量：120 件: the words before a colon, where none stand after it.
    const goesBack = isBreak(token, 'colon') && start === at && !crossed;
    if (goesBack) crossed = true;
    else if (token.is === 'break' && HARD.has(token.what)) break;
    start -= 1;
  }
  if (crossed && labelBetween(tokens, start, at).relations.includes('ofWhich')) return at;
  while (start < at && tokens[start]?.is === 'break') start += 1;
  return start;
}

/** Where the words after a figure end: at any sign or figure; a bracket right after it is passed over. */
function labelEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  if (isBreak(tokens[end], 'open')) {
    let close = end;
    while (close < tokens.length && !isBreak(tokens[close], 'close')) close += 1;
    const next = tokens[close + 1];
    if (close < tokens.length && next !== undefined && next.is !== 'break') end = close + 1;
    else return at + 1;
  }
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.is === 'break' || token.is === 'figure') break;
    if (token.is !== 'word') continue;
    // 5件均予以公开 begins another clause; 43件分别予以公开、部分公开 does not say how many each.
    if (ENDING.has(token.what) || (token.what === 'open' && token.text.startsWith(MAINLY))) break;
    // 88宗申请中已答复83宗: what follows is said of the next figure.
    if (AMONG.has(token.text)) return end + 1;
  }
  return end;
}

/** 138 件申请主要涉及征地: what most of them are about. */
const MAINLY = '主要';
const ENDING: ReadonlySet<WordClass> = new Set<WordClass>(['all', 'each', 'not', 'respectively']);

function withoutBrackets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.is !== 'break') {
      if (depth === 0) kept.push(token);
    } else if (token.what === 'open') depth += 1;
    else if (token.what === 'close') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  return kept;
}

/** Whether some tokens are signs, from one place to before another. */
function onlySigns(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.is !== 'break') return false;
  return true;
}

function isBreak(token: Token | undefined, kind: Break): boolean {
  return token?.is === 'break' && token.what === kind;
}

/** The first word that says something of the claim. */
function firstTelling(tokens: readonly Token[]): Token | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isIdle = token?.is === 'word' && (token.what === 'filler' || token.what === 'ofWhich');
    if (!isIdle && token?.is !== 'number') return token;
  }
  return undefined;
}

/** What opens a list between two places; the figure before, where there is one, stands right before the first. */
function openerIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { relations }: Label,
): Mention['opener'] {
  if (relations.includes('ofWhich')) return 'ofWhich';
  if (from > 0 && isAmong(tokens, from, to)) return 'ofWhich';
  if (relations.includes('includes')) return 'includes';
  if (from === 0) return null;
  let open = 0;
  let colon = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.is !== 'break') continue;
    if (token.what === 'open') open += 1;
    else if (token.what === 'close') open -= 1;
    else if (token.what === 'colon') colon = true;
  }
  if (open > 0) return 'bracket';
  return colon ? 'colon' : null;
}

const AMONG: ReadonlySet<string> = new Set(['中', '当中', '里', '申请中', '结果中']);

/** 20 件申请中，…: the words right after the figure before end in 中. */
function isAmong(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from;
  while (end < to && tokens[end]?.is !== 'break') end += 1;
  const last = tokens[end - 1];
  return (
    end > from && end < to && isBreak(tokens[end], 'comma') && last?.is === 'word' && AMONG.has(last.text)
  );
}

const STRENGTH: Readonly<Record<Break, number>> = {
  close: 0,
  open: 1,
  pause: 2,
  comma: 3,
  colon: 4,
  semi: 5,
  stop: 6,
};

function strongest(tokens: readonly Token[], from: number, to: number): Break | null {
  let found: Break | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.is !== 'break') continue;
    if (found === null || STRENGTH[token.what] > STRENGTH[found]) found = token.what;
  }
  return found;
}
