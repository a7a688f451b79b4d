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

const page = {
  which: { zh: '导出哪些报告', en: 'Which reports' },
  asWhat: { zh: '导出为', en: 'As' },
  scopeMany: { zh: '多份', en: 'Many' },
  scopeYears: { zh: '一个年度', en: 'One year' },
  scopeAgencies: { zh: '一个机关', en: 'One agency' },
  scopeAll: { zh: '全部报告（{n}）', en: 'All reports ({n})' },
  scopeSelection: { zh: '列表中选中的报告（{n}）', en: 'Selected in the list ({n})' },
  scopeYear: { zh: '{year} 年度（{n}）', en: '{year} ({n})' },
  scopeAgency: { zh: '{agency}（{n}）', en: '{agency} ({n})' },
  scopeReport: { zh: '一份：{name}', en: 'One: {name}' },
  groupData: { zh: '数据', en: 'Data' },
  groupTables: { zh: '表格', en: 'Tables' },
  groupCite: { zh: '引用', en: 'Citations' },
  kind_long: { zh: 'CSV 长表', en: 'CSV, long' },
  kind_wide: { zh: 'CSV 宽表', en: 'CSV, wide' },
  kind_findings: { zh: 'CSV 核对结果', en: 'CSV, findings' },
  kind_codebook: { zh: 'CSV 代码表', en: 'CSV, codebook' },
  kind_xlsx: { zh: '电子表格（XLSX）', en: 'Spreadsheet (XLSX)' },
  kind_json: { zh: 'JSON', en: 'JSON' },
  kind_markdown: { zh: 'Markdown 表格', en: 'Markdown tables' },
  kind_html: { zh: 'HTML 表格', en: 'HTML tables' },
  kind_gbt7714: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
  kind_bibtex: { zh: 'BibTeX', en: 'BibTeX' },
  kind_ris: { zh: 'RIS', en: 'RIS' },
  kind_csl: { zh: 'CSL-JSON', en: 'CSL-JSON' },
  about_long: {
    zh: '每个印出的数字一行，附报告、来源和校验值。',
    en: 'A line for each printed figure, with its report, source and hash.',
  },
  about_wide: { zh: '每份报告一行，每个栏目一列。', en: 'A line for each report, a column for each figure.' },
  about_findings: {
    zh: '每条核对结果一行，含正文所述的原话和位置。',
    en: 'A line for each finding; those of the text with its words and place.',
  },
  about_codebook: {
    zh: '每个栏目的代码、名称、单位、表式版本和勾稽关系。',
    en: 'Each figure’s id, words, unit, editions and identities.',
  },
  about_xlsx: {
    zh: '按表式合并表头的各表、长表、宽表、核对结果和代码表。',
    en: 'The tables with heads merged as printed, the long and wide forms, findings and the codebook.',
  },
  about_json: {
    zh: '数字、核对结果、正文和代码表，格式见 docs/exports.md。',
    en: 'Figures, findings, text and codebook; docs/exports.md describes the format.',
  },
  about_markdown: {
    zh: '按表式排列的表格，供粘贴到文稿。',
    en: 'The tables as printed, to paste into a text.',
  },
  about_html: {
    zh: '合并表头的表格，供粘贴到文稿或电子表格。',
    en: 'The tables with merged heads, to paste into a text or spreadsheet.',
  },
  about_cite: {
    zh: '每份报告一条，访问日期为最后一次看到的日期。',
    en: 'One for each report; the access date is the day it was last seen.',
  },
  allReadings: { zh: '含修订前的各次数字', en: 'With the figures before revisions' },
  mark: {
    zh: '加 UTF-8 标记（BOM），便于电子表格识别中文',
    en: 'With a UTF-8 mark (BOM), by which spreadsheets know Chinese',
  },
  counts: { zh: '{reports} 份报告', en: '{reports} {reports|report|reports}' },
  countsReadings: {
    zh: '{reports} 份报告，{readings} 次不同的数字',
    en: '{reports} {reports|report|reports} with {readings} {readings|set|sets} of figures',
  },
  countsFigures: { zh: '，约 {figures} 个数字', en: ', about {figures} {figures|figure|figures}' },
  preview: { zh: '文件开头', en: 'How it begins' },
  previewNone: { zh: '前几份报告没有核对结果。', en: 'The first reports have no findings.' },
  save: { zh: '保存文件', en: 'Save file' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '未能复制；请改为保存文件。', en: 'It could not be copied; save it as a file instead.' },
  saved: {
    zh: '已交给浏览器保存：{name}（{reports} 份，{size}）',
    en: 'Given to the browser to save: {name} ({reports} {reports|report|reports}, {size})',
  },
  missing: {
    zh: '另有 {n} 份已删除或损坏，未能导出。',
    en: '{n} {n|report was|reports were} deleted or damaged and could not be exported.',
  },
  stopped: { zh: '已停止，没有保存任何文件。', en: 'Stopped; no file was saved.' },
  failed: {
    zh: '未能导出，保存的报告没有改动。原因：{detail}',
    en: 'It could not be exported; the reports kept were not changed. Cause: {detail}',
  },
  none: { zh: '没有可导出的报告。', en: 'There are no reports to export.' },
  noneAdvice: {
    zh: '请在列表中选中报告，或改选其他范围。',
    en: 'Select reports in the list, or choose others above.',
  },
  cite: { zh: '引用', en: 'Cite' },
  citeStyle: { zh: '引用格式', en: 'Style of citation' },
} as const satisfies Readonly<Record<string, Entry>>;

export type ExportWords = ReturnType<typeof exportWords>;

export function exportWords(language: Language) {
  return speaker(page, language);
}
