import type { TextAbout } from '../core/claim';
import { marksOf } from './label';
import type { WordClass } from './lexicon';
import { reportsForPlace } from './own';
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
  /** Requests were withdrawn. */
  readonly withdrawn: boolean;
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
  withdrawn: false,
};

/** Days and months that begin or end a year. */
const WHOLE_YEAR = /^(?:0?1月(?:0?1[日号])?|12月(?:31[日号]|底)?份?)$/;

/** Words after which a body is spoken to, not of. */
const TOWARDS = new Set(['对', '向', '与', '和', '由', '在', '被', '经', '及', '同时', '从', '会同', '以']);

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
    .filter((word) => /^(?:row|applicant|carried|application|newlyReceived|answered)/.test(word))
    .map((word) => word as WordClass),
);

/**
 * The state in which a sentence begins: one that names requests anywhere, before any other matter, is about them
 * from its first word; so is one that tells several outcomes apart.
 */
export function startOf(tokens: readonly Token[], from: State): State {
  if (from.domain === 'requests') return from;
  const marks = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.is !== 'word' || token.what === 'filler') continue;
    if (token.what === 'other') return from;
    const domain = DOMAIN_OF.get(token.what);
    if (domain === 'requests') return { ...from, domain: 'requests', informed: true };
    if (domain !== undefined) return from;
    if (OF_REQUESTS.has(token.what)) marks.add(token.what);
  }
  if (marks.size < 2) return from;
  const count = (kind: string) => [...marks].filter((mark) => mark.startsWith(kind)).length;
  const carried = [...marks].some((mark) => mark.startsWith('carried'));
  const isRequests =
    count('row:') >= 2 ||
    (carried && marks.size >= 2) ||
    count('applicant:') >= 3 ||
    (marks.has('applicant:naturalPerson') && marks.has('applicant:organisations')) ||
    (count('applicant:') >= 2 && marks.has('application'));
  return isRequests ? { ...from, domain: 'requests', informed: true } : from;
}

/** The state before each token of a sentence, and after its last. */
export function statesOf(tokens: readonly Token[], from: State, about: TextAbout): State[] {
  const states: State[] = [];
  const outer: State[] = [];
  let state = startOf(tokens, from);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    states.push(state);
    if (token.is === 'break') {
      if (token.what === 'open') outer.push(state);
      // What a bracket speaks of ends with it.
      const before = token.what === 'close' ? outer.pop() : undefined;
      const { informed, withdrawn } = state;
      if (before !== undefined) state = { ...before, informed, withdrawn };
      const ends = token.what === 'comma' || token.what === 'semi' || token.what === 'stop';
      if (ends && (state.compared || state.wished)) state = { ...state, compared: false, wished: false };
      if (token.what === 'semi' && state.listed) state = { ...state, listed: false };
    } else if (token.is === 'word') {
      const step = STEPS.get(token.what);
      if (step !== undefined) state = step(state, tokens, at, about);
    } else if (token.is === 'year') state = afterYear(state, tokens, at, token.what, about);
    else if (token.is === 'number') state = afterNumber(state, token.text);
  }
  states.push(state);
  return states;
}

function afterYear(
  state: State,
  tokens: readonly Token[],
  at: number,
  year: number,
  about: TextAbout,
): State {
  if (about.year === null || state.compared || carries(tokens, at)) return state;
  return { ...state, period: year === about.year ? 'own' : 'other' };
}

function afterNumber(state: State, text: string): State {
  const isPart = text.includes('月') || text.includes('季度');
  return isPart && !WHOLE_YEAR.test(text) ? { ...state, period: 'part' } : state;
}

/** The state after a word, whose place among the tokens is given. */
type Step = (state: State, tokens: readonly Token[], at: number, about: TextAbout) => State;

/** What words do to the state; most do nothing. */
const STEPS: ReadonlyMap<WordClass, Step> = new Map<WordClass, Step>([
  ...[...DOMAIN_OF].map(([word, domain]): [WordClass, Step] => {
    const informs = marksOf(word).includes('information');
    return [word, (state) => spokenOf(state, domain, informs)];
  }),
  ['ownYear', (state) => ({ ...state, period: 'own' })],
  [
    'pastYear',
    (state, tokens, at) => {
      if (isCompared(tokens, at)) return { ...state, compared: true };
      return state.compared || carries(tokens, at) ? state : { ...state, period: 'other' };
    },
  ],
  ['since', (state) => ({ ...state, period: 'since' })],
  ['partOfYear', (state) => ({ ...state, period: 'part' })],
  ['compare', (state) => ({ ...state, compared: true })],
  ['should', (state) => ({ ...state, wished: true })],
  ['own', (state) => (state.scope === 'own' ? state : { ...state, scope: 'own' })],
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
      isSpokenTo(tokens, at) || isBeside(tokens, at) ? state : { ...state, scope: 'foreign' },
  ],
  // 撤销 is what a review may end with.
  ['withdrawn', (state) => (isOfCases(state) ? state : { ...state, withdrawn: true })],
  ['information', (state) => (state.informed ? state : { ...state, informed: true })],
  ['act:disclosed', (state, tokens, at) => (textAt(tokens, at).length > 2 ? ofOther(state) : state)],
  ['ofWhich', (state) => ({ ...state, listed: true })],
  [
    'other',
    // 其中：征地类 3 件: kinds of what was named before, unless a verb says something new.
    (state, tokens, at) =>
      state.listed && state.domain === 'requests' && !followsFlow(tokens, at) ? state : ofOther(state),
  ],
  [
    'byRequest',
    (state, tokens, at) =>
      state.domain === 'other' && !isDone(tokens, at) ? state : spokenOf(state, 'requests'),
  ],
]);

function isOfCases({ domain }: State): boolean {
  return domain === 'review' || domain?.startsWith('litigation') === true;
}

function spokenOf(state: State, domain: Domain, informs = false): State {
  return { ...state, informed: state.informed || informs || domain === 'requests', domain };
}

function ofOther(state: State): State {
  return state.domain === 'other' ? state : { ...state, domain: 'other' };
}

/** 受理依申请公开, 依申请公开情况: the way, not an attribute of documents. */
function isDone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.is === 'word' && /工作|事项|件$/.test(textAt(tokens, at))) return true;
  if (/^(?:情况|工作|方面)/.test(textAt(tokens, at + 1))) return true;
  return followsFlow(tokens, at);
}

/** Whether a verb of receiving or answering stands before, in the same clause. */
function followsFlow(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.is === 'break' || token.is === 'figure') break;
    if (token.is === 'word' && FLOWS.has(token.what)) return true;
  }
  return false;
}

const FLOWS: ReadonlySet<string> = new Set(['received', 'accepted', 'newlyReceived', 'answered', 'worked']);

function textAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.is === 'word' ? token.text : '';
}

/** Whether the clause speaks of what was carried over from or to the year it names. */
function carries(tokens: readonly Token[], at: number): boolean {
  for (let step = 1; step >= -1; step -= 2) {
    for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= 5; i += step) {
      const token = tokens[i];
      if (token === undefined || token.is === 'break') break;
      if (token.is === 'figure' && step < 0) break;
      if (token.is === 'word' && token.what.startsWith('carried')) return true;
    }
  }
  return false;
}

/** 区级培训 is of whatever is trained; 复议机关均予以维持 tells how the body's own cases ended. */
function isBeside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.is !== 'word') return false;
  const text = textAt(tokens, at);
  if (text.endsWith('级')) return next.what === 'other';
  return text === '复议机关' && (DECIDING.has(next.what) || next.what.startsWith('result:'));
}

const DECIDING: ReadonlySet<string> = new Set(['all', 'each', 'filler']);

/** 与上年持平. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  return /^(?:与|和|同|跟)$/.test(textAt(tokens, at - 1));
}

function isSpokenTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.is === 'word' && TOWARDS.has(before.text);
}
