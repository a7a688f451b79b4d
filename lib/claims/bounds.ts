import { labelBetween, marksOf } from './label';
import type { WordClass } from './lexicon';
import { isAmongWord, isBreak } from './opener';
import type { Break, Token } from './tokens';

/** How far the words of a figure go. */

const HARD: ReadonlySet<Break> = new Set(['stop', 'semi', 'comma', 'colon', 'open', 'close']);

/** 自然人申请（38 件）: in a bracket of its own, which a word stands before. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isPercent = token?.is === 'figure' && token.what.unit === '%';
  const isEnclosed =
    isBreak(tokens[at - 1], 'open') && (isBreak(tokens[at + 1], 'close') || endsInShare(tokens, at));
  return isEnclosed && !isPercent && tokens[at - 2]?.is === 'word';
}

/** （61 件，占 42.7%） */
function endsInShare(tokens: readonly Token[], at: number): boolean {
  const [comma, share, percent, close] = tokens.slice(at + 1, at + 5);
  const isPercent = percent?.is === 'figure' && percent.what.unit === '%';
  return isBreak(comma, 'comma') && share?.text === '占' && isPercent && isBreak(close, 'close');
}

/**
 * 部分公开（区分处理）4 件: where a bracket begins that says the same once more, or the figure's own place. Any other
 * says of which they are.
 */
export function remarkBefore(tokens: readonly Token[], at: number): number {
  if (!isBreak(tokens[at - 1], 'close')) return at;
  let open = at - 2;
  while (open >= 0 && tokens[open]?.is !== 'break' && tokens[open]?.is !== 'figure') open -= 1;
  const explained = tokens[open - 1];
  if (!isBreak(tokens[open], 'open') || explained?.is !== 'word') return at;
  const { marks, relations, unknownBefore, unknownAfter, other } = labelBetween(tokens, open + 1, at - 1);
  const isSame = marks.length > 0 && marks.every((mark) => marksOf(explained.what).includes(mark));
  // 行政处罚决定（含简易程序）742 件 counts what the bracket names as well.
  const first = tokens[open + 1];
  const isRemark = first?.is === 'word' && (first.what === 'includes' || first.text.startsWith(MAINLY));
  if (isRemark && marks.length === 0 && !other) return open;
  return isSame && !other && !unknownAfter && relations.length + unknownBefore.length === 0 ? open : at;
}

/** Where the words before a figure begin: after a sign or figure, but never before `least`. */
export function labelStart(tokens: readonly Token[], at: number, least: number): number {
  let start = at;
  let crossed = false;
  while (start > least) {
    const token = tokens[start - 1];
    if (token === undefined || token.is === 'figure') break;
    // 新收申请中有 38 件结转: some of those. 省政府受理的以省厅为被申请人的复议: whoever received them.
    if ((isAmongWord(token) && isIdle(tokens, start, at)) || beginsAgainst(tokens, start - 1)) break;
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

/** Whether some tokens say nothing: 有, 尚有. */
function isIdle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.is !== 'word' || token.what !== 'filler') return false;
  }
  return true;
}

/** 以省厅为被申请人: a word that says so stands two places further. */
function beginsAgainst(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '以') return false;
  const whom = tokens[at + 1];
  return whom?.is === 'word' && whom.what === 'own' && tokens[at + 2]?.text.startsWith('为被') === true;
}

/** Where the words after a figure end: at any sign or figure; a bracket right after it is passed over. */
export function labelEnd(tokens: readonly Token[], at: number): number {
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
    if (isAmongWord(token)) return end + 1;
  }
  return end;
}

/** 138 件申请主要涉及征地: what most of them are about. */
const MAINLY = '主要';
const ENDING: ReadonlySet<WordClass> = new Set<WordClass>(['all', 'each', 'not', 'respectively', 'ofWhich']);
