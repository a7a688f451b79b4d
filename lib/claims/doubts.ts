import type { Doubt } from '../core/claim';
import { type Label, labelBetween, namesRequests, ofKind } from './label';
import { doubt, type Meant } from './meaning';
import type { Mention, Sentence } from './mentions';
import { isOfPart, isSome } from './parts';
import { type Carry, isApproximate } from './reader';
import type { Token } from './tokens';
import { isAgainstSelf, isNamedWhole, isOfOther, ofEither } from './whose';

/** A figure of a sentence, read. */
interface Told {
  readonly mention: Mention;
  /** The figure before it. */
  readonly last: Mention | undefined;
  readonly label: Label;
  /** Null where it means nothing that a table prints. */
  readonly meant: Meant | null;
  /** Whether the sentence tells figures of others where it stands. */
  readonly isShared: boolean;
  /** The figure of others that it is the body's own part of, see `wholeOfOthers`. */
  readonly whole: Mention | undefined;
}

/** What makes the figures of a sentence doubtful; they are asked in printed order, for one may make the next doubtful. */
export function doubterFor(
  sentence: Sentence,
  { strange: wasStrange, last: earlier }: Carry,
): (told: Told) => Doubt[] {
  let counts: readonly Mention[] | null = null;
  let strange = wasStrange;
  let foreignCases = false;
  let otherCases = false;
  let doubtedDecision = false;
  let strangeDocument = false;
  return (told) => {
    const { mention, label, meant, whole } = told;
    // 因举报处理引发的行政复议 214 件、行政诉讼 18 件
    otherCases ||= label.other && label.kinds.includes('remedy');
    if (label.kinds.includes('document')) strangeDocument = label.unknownBefore.length > 0;
    if (meant === null) return [];
    const doubts = [...meant.doubts];
    const ofRequests = REQUESTS.has(kindOf(meant));
    // A subject or an object that is not known stays that of the clauses after it, until requests are named.
    if (namesRequests(label)) strange = doubts.includes('wording');
    else if (doubts.includes('wording') && isOfBody(mention) && !isSome(mention)) strange = true;
    if (strange && ofRequests && !isNamedWhole(whole)) doubt(doubts, 'wording');
    if (isPart(told, meant, ofRequests)) doubt(doubts, 'scope');
    if (ofRequests) {
      counts ??= sentence.mentions.filter(({ quantity }) => quantity.unit !== '%');
      if (isOfPart(mention, meant.meaning, sentence, counts, earlier ?? undefined)) doubt(doubts, 'scope');
    }
    if (DECISIONS.has(kindOf(meant))) {
      // 抽取行政处罚 12 件、行政许可 10 件: what is not known of the first is not of the next.
      if (isShown(mention, sentence) || (doubtedDecision && mention.separator === 'pause'))
        doubt(doubts, 'wording');
      doubtedDecision = doubts.includes('wording');
      // 全省行政处罚 3200 件，其中省局机关 3 件，行政许可 12000 件: whose the last is, is not said.
      const isOwn = mention.before.some(({ what }) => what === 'own');
      if (mention.state.isOwnPart && mention.separator === 'comma' && !isOwn) doubt(doubts, 'scope');
    }
    if (ofRequests && (isBare(mention) || isToward(mention, sentence))) doubt(doubts, 'wording');
    if (meant.meaning.terms.includes('handled') && isLate(sentence)) doubt(doubts, 'wording');
    if (mention.quantity.chinese && isSpoken(sentence)) doubt(doubts, 'wording');
    if (ofRequests && (isCorrected(mention, sentence) || isOfAnyKind(told, sentence)))
      doubt(doubts, 'wording');
    if (mention.quantity.rounded || isApproximate(mention.label, mention.post)) doubt(doubts, 'approximate');
    if (CASES.has(kindOf(meant))) {
      // 全省…复议 23 件，其中以省局为被申请人的 4 件
      if (isAgainstSelf(mention)) foreignCases = false;
      // Cases of a reviewing body stay its own when their results are told.
      if (isOfBody(mention) && (doubts.includes('subject') || doubts.includes('wording')))
        foreignCases = true;
      const isNamed = label.marks.includes('information');
      const areOther = otherCases && !isNamed;
      const areAll = !isNamed && (isWholeOfDisclosed(mention, sentence) || areSaidOther(mention, sentence));
      if (hasMore(mention, sentence)) doubt(doubts, 'wording');
      // 行政应诉案件 are of all kinds.
      const areDefended = !isNamed && mention.before.some(({ text }) => text === '行政应诉案件');
      if (areDefended || foreignCases || areOther || areAll || areOfOthers(mention, sentence))
        doubt(doubts, 'subject');
    }
    // 清理区政府规范性文件 88 件，废止 12 件: of theirs.
    if (DOCUMENTS.has(kindOf(meant)) && strangeDocument) doubt(doubts, 'wording');
    // 新制定 5 件 in brackets after documents that were opened are some of those.
    if (mention.depth > 0 && label.kinds.includes('act') && !label.kinds.includes('document'))
      doubt(doubts, 'wording');
    if (mention.state.wished) doubt(doubts, 'wording');
    // 作出行政处罚决定 403 件不含在内, 代县政府受理的 82 件不在统计之列
    if (isNotCounted(mention, sentence)) doubt(doubts, 'scope');
    return doubts;
  };
}

/** 行政处罚决定 403 件不含在内, 代县政府受理的 82 件……不在本报告统计之列 */
function isNotCounted({ at }: Mention, { tokens }: Sentence): boolean {
  let said = '';
  for (let i = at + 1; i < tokens.length && said.length < FAR; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.is === 'figure' || (token.is === 'break' && ENDS.has(token.what))) break;
    said += token.text;
  }
  return (said.includes('不') || said.includes('未')) && NOT_COUNTED.test(said);
}

/** As far as what a figure is said to be left out of stands after it. */
const FAR = 40;
const NOT_COUNTED =
  /不含在内|不在此列|不在.{0,8}(?:统计|范围)|[不未](?:计|列)入.{0,6}(?:统计|总数|上述|范围)/;

/** 其中省局机关 71 件、市（州）部门 188 件: what is not known of the latter is not of the body. */
function isOfBody({ state }: Mention): boolean {
  return state.scope === 'own' && !state.isOwnPart;
}

/** 收到各类申请 35 件，其中政府信息公开申请 5 件: of the former, only those are the form's. */
function isOfAnyKind({ mention, label }: Told, { mentions }: Sentence): boolean {
  if (namesRequests(label) || !label.marks.includes('application')) return false;
  return mentions.some((one) => one.at > mention.at && one.state.listed && namesRequests(one.label));
}

/** 收到申请 60 件，剔除重复件后 52 件 */
function isCorrected({ at }: Mention, { tokens }: Sentence): boolean {
  return tokens[at + 1]?.is === 'break' && CORRECTED.has((tokens[at + 2]?.text ?? '').slice(0, 2));
}

const CORRECTED: ReadonlySet<string> = new Set(['扣除', '剔除', '去除', '核减', '除去']);

/** 发布行政许可 120 件、行政处罚 15 件; 权责事项 370 项，其中行政许可 35 项: what was shown, or may be decided. */
function isShown({ at, state }: Mention, { tokens }: Sentence): boolean {
  let isBefore = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.is === 'break' && ENDS.has(token.what)) return false;
    isBefore ||= token?.is === 'break' && token.what === 'comma' && !state.listed;
    if (token?.is !== 'word') continue;
    if (DECIDING.has(token.text) || token.what === 'worked' || token.what === 'answered') return false;
    if (token.what === 'act:disclosed' || token.what === 'act:published') return true;
    if (token.what === 'other' && (!isBefore || SHOWN.test(token.text))) return true;
  }
  return false;
}

const ENDS: ReadonlySet<string> = new Set(['semi', 'stop']);
/** Of a clause before, only what says that something was shown. */
const SHOWN = /公示|公开|发布|信息$/;
const DECIDING: ReadonlySet<string> = new Set(['作出', '做出', '实施', '作出的', '完成', '准予']);
const DECISIONS: ReadonlySet<string> = new Set(['licensing', 'penalties', 'coercion']);

/** 行政复议 5 件，均为行政处罚引发, 均与政府信息公开无关, 行政诉讼 1 件（劳动争议类）: said after the figure. */
function areSaidOther({ at, depth }: Mention, { tokens }: Sentence): boolean {
  const close = tokens.findIndex(
    (token, place) => place > at && token.is === 'break' && token.what === 'close',
  );
  // What a bracket says of a figure within it ends with it.
  const next = tokens.slice(at + 1, depth > 0 && close > 0 ? close : undefined);
  const figure = next.findIndex(({ is }) => is === 'figure');
  const own = wordsOf(figure < 0 ? next : next.slice(0, figure));
  if (OTHER_CAUSES.some((cause) => own.includes(cause))) return true;
  const all = wordsOf(next);
  return (all.includes('不') || all.includes('非') || all.includes('无关')) && NO_DISCLOSURE.test(all);
}

/** The words as far as a semicolon. */
function wordsOf(tokens: readonly Token[]): string {
  const end = tokens.findIndex(({ is, what }) => is === 'break' && what === 'semi');
  return (end < 0 ? tokens : tokens.slice(0, end)).map(({ text }) => text).join('');
}

const OTHER_CAUSES = ['处罚', '许可', '强制', '治安', '争议', '征收类', '招生'];
const NO_DISCLOSURE = /不在.*(?:范围|统计)|无关|不涉及|均非|^非|并非|不属于/;

/** 行政诉讼 1 件，另有 1 件未结案的行政诉讼: not all are counted there. */
function hasMore({ at, label }: Mention, { mentions, tokens }: Sentence): boolean {
  const remedies = ofKind(label, 'remedy');
  const after = (from: number) => {
    const length = tokens.slice(from).findIndex(({ is }) => is === 'break' || is === 'figure');
    return labelBetween(tokens, from, length < 0 ? tokens.length : from + length);
  };
  return mentions.some(
    (one) =>
      one.at > at &&
      one.pre.relations.includes('rest') &&
      ofKind(after(one.at + 1), 'remedy').some((remedy) => remedies.includes(remedy)),
  );
}

/** 行政复议 5 件，其中涉及政府信息公开 2 件: of the five, those two are the form's. */
function isWholeOfDisclosed(mention: Mention, { mentions }: Sentence): boolean {
  return mentions.some(
    ({ at, label, opener, state }) =>
      at > mention.at &&
      label.marks.includes('information') &&
      (state.listed || opener !== null || !label.kinds.includes('remedy')),
  );
}

/** Whether what looks like a whole is a part of it. */
function isPart({ mention, last, isShared, whole }: Told, { meaning }: Meant, ofRequests: boolean): boolean {
  const { state, opener, gap } = mention;
  // 其中本局直接收到 52 件: a part of what was received.
  const isReceipt = meaning.terms[0] === 'received' && meaning.applicant === 'total';
  if (state.listed && whole === undefined && isReceipt) return true;
  // 收到的 108 件申请中，104 件于当年办结: what was carried over is not among them.
  const isAmong = opener === 'ofWhich' && !gap.relations.includes('ofWhich');
  const areAll = last?.label.kinds.includes('carrying') === true;
  if (isAmong && !areAll && meaning.terms.includes('handled')) return true;
  // 其中局机关办结 14 件，局属单位 9 件: parts of one report.
  return isShared && whole === undefined && state.listed && ofRequests;
}

function areOfOthers(mention: Mention, { tokens, mentions }: Sentence): boolean {
  // 以我局为被申请人的其他行政复议 5 件; 行政复议 1 件（针对行政处罚决定）
  if (mention.before.some(({ text }) => OTHERS.has(text)) || isOfOther(tokens, mention.at)) return true;
  return ofEither(mention, mentions);
}

const OTHERS: ReadonlySet<string> = new Set(['其他', '其它', '其余', '其余的']);

/** 收到一件、登记一件、办结一件 is a way of speaking. */
function isSpoken({ mentions }: Sentence): boolean {
  const chinese = mentions.filter(({ quantity }) => quantity.chinese);
  return chinese.length > 1 && chinese.every(({ quantity }) => quantity.value === '1');
}

const DOCUMENTS: ReadonlySet<string> = new Set(['normativeDocs', 'regulations']);
const CASES: ReadonlySet<string> = new Set(['review', 'litigation']);
const REQUESTS: ReadonlySet<string> = new Set(
  'received newlyReceived handled carried carriedIn carriedOut granted partlyGranted refused unable notHandled otherwise'.split(
    ' ',
  ),
);

/** The first part of what it means: `refused` of `refused.stateSecret`. */
export function kindOf({ meaning }: Meant): string {
  const [term = ''] = meaning.terms;
  const dot = term.indexOf('.');
  return dot < 0 ? term : term.slice(0, dot);
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

/** 对信访举报投诉类申请，按不予处理答复 9 件: of those it was done to. */
function isToward({ at, label }: Mention, { tokens }: Sentence): boolean {
  if (!label.kinds.includes('row')) return false;
  let comma = at;
  while (comma > 0 && tokens[comma]?.is !== 'break') comma -= 1;
  let start = comma;
  while (start > 0 && tokens[start - 1]?.is !== 'break') start -= 1;
  const clause = tokens.slice(start, comma);
  return (
    clause[0]?.text === '对' &&
    clause.some(({ what }) => SAID_TO.has(what)) &&
    !clause.some(({ is }) => is === 'figure')
  );
}

const SAID_TO: ReadonlySet<unknown> = new Set([
  'row:notHandled.petition',
  'row:notHandled.repeat',
  'row:notHandled.excessive',
  'row:refused.administrativeQuery',
  'other',
]);

const IN_TIME: ReadonlySet<string> = new Set(['按时', '按期', '如期', '及时', '期限内', '时限内']);

/** Some were answered late, so that those answered in time are not all; unless 其中 counts them among those. */
function isLate(sentence: Sentence): boolean {
  const inTime = sentence.mentions.some(({ before }) => before.some(({ text }) => IN_TIME.has(text)));
  return sentence.mentions.some(
    ({ label, quantity, state, opener, before }) =>
      label.relations.includes('late') &&
      // 办结 141 件，延期答复的 19 件均履行了手续: some of those.
      (inTime || before.at(-1)?.text !== '的') &&
      !label.kinds.includes('carrying') &&
      !state.listed &&
      opener !== 'ofWhich' &&
      quantity.value !== '0',
  );
}
