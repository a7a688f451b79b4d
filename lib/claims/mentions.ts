import type { Span, TextAbout } from '../core/claim';
import { joined, type Label, labelOf } from './label';
import { distributed } from './spread';
import { type State, statesOf } from './state';
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

/** A sentence cut into tokens, with its figures. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly states: readonly State[];
  readonly mentions: readonly Mention[];
}

/** No sentence has more tokens: some three pages of text; twice as many without any sign. */
const LONG = 800;
const ENDLESS = 1600;

/** Cuts a block's tokens at what ends sentences. */
export function sentencesIn(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const token of tokens) {
    current.push(token);
    // What goes on for so long is no sentence: a list without end, or text that is none.
    const isEndless = token.is === 'break' ? current.length > LONG : current.length > ENDLESS;
    if (isEndless || (token.is === 'break' && token.break === 'stop')) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

const NO_TOKENS: readonly Token[] = [];
const HARD: ReadonlySet<Break> = new Set(['stop', 'semi', 'comma', 'colon', 'open', 'close']);

export function sentenceOf(tokens: readonly Token[], from: State, about: TextAbout): Sentence {
  const states = statesOf(tokens, from, about);
  const mentions: Mention[] = [];
  let depth = 0;
  let taken = 0;
  let previous = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isBreak(token, 'open')) depth += 1;
    else if (isBreak(token, 'close')) depth = Math.max(0, depth - 1);
    if (token.is !== 'figure') continue;
    const start = labelStart(tokens, at, Math.max(previous + 1, taken));
    const before = tokens.slice(start, at);
    const pre = labelOf(before);
    const end = labelEnd(tokens, at);
    const followed = tokens[end]?.is === 'figure';
    // Between two figures without a sign, words belong to the figure before only if it has none of its own.
    const ownAfter = !(followed && pre.marks.length > 0);
    const after = ownAfter ? tokens.slice(at + 1, end) : NO_TOKENS;
    const post = labelOf(after.length === 0 ? after : withoutBrackets(after));
    if (ownAfter && post.marks.length > 0) taken = end;
    const gap = start === previous + 1 ? before : tokens.slice(previous + 1, at);
    const last = post.marks.length > 0 ? (after.at(-1) ?? token) : token;
    const label = labelFor(pre, post);
    // Signs before the first word say nothing.
    const said = onlySigns(gap, gap.length - before.length) ? pre : labelOf(gap);
    mentions.push({
      at,
      quantity: token.figure,
      before,
      pre,
      post,
      label,
      labels: [label],
      gap: said,
      span: { start: (trimmed(before)[0] ?? token).start, end: last.end },
      depth,
      state: states[at] ?? states[0] ?? from,
      opener: openerIn(gap, said, previous >= 0),
      separator: strongest(gap),
    });
    previous = at;
  }
  const spread = distributed(tokens, mentions);
  if (spread.size === 0) return { tokens, states, mentions };
  const dealt = mentions.map((mention) => {
    const labels = spread.get(mention);
    const [label, ...more] = labels ?? [];
    if (labels === undefined) return mention;
    return { ...mention, labels, label: label !== undefined && more.length === 0 ? label : mention.label };
  });
  return { tokens, states, mentions: dealt };
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

function labelStart(tokens: readonly Token[], at: number, least: number): number {
  let start = at;
  let crossed = false;
  while (start > least) {
    const token = tokens[start - 1];
    if (token === undefined || token.is === 'figure') break;
    // 行政许可决定数量：120 件: the words before a colon, where none stand after it.
    const goesBack = isBreak(token, 'colon') && start === at && !crossed;
    if (goesBack) crossed = true;
    else if (token.is === 'break' && HARD.has(token.break)) break;
    start -= 1;
  }
  if (crossed && labelOf(tokens.slice(start, at)).relations.has('ofWhich')) return at;
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
    // 5件均予以公开 begins another clause.
    if (token.is === 'word' && (token.word === 'all' || token.word === 'each' || token.word === 'not')) break;
  }
  return end;
}

function withoutBrackets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (isBreak(token, 'open')) depth += 1;
    else if (isBreak(token, 'close')) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  return kept;
}

/** Whether the first tokens of some are signs. */
function onlySigns(tokens: readonly Token[], count: number): boolean {
  for (let at = 0; at < count; at += 1) if (tokens[at]?.is !== 'break') return false;
  return true;
}

function isBreak(token: Token | undefined, kind: Break): boolean {
  return token?.is === 'break' && token.break === kind;
}

/** Without the words before the claim that say nothing of it. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(
    (token) =>
      token.is !== 'number' &&
      !(token.is === 'word' && (token.word === 'filler' || token.word === 'ofWhich')),
  );
  return first < 0 ? [] : tokens.slice(first);
}

function openerIn(gap: readonly Token[], said: Label, hasBefore: boolean): Mention['opener'] {
  const { relations } = said;
  if (relations.has('ofWhich')) return 'ofWhich';
  if (hasBefore && isAmong(gap)) return 'ofWhich';
  if (relations.has('includes')) return 'includes';
  if (!hasBefore) return null;
  let open = 0;
  let colon = false;
  for (const token of gap) {
    if (token.is !== 'break') continue;
    if (token.break === 'open') open += 1;
    else if (token.break === 'close') open -= 1;
    else if (token.break === 'colon') colon = true;
  }
  if (open > 0) return 'bracket';
  return colon ? 'colon' : null;
}

/** 20 件申请中，…: the words right after the figure before end in 中. */
function isAmong(gap: readonly Token[]): boolean {
  const end = gap.findIndex((token) => token.is === 'break');
  const last = gap[end - 1];
  return (
    end > 0 &&
    isBreak(gap[end], 'comma') &&
    last?.is === 'word' &&
    /^(?:中|当中|里|申请中|结果中)$/.test(last.text)
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

function strongest(gap: readonly Token[]): Break | null {
  let found: Break | null = null;
  for (const token of gap) {
    if (token.is !== 'break') continue;
    if (found === null || STRENGTH[token.break] > STRENGTH[found]) found = token.break;
  }
  return found;
}
