import { difference, type Finding, figureOf } from '../core/check';
import { type Decimal, isNegative, negate } from '../core/decimal';
import type { FieldId, Form, Section, Term } from '../core/form';
import type { Note, NoteRule, Report } from '../core/report';
import { type Labels, labels } from './labels';
import { type Entry, type Language, speaker, type Values } from './say';

/** One term of a formula as it is printed: its name, and what stands on the page. */
export interface FormulaTerm {
  readonly field: FieldId;
  readonly sign: 1 | -1;
  readonly label: string;
  /** Text as printed; empty where the cell is blank, null where it is not printed. */
  readonly printed: string | null;
}

/** An identity set like arithmetic on paper. */
export interface Formula {
  readonly left: readonly FormulaTerm[];
  readonly right: readonly FormulaTerm[];
  readonly leftSum: Decimal | null;
  readonly rightSum: Decimal | null;
  /** Left minus right. */
  readonly difference: Decimal | null;
}

/** Words for findings and notes in one language. */
export interface FindingWords {
  readonly labels: Labels;
  /** What an identity says: 各申请人之和等于总计. */
  ruleName(rule: string): string;
  /** What became of it, for a citizen. */
  sentence(finding: Finding, report: Report): string;
  formula(finding: Finding, report: Report): Formula;
  /** The formula with its real numbers on one line: `1 + 2 = 3 ≠ 4`. */
  arithmetic(finding: Finding, report: Report): string;
  note(note: Note): string;
}

const RULES: Readonly<Record<string, Entry>> = {
  'requests.applicants': { zh: '六类申请人之和等于总计', en: 'the six applicants add up to the total' },
  'requests.outcomes': {
    zh: '各项办理结果之和等于（七）总计',
    en: 'the outcomes add up to the total handled',
  },
  'requests.balance': {
    zh: '第一项加第二项之和，等于第三项加第四项之和',
    en: 'received plus carried over equals handled plus carried on',
  },
  'requests.subtotal': { zh: '各小项之和等于小计', en: 'the items add up to the subtotal' },
  'review.results': { zh: '行政复议各结果之和等于总计', en: 'the results of review add up to the total' },
  'litigation.direct.results': {
    zh: '未经复议直接起诉各结果之和等于总计',
    en: 'the results of litigation without review add up to the total',
  },
  'litigation.afterReview.results': {
    zh: '复议后起诉各结果之和等于总计',
    en: 'the results of litigation after review add up to the total',
  },
  'statistics.channels': {
    zh: '四种方式的申请数之和等于收到申请数',
    en: 'the four channels add up to the requests received',
  },
  'statistics.closed': {
    zh: '按时办结数加延期办结数等于申请办结数',
    en: 'on time plus extended equals requests closed',
  },
  'statistics.answers': {
    zh: '各类答复数之和等于申请答复数',
    en: 'the kinds of answers add up to the requests answered',
  },
  'statistics.refusals': { zh: '各项理由之和等于不同意公开答复数', en: 'the grounds add up to the refusals' },
  'statistics.review': {
    zh: '各类结果之和等于行政复议数量',
    en: 'the results add up to the administrative reviews',
  },
  'statistics.litigation': {
    zh: '各类结果之和等于行政诉讼数量',
    en: 'the results add up to the administrative lawsuits',
  },
  'statistics.staff': { zh: '专职加兼职人员数等于工作人员数', en: 'full-time plus part-time equals staff' },
};

type Kind = 'applicants' | 'outcomes' | 'balance' | 'subtotal' | 'results' | 'parts';

const FAILS: Readonly<Record<Kind, Entry>> = {
  applicants: {
    zh: '{of}：各申请人之和为 {left}，总计印为 {right}，相差 {gap}',
    en: '{of}: the six applicants add up to {left}; the printed total is {right}; they differ by {gap}',
  },
  outcomes: {
    zh: '{of}：各项办理结果之和为 {left}，（七）总计印为 {right}，相差 {gap}',
    en: '{of}: the outcomes add up to {left}; the printed total handled is {right}; they differ by {gap}',
  },
  balance: {
    zh: '{of}：新收加上年结转为 {left}，办理总计加结转下年度为 {right}，相差 {gap}',
    en: '{of}: received plus carried over is {left}; handled plus carried on is {right}; they differ by {gap}',
  },
  subtotal: {
    zh: '{of}：各小项之和为 {left}，小计印为 {right}，相差 {gap}',
    en: '{of}: the items add up to {left}; the printed subtotal is {right}; they differ by {gap}',
  },
  parts: {
    zh: '{of}：各分项之和为 {left}，印为 {right}，相差 {gap}',
    en: '{of}: the parts add up to {left}; the printed figure is {right}; they differ by {gap}',
  },
  results: {
    zh: '{of}：各结果之和为 {left}，总计印为 {right}，相差 {gap}',
    en: '{of}: the results add up to {left}; the printed total is {right}; they differ by {gap}',
  },
};

const HOLDS: Entry = { zh: '{of}：{left} = {right}，相符', en: '{of}: {left} = {right}; it holds' };

const UNTOLD = {
  blankTotal: {
    zh: '{of}：总计未填，各项之和为 {sum}，无法核对',
    en: '{of}: the total is left blank; its parts add up to {sum}; it cannot be told',
  },
  notFilledIn: {
    zh: '{of}：{fields}未填，无法核对',
    en: '{of}: {fields} {n|is|are} not filled in; it cannot be told',
  },
  unreadable: {
    zh: '{of}：{fields}无法读作数字，无法核对',
    en: '{of}: {fields} cannot be read as {n|a figure|figures}; it cannot be told',
  },
  notPrinted: {
    zh: '{of}：未读到{fields}，无法核对',
    en: '{of}: {fields} {n|was|were} not found on the page; it cannot be told',
  },
  beside: {
    zh: '{of}：各项之和为 {sum}，与总计所差正是表式之外的行或栏所印，无法核对',
    en: '{of}: the parts add up to {sum}; the total differs by just what a row or column outside the form prints; it cannot be told',
  },
} as const satisfies Record<NonNullable<Finding['reason']>, Entry>;

const NOTES: Readonly<Record<NoteRule, Entry>> = {
  'page.unreadable': {
    zh: '{fields}印为“{texts}”，无法读作数字',
    en: '{fields} is printed as “{texts}”, which is not a figure',
  },
  'page.row': {
    zh: '一行数字与其栏目对不上，未予核对：{texts}',
    en: 'The cells of a row do not fit its columns, so it was not checked: {texts}',
  },
  'page.shifted': {
    zh: '一行数字错位，已按唯一相符的位置读取：{texts}',
    en: 'A row is printed out of place and was read in the only position that adds up: {texts}',
  },
  'page.repeated': {
    zh: '同一栏目印有两次而数字不同，未予采信：{fields}',
    en: 'Printed twice with different figures: {fields}',
  },
  'page.otherCopy': {
    zh: '“{section}”的表格在页面上另有一份，数字不同，未读取、未核对',
    en: 'The page holds another table on {section} with other figures; it was not read or checked',
  },
  'page.otherReport': {
    zh: '所读表格印在“{texts}”之下，可能属于另一份报告',
    en: 'The tables that were read stand under “{texts}” and may be those of another report',
  },
  'form.extraRow': { zh: '表式之外的一行：{texts}', en: 'A row that the form does not have: {texts}' },
  'form.extraColumn': {
    zh: '表式之外的栏，未读取：{texts}',
    en: 'Columns that the form does not have, not read: {texts}',
  },
  'form.otherEdition': {
    zh: '属于另一版表式的栏目：{fields}',
    en: 'From another edition of the form: {fields}',
  },
  'form.missing': {
    zh: '表中未印出 {count} 个栏目：{fields}',
    en: '{count} {count|figure of the form is|figures of the form are} not printed: {fields}',
  },
  'form.missingSection': {
    zh: '未找到“{section}”部分的表格',
    en: 'No table was found for the section on {section}',
  },
  'form.mixed': {
    zh: '各表使用的表式版本不同：{texts}',
    en: 'The tables follow different editions of the form: {texts}',
  },
};

const SECTIONS: Readonly<Record<Section, Entry>> = {
  statistics: { zh: '政府信息公开情况统计表', en: 'statistics' },
  disclosed: { zh: '二、主动公开政府信息情况', en: 'proactive disclosure (part 2)' },
  requests: { zh: '三、收到和处理政府信息公开申请情况', en: 'requests (part 3)' },
  remedies: { zh: '四、政府信息公开行政复议、行政诉讼情况', en: 'review and litigation (part 4)' },
};

/** At most this many figures are named in one sentence. */
const NAMED = 3;

export function findingWords(language: Language, forms: readonly Form[]): FindingWords {
  const names = labels(forms, language);
  const rules = speaker(RULES, language);
  const list = (fields: readonly FieldId[]) => listed(fields.map(names.field), language);
  const words: FindingWords = {
    labels: names,
    ruleName: (rule) => (rule in RULES ? rules(rule) : rule),
    sentence(finding) {
      const of = subject(finding, names, language);
      if (finding.outcome === 'untold') {
        const entry = UNTOLD[finding.reason ?? 'notPrinted'];
        const sum = finding.left ?? '';
        return fillIn(entry, language, { of, sum, fields: list(finding.unknown), n: finding.unknown.length });
      }
      const gap = difference(finding) ?? '';
      const values = {
        of,
        left: finding.left ?? '',
        right: finding.right ?? '',
        gap: isNegative(gap) ? negate(gap) : gap,
      };
      return fillIn(finding.outcome === 'holds' ? HOLDS : FAILS[kindOf(finding)], language, values);
    },
    formula: (finding, report) => formulaOf(finding, report, names),
    arithmetic(finding, report) {
      const side = (terms: readonly Term[], sum: Decimal | null) => {
        const printed = terms.map(({ field }) => printedValue(report, field));
        const joined = printed.join(' + ');
        return terms.length > 1 && sum !== null ? `${joined} = ${sum}` : joined;
      };
      const sign = finding.outcome === 'holds' ? '=' : finding.outcome === 'fails' ? '≠' : '?';
      const right = side(finding.identity.right, finding.right);
      return `${side(finding.identity.left, finding.left)} ${sign} ${right}`;
    },
    note(note) {
      const printed =
        note.rule === 'form.mixed' ? note.texts.map((text) => editionText(text, language)) : note.texts;
      const texts = printed.map((text) => (text === '' ? '□' : text)).join(' ');
      const section = note.section === undefined ? '' : SECTIONS[note.section][language];
      return fillIn(NOTES[note.rule], language, {
        fields: list(note.fields),
        texts,
        section,
        count: note.fields.length,
        n: note.fields.length,
      });
    },
  };
  return words;
}

/** An identity set like arithmetic on paper, its figures named by `names`. */
export function formulaOf(finding: Finding, report: Report, names: Pick<Labels, 'apart'>): Formula {
  const { left, right } = finding.identity;
  const apart = names.apart([...left, ...right].map((term) => term.field));
  const term = ({ field, sign }: Term, position: number): FormulaTerm => ({
    field,
    sign,
    label: apart[position] ?? field,
    printed: figureOf(report, field)?.text ?? null,
  });
  return {
    left: left.map(term),
    right: right.map((one, position) => term(one, left.length + position)),
    leftSum: finding.left,
    rightSum: finding.right,
    difference: difference(finding),
  };
}

function printedValue(report: Report, field: FieldId): string {
  const figure = figureOf(report, field);
  if (figure === undefined) return '…';
  if (figure.is === 'number') return isNegative(figure.value) ? `(${figure.value})` : figure.value;
  return figure.is === 'blank' ? '□' : '?';
}

function kindOf(finding: Finding): Kind {
  if (finding.identity.rule.startsWith('statistics.')) return 'parts';
  const last = finding.identity.rule.slice(finding.identity.rule.lastIndexOf('.') + 1);
  return last === 'outcomes' || last === 'balance' || last === 'subtotal' || last === 'results'
    ? last
    : 'applicants';
}

/** The row or column that an identity speaks of. */
function subject(finding: Finding, names: Labels, language: Language): string {
  const { identity } = finding;
  const field = identity.total ?? identity.left[0]?.field ?? identity.id;
  switch (kindOf(finding)) {
    case 'applicants':
    case 'parts':
      return names.row(field);
    case 'outcomes':
    case 'balance':
      return names.column(field);
    case 'subtotal':
      return names.field(field);
    case 'results': {
      const name = names.column(field);
      return name.slice(0, name.lastIndexOf(language === 'zh' ? '·' : ':'));
    }
  }
}

/** `disclosed 2021` as 二：2021 年版. */
function editionText(text: string, language: Language): string {
  const [section = '', edition = ''] = text.split(' ');
  const part = PARTS[section]?.[language] ?? section;
  return language === 'zh' ? `${part}为 ${edition} 年版；` : `${part}: ${edition};`;
}

const PARTS: Readonly<Record<string, Entry>> = {
  statistics: { zh: '统计表', en: 'statistics' },
  disclosed: { zh: '第二部分', en: 'part 2' },
  requests: { zh: '第三部分', en: 'part 3' },
  remedies: { zh: '第四部分', en: 'part 4' },
};

function listed(items: readonly string[], language: Language): string {
  const shown = items.slice(0, NAMED).join(language === 'zh' ? '、' : '; ');
  if (items.length <= NAMED) return shown;
  return language === 'zh' ? `${shown}等 ${items.length} 处` : `${shown} and ${items.length - NAMED} more`;
}

function fillIn(entry: Entry, language: Language, values: Values): string {
  const sentence = speaker({ entry }, language)('entry', values);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
