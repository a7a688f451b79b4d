import { isSorting } from './around';
import type { Label } from './label';
import type { Mention } from './mentions';
import type { Break, Token } from './tokens';

/** What opens a list between two places; the figure before, where there is one, stands right before the first. */
export function openerIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { relations, kinds }: Label,
): Mention['opener'] {
  if (relations.includes('ofWhich')) return 'ofWhich';
  if (from > 0 && (isAmong(tokens, from, to, kinds) || isAmongAll(tokens, to))) return 'ofWhich';
  if (relations.includes('includes')) return 'includes';
  if (isSorted(tokens, from, to) || (from === 0 && isOfResults(tokens, to, kinds))) return 'sorted';
  if (from === 0) return null;
  if (isMadeOf(tokens, from, to)) return 'ofWhich';
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

/** 按内容分，A 11 件、B 14 件; 从申请渠道看，… */
function isSorted(tokens: readonly Token[], from: number, to: number): boolean {
  let end = to - 1;
  while (end > from && !isBreak(tokens[end], 'comma')) end -= 1;
  if (!isSorting(tokens[end - 1])) return false;
  for (let at = end - 2; at >= from && tokens[at]?.is !== 'break'; at -= 1)
    if ('按从就以'.includes(tokens[at]?.text.charAt(0) || '-')) return true;
  return false;
}

/** 办结 38 件。答复情况：予以公开 14 件、…; 办结件中，予以公开 14 件、… */
function isOfResults(tokens: readonly Token[], to: number, kinds: readonly string[]): boolean {
  if (!kinds.includes('row')) return false;
  return tokens.some((token, at) => {
    const before = tokens[at - 1];
    const isAfter = before !== undefined && isAmongWord(before) && isBreak(token, 'comma');
    return at < to && (isAfter || isBreak(token, 'colon'));
  });
}

const AMONG: ReadonlySet<string> = new Set(['中', '当中', '里', '申请中', '结果中']);

/** Whether a word says that what follows is some of what was told: 申请中. */
export function isAmongWord(token: Token): boolean {
  return token.is === 'word' && AMONG.has(token.text);
}

/** 20 件申请中，…: the words right after the figure before end in 中. */
function isAmong(tokens: readonly Token[], from: number, to: number, kinds: readonly string[]): boolean {
  let end = from;
  while (end < to && tokens[end]?.is !== 'break') end += 1;
  // 64 件新收申请中自然人提出的 41 件: kinds of them, without a comma too.
  if (end === to) return kinds.some(isKind) && tokens.slice(from, to).some(isAmongWord);
  const last = tokens[end - 1];
  return end > from && isBreak(tokens[end], 'comma') && last !== undefined && isAmongWord(last);
}

/** 134 件，由新收 126 件和上年结转 8 件构成 */
function isMadeOf(tokens: readonly Token[], from: number, to: number): boolean {
  const by = tokens.findIndex((token, at) => at >= from && at < to && token.text === '由');
  if (by < 0 || !(isBreak(tokens[by - 1], 'comma') || by === from)) return false;
  for (let at = to; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.is === 'break' && token.what !== 'pause')) break;
    if (token.text === '构成' || token.text === '组成') return true;
  }
  return false;
}

function isKind(kind: string): boolean {
  return kind === 'applicant' || kind === 'row' || kind === 'result' || kind === 'stage';
}

/** 1128 件申请中（含上年结转 52 件），…: the same, with a bracket between. */
function isAmongAll(tokens: readonly Token[], to: number): boolean {
  let close = to - 1;
  while (close > 0 && !isBreak(tokens[close], 'close')) {
    if (tokens[close]?.is === 'figure') return false;
    close -= 1;
  }
  let open = close;
  while (open > 0 && !isBreak(tokens[open], 'open')) open -= 1;
  const word = tokens[open - 1];
  return open > 0 && isBreak(tokens[close + 1], 'comma') && word !== undefined && isAmongWord(word);
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

/** The strongest sign between two places; null where there is none. */
export function strongest(tokens: readonly Token[], from: number, to: number): Break | null {
  let found: Break | null = null;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.is !== 'break') continue;
    if (found === null || STRENGTH[token.what] > STRENGTH[found]) found = token.what;
  }
  return found;
}

/** Whether a token is a sign of a kind. */
export function isBreak(token: Token | undefined, kind: Break): boolean {
  return token?.is === 'break' && token.what === kind;
}
