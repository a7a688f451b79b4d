import { check, figureOf } from '../core/check';
import type { Decimal } from '../core/decimal';
import { type DerivedRule, derive, type NoFigure, percentage } from '../core/derived';
import type { Edition, FieldId, Form, Section } from '../core/form';
import type { Report } from '../core/report';
import type { Wording } from '../core/soft';
import { derivedRules } from '../forms/derived';
import { edition2019 } from '../forms/edition-2019';
import { edition2021 } from '../forms/edition-2021';
import { whyOther } from './sections';

/**
 * What agencies are compared by: figures that the form prints, and shares of them. Data: a further one is one entry
 * here. The first applicable rule is worked out, so that an indicator may rest on other rows in another edition;
 * figures of 2014 are indicators of their own, because that form counts other things.
 */
export interface Indicator {
  /** Unique, stable, one word: it stands in addresses. */
  readonly id: string;
  readonly name: Wording;
  /** How it is worked out, in the form's own terms. */
  readonly definition: Wording;
  /** A count; a share in per cent; or so many for each hundred. */
  readonly unit: 'count' | 'percent' | 'perHundred';
  /** At most one for each edition. */
  readonly rules: readonly DerivedRule[];
}

/** An indicator of one report. */
export type Measure =
  | { readonly is: 'count'; readonly value: Decimal }
  | {
      readonly is: 'rate';
      /** In hundredths with one decimal, rounded half up: 1 of 3 is `33.3`. */
      readonly value: Decimal;
      readonly numerator: Decimal;
      readonly denominator: Decimal;
      /** The denominator is under `FEW` of lib/core/derived.ts. */
      readonly few: boolean;
    }
  | { readonly is: 'none'; readonly why: NoMeasure; readonly fields: readonly FieldId[] };

/** Why there is none: a term without a value, all of it left blank, or a form that has no such figure. */
export type NoMeasure = NoFigure | 'blank' | 'otherEdition';

const SINCE_2019: readonly Edition[] = ['2019', '2021'];
const HANDLED = ['requests.handled.total'];
const DISPUTES = ['review.total', 'litigation.direct.total', 'litigation.afterReview.total'];

interface Terms {
  readonly section: Section;
  readonly editions?: readonly Edition[];
  readonly numerator: readonly FieldId[];
  readonly denominator?: readonly FieldId[];
}

function indicator(
  id: string,
  unit: Indicator['unit'],
  name: Wording,
  definition: Wording,
  ...terms: readonly Terms[]
): Indicator {
  const rules = terms.map(
    ({ section, editions = SINCE_2019, numerator, denominator = [] }): DerivedRule => ({
      ...{ rule: `compare.${id}`, id: `compare.${id}`, name, definition },
      ...{ section, editions, numerator, denominator },
    }),
  );
  return { id, unit, name, definition, rules };
}

/** A figure as it is printed in the column 总计 of a row, by the form's own label. */
function row(key: string, label: string, zh: string, en: string): Indicator {
  const definition: Wording = { zh: `“${label}”行，总计栏`, en: `the row “${label}”, column 总计` };
  return indicator(key, 'count', { zh, en }, definition, {
    section: 'requests',
    numerator: [`requests.${key}.total`],
  });
}

/** A share that the page of a report shows as well: the same rule. */
function share(id: string, rule: string): Indicator {
  const found = derivedRules.find((one) => one.id === `derived.rate.${rule}`);
  if (found === undefined) throw new Error(`no derived figure ${rule}`);
  return { id, unit: 'percent', name: found.name, definition: found.definition, rules: [found] };
}

/** A figure or a sum of the form of 2014. */
function early(
  id: string,
  unit: Indicator['unit'],
  name: Wording,
  definition: Wording,
  numerator: readonly string[],
  denominator: readonly string[] = [],
): Indicator {
  const fields = (keys: readonly string[]) => keys.map((key) => `statistics.${key}`);
  const terms = { numerator: fields(numerator), denominator: fields(denominator) };
  return indicator(id, unit, name, definition, { section: 'statistics', editions: ['2014'], ...terms });
}

export const indicators: readonly Indicator[] = [
  row('received', '本年新收政府信息公开申请数量', '本年新收', 'New applications'),
  row('carriedIn', '上年结转政府信息公开申请数量', '上年结转', 'Carried in'),
  row('handled', '（七）总计', '办理总计', 'Handled'),
  row('carriedOut', '结转下年度继续办理', '结转下年度', 'Carried on'),
  share('disclosed', 'disclosed'),
  share('granted', 'granted'),
  share('refused', 'refused'),
  share('notHeld', 'notHeld'),
  indicator(
    'otherwise',
    'percent',
    { zh: '其他处理率', en: 'Otherwise handled' },
    { zh: '（六）其他处理各小项之和 ÷（七）总计', en: 'all items of （六）其他处理 ÷ total handled' },
    {
      section: 'requests',
      editions: ['2019'],
      numerator: ['requests.otherwise.all.total'],
      denominator: HANDLED,
    },
    {
      section: 'requests',
      editions: ['2021'],
      numerator: ['noCorrection', 'unpaidFee', 'remaining'].map((key) => `requests.otherwise.${key}.total`),
      denominator: HANDLED,
    },
  ),
  indicator(
    'carried',
    'percent',
    { zh: '结转率', en: 'Carried on, share' },
    {
      zh: '结转下年度继续办理 ÷（本年新收 + 上年结转）',
      en: 'carried on ÷ (new applications + carried in)',
    },
    {
      section: 'requests',
      numerator: ['requests.carriedOut.total'],
      denominator: ['requests.received.total', 'requests.carriedIn.total'],
    },
  ),
  indicator(
    'natural',
    'percent',
    { zh: '自然人申请占比', en: 'By natural persons' },
    { zh: '本年新收中自然人 ÷ 本年新收总计', en: 'new applications by natural persons ÷ new applications' },
    {
      section: 'requests',
      numerator: ['requests.received.naturalPerson'],
      denominator: ['requests.received.total'],
    },
  ),
  indicator(
    'business',
    'percent',
    { zh: '商业企业申请占比', en: 'By businesses' },
    { zh: '本年新收中商业企业 ÷ 本年新收总计', en: 'new applications by businesses ÷ new applications' },
    {
      section: 'requests',
      numerator: ['requests.received.business'],
      denominator: ['requests.received.total'],
    },
  ),
  indicator(
    'reviews',
    'count',
    { zh: '行政复议', en: 'Reviews' },
    { zh: '行政复议总计', en: 'administrative reviews, total' },
    { section: 'remedies', numerator: ['review.total'] },
  ),
  indicator(
    'lawsuits',
    'count',
    { zh: '行政诉讼', en: 'Lawsuits' },
    { zh: '未经复议直接起诉总计 + 复议后起诉总计', en: 'lawsuits without and after review, totals added up' },
    { section: 'remedies', numerator: ['litigation.direct.total', 'litigation.afterReview.total'] },
  ),
  indicator(
    'disputes',
    'perHundred',
    { zh: '每百件复议诉讼', en: 'Disputes per 100 handled' },
    {
      zh: '（行政复议总计 + 两类行政诉讼总计）÷（七）总计 × 100',
      en: '(reviews + lawsuits of both kinds) ÷ total handled × 100',
    },
    { section: 'requests', numerator: DISPUTES, denominator: HANDLED },
  ),
  share('reviewOverturned', 'review.overturned'),
  share('litigationOverturned', 'litigation.overturned'),
  early(
    'received2014',
    'count',
    { zh: '收到申请数（2014 表式）', en: 'Applications (form of 2014)' },
    { zh: '统计表“收到申请数”', en: 'the line 收到申请数 of the 统计表' },
    ['received.total'],
  ),
  early(
    'answered2014',
    'count',
    { zh: '申请答复数（2014 表式）', en: 'Answered (form of 2014)' },
    { zh: '统计表“申请答复数”', en: 'the line 申请答复数 of the 统计表' },
    ['answered.total'],
  ),
  early(
    'disclosed2014',
    'percent',
    { zh: '同意公开率（2014 表式）', en: 'Granted in full or in part (form of 2014)' },
    {
      zh: '（同意公开答复数 + 同意部分公开答复数）÷ 申请答复数',
      en: '(granted + partly granted) ÷ answered',
    },
    ['answered.granted', 'answered.partlyGranted'],
    ['answered.total'],
  ),
  early(
    'refused2014',
    'percent',
    { zh: '不同意公开率（2014 表式）', en: 'Refused (form of 2014)' },
    { zh: '不同意公开答复数 ÷ 申请答复数', en: 'refused ÷ answered' },
    ['answered.refused'],
    ['answered.total'],
  ),
];

/** The six kinds of outcomes of section 三, each an item or the sum of its items: parts of what was handled. */
export const outcomes: readonly Indicator[] = [
  outcome('granted', '予以公开', 'Granted', ['granted']),
  outcome('partlyGranted', '部分公开', 'Partly granted', ['partlyGranted']),
  outcome('refused', '不予公开', 'Refused'),
  outcome('unable', '无法提供', 'Unable to provide'),
  outcome('notHandled', '不予处理', 'Not handled'),
  outcome('otherwise', '其他处理', 'Otherwise'),
];

/** @param rows keys of its rows; the items of the group of this name where none are given */
function outcome(id: string, zh: string, en: string, rows?: readonly string[]): Indicator {
  const terms = [edition2019, edition2021].flatMap(({ edition, tables }): Terms[] => {
    const table = tables.find(({ section }) => section === 'requests');
    const own = table?.blocks.flatMap((block) => block.rows).filter(({ group }) => group === id) ?? [];
    // （六）其他处理 is one row in 2019, which stands in no group of its own.
    const keys = rows ?? (own.length > 0 ? own.map(({ key }) => key) : [`${id}.all`]);
    return [
      { section: 'requests', editions: [edition], numerator: keys.map((key) => `requests.${key}.total`) },
    ];
  });
  return indicator(id, 'count', { zh, en }, { zh, en }, ...terms);
}

/** What a person sees first. */
export const FIRST_INDICATORS: readonly string[] = [
  'received',
  'handled',
  'disclosed',
  'refused',
  'carried',
  'disputes',
];
export const FIRST_INDICATORS_2014: readonly string[] = [
  'received2014',
  'answered2014',
  'disclosed2014',
  'refused2014',
];

/** The rule by which a report is measured; undefined where its edition has no such figure. */
function ruleFor({ rules }: Indicator, own: Report['editions']): DerivedRule | undefined {
  return rules.find(({ section, editions }) => editions.some((edition) => edition === own[section]));
}

/** Whether the editions of a report's tables print what an indicator needs. */
export function applies(one: Indicator, editions: Report['editions']): boolean {
  return ruleFor(one, editions) !== undefined;
}

/**
 * Works out indicators of a report, exactly. A blank reads as zero beside figures, as in the checks; but nothing is
 * said of a term all of whose cells are blank, and a total that was not filled in has no value.
 */
export function measure(report: Report, wanted: readonly Indicator[], forms: readonly Form[]): Measure[] {
  const findings = check(report, forms);
  return wanted.map((one): Measure => {
    const rule = ruleFor(one, report.editions);
    if (rule === undefined) {
      const [section = 'requests'] = one.rules.map((other) => other.section);
      return { is: 'none', why: whyOther(report, section), fields: [] };
    }
    const blank = [rule.numerator, rule.denominator].find(
      (fields) => fields.length > 0 && fields.every((field) => figureOf(report, field)?.is === 'blank'),
    );
    const [derived] = derive(report, [rule], findings);
    const result = derived?.result;
    if (result === undefined) return { is: 'none', why: 'otherEdition', fields: [] };
    if (result.is === 'none' && result.why !== 'zero') return result;
    // A share of nothing is a share; a share in nothing is none.
    const isSaid = blank === undefined || (rule.denominator.length > 0 && blank === rule.numerator);
    if (!isSaid) return { is: 'none', why: 'blank', fields: blank };
    if (result.is !== 'rate') return result;
    return { ...result, value: percentage(result.numerator, result.denominator) };
  });
}
