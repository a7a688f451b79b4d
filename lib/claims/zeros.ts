import type { Applicant, FigureClaim, Meaning } from '../core/claim';
import { ZERO } from '../core/decimal';
import { isSame } from './alls';
import { type Clause, claimFor, doubtsOf, totalOf } from './clause';
import { has, type Label, labelOf, namesRequests, ofKind } from './label';
import type { Carry, Reader } from './reader';
import type { State } from './state';
import type { Token } from './tokens';
import type { Mark } from './vocabulary';

/** Words between 未 and what did not happen; anything else, and the sentence denies something narrower. */
const BARS = [
  'late',
  'change',
  'compare',
  'about',
  'open',
  'withdrawn',
  'should',
  'approximate',
  'share',
  'rest',
] as const;

/** 没有收到有关政府信息公开的申请 */
const MAY_NAME: ReadonlySet<string> = new Set(['about', 'open']);

/** What is denied together with cases. */
const COMPLAINTS = new Set(['申诉', '投诉', '举报', '信访', '举报投诉', '投诉举报', '纠纷', '仲裁']);

/** 未收到申请, 未发生行政复议, 未作出行政许可决定, 无商业企业提出的申请. */
export function zerosIn(clause: Clause, reader: Reader, carry: Carry): FigureClaim[] {
  const at = clause.tokens.findIndex((token) => token.is === 'word' && token.what === 'not');
  const event = clause.tokens.findIndex((token) => token.is === 'word' && token.what === 'zeroEvent');
  if ((at < 0 && event < 0) || clause.isExcept) return [];
  const denied = at >= 0 ? clause.tokens.slice(at + 1) : clause.tokens.slice(0, event);
  // 没有及时废止规范性文件, 未结案的行政诉讼: how it was done, or what was not yet.
  if (denied.some(({ text }, place) => (place === 0 && MANNERS.has(text)) || UNFINISHED.has(text))) return [];
  // 没有收到公民提交的申请: of whomever.
  const label = labelOf(denied.filter(({ text }) => text !== '公民'));
  const isCase = label.kinds.includes('remedy') || label.kinds.includes('stage');
  const isOther = label.otherWords.some((word) => !(isCase && COMPLAINTS.has(word)));
  if (isOther || label.unknownAfter || label.unknownBefore.length > 0 || label.relations.includes('not'))
    return [];
  const isNamed = isCase || namesRequests(label) || label.marks.includes('information');
  if (BARS.some((bar) => label.relations.includes(bar) && !(isNamed && MAY_NAME.has(bar)))) return [];
  const before = labelOf(at >= 0 ? clause.tokens.slice(0, at) : []);
  const first = clause.tokens[Math.max(at, 0)];
  const last = clause.tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  const doubts = doubtsOf(clause.state);
  // 市统计局收到申请 7 件，无结转: theirs.
  if (carry.strange && clause.state.domain === 'requests' && !namesRequests(label)) doubts.push('wording');
  if (before.unknownBefore.length > 0 || before.unknownAfter) doubts.push('wording');
  if (isCase && (isOfOtherCases(clause, label) || before.kinds.some((kind) => OF_SOME.has(kind))))
    doubts.push('subject');
  const nobody = isOfAll(clause, 'applicant', carry, reader) ? applicantsOf(label, clause.state) : [];
  const terms = zeroTerms(label, before, clause, reader.about.year, denied)
    .filter((term) => !ROWS.has(term) || isOfAll(clause, 'row', carry, reader))
    .map(totalOf);
  const applicants = nobody.map((applicant): Meaning => ({ terms: ['received'], applicant }));
  return [...terms, ...applicants].map((meaning) => claimFor(meaning, ZERO, span, doubts, reader));
}

/** Words that tell how something is done. */
const MANNERS: ReadonlySet<string> = new Set(
  '及时 依法 依规 依法依规 按规定 按要求 按照 按照规定 规定 严格 严格按照 按时 按期 如期 规范 认真 准确 全面 有效 妥善 积极 切实 完善 健全'.split(
    ' ',
  ),
);
/** 不予公开答复未引发行政复议: of those. */
const OF_SOME: ReadonlySet<string> = new Set(['handling', 'row', 'receiving']);
const UNFINISHED: ReadonlySet<string> = new Set(['新', '结案', '审结', '已审结', '已结']);
const ROWS: ReadonlySet<string> = new Set([
  'granted',
  'partlyGranted',
  'refused',
  'unable',
  'notHandled',
  'otherwise',
]);

/** 行政处罚 45 件，未发生行政复议: those on disclosure are meant only where it is said. */
function isOfOtherCases({ from, tokens }: Clause, label: Label): boolean {
  if (label.marks.includes('information') || labelOf(tokens).marks.includes('information')) return false;
  return from.domain === 'decisions' || from.hasOwnCases;
}

/** Whether what was told last is all requests, or parts of them of a kind: 其中征地类 30 件，未作出不予公开答复 is of those thirty. */
function isOfAll({ told, from }: Clause, kind: string, carry: Carry, reader: Reader): boolean {
  // 予以公开 21 件、……，共 38 件；没有不予公开的情形
  const last = told.findLast(({ label }) => !isSum(label)) ?? told.at(-1);
  if (last === undefined) return true;
  if (last.label.kinds.includes(kind)) return true;
  return !from.listed && isSame(last, carry.received, reader);
}

function isSum({ marks, relations }: Label): boolean {
  return marks.length === 0 && (relations.includes('sum') || relations.includes('together'));
}

/** 无商业企业、科研机构提出的申请 */
function applicantsOf({ kinds, marks, relations }: Label, state: State): readonly Applicant[] {
  if (state.domain !== 'requests' || relations.length > 0) return [];
  if (
    !kinds.includes('applicant') ||
    !kinds.every((kind) => kind === 'applicant' || kind === 'object' || kind === 'receiving')
  )
    return [];
  return marks.filter(isApplicant).map((mark) => mark.slice('applicant:'.length) as Applicant);
}

function isApplicant(mark: Mark): boolean {
  return mark.startsWith('applicant:');
}

function zeroTerms(
  label: Label,
  before: Label,
  { from, state }: Clause,
  year: number | null,
  denied: readonly Token[],
): readonly string[] {
  const remedies = ofKind(label, 'remedy');
  const stages = ofKind(label, 'stage').map((stage) => `litigation.${stage}`);
  if (label.kinds.includes('result')) return [];
  if (remedies.length + stages.length > 0) {
    // 没有因办理政府信息公开申请被申请行政复议 is of the body's own.
    if (has(label, 'accepted', 'worked') && !(label.relations.includes('causes') && namesRequests(label)))
      return [];
    if (has(label, 'newlyReceived') || label.relations.includes('pastYear')) return [];
    if (['carrying', 'decision', 'row', 'document', 'act'].some((kind) => label.kinds.includes(kind)))
      return [];
    return [...remedies, ...stages].map((base) => `${base}.total`);
  }
  if (label.marks.length === 0) return subjectsBefore(before);
  if (label.kinds.includes('applicant') || label.kinds.includes('channel')) return [];
  const inRequests = state.domain === 'requests';
  if (label.kinds.includes('carrying')) {
    if (!inRequests && !label.kinds.includes('object')) return [];
    if (denied.some(({ text }) => NOT_YET.has(text))) return [];
    const isPast =
      [label, before].some(({ relations }) => relations.includes('pastYear')) ||
      label.years.some((one) => year !== null && one < year);
    return label.marks.includes('carriedIn') || isPast ? ['carriedIn'] : ['carriedOut'];
  }
  // 未作出不予公开、不予处理的答复: answers of that kind.
  const ofAnswers = label.kinds.includes('row') && label.kinds.at(-1) === 'handling';
  if (label.kinds.includes('handling') && !ofAnswers) return [];
  const acts = ofKind(label, 'act');
  if (label.kinds.includes('document')) {
    const [act, ...more] = acts;
    if (more.length > 0 || (act !== 'issued' && act !== 'repealed')) return [];
    return ofKind(label, 'document').map((document) => `${document}.${act}`);
  }
  // 制定行政规范性文件 1 件，无废止情况
  const isOfDocuments = from.domain === 'normativeDocs' || from.domain === 'regulations';
  if (acts.length > 0) {
    const isAct =
      acts.length === 1 && label.kinds.length === 1 && (acts[0] === 'issued' || acts[0] === 'repealed');
    return isAct && isOfDocuments ? [`${from.domain}.${acts[0]}`] : [];
  }
  // 未作出行政许可决定, 未收取行政事业性收费.
  if (label.kinds.includes('decision') || label.kinds.includes('money')) {
    const isAlone = label.kinds.every((kind) => kind === 'decision' || kind === 'money');
    const isOfRequests = from.domain === 'requests' || before.kinds.some((kind) => OF_REQUESTS.has(kind));
    if (!isAlone || label.relations.length > 0 || before.other) return [];
    // 依申请公开未收取行政事业性收费 is of what requests may cost.
    return [...ofKind(label, 'decision'), ...(isOfRequests ? [] : ofKind(label, 'money'))];
  }
  const rows = ofKind(label, 'row');
  if (rows.length > 0) return inRequests && rows.every((row) => !row.includes('.')) ? rows : [];
  const objects = namesRequests(label) || (label.marks.includes('application') && inRequests);
  if (!objects) return [];
  return [label.marks.includes('newlyReceived') ? 'newlyReceived' : 'received'];
}

/** 因未到办理期限结转下年: what has not come yet is their time. */
const NOT_YET: ReadonlySet<string> = new Set([
  '到',
  '到期',
  '期限',
  '办理期限',
  '法定期限',
  '法定时限',
  '时限',
  '届满',
  '期满',
  '及时',
  '按期',
  '按时',
]);

const OF_REQUESTS: ReadonlySet<string> = new Set(['object', 'information']);

/** 行政复议、行政诉讼均未发生: what did not happen stands before the denial. */
function subjectsBefore(before: Label): readonly string[] {
  const remedies = ofKind(before, 'remedy');
  const stages = ofKind(before, 'stage').map((stage) => `litigation.${stage}`);
  if (before.marks.some((mark) => !/^(?:remedy|stage|information|request|byRequest)/.test(mark))) return [];
  if (before.other) return [];
  return [...remedies, ...stages].map((base) => `${base}.total`);
}
