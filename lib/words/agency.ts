import type { Figure } from '../core/figure';
import type { Section } from '../core/form';
import { type Language, speaker } from './say';
import { sections } from './sections';

/** Words of the view of one agency over the years. */
const entries = {
  ...sections,
  search: { zh: '按名称查找机关', en: 'Find an agency by name' },
  agencies: { zh: '机关', en: 'Agencies' },
  none: { zh: '还没有保存报告。', en: 'No reports are kept yet.' },
  noneAdvice: {
    zh: '浏览年度报告时会自动保存，也可以从文件导入；同一机关有两年以上的报告，这里就能对照。',
    en: 'Reports are kept as you read them, and can be imported from files; with two years of one agency there is something to compare here.',
  },
  noMatch: { zh: '没有名称相符的机关。', en: 'No agency has such a name.' },
  noMatchAdvice: { zh: '请换一个词，或少输几个字。', en: 'Try another word, or fewer characters.' },
  unknown: { zh: '没有保存这个机关的报告。', en: 'No report of this agency is kept.' },
  unknownAdvice: { zh: '请从机关名单里另选一个。', en: 'Choose another from the list of agencies.' },
  years: { zh: '{count} 年', en: '{count} {count|year|years}' },
  span: { zh: '{first}–{last}', en: '{first}–{last}' },
  lacking: { zh: '缺 {count} 年', en: '{count} missing' },
  more: {
    zh: '另有 {count} 个机关，请用查找缩小范围。',
    en: '{count} more {count|agency|agencies}: narrow the list by searching.',
  },
  all: { zh: '所有机关', en: 'All agencies' },
  names: { zh: '也用过的名称：{names}', en: 'Also known as {names}' },
  applicants: { zh: '显示各类申请人', en: 'Show each kind of applicant' },
  table: { zh: '历年数字', en: 'Figures over the years' },
  item: { zh: '栏目', en: 'Item' },
  page: { zh: '原页', en: 'Page' },
  pageOf: { zh: '{year} 年报告的原页', en: 'The page of the report of {year}' },
  noReport: { zh: '无报告', en: 'no report' },
  form: { zh: '{edition} 版', en: '{edition} form' },
  noTable: { zh: '无此表', en: 'no such table' },
  formChanges: { zh: '{year} 年起用 {edition} 年版表式', en: '{edition} form from {year}' },
  revised: { zh: '有改动', en: 'revised' },
  was: { zh: '原为 {figures}', en: 'was {figures}' },
  repeatedCell: { zh: '与上一年相同', en: 'the same as the year before' },
  verdict_holds: { zh: '表内核对相符', en: 'its checks hold' },
  verdict_fails: { zh: '表内有 {count} 项不符', en: '{count} {count|check fails|checks fail}' },
  verdict_untold: { zh: '表内有无法判断的核对', en: 'some checks cannot be told' },
  verdict_dismissed: { zh: '表内不符的已忽略', en: 'what fails was dismissed' },
  gap_notOnForm: { zh: '该年表式没有此栏', en: 'not on the form of that year' },
  gap_notPrinted: { zh: '未印', en: 'not printed' },
  gap_blank: { zh: '空白', en: 'blank' },
  gap_unreadable: { zh: '不是数字：{text}', en: 'not a figure: {text}' },
  gap_noReport: { zh: '没有该年的报告', en: 'no report of that year' },
  short_notPrinted: { zh: '未印', en: 'n/p' },
  short_blank: { zh: '空', en: 'blank' },
  legend: { zh: '图例', en: 'Legend' },
  legendBreak: { zh: '粗竖线：表式在此更换', en: 'Thick line: another form begins' },
  legendRevised: { zh: '△：再次读取时数字有改动', en: '△: the figure changed between readings' },
  legendRepeated: {
    zh: '虚线：整行或整表与上一年相同',
    en: 'Dotted: the whole row or table repeats the year before',
  },
  legendForm: {
    zh: '斜纹：该年表式没有此栏，或没有报告',
    en: 'Hatched: not on the form of that year, or no report',
  },
  between: { zh: '上下年之间', en: 'From year to year' },
  step: { zh: '{before} → {now}', en: '{before} → {now}' },
  betweenNone: {
    zh: '没有相连的两年，无从核对。',
    en: 'No two years follow each other: there is nothing to check.',
  },
  unpromised: {
    zh: '表式没有应当逐年相符的数字',
    en: 'the forms have no figures that must agree',
  },
  quiet: {
    zh: '其余 {count} 对年份：没有不符，也没有照搬',
    en: '{count} further {count|pair|pairs} of years: nothing disagrees or repeats',
  },
  compared: {
    zh: '核对 {checked} 项，{hold} 项相符',
    en: '{checked} {checked|check|checks}: {hold} {hold|holds|hold}',
  },
  pair: { zh: '两年并排', en: 'Side by side' },
  pairOf: { zh: '{before} 年与 {now} 年并排比较', en: '{before} and {now} side by side' },
  repeatedTable: {
    zh: '“{table}”整表的数字与 {before} 年相同：{count} 个非零数字都未变',
    en: 'The whole table “{table}” repeats {before}: all {count} figures other than zero are the same',
  },
  repeatedRow: {
    zh: '“{row}”一行与 {before} 年相同：{count} 个非零数字都未变',
    en: 'The row “{row}” repeats {before}: all {count} figures other than zero are the same',
  },
  repeatedAbout: {
    zh: '数字这样大、这样多，凑巧全同的机会不到三万分之一；未必有误，可留意。',
    en: 'Figures so many and so large come out alike by chance less than once in 30,000 times. It need not be wrong; it is worth a look.',
  },
  chart: { zh: '折线图', en: 'Line chart' },
  closeChart: { zh: '收起折线图', en: 'Close the chart' },
  chartTitle: { zh: '{agency}：{field}', en: '{agency}: {field}' },
  chartAbout: {
    zh: '{field}，{first} 年至 {last} 年；缺的年份断开。',
    en: '{field}, {first} to {last}; years without a figure are gaps.',
  },
  definition: {
    zh: '各年报告所印的数字；空白、未印、无报告的年份不作零计。',
    en: 'Figures as the report of each year prints them; blanks, figures not printed and missing years are not zeros.',
  },
} as const;

export type AgencyWords = ReturnType<typeof agencyWords>;

export function agencyWords(language: Language) {
  return speaker(entries, language);
}

export function sectionName(section: Section, say: AgencyWords): string {
  return say(`section_${section}`);
}

/** Why there is no figure, or the figure itself, in words. */
export function placeText(
  {
    figure,
    gap,
  }: {
    readonly figure: Figure | undefined;
    readonly gap: 'noReport' | 'notOnForm' | 'notPrinted' | 'blank' | 'unreadable' | null;
  },
  say: AgencyWords,
): string {
  if (gap === null) return figure?.is === 'number' ? figure.value.replace('-', '−') : '';
  return say(`gap_${gap}`, { text: figure?.text ?? '' });
}
