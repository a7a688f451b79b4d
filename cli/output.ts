import type { Finding } from '../lib/core/check';
import type { ClaimFinding } from '../lib/core/claim';
import { namedSuspects, type Suspicion, suspects } from '../lib/core/suspect';
import { notesOf, type OutputFinding, type ReportFindings, reportFindings } from '../lib/export/findings';
import { forms } from '../lib/forms';
import type { PageReading } from '../lib/page/read';
import type { Language } from '../lib/words/say';

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
  const { findings, checked, tally, claims: sure } = found(reading, language, claims);
  const { hold, fail, untold } = tally;
  return {
    ...{ source, reading, findings, checked, hold, fail, untold, claims: sure },
    suspicion: suspects(reading.report, checked, { forms }),
  };
}

function found(reading: PageReading, language: Language, claims: readonly ClaimFinding[]): ReportFindings {
  const { kind, report, identity, parts } = reading;
  if (kind === 'report') return reportFindings({ report, identity, parts, claims }, language);
  const nothing = { checked: 0, hold: 0, fail: 0, untold: 0 };
  return { findings: notesOf(report, language), checked: [], tally: nothing, claims: [] };
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
