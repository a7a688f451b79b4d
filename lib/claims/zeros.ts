import type { Doubt, FigureClaim, Meaning, Span, Stated } from '../core/claim';
import { ZERO } from '../core/decimal';
import type { Found } from './figures';
import { has, type Label, labelOf, namesRequests, ofKind } from './label';
import type { FoundList } from './lists';
import { flowOf, meaningOf } from './meaning';
import type { Mention, Sentence } from './mentions';
import { type Carry, carryAfter, placeOf, quoteAt, type Reader } from './reader';
import type { State } from './state';
import { DONE, isTelling } from './telling';
import type { Token } from './tokens';

/** A stretch of a sentence between hard signs that holds no figure. */
interface Clause {
  readonly tokens: readonly Token[];
  readonly state: State;
  /** Whether it goes on after a figure: 45 件已答复. */
  readonly afterFigure: boolean;
}

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
  for (const clause of sentence.isTelling ? clausesOf(sentence) : NO_CLAUSES) {
    const at = clause.tokens[0]?.start ?? 0;
    const { state } = clause;
    if (state.wished || state.compared || !clause.tokens.some(isTelling)) continue;
    claims.push(...zerosIn(clause, reader));
    if (isOfSome(sentence, at, lists)) continue;
    const carry = carryAfter(
      start,
      found.filter((one) => one.mention.span.start < at),
    );
    const last = sentence.mentions.findLast((one) => one.depth === 0 && one.span.start < at);
    claims.push(...alls(clause, reader, carry, last));
  }
  // What is carried on was not answered, whatever 均 may speak of.
  if (found.some(({ claim: one }) => isCarried(one) && one.stated.value !== ZERO))
    return claims.filter((one) => !isCarried(one));
  for (const { label, state, span } of sentence.mentions.filter(isWholeRate)) {
    if (state.domain !== 'requests' || label.other || state.wished || label.unknownBefore.length > 0)
      continue;
    claims.push(claim('carriedOut', ZERO, span, doubtsOf(state), reader));
  }
  return claims;
}

/** 办结率 100%. */
function isWholeRate({ quantity, label }: Mention): boolean {
  return quantity.unit === '%' && quantity.value === '100' && label.relations.includes('rate');
}

function isCarried({ meaning }: FigureClaim): boolean {
  return meaning.terms[0] === 'carriedOut' || meaning.terms[0] === 'carried';
}

/** 其中信访类 5 件，均已答复: what 均 speaks of may be those five. */
function isOfSome(sentence: Sentence, at: number, lists: readonly FoundList[]): boolean {
  const before = sentence.mentions.filter((mention) => mention.depth === 0 && mention.span.start < at);
  const opened = before.findLast((mention) => mention.opener === 'ofWhich' || mention.opener === 'includes');
  return opened !== undefined && !lists.some((list) => list.exact && list.parts.includes(opened));
}

function clausesOf(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  let last = 0;
  let afterFigure = false;
  const end = (at: number) => {
    const state = sentence.states[at] ?? sentence.states[last];
    if (tokens.length > 0 && state !== undefined) clauses.push({ tokens, state, afterFigure });
    tokens = [];
    afterFigure = false;
  };
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) break;
    last = at;
    const isHard = token.is === 'break' && token.what !== 'pause';
    if (token.is === 'figure') {
      tokens = [];
      afterFigure = true;
    } else if (isHard) end(at);
    else tokens.push(token);
  }
  end(sentence.tokens.length);
  return clauses;
}

function doubtsOf(state: State): Doubt[] {
  const doubts: Doubt[] = [];
  if (state.scope === 'foreign') doubts.push('scope');
  if (state.period !== 'own') doubts.push('period');
  return doubts;
}

function claim(
  term: string,
  value: string,
  span: Span,
  doubts: readonly Doubt[],
  reader: Reader,
): FigureClaim {
  return claimFor({ terms: [term], applicant: 'total' }, value, span, doubts, reader);
}

function claimFor(
  meaning: Meaning,
  value: string,
  span: Span,
  doubts: readonly Doubt[],
  reader: Reader,
): FigureClaim {
  const at = placeOf(reader, span);
  return {
    kind: 'figure',
    meaning,
    wide: false,
    loose: false,
    stated: { value, at },
    at,
    quote: quoteAt(reader, at),
    doubts,
  };
}

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
] as const;

/** What is denied together with cases. */
const COMPLAINTS = new Set(['申诉', '投诉', '举报', '信访', '举报投诉', '投诉举报', '纠纷', '仲裁']);

function zerosIn(clause: Clause, reader: Reader): FigureClaim[] {
  const at = clause.tokens.findIndex((token) => token.is === 'word' && token.what === 'not');
  const event = clause.tokens.findIndex((token) => token.is === 'word' && token.what === 'zeroEvent');
  if (at < 0 && event < 0) return [];
  const denied = at >= 0 ? clause.tokens.slice(at + 1) : clause.tokens.slice(0, event);
  const label = labelOf(denied);
  const isCase = label.kinds.includes('remedy') || label.kinds.includes('stage');
  const isOther = label.otherWords.some((word) => !(isCase && COMPLAINTS.has(word)));
  if (isOther || label.unknownAfter || label.unknownBefore.length > 0 || label.relations.includes('not'))
    return [];
  if (BARS.some((bar) => label.relations.includes(bar) && !(isCase && (bar === 'about' || bar === 'open'))))
    return [];
  const before = labelOf(at >= 0 ? clause.tokens.slice(0, at) : []);
  const first = clause.tokens[Math.max(at, 0)];
  const last = clause.tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = { start: first.start, end: last.end };
  const doubts = doubtsOf(clause.state);
  if (before.unknownBefore.length > 0 || before.unknownAfter) doubts.push('wording');
  return zeroTerms(label, before, clause.state).map((term) => claim(term, ZERO, span, doubts, reader));
}

function zeroTerms(label: Label, before: Label, state: State): readonly string[] {
  const remedies = ofKind(label, 'remedy');
  const stages = ofKind(label, 'stage').map((stage) => `litigation.${stage}`);
  if (label.kinds.includes('result')) return [];
  if (remedies.length + stages.length > 0) {
    if (has(label, 'accepted', 'worked')) return [];
    return [...remedies, ...stages].map((base) => `${base}.total`);
  }
  if (label.marks.length === 0) return subjectsBefore(label, before);
  if (label.kinds.includes('applicant') || label.kinds.includes('channel')) return [];
  const inRequests = state.domain === 'requests';
  if (label.kinds.includes('carrying')) {
    if (!inRequests) return [];
    const isPast = [label, before].some(({ relations }) => relations.includes('pastYear'));
    return label.marks.includes('carriedIn') || isPast ? ['carriedIn'] : ['carriedOut'];
  }
  if (label.kinds.includes('handling')) return [];
  const acts = ofKind(label, 'act');
  if (label.kinds.includes('document')) {
    const [document, ...more] = ofKind(label, 'document');
    if (document === undefined || more.length > 0 || acts.length !== 1) return [];
    const [act] = acts;
    return act === 'issued' || act === 'repealed' ? [`${document}.${act}`] : [];
  }
  if (acts.length > 0 || label.kinds.includes('decision')) return [];
  const rows = ofKind(label, 'row');
  if (rows.length > 0) return inRequests && rows.every((row) => !row.includes('.')) ? rows : [];
  const objects = namesRequests(label) || (label.marks.includes('application') && inRequests);
  if (!objects) return [];
  return [label.marks.includes('newlyReceived') ? 'newlyReceived' : 'received'];
}

/** 行政复议、行政诉讼均未发生: what did not happen stands before the denial. */
function subjectsBefore(label: Label, before: Label): readonly string[] {
  void label;
  const remedies = ofKind(before, 'remedy');
  const stages = ofKind(before, 'stage').map((stage) => `litigation.${stage}`);
  if (before.marks.some((mark) => !/^(?:remedy|stage|information|request|byRequest)/.test(mark))) return [];
  if (before.other) return [];
  return [...remedies, ...stages].map((base) => `${base}.total`);
}

/**
 * 均已按时办结, 均为自然人申请, 全部维持.
 * @param last the figure told last before it
 */
function alls(clause: Clause, reader: Reader, carry: Carry, last: Mention | undefined): FigureClaim[] {
  const found = clause.tokens.findIndex(
    (token) => token.is === 'word' && (token.what === 'all' || token.what === 'each'),
  );
  const at = found < 0 && !clause.afterFigure && saysDone(clause.tokens) ? 0 : found;
  if (at < 0) return [];
  const before = labelOf(clause.tokens.slice(0, at));
  const label = labelOf(clause.tokens.slice(found < 0 ? 0 : at + 1));
  const { state } = clause;
  if (label.other || label.relations.includes('not') || label.unknownAfter || label.unknownBefore.length > 0)
    return [];
  if (before.other || before.relations.includes('not') || label.years.length > 0) return [];
  const first = clause.tokens[0];
  const end = clause.tokens.at(-1)?.end;
  if (first === undefined || end === undefined) return [];
  const span = { start: first.start, end };
  const doubts = doubtsOf(state);
  if (before.unknownBefore.length > 0 || before.unknownAfter) doubts.push('wording');
  if (
    before.kinds.length > 0 &&
    !before.marks.every((mark) => /^(?:request|byRequest|application)$/.test(mark))
  )
    if (
      !before.marks.every((mark) =>
        /^(?:remedy|stage|received|accepted|request|byRequest|application)/.test(mark),
      )
    )
      return [];
  const result = ofKind(label, 'result');
  const stage = ofKind(label, 'stage');
  if (result.length + stage.length > 0) return allCases(clause, label, carry, span, doubts, reader);
  if (state.domain !== 'requests' || ofKind(label, 'remedy').length > 0) return [];
  const isAnswer =
    label.marks.includes('answered') || (label.marks.includes('worked') && label.relations.includes('all'));
  const rows = ofKind(label, 'row');
  const applicants = ofKind(label, 'applicant');
  if (rows.length === 0 && applicants.length === 0 && isAnswer && flowOf(label) === 'handled') {
    const isNamed = before.kinds.includes('object') || namesRequests(label);
    if (carry.received === null && !isNamed) return [];
    // 办结 45 件，均按时答复, 已答复的 45 件申请均…, 上年结转的 8 件已办结: those, not all that came in.
    if (carry.flow === 'handled' && !isNamed) return [];
    const ofSome = last?.pre.kinds.some((kind) => kind === 'handling' || kind === 'carrying') === true;
    if (clause.afterFigure && ofSome) return [];
    return [claim('carriedOut', ZERO, span, doubts, reader)];
  }
  if (label.kinds.includes('carrying')) return [];
  const meant = meaningOf(label, state, reader.about, carry.flow);
  if (meant === null || (rows.length === 0 && applicants.length === 0)) return [];
  // 无法提供 2 件，均为本机关不掌握: those two.
  const told = last === undefined ? [] : ofKind(last.label, 'row');
  const isOfThose =
    rows.length > 0 && told.length === 1 && rows.every((row) => row.startsWith(`${told[0]}.`));
  if (told.length > 0 && !isOfThose) return [];
  const value = isOfThose ? last?.quantity.value : carry.received?.value;
  if (value === undefined) return [];
  return [claimFor(meant.meaning, value, span, [...new Set([...doubts, ...meant.doubts])], reader)];
}

/** 均维持, 均为未经复议直接起诉: of the cases counted right before. */
function allCases(
  clause: Clause,
  label: Label,
  carry: Carry,
  span: Span,
  doubts: readonly Doubt[],
  reader: Reader,
): FigureClaim[] {
  const { domain } = clause.state;
  const own: Stated | null =
    domain === 'review' ? carry.review : domain?.startsWith('litigation') === true ? carry.litigation : null;
  const meant = meaningOf(label, clause.state, reader.about, carry.flow);
  if (own === null || meant === null || meant.meaning.terms.length !== 1) return [];
  return [claimFor(meant.meaning, own.value, span, [...new Set([...doubts, ...meant.doubts])], reader)];
}

/** 已依法答复, with nothing else in the clause. */
function saysDone(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first?.is !== 'word' || !DONE.includes(first.text)) return false;
  const { marks } = labelOf(tokens);
  return marks.length > 0 && marks.every((mark) => mark === 'answered');
}
