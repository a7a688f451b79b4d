import { type Finding, figureOf } from '../check';
import { type Decimal, decimal, shift, ZERO } from '../decimal';
import type { FieldId } from '../form';
import type { Report } from '../report';

/**
 * The identities of a report that hang together, as equations over the changes of their figures:
 * for each row, the sum of coefficient × change over its figures is `missing`. Values are exact whole
 * numbers of units of 10^-scale.
 */
export interface System {
  /** The identity behind each row. */
  readonly findings: readonly Finding[];
  /** Figures, in the order in which the identities name them. */
  readonly fields: readonly FieldId[];
  /** By figure: its coefficient in each row. */
  readonly columns: readonly (readonly number[])[];
  /** By figure: the rows it is in. */
  readonly touches: readonly (readonly number[])[];
  /** By row: the figures in it. */
  readonly members: readonly (readonly number[])[];
  /** By row: what the changes must add up to; 0 where the identity holds. */
  readonly missing: readonly bigint[];
  /** By figure: the printed value. */
  readonly values: readonly bigint[];
  /** By figure: corrected values are multiples of this. */
  readonly steps: readonly bigint[];
  readonly scale: number;
}

/** Whether a field may hold fractions (money) or is always whole; `signed` fields may not be corrected. */
export type Fineness = (field: FieldId) => 'whole' | 'decimal' | 'signed';

/**
 * Splits what can be told into systems that share no figure; one error can never show in two of them.
 * Systems in which everything holds are left out.
 */
export function systemsOf(report: Report, findings: readonly Finding[], fineness: Fineness): System[] {
  const told = findings
    .filter(
      ({ identity, outcome }) =>
        identity.force === 'must' && identity.relation === '=' && outcome !== 'untold',
    )
    .map((finding): Equation => ({ finding, terms: termsOf(finding) }));
  return components(told)
    .filter((component) => component.some(({ finding }) => finding.outcome === 'fails'))
    .map((component) => systemOf(report, component, fineness));
}

/** The spelling of a value of a system. */
export function spelling(system: System, value: bigint): Decimal {
  return shift(decimal(value.toString()) ?? ZERO, -system.scale);
}

/** An identity with all its terms on one side. */
interface Equation {
  readonly finding: Finding;
  readonly terms: readonly { readonly field: FieldId; readonly coefficient: number }[];
}

function termsOf({ identity }: Finding): Equation['terms'] {
  return [
    ...identity.left.map(({ field, sign }) => ({ field, coefficient: sign })),
    ...identity.right.map(({ field, sign }) => ({ field, coefficient: -sign })),
  ];
}

/** Equations linked by shared figures, each group in the order given. */
function components(equations: readonly Equation[]): Equation[][] {
  const parent = equations.map((_, row) => row);
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const owner = new Map<FieldId, number>();
  equations.forEach(({ terms }, row) => {
    for (const { field } of terms) {
      const other = owner.get(field);
      if (other === undefined) owner.set(field, row);
      else parent[root(row)] = root(other);
    }
  });
  const groups = new Map<number, Equation[]>();
  equations.forEach((equation, row) => {
    const group = groups.get(root(row));
    if (group === undefined) groups.set(root(row), [equation]);
    else group.push(equation);
  });
  return [...groups.values()];
}

function systemOf(report: Report, equations: readonly Equation[], fineness: Fineness): System {
  const fields: FieldId[] = [];
  const columns: number[][] = [];
  const named: number[][] = [];
  const index = new Map<FieldId, number>();
  equations.forEach(({ terms }, row) => {
    for (const { field, coefficient } of terms) {
      const at = index.get(field) ?? fields.push(field) - 1;
      index.set(field, at);
      columns[at] ??= new Array<number>(equations.length).fill(0);
      named[at] ??= [];
      if (named[at].at(-1) !== row) named[at].push(row);
      columns[at][row] = (columns[at][row] ?? 0) + coefficient;
    }
  });
  const printed = fields.map((field) => {
    const figure = figureOf(report, field);
    return figure?.is === 'number' ? figure.value : ZERO;
  });
  const scale = Math.max(...printed.map(fractionDigits));
  const values = printed.map((value) => BigInt(scale === 0 ? value : shift(value, scale)));
  const kinds = fields.map(fineness);
  const one = 10n ** BigInt(scale);
  const members: number[][] = equations.map(() => []);
  const missing = equations.map(() => 0n);
  // A figure on both sides of an identity takes no part in it.
  const touches = named.map((rows, at) => rows.filter((row) => columns[at]?.[row] !== 0));
  touches.forEach((rows, at) => {
    for (const row of rows) {
      if (kinds[at] !== 'signed') members[row]?.push(at);
      missing[row] = (missing[row] ?? 0n) - BigInt(columns[at]?.[row] ?? 0) * (values[at] ?? 0n);
    }
  });
  return {
    findings: equations.map(({ finding }) => finding),
    fields,
    columns,
    touches,
    members,
    missing,
    values,
    steps: kinds.map((kind) => (kind === 'decimal' ? 1n : one)),
    scale,
  };
}

function fractionDigits(value: Decimal): number {
  const dot = value.indexOf('.');
  return dot < 0 ? 0 : value.length - dot - 1;
}
