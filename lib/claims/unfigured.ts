import type { FigureClaim, Stated } from '../core/claim';
import { ZERO } from '../core/decimal';
import { alls } from './alls';
import { type Clause, claimFor, clausesOf, doubtsOf, isDue, isDueWord, totalOf } from './clause';
import type { Found } from './figures';
import type { FoundList } from './lists';
import type { Mention, Sentence } from './mentions';
import { type Carry, carryAfter, type Reader } from './reader';
import { zerosIn } from './zeros';

const NO_CLAUSES: readonly Clause[] = [];

/** Claims made without a figure: 未收到申请, 未发生行政复议, 均已办结, 均为自然人申请; and 办结率 100%. */
export function unfiguredIn(
  sentence: Sentence,
  reader: Reader,
  start: Carry,
  found: readonly Found[],
  lists: readonly FoundList[],
): FigureClaim[] {
  const claims: FigureClaim[] = [];
  for (const clause of mayClaimAny(sentence) ? clausesOf(sentence) : NO_CLAUSES) {
    const at = clause.tokens[0]?.start ?? 0;
    const { state } = clause;
    if (state.wished || state.compared) continue;
    const carry =
      found.length === 0
        ? start
        : carryAfter(
            start,
            found.filter((one) => one.mention.span.start < at),
          );
    claims.push(...zerosIn(clause, reader, carry));
    if (!isOfSome(clause, lists)) claims.push(...alls(clause, reader, carry));
  }
  // What is carried on was not answered, whatever 均 may speak of.
  if (found.some(({ claim: one }) => isCarried(one) && one.stated.value !== ZERO))
    return claims.filter((one) => !isCarried(one));
  for (const mention of wholeRates(sentence, found, start))
    claims.push(claimFor(totalOf('carriedOut'), ZERO, mention.span, doubtsOf(mention.state), reader));
  return claims;
}

/** 办结率 100%, of all: not beside 剩余 2 件正在办理 or what was due. */
function wholeRates(
  { mentions, tokens }: Sentence,
  found: readonly Found[],
  { received }: Carry,
): readonly Mention[] {
  const rates = mentions.filter(isWholeRate);
  if (rates.length === 0) return rates;
  const isLeft =
    isLess(found, received) ||
    mentions.some(
      (one, at) =>
        isOtherRate(one) ||
        isOfAnswered(one, mentions[at + 1], received) ||
        one.before.some(({ text }) => LEFT.has(text)),
    ) ||
    tokens.some(({ text }) => isDue(text));
  return isLeft ? [] : rates;
}

function mayClaimAny({ isTelling: telling, mentions }: Sentence): boolean {
  return telling || mentions.some(isSingle);
}

function isSingle({ quantity, label }: Mention): boolean {
  return quantity.value === '1' && label.kinds.some((kind) => SINGLES.has(kind));
}

const SINGLES: ReadonlySet<string> = new Set(['remedy', 'stage', 'receiving', 'row', 'information']);

/** 收到 35 件，办结 34 件，答复率 100%: of those that were due. */
function isLess(found: readonly Found[], earlier: Stated | null): boolean {
  const values = (terms: readonly string[]) =>
    found
      .filter(
        ({ claim: { meaning } }) => meaning.applicant === 'total' && terms.includes(meaning.terms[0] ?? ''),
      )
      .map(({ claim }) => claim.stated.value);
  const [received = earlier?.value] = values(['received', 'newlyReceived']);
  const [handled] = values(['handled']);
  return received !== undefined && handled !== undefined && received !== handled;
}

const LEFT: ReadonlySet<string> = new Set(['剩余', '余下', '其余', '其余的', '尚有', '还有', '仍有', '另有']);

/** 在 39 件已办结申请中……答复率 100%: of those. */
function isOfAnswered(
  { label, quantity }: Mention,
  next: Mention | undefined,
  received: Stated | null,
): boolean {
  if (!label.marks.includes('answered') || label.kinds.includes('receiving') || quantity.unit === '%')
    return false;
  return received === null ? next?.opener === 'ofWhich' : quantity.value !== received.value;
}

function isOtherRate({ quantity, label }: Mention): boolean {
  return quantity.unit === '%' && quantity.value !== '100' && label.relations.includes('rate');
}

/** 办结率 100%. */
function isWholeRate({ quantity, label, state, before }: Mention): boolean {
  if (quantity.unit !== '%' || quantity.value !== '100' || !label.relations.includes('rate')) return false;
  if (state.domain !== 'requests' || label.other || state.wished || label.unknownBefore.length > 0)
    return false;
  if (!label.kinds.every((kind) => kind === 'object') || before.some(({ text }) => isDueWord(text)))
    return false;
  return true;
}

function isCarried({ meaning }: FigureClaim): boolean {
  return meaning.terms[0] === 'carriedOut' || meaning.terms[0] === 'carried';
}

/** 其中信访类 5 件，均已答复: what 均 speaks of may be those five. */
function isOfSome({ told }: Clause, lists: readonly FoundList[]): boolean {
  const opened = told.findLast((mention) => mention.opener === 'ofWhich' || mention.opener === 'includes');
  // 行政复议 11 件，其中涉及政府信息公开的 1 件，结果维持: the one is what the table prints.
  if (opened === undefined || opened.label.marks.join() === 'information') return false;
  return !lists.some((list) => list.exact && list.parts.includes(opened));
}
