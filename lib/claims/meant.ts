import type { TextAbout } from '../core/claim';
import { isOfFlow, type Label, labelBetween, labelOf, namesRequests, ofKind } from './label';
import { isReviewing, type Meant, meaningOf } from './meaning';
import type { Mention, Sentence } from './mentions';
import { isBreak } from './opener';
import type { Carry, Reader } from './reader';
import type { State } from './state';
import type { Token } from './tokens';
import type { Mark } from './vocabulary';

/** What a figure means by its own words, or by those after it. */
export function meantBy(
  mention: Mention,
  label: Label,
  sentence: Sentence,
  { about }: Reader,
  flow: Carry['flow'],
): Meant | null {
  const { tokens, mentions } = sentence;
  const later = carriedLater(mention, tokens, about);
  if (later !== null) return later;
  const said = asMeant(label, mention, sentence);
  const own =
    said.label.marks.length === 0 || isNone(mention, sentence)
      ? null
      : meaningOf(said.label, said.state, about, flow);
  return own ?? othersOf(mention, mentions, flow) ?? disclosedOf(mention, mentions, about);
}

/** The label and state by which a figure is understood where its own words are short of something, or have too much. */
function asMeant(label: Label, mention: Mention, { tokens, states }: Sentence): Said {
  if (label.marks.length === 0) return { label: saidBefore(label, mention, tokens), state: mention.state };
  const first = mention.before[0]?.text;
  if (first === '因') return withoutReason(label, mention);
  const isNext = first !== undefined && ALSO.has(first);
  return { label: isNext ? besideOthers(label, states) : label, state: mention.state };
}

interface Said {
  readonly label: Label;
  readonly state: State;
}

/** Whether something else is said of a figure than its words mean. */
function isNone(mention: Mention, { tokens, mentions }: Sentence): boolean {
  return (
    // 由 160 件增至 197 件: neither is said of the year alone.
    leadsToAnother(mention, mentions) ||
    isReasoned(mention, tokens) ||
    isThereupon(mention) ||
    isSaidOf(mention, tokens)
  );
}

/** 上述诉讼有 3 件系同一人提起: some of those. */
function isSaidOf({ before, at }: Mention, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  return before.length > 1 && before.at(-1)?.text === '有' && next !== undefined && next.is !== 'break';
}

/** 受理后有三件延长了答复期限, 答复前撤回 2 件: some, of which something else is said than the verb. */
function isThereupon({ before, label }: Mention): boolean {
  for (let at = 0; at + 1 < before.length; at += 1) {
    const next = before[at + 1]?.text;
    if (next !== '后' && next !== '前') continue;
    const isAfterFlow = isOfFlow(labelBetween(before, at, at + 1));
    return (
      isAfterFlow && !isOfFlow(labelBetween(before, at + 1, before.length)) && !label.kinds.includes('row')
    );
  }
  return false;
}

/** 公开 28 件，部分公开 9 件，不予公开 8 件: the first of the rows in short. */
export function asRow(label: Label, { state }: Mention, next: Mention | undefined): Label {
  if (label.marks.join() !== 'act:disclosed' || state.domain !== 'requests') return label;
  const [row] = next === undefined ? [] : ofKind(next.label, 'row');
  if (row !== 'partlyGranted' && row !== 'refused') return label;
  return { ...label, marks: ['row:granted'], kinds: ['row'] };
}

/** 占比最高的是予以公开，为 170 件; 因政府信息公开引发的行政复议，全年共 92 件: named in the clause before. */
function saidBefore(label: Label, { before, at }: Mention, tokens: readonly Token[]): Label {
  if (label.other || label.unknownBefore.length > 0) return label;
  const comma = at - before.length - 1;
  const named = tokens[comma - 1];
  const isName = named?.is === 'word' && /^(?:row|remedy|information&remedy):/.test(named.what);
  if (!isName || !isBreak(tokens[comma], 'comma') || !before.some(({ text }) => COUNTING.has(text)))
    return label;
  let start = comma;
  while (start > 0 && tokens[start - 1]?.is !== 'break') start -= 1;
  // A figure in the clause is what it names.
  if (tokens.slice(start, comma).some(({ is }) => is === 'figure')) return label;
  const said = labelBetween(tokens, start, comma);
  return { ...said, relations: said.relations.filter((one) => one !== 'share') };
}

const COUNTING: ReadonlySet<string> = new Set(['为', '共', '共有']);

/** 登记来信来访 64 件。另收到政府信息公开申请 3 件: beside other matters, all there are. */
function besideOthers(label: Label, states: readonly State[]): Label {
  if (states[0]?.domain !== 'other' || !namesRequests(label) || !label.kinds.includes('receiving'))
    return label;
  return { ...label, relations: label.relations.filter((one) => one !== 'rest') };
}

const ALSO: ReadonlySet<string> = new Set(['另', '另外', '此外']);

/** 因征求第三方意见结转下年度 2 件: why they are carried on may be told in any words, and is no other matter. */
function withoutReason(label: Label, { state }: Mention): Said {
  const isReason = label.kinds.includes('carrying');
  if (!isReason || !label.otherWords.every((word) => word.endsWith('意见'))) return { label, state };
  const domain = label.other ? 'requests' : state.domain;
  return { label: { ...label, unknownBefore: [], other: false }, state: { ...state, domain } };
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

/** 被申请行政复议 11 件，其中涉及政府信息公开的 1 件: the one is the form's. */
function disclosedOf(mention: Mention, mentions: readonly Mention[], about: TextAbout): Meant | null {
  const { label, opener, state } = mention;
  const { domain } = state;
  if (opener !== 'ofWhich' || label.marks.join() !== 'information' || label.unknownBefore.length > 0)
    return null;
  if (domain !== 'review' && domain !== 'litigation') return null;
  const whole = mentions.findLast((one) => one.at < mention.at);
  if (whole === undefined || ofKind(whole.label, 'remedy').join() !== domain) return null;
  // 受理行政复议 60 件，其中涉及政府信息公开 12 件: perhaps as who reviews.
  const isAgainst = whole.label.relations.includes('causes');
  if (!isAgainst && (isReviewing(about) || isOfFlow(whole.label))) return null;
  return meaningOf(
    { ...label, relations: [], marks: [`remedy:${domain}`, 'information'], kinds: ['remedy'] },
    state,
    about,
    null,
  );
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
  // 1 件尚在办理期限内，转入下年度; 2 件正在办理，结转下年度.
  const isOngoing = mention.before.length === 0 && ONGOING.has(tokens[at + 1]?.text ?? '');
  // 余下 2 件未到答复期限，结转下年度
  const isDue = isLeft && tokens[at + 1]?.text === '未';
  const isTold =
    (isSome && post.marks.every(isReceipt)) ||
    ((isLeft || isOngoing) && post.marks.every((mark) => isWork(mark) || (isDue && mark === 'answered')));
  if (!isTold && !isWhy) return null;
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
