import { check, figureOf } from '../core/check';
import { add, type Decimal, subtract, ZERO } from '../core/decimal';
import { type Edition, type FieldId, type Form, fieldsOf, type Section } from '../core/form';
import type { Report } from '../core/report';
import { finish, type Steps } from '../core/steps';
import { whyOther } from './sections';

/**
 * The sum of agencies' figures held against the report of their government. Never called equal where anything is
 * missing; figures of different forms are never added up.
 */

/** An agency that is to be added up; null where there is no report of that year. */
export interface Member {
  readonly agency: string;
  readonly report: Report | null;
}

/** Why an agency's figure is not in a sum. */
export type NotCounted = 'noReport' | 'otherEdition' | 'unreadable' | 'notPrinted' | 'notFilledIn';

export interface Missing {
  readonly agency: string;
  readonly why: NotCounted;
}

export interface RollupLine {
  readonly field: FieldId;
  /** Of the agencies that have a figure; null where none has. */
  readonly sum: Decimal | null;
  /** How many agencies are in the sum, and how many of them left the cell blank, which reads as zero. */
  readonly counted: number;
  readonly blank: number;
  /** What the government's report has; null with the reason where it has no figure. */
  readonly printed: Decimal | null;
  readonly notPrinted: NotCounted | null;
  /** Sum less printed; null where one of them is. */
  readonly difference: Decimal | null;
  readonly missing: readonly Missing[];
  /** equal, differs: nothing is missing. partial: something is. untold: there is nothing to hold it against. */
  readonly outcome: 'equal' | 'differs' | 'partial' | 'untold';
}

export interface Rollup {
  readonly tables: readonly {
    readonly section: Section;
    readonly edition: Edition;
    readonly lines: readonly RollupLine[];
  }[];
  /** Agencies without any report of that year. */
  readonly noReport: readonly string[];
}

/** A report with the totals that it left blank over parts that are not zero. */
interface Read {
  readonly report: Report;
  readonly notFilledIn: ReadonlySet<FieldId>;
}

const SECTIONS: readonly Section[] = ['statistics', 'disclosed', 'requests', 'remedies'];

/**
 * @param government its own report of the year, null where there is none: then sums stand alone, by the form that
 *   most agencies follow
 */
export function rollup(
  government: Report | null,
  members: readonly Member[],
  forms: readonly Form[],
): Rollup {
  return finish(rollupSteps(government, members, forms));
}

/** The same, resting after each report and each line. */
export function* rollupSteps(
  government: Report | null,
  members: readonly Member[],
  forms: readonly Form[],
): Steps<Rollup> {
  const of = government === null ? null : read(government, forms);
  const all: { readonly agency: string; readonly of: Read | null }[] = [];
  for (const { agency, report } of members) {
    all.push({ agency, of: report === null ? null : read(report, forms) });
    yield;
  }
  const tables: Rollup['tables'][number][] = [];
  for (const section of SECTIONS) {
    const edition = government === null ? usual(section, members) : government.editions[section];
    const table = forms
      .flatMap((form) => form.tables)
      .find((one) => one.section === section && one.edition === edition);
    if (edition === undefined || table === undefined) continue;
    const lines: RollupLine[] = [];
    for (const { field } of fieldsOf(table)) {
      lines.push(lineOf(field, section, edition, of, all));
      yield;
    }
    tables.push({ section, edition, lines });
  }
  return { tables, noReport: members.flatMap(({ agency, report }) => (report === null ? [agency] : [])) };
}

function read(report: Report, forms: readonly Form[]): Read {
  const blank = check(report, forms).flatMap(({ unknown }) =>
    unknown.filter((field) => figureOf(report, field)?.is === 'blank'),
  );
  return { report, notFilledIn: new Set(blank) };
}

/** The edition that most of the agencies follow in a section; of those alike, the later. */
function usual(section: Section, members: readonly Member[]): Edition | undefined {
  const counts = new Map<Edition, number>();
  for (const { report } of members) {
    const edition = report?.editions[section];
    if (edition !== undefined) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? 1 : -1));
  return first?.[0];
}

type Value = { readonly value: Decimal; readonly isBlank: boolean } | { readonly why: NotCounted };

function counting(of: Read | null, field: FieldId, section: Section, edition: Edition): Value {
  if (of === null) return { why: 'noReport' };
  const own = of.report.editions[section];
  if (own !== edition) return { why: whyOther(of.report, section) };
  const figure = figureOf(of.report, field);
  if (figure === undefined) return { why: 'notPrinted' };
  if (figure.is === 'unreadable') return { why: 'unreadable' };
  if (figure.is === 'number') return { value: figure.value, isBlank: false };
  return of.notFilledIn.has(field) ? { why: 'notFilledIn' } : { value: ZERO, isBlank: true };
}

function lineOf(
  field: FieldId,
  section: Section,
  edition: Edition,
  government: Read | null,
  members: readonly { readonly agency: string; readonly of: Read | null }[],
): RollupLine {
  let sum: Decimal | null = null;
  let [counted, blank] = [0, 0];
  const missing: Missing[] = [];
  for (const { agency, of } of members) {
    const own = counting(of, field, section, edition);
    if ('why' in own) {
      missing.push({ agency, why: own.why });
      continue;
    }
    sum = add(sum ?? ZERO, own.value);
    counted += 1;
    if (own.isBlank) blank += 1;
  }
  const printed = counting(government, field, section, edition);
  const difference = sum === null || 'why' in printed ? null : subtract(sum, printed.value);
  const outcome =
    difference === null
      ? 'untold'
      : missing.length > 0
        ? 'partial'
        : difference === ZERO
          ? 'equal'
          : 'differs';
  return {
    ...{ field, sum, counted, blank, difference, missing, outcome },
    printed: 'why' in printed ? null : printed.value,
    notPrinted: 'why' in printed ? printed.why : null,
  };
}
