import { yearOfField } from '../core/beside';
import { difference, type Finding } from '../core/check';
import { isNegative, negate } from '../core/decimal';
import type { FieldId } from '../core/form';
import { type FindingWords, formulaOf } from './findings';
import type { Labels } from './labels';
import { type Entry, type Language, speaker, type Values } from './say';

/** Findings between two years of one agency, in the words of findings within one report. */

const RULES: Readonly<Record<string, Entry>> = {
  'years.carried': {
    zh: '上年结转等于上一年报告的结转下年度继续办理',
    en: 'what is carried in equals what the report of the year before carried out',
  },
  'years.inForce': {
    zh: '现行有效件数等于上一年的现行有效件数，加本年制发，减本年废止',
    en: 'documents in force equal those of the year before, plus issued, minus repealed',
  },
  'years.items': {
    zh: '上一年项目数量等于上一年报告的上一年项目数量加本年增/减',
    en: 'last year’s items equal the items and the change that the report of the year before prints',
  },
  'years.pending': {
    zh: '上一年尚未审结的案件在本年的案件之内',
    en: 'the cases pending in the year before are among those of this year',
  },
};

const FAILS: Readonly<Record<string, Entry>> = {
  'years.carried': {
    zh: '{of}：{before}印结转下年度 {left}，{now}印上年结转 {right}，相差 {gap}',
    en: '{of}: {before} prints {left} carried on to the next year; {now} prints {right} carried in; they differ by {gap}',
  },
  'years.inForce': {
    zh: '{of}：由{before}的现行有效件数和{now}的制发、废止得 {left}，{now}印 {right}，相差 {gap}',
    en: '{of}: what {before} prints as in force and {now} as issued and repealed comes to {left}; {now} prints {right}; they differ by {gap}',
  },
  'years.items': {
    zh: '{of}：{before}的上一年项目数量加增/减为 {left}，{now}的上一年项目数量印 {right}，相差 {gap}',
    en: '{of}: the items and the change that {before} prints come to {left}; {now} prints {right} as last year’s items; they differ by {gap}',
  },
  'years.pending': {
    zh: '{of}：{before}印尚未审结 {right}，{now}的总计只印 {left}，少 {gap}',
    en: '{of}: {before} prints {right} pending; {now} prints a total of {left} only, {gap} fewer',
  },
};

const entries = {
  holds: { zh: '{of}：{before}与{now}相符', en: '{of}: {before} and {now} agree' },
  untold: {
    zh: '{of}：{fields}没有可对的数字，不能判断',
    en: '{of}: there is no figure to compare for {fields}; it cannot be told',
  },
  report: { zh: ' {year} 年的报告', en: 'the report of {year}' },
  own: { zh: '本报告', en: 'this report' },
  field: { zh: '{year} 年·{label}', en: '{year}: {label}' },
  comma: { zh: '、', en: '; ' },
} as const;

/**
 * Words for findings of `checkYears` and `checkBeside`; any other finding is told as ever.
 * @param year of the figures that bear no other year's id
 * @param isOwn whether that year is the report at hand ("this report"), or named like the others
 */
export function besideWords(
  words: FindingWords,
  { year, isOwn, language }: { readonly year: number; readonly isOwn: boolean; readonly language: Language },
): FindingWords {
  const say = speaker(entries, language);
  const labels = namesOf(words.labels, (label, step) =>
    step === 0 && isOwn ? label : say('field', { year: year + step, label }),
  );
  const reportAt = (step: number) =>
    step === 0 && isOwn ? say('own') : say('report', { year: year + step });
  return {
    ...words,
    labels,
    ruleName: (rule) => RULES[rule]?.[language] ?? words.ruleName(rule),
    sentence(finding, report) {
      const entry = FAILS[finding.identity.rule];
      if (entry === undefined) return words.sentence(finding, report);
      // The earlier of the two: the report's own year, where the other one is the year after.
      const first = stepsOf(finding).includes(-1) ? -1 : 0;
      const gap = difference(finding) ?? '';
      const values: Values = {
        of: subject(finding, words.labels, language),
        before: reportAt(first),
        now: reportAt(first + 1),
        left: printed(finding.left),
        right: printed(finding.right),
        gap: isNegative(gap) ? negate(gap) : gap,
        fields: finding.unknown.map(labels.field).join(say('comma')),
      };
      const sentence =
        finding.outcome === 'fails'
          ? speaker({ entry }, language)('entry', values)
          : say(finding.outcome === 'holds' ? 'holds' : 'untold', values);
      return tidied(sentence);
    },
    formula: (finding, report) => formulaOf(finding, report, labels),
  };
}

/** A space belongs between Chinese and digits, not after a sign of its own. */
function tidied(sentence: string): string {
  const closed = sentence.replace(/([：，、])\s+/g, '$1').trim();
  return closed.charAt(0).toUpperCase() + closed.slice(1);
}

function printed(value: string | null): string {
  return (value ?? '').replace('-', '−');
}

function stepsOf({ identity }: Finding): number[] {
  return [...identity.left, ...identity.right].map(({ field }) => yearOfField(field).step);
}

/** The row or column that a promise speaks of. */
function subject({ identity }: Finding, names: Labels, language: Language): string {
  const { field } = yearOfField(identity.right[0]?.field ?? '');
  if (identity.rule === 'years.carried') return names.column(field);
  if (identity.rule !== 'years.pending') return names.row(field);
  const name = names.column(field);
  return name.slice(0, name.lastIndexOf(language === 'zh' ? '·' : ':'));
}

/** Names of figures with the year they are of. */
function namesOf(names: Labels, dated: (label: string, step: number) => string): Labels {
  const named = (name: (field: FieldId) => string) => (id: FieldId) => {
    const { field, step } = yearOfField(id);
    return dated(name(field), step);
  };
  return {
    field: named(names.field),
    row: named(names.row),
    column: named(names.column),
    apart(ids) {
      const places = ids.map(yearOfField);
      const apart = names.apart(places.map(({ field }) => field));
      return places.map(({ field, step }, at) => dated(apart[at] ?? field, step));
    },
  };
}
