import type { TextAbout } from '../core/claim';
import { type Label, labelBetween, labelOf, ofKind } from './label';
import { type Meant, meaningOf } from './meaning';
import type { Mention, Sentence } from './mentions';
import type { Carry, Reader } from './reader';
import type { Token } from './tokens';
import type { Mark } from './vocabulary';

/** What a figure means by its own words, or by those after it. */
export function meantBy(
  mention: Mention,
  label: Label,
  { tokens, mentions }: Sentence,
  { about }: Reader,
  flow: Carry['flow'],
): Meant | null {
  // 由 160 件增至 197 件: neither is said of the year alone.
  const isNone = leadsToAnother(mention, mentions) || isReasoned(mention, tokens);
  const own = isNone ? null : meaningOf(label, mention.state, about, flow);
  return carriedLater(mention, tokens, about) ?? own ?? othersOf(mention, mentions, flow);
}

/** 其他 2 件 after rows of other handling or kinds of organisations: the last of each has no other name. */
function othersOf(mention: Mention, mentions: readonly Mention[], flow: Carry['flow']): Meant | null {
  const { before, label, state, at } = mention;
  if (before[0]?.text !== '其他' || before.length > 2) return null;
  const last = mentions.findLast((one) => one.at < at && one.quantity.unit !== '%');
  if (label.marks.some((mark) => mark !== 'application') || last === undefined) return null;
  if (state.domain !== 'requests' || state.scope !== 'own' || state.period !== 'own') return null;
  // 逾期不补正 7 件，其他 2 件
  const [row, ...moreRows] = ofKind(last.label, 'row');
  const isOfGroup = mentions.some((one) => one.at < at && ofKind(one.label, 'row').join() === 'otherwise');
  if (row?.startsWith('otherwise.') === true && moreRows.length === 0 && isOfGroup)
    return { meaning: { terms: ['otherwise.remaining'], applicant: 'total' }, wide: false, doubts: [] };
  // 法律服务机构 3 件，其他 2 件
  const [applicant, ...more] = ofKind(last.label, 'applicant');
  const named = mentions.filter(
    (one) => one.at < at && ofKind(one.label, 'applicant').some((kind) => SPECIFIC.has(kind)),
  );
  // With one kind alone, the others may be among them.
  if (applicant === undefined || more.length > 0 || !SPECIFIC.has(applicant) || named.length < 2) return null;
  return { meaning: { terms: [flow ?? 'received'], applicant: 'other' }, wide: flow === null, doubts: [] };
}

/** Kinds of organisations that the form tells apart. */
const SPECIFIC: ReadonlySet<string> = new Set(['business', 'research', 'nonprofit', 'legal']);

/** 制发规章 5 件、行政规范性文件 31 件: the verb is said once. */
export function withAct(label: Label, mention: Mention, last: Mention | undefined): Label {
  const isNoun = label.kinds.includes('document') && !label.kinds.includes('act');
  const isNext = mention.separator === 'pause' || mention.separator === 'comma';
  if (!isNoun || last === undefined || !isNext || mention.depth !== last.depth) return label;
  const { kinds, unknownBefore, unknownAfter } = last.label;
  if (!kinds.includes('document') || unknownBefore.length > 0 || unknownAfter) return label;
  const acts = last.label.marks.filter((mark) => mark.startsWith('act:'));
  return { ...label, marks: [...acts, ...label.marks], kinds: [...acts.map(() => 'act'), ...label.kinds] };
}

/** 剩余 1 件尚在办理期限内，结转下年度继续办理: what becomes of it is said after a comma. */
function carriedLater(mention: Mention, tokens: readonly Token[], about: TextAbout): Meant | null {
  const { pre, post, state, at } = mention;
  if (pre.marks.length > 0 || state.domain !== 'requests') return null;
  const isLeft = pre.relations.includes('rest') || mention.before.some((token) => STILL.has(token.text));
  // 有 3 件申请因年底收到，结转下年度.
  const isSome = mention.before.length === 1 && mention.before[0]?.text === '有';
  const isWhy = isReasoned(mention, tokens);
  if (!(isSome && post.marks.every(isReceipt)) && !(isLeft && post.marks.every(isWork)) && !isWhy)
    return null;
  let end = at + 1;
  while (end < tokens.length && !isEnd(tokens[end])) end += 1;
  // 有 2 件申请已答复，结转下年度 3 件: that is said of the next figure.
  if (tokens[end]?.is === 'figure') return null;
  const label = labelBetween(tokens, at + 1, end);
  if (!label.kinds.includes('carrying') || (label.kinds.includes('receiving') && !isSome && !isWhy))
    return null;
  // 另有 3 件延期答复，无结转下年度; 避免结转, 不结转; 上年结转的已办结.
  if (label.marks.includes('carriedIn') || isNotCarried(tokens, at, end)) return null;
  const carried = labelOf(tokens.slice(at + 1, end).filter(isOfCarrying));
  return meaningOf({ ...carried, relations: [] }, state, about, null);
}

/** Whether the clause that speaks of carrying over denies it, or says what should be. */
function isNotCarried(tokens: readonly Token[], at: number, end: number): boolean {
  const carried = tokens.findIndex(
    (token, place) => place > at && place < end && isOfCarrying(token) && token.is === 'word',
  );
  let from = carried;
  while (from > at + 1 && tokens[from - 1]?.is !== 'break') from -= 1;
  const { relations } = labelBetween(tokens, from, carried);
  if (NO_CARRYING.some((one) => relations.includes(one))) return true;
  return tokens.slice(from, carried).some(({ is, text }) => is === 'unknown' && /[不未]$/.test(text));
}

const NO_CARRYING = ['not', 'should', 'pastYear'] as const;

/** 2 件因 12 月底收到，结转下年度: why they are carried on says nothing of what came in. */
function isReasoned({ before, pre, post, at }: Mention, tokens: readonly Token[]): boolean {
  const isAlone =
    before.length === 0 || pre.relations.includes('rest') || before.some(({ text }) => STILL.has(text));
  return isAlone && tokens[at + 1]?.text === '因' && post.marks.every(isOfReason);
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

function isWork(mark: Mark): boolean {
  return mark === 'worked';
}

function isOfReason(mark: Mark): boolean {
  return isWork(mark) || isReceipt(mark) || mark === 'carried' || mark === 'carriedOut';
}

/** Words for requests and for their coming in. */
function isReceipt(mark: Mark): boolean {
  return mark === 'request' || mark === 'application' || mark === 'byRequest' || mark === 'received';
}

const ONGOING: ReadonlySet<string> = new Set(['尚', '正在', '仍在', '尚在', '仍', '还在', '正']);

/** 由 160 件增至: the figure after it is the one that holds. Nor does one hold that is still being worked on. */
function leadsToAnother(mention: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[mentions.indexOf(mention) + 1];
  // 1 件尚在办理期限内 is not done.
  if (mention.pre.marks.length === 0 && mention.post.marks.length > 0 && mention.post.marks.every(isWork))
    return true;
  // 尚在办理 2 件
  if (mention.label.marks.every(isWork) && mention.before.some(({ text }) => ONGOING.has(text))) return true;
  const isNext = next !== undefined && next.separator === null && next.gap.relations.includes('change');
  return isNext || mention.post.relations.includes('change');
}
