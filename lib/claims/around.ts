import type { TextAbout } from '../core/claim';
import { relations } from './relations';
import type { Token } from './tokens';

/** What the words around a word say of it, where it may mean more than one thing. */

/** 社区治理类 4 件: what requests are about. */
export function isTopic(tokens: readonly Token[], at: number): boolean {
  if (!TOPICS.has(textAt(tokens, at))) return false;
  if (isSortedBefore(tokens, at)) return true;
  for (let i = at + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.is === 'break' || token.is === 'figure') break;
    if (token.text.endsWith('类')) return true;
  }
  return false;
}

/** 按内容分，征地补偿 7 件、村级债务 1 件 */
function isSortedBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0; i -= 1) {
    const token = tokens[i];
    if (token?.is !== 'break') continue;
    if (token.what === 'semi' || token.what === 'stop') return false;
    if (token.what === 'comma' && isSorting(tokens[i - 1])) return true;
  }
  return false;
}

/** What ends 按内容分, 从结果看, 按类型分类. */
export function isSorting(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.text.endsWith('分') || token.text.endsWith('看') || token.text === '分类';
}

/** Places that may also be what something is about. */
const TOPICS: ReadonlySet<string> = new Set(['社区', '村级', '乡镇', '镇街', '基层']);

/** Brackets do not end what is told of: 集中在行政许可（12 件）、行政处罚. */
const ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'colon']);

/** Whether a word of what requests are about stands before, in the same clause. */
export function isTold(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.is === 'break' && ENDS.has(token.what)) break;
    if (token?.is === 'word' && ABOUT.has(token.text)) return true;
  }
  return false;
}

/** 集中在历史档案和个人资料两类: a clause that says what requests are about, and has no figure of its own. */
export function isAbout(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && !endsClause(tokens[from - 1])) from -= 1;
  let to = at;
  while (to < tokens.length && !endsClause(tokens[to])) to += 1;
  // 12345 热线诉求主要涉及…: what stands before is what is spoken of.
  return isTold(tokens, at) && !tokens.slice(from, to).some(({ is }) => is === 'figure');
}

const UNTIL: ReadonlySet<string> = new Set(['截至', '截止', '到', '至', '截止到', '截至到']);
const ENDS_YEAR: ReadonlySet<string> = new Set(['底', '末', '年底', '年末', '月底']);

/** 截至 2023 年底: not of the year, but since some day before. */
export function isEndOfTime(tokens: readonly Token[], at: number): boolean {
  return UNTIL.has(tokens[at - 1]?.text ?? '') || ENDS_YEAR.has(tokens[at + 1]?.text ?? '');
}

/** 1 月至 12 月, 截至 12 月: a month that begins or ends a time; alone it is a part of the year. */
export function isOfRange(tokens: readonly Token[], at: number): boolean {
  const beside = [tokens[at - 1], tokens[at + 1]];
  return beside.some(
    (token) => token?.is === 'number' || UNTIL.has(token?.text ?? '') || token?.text === '起',
  );
}

/** 未收到投诉: what there was not has no cases. */
export function isDenied(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.is === 'figure' || (token.is === 'break' && token.what !== 'pause'))
      break;
    if (token.is === 'word' && token.what === 'not') return true;
  }
  return false;
}

/** Whether a year is one of several that are told together. */
export function isOfYears(tokens: readonly Token[], at: number): boolean {
  return isYearBeside(tokens, at, 1) || isYearBeside(tokens, at, -1);
}

const BETWEEN_YEARS: ReadonlySet<string> = new Set(['至', '到', '和', '与', '及']);

function isYearBeside(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const next = tokens[at + step];
  const own = tokens[at];
  if (next === undefined || own === undefined) return false;
  // A dash is no token: it is told by the place that it takes.
  const gap = step > 0 ? next.start - own.end : own.start - next.end;
  if (next.is === 'year' || (next.is === 'number' && /^\d{4}$/.test(next.text))) return gap > 0 && gap <= 2;
  const joins = BETWEEN_YEARS.has(next.text) || (next.is === 'break' && next.what === 'pause');
  return joins && tokens[at + 2 * step]?.is === 'year';
}

function endsClause(token: Token | undefined): boolean {
  return token?.is === 'break' && token.what !== 'pause';
}

const ABOUT: ReadonlySet<string> = new Set(
  [relations.about.split(' '), ['主要涉及', '主要集中在', '主要', '主要是', '主要为']].flat(),
);

/** 与 2020 年的 31 件相比 */
export function isSetBeside(tokens: readonly Token[], at: number): boolean {
  if (!BESIDE.has(textAt(tokens, at - 1))) return false;
  for (let i = at; i < tokens.length && !endsClause(tokens[i]); i += 1) {
    const token = tokens[i];
    if (token?.is === 'word' && token.what === 'compare') return true;
  }
  return false;
}

const BESIDE: ReadonlySet<string> = new Set(['与', '同', '跟', '和']);

/** 数量居全区各部门第三位: whom it is counted among. */
export function isRanking(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 4; i += 1) {
    const token = tokens[i];
    if (token?.is === 'number' && /^第.*[位名]$/.test(token.text)) return true;
  }
  return false;
}

/** 已于 1 月 19 日办结: when something was done, where no figure is told of it. */
export function isWhen(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at - 1) === '于' && !hasFigure(tokens, at);
}

/** 要求公开道路建设合同: what was asked for, where no figure is told of it. */
export function isAsked(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && !endsClause(tokens[start - 1])) start -= 1;
  return ASKING.has(tokens[start]?.text ?? '') && !hasFigure(tokens, start);
}

/** Whether a figure stands in the clause from a place on. */
function hasFigure(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && !endsClause(tokens[at]); at += 1)
    if (tokens[at]?.is === 'figure') return true;
  return false;
}

const ASKING: ReadonlySet<string> = new Set(['要求', '请求', '申请公开', '申请获取', '内容', '申请内容']);

/** 未经复议直接起诉的行政诉讼: of the stage that stands right before. */
export function isOfStage(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.is === 'word' && before.what.startsWith('stage:');
}

const JOINING: ReadonlySet<string> = new Set(['及', '和', '以及', '与']);

/** Words after which a body is spoken to, not of. */
const TOWARDS = new Set(['对', '向', '与', '和', '由', '在', '被', '经', '及', '同时', '从', '会同', '以']);

/** 受理依申请公开, 依申请公开情况: the way, not an attribute of documents. */
export function isDone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.is === 'word' && /工作|事项|件$/.test(textAt(tokens, at))) return true;
  if (/^(?:情况|工作|方面)/.test(textAt(tokens, at + 1))) return true;
  return followsFlow(tokens, at);
}

/** 没有现成信息、需要对数据另行汇总 1 件: what stands after the name of a row explains it. */
export function followsRow(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.is === 'figure' || (token.is === 'break' && token.what !== 'pause'))
      break;
    if (token.is === 'word' && token.what.startsWith('row:')) return true;
  }
  return false;
}

/** Whether a verb of receiving or answering stands before, in the same clause. */
export function followsFlow(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.is === 'break' || token.is === 'figure') break;
    if (token.is === 'word' && FLOWS.has(token.what)) return true;
  }
  return false;
}

const FLOWS: ReadonlySet<string> = new Set(['received', 'accepted', 'newlyReceived', 'answered', 'worked']);

/** The word at a place; empty for anything else. */
export function textAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.is === 'word' ? token.text : '';
}

/** Whether the clause speaks of what was carried over from or to the year it names. */
export function carries(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step >= -1; step -= 2) {
    for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= 5; i += step) {
      const token = tokens[i];
      if (token === undefined || token.is === 'break') break;
      if (token.is === 'figure' && step < 0) break;
      if (token.is === 'word' && token.what.startsWith('carried')) return true;
    }
  }
  return false;
}

/** 区级培训 is of whatever is trained; 复议机关均予以维持 tells how the body's own cases ended. */
export function isBeside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.is !== 'word') return false;
  const text = textAt(tokens, at);
  if (text.endsWith('级')) return next.what === 'other';
  return text === '复议机关' && (DECIDING.has(next.what) || next.what.startsWith('result:'));
}

const DECIDING: ReadonlySet<string> = new Set(['all', 'each', 'filler']);

/** 与上年持平. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  return /^(?:与|和|同|跟)$/.test(textAt(tokens, at - 1));
}

/** 向各部门通报, 会同各镇: who is spoken to, not of. */
export function isSpokenTo(tokens: readonly Token[], at: number): boolean {
  // 由海关总署审理: the name before is of it.
  const last = tokens[at - 1];
  const isName = last?.is === 'unknown' || (last?.is === 'word' && last.what === 'own');
  const isNamed = isName && last.end === tokens[at]?.start;
  const before = tokens[isNamed ? at - 2 : at - 1];
  if (before?.is !== 'word' || !TOWARDS.has(before.text)) return false;
  // 市局机关及各分局共收到: both together.
  const other = tokens[at - 2];
  return !(JOINING.has(before.text) && other?.is === 'word' && other.what === 'own');
}

/** Whether the year reported on stands before, with no figure between. */
export function isOfYear(tokens: readonly Token[], at: number, { year }: TextAbout): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEAR; i -= 1) {
    const token = tokens[i];
    if (token?.is === 'figure' || (token?.is === 'word' && token.what === 'since')) return false;
    if (token?.is === 'year') return token.what === year && !isEndOfTime(tokens, i);
    if (token?.is === 'word' && token.what === 'ownYear') return true;
  }
  return false;
}

const NEAR = 8;
