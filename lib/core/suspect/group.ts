import { type Finding, fieldsIn } from '../check';
import type { Cause, CorrectionSet, Suspicion } from './types';

/** Failing identities shown as one finding, because the same figures are behind them. */
export interface FindingGroup {
  readonly findings: readonly Finding[];
  /** The ways to make these findings hold, most plausible first. One: it is named. None: nothing explains them. */
  readonly sets: readonly CorrectionSet[];
  /** There is one way only, with one value for each figure. */
  readonly unique: boolean;
}

/**
 * One cause, one finding: gathers the failing identities that the same figures explain. Where a cause is
 * unique and its figures have nothing to do with each other, each figure is a group of its own; figures that
 * meet in an identity, even one that holds because they cancel out in it, stay together. Failures without
 * an explanation, and soft ones, stand alone. Groups come in the order of their first finding.
 */
export function groupFindings(findings: readonly Finding[], suspicion: Suspicion): FindingGroup[] {
  const told = findings.filter(({ outcome }) => outcome !== 'untold');
  const groups = suspicion.causes.flatMap((cause) => groupsOf(cause, told));
  const gathered = new Set(groups.flatMap((group) => group.findings));
  for (const finding of findings) {
    if (finding.outcome === 'fails' && !gathered.has(finding)) {
      groups.push({ findings: [finding], sets: [], unique: false });
    }
  }
  const position = ({ findings: [first] }: FindingGroup) =>
    first === undefined ? 0 : findings.indexOf(first);
  return groups.sort((a, b) => position(a) - position(b));
}

function groupsOf({ failing, sets, unique }: Cause, told: readonly Finding[]): FindingGroup[] {
  const [only] = sets;
  if (only === undefined) return [];
  if (!unique) return [{ findings: failing, sets, unique }];
  return apart(only, told).map((set) => {
    const explained = new Set(set.flatMap((correction) => correction.explains));
    return {
      findings: failing.filter(({ identity }) => explained.has(identity.id)),
      sets: [set],
      unique,
    };
  });
}

/** Splits a set into parts that share no identity. */
function apart(set: CorrectionSet, told: readonly Finding[]): CorrectionSet[] {
  let parts: CorrectionSet[] = set.map((correction) => [correction]);
  for (const { identity } of told) {
    if (identity.force !== 'must') continue;
    const fields = new Set(fieldsIn(identity));
    const met = parts.filter((part) => part.some(({ field }) => fields.has(field)));
    if (met.length < 2) continue;
    const joined = set.filter((correction) => met.some((part) => part.includes(correction)));
    parts = [...parts.filter((part) => !met.includes(part)), joined];
  }
  return parts;
}
