import { type Beside, checkBeside } from '../../lib/compare/years';
import { check, type Finding, tally } from '../../lib/core/check';
import type { Decidable } from '../../lib/core/decision';
import type { DerivedRule } from '../../lib/core/derived';
import type { Form } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import { checkSoftly, fold, type SoftContext, type SoftFinding, type SoftRule } from '../../lib/core/soft';
import type { Standings } from '../../lib/core/standing';
import { type FindingGroup, groupFindings, suspects } from '../../lib/core/suspect';
import { NO_CLAIMS, type TextClaims, type TextFinding } from '../../lib/core/text-finding';

/** What reports are checked with: data of lib/forms. */
export interface Rules {
  readonly forms: readonly Form[];
  readonly soft: readonly SoftRule[];
  readonly derived: readonly DerivedRule[];
}

/** All that was found in one report. Nothing of it is kept: it is worked out whenever it is shown. */
export interface Sheet {
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Failing checks, gathered by what is behind them. */
  readonly groups: readonly FindingGroup[];
  readonly soft: readonly SoftFinding[];
  /** What the running text claims; nothing where it was not read. */
  readonly claims: TextClaims;
  /** What this report and those of the years beside it say of each other; never counted with its own findings. */
  readonly beside: Beside;
  /** The year reported on, as the page tells it. */
  readonly year: number | null;
}

/** The same agency's reports of the year before and after, where they are known. */
export interface YearsBeside {
  readonly before: Report | null;
  readonly after: Report | null;
}

const ALONE: YearsBeside = { before: null, after: null };

/** @param beside null: not known; the year before helps to name a slip, too */
export function sheetOf(context: SoftContext, rules: Rules, beside: YearsBeside | null = null): Sheet {
  const years = beside ?? ALONE;
  const { report } = context;
  const findings = check(report, rules.forms);
  const suspicion = suspects(report, findings, {
    forms: rules.forms,
    ...(years.before === null ? {} : { yearBefore: years.before }),
  });
  return {
    report,
    findings,
    groups: groupFindings(findings, suspicion),
    soft: checkSoftly(context, rules.soft, rules.forms),
    claims: NO_CLAIMS,
    beside: checkBeside(report, years, rules.forms),
    year: context.identity.year,
  };
}

/** Names a group: the id of its first finding. */
export function keyOfGroup({ findings: [first] }: FindingGroup): string {
  return first?.identity.id ?? '';
}

/** The group that a failing check belongs to. */
export function groupOf(sheet: Sheet, identity: string | null): FindingGroup | undefined {
  return sheet.groups.find(({ findings }) => findings.some((finding) => finding.identity.id === identity));
}

/** What the list holds, part by part. */
export interface Listing {
  /** Groups of which something still fails. */
  readonly groups: readonly FindingGroup[];
  /** What cannot be told, and a holding check while it is the one asked about. */
  readonly others: readonly Finding[];
  /** A handful of soft findings, and the rest. */
  readonly soft: { readonly shown: readonly SoftFinding[]; readonly folded: readonly SoftFinding[] };
  /** Claims of the text that do not agree. */
  readonly claims: readonly TextFinding[];
  readonly dismissed: readonly Decidable[];
}

/** @param active id of the finding that a person asks about */
export function listingOf(sheet: Sheet, standings: Standings, active: string | null): Listing {
  const { findings, groups, soft, claims } = sheet;
  const isOpen = (finding: Decidable) => !standings.isDismissed(finding);
  const bad = findings.filter(({ outcome }) => outcome !== 'holds');
  return {
    groups: groups.filter((group) => group.findings.some(isOpen)),
    others: [
      ...bad.filter((finding) => finding.outcome === 'untold' && isOpen(finding)),
      ...findings.filter(
        (finding) => finding.outcome === 'holds' && finding.identity.id === active && isOpen(finding),
      ),
    ],
    soft: fold(soft.filter(isOpen)),
    claims: claims.contradicting.filter(isOpen),
    dismissed: [...findings, ...soft, ...claims.contradicting].filter(standings.isDismissed),
  };
}

/** How many soft findings nobody dismissed. */
export function softCount(sheet: Sheet, standings: Standings): number {
  return sheet.soft.filter((finding) => !standings.isDismissed(finding)).length;
}

/** How many promises between this year and those beside it are not kept. */
export function besideCount({ beside }: Sheet): number {
  return tally(beside.findings).fail;
}

/** How many claims that do not agree nobody dismissed. */
export function claimCount({ claims }: Sheet, standings: Standings): number {
  return claims.contradicting.filter((finding) => !standings.isDismissed(finding)).length;
}
