import { type Entry, type Language, speaker } from './say';

/** Words of exports: what files, tables and sheets say besides what reports print, and the page that makes them. */

const sheets = {
  sheet_about: { zh: '说明', en: 'About' },
  sheet_wide: { zh: '报告（宽表）', en: 'Reports (wide)' },
  sheet_statistics: { zh: '统计表', en: 'Statistics 2014' },
  sheet_disclosed: { zh: '二、主动公开', en: '2 Disclosed' },
  sheet_requests: { zh: '三、依申请公开', en: '3 Requests' },
  sheet_remedies: { zh: '四、复议诉讼', en: '4 Remedies' },
  sheet_long: { zh: '数字（长表）', en: 'Figures (long)' },
  sheet_findings: { zh: '核对结果', en: 'Findings' },
  sheet_codebook: { zh: '代码表', en: 'Codebook' },
  about_title: {
    zh: '勾稽导出的政府信息公开年度报告数字',
    en: 'Figures of annual disclosure reports, exported by Gouji',
  },
  about_reports: { zh: '报告份数', en: 'Reports' },
  about_figures: { zh: '数字个数', en: 'Figures' },
  about_made: { zh: '导出日期', en: 'Made on' },
  about_program: { zh: '程序版本', en: 'Version of the program' },
  about_printed: {
    zh: '按表式排列的工作表只含前 {most} 份报告；长表和宽表含全部。',
    en: 'The sheets laid out as printed hold the first {most} reports; the long and the wide sheet hold all.',
  },
  about_text: {
    zh: '数字以数值保存。位数超出电子表格精度的数字以文本保存，一位不少。',
    en: 'Figures are numbers. One with more digits than a spreadsheet keeps is text, with every digit.',
  },
  about_flags: {
    zh: 'number：数值；blank：留空或印为“/”“-”等；unreadable：不是数字。未印出的栏目不列（长表）或为空（宽表）。',
    en: 'number: a figure; blank: left empty, or printed as “/” or “-”; unreadable: no figure. What is not printed has no line (long) or an empty cell (wide).',
  },
  beyond: { zh: '此版表式之外的栏目', en: 'Beyond this edition of the form' },
  source: { zh: '来源：{parts}', en: 'Source: {parts}' },
  published: { zh: '{day} 发布', en: 'published {day}' },
  accessed: { zh: '{day} 访问', en: 'accessed {day}' },
} as const satisfies Readonly<Record<string, Entry>>;

export type SheetWords = ReturnType<typeof sheetWords>;

export function sheetWords(language: Language) {
  return speaker(sheets, language);
}

interface Sourced {
  readonly agency: string | null;
  readonly year: number | null;
  readonly published: string | null;
  readonly accessed: string;
  readonly address: string;
}

/** Where a report's tables come from, on one line. */
export function exportSource(
  { agency, year, published, accessed, address }: Sourced,
  language: Language,
): string {
  const say = sheetWords(language);
  const parts = [
    agency ?? '',
    year === null ? '' : String(year),
    published === null ? '' : say('published', { day: published }),
    say('accessed', { day: accessed }),
    address,
  ];
  return say('source', { parts: parts.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ') });
}
