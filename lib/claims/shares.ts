import type { Meaning, ShareClaim, Stated } from '../core/claim';
import { compare } from '../core/decimal';
import { categoryOf, isCount } from './category';
import type { Label } from './label';
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
    if (mention.pre.relations.includes('respectively')) {
      for (const next of mentions.slice(order + 1)) {
        if (next.quantity.unit !== '%' || next.label.marks.length > 0) break;
        percents.push(next);
      }
    }
    const counts = mentions.slice(0, order).filter((one) => one.quantity.unit !== '%');
    const parts = counts.slice(-percents.length);
    percents.forEach((percent, at) => {
      done.add(percent);
      const part = parts.length === percents.length ? parts[at] : undefined;
      if (part === undefined || !isShare(mention, percents.length > 1) || !isCount(part)) return;
      const claim = shareOf(percent, part, counts, earlier, lists, reader);
      if (claim !== null) claims.push(claim);
    });
  });
  return claims;
}

/** 占 stands before it, or it stands alone in brackets after the count. */
function isShare(percent: Mention, several: boolean): boolean {
  const { pre, gap, state } = percent;
  if (state.compared || pre.other || pre.unknownBefore.length > 0 || pre.unknownAfter) return false;
  if (['change', 'rate', 'not', 'compare'].some((one) => pre.relations.includes(one as 'change')))
    return false;
  if (pre.kinds.includes('row') || pre.kinds.includes('applicant') || pre.kinds.includes('channel'))
    return false;
  if (pre.relations.includes('share')) return true;
  return (
    !several &&
    percent.opener === 'bracket' &&
    gap.marks.length === 0 &&
    !gap.other &&
    percent.before.length === 0
  );
}

function shareOf(
  percent: Mention,
  part: Mention,
  counts: readonly Mention[],
  earlier: readonly Mention[],
  lists: readonly FoundList[],
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
  const isOurs =
    ['outcome', 'applicant', 'channel'].includes(categoryOf(part)) && part.state.domain === 'requests';
  if (list === undefined && !isOurs) return null;
  const bases: Stated[] = (list === undefined ? wider : [list.whole, ...wider]).map((one) =>
    statedOf(reader, one.quantity.value, one.quantity.number),
  );
  const named = percent.pre;
  const scoped = part.state.scope === 'foreign' || part.state.period !== 'own';
  const meanings = isOurs && !scoped ? basesOf(named) : [];
  const span = { start: part.span.start, end: percent.span.end };
  const at = placeOf(reader, span);
  return {
    kind: 'share',
    percent: statedOf(reader, percent.quantity.value, percent.quantity.number),
    places: percent.quantity.decimals,
    part: statedOf(reader, part.quantity.value, part.quantity.number),
    bases,
    baseMeanings: meanings,
    named: named.kinds.includes('receiving') || named.kinds.includes('handling'),
    at,
    quote: quoteAt(reader, at),
    // Of figures of others only what the text itself says can be told.
    doubts: scoped && list === undefined ? ['scope'] : [],
  };
}

/** What a share of requests may be a share of, by the words after 占. */
function basesOf(named: Label): Meaning[] {
  if (named.kinds.includes('handling')) return [total('handled')];
  const incoming = [total('received'), total('received', 'carriedIn')];
  return named.kinds.includes('receiving') ? incoming : [total('handled'), ...incoming];
}
