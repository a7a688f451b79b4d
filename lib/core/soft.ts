/**
 * Soft checks: what is unusual and worth a look, never an error by itself. The checks themselves are data in
 * lib/forms/soft.ts, one entry each; this file says what an entry looks like, runs the list and ranks what
 * it found.
 */
import { check, figureOf, tablesOf } from './check';
import { type Decimal, ZERO } from './decimal';
import { type Edition, type FieldId, type Form, fieldsOf, type TableForm } from './form';
import type { Report } from './report';

/** One text in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** A notice or law that rules rest on. */
export interface SourceDocument {
  /** As it is cited: 国办公开办函〔2021〕30号. */
  readonly cited: string;
  readonly title: Wording;
}

/** Where a rule is written down. */
export interface RuleSource {
  /** Keys of `documents` in lib/forms/sources.ts; none where nobody prescribes the rule. */
  readonly documents: readonly string[];
  /** The section, line or article. */
  readonly place: Wording;
  /** The form's own words that prescribe it, where it prints any. */
  readonly printed?: string;
}

/** The parts of a report that hold text alone: 一、总体情况; 五、存在的主要问题及改进情况; 六、其他需要报告的事项. */
export type TextPart = 'overview' | 'problems' | 'other';

/** Who published the report, for which year and when; null where the page does not say. */
export interface SoftIdentity {
  readonly agency: string | null;
  readonly year: number | null;
  /** Date of publication, YYYY-MM-DD. */
  readonly published: string | null;
  /** The year that the title names. */
  readonly titleYear: number | null;
  /** The year that the sentence on the period names. */
  readonly periodYear: number | null;
}

/** All that a soft check may look at. */
export interface SoftContext {
  readonly report: Report;
  readonly identity: SoftIdentity;
  /** Text parts without a heading (`missing`) or without a word under it (`empty`), where the page was asked. */
  readonly parts?: Readonly<Partial<Record<TextPart, 'missing' | 'empty'>>>;
}

/** A report as soft checks read it. */
export interface SoftSheet extends SoftContext {
  readonly forms: readonly Form[];
  /** The table forms that the report follows. */
  readonly tables: readonly TableForm[];
  /** The number a cell prints; null where it prints none. A blank is none. */
  number(field: FieldId): Decimal | null;
  /** The same with a blank read as zero; null where the cell is unreadable or not printed. */
  orZero(field: FieldId): Decimal | null;
  /** Printed fields that hold numbers of things: neither changes nor amounts. */
  counts(): readonly FieldId[];
  /** Whether a figure is part of an identity that holds, so that other figures bear it out. */
  isBorneOut(field: FieldId): boolean;
}

/** One thing a soft check found. */
export interface SoftCase {
  /** What it is about within the rule (a row, a section); makes the id unique. Empty: the whole report. */
  readonly of: string;
  /** The figures it is about; their values bind a decision. */
  readonly fields: readonly FieldId[];
  /** What it rests on besides figures: dates, years, names of parts. Fills the places of the sentence. */
  readonly facts?: Readonly<Record<string, string>>;
  /** The two sides it compared, where it compared sums. */
  readonly left?: Decimal;
  readonly right?: Decimal;
}

/** A soft check: one entry of the list in lib/forms/soft.ts. */
export interface SoftRule {
  /** `soft.*`, unique and stable. */
  readonly rule: string;
  readonly editions: readonly Edition[];
  /** warning: figures contradict what is usual. note: about the form or the page. */
  readonly level: 'warning' | 'note';
  /** What it asks, for the rule book. */
  readonly asks: Wording;
  /** What it says of a case. For the places it may have, see lib/words/soft.ts. */
  readonly says: Wording;
  readonly source: RuleSource;
  readonly test: (sheet: SoftSheet) => readonly SoftCase[];
}

/** What a soft check found in one report. Plain JSON. */
export interface SoftFinding {
  readonly rule: string;
  /** Unique and stable: the rule, and after a colon what it is about. */
  readonly id: string;
  readonly level: 'warning' | 'note';
  /** Place of the rule in the list: the lower, the more it matters. */
  readonly rank: number;
  readonly fields: readonly FieldId[];
  readonly facts: Readonly<Record<string, string>>;
  readonly left: Decimal | null;
  readonly right: Decimal | null;
}

/** Runs every soft check on a report. @returns the findings, those that matter most first */
export function checkSoftly(
  context: SoftContext,
  rules: readonly SoftRule[],
  forms: readonly Form[],
): SoftFinding[] {
  const sheet = sheetOf(context, forms);
  return rules.flatMap(({ rule, level, test }, rank) =>
    test(sheet).map(({ of, fields, facts = {}, left, right }) => ({
      rule,
      id: of === '' ? rule : `${rule}:${of}`,
      level,
      rank,
      fields,
      facts,
      left: left ?? null,
      right: right ?? null,
    })),
  );
}

/** Most soft findings that are shown unasked. */
export const HANDFUL = 5;

/**
 * Parts soft findings into those shown and those folded away. The first finding of every rule goes before
 * the second of any, so that one slip made in many rows does not hide the others.
 */
export function fold(
  findings: readonly SoftFinding[],
  most: number = HANDFUL,
): { shown: readonly SoftFinding[]; folded: readonly SoftFinding[] } {
  const seen = new Map<string, number>();
  const turned = findings.map((finding) => {
    const turn = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, turn + 1);
    return { finding, turn };
  });
  const ranked = turned
    .sort((a, b) => a.turn - b.turn || a.finding.rank - b.finding.rank)
    .map(({ finding }) => finding);
  return { shown: ranked.slice(0, most), folded: ranked.slice(most) };
}

function sheetOf(context: SoftContext, forms: readonly Form[]): SoftSheet {
  const { report } = context;
  const number = (field: FieldId) => {
    const figure = figureOf(report, field);
    return figure?.is === 'number' ? figure.value : null;
  };
  let borneOut: ReadonlySet<FieldId> | undefined;
  let counts: readonly FieldId[] | undefined;
  return {
    ...context,
    forms,
    tables: tablesOf(report, forms),
    number,
    orZero: (field) => (figureOf(report, field)?.is === 'blank' ? ZERO : number(field)),
    counts() {
      const known = countsOf(forms);
      counts ??= Object.keys(report.figures).filter((field) => known.has(field));
      return counts;
    },
    isBorneOut(field) {
      borneOut ??= fieldsThatAddUp(report, forms);
      return borneOut.has(field);
    },
  };
}

const countsByForms = new WeakMap<readonly Form[], ReadonlySet<FieldId>>();

function countsOf(forms: readonly Form[]): ReadonlySet<FieldId> {
  const known = countsByForms.get(forms);
  if (known !== undefined) return known;
  const places = forms.flatMap((form) => form.tables).flatMap(fieldsOf);
  const counts = new Set(places.filter(({ kind }) => kind.type === 'count').map(({ field }) => field));
  countsByForms.set(forms, counts);
  return counts;
}

function fieldsThatAddUp(report: Report, forms: readonly Form[]): Set<FieldId> {
  const holding = check(report, forms).filter((finding) => finding.outcome === 'holds');
  return new Set(
    holding.flatMap(({ identity }) => [...identity.left, ...identity.right].map((term) => term.field)),
  );
}
