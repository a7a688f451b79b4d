import type { Span } from '../core/claim';
import { labelEnd, labelStart, remarkBefore, standsAlone } from './bounds';
import { joined, type Label, labelBetween, labelOf } from './label';
import type { WordClass } from './lexicon';
import { openerIn, strongest } from './opener';
import { distributed } from './spread';
import { START, type State } from './state';
import { TELLING } from './telling';
import type { Break, Quantity, Token } from './tokens';
import { vocabulary } from './vocabulary';

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
  readonly opener: 'ofWhich' | 'includes' | 'bracket' | 'colon' | 'sorted' | null;
  /** The strongest sign between the figure before and this one. */
  readonly separator: Break | null;
}

/** The tokens of a sentence. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly hasFigures: boolean;
  /** Whether it has a word that may make a claim without a figure, and one of what may be claimed. */
  readonly isTelling: boolean;
  /** Whether it has a word of what a figure may mean. */
  readonly means: boolean;
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
  let start = 0;
  let hasFigures = false;
  let telling = false;
  let means = false;
  let informs = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    hasFigures ||= token.is === 'figure';
    if (token.is === 'word' && token.what !== 'filler') {
      telling ||= TELLING.has(token.text);
      means ||= MEANING.has(token.what);
      informs ||= token.what === 'information';
    } else if (token.is === 'word') telling ||= TELLING.has(token.text);
    // What goes on for so long is no sentence: a list without end, or text that is none.
    const isEndless = at - start >= (token.is === 'break' ? LONG : ENDLESS);
    if (isEndless || (token.is === 'break' && token.what === 'stop')) {
      sentences.push({
        tokens: tokens.slice(start, at + 1),
        hasFigures,
        isTelling: telling && means,
        means: means || informs,
      });
      start = at + 1;
      hasFigures = false;
      telling = false;
      means = false;
      informs = false;
    }
  }
  if (start < tokens.length)
    sentences.push({
      tokens: tokens.slice(start),
      hasFigures,
      isTelling: telling && means,
      means: means || informs,
    });
  return sentences;
}

/** Words of what tables print: all that have a meaning but 公开 and 政府信息公开, which stand in most sentences. */
const MEANING: ReadonlySet<WordClass> = new Set(
  (Object.keys(vocabulary) as WordClass[]).filter(
    (word) => word !== 'information' && word !== 'act:disclosed',
  ),
);
const NO_TOKENS: readonly Token[] = [];
/** 12 所学校收到申请 21 件: what such a figure counts has been told with it. */
const NO_REQUESTS = /^(?:所|家|名|人|户|座|台|队|处|级|%)$/;

/** @param states the state before each token, and after the last */
export function sentenceOf(stretch: Stretch, states: readonly State[]): Sentence {
  const { tokens, hasFigures } = stretch;
  const mentions: Mention[] = [];
  if (!hasFigures) return { ...stretch, states, mentions };
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
    const ownAfter = !followed || (pre.marks.length === 0 && !NO_REQUESTS.test(token.what.unit));
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
  if (spread === null) return { ...stretch, states, mentions };
  const dealt = mentions.map((mention) => {
    const labels = spread.get(mention);
    if (labels === undefined) return mention;
    return { ...mention, labels, label: (labels.length === 1 ? labels[0] : undefined) ?? mention.label };
  });
  return { ...stretch, states, mentions: dealt };
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

/** The first word that says something of the claim. */
function firstTelling(tokens: readonly Token[]): Token | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isIdle = token?.is === 'word' && (token.what === 'filler' || token.what === 'ofWhich');
    if (!isIdle && token?.is !== 'number') return token;
  }
  return undefined;
}
