import { add, compare, type Decimal, isNegative, negate, subtract, ZERO } from './decimal';
import type { Figure } from './figure';
import { type FieldId, type Form, type Identity, isOfColumn, type TableForm, type Term } from './form';
import type { Report } from './report';

/** Why an identity cannot be told. */
export type Untold =
  /** Its total is left blank while its parts are not all zero. */
  | 'blankTotal'
  /** A term is a total left blank elsewhere: it stands for "not filled in", not for zero. */
  | 'notFilledIn'
  /** A term is printed as something that is no figure. */
  | 'unreadable'
  /** A term is not printed, or its row could not be told apart. */
  | 'notPrinted'
  /** Its sides differ by just what rows or columns print that the form does not have. */
  | 'beside';

/** What became of one identity in one report. */
export interface Finding {
  readonly identity: Identity;
  readonly outcome: 'holds' | 'fails' | 'untold';
  /** The two sums; a sum is null where one of its terms has no value. */
  readonly left: Decimal | null;
  readonly right: Decimal | null;
  /** Why it cannot be told; null where it can. */
  readonly reason: Untold | null;
  /** Terms printed blank, read as zero. */
  readonly blank: readonly FieldId[];
  /** Terms without a value: unreadable, not printed, or not filled in. */
  readonly unknown: readonly FieldId[];
}

/** How many identities there are and what became of them. */
export interface Tally {
  readonly checked: number;
  readonly hold: number;
  readonly fail: number;
  readonly untold: number;
}

export function figureOf(report: Report, field: FieldId): Figure | undefined {
  return report.figures[field] ?? report.subtotals[field];
}

/**
 * The table forms a report's tables follow, in printed order. A section that was not found counts as one of
 * the edition of the others, so that its identities are untold and never pass in silence.
 */
export function tablesOf(report: Report, forms: readonly Form[]): TableForm[] {
  const { editions } = report;
  const main = editions.requests ?? editions.disclosed ?? editions.remedies ?? editions.statistics;
  return forms
    .flatMap((form) => form.tables)
    .filter((table) => (editions[table.section] ?? main) === table.edition);
}

/** Left minus right: by how much a failing identity is off. Null where a sum is missing. */
export function difference(finding: Finding): Decimal | null {
  return finding.left === null || finding.right === null ? null : subtract(finding.left, finding.right);
}

/** The figure a check ends at, or null where none of its figures has a place: its total, or the last of its terms. */
export function endOf(finding: Finding, isPlaced: (field: FieldId) => boolean): FieldId | null {
  const { identity } = finding;
  if (identity.total !== undefined && isPlaced(identity.total)) return identity.total;
  return fieldsIn(identity).findLast(isPlaced) ?? null;
}

/** Fields of an identity: terms first, the total last. */
export function fieldsIn(identity: Identity): FieldId[] {
  return [...identity.left, ...identity.right].map((term) => term.field);
}

/**
 * Checks every identity of the forms a report follows.
 *
 * A blank reads as zero, with one exception (see forms.md, "Blank is not zero"): a total left blank over
 * parts that are not all zero is "not filled in", and every identity it is a term of cannot be told.
 */
export function check(report: Report, forms: readonly Form[]): Finding[] {
  return checkIdentities(
    report,
    tablesOf(report, forms).flatMap((table) => table.identities),
  );
}

/** Checks some identities; which totals are "not filled in" is told by those given. */
export function checkIdentities(report: Report, all: readonly Identity[]): Finding[] {
  const identities = all.filter(
    (identity) => identity.whenPrinted !== true || printed(report, identity.total),
  );
  const notFilledIn = new Set<FieldId>();
  for (const identity of identities) {
    if (identity.total !== undefined && isLeftBlank(report, identity, identity.total))
      notFilledIn.add(identity.total);
  }
  return identities.map((identity) => judge(report, identity, notFilledIn));
}

/** Counts outcomes of the identities that must hold. */
export function tally(findings: readonly Finding[]): Tally {
  const hard = findings.filter((finding) => finding.identity.force === 'must');
  const count = (outcome: Finding['outcome']) => hard.filter((finding) => finding.outcome === outcome).length;
  return { checked: hard.length, hold: count('holds'), fail: count('fails'), untold: count('untold') };
}

function printed(report: Report, field: FieldId | undefined): boolean {
  return field !== undefined && figureOf(report, field) !== undefined;
}

function isLeftBlank(report: Report, identity: Identity, total: FieldId): boolean {
  if (figureOf(report, total)?.is !== 'blank') return false;
  return identity.left.some((term) => {
    const figure = figureOf(report, term.field);
    return figure?.is === 'number' && figure.value !== ZERO;
  });
}

function judge(report: Report, identity: Identity, notFilledIn: ReadonlySet<FieldId>): Finding {
  const left = addUp(report, identity.left, notFilledIn);
  const right = addUp(report, identity.right, notFilledIn);
  const unknown = [...left.unknown, ...right.unknown];
  const finding = {
    identity,
    left: left.sum,
    right: right.sum,
    blank: [...left.blank, ...right.blank],
    unknown,
  };
  if (left.sum === null || right.sum === null) {
    return { ...finding, outcome: 'untold', reason: reasonOf(report, identity, unknown) };
  }
  const order = compare(left.sum, right.sum);
  const holds = identity.relation === '=' ? order === 0 : order >= 0;
  if (!holds && isExplained(report, identity)) return { ...finding, outcome: 'untold', reason: 'beside' };
  return { ...finding, outcome: holds ? 'holds' : 'fails', reason: null };
}

/** Whether the reader found that a total differs by just what stands beside the form: a row in a column, a column in a row. */
function isExplained({ notes }: Report, identity: Identity): boolean {
  const rule = isOfColumn(identity) ? 'form.extraRow' : 'form.extraColumn';
  return notes.some(
    (note) => note.rule === rule && identity.total !== undefined && note.fields.includes(identity.total),
  );
}

interface Side {
  sum: Decimal | null;
  blank: FieldId[];
  unknown: FieldId[];
}

function addUp(report: Report, terms: readonly Term[], notFilledIn: ReadonlySet<FieldId>): Side {
  const side: Side = { sum: ZERO, blank: [], unknown: [] };
  for (const { field, sign } of terms) {
    const figure = figureOf(report, field);
    if (figure === undefined || figure.is === 'unreadable' || notFilledIn.has(field)) {
      side.unknown.push(field);
      side.sum = null;
    } else if (figure.is === 'blank') {
      side.blank.push(field);
    } else if (side.sum !== null) {
      side.sum = add(side.sum, sign === 1 ? figure.value : negate(figure.value));
    }
  }
  return side;
}

function reasonOf(report: Report, identity: Identity, unknown: readonly FieldId[]): Untold {
  const figures = unknown.map((field) => figureOf(report, field));
  if (figures.some((figure) => figure === undefined)) return 'notPrinted';
  if (figures.some((figure) => figure?.is === 'unreadable')) return 'unreadable';
  return unknown.every((field) => field === identity.total) ? 'blankTotal' : 'notFilledIn';
}

/** "+3", "-12", "0": a difference as badges print it. */
export function signed(value: Decimal): string {
  if (value === ZERO || isNegative(value)) return value;
  return `+${value}`;
}
