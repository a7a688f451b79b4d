import { compare, type Decimal, distance, isNegative, multiply, subtract, sum, ZERO } from '../core/decimal';
import { categoryOf } from './category';
import { has, isOfFlow } from './label';
import type { Mention } from './mentions';

/** Whether parts that do not add up may be held against the text: the list looks complete, nothing counts twice. */
export function isHeld(parts: readonly Mention[], whole: Mention, source: string): boolean {
  const stated = whole.quantity.value;
  const off = subtract(totalOf(parts), stated);
  const isMore = !isNegative(off);
  const [first] = parts;
  if (first === undefined) return false;
  // 从申请内容看，…; 答复情况：…: what is told after its whole need not be all of it.
  if (first.opener === 'sorted') return isOne(off) && isOfFlow(whole.label);
  // 其中涉及征地 6 件、拆迁 3 件: of what else there was nothing need be told.
  if (!isMore && first.gap.relations.includes('about')) return false;
  // What was carried in and what was answered are no parts of one whole.
  if (has(first.label, 'carriedIn') && parts.some(({ label }) => has(label, 'answered'))) return false;
  if (categoryOf(first) !== 'generic')
    return isMore ? isAtMost(off, '0.5', stated) : isSlip(off, '0.1', stated);
  // 微信公众号共 253 条, 回复咨询 477 条: a sentence that went on to other things.
  if (parts.some((part) => isFigureOfItsOwn(part, whole))) return false;
  const outlets = parts.filter((part) => isOutlet(part, source)).length;
  // 网站 529 条，其中…，微博 280 条: what stands beside the site is no part of it.
  const said = source.slice(whole.span.start, whole.span.end);
  // 通过网站、微信等渠道: of all of them.
  if (outlets > 0 && SITE.test(said) && !/等(?:各?种?渠道|平台|方式|途径|载体)/.test(said)) return false;
  if (outlets >= 2 && isMore) return isSlip(off, '0.02', stated);
  if (isMore) return isSlip(off, '0.15', stated);
  return isSlip(off, parts.length >= 3 ? '0.08' : '0.05', stated);
}

/** What parts come to. */
export function totalOf(parts: readonly Mention[]): Decimal {
  return sum(parts.map((part) => part.quantity.value));
}

/** Whether a difference is no more than a share of what is stated. */
function isAtMost(off: Decimal, share: Decimal, stated: Decimal): boolean {
  return compare(distance(off, ZERO), multiply(share, stated)) <= 0;
}

/** Whether a difference is one. */
export function isOne(off: Decimal): boolean {
  return /^-?1$/.test(off);
}

/** Likewise, or one. */
export function isSlip(off: Decimal, share: Decimal, stated: Decimal): boolean {
  return isOne(off) || isAtMost(off, share, stated);
}

const VERBS = ['answered', 'worked', 'received', 'accepted', 'act:issued', 'act:repealed'];

function isFigureOfItsOwn(part: Mention, whole: Mention): boolean {
  const { relations } = part.pre;
  if (relations.includes('together') || relations.includes('sum')) return true;
  if (part.pre.marks.length === 0) return false;
  return VERBS.some((verb) => has(part.pre, verb) && !has(whole.label, verb) && verb !== 'act:issued');
}

const SITE = /网站|官网|公众号|微信|微博|抖音|头条|客户端/;
const OUTLET =
  /网站|官网|公众号|微信|微博|抖音|头条|客户端|新媒体|报纸|电视|广播|公示栏|公开栏|专栏|平台|媒体|群/;

/** One item may stand on the site and in 微信 alike. */
function isOutlet(part: Mention, source: string): boolean {
  return (
    OUTLET.test(source.slice(part.span.start, part.span.end)) ||
    part.gap.otherWords.some((word) => OUTLET.test(word))
  );
}
