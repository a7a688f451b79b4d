import { type Language, speaker } from './say';
import { sections } from './sections';

/** Words of an evidence pack: its readable page and its pictures. Its statement is in lib/words/statement.ts. */
const entries = {
  title: { zh: '{name} · 核对记录', en: '{name} · what was checked' },
  noAgency: { zh: '机关未能辨认', en: 'agency not recognised' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  name: { zh: '{agency} {year} 年政府信息公开工作年度报告', en: '{agency}: annual report {year}' },
  nameNoYear: {
    zh: '{agency} 政府信息公开工作年度报告（年度不明）',
    en: '{agency}: annual report, year unknown',
  },
  aboutReport: {
    zh: '本页列出程序从这份报告读到的数字，以及按法定表式的勾稽关系核对所得。',
    en: 'This page sets out the figures that the program read from this report, and what checking them by the identities of the statutory form gave.',
  },
  aboutFinding: {
    zh: '本页说明对这份报告的一项核对，并列出程序读到的全部数字。',
    en: 'This page explains one check of this report, and sets out all figures that the program read.',
  },

  facts: { zh: '来源', en: 'Source' },
  agency: { zh: '机关', en: 'Agency' },
  year: { zh: '年度', en: 'Year' },
  reportTitle: { zh: '页面标题', en: 'Title of the page' },
  address: { zh: '网址', en: 'Address' },
  published: { zh: '页面所印公布日期', en: 'Date of publication printed' },
  indexNumber: { zh: '索引号', en: 'Index number' },
  unknown: { zh: '未能辨认', en: 'not recognised' },
  host: { zh: '网站', en: 'Site' },
  official: { zh: '.gov.cn 网站', en: 'a .gov.cn site' },
  unofficial: { zh: '不是 .gov.cn 网站', en: 'not a .gov.cn site' },
  fromFile: {
    zh: '读自本机上的文件，不是网上的页面',
    en: 'read from a file on this machine, not from the web',
  },
  firstSeen: { zh: '首次读到这些数字（本机时钟）', en: 'These figures first read (by this machine’s clock)' },
  lastSeen: { zh: '最近读到这些数字（本机时钟）', en: 'These figures last read (by this machine’s clock)' },
  made: { zh: '本证据包制作于（本机时钟）', en: 'This pack made (by this machine’s clock)' },
  digest: { zh: '所读数字的 SHA-256', en: 'SHA-256 of the figures read' },
  program: { zh: '程序', en: 'Program' },
  programs: {
    zh: '勾稽 {made}（表式 {form}）；读取时为 {read}',
    en: 'Gouji {made} (forms {form}); {read} when it was read',
  },
  editions: { zh: '表式', en: 'Form' },

  findings: { zh: '核对所得', en: 'Findings' },
  noFindings: {
    zh: '没有不符的核对，也没有可留意之处。',
    en: 'No check fails, and there is nothing to look at.',
  },
  kind_fails: { zh: '不符', en: 'Does not agree' },
  kind_untold: { zh: '无法判断', en: 'Cannot be told' },
  kind_holds: { zh: '相符', en: 'Holds' },
  kind_claim: { zh: '正文与数字不一致，供留意', en: 'The text differs; worth a look' },
  kind_warning: { zh: '供留意，未必有误', en: 'Worth a look, not wrong by itself' },
  kind_note: { zh: '供留意，未必有误', en: 'Worth a look, not wrong by itself' },
  state_confirmed: { zh: '制作者已确认', en: 'confirmed by whoever made this pack' },
  state_dismissed: { zh: '制作者已忽略', en: 'dismissed by whoever made this pack' },
  state_noted: { zh: '制作者有备注（不在包内）', en: 'noted by whoever made this pack (not included)' },
  state_misread: {
    zh: '制作者认为所涉单元格读错',
    en: 'rests on a cell that whoever made this pack calls misread',
  },
  state_lapsed: {
    zh: '制作者曾作标记，数字改动后不再适用',
    en: 'a decision of whoever made this pack no longer applies',
  },
  quote: { zh: '正文：“{text}”', en: 'The text: “{text}”' },
  formula: { zh: '算式（按表中所印）', en: 'The sum, as printed' },
  term: { zh: '项目', en: 'Term' },
  printed: { zh: '所印', en: 'Printed' },
  value: { zh: '计为', en: 'Counted as' },
  sum: { zh: '之和', en: 'Sum' },
  leftSum: { zh: '一边之和', en: 'One side' },
  rightSum: { zh: '另一边', en: 'The other side' },
  difference: { zh: '相差', en: 'Difference' },
  blank: { zh: '空白', en: 'blank' },
  notPrinted: { zh: '未印', en: 'not printed' },
  notRead: { zh: '不能读作数字', en: 'not a figure' },
  unknownSum: { zh: '无法计算', en: 'cannot be told' },
  rule: { zh: '规则', en: 'Rule' },
  source: { zh: '依据', en: 'Prescribed by' },
  unprescribed: { zh: '表式未作规定', en: 'no notice' },
  id: { zh: '编号', en: 'Id' },
  suspects: {
    zh: '推算：改正下列数字即能使各项相符（只是推算，不表示其必定有误）',
    en: 'Inference: correcting these figures would make everything agree (an inference only; they need not be wrong)',
  },
  tables: { zh: '读到的数字', en: 'The figures read' },
  tablesAbout: {
    zh: '按法定表式重排，数字照页面所印。',
    en: 'Set as the notice prints the form; figures as the page prints them.',
  },
  subtotals: { zh: '页面另印的小计', en: 'Subtotals that the page adds' },
  implied: { zh: '推算 {value}', en: 'implied {value}' },
  legend: {
    zh: '标记：蓝框为参与算式的数字；底色并附差数者为不符之处，附“?”者无法判断；虚线框为推算可能有误的数字。',
    en: 'Marks: a blue frame is a term of the sum; a tinted cell with a difference does not agree, one with “?” cannot be told; a dashed frame is a figure that may be wrong by inference.',
  },
  pictureSource: {
    zh: '来源：{address}；本机于 {seen} 读取。由勾稽 {program} 按法定表式重绘，不是网页截图。',
    en: 'Source: {address}; read on this machine {seen}. Drawn by Gouji {program} after the statutory form; not a screenshot.',
  },
  sections: { zh: '正文', en: 'Text' },
  noHeading: { zh: '（标题之前）', en: '(before the first heading)' },
  notKept: { zh: '正文与表格标记未曾保存。', en: 'The text and the tables’ markup were not kept.' },
  proof: { zh: '这能说明什么，不能说明什么', en: 'What this shows, and what it does not' },
  files: { zh: '包内文件', en: 'Files of this pack' },
  filesAbout: {
    zh: '各文件的 SHA-256 见 SHA256SUMS；用 sha256sum -c SHA256SUMS 核对。',
    en: 'The SHA-256 of each file is in SHA256SUMS; check them with sha256sum -c SHA256SUMS.',
  },
  table: { zh: '表格 {number}', en: 'Table {number}' },
  keptTable: {
    zh: '程序保存的第 {number} 个表格：只留文字与合并单元格',
    en: 'Table {number} as it was kept: text and merged cells alone',
  },
  ...sections,
} as const;

export function evidenceWords(language: Language) {
  return speaker(entries, language);
}

export type EvidenceWords = ReturnType<typeof evidenceWords>;
