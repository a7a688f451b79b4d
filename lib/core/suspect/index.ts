/**
 * From the failing identities of a report to the printed figures that may be wrong.
 *
 * Section 三 is a two-dimensional parity code: one wrong cell breaks its row and its column, and only its own
 * correction mends both. What is looked for is the smallest set of printed figures whose correction makes
 * every failing identity hold and leaves every other one holding. Identities that cannot be told take no part,
 * nor do figures that were not read, nor totals left blank over parts that are not zero. A corrected value is
 * a whole number from zero up (money: with no more decimals than are printed) and differs from the printed one.
 *
 * Failures that share no figure, not even over identities that hold, are solved apart: the smallest set for
 * all of them is made of the smallest set for each, and is the only one exactly if each of them is.
 */
import { type Finding, figureOf, tablesOf } from '../check';
import { type FieldId, type Form, fieldsOf } from '../form';
import type { Report } from '../report';
import { type SlipContext, slipFinder } from '../slip';
import { ranked } from './rank';
import { type Found, smallestSets } from './search';
import { type Fineness, type System, spelling, systemsOf } from './system';
import type { Cause, CorrectionSet, Suspect, Suspicion } from './types';

export { type FindingGroup, groupFindings } from './group';
export * from './types';

/**
 * Finds what may be wrong in a report.
 * @param findings what `check` says of the report
 * @param context the forms the report was checked with; the report of the year before helps to name slips
 */
export function suspects(report: Report, findings: readonly Finding[], context: SlipContext): Suspicion {
  const untold = findings.filter(
    ({ identity, outcome }) => identity.force === 'must' && outcome === 'untold',
  );
  if (findings.every(({ outcome }) => outcome !== 'fails')) return { causes: [], unique: false, untold };
  const systems = systemsOf(report, findings, finenessOf(report, context.forms));
  const slipOf = slipFinder(report, context);
  const causes = systems.map((system): Cause => {
    const found = smallestSets(system);
    const sets = found.map((one) => correctionsOf(report, system, one, slipOf));
    const totals = new Set(system.findings.map(({ identity }) => identity.total));
    const size = found[0]?.set.length ?? 0;
    return {
      failing: system.findings.filter(({ outcome }) => outcome === 'fails'),
      size: size === 1 || size === 2 || size === 3 ? size : 0,
      sets: ranked(sets, (field) => totals.has(field)),
      unique: found.length === 1 && found.every(({ values }) => !values.includes(null)),
    };
  });
  return { causes, unique: causes.length > 0 && causes.every((cause) => cause.unique), untold };
}

/** The figures to name as wrong, as the output contract has it: those of every cause, else none at all. */
export function namedSuspects(suspicion: Suspicion): Suspect[] {
  if (!suspicion.unique) return [];
  return suspicion.causes.flatMap(({ sets }) =>
    (sets[0] ?? []).map(({ field, printed, expected }) => ({ field, printed, expected })),
  );
}

function finenessOf(report: Report, forms: readonly Form[]): Fineness {
  const kinds = new Map<FieldId, ReturnType<Fineness>>();
  for (const table of tablesOf(report, forms)) {
    const headings = table.blocks.flatMap(({ rows, columns }) => [...rows, ...columns]);
    if (headings.every(({ figure }) => figure === undefined)) continue;
    for (const { field, kind } of fieldsOf(table)) {
      if (kind.type !== 'count') kinds.set(field, kind.type === 'amount' ? 'decimal' : 'signed');
    }
  }
  return (field) => kinds.get(field) ?? 'whole';
}

function correctionsOf(
  report: Report,
  system: System,
  { set, values }: Found,
  slipOf: ReturnType<typeof slipFinder>,
): CorrectionSet {
  const plain = set.map((at, position): Suspect => {
    const field = system.fields[at] ?? '';
    const figure = figureOf(report, field);
    const value = values[position] ?? null;
    return {
      field,
      printed: figure?.is === 'number' ? figure.value : null,
      expected: value === null ? null : spelling(system, value),
    };
  });
  return plain.map((suspect, position) => {
    const column = system.columns[set[position] ?? 0] ?? [];
    const explained = system.findings.filter(({ outcome }, row) => outcome === 'fails' && column[row] !== 0);
    return {
      ...suspect,
      slip: slipOf(suspect, plain),
      explains: explained.map(({ identity }) => identity.id),
    };
  });
}
