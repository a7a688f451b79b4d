import { add, compare, type Decimal, isNegative, isWhole, ZERO } from '../core/decimal';
import { type Edition, type FieldId, fieldsOf } from '../core/form';
import type { RuleSource, SoftCase, SoftRule, SoftSheet } from '../core/soft';
import { bodyOf, cannotIssueRegulations } from '../core/soft-agency';
import { applicants } from './applicants';
import { otherYear, textParts, wrongEditions } from './soft-page';
import { identicalRows } from './soft-rows';

const ALL: readonly Edition[] = ['2014', '2019', '2021'];
const SINCE_2019: readonly Edition[] = ['2019', '2021'];

/** Prescribed nowhere: a hint that rests on what figures of this kind usually look like. */
const OUR_OWN: RuleSource = {
  documents: [],
  place: { zh: '表式未作规定，仅作提示', en: 'prescribed nowhere; a hint only' },
};

const part2 = (documents: readonly string[], printed: string): RuleSource => ({
  documents,
  place: { zh: '第二部分，主动公开政府信息情况', en: 'part 2, proactive disclosure' },
  printed,
});

/**
 * Every soft check, those that matter most first: the order is the rank. A new check is one entry here.
 * A check is silent wherever a figure it needs is not printed or unreadable.
 */
export const softRules: readonly SoftRule[] = [
  {
    rule: 'form.empty',
    editions: ALL,
    level: 'warning',
    asks: { zh: '必备部分不应空白', en: 'no required part is empty' },
    says: { zh: '{part}空白，没有填写任何内容', en: '{part} is empty: nothing is filled in' },
    source: {
      documents: ['regulations'],
      place: { zh: '第五十条，年度报告应当包括的内容', en: 'article 50, what a report contains' },
    },
    test: (sheet) => [
      ...sheet.tables.flatMap((table): SoftCase[] => {
        const fields = fieldsOf(table).map((place) => place.field);
        const printed = fields.flatMap((field) => sheet.report.figures[field] ?? []);
        const empty = printed.length > 0 && printed.every(({ is, text }) => is === 'blank' && text === '');
        return empty ? [{ of: table.section, fields, facts: { part: table.section } }] : [];
      }),
      ...textParts(sheet, 'empty'),
    ],
  },
  {
    rule: 'form.missingPart',
    editions: SINCE_2019,
    level: 'note',
    asks: { zh: '必备部分不应缺少', en: 'no required part is missing' },
    says: { zh: '未找到{part}', en: '{part} was not found' },
    source: {
      documents: ['regulations'],
      place: { zh: '第五十条，年度报告应当包括的内容', en: 'article 50, what a report contains' },
    },
    test: (sheet) => textParts(sheet, 'missing'),
  },
  {
    rule: 'requests.withoutApplications',
    editions: SINCE_2019,
    level: 'warning',
    asks: { zh: '没有申请就不应有办理结果', en: 'no outcomes without requests' },
    says: {
      zh: '新收和上年结转的申请均为零或未填，却有办理结果：{figures}',
      en: 'No requests were received or carried over, or none are filled in, yet there are outcomes: {figures}',
    },
    source: {
      documents: ['2019', '2021'],
      place: { zh: '第三部分，第一至第三项', en: 'part 3, lines 一 to 三' },
    },
    test(sheet) {
      const coming = applicants.flatMap(({ key }) => [
        `requests.received.${key}`,
        `requests.carriedIn.${key}`,
      ]);
      if (coming.some((field) => sheet.orZero(field) !== ZERO)) return [];
      const outcomes = sheet.tables
        .filter((table) => table.section === 'requests')
        .flatMap(fieldsOf)
        .filter(({ row, field }) => row.group !== undefined && isPositive(sheet.number(field)));
      return outcomes.length === 0 ? [] : [{ of: '', fields: outcomes.map(({ field }) => field) }];
    },
  },
  {
    rule: 'form.count',
    editions: ALL,
    level: 'warning',
    asks: { zh: '件数应为非负整数', en: 'counts are whole and not negative' },
    says: {
      zh: '{figure}为 {value}，件数不应为负数或小数',
      en: '{figure} is {value}; a count is neither negative nor a fraction',
    },
    source: OUR_OWN,
    test: (sheet) =>
      sheet.counts().flatMap((field) => {
        const value = sheet.number(field);
        const odd = value !== null && (isNegative(value) || !isWhole(value));
        return odd ? [{ of: field, fields: [field] }] : [];
      }),
  },
  {
    rule: 'page.period',
    editions: ALL,
    level: 'warning',
    asks: { zh: '统计期限应为报告年度', en: 'the period is the year of the report' },
    says: {
      zh: '统计期限写的是 {named} 年，报告年度为 {year} 年',
      en: 'The sentence on the period names {named}; the report is for {year}',
    },
    source: OUR_OWN,
    test: ({ identity }) => otherYear(identity.year, identity.periodYear),
  },
  {
    rule: 'page.title',
    editions: ALL,
    level: 'warning',
    asks: { zh: '标题年份应为报告年度', en: 'the title names the year of the report' },
    says: {
      zh: '标题写的是 {named} 年，报告年度为 {year} 年',
      en: 'The title names {named}; the report is for {year}',
    },
    source: OUR_OWN,
    test: ({ identity }) => otherYear(identity.year, identity.titleYear),
  },
  {
    rule: 'disclosed.items.negative',
    editions: ['2019'],
    level: 'warning',
    asks: {
      zh: '上一年项目数量加本年增/减不应小于零',
      en: 'items last year plus the change are not below zero',
    },
    says: {
      zh: '{row}：上一年项目数量加本年增/减为 {left}，小于零',
      en: '{row}: items last year plus the change make {left}, which is below zero',
    },
    source: part2(['2019'], '上一年项目数量；本年增/减'),
    test: (sheet) =>
      itemRows.flatMap((row) => {
        const fields = [`disclosed.${row}.previous`, `disclosed.${row}.change`];
        const now = sumOf(sheet, fields);
        return now !== null && isNegative(now) ? [{ of: row, fields, left: now, right: ZERO }] : [];
      }),
  },
  {
    rule: 'disclosed.documents.total',
    editions: ['2019'],
    level: 'warning',
    asks: {
      zh: '对外公开总数量不应少于本年新公开数量',
      en: 'published in all is no less than published this year',
    },
    says: {
      zh: '{row}：对外公开总数量为 {left}，少于本年新公开数量 {right}',
      en: '{row}: {left} published in all, fewer than the {right} published this year',
    },
    source: part2(['2019'], '本年新公开数量；对外公开总数量'),
    test: (sheet) =>
      documentRows.flatMap((row) => {
        const fields = [`disclosed.${row}.published`, `disclosed.${row}.total`];
        const [published, total] = fields.map(sheet.number);
        return isLess(total, published) ? [{ of: row, fields, left: total, right: published }] : [];
      }),
  },
  {
    rule: 'disclosed.documents.inForce',
    editions: ['2021'],
    level: 'warning',
    asks: {
      zh: '现行有效件数加本年废止件数不应少于本年制发件数',
      en: 'in force plus repealed this year are no less than issued this year',
    },
    says: {
      zh: '{row}：现行有效加本年废止为 {left}，少于本年制发 {right}',
      en: '{row}: in force plus repealed this year make {left}, fewer than the {right} issued this year',
    },
    source: part2(['2021'], '本年制发件数；本年废止件数；现行有效件数'),
    test: (sheet) =>
      documentRows.flatMap((row) => {
        const at = (column: string) => `disclosed.${row}.${column}`;
        const [issued, inForce] = [sheet.number(at('issued')), sheet.number(at('inForce'))];
        const repealed = sheet.orZero(at('repealed'));
        if (inForce === null || repealed === null) return [];
        const left = add(inForce, repealed);
        const fields = [at('inForce'), at('repealed'), at('issued')];
        return isLess(left, issued) ? [{ of: row, fields, left, right: issued }] : [];
      }),
  },
  {
    rule: 'disclosed.regulations',
    editions: SINCE_2019,
    level: 'warning',
    asks: {
      zh: '无规章制定权的机关，规章数量应为零',
      en: 'a body that cannot issue regulations has none',
    },
    says: {
      zh: '{agency}无规章制定权，规章一行却不为零：{figures}',
      en: '{agency} cannot issue regulations (规章), yet their line is not zero: {figures}',
    },
    source: {
      documents: ['legislation'],
      place: { zh: '第四章第二节，规章的制定权', en: 'chapter 4, section 2, who may issue regulations' },
    },
    test(sheet) {
      const { agency } = sheet.identity;
      if (agency === null || !cannotIssueRegulations(agency)) return [];
      const fields = sheet.counts().filter((field) => field.startsWith('disclosed.regulations.'));
      const some = fields.some((field) => isPositive(sheet.number(field)));
      return some ? [{ of: '', fields, facts: { agency } }] : [];
    },
  },
  {
    rule: 'form.rows',
    editions: SINCE_2019,
    level: 'warning',
    asks: { zh: '两行不应完全相同', en: 'no two rows are alike' },
    says: {
      zh: '{rows}各栏数字完全相同（{values}），可能是复制所致',
      en: '{rows} have the same figures ({values}); one may be a copy of the other',
    },
    source: OUR_OWN,
    test: identicalRows,
  },
  {
    rule: 'disclosed.items.sum',
    editions: ['2019'],
    level: 'warning',
    asks: {
      zh: '处理决定数量不是上一年项目数量与本年增/减之和',
      en: 'decisions are not items last year plus the change',
    },
    says: {
      zh: '{row}：处理决定数量 {right} 恰为上一年项目数量与本年增/减之和，可能误填为现有项目数量',
      en: '{row}: the decisions, {right}, are exactly the items last year plus the change; the present number of items may stand in their place',
    },
    source: part2(['2019'], '上一年项目数量；本年增/减；处理决定数量'),
    test: (sheet) =>
      itemRows.flatMap((row) => {
        const parts = [`disclosed.${row}.previous`, `disclosed.${row}.change`];
        const field = `disclosed.${row}.decisions`;
        const left = sumOf(sheet, parts);
        const right = sheet.number(field);
        if (left === null || left !== right || left === ZERO) return [];
        return [{ of: row, fields: [...parts, field], left, right }];
      }),
  },
  {
    rule: 'form.yearLike',
    editions: ALL,
    level: 'warning',
    asks: { zh: '数字不应是年份', en: 'no figure is a year' },
    says: {
      zh: '{figure}为 {value}，与报告年度（{year}）相近，可能误填为年份',
      en: '{figure} is {value}, close to the year of the report ({year}); a year may stand in its place',
    },
    source: OUR_OWN,
    test(sheet) {
      const { year } = sheet.identity;
      if (year === null) return [];
      const years = [year - 1, year, year + 1].map(String);
      return sheet
        .counts()
        .filter((field) => years.includes(sheet.number(field) ?? '') && !sheet.isBorneOut(field))
        .map((field) => ({ of: field, fields: [field], facts: { year: String(year) } }));
    },
  },
  {
    rule: 'form.edition',
    editions: ALL,
    level: 'note',
    asks: { zh: '应使用报告年度适用的表式', en: 'the form is the one meant for the year' },
    says: {
      zh: '{part}用的是 {edition} 年版表式，{year} 年的报告应使用 {expected} 年版',
      en: 'The {edition} form is used in {part}; the form for {year} is that of {expected}',
    },
    source: {
      documents: ['2014', '2019', '2021'],
      place: { zh: '各版表式的适用年度', en: 'the years each form is meant for' },
    },
    test: wrongEditions,
  },
  {
    rule: 'page.deadline',
    editions: ALL,
    level: 'note',
    asks: {
      zh: '部门应于次年1月31日前、政府应于次年3月31日前公布年度报告；2018年度及以前一律为3月31日',
      en: 'departments publish by 31 January, governments by 31 March; up to 2018 all by 31 March',
    },
    says: {
      zh: '公布日期为 {published}，最迟应于 {deadline} 公布',
      en: 'Published on {published}; it was due by {deadline}',
    },
    source: {
      documents: ['regulations'],
      place: {
        zh: '第四十九条（修订前为第三十一条），公布期限',
        en: 'article 49 (31 before the revision), when a report is due',
      },
    },
    test({ identity: { agency, year, published } }) {
      if (year === null || published === null || !/^\d{4}-\d{2}-\d{2}$/.test(published)) return [];
      // Where the name leaves open which of the two it is, only the later date is surely missed.
      const department = agency !== null && bodyOf(agency) === 'department' && year >= REVISED;
      const deadline = `${year + 1}-${department ? '01-31' : '03-31'}`;
      return published > deadline ? [{ of: '', fields: [], facts: { published, deadline } }] : [];
    },
  },
];

/** The year of the revised regulation: until then departments had as long as governments. */
const REVISED = 2019;

const itemRows = ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'] as const;
const documentRows = ['regulations', 'normativeDocs'] as const;

function isPositive(value: Decimal | null): boolean {
  return value !== null && value !== ZERO && !isNegative(value);
}

function isLess(a: Decimal | null | undefined, b: Decimal | null | undefined): boolean {
  return a != null && b != null && compare(a, b) < 0;
}

/** Last year's items plus the change; a blank change is none, blank items are not known. */
function sumOf(sheet: SoftSheet, [previous = '', change = '']: readonly FieldId[]): Decimal | null {
  const before = sheet.number(previous);
  const by = sheet.orZero(change);
  return before === null || by === null ? null : add(before, by);
}
