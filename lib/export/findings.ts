import { check, type Finding, fieldsIn, type Tally, tally } from '../core/check';
import type { ClaimFinding, Place } from '../core/claim';
import type { Decimal } from '../core/decimal';
import type { Decidable, Decision, Standing } from '../core/decision';
import type { FieldId } from '../core/form';
import type { Note, Report } from '../core/report';
import { checkSoftly, type SoftContext, type SoftFinding } from '../core/soft';
import { standingsOf } from '../core/standing';
import { textClaimsOf } from '../core/text-finding';
import { forms } from '../forms';
import { softRules } from '../forms/soft';
import { type ClaimWords, claimWords } from '../words/claims';
import { type FindingWords, findingWords } from '../words/findings';
import type { Language } from '../words/say';
import { type SoftWords, softWords } from '../words/soft';

/** What leaves the program of one finding: a line of `findings` in every output. */
export interface OutputFinding {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly fields: readonly FieldId[];
  /** The two sums that were compared; absent where one could not be told, or nothing was added up. */
  readonly left?: Decimal;
  readonly right?: Decimal;
  /** A sentence in the language asked for. */
  readonly message: string;
  /** For `claim.*`: the words of the text, and where they stand. */
  readonly quote?: string;
  readonly at?: Place;
  /** What a person decided about it, as long as it was decided on these figures. */
  readonly decision?: OutputDecision;
}

/** A person's word on a finding; `misread`: on one of its cells. */
export interface OutputDecision {
  readonly state: 'confirmed' | 'dismissed' | 'noted' | 'misread';
  /** The reason, the note, or what the cell should be; empty where none was given. */
  readonly text: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** A report with what else its checks look at. */
export interface Checkable extends SoftContext {
  /** What became of every claim of its running text. */
  readonly claims: readonly ClaimFinding[];
  /** What was decided about the report; by default nothing. */
  readonly decisions?: readonly Decision[];
}

/** All that is said of a report's figures and text. */
export interface ReportFindings {
  /** Errors first, then warnings, then notes. */
  readonly findings: readonly OutputFinding[];
  /** What became of every identity. */
  readonly checked: readonly Finding[];
  /** Counts of the identities that must hold. */
  readonly tally: Tally;
  /** What became of every claim that was read for certain. */
  readonly claims: readonly ClaimFinding[];
}

interface Speakers {
  readonly findings: FindingWords;
  readonly soft: SoftWords;
  readonly claims: ClaimWords;
}

const speakers = new Map<Language, Speakers>();

/** Making words looks through all forms: once a language. */
function speakersOf(language: Language): Speakers {
  const known = speakers.get(language);
  if (known !== undefined) return known;
  const made = {
    findings: findingWords(language, forms),
    soft: softWords(language, forms, softRules),
    claims: claimWords(language, forms),
  };
  speakers.set(language, made);
  return made;
}

/** Checks a report, softly too, and says what was found, as the command line and every export do. */
export function reportFindings(checkable: Checkable, language: Language): ReportFindings {
  const { report, claims, decisions = [] } = checkable;
  const words = speakersOf(language);
  const checked = check(report, forms);
  const said = checked.filter(
    ({ outcome, reason }) => outcome === 'fails' || reason === 'blankTotal' || reason === 'beside',
  );
  const standings = standingsOf(report, decisions);
  const decided = (finding: Decidable) => decisionOn(standings.of(finding));
  return {
    findings: byLevel([
      ...said.map((finding) => ({ ...ofIdentity(finding, report, words), ...decided(finding) })),
      ...checkSoftly(checkable, softRules, forms).map((finding) => ({
        ...ofSoft(finding, report, words),
        ...decided(finding),
      })),
      ...textClaimsOf(claims).contradicting.map((finding) => ({
        ...ofClaim(finding.claim, words),
        ...decided(finding),
      })),
      ...notesOf(report, language),
    ]),
    checked,
    tally: tally(checked),
    claims: claims.filter((finding) => finding.claim.doubts.length === 0),
  };
}

/** A decision that has lapsed says nothing of these figures. */
function decisionOn(standing: Standing): Pick<OutputFinding, 'decision'> {
  if (standing.state === 'open' || standing.state === 'lapsed') return {};
  const { verdict, at } = standing.decision;
  if (verdict.state === 'notReport') return {};
  return { decision: { state: verdict.state, text: textOf(verdict), at } };
}

function textOf(verdict: Decision['verdict']): string {
  if (verdict.state === 'dismissed') return verdict.reason;
  if (verdict.state === 'noted') return verdict.note;
  return verdict.state === 'misread' ? (verdict.should ?? '') : '';
}

/** What was noted while reading, for pages without figures to check as well. */
export function notesOf(report: Report, language: Language): OutputFinding[] {
  return report.notes.map((note: Note) => ({
    rule: note.rule,
    level: 'note',
    fields: note.fields,
    message: speakersOf(language).findings.note(note),
  }));
}

function sides({ left, right }: Pick<Finding, 'left' | 'right'>): Pick<OutputFinding, 'left' | 'right'> {
  return { ...(left === null ? {} : { left }), ...(right === null ? {} : { right }) };
}

function ofIdentity(finding: Finding, report: Report, words: Speakers): OutputFinding {
  return {
    rule: finding.identity.rule,
    level: finding.outcome === 'untold' ? 'note' : finding.identity.force === 'must' ? 'error' : 'warning',
    fields: fieldsIn(finding.identity),
    ...sides(finding),
    message: words.findings.sentence(finding, report),
  };
}

function ofSoft(finding: SoftFinding, report: Report, words: Speakers): OutputFinding {
  const { rule, level, fields } = finding;
  return { rule, level, fields, ...sides(finding), message: words.soft.sentence(finding, report) };
}

function ofClaim(finding: ClaimFinding, words: Speakers): OutputFinding {
  const { rule, fields, claim } = finding;
  return {
    ...{ rule, level: 'warning', fields, ...sides(finding) },
    message: words.claims.sentence(finding),
    quote: claim.quote,
    at: claim.at,
  };
}

const LEVELS: readonly OutputFinding['level'][] = ['error', 'warning', 'note'];

/** Errors first, then warnings, then notes; in the order given within each. */
function byLevel(findings: readonly OutputFinding[]): OutputFinding[] {
  return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}
