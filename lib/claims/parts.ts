import type { Meaning } from '../core/claim';
import { compare, sum } from '../core/decimal';
import { isOfFlow, type Label, labelBetween } from './label';
import type { Mention, Sentence } from './mentions';
import { isAmongWord } from './opener';

/**
 * Whether a figure is of some requests only: 其中征地类 30 件，予以公开 12 件、不予公开 18 件.
 * @param counts the figures of the sentence that are no percentages
 * @param earlier the count that was told last before the sentence
 */
export function isOfPart(
  mention: Mention,
  meaning: Meaning,
  sentence: Sentence,
  counts: readonly Mention[],
  earlier: Mention | undefined,
): boolean {
  if (isAmongSome(mention, sentence)) return true;
  const at = counts.indexOf(mention);
  if (mention.state.listed && isIncoming(meaning)) return isFlowOf(counts, at);
  if (isOfTopic(counts, at)) return true;
  const kind = kindOf(mention, meaning);
  return kind !== null && isRunOf(counts, at, kind, sentence, earlier);
}

/** 涉及养老服务 17 件，办结 15 件，结转 2 件；涉及救助 24 件，…: of the topic. */
function isOfTopic(counts: readonly Mention[], at: number): boolean {
  const own = counts[at];
  let before = at;
  while (isStepAfter(counts[before])) before -= 1;
  const topic = before < at ? counts[before] : undefined;
  if (own === undefined || topic?.label.relations.includes('about') !== true) return false;
  const isAlone = topic.opener === 'sorted' || topic.separator === null || topic.separator === 'semi';
  return isAlone && compare(own.quantity.value, topic.quantity.value) <= 0;
}

function isStepAfter(mention: Mention | undefined): boolean {
  if (mention?.separator !== 'comma') return false;
  return mention.label.kinds.includes('handling') || mention.label.kinds.includes('carrying');
}

/** 公开 9 件, of requests. */
function isInShort({ marks }: Label): boolean {
  return marks.join() === 'act:disclosed';
}

/** Rows and applicants stand in runs; what stands before a run may be what they are parts of. */
function kindOf({ label }: Mention, { applicant }: Meaning): 'row' | 'applicant' | null {
  if (label.kinds.includes('row') || isInShort(label)) return 'row';
  return applicant === 'total' ? null : 'applicant';
}

/** Whether a run of rows or applicants, which come to no more than the figure before them, may be parts of that one. */
function isRunOf(
  counts: readonly Mention[],
  at: number,
  kind: 'row' | 'applicant',
  sentence: Sentence,
  earlier: Mention | undefined,
): boolean {
  // 公开 9 件、部分公开 2 件
  const isOfKind = (one: Mention | undefined) =>
    one?.label.kinds.includes(kind) === true || (kind === 'row' && one !== undefined && isInShort(one.label));
  let from = at;
  while (from > 0 && isOfKind(counts[from - 1])) from -= 1;
  let to = at + 1;
  while (to < counts.length && isOfKind(counts[to]) && counts[to]?.separator !== 'semi') to += 1;
  const first = counts[from];
  // 其中征地类 30 件。其中予以公开 12 件: of the sentence before, where 其中 says so.
  const before = counts[from - 1] ?? (first?.opener === 'ofWhich' ? earlier : undefined);
  if (first !== undefined && isAmongSome(first, sentence)) return true;
  if (first === undefined || before === undefined || first.separator === 'semi') return false;
  if (!isOfSome(before, kind)) return false;
  // 收到 5 件，其中网上 5 件，予以公开 3 件: all of them.
  const isAll = counts.some(
    (one) => one.at < before.at && isOfFlow(one.label) && one.quantity.value === before.quantity.value,
  );
  if (isAll) return false;
  const run = counts.slice(from, to);
  const groups = run.filter(({ label }) => !label.marks.some((mark) => mark.includes('.')));
  const values = (groups.length === 0 ? run : groups).map(({ quantity }) => quantity.value);
  return compare(sum(values), before.quantity.value) <= 0;
}

/** Whether a figure is of some requests by what is said of it: a topic, a kind of applicant, a way, a row, another year. */
function isOfSome({ label, state, quantity }: Mention, kind: 'row' | 'applicant'): boolean {
  if (state.domain !== 'requests' || !REQUEST_COUNTERS.has(quantity.unit)) return false;
  const { marks, kinds, unknownBefore, relations } = label;
  if (marks.length === 0 || unknownBefore.length > 0 || relations.includes('about')) return true;
  if (state.listed && !isOfFlow(label)) return true;
  return SOME.some((one) => one !== kind && kinds.includes(one));
}

const REQUEST_COUNTERS: ReadonlySet<string> = new Set(['件', '件次', '宗', '起', '例', '份', '项', '']);
const SOME = ['applicant', 'channel', 'carrying', 'row'] as const;

function isIncoming({ terms }: Meaning): boolean {
  return terms[0] === 'carriedIn' || terms[0] === 'newlyReceived';
}

/** 办结 53 件，其中上年结转 2 件、本年新收 51 件: parts of what was answered, or carried on. */
function isFlowOf(counts: readonly Mention[], at: number): boolean {
  const whole = counts.slice(0, at).findLast(({ state }) => !state.listed);
  if (whole === undefined) return false;
  if (whole.label.marks.includes('carriedOut') || whole.label.marks.includes('carried')) return true;
  const isNewTold = counts.some(({ label, state }) => state.listed && label.marks.includes('newlyReceived'));
  return whole.label.kinds.includes('handling') && isNewTold;
}

/** 自然人申请中有 38 件予以公开 */
function isAmongSome({ at, before }: Mention, { tokens }: Sentence): boolean {
  const end = at - before.length - 1;
  const among = tokens[end];
  if (among === undefined || !isAmongWord(among)) return false;
  let start = end;
  while (start > 0 && tokens[start - 1]?.is !== 'break' && tokens[start - 1]?.is !== 'figure') start -= 1;
  const { kinds, unknownBefore, unknownAfter, relations } = labelBetween(tokens, start, end);
  if (unknownBefore.length > 0 || unknownAfter || relations.includes('about')) return true;
  return SOME.some((one) => kinds.includes(one));
}

/** 有 2 件申请内容不明确: some of those told before. */
export function isSome({ before }: Mention): boolean {
  return before.length === 1 && before[0]?.text === '有';
}
