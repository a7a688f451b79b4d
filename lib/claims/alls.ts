import type { Doubt, FigureClaim, Stated } from '../core/claim';
import { sum, ZERO } from '../core/decimal';
import { isCount } from './category';
import { type Clause, claimFor, doubtsOf, isDue, totalOf } from './clause';
import { type Label, labelOf, namesRequests, ofKind } from './label';
import { isRest } from './lists';
import { flowOf, meaningOf } from './meaning';
import type { Mention } from './mentions';
import { type Carry, placeOf, type Reader } from './reader';
import { DONE } from './telling';
import type { Token } from './tokens';

/** 均已按时办结, 均为自然人申请, 全部维持; of a single case the result alone: 1 件，结果维持. */
export function alls(clause: Clause, reader: Reader, carry: Carry): FigureClaim[] {
  const { tokens, state, afterFigure, told } = clause;
  const last = told.at(-1);
  const found = tokens.findIndex(isAll);
  const at = found < 0 && !afterFigure && saysDone(tokens) ? 0 : found;
  if (at < 0) return single(clause, reader, carry);
  const before = labelOf(tokens.slice(0, at));
  const label = labelOf(tokens.slice(found < 0 ? 0 : at + 1));
  if (!isKnown(label) || label.years.length > 0) return [];
  if (before.other || before.relations.includes('not') || !before.marks.every(mayStandBefore)) return [];
  // 其余均已答复, 到期的均已答复: not all.
  if ([before, label].some(({ relations }) => relations.includes('rest'))) return [];
  if (clause.isExcept || tokens.slice(0, at).some(({ text }) => isDue(text) || CLOSED.has(text))) return [];
  const doubts = doubtsOf(state);
  if (before.unknownBefore.length > 0 || before.unknownAfter) doubts.push('wording');
  if (ofKind(label, 'result').length + ofKind(label, 'stage').length > 0)
    return allCases(clause, label, carry, doubts, reader);
  if (state.domain !== 'requests' || ofKind(label, 'remedy').length > 0) return [];
  const isAnswer =
    label.marks.includes('answered') || (label.marks.includes('worked') && label.relations.includes('all'));
  const rows = ofKind(label, 'row');
  const applicants = ofKind(label, 'applicant');
  // 均按时办结或结转: not all were answered.
  const isEither = label.kinds.includes('carrying') && tokens.some(({ text }) => text.startsWith('或'));
  if (rows.length === 0 && applicants.length === 0 && isAnswer && !isEither && flowOf(label) === 'handled') {
    const isNamed = before.kinds.includes('object') || namesRequests(label);
    if (carry.strange && !isNamed) doubts.push('wording');
    if (carry.received === null && !isNamed) return [];
    // 办结 45 件，均按时答复, 已答复的 45 件申请均…, 上年结转的 8 件已办结: those, not all that came in.
    if (carry.flow === 'handled' && !isNamed) return [];
    if (afterFigure && last?.pre.kinds.some((kind) => SOME.has(kind)) === true) return [];
    if (!isNamed && !isOfAll(clause, carry, reader)) return [];
    return [claimFor(totalOf('carriedOut'), ZERO, spanOf(clause), doubts, reader)];
  }
  if (label.kinds.includes('carrying') || (rows.length === 0 && applicants.length === 0)) return [];
  const meant = meaningOf(label, state, reader.about, carry.flow);
  const value = valueTold(clause, rows, carry, reader);
  if (meant === null || value === undefined) return [];
  const all = [...new Set([...doubts, ...meant.doubts])];
  return [claimFor(meant.meaning, value, spanOf(clause), all, reader)];
}

function isAll(token: Token): boolean {
  return token.is === 'word' && (token.what === 'all' || token.what === 'each');
}

function isKnown({ other, relations, unknownBefore, unknownAfter }: Label): boolean {
  return !other && !relations.includes('not') && !unknownAfter && unknownBefore.length === 0;
}

/** What 均 may be said of. */
function mayStandBefore(mark: string): boolean {
  return /^(?:remedy|stage|received|accepted|request|byRequest|application)/.test(mark);
}

/** 已结案的均维持: those. */
const CLOSED: ReadonlySet<string> = new Set(['已结', '结案', '已审结', '审结']);

const SOME: ReadonlySet<string> = new Set(['handling', 'carrying', 'due']);

function spanOf({ tokens }: Clause): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The figure that 均 speaks of: the one right before it, or the total where nothing else was told since. */
function valueTold(
  { afterFigure, told }: Clause,
  rows: readonly string[],
  carry: Carry,
  reader: Reader,
): string | undefined {
  const last = lastOf(told);
  if (last === undefined) return isLast(carry, reader) ? carry.received?.value : undefined;
  const group = ofKind(last.label, 'row');
  // 无法提供 2 件，均为不掌握: those two.
  const isOfThose =
    rows.length > 0 && group.length === 1 && rows.every((row) => row.startsWith(`${group[0]}.`));
  if (isOfThose) return last.quantity.value;
  // 自然人申请 672 件，其余 12 件均由法人提出: those twelve.
  const kind = rows.length > 0 ? 'row' : 'applicant';
  if (isRest(last))
    return told.some(({ label }) => label.kinds.includes(kind)) ? last.quantity.value : undefined;
  if (isSame(last, carry.received, reader)) return carry.received?.value;
  return afterFigure && isPlain(last) ? last.quantity.value : undefined;
}

/** Whether a figure is the one that a total was read of. */
export function isSame(mention: Mention, total: Stated | null, reader: Reader): boolean {
  if (total === null) return false;
  const { block, start } = placeOf(reader, mention.quantity.number);
  return block === total.at.block && start === total.at.start;
}

/** The count told last; 较上年增加 8 件 and 0 件 are none that 均 may speak of. */
function lastOf(told: readonly Mention[]): Mention | undefined {
  return told.findLast((one) => isCount(one) && one.quantity.value !== ZERO);
}

/** Whether the count told last, in an earlier sentence, is the total. */
function isLast({ last, received }: Carry, reader: Reader): boolean {
  return last === null || isSame(last, received, reader);
}

/** Whether what was told last is the total, or the last of parts that come to it: 自然人 49 件、法人 3 件，均已答复. */
function isOfAll({ told, tokens, afterFigure }: Clause, carry: Carry, reader: Reader): boolean {
  const last = lastOf(told);
  if (last === undefined) return isLast(carry, reader);
  // 收到 31 件，上年结转 2 件，全部办结: both.
  const isBoth = !afterFigure && last.label.marks.includes('carriedIn');
  if (isBoth && tokens.some(({ is, what, text }) => is === 'word' && what === 'all' && text.startsWith('全')))
    return true;
  if (last.label.kinds.includes('due') || isSame(last, carry.received, reader)) return true;
  const kind = last.label.kinds.find((one) => PARTING.has(one));
  const counts = told.filter(isCount);
  const from = kind === undefined ? -1 : counts.findLastIndex(({ label }) => !label.kinds.includes(kind)) + 1;
  // Of a list by topics the sum alone tells that it is all of them.
  const parts = from < 0 ? counts.filter(({ state }) => state.listed) : counts.slice(from);
  return sum(parts.map(({ quantity }) => quantity.value)) === carry.received?.value;
}

const PARTING: ReadonlySet<string> = new Set(['applicant', 'channel', 'row']);

/** 30 件均为无法提供: nothing else is said of it. */
function isPlain({ label }: Mention): boolean {
  return isKnown(label) && label.marks.length === 0 && !label.relations.includes('about');
}

/** 均维持, 均为未经复议直接起诉: of the cases counted right before. */
function allCases(
  clause: Clause,
  label: Label,
  carry: Carry,
  doubts: readonly Doubt[],
  reader: Reader,
): FigureClaim[] {
  const { domain } = clause.state;
  const last = clause.told.at(-1);
  const total: Stated | null =
    domain === 'review' ? carry.review : domain?.startsWith('litigation') === true ? carry.litigation : null;
  const meant = meaningOf(label, clause.state, reader.about, carry.flow);
  if (total === null || meant === null || meant.meaning.terms.length !== 1) return [];
  const isOfTotal = last === undefined || isSame(last, total, reader);
  // 已审结的 3 件均维持: those three.
  const value = isOfTotal
    ? total.value
    : clause.afterFigure && isPlain(last)
      ? last.quantity.value
      : undefined;
  if (value === undefined) return [];
  const all = [...new Set([...doubts, ...meant.doubts])].filter(
    (one) => !(one === 'period' && isStill(clause)),
  );
  return [claimFor(meant.meaning, value, spanOf(clause), all, reader)];
}

/** 目前尚未审结: at the end of the year. */
function isStill({ tokens, from }: Clause): boolean {
  return from.period === 'own' && tokens[0]?.text.endsWith('目前') === true;
}

/** 行政复议 1 件，结果维持 */
function single(clause: Clause, reader: Reader, carry: Carry): FigureClaim[] {
  const last = clause.told.at(-1);
  if (clause.afterFigure || last?.quantity.value !== '1') return [];
  const label = labelOf(clause.tokens);
  const [mark, ...more] = label.marks;
  if (mark === undefined || !isKnown(label)) return [];
  if (/^(?:result|stage):/.test(mark) && more.length === 0)
    return allCases(clause, label, carry, doubtsOf(clause.state), reader);
  // 收到申请 1 件，为自然人申请; 收到申请 1 件，属于本机关不掌握相关政府信息
  const [kind, ...kinds] = label.kinds.filter((one) => one !== 'object');
  if ((kind !== 'row' && kind !== 'applicant') || kinds.length > 0 || label.relations.length > 0) return [];
  // 不予公开 1 件，属于行政执法案卷
  const group = ofKind(last.label, 'row').join();
  const isOfGroup = group !== '' && ofKind(label, 'row').every((row) => row.startsWith(`${group}.`));
  if (clause.state.domain !== 'requests' || (!isOfGroup && !isSame(last, carry.received, reader))) return [];
  if (!SAYS_WHAT.test(clause.tokens[0]?.text ?? '')) return [];
  const meant = meaningOf(label, clause.state, reader.about, carry.flow);
  return meant === null ? [] : [claimFor(meant.meaning, '1', spanOf(clause), meant.doubts, reader)];
}

const SAYS_WHAT = /^(?:为|系|是|均为|申请人$|由|属|予以|不予|无法|部分|同意|答复结果|处理结果|结果)/;

/** 已依法答复, with nothing else in the clause. */
function saysDone(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first?.is !== 'word' || !DONE.includes(first.text)) return false;
  const { marks } = labelOf(tokens);
  return marks.length > 0 && marks.every((mark) => mark === 'answered');
}
