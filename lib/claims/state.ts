import type { TextAbout } from '../core/claim';
import {
  carries,
  followsFlow,
  followsRow,
  isAbout,
  isAsked,
  isBeside,
  isCompared,
  isDenied,
  isDone,
  isEndOfTime,
  isOfRange,
  isOfStage,
  isOfYear,
  isOfYears,
  isRanking,
  isSetBeside,
  isSpokenTo,
  isTold,
  isTopic,
  isWhen,
  textAt,
} from './around';
import { marksOf } from './label';
import type { WordClass } from './lexicon';
import { reportsForPlace } from './own';
import { others } from './relations';
import type { Token } from './tokens';
import { vocabulary } from './vocabulary';

/** What is being spoken of at a place of a text. */
export interface State {
  /** `requests`, a kind of case, a kind of document, `decisions`, `other`; null while nothing was named. */
  readonly domain: Domain | null;
  /** Whose figures: those of the reporting body, or of others too. */
  readonly scope: 'own' | 'foreign';
  /** Of when: the year reported on, another year, since some day, a part of the year. */
  readonly period: 'own' | 'other' | 'since' | 'part';
  /** 比上年, 同比: the clause compares. */
  readonly compared: boolean;
  /** 确保, 应当: the clause says what should be. */
  readonly wished: boolean;
  /** The sentence says that it is about disclosure of information. */
  readonly informed: boolean;
  /** 其中 was said: what follows are parts. */
  readonly listed: boolean;
  /** The body's own part of what others did is told: 其中省局机关 64 件. It ends with its clause's semicolon. */
  readonly isOwnPart: boolean;
  /** Requests were withdrawn. */
  readonly withdrawn: boolean;
  /** What was spoken of last has cases of its own: complaints, calls, inspections. */
  readonly hasOwnCases: boolean;
}

export type Domain =
  | 'requests'
  | 'review'
  | 'litigation'
  | 'litigation.direct'
  | 'litigation.afterReview'
  | 'normativeDocs'
  | 'regulations'
  | 'decisions'
  | 'other';

export const START: State = {
  domain: null,
  scope: 'own',
  period: 'own',
  compared: false,
  wished: false,
  informed: false,
  listed: false,
  isOwnPart: false,
  withdrawn: false,
  hasOwnCases: false,
};

/** Days and months that begin or end a year. */
const WHOLE_YEAR = /^(?:0?1月(?:0?1[日号])?|12月(?:31[日号]|底)?份?)$/;

const DOMAINS: Readonly<Record<string, Domain>> = {
  request: 'requests',
  byRequest: 'requests',
  'remedy:review': 'review',
  'remedy:litigation': 'litigation',
  'stage:direct': 'litigation.direct',
  'stage:afterReview': 'litigation.afterReview',
  'document:normativeDocs': 'normativeDocs',
  'document:regulations': 'regulations',
  'decision:licensing': 'decisions',
  'decision:penalties': 'decisions',
  'decision:coercion': 'decisions',
  'money:fees': 'decisions',
};

/** The domain that a word names, by its first mark that names one. */
const DOMAIN_OF: ReadonlyMap<WordClass, Domain> = new Map(
  Object.keys(vocabulary).flatMap((name) => {
    const word = name as WordClass;
    const [domain] = marksOf(word).flatMap((mark) => DOMAINS[mark] ?? []);
    return domain === undefined ? [] : [[word, domain] as const];
  }),
);

/** Words that together say that a sentence is about requests. */
const OF_REQUESTS: ReadonlySet<WordClass> = new Set(
  Object.keys(vocabulary)
    .filter((word) => /^(?:row|applicant|channel|carried|application|newlyReceived|answered)/.test(word))
    .map((word) => word as WordClass),
);

/**
 * The state in which a sentence begins: one that names requests anywhere, before any other matter, is about them
 * from its first word; so is one that tells several outcomes apart.
 */
export function startOf(tokens: readonly Token[], from: State): State {
  if (from.domain === 'requests') return from;
  let found: Set<string> | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.is !== 'word' || token.what === 'filler') continue;
    if (token.what === 'other') break;
    const domain = DOMAIN_OF.get(token.what);
    if (domain === 'requests') return { ...from, domain: 'requests', informed: true };
    if (domain !== undefined) return from;
    if (!OF_REQUESTS.has(token.what)) continue;
    found ??= new Set();
    found.add(token.what);
  }
  if (found === null || found.size < 2) return from;
  const marks = found;
  const count = (kind: string) => [...marks].filter((mark) => mark.startsWith(kind)).length;
  const carried = [...marks].some((mark) => mark.startsWith('carried'));
  const isRequests =
    count('row:') >= 2 ||
    (carried && marks.size >= 2) ||
    count('applicant:') >= 3 ||
    (marks.has('applicant:naturalPerson') && marks.has('applicant:organisations')) ||
    (count('applicant:') + count('channel:') >= 2 && marks.has('application'));
  return isRequests ? { ...from, domain: 'requests', informed: true } : from;
}

/** The state before each token of a sentence, and after its last. */
export function statesOf(tokens: readonly Token[], from: State, about: TextAbout): State[] {
  const states: State[] = [];
  states.push(endingOf(tokens, from, about, states));
  return states;
}

/**
 * The state after the last token of a sentence.
 * @param states takes the state before each token, where that is asked for
 */
export function endingOf(
  tokens: readonly Token[],
  from: State,
  about: TextAbout,
  states: State[] | null = null,
): State {
  const outer: State[] = [];
  let state = startOf(tokens, from);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (states !== null) states.push(state);
    if (token.is === 'break') {
      if (token.what === 'open') outer.push(state);
      // What a bracket speaks of ends with it.
      const before = token.what === 'close' ? outer.pop() : undefined;
      const { informed, withdrawn } = state;
      if (before !== undefined) state = { ...before, informed, withdrawn };
      const ends = token.what === 'comma' || token.what === 'semi' || token.what === 'stop';
      if (ends && (state.compared || state.wished)) state = { ...state, compared: false, wished: false };
      if (token.what === 'semi' && state.listed) state = { ...state, listed: false };
      if ((token.what === 'semi' || token.what === 'stop') && state.isOwnPart)
        state = { ...state, scope: 'foreign', isOwnPart: false };
    } else if (token.is === 'word') {
      // Most words say nothing.
      if (token.what === 'filler') continue;
      const step = STEPS.get(token.what);
      if (step !== undefined) state = step(state, tokens, at, about);
    } else if (token.is === 'year') state = afterYear(state, tokens, at, token.what, about);
    else if (token.is === 'number') state = afterNumber(state, tokens, at);
  }
  return state;
}

function afterYear(
  state: State,
  tokens: readonly Token[],
  at: number,
  year: number,
  about: TextAbout,
): State {
  if (about.year === null || state.compared || carries(tokens, at)) return state;
  if (isSetBeside(tokens, at)) return { ...state, compared: true };
  // 要求公开 2018 年道路建设合同: what was asked for.
  if (year !== about.year && TOPICS.has(textAt(tokens, at - 1))) return state;
  if (state.period !== 'own' && isEndOfTime(tokens, at)) return state;
  // 2021 年至 2023 年, 2021—2023 年; 2022 年、2023 年分别: of each nothing is told.
  if (isOfYears(tokens, at)) return { ...state, period: 'since' };
  return { ...state, period: year === about.year ? 'own' : 'other' };
}

const TOPICS: ReadonlySet<string> = new Set(['公开', '获取', '涉及', '关于', '有关']);

function afterNumber(state: State, tokens: readonly Token[], at: number): State {
  const text = tokens[at]?.text ?? '';
  if (isWhen(tokens, at)) return state;
  const isPart = text.includes('月') || text.includes('季度');
  if (!isPart) return state;
  const isWhole = WHOLE_YEAR.test(text) && (text.includes('日') || isOfRange(tokens, at));
  return isWhole ? state : { ...state, period: 'part' };
}

/** The state after a word, whose place among the tokens is given. */
type Step = (state: State, tokens: readonly Token[], at: number, about: TextAbout) => State;

/** What words do to the state; most do nothing. */
const STEPS: ReadonlyMap<WordClass, Step> = new Map<WordClass, Step>([
  ...[...DOMAIN_OF].map(([word, domain]): [WordClass, Step] => {
    const informs = marksOf(word).includes('information');
    return [
      word,
      (state, tokens, at) =>
        // 未经复议直接起诉的行政诉讼: those of that stage.
        (domain === 'litigation' && isOfStage(tokens, at)) ||
        (domain === 'decisions' && state.domain === 'requests' && isKindOf(state, tokens, at))
          ? { ...state, informed: state.informed || informs }
          : spokenOf(state, domain, informs),
    ];
  }),
  [
    'ownYear',
    (state, tokens, at) =>
      isOfThatYear(state, tokens, at) || state.period === 'own' ? state : { ...state, period: 'own' },
  ],
  [
    'pastYear',
    (state, tokens, at) => {
      if (isCompared(tokens, at)) return { ...state, compared: true };
      return state.compared || carries(tokens, at) ? state : { ...state, period: 'other' };
    },
  ],
  [
    'newlyReceived',
    (state, tokens, at) =>
      state.period !== 'own' && OF_OWN_YEAR.test(textAt(tokens, at)) ? { ...state, period: 'own' } : state,
  ],
  [
    'since',
    // 2023年度，累计收到: since its beginning.
    (state, tokens, at, about) =>
      textAt(tokens, at).startsWith('累计') && isOfYear(tokens, at, about)
        ? state
        : { ...state, period: 'since' },
  ],
  ['partOfYear', (state, tokens, at) => (isWhen(tokens, at) ? state : { ...state, period: 'part' })],
  ['compare', (state) => ({ ...state, compared: true })],
  ['should', (state) => ({ ...state, wished: true })],
  [
    'own',
    (state, tokens, at) => {
      // 清河市税务局系统: with all under it.
      if (textAt(tokens, at + 1) === '系统') return { ...state, scope: 'foreign' };
      return state.scope === 'own' ? state : { ...state, scope: 'own', isOwnPart: state.listed };
    },
  ],
  [
    'ownPlace',
    (state, tokens, at, about) => ({
      ...state,
      scope: reportsForPlace(about.agency, textAt(tokens, at)) ? 'own' : 'foreign',
    }),
  ],
  [
    'foreign',
    (state, tokens, at) =>
      isSpokenTo(tokens, at) || isBeside(tokens, at) || isTopic(tokens, at) || isRanking(tokens, at)
        ? state
        : { ...state, scope: 'foreign' },
  ],
  // 撤销 is what a review may end with.
  ['withdrawn', (state) => (isOfCases(state) ? state : { ...state, withdrawn: true })],
  ['information', (state) => (state.informed ? state : { ...state, informed: true })],
  ['act:disclosed', (state, tokens, at) => (textAt(tokens, at).length > 2 ? ofOther(state) : state)],
  // 复议后起诉 3 件，直接起诉 1 件，合计 4 件，其中维持 3 件: of both.
  ['sum', (state) => (state.domain?.startsWith('litigation.') ? { ...state, domain: 'litigation' } : state)],
  ['ofWhich', (state) => (state.listed ? state : { ...state, listed: true })],
  [
    'other',
    // 其中：征地类 3 件: kinds of what was named before, unless a verb says something new.
    (state, tokens, at) =>
      state.domain === 'requests' &&
      (isAbout(tokens, at) ||
        isAsked(tokens, at) ||
        followsRow(tokens, at) ||
        (state.listed && !followsFlow(tokens, at)))
        ? state
        : ofOther(state, OWN_CASES.has(textAt(tokens, at)) && !isDenied(tokens, at)),
  ],
  [
    'byRequest',
    (state, tokens, at) =>
      state.domain === 'other' && !isDone(tokens, at) ? state : spokenOf(state, 'requests'),
  ],
]);

/** 2021 年全年; 2021 年已审结的…，当年 5 件: of the year that is spoken of. */
function isOfThatYear(state: State, tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.is === 'year' || (state.period === 'other' && textAt(tokens, at) === '当年');
}

/** 当年新收 */
const OF_OWN_YEAR = /^(?:本年|当年|今年|年内)/;

/** 收到申请 20 件，其中行政处罚类 3 件; 主要集中在行政许可: what requests are about. */
function isKindOf({ listed }: State, tokens: readonly Token[], at: number): boolean {
  return (listed && !DECIDED.has(textAt(tokens, at - 1))) || isTold(tokens, at);
}

const DECIDED: ReadonlySet<string> = new Set(['作出', '做出', '实施', '办理', '办理了', '作出了', '完成']);

function isOfCases({ domain }: State): boolean {
  return domain === 'review' || domain?.startsWith('litigation') === true;
}

function spokenOf(state: State, domain: Domain, informs = false): State {
  const informed = state.informed || informs || domain === 'requests';
  // Said again, it is as before.
  if (state.domain === domain && state.informed === informed && !state.hasOwnCases) return state;
  return { ...state, informed, domain, hasOwnCases: false };
}

function ofOther(state: State, hasOwnCases = false): State {
  if (state.domain === 'other' && state.hasOwnCases === hasOwnCases) return state;
  return { ...state, domain: 'other', hasOwnCases };
}

const OF_CASES = /信访|投诉|举报|热线|工单|来信|来电|来访|诉求|建议|提案|纠纷|仲裁|调解|执法|审批/;
const OWN_CASES: ReadonlySet<string> = new Set(others.split(' ').filter((word) => OF_CASES.test(word)));
