import type { Applicant, Doubt, Meaning, TextAbout } from '../core/claim';
import { has, type Label, ofKind } from './label';
import { BODY } from './own';
import type { State } from './state';

/** What a figure means by its label, and why that may be doubted. */
export interface Meant {
  readonly meaning: Meaning;
  readonly wide: boolean;
  readonly doubts: readonly Doubt[];
}

const RECEIVING = ['received', 'accepted', 'newlyReceived'];
const HANDLING = ['answered', 'worked'];
const FLOWS = [...RECEIVING, ...HANDLING];
const OBJECTS = ['request', 'byRequest', 'application'];

/** What the flow of requests was last said to be, for applicants who are named after it. */
export type Flow = 'received' | 'newlyReceived' | 'handled';

/**
 * What a label means where it stands; null where it names nothing that a table prints.
 * @param flow the flow of requests that the sentence spoke of last
 */
export function meaningOf(label: Label, state: State, about: TextAbout, flow: Flow | null): Meant | null {
  const { relations } = label;
  if (relations.has('not') || relations.has('change') || state.compared) return null;
  // 涉及信息公开的行政复议 is all there is; 涉及征地的申请 is some.
  const isNamed = label.kinds.has('row') || (label.kinds.has('remedy') && has(label, 'information'));
  if (relations.has('about') && !isNamed) return null;
  if (relations.has('compare') || relations.has('should') || relations.has('example')) return null;
  if (relations.has('late')) return null;
  if (label.counts === 'manners' && !label.kinds.has('channel')) return null;
  const found =
    ofRemedies(label, state, about) ??
    ofDocuments(label, state) ??
    ofDecisions(label) ??
    ofRequests(label, state, about, flow);
  if (found === null) return null;
  const doubts = [...found.doubts];
  if (label.unknownAfter || (label.unknownBefore.length > 0 && !isOwnBody(label, about)))
    doubt(doubts, 'wording');
  if (state.scope === 'foreign') doubt(doubts, 'scope');
  if (state.period !== 'own') doubt(doubts, 'period');
  return { meaning: found.meaning, wide: found.wide, doubts };
}

/** Adds a doubt, each once. */
export function doubt(doubts: Doubt[], one: Doubt): void {
  if (!doubts.includes(one)) doubts.push(one);
}

/** A name of a body before the verb, in a text whose own body is not known. */
function isOwnBody(label: Label, about: TextAbout): boolean {
  return about.agency === null && label.unknownBefore.every((text) => BODY.test(text));
}

function meant(
  terms: readonly string[],
  doubts: readonly Doubt[] = [],
  wide = false,
  applicant: Applicant = 'total',
): Meant {
  return { meaning: { terms, applicant }, wide, doubts };
}

function ofRemedies(label: Label, state: State, about: TextAbout): Meant | null {
  const { kinds } = label;
  if (!kinds.has('remedy') && !kinds.has('stage') && !kinds.has('result')) return null;
  const remedies = ofKind(label, 'remedy');
  const stages = ofKind(label, 'stage');
  const results = ofKind(label, 'result');
  if (kinds.has('row') || kinds.has('document') || kinds.has('decision') || label.other) return null;
  if (has(label, 'carriedIn', 'carriedOut', 'carried')) return null;
  let bases = stages.map((stage) => `litigation.${stage}`);
  if (bases.length === 0) bases = remedies;
  if (bases.length === 0) {
    const { domain } = state;
    if (domain !== 'review' && domain?.startsWith('litigation') !== true) return null;
    bases = [domain];
  }
  if (results.length > 1) return null;
  const doubts: Doubt[] = [];
  const informed = state.informed || has(label, 'information', 'request', 'byRequest');
  // 办理行政复议 120 件 are the cases of a reviewing body, not those against it.
  const isAgainst = label.relations.has('causes') || has(label, 'information', 'request', 'byRequest');
  if (has(label, ...FLOWS) && !isAgainst) doubts.push('subject');
  if (!informed && /司法|政府|复议/.test(about.agency ?? '')) doubt(doubts, 'subject');
  if (bases.length > 1 && !label.relations.has('sum') && !label.relations.has('together'))
    doubts.push('wording');
  return meant(
    bases.map((base) => `${base}.${results[0] ?? 'total'}`),
    doubts,
  );
}

const ACTS = ['issued', 'repealed', 'inForce', 'published', 'disclosed'];

function ofDocuments(label: Label, state: State): Meant | null {
  if (!label.kinds.has('act')) return null;
  const documents = ofKind(label, 'document');
  const acts = ofKind(label, 'act').filter((act) => ACTS.includes(act));
  if (acts.length === 0 || label.other || label.kinds.has('row') || label.kinds.has('decision')) return null;
  if (has(label, ...OBJECTS)) return null;
  const inherited = state.domain === 'normativeDocs' || state.domain === 'regulations' ? [state.domain] : [];
  const [document, ...more] = documents.length > 0 ? documents : inherited;
  if (document === undefined || more.length > 0) return null;
  const act = ['inForce', 'repealed', 'issued', 'published', 'disclosed'].find((one) => acts.includes(one));
  const doubts: Doubt[] = act === 'disclosed' ? ['wording'] : [];
  if (acts.includes('repealed') && (acts.includes('issued') || acts.includes('inForce'))) return null;
  return meant([`${document}.${act}`], doubts);
}

function ofDecisions(label: Label): Meant | null {
  if (has(label, 'money:fees')) return label.other ? null : meant(['fees']);
  if (!label.kinds.has('decision')) return null;
  const decisions = ofKind(label, 'decision');
  if (label.other || has(label, ...OBJECTS, 'act:disclosed', 'act:published')) return null;
  const doubts: Doubt[] = has(label, 'received', 'accepted', 'newlyReceived') ? ['subject'] : [];
  if (decisions.length > 1 && !label.relations.has('sum') && !label.relations.has('together'))
    doubts.push('wording');
  return meant(decisions, doubts);
}

function ofRequests(label: Label, state: State, about: TextAbout, flow: Flow | null): Meant | null {
  // 收到信息公开 9 件 leaves the 申请 out.
  const isShort = has(label, 'received', 'accepted') && has(label, 'information') && label.marks.length === 2;
  const inDomain = state.domain === 'requests' || isShort || has(label, 'request', 'byRequest');
  if (label.other) return null;
  if (label.kinds.has('document') || label.kinds.has('decision') || label.kinds.has('act')) return null;
  const doubts: Doubt[] = inDomain ? [] : ['subject'];
  if (state.withdrawn) doubts.push('withdrawn');
  if (state.domain === 'other' && !has(label, 'request', 'byRequest')) return null;
  const carried = carriedOf(label, about);
  if (carried !== null) return meant(carried, doubts);
  if (has(label, 'carried', 'carriedIn', 'carriedOut')) return null;
  const rows = rowsOf(label);
  const applicants = ofKind(label, 'applicant');
  if (rows.length > 0) {
    if (rows.length > 1 && !label.joint) doubts.push('wording');
    return meant(rows, doubts, false, applicantOf(applicants) ?? 'total');
  }
  if (applicants.length > 0 && !isEveryone(applicants)) {
    const applicant = applicantOf(applicants);
    if (applicant === null) return null;
    return meant(
      [flowOf(label) ?? flow ?? 'received'],
      doubts,
      flow === null && flowOf(label) === null,
      applicant,
    );
  }
  const channels = ofKind(label, 'channel');
  if (channels.length === 1) return meant([`channel.${channels[0]}`], doubts);
  const receiving = has(label, ...RECEIVING);
  const handling = has(label, ...HANDLING);
  if (receiving) {
    // 新收 may stand as a word of its own beside what was carried over.
    if (!has(label, ...OBJECTS) && !inDomain) return null;
    if (has(label, 'newlyReceived') && !handling) return meant(['newlyReceived'], doubts);
    return meant(['received'], doubts, handling || has(label, 'accepted'));
  }
  if (handling) {
    if (!has(label, ...OBJECTS) && !inDomain) return null;
    return meant(['handled'], doubts, !has(label, 'answered'));
  }
  if (has(label, 'request')) return meant(['received'], doubts, true);
  if (has(label, 'application') && state.domain === 'requests') return meant(['received'], doubts, true);
  return null;
}

/** Which flow a label names by itself. */
export function flowOf(label: Label): Flow | null {
  if (has(label, 'newlyReceived')) return 'newlyReceived';
  if (has(label, 'received', 'accepted')) return 'received';
  return has(label, ...HANDLING) ? 'handled' : null;
}

function carriedOf(label: Label, about: TextAbout): string[] | null {
  if (has(label, 'carriedIn')) return has(label, 'carriedOut') ? null : ['carriedIn'];
  if (has(label, 'carriedOut')) return ['carriedOut'];
  if (!has(label, 'carried')) return null;
  if (label.relations.has('pastYear')) return ['carriedIn'];
  const [year] = label.years;
  if (year === undefined || about.year === null || year === about.year) return ['carried'];
  return [year > about.year ? 'carriedOut' : 'carriedIn'];
}

/** Rows of outcomes: where both a group and rows of it are named, the rows. */
function rowsOf(label: Label): string[] {
  const rows = ofKind(label, 'row');
  return rows.filter((row) => !rows.some((other) => other.startsWith(`${row}.`)));
}

function isEveryone(applicants: readonly string[]): boolean {
  return applicants.includes('naturalPerson') && applicants.includes('organisations');
}

function applicantOf(applicants: readonly string[]): Applicant | null {
  const [first, ...more] = applicants;
  if (first === undefined || more.length > 0) return null;
  return first as Applicant;
}
