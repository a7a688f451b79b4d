/**
 * What a person says of the reading itself: that a cell was misread, or that a page is no report. Both are kept
 * as decisions of the report (lib/core/decision.ts), so they are bound to what was read and lapse by the same
 * rule: a cell that a later version reads otherwise, or a page that prints other figures, is looked at anew.
 */
import { fieldsIn } from './check';
import { type Decidable, type Decision, type NewDecision, spellingOf } from './decision';
import type { FieldId } from './form';
import type { Report, ReportIdentity } from './report';

const CELL = 'read.cell:';
/** Id of the decision that a page is no report. */
export const NOT_REPORT = 'read.notReport';
const ADDRESS = '@address';
/** Longest address that a decision is bound to, in UTF-16 units. */
const LONGEST_ADDRESS = 1000;

/** @param should what the figure should be, as a person wrote it; empty where it was not said */
export function misread(field: FieldId, report: Report, should: string): NewDecision {
  const said = should.trim();
  return {
    id: `${CELL}${field}`,
    terms: { [field]: spellingOf(report, field) },
    verdict: said === '' ? { state: 'misread' } : { state: 'misread', should: said },
  };
}

/** The field of the cell that a decision calls misread; null where it is about something else. */
export function misreadField({ id, verdict }: Pick<Decision, 'id' | 'verdict'>): FieldId | null {
  return verdict.state === 'misread' && id.startsWith(CELL) ? id.slice(CELL.length) : null;
}

/** The cells marked as misread whose reading is still the one that was marked, each with its newest decision. */
export function misreadIn(report: Report, decisions: readonly Decision[]): ReadonlyMap<FieldId, Decision> {
  const marked = new Map<FieldId, Decision>();
  for (const decision of decisions) {
    const field = misreadField(decision);
    if (field === null || decision.terms[field] !== spellingOf(report, field)) continue;
    const before = marked.get(field);
    if (before === undefined || before.at <= decision.at) marked.set(field, decision);
  }
  return marked;
}

/** The first of a finding's figures that is marked as misread, with its decision. */
export function misreadTerm(
  finding: Decidable,
  marked: ReadonlyMap<FieldId, Decision>,
): Decision | undefined {
  if (marked.size === 0) return undefined;
  const fields = 'identity' in finding ? fieldsIn(finding.identity) : finding.fields;
  const field = fields.find((one) => marked.has(one));
  return field === undefined ? undefined : marked.get(field);
}

/** A page that is no report, at this address and as long as it prints these figures. */
export function notReport(report: Report, identity: Pick<ReportIdentity, 'address'>): NewDecision {
  const figures = Object.keys(report.figures).map((field) => [field, spellingOf(report, field)] as const);
  return {
    id: NOT_REPORT,
    terms: { ...Object.fromEntries(figures), [ADDRESS]: addressTerm(identity) },
    verdict: { state: 'notReport' },
  };
}

/** Whether a person said of just this page, with these figures, that it is no report. */
export function isNotReport(
  report: Report,
  identity: Pick<ReportIdentity, 'address'>,
  decisions: readonly Decision[],
): boolean {
  if (!decisions.some(({ id }) => id === NOT_REPORT)) return false;
  const { terms } = notReport(report, identity);
  const names = Object.keys(terms);
  return decisions.some(
    (decision) =>
      decision.id === NOT_REPORT &&
      decision.verdict.state === 'notReport' &&
      Object.keys(decision.terms).length === names.length &&
      names.every((name) => decision.terms[name] === terms[name]),
  );
}

/** A decision that a page is no report, bound to the address that the browser vouches for. */
export function atAddress<Made extends Pick<Decision, 'id' | 'terms'>>(
  decision: Made,
  identity: Pick<ReportIdentity, 'address'>,
): Made {
  if (decision.id !== NOT_REPORT) return decision;
  return { ...decision, terms: { ...decision.terms, [ADDRESS]: addressTerm(identity) } };
}

/** An anchor leads to a place of the same page. */
function addressTerm({ address }: Pick<ReportIdentity, 'address'>): string {
  return address.replace(/#.*$/, '').slice(0, LONGEST_ADDRESS);
}
