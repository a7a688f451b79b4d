import { check, type Finding, fieldsIn, tally } from '../lib/core/check';
import type { ClaimFinding, Place } from '../lib/core/claim';
import type { Decimal } from '../lib/core/decimal';
import type { Note } from '../lib/core/report';
import { checkSoftly, type SoftFinding } from '../lib/core/soft';
import { namedSuspects, type Suspicion, suspects } from '../lib/core/suspect';
import { forms } from '../lib/forms';
import { softRules } from '../lib/forms/soft';
import type { PageReading } from '../lib/page/read';
import { claimWords } from '../lib/words/claims';
import { findingWords } from '../lib/words/findings';
import type { Language } from '../lib/words/say';
import { softWords } from '../lib/words/soft';

/** One line of `findings` in the output contract. */
export interface OutputFinding {
  readonly rule: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly fields: readonly string[];
  readonly left?: Decimal;
  readonly right?: Decimal;
  readonly message: string;
  /** For `claim.*`: the words of the text, and where they stand. */
  readonly quote?: string;
  readonly at?: Place;
}

/** What is said of one file. Numbers are exact decimals; `toJson` prints them as numbers. */
export interface Output {
  readonly source: string;
  readonly reading: PageReading;
  readonly findings: readonly OutputFinding[];
  /** What became of every identity. */
  readonly checked: readonly Finding[];
  /** What may be wrong behind the failing identities. */
  readonly suspicion: Suspicion;
  readonly hold: number;
  readonly fail: number;
  readonly untold: number;
  /** What became of every claim of the running text that was read for certain. */
  readonly claims: readonly ClaimFinding[];
}

export function outputOf(
  source: string,
  reading: PageReading,
  language: Language,
  claims: readonly ClaimFinding[] = [],
): Output {
  const words = findingWords(language, forms);
  const findings = reading.kind === 'report' ? check(reading.report, forms) : [];
  const soft =
    reading.kind === 'report'
      ? checkSoftly(
          { report: reading.report, identity: reading.identity, parts: reading.parts },
          softRules,
          forms,
        )
      : [];
  const softly = softWords(language, forms, softRules);
  const { hold, fail, untold } = tally(findings);
  const said = findings.filter((finding) => finding.outcome === 'fails' || finding.reason === 'blankTotal');
  const ofFinding = (finding: Finding): OutputFinding => ({
    rule: finding.identity.rule,
    level: finding.outcome === 'untold' ? 'note' : finding.identity.force === 'must' ? 'error' : 'warning',
    fields: fieldsIn(finding.identity),
    ...(finding.left === null ? {} : { left: finding.left }),
    ...(finding.right === null ? {} : { right: finding.right }),
    message: words.sentence(finding, reading.report),
  });
  const ofSoft = (finding: SoftFinding): OutputFinding => ({
    rule: finding.rule,
    level: finding.level,
    fields: finding.fields,
    ...(finding.left === null ? {} : { left: finding.left }),
    ...(finding.right === null ? {} : { right: finding.right }),
    message: softly.sentence(finding, reading.report),
  });
  const ofNote = (note: Note): OutputFinding => ({
    rule: note.rule,
    level: 'note',
    fields: note.fields,
    message: words.note(note),
  });
  const ofClaim = (finding: ClaimFinding): OutputFinding => ({
    rule: finding.rule,
    level: 'warning',
    fields: finding.fields,
    left: finding.left,
    ...(finding.right === null ? {} : { right: finding.right }),
    message: claimWords(language, forms).sentence(finding),
    quote: finding.claim.quote,
    at: finding.claim.at,
  });
  const contradictions = claims.filter((finding) => finding.outcome === 'contradicts');
  return {
    source,
    reading,
    checked: findings,
    suspicion: suspects(reading.report, findings, { forms }),
    findings: byLevel([
      ...said.map(ofFinding),
      ...soft.map(ofSoft),
      ...contradictions.map(ofClaim),
      ...reading.report.notes.map(ofNote),
    ]),
    hold,
    fail,
    untold,
    claims: claims.filter((finding) => finding.claim.doubts.length === 0),
  };
}

const LEVELS: readonly OutputFinding['level'][] = ['error', 'warning', 'note'];

/** Errors first, then warnings, then notes; in the order given within each. */
function byLevel(findings: readonly OutputFinding[]): OutputFinding[] {
  return LEVELS.flatMap((level) => findings.filter((finding) => finding.level === level));
}

/** One object of the JSON Lines output, as the output contract has it. */
export function toJson(output: Output): string {
  const { identity, kind, report } = output.reading;
  const figures = Object.entries(report.figures).flatMap(([field, figure]) =>
    figure.is === 'unreadable'
      ? []
      : [`${JSON.stringify(field)}:${figure.is === 'blank' ? 'null' : figure.value}`],
  );
  const findings = output.findings.map((finding) => {
    const sums = [
      ...(finding.left === undefined ? [] : [`"left":${finding.left}`]),
      ...(finding.right === undefined ? [] : [`"right":${finding.right}`]),
    ];
    const { rule, level, fields, message, quote, at } = finding;
    const head = JSON.stringify({ rule, level, fields }).slice(0, -1);
    const tail = JSON.stringify({ message, quote, at }).slice(1);
    return [head, ...sums, tail].join(',');
  });
  const head = {
    source: output.source,
    kind,
    title: identity.title,
    agency: identity.agency,
    year: identity.year,
    edition: report.edition,
  };
  const named = namedSuspects(output.suspicion).map(
    ({ field, printed, expected }) =>
      `{"field":${JSON.stringify(field)},"printed":${printed},"expected":${expected}}`,
  );
  const claims = output.claims.map(({ rule, outcome, fields, left, right, claim: { quote, at } }) => {
    const told = JSON.stringify({ rule, outcome, fields, quote, at }).slice(0, -1);
    return `${told},"left":${left},"right":${right}}`;
  });
  const identities = { hold: output.hold, fail: output.fail, untold: output.untold };
  return `${JSON.stringify(head).slice(0, -1)},"figures":{${figures.join(',')}},"identities":${JSON.stringify(identities)},"findings":[${findings.join(',')}],"suspects":[${named.join(',')}],"claims":[${claims.join(',')}]}`;
}
