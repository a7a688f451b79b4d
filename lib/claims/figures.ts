import type { Doubt, FigureClaim, TextAbout } from '../core/claim';
import { isWhole } from '../core/decimal';
import { type Label, labelBetween, labelOf, namesRequests } from './label';
import { doubt, flowOf, type Meant, meaningOf } from './meaning';
import type { Mention, Sentence } from './mentions';
import { type Carry, isApproximate, placeOf, quoteAt, type Reader, statedOf } from './reader';
import type { Token } from './tokens';
import type { Mark } from './vocabulary';

/** A claim with the mention that made it, for what is built on top. */
export interface Found {
  readonly mention: Mention;
  readonly claim: FigureClaim;
}

/** Counters of what the forms count. */
const COUNTERS = new Set(['件', '件次', '宗', '起', '条', '例', '次', '项', '项次', '份', '']);
/** Documents are counted with these as well. */
const DOCUMENT_COUNTERS = new Set(['个', '部']);

/** Every figure of a sentence that a table should print as well. */
export function figuresIn(sentence: Sentence, reader: Reader, carry: Carry): Found[] {
  const found: Found[] = [];
  if (sentence.mentions.length === 0) return found;
  const late = isLate(sentence);
  // 收到一件、登记一件、办结一件 is a way of speaking.
  const spoken =
    sentence.mentions.length > 1 &&
    sentence.mentions.filter(({ quantity }) => quantity.chinese && quantity.value === '1').length > 1;
  const isShared = sentence.tokens.some((token) => token.is === 'word' && token.what === 'foreign');
  let { flow, strange } = carry;
  let foreignCases = false;
  for (let at = 0; at < sentence.mentions.length; at += 1) {
    const mention = sentence.mentions[at];
    if (mention === undefined) break;
    for (let one = 0; one < mention.labels.length; one += 1) {
      const label = mention.labels[one];
      if (label === undefined) break;
      const meant = meantBy(mention, label, sentence, reader, flow);
      if (meant === null || !fits(meant, mention)) continue;
      const doubts = [...meant.doubts];
      const ofRequests = isRequests(meant);
      // A subject or an object that is not known stays that of the clauses after it, until requests are named.
      if (namesRequests(label)) strange = doubts.includes('wording');
      else if (doubts.includes('wording')) strange = true;
      if (strange && ofRequests) doubt(doubts, 'wording');
      // 其中本局直接收到 52 件: a part of what was received.
      if (
        mention.state.listed &&
        meant.meaning.terms[0] === 'received' &&
        meant.meaning.applicant === 'total'
      )
        doubt(doubts, 'scope');
      // 收到的 108 件申请中，104 件于当年办结: what was carried over is not among them.
      const isAmong = mention.opener === 'ofWhich' && !mention.gap.relations.includes('ofWhich');
      if (isAmong && meant.meaning.terms.includes('handled')) doubt(doubts, 'scope');
      // 其中局机关办结 14 件，局属单位 9 件: parts of one report.
      if (isShared && mention.state.listed && ofRequests) doubt(doubts, 'scope');
      if (ofRequests && isBare(mention)) doubt(doubts, 'wording');
      if (late && meant.meaning.terms.includes('handled')) doubt(doubts, 'wording');
      if (spoken && mention.quantity.chinese) doubt(doubts, 'wording');
      if (mention.quantity.rounded || isApproximate(mention.label, mention.post))
        doubt(doubts, 'approximate');
      // Cases of a reviewing body stay its own when their results are told.
      const isCase = CASES.has(kindOf(meant));
      if (isCase && (doubts.includes('subject') || doubts.includes('wording'))) foreignCases = true;
      if (isCase && foreignCases) doubt(doubts, 'subject');
      // 行政复议 1 件（针对行政处罚决定）
      if (isCase && isOfOther(sentence.tokens, mention.at)) doubt(doubts, 'subject');
      if (isCase && ofEither(mention, sentence.mentions)) doubt(doubts, 'subject');
      // 新制定 5 件 in brackets after documents that were opened are some of those.
      if (mention.depth > 0 && label.kinds.includes('act') && !label.kinds.includes('document'))
        doubt(doubts, 'wording');
      if (mention.state.wished) doubt(doubts, 'wording');
      found.push({ mention, claim: claimOf(mention, meant, doubts, reader) });
    }
    flow = flowOf(mention.label) ?? flow;
  }
  return found;
}

const CASES: ReadonlySet<string> = new Set(['review', 'litigation']);
const DOCUMENTS: ReadonlySet<string> = new Set(['normativeDocs', 'regulations']);
const REQUESTS: ReadonlySet<string> = new Set(
  'received newlyReceived handled carried carriedIn carriedOut granted partlyGranted refused unable notHandled otherwise'.split(
    ' ',
  ),
);

/** The first part of what it means: `refused` of `refused.stateSecret`. */
function kindOf({ meaning }: Meant): string {
  const [term = ''] = meaning.terms;
  const dot = term.indexOf('.');
  return dot < 0 ? term : term.slice(0, dot);
}

function isRequests(meant: Meant): boolean {
  return REQUESTS.has(kindOf(meant));
}

const NOT_BARE = ['receiving', 'handling', 'carrying', 'row', 'applicant'];
const TOWARDS = new Set(['对', '将', '由', '以']);

/** 申请 1 件由某科会办, 对申请 12 件…: with no verb of its own, some requests that something is done with. */
function isBare({ before, label, post }: Mention): boolean {
  if (label.marks.length > 0 && NOT_BARE.some((kind) => label.kinds.includes(kind))) return false;
  const first = before[0];
  const isObject = first?.is === 'word' && TOWARDS.has(first.text);
  return isObject || (label.marks.length > post.marks.length && post.unknownBefore.length > 0);
}

function isWork(mark: Mark): boolean {
  return mark === 'worked';
}

/** Words for requests and for their coming in. */
function isReceipt(mark: Mark): boolean {
  return mark === 'request' || mark === 'application' || mark === 'byRequest' || mark === 'received';
}

/** 由 160 件增至: the figure after it is the one that holds. Nor does one hold that is still being worked on. */
function leadsToAnother(mention: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[mentions.indexOf(mention) + 1];
  // 1 件尚在办理期限内 is not done.
  if (mention.pre.marks.length === 0 && mention.post.marks.length > 0 && mention.post.marks.every(isWork))
    return true;
  const isNext = next !== undefined && next.separator === null && next.gap.relations.includes('change');
  return isNext || mention.post.relations.includes('change');
}

/** Some were answered late, so that those answered in time are not all; unless 其中 counts them among those. */
function isLate(sentence: Sentence): boolean {
  return sentence.mentions.some(
    ({ label, quantity, state, opener }) =>
      label.relations.includes('late') &&
      !label.kinds.includes('carrying') &&
      !state.listed &&
      opener !== 'ofWhich' &&
      quantity.value !== '0',
  );
}

/** 行政许可事项 1714 项 may be decisions or kinds of them. */
function isLoose(mention: Mention, reader: Reader): boolean {
  if (!mention.label.kinds.includes('decision')) return false;
  return /事项|项目/.test(reader.source.text.slice(mention.span.start, mention.span.end));
}

const DECISIONS: ReadonlySet<string> = new Set(['licensing', 'penalties', 'coercion']);

function fits(meant: Meant, mention: Mention): boolean {
  const { quantity } = mention;
  if (meant.meaning.terms.includes('fees')) return quantity.unit === '元';
  const kind = kindOf(meant);
  if (quantity.unit === '条' && DECISIONS.has(kind)) return false;
  if (!isWhole(quantity.value)) return false;
  if (DOCUMENTS.has(kind) && DOCUMENT_COUNTERS.has(quantity.unit)) return true;
  return COUNTERS.has(quantity.unit);
}

function claimOf(mention: Mention, meant: Meant, doubts: readonly Doubt[], reader: Reader): FigureClaim {
  const { quantity, span } = mention;
  const at = placeOf(reader, span);
  const claim: FigureClaim = {
    kind: 'figure',
    meaning: meant.meaning,
    wide: meant.wide,
    loose: isLoose(mention, reader),
    stated: statedOf(reader, quantity.value, quantity.number),
    at,
    quote: quoteAt(reader, at),
    doubts,
  };
  return quantity.unit === '元' ? { ...claim, money: quantity.step } : claim;
}

/** What a figure means by its own words, or by those after it. */
function meantBy(
  mention: Mention,
  label: Label,
  { tokens, mentions }: Sentence,
  { about }: Reader,
  flow: Carry['flow'],
): Meant | null {
  // 由 160 件增至 197 件: neither is said of the year alone.
  const own = leadsToAnother(mention, mentions) ? null : meaningOf(label, mention.state, about, flow);
  return carriedLater(mention, tokens, about) ?? own;
}

/** 剩余 1 件尚在办理期限内，结转下年度继续办理: what becomes of it is said after a comma. */
function carriedLater(mention: Mention, tokens: readonly Token[], about: TextAbout): Meant | null {
  const { pre, post, state, at } = mention;
  if (pre.marks.length > 0 || state.domain !== 'requests') return null;
  const isLeft = pre.relations.includes('rest') || mention.before.some((token) => STILL.has(token.text));
  // 有 3 件申请因年底收到，结转下年度.
  const isSome = mention.before.length === 1 && mention.before[0]?.text === '有';
  if (!(isSome && post.marks.every(isReceipt)) && !(isLeft && post.marks.every(isWork))) return null;
  let end = at + 1;
  while (end < tokens.length && !isEnd(tokens[end])) end += 1;
  // 有 2 件申请已答复，结转下年度 3 件: that is said of the next figure.
  if (tokens[end]?.is === 'figure') return null;
  const label = labelBetween(tokens, at + 1, end);
  if (!label.kinds.includes('carrying') || (label.kinds.includes('receiving') && !isSome)) return null;
  const carried = labelOf(tokens.slice(at + 1, end).filter(isOfCarrying));
  return meaningOf({ ...carried, relations: [] }, state, about, null);
}

/** Words that tell to which year something is carried. */
function isOfCarrying(token: Token): boolean {
  return token.is === 'year' || (token.is === 'word' && token.what.startsWith('carried'));
}

const STILL: ReadonlySet<string> = new Set(['尚有', '仍有', '还有', '另有', '尚']);

/** What ends the clauses that speak of one figure. */
function isEnd(token: Token | undefined): boolean {
  return (
    token?.is === 'figure' || (token?.is === 'break' && (token.what === 'semi' || token.what === 'stop'))
  );
}

/** Whether a bracket right after a figure says that it is about what somebody decided. */
function isOfOther(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at + 1];
  if (open?.is !== 'break' || open.what !== 'open') return false;
  const close = tokens.findIndex(
    (token, place) => place > at && token.is === 'break' && token.what === 'close',
  );
  const { kinds, relations } = labelBetween(tokens, at + 2, close);
  return kinds.includes('decision') || relations.includes('about');
}

/** 行政复议 6 件、行政诉讼 2 件，维持 7 件: results of which of the two is not said. */
function ofEither(mention: Mention, mentions: readonly Mention[]): boolean {
  if (mention.label.kinds.includes('remedy') || mention.label.kinds.includes('stage')) return false;
  let at = mentions.indexOf(mention) - 1;
  while (at >= 0 && mentions[at]?.label.kinds.includes('result') === true) at -= 1;
  const last = mentions[at];
  const before = mentions[at - 1];
  if (!isTotal(last) || !isTotal(before) || last?.separator === 'semi') return false;
  return last?.depth === mention.depth && last.depth === before?.depth;
}

function isTotal(mention: Mention | undefined): boolean {
  if (mention === undefined || mention.label.kinds.includes('result')) return false;
  return mention.label.kinds.includes('remedy') || mention.label.kinds.includes('stage');
}
