/**
 * What a person decided about a finding. A decision is bound to the finding's id and to the values of its
 * terms: it holds on every later visit and in every later version of the program, and lapses when a figure
 * that it was made on has changed. Decisions belong to one report (agency and year); whoever keeps them
 * keeps them by report.
 */
import { type Finding, fieldsIn, figureOf } from './check';
import type { FieldId } from './form';
import type { Report } from './report';
import type { SoftFinding } from './soft';

/**
 * What is decided: that it is so, that it is not (and why), anything a person wants to remember of it; or that
 * it was not read as it is printed.
 */
export type Verdict =
  | { readonly state: 'confirmed' }
  | { readonly state: 'dismissed'; readonly reason: string }
  | { readonly state: 'noted'; readonly note: string }
  /** Of a cell, not of a finding: see lib/core/misread.ts. `should`: what it should be, where that was said. */
  | { readonly state: 'misread'; readonly should?: string }
  /** Of a page. */
  | { readonly state: 'notReport' };

/** A verdict with what it is bound to. Plain JSON. */
export interface Decision {
  /** Id of the identity or soft finding, or of what lib/core/misread.ts says of the reading. */
  readonly id: string;
  /** What each term was when it was decided, as `termsOf` spells it. */
  readonly terms: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /** When it was decided, ISO 8601. */
  readonly at: string;
}

/** A decision before its time is put down. */
export type NewDecision = Omit<Decision, 'at'>;

/** A term that is no longer what it was. */
export interface ChangedTerm {
  /** A field, or `@` and the name of a fact. */
  readonly term: string;
  readonly was: string;
  readonly is: string;
}

/** How a finding stands. */
export type Standing =
  | { readonly state: 'open' }
  | { readonly state: Verdict['state']; readonly decision: Decision }
  | { readonly state: 'lapsed'; readonly decision: Decision; readonly changed: readonly ChangedTerm[] };

/** Something to decide about: a failing or untold identity, or a soft finding. */
export type Decidable = Finding | SoftFinding;

const BLANK = '';
const NOT_PRINTED = '~';
const UNREADABLE = '?';
const FACT = '@';

/** The id that a decision on a finding is bound to. */
export function idOf(finding: Decidable): string {
  return 'identity' in finding ? finding.identity.id : finding.id;
}

/**
 * The terms of a finding: each field with its value, `` where blank, `~` where not printed, `?` and the
 * print where unreadable; then each fact, named with `@`. Sorted, so that an identity whose terms a later
 * version writes in another order is still the same.
 */
export function termsOf(finding: Decidable, report: Report): Record<string, string> {
  const fields = 'identity' in finding ? fieldsIn(finding.identity) : finding.fields;
  const facts = 'identity' in finding ? {} : finding.facts;
  const terms = [
    ...fields.map((field): [string, string] => [field, spellingOf(report, field)]),
    ...Object.entries(facts).map(([name, fact]): [string, string] => [`${FACT}${name}`, fact]),
  ];
  return Object.fromEntries(terms.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** One line that names a finding and its terms: `review.results{review.total=4,review.upheld=3}`. */
export function decisionKey(finding: Decidable, report: Report): string {
  return keyOf({ id: idOf(finding), terms: termsOf(finding, report) });
}

/** The key of a decision: `decisionKey` of the finding it was made on, at that time. */
export function keyOf({ id, terms }: Pick<Decision, 'id' | 'terms'>): string {
  const pairs = Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${id}{${pairs.map(([term, value]) => `${term}=${escaped(value)}`).join(',')}}`;
}

/** Keeps the parts of a key apart whatever a cell prints. */
function escaped(value: string): string {
  return value.replace(/[\\,={}]/g, (sign) => `\\${sign}`);
}

/** @param at the present time, ISO 8601 */
export function decide(finding: Decidable, report: Report, verdict: Verdict, at: string): Decision {
  return { id: idOf(finding), terms: termsOf(finding, report), verdict, at };
}

/**
 * How a finding stands by the decisions made on its report. The newest decision whose terms are all as they
 * were counts; where all of them have changed terms, the newest is said to have lapsed. Only the terms a
 * decision was made on are compared, so a rule that a later version gives another term keeps its decision.
 */
export function decisionFor(finding: Decidable, report: Report, decisions: readonly Decision[]): Standing {
  const id = idOf(finding);
  const facts = termsOf(finding, report);
  const own = decisions
    .filter((decision) => decision.id === id)
    .map((decision) => ({ decision, changed: changesIn(decision, report, facts) }))
    .sort((a, b) => (a.decision.at < b.decision.at ? 1 : a.decision.at > b.decision.at ? -1 : 0));
  const standing = own.find(({ changed }) => changed.length === 0);
  if (standing !== undefined) return { state: standing.decision.verdict.state, decision: standing.decision };
  const [lapsed] = own;
  return lapsed === undefined ? { state: 'open' } : { state: 'lapsed', ...lapsed };
}

function changesIn(
  decision: Decision,
  report: Report,
  facts: Readonly<Record<string, string>>,
): ChangedTerm[] {
  return Object.entries(decision.terms).flatMap(([term, was]) => {
    const is = term.startsWith(FACT) ? (facts[term] ?? was) : spellingOf(report, term);
    return is === was ? [] : [{ term, was, is }];
  });
}

/** A term's value as `Decision.terms` spells it. */
export function spellingOf(report: Report, field: FieldId): string {
  const figure = figureOf(report, field);
  if (figure === undefined) return NOT_PRINTED;
  if (figure.is === 'number') return figure.value;
  return figure.is === 'blank' ? BLANK : `${UNREADABLE}${figure.text}`;
}
