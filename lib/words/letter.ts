import { difference, type Finding, figureOf, tablesOf } from '../core/check';
import type { Decidable } from '../core/decision';
import { type Edition, type FieldId, type Form, fieldsOf, type TableForm } from '../core/form';
import { isOfficialHost, type Report, type ReportIdentity } from '../core/report';
import { isTextFinding } from '../core/text-finding';
import type { FindingWords, FormulaTerm } from './findings';
import { fill, type Values } from './say';
import { sections } from './sections';
import type { SoftWords } from './soft';

/**
 * A draft of a letter to the agency, in Chinese whatever the interface's language is: it is the agency that reads it.
 * It says what is printed and what was added up, asks, and accuses nobody. What nobody checked is not in it.
 */

/** ask: points out what does not agree. correct: asks for a correction too. */
export type LetterKind = 'ask' | 'correct';

export interface LetterSource
  extends Pick<ReportIdentity, 'agency' | 'year' | 'title' | 'address' | 'published'> {
  /** The day the page was last read, and the day of the letter: `2021-01-26`. */
  readonly accessed: string;
  readonly today: string;
  /** Read from a file on this machine, so that the address leads nowhere. */
  readonly isFile: boolean;
}

export interface LetterSetting {
  readonly forms: readonly Form[];
  /** Chinese words. */
  readonly findings: FindingWords;
  readonly soft: SoftWords;
  /** Which notice prescribes a rule, for a form of this edition; empty where none does. */
  readonly source: (rule: string, edition: Edition) => string;
}

const words = {
  subject: '关于《{name}》中部分数据的询问',
  subjectCorrect: '关于更正《{name}》中部分数据的建议',
  name: '{agency}{year}年政府信息公开工作年度报告',
  nameNoYear: '{agency}政府信息公开工作年度报告',
  yourAgency: '贵机关',
  greeting: '{agency}：',
  opening: '您好！本人阅读了贵机关{published}《{name}》（{where}）。',
  published: '{day}公布的',
  page: '网址：{address}，{accessed}访问',
  file: '读自所存文件“{address}”，{accessed}读取',
  failing:
    '按照表式所列的数量关系将表中印出的数字相加后，下列 {count} 处两边未能对上，现将算式列出，请予核对：',
  asking: '另有下列 {count} 处不甚明白，谨此请教：',
  askingAlone: '其中有下列 {count} 处不甚明白，谨此请教：',
  item: '{number}. “{section}”表中“{line}”{kind}：',
  kind_row: '一行',
  kind_column: '一列',
  kind_case: '部分',
  formula: '算式：{formula}。',
  rule: '算式：{rule}。',
  printedAs: '所印数字：{left}；{right}。',
  gap: '两边相差 {gap}。',
  basis: '依据：{source}。',
  side: '{terms}，合计 {sum}',
  sideOne: '{term}',
  term: '{label} {value}',
  zeros: '其余 {count} 项为 0',
  blanks: '{count} 项为空白，按 0 计',
  blank: '（空白）',
  soft: '{number}. {sentence}。请问此处所印数字（或文字）是否与实际情况一致？',
  claim: '{number}. {sentence}。请问应以何者为准？',
  untold: '{number}. {sentence}。请问该数字应为多少？',
  limits:
    '以上只是对页面所印数字作的算术核对，未接触其他材料，因此无法判断是哪一个数字有出入，也不涉及出入的原因。如系本人读取或理解有误，请予指出。',
  limitsSoft: '以上只是阅读页面所印内容时的疑问，未接触其他材料。如系本人读取或理解有误，请予指出。',
  request: '烦请核实，并告知核实的情况。谢谢！',
  requestCorrect: '烦请核实；如确有出入，建议更正并在原页面注明，也请告知结果。谢谢！',
  closing: '此致\n敬礼！',
  signature: '（姓名）\n（联系方式）\n{today}',
  day: '{year}年{month}月{day}日',
} as const;

/** Terms of a side up to which all are written out, those of nothing too. */
const WHOLE = 7;

/** @param chosen the findings that it speaks of; those that hold say nothing and are left out */
export function letterText(
  kind: LetterKind,
  chosen: readonly Decidable[],
  report: Report,
  source: LetterSource,
  setting: LetterSetting,
): string {
  const { agency, year, address } = source;
  const name = say(year === null ? 'nameNoYear' : 'name', { agency: agency ?? '', year: year ?? '' });
  const where = { address, accessed: dayText(source.accessed) };
  const failing = chosen.filter(isFailing);
  const asking = chosen.filter((finding) => !isFailing(finding) && !holds(finding));
  const askingKey = failing.length > 0 ? 'asking' : 'askingAlone';
  return [
    say(kind === 'correct' ? 'subjectCorrect' : 'subject', { name }),
    say('greeting', { agency: agency ?? say('yourAgency') }),
    say('opening', {
      published: source.published === null ? '' : say('published', { day: dayText(source.published) }),
      name,
      where: say(source.isFile && !isOfficialHost(address) ? 'file' : 'page', where),
    }),
    ...(failing.length === 0 ? [] : [say('failing', { count: failing.length })]),
    ...failing.map((finding, at) => failingItem(finding, at + 1, report, setting)),
    ...(asking.length === 0 ? [] : [say(askingKey, { count: asking.length })]),
    ...asking.map((finding, at) => askingItem(finding, failing.length + at + 1, report, setting)),
    ...(chosen.length === 0 ? [] : [say(failing.length > 0 ? 'limits' : 'limitsSoft')]),
    say(kind === 'correct' ? 'requestCorrect' : 'request'),
    say('closing'),
    say('signature', { today: dayText(source.today) }),
  ].join('\n\n');
}

function say(key: keyof typeof words, values: Values = {}): string {
  // Names and quotations come from a page: what looks like a place in them stays as it is.
  return fill(words[key], values);
}

function isFailing(finding: Decidable): finding is Finding {
  return 'identity' in finding && finding.outcome === 'fails';
}

function holds(finding: Decidable): boolean {
  return 'outcome' in finding && finding.outcome === 'holds';
}

function failingItem(finding: Finding, number: number, report: Report, setting: LetterSetting): string {
  const { identity, left, right } = finding;
  const first = identity.total ?? identity.left[0]?.field ?? '';
  const gap = difference(finding) ?? '';
  const table = tablesOf(report, setting.forms).find((one) => isIn(first, one));
  const basis = table === undefined ? '' : setting.source(identity.rule, table.edition);
  const { left: parts, right: whole } = setting.findings.formula(finding, report);
  const names = (terms: readonly FormulaTerm[]) =>
    terms.map(({ label, sign }, at) => `${sign === -1 ? '－' : at > 0 ? '＋' : ''}${label}`).join('');
  const isLong = parts.length > WHOLE || whole.length > WHOLE;
  const section = table === undefined ? '' : sections[`section_${table.section}`].zh;
  return [
    say('item', { number, section, ...lineOf(finding, setting.findings.labels) }),
    isLong
      ? say('rule', { rule: setting.findings.ruleName(identity.rule) })
      : say('formula', {
          formula: `${names(parts)}${identity.relation === '=' ? '＝' : '≥'}${names(whole)}`,
        }),
    say('printedAs', { left: sideText(parts, left, report), right: sideText(whole, right, report) }),
    say('gap', { gap: gap.replace('-', '') }),
    ...(basis === '' ? [] : [say('basis', { source: basis })]),
  ].join('\n');
}

/** One side in labels and numbers; of a long side, what is nothing is counted. */
function sideText(terms: readonly FormulaTerm[], sum: string | null, report: Report): string {
  const told = terms.map(({ field, label }) => {
    const figure = figureOf(report, field);
    const value =
      figure?.is === 'number' ? figure.value : figure?.is === 'blank' ? say('blank') : (figure?.text ?? '');
    return {
      text: say('term', { label, value }),
      is: figure?.is === 'blank' ? 'blank' : value === '0' ? 'zero' : 'more',
    };
  });
  const isLong = told.length > WHOLE;
  const shown = isLong ? told.filter((one) => one.is === 'more') : told;
  const count = (is: string) => (isLong ? told.filter((one) => one.is === is).length : 0);
  const parts = [
    ...shown.map(({ text }) => text),
    ...(count('zero') > 0 ? [say('zeros', { count: count('zero') })] : []),
    ...(count('blank') > 0 ? [say('blanks', { count: count('blank') })] : []),
  ];
  const joined = parts.join('、');
  return terms.length === 1 || sum === null
    ? say('sideOne', { term: joined })
    : say('side', { terms: joined, sum });
}

/** The row, the column or the case of the form that an identity speaks of. */
function lineOf({ identity }: Finding, labels: FindingWords['labels']): { line: string; kind: string } {
  const field = identity.total ?? identity.left[0]?.field ?? '';
  const rows = [...identity.left, ...identity.right].map((term) => labels.row(term.field));
  const row = labels.row(field);
  if (rows.some((one) => one !== rows[0]) && labels.column(field) !== '')
    return { line: labels.column(field), kind: say('kind_column') };
  if (row !== '') return { line: row, kind: say('kind_row') };
  // Section 四 has one row: the case it is about stands over its columns.
  return { line: labels.column(field).split('·')[0] ?? '', kind: say('kind_case') };
}

function askingItem(finding: Decidable, number: number, report: Report, setting: LetterSetting): string {
  if ('identity' in finding)
    return say('untold', { number, sentence: setting.findings.sentence(finding, report) });
  const sentence = setting.soft.sentence(finding, report);
  return say(isTextFinding(finding) ? 'claim' : 'soft', { number, sentence });
}

function isIn(field: FieldId, table: TableForm): boolean {
  return (
    fieldsOf(table).some((place) => place.field === field) ||
    table.identities.some(({ total }) => total === field)
  );
}

/** 2021年1月26日; a day that is none stays as it is. */
function dayText(day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === '') return day;
  return say('day', { year, month: String(Number(month)), day: String(Number(date)) });
}
