import type { Applicant, Doubt, Meaning, TextAbout } from '../core/claim';
import { has, type Label, namesRequests, ofKind } from './label';
import { BODY, PLACE_SIGNS } from './own';
import type { State } from './state';

/** What a figure means by its label, and why that may be doubted. */
export interface Meant {
  readonly meaning: Meaning;
  readonly wide: boolean;
  readonly doubts: readonly Doubt[];
}

/** What the flow of requests was last said to be, for applicants who are named after it. */
export type Flow = 'received' | 'newlyReceived' | 'handled';

/**
 * What a label means where it stands; null where it names nothing that a table prints.
 * @param flow the flow of requests that the sentence spoke of last
 */
export function meaningOf(label: Label, state: State, about: TextAbout, flow: Flow | null): Meant | null {
  const { marks, relations } = label;
  if (marks.length === 0) return null;
  if (relations.includes('not') || relations.includes('change') || state.compared) return null;
  // The forms have no row for what was to be answered.
  if (marks.includes('due')) return null;
  // 涉及信息公开的行政复议 is all there is; 涉及征地的申请 is some.
  const isNamed =
    label.kinds.includes('row') || (label.kinds.includes('remedy') && label.marks.includes('information'));
  if (relations.includes('about') && !isNamed) return null;
  if (relations.includes('compare') || relations.includes('should') || relations.includes('example'))
    return null;
  if (relations.includes('late') && !label.kinds.includes('carrying')) return null;
  if (label.counts === 'manners' && !label.kinds.includes('channel')) return null;
  const found =
    ofRemedies(label, state, about) ??
    ofDocuments(label, state) ??
    ofDecisions(label, state) ??
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
  if (!kinds.includes('remedy') && !kinds.includes('stage') && !kinds.includes('result')) return null;
  const remedies = ofKind(label, 'remedy');
  const stages = ofKind(label, 'stage');
  const results = ofKind(label, 'result');
  if (kinds.includes('row') || kinds.includes('document') || kinds.includes('decision') || label.other)
    return null;
  if (kinds.includes('carrying') || kinds.includes('applicant')) return null;
  let bases: readonly string[] = stages.map((stage) => `litigation.${stage}`);
  if (bases.length === 0) bases = remedies;
  if (bases.length === 0) {
    const { domain } = state;
    if (domain !== 'review' && domain?.startsWith('litigation') !== true) return null;
    bases = [domain];
  }
  if (results.length > 1) return null;
  const doubts: Doubt[] = [];
  const informed = state.informed || label.marks.includes('information') || namesRequests(label);
  // 办理行政复议 120 件 are the cases of a reviewing body, not those against it.
  const isAgainst =
    label.relations.includes('causes') || label.marks.includes('information') || namesRequests(label);
  const isDone = label.marks.includes('worked') && !label.relations.includes('causes');
  if (((kinds.includes('receiving') || kinds.includes('handling')) && !isAgainst) || isDone)
    doubts.push('subject');
  // 司法局受理政府信息公开类行政复议 35 件: as who reviews.
  if (isReviewing(about) && kinds.includes('receiving') && !label.relations.includes('causes'))
    doubt(doubts, 'subject');
  // 行政复议答复 21 件: what was written for them.
  if (label.marks.indexOf('answered') > kinds.indexOf('remedy') && remedies.length > 0)
    doubt(doubts, 'subject');
  if (!informed && /司法|政府|复议/.test(about.agency ?? '')) doubt(doubts, 'subject');
  if (bases.length > 1 && !label.relations.includes('sum') && !label.relations.includes('together'))
    doubts.push('wording');
  return meant(
    bases.map((base) => `${base}.${results[0] ?? 'total'}`),
    doubts,
  );
}

/** Whether a body decides on reviews. */
export function isReviewing({ agency }: TextAbout): boolean {
  if (agency === null) return false;
  const government = agency.indexOf('人民政府');
  return (
    agency.includes('司法') ||
    agency.includes('复议') ||
    (government > 0 && PLACE_SIGNS.includes(agency.charAt(government - 1)))
  );
}

const ACTS = ['issued', 'repealed', 'inForce', 'published', 'disclosed'];

function ofDocuments(label: Label, state: State): Meant | null {
  if (!label.kinds.includes('act')) return null;
  const documents = ofKind(label, 'document');
  const acts = ofKind(label, 'act').filter((act) => ACTS.includes(act));
  if (acts.length === 0 || label.other || label.kinds.includes('row') || label.kinds.includes('decision'))
    return null;
  if (label.kinds.includes('object')) return null;
  const inherited = state.domain === 'normativeDocs' || state.domain === 'regulations' ? [state.domain] : [];
  const [document, ...more] = documents.length > 0 ? documents : inherited;
  if (document === undefined || more.length > 0) return null;
  const act = ['inForce', 'repealed', 'issued', 'published', 'disclosed'].find((one) => acts.includes(one));
  const doubts: Doubt[] = act === 'disclosed' ? ['wording'] : [];
  if (acts.includes('repealed') && (acts.includes('issued') || acts.includes('inForce'))) return null;
  return meant([`${document}.${act}`], doubts);
}

const OF_DECISIONS: ReadonlySet<string> = new Set(['decision', 'money', 'handling', 'receiving']);

function ofDecisions(label: Label, state: State): Meant | null {
  if (!label.kinds.includes('money') && !label.kinds.includes('decision')) return null;
  // 因行政处罚引发行政复议, 网上申请行政许可, 撤销行政处罚, 行政处罚类申请: of something else.
  if (!label.kinds.every((kind) => OF_DECISIONS.has(kind)) || state.domain === 'requests') return null;
  if (label.relations.includes('causes') || label.relations.includes('withdrawn')) return null;
  if (label.marks.includes('money:fees')) return label.other ? null : meant(['fees']);
  const decisions = ofKind(label, 'decision');
  if (label.other) return null;
  const doubts: Doubt[] = label.kinds.includes('receiving') ? ['subject'] : [];
  if (decisions.length > 1 && !label.relations.includes('sum') && !label.relations.includes('together'))
    doubts.push('wording');
  return meant(decisions, doubts);
}

function ofRequests(label: Label, state: State, about: TextAbout, flow: Flow | null): Meant | null {
  // 收到信息公开 9 件 leaves the 申请 out.
  const isShort =
    label.marks.length === 2 && has(label, 'received', 'accepted') && label.marks.includes('information');
  const inDomain = state.domain === 'requests' || isShort || namesRequests(label);
  // 审计局收到政府信息公开申请 7 件: perhaps others'.
  if (label.other && !(namesRequests(label) && label.kinds.includes('receiving'))) return null;
  if (label.kinds.includes('document') || label.kinds.includes('decision') || label.kinds.includes('act'))
    return null;
  const doubts: Doubt[] = inDomain ? [] : ['subject'];
  if (label.other) doubts.push('wording');
  if (state.withdrawn) doubts.push('withdrawn');
  if (state.domain === 'other' && !namesRequests(label)) return null;
  const carried = carriedOf(label, about);
  if (carried !== null) return meant(carried, doubts);
  if (label.kinds.includes('carrying')) return null;
  const rows = rowsOf(label);
  const applicants = ofKind(label, 'applicant');
  if (rows.length > 0) {
    if (rows.length > 1 && !label.joint) doubts.push('wording');
    // 因不掌握、需另行制作等原因无法提供: all of the group, of which some rows are named.
    const [group] = ofKind(label, 'row').filter((row) => rows.every((one) => one.startsWith(`${row}.`)));
    if (group !== undefined && label.relations.includes('open')) return meant([group], doubts);
    return meant(rows, doubts, false, applicantOf(applicants) ?? 'total');
  }
  if (applicants.length > 0 && !isEveryone(applicants)) {
    const applicant = applicantOf(applicants);
    if (applicant === null) return null;
    return meant(
      [flowOf(label) ?? flow ?? 'received'],
      doubts,
      // 收到 41 件，办结 39 件，其中自然人 33 件: of either.
      flowOf(label) === null && (flow === null || flow === 'handled'),
      applicant,
    );
  }
  // 其余 7 件申请 are those that were not told before; 撤回 2 件 are in no table.
  if (label.relations.includes('rest') || label.relations.includes('withdrawn')) return null;
  const channels = ofKind(label, 'channel');
  // 信函答复 40 件: ways of answering.
  if (channels.length > 0 && label.kinds.includes('handling')) return null;
  if (channels.length === 1) return meant([`channel.${channels[0]}`], doubts);
  const receiving = label.kinds.includes('receiving');
  const handling = label.kinds.includes('handling');
  if (receiving) {
    // 新收 may stand as a word of its own beside what was carried over.
    if (!label.kinds.includes('object') && !inDomain) return null;
    // 办结新收申请 37 件: of those that came in the year, which no table tells apart.
    if (label.marks.includes('newlyReceived') && handling) return null;
    if (label.marks.includes('newlyReceived')) return meant(['newlyReceived'], doubts);
    return meant(['received'], doubts, handling || label.marks.includes('accepted'));
  }
  if (handling) {
    if (!label.kinds.includes('object') && !inDomain) return null;
    return meant(['handled'], doubts, !label.marks.includes('answered'));
  }
  if (label.marks.includes('request')) return meant(['received'], doubts, true);
  if (label.marks.includes('application') && state.domain === 'requests')
    return meant(['received'], doubts, true);
  return null;
}

/** Which flow a label names by itself. */
export function flowOf(label: Label): Flow | null {
  if (label.kinds.includes('receiving'))
    return label.marks.includes('newlyReceived') ? 'newlyReceived' : 'received';
  return label.kinds.includes('handling') ? 'handled' : null;
}

function carriedOf(label: Label, about: TextAbout): string[] | null {
  if (!label.kinds.includes('carrying')) return null;
  if (label.marks.includes('carriedIn')) return label.marks.includes('carriedOut') ? null : ['carriedIn'];
  if (label.marks.includes('carriedOut')) return ['carriedOut'];
  if (label.relations.includes('pastYear')) return ['carriedIn'];
  const year = label.years[0];
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
  const first = applicants[0];
  if (first === undefined || applicants.length > 1) return null;
  return first as Applicant;
}
