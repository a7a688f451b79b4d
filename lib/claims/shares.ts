import type { Meaning, ShareClaim, Stated } from '../core/claim';
import { compare } from '../core/decimal';
import { type Category, categoryOf, isCount } from './category';
import { isOfFlow, type Label } from './label';
import type { FoundList } from './lists';
import type { Mention, Sentence } from './mentions';
import { placeOf, quoteAt, type Reader, statedOf } from './reader';

const total = (...terms: string[]): Meaning => ({ terms, applicant: 'total' });

/** Percentages that say what share of a count another count is: 6 件，占 12.8%; 6 件（12.8%）; 分别占 60%、40%. */
export function sharesIn(
  sentence: Sentence,
  earlier: readonly Mention[],
  lists: readonly FoundList[],
  reader: Reader,
): ShareClaim[] {
  const { mentions } = sentence;
  if (!mentions.some((mention) => mention.quantity.unit === '%')) return [];
  const claims: ShareClaim[] = [];
  const done = new Set<Mention>();
  mentions.forEach((mention, order) => {
    if (mention.quantity.unit !== '%' || done.has(mention)) return;
    const percents = [mention];
    // 分别占 60%、40%; 占 5.2%、2.7%
    const areDealt = mention.pre.relations.includes('respectively');
    if (areDealt || mentions[order + 1]?.separator === 'pause') {
      for (const next of mentions.slice(order + 1)) {
        if (next.quantity.unit !== '%' || next.label.marks.length > 0) break;
        percents.push(next);
      }
    }
    const before = mentions.slice(0, order).filter((one) => one.quantity.unit !== '%');
    // 180 件，占办结总数 309 件的 58.25%: the base is told with it.
    const base = before.at(-1)?.pre.relations.includes('share') === true ? before.at(-1) : undefined;
    const counts = base === undefined ? before : before.slice(0, -1);
    const parts = counts.slice(-percents.length);
    percents.forEach((percent, at) => {
      done.add(percent);
      const part = parts.length === percents.length ? parts[at] : undefined;
      if (part === undefined || !isCount(part)) return;
      if (!isShare(base === undefined ? mention : { ...mention, pre: base.pre }, percents.length > 1)) return;
      const claim = shareOf({ percent, part, base }, { counts, earlier, lists }, reader);
      if (claim !== null) claims.push(claim);
    });
  });
  return claims;
}

/** 占全市的 12 %, 比上年: shares of what others or another year had are not told here. */
const NO_SHARES = ['change', 'rate', 'not', 'compare', 'foreign', 'ownPlace', 'pastYear'] as const;

/** 占 stands before it, or it stands alone in brackets after the count. */
function isShare(percent: Mention, several: boolean): boolean {
  const { pre, gap, state } = percent;
  if (state.compared || pre.other || pre.unknownBefore.length > 0 || pre.unknownAfter) return false;
  if (NO_SHARES.some((one) => pre.relations.includes(one)) || pre.kinds.includes('act')) return false;
  if (isOfSeveral(percent) || isOfAnswered(percent)) return false;
  if (pre.kinds.includes('row') || pre.kinds.includes('applicant') || pre.kinds.includes('channel'))
    return false;
  if (pre.relations.includes('share')) return true;
  return (
    !several &&
    percent.opener === 'bracket' &&
    isBare(percent.post) &&
    gap.marks.length === 0 &&
    !gap.other &&
    percent.before.length === 0
  );
}

/** 予以公开 20 件、部分公开 5 件，共占 41.7%: of both. */
function isOfSeveral({ before }: Mention): boolean {
  const share = before.findIndex(({ is, what }) => is === 'word' && what === 'share');
  return before.some(
    ({ is, what }, at) => is === 'word' && at < share && (what === 'together' || what === 'sum'),
  );
}

/** 结转 2 件，已办结的占 97%: a share of what is named before it. */
function isOfAnswered({ before }: Mention): boolean {
  const share = before.findIndex(({ is, what }) => is === 'word' && what === 'share');
  return before.some(({ is, what }, at) => is === 'word' && at < share && what === 'answered');
}

/** （85% 为本地居民） tells something else of them. */
function isBare({ marks, unknownBefore, unknownAfter, other, relations }: Label): boolean {
  return marks.length + unknownBefore.length + relations.length === 0 && !unknownAfter && !other;
}

interface Share {
  readonly percent: Mention;
  readonly part: Mention;
  /** What it is a share of, where that is told with it. */
  readonly base: Mention | undefined;
}

/** What else may be the whole. */
interface Wholes {
  readonly counts: readonly Mention[];
  readonly earlier: readonly Mention[];
  readonly lists: readonly FoundList[];
}

function shareOf(
  { percent, part, base }: Share,
  { counts, earlier, lists }: Wholes,
  reader: Reader,
): ShareClaim | null {
  if (part.quantity.rounded || percent.quantity.rounded) return null;
  const inexact = [percent, part].some(
    (one) =>
      one.label.relations.includes('approximate') &&
      !/约/.test(reader.source.text.slice(one.span.start, one.span.end)),
  );
  if (inexact || percent.post.relations.includes('about2')) return null;
  const list = lists.find((one) => one.parts.includes(part));
  const wider = [...earlier, ...counts].filter(
    (one) => one !== part && isCount(one) && compare(one.quantity.value, part.quantity.value) >= 0,
  );
  const isTopic = part.opener === 'ofWhich' && isRequests(counts[counts.indexOf(part) - 1]);
  const isOfRequests = isTopic || (part.state.domain === 'requests' && isOurs(part, lists));
  const isOfCases = ['result', 'stage'].includes(categoryOf(part)) && part.opener === 'ofWhich';
  if (list === undefined && !isOfRequests && !isOfCases && base === undefined) return null;
  const whole = list === undefined ? wider : [list.whole, ...wider];
  const bases: Stated[] = (base === undefined ? whole : [base]).map((one) =>
    statedOf(reader, one.quantity.value, one.quantity.number),
  );
  const named = percent.pre;
  const scoped = part.state.scope === 'foreign' || part.state.period !== 'own';
  const meanings = isOfRequests && !scoped && base === undefined ? basesOf(named) : [];
  const span = { start: part.span.start, end: percent.span.end };
  const at = placeOf(reader, span);
  return {
    kind: 'share',
    percent: statedOf(reader, percent.quantity.value, percent.quantity.number),
    places: percent.quantity.decimals,
    part: statedOf(reader, part.quantity.value, part.quantity.number),
    bases,
    baseMeanings: meanings,
    named: ['receiving', 'handling', 'due'].some((kind) => named.kinds.includes(kind)),
    at,
    quote: quoteAt(reader, at),
    // Of figures of others only what the text itself says can be told.
    doubts: scoped && list === undefined ? ['scope'] : [],
  };
}

/** Whether a count is of requests by its own words, or by those of the parts that it adds up. */
function isOurs(part: Mention, lists: readonly FoundList[]): boolean {
  const added = lists.find((one) => one.whole === part && one.parts.every(({ at }) => at < part.at));
  return KINDS.has(categoryOf(added?.parts[0] ?? part));
}

const KINDS: ReadonlySet<Category> = new Set(['outcome', 'applicant', 'channel', 'flow']);

/** 收到申请 342 件，其中与投诉处理相关的 289 件: what a share by topic is a share of. */
function isRequests(whole: Mention | undefined): boolean {
  if (whole === undefined || whole.state.domain !== 'requests' || whole.label.other) return false;
  return isOfFlow(whole.label);
}

/** What a share of requests may be a share of, by the words after 占. */
function basesOf(named: Label): Meaning[] {
  if (named.kinds.includes('due')) return [total('received', 'carriedIn')];
  if (named.kinds.includes('handling')) return [total('handled')];
  const incoming = [total('received'), total('received', 'carriedIn')];
  return named.kinds.includes('receiving') ? incoming : [total('handled'), ...incoming];
}
