import { add, subtract, ZERO } from '../core/decimal';
import { type Category, categoryOf } from './category';
import { isSlip, totalOf } from './held';
import { has, type Label, namesRequests, ofKind } from './label';
import type { FoundList } from './lists';
import type { Mention } from './mentions';
import { isApproximate } from './reader';

/** 共 214 件, 共收到 20 件; 应办 214 件 are the new and those carried over. */
function isTogether({ pre: { relations, kinds }, before }: Mention): boolean {
  if (relations.includes('together') || kinds.includes('due')) return true;
  return kinds.includes('receiving') && before.some(({ text }) => text === '共收');
}

/** 总计 65 件 */
export function isTotal(mention: Mention): boolean {
  return mention.pre.relations.includes('sum') || isTogether(mention);
}

/** A part that says nothing of itself is perhaps no part. */
export function isNamed(part: Mention): boolean {
  const { pre, post, label } = part;
  // 其余 43 件; 市级部门 894 件, 我局 12 件: whose they are is a name, too.
  if (NAMING.some((one) => pre.relations.includes(one))) return true;
  return [pre, post, label].some((one) => one.marks.length > 0 || one.other || one.unknownBefore.length > 0);
}

const NAMING = ['rest', 'foreign', 'own'] as const;

/** What is said of a figure that it is the sum of nothing before it. */
const NO_TOTALS = ['applicant', 'channel', 'result', 'stage', 'document', 'decision'];

/** 合计不予处理 8 例: the sum of rows of that group, where it names one. */
export function isWholeOf(label: Label, parts: readonly Mention[]): boolean {
  const rows = ofKind(label, 'row');
  return rows.every((row) =>
    parts.every(({ label: part }) => {
      const own = ofKind(part, 'row');
      return own.length === 0 || own.some((one) => one === row || one.startsWith(`${row}.`));
    }),
  );
}

function isRoughList(mentions: readonly Mention[]): boolean {
  return mentions.some((one) => one.quantity.rounded || isApproximate(one.label, one.post));
}

/** A, B, C, 共 D: the total last. */
export function sumLast(
  counts: readonly Mention[],
  at: number,
  used: ReadonlySet<Mention>,
  source: string,
): FoundList | null {
  const total = counts[at];
  if (total === undefined || total.opener !== null) return null;
  const { relations, kinds } = total.pre;
  const strong = relations.includes('sum');
  if (!strong && !isTogether(total)) return null;
  if (NO_TOTALS.some((kind) => kinds.includes(kind))) return null;
  const isStrange = total.pre.unknownBefore.length > 0 || total.pre.unknownAfter;
  if (isStrange && !strong) return null;
  const parts: Mention[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const part = counts[i];
    if (part === undefined || part.depth > total.depth) continue;
    if (part.depth < total.depth || used.has(part) || part.quantity.unit !== total.quantity.unit) break;
    if (part.pre.relations.includes('sum')) break;
    parts.unshift(part);
    if (part.opener !== null) break;
  }
  // 本年新收 12 件，上年结转 0 件，共办结 12 件: what was done, not what they come to.
  const isDone = has(total.pre, 'answered', 'worked', 'received', 'accepted');
  // 一季度收到 4 件，二季度 6 件，……全年共收到 20 件
  const areOfYear = total.state.period === 'own' && parts.every(({ state }) => state.period === 'part');
  if (isDone && !areOfYear && parts.some((part) => categoryOf(part) === 'flow')) return null;
  let running = ZERO;
  for (let from = parts.length - 1; from >= 0; from -= 1) {
    running = add(running, parts[from]?.quantity.value ?? ZERO);
    if (
      from < parts.length - 1 &&
      running === total.quantity.value &&
      isWholeOf(total.pre, parts.slice(from)) &&
      !isRoughList([total, ...parts.slice(from)])
    )
      return { parts: parts.slice(from), whole: total, exact: true, sure: true };
  }
  // 予以公开 142 件，部分公开 38 件；不予公开 36 件、无法提供 52 件，合计 88 件: those after the semicolon.
  const begin = parts.findLastIndex(({ separator }) => separator === 'semi');
  if (begin > 0) parts.splice(0, begin);
  // 到期应答复 47 件: of what was not yet due nothing is said.
  if (parts.length < 2 || kinds.includes('row') || kinds.includes('due') || isStrange) return null;
  const inexact = isRoughList([total, ...parts]);
  const text = source.slice(parts[0]?.span.start ?? 0, total.span.start);
  const strange = total.pre.otherWords.some((word) => !text.includes(word));
  // 分别 3 个、5 个: the first says what all of them are.
  const areDealt = parts[0]?.pre.relations.includes('respectively') === true;
  if (inexact || strange || total.state.withdrawn || !(areDealt || parts.every(isNamed))) return null;
  const categories = new Set(parts.map(categoryOf));
  const isWays = ['channel', 'applicant', 'outcome'].some((one) => categories.has(one as Category));
  if (categories.size > 1 || (namesRequests(total.pre) && !isWays)) return null;
  if (
    [total, ...parts].some((one) => one.gap.relations.includes('open') || one.post.relations.includes('open'))
  )
    return null;
  const stated = total.quantity.value;
  const near = isSlip(subtract(totalOf(parts), stated), '0.1', stated);
  return { parts, whole: total, exact: false, sure: near || (strong && !categories.has('generic')) };
}
