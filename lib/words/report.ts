import type { Doubt } from '../core/claim';
import { type Entry, type Language, speaker } from './say';
import { sections } from './sections';

/** Words of the library's view of one report. */
const doubts: Readonly<Record<`doubt_${Doubt}`, Entry>> = {
  doubt_approximate: { zh: '约数', en: 'approximate' },
  doubt_scope: { zh: '可能含其他机关', en: 'may include other bodies' },
  doubt_period: { zh: '不是本年度', en: 'not of this year' },
  doubt_wording: { zh: '措辞不能确定', en: 'wording not certain' },
  doubt_subject: { zh: '未说明是信息公开申请', en: 'not said to be about requests' },
  doubt_open: { zh: '未列全', en: 'a list that may be open' },
  doubt_withdrawn: { zh: '涉及撤回的申请', en: 'about requests withdrawn' },
};

const entries = {
  ...doubts,
  noAgency: { zh: '未能辨认机关', en: 'Agency not recognised' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  heading: { zh: '{agency} {year} 年', en: '{agency}, {year}' },
  headingNoYear: { zh: '{agency}（年度不明）', en: '{agency}, year unknown' },
  missing: { zh: '这份报告不在报告库里。', en: 'This report is not in the library.' },
  missingAdvice: {
    zh: '可能已删除，或已并入另一份。请回到报告列表查找。',
    en: 'It may have been deleted or merged into another. Look for it in the list of reports.',
  },
  missingReading: {
    zh: '所要的那次读取不在了，现显示最近一次。',
    en: 'The reading asked for is not there; this is the latest.',
  },

  actions: { zh: '可做的事', en: 'What can be done' },
  before: { zh: '← {year} 年', en: '← {year}' },
  after: { zh: '{year} 年 →', en: '{year} →' },
  withBefore: { zh: '与上一年比较', en: 'Compare with the year before' },
  withOther: { zh: '与另一份比较', en: 'Compare with another' },
  overYears: { zh: '历年', en: 'Over the years' },
  export: { zh: '导出', en: 'Export' },
  cite: { zh: '引用', en: 'Cite' },
  pack: { zh: '证据包', en: 'Evidence pack' },
  letter: { zh: '信函草稿', en: 'Draft of a letter' },
  page: { zh: '打开网页', en: 'Open the page' },
  close: { zh: '关闭', en: 'Close' },

  facts: { zh: '基本情况', en: 'Facts' },
  title: { zh: '标题', en: 'Title' },
  address: { zh: '网址', en: 'Address' },
  published: { zh: '公布日期', en: 'Published' },
  indexNumber: { zh: '索引号', en: 'Index number' },
  editions: { zh: '表式', en: 'Form' },
  edition: { zh: '{section}：{edition} 年版', en: '{section}: {edition}' },
  unknown: { zh: '未能辨认', en: 'not recognised' },
  seen: { zh: '首次与最近读取', en: 'First and last read' },
  seenText: { zh: '{first} 至 {last}', en: '{first} to {last}' },
  host: { zh: '见于', en: 'Seen at' },
  official: { zh: '政府网站', en: 'government site' },
  unofficial: { zh: '其他网站', en: 'other site' },
  file: { zh: '本机文件', en: 'file on this machine' },
  digest: { zh: '数字的哈希值', en: 'Hash of the figures' },
  program: { zh: '读取程序', en: 'Read by' },
  programText: { zh: '勾稽 {program}（表式 {form}）', en: 'Gouji {program} (forms {form})' },
  readings: { zh: '各次读取', en: 'Readings' },
  readingNow: { zh: '正在显示', en: 'shown here' },
  readingShow: { zh: '{first} 至 {last} 的数字', en: 'Figures of {first} to {last}' },
  readingChanges: { zh: '改动 {count} 格', en: '{count} {count|cell|cells} changed' },
  readingCompare: { zh: '与前一次并排比较', en: 'Beside the one before' },

  findings: { zh: '核对结果', en: 'Findings' },
  allHold: {
    zh: '各项核对都相符，没有可留意之处。',
    en: 'Every check holds, and there is nothing to look at.',
  },
  tables: { zh: '表中数字', en: 'Figures' },
  tablesAbout: {
    zh: '按法定表式排列，数字照页面所印。在左边选一项，这里标出它的数字。',
    en: 'Set as the notice prints the form; figures as the page prints them. Choose a finding to light its figures.',
  },
  notPrinted: { zh: '未印', en: 'not printed' },
  unreadable: { zh: '不能读作数字', en: 'not a figure' },
  asRead: { zh: '读作 {value}', en: 'read as {value}' },
  subtotals: { zh: '页面另印的小计', en: 'Subtotals that the page adds' },
  mark_fails: {
    zh: '{figure}：不符 {text}，选中这一项',
    en: '{figure}: does not agree, {text}; choose the finding',
  },
  mark_untold: { zh: '{figure}：无法判断，选中这一项', en: '{figure}: cannot be told; choose the finding' },

  claims: { zh: '正文所述', en: 'What the text claims' },
  claimsAbout: {
    zh: '正文里与表格有关的数字，逐一对照。',
    en: 'Figures of the text that the tables print as well, side by side.',
  },
  claimsNone: {
    zh: '正文里没有读到可以对照的数字。',
    en: 'No figure of the text could be held against the tables.',
  },
  claimsReading: { zh: '正在读正文…', en: 'Reading the text…' },
  notKept: {
    zh: '这次读取没有保存正文，正文所述无从核对。',
    en: 'The text of this reading was not kept: what it claims cannot be checked.',
  },
  claimQuote: { zh: '原文', en: 'Words' },
  claimField: { zh: '所指项目', en: 'Figure' },
  claimStated: { zh: '正文', en: 'Text' },
  claimTable: { zh: '表格', en: 'Table' },
  claimOutcome: { zh: '结果', en: 'Outcome' },
  claim_agrees: { zh: '相符', en: 'agrees' },
  claim_contradicts: { zh: '不一致', en: 'contradicts' },
  claim_untold: { zh: '不能比较', en: 'not comparable' },
  claimSum: { zh: '正文分项与总数', en: 'parts and sum in the text' },
  claimShare: { zh: '正文占比', en: 'share in the text' },
  claimYears: { zh: '各年', en: 'Each year' },
  claimYearsOf: { zh: '各年正文：{field}', en: 'The text of each year: {field}' },
  claimYear: { zh: '年度', en: 'Year' },
  claimNotKept: { zh: '未保存正文', en: 'text not kept' },
  claimNotSaid: { zh: '正文未述', en: 'the text does not say' },
  claimYearsNone: {
    zh: '这一机关没有别的年度可以比较。',
    en: 'No other year of this agency is in the library.',
  },

  text: { zh: '正文', en: 'Text' },
  noHeading: { zh: '（标题之前）', en: '(before the first heading)' },
  decision_failed: {
    zh: '未能保存。以前的标记不受影响，请再试一次。',
    en: 'Could not be saved. What was decided before is safe; try again.',
  },

  packAbout: {
    zh: '一个 ZIP 文件：数字、核对所得、标出所在的表格图片、保存的表格与正文、可离线打开的说明页，以及各文件的 SHA-256。',
    en: 'One ZIP file: figures, findings, pictures of the tables with marks, tables and text as kept, a page that opens offline, and the SHA-256 of each file.',
  },
  packProof: {
    zh: '它说明程序按本机时钟在何时从页面读到了什么；不能证明该机关发布过它，也没有第三方时间戳。包内的 STATEMENT.txt 说明如何取得更强的证明。',
    en: 'It shows what the program read from the page, and when by this machine’s clock; it does not prove that the agency published it, and bears no third party’s timestamp. STATEMENT.txt inside says how to get stronger proof.',
  },
  packScope: { zh: '内容', en: 'About' },
  packReport: { zh: '整份报告', en: 'the whole report' },
  packFinding: { zh: '选中的一项：{sentence}', en: 'the finding chosen: {sentence}' },
  packNoFinding: {
    zh: '先在列表里选一项，可以只做这一项的证据包。',
    en: 'Choose a finding in the list to make a pack of it alone.',
  },
  packSave: { zh: '保存证据包', en: 'Save the pack' },
  packBusy: { zh: '正在制作…', en: 'Making it…' },
  packDone: { zh: '已交给浏览器保存：{name}', en: 'Handed to the browser: {name}' },
  packNoPicture: {
    zh: '已交给浏览器保存：{name}。浏览器未能生成 PNG 图片，包内只有 SVG。',
    en: 'Handed to the browser: {name}. The browser could not make PNG pictures; the pack has SVG alone.',
  },
  packFailed: {
    zh: '未能制作。保存的报告没有改动，请再试一次。原因：{detail}',
    en: 'Could not be made. The reports kept are unchanged; try again. Cause: {detail}',
  },

  letterAbout: {
    zh: '由所选各项起草，可在下面修改。本扩展不发送，也不保存；请自行核对后使用。',
    en: 'Drafted in Chinese from what is chosen, for the agency to read; edit it below. It is neither sent nor kept. Check it before you use it.',
  },
  letterKind: { zh: '用途', en: 'Purpose' },
  letter_ask: { zh: '指出不一致，请予核实', en: 'Point out what does not agree' },
  letter_correct: { zh: '建议更正', en: 'Ask for a correction' },
  letterChosen: { zh: '写入哪些', en: 'What it speaks of' },
  letterAsQuestion: { zh: '以询问写入', en: 'put as a question' },
  letterDismissed: { zh: '已忽略', en: 'dismissed' },
  letterNothing: { zh: '这份报告没有可写入的事项。', en: 'There is nothing to write about in this report.' },
  letterText: { zh: '信函', en: 'Letter' },
  letterCopy: { zh: '复制', en: 'Copy' },
  letterCopied: { zh: '已复制。', en: 'Copied.' },
  letterCopyFailed: {
    zh: '未能复制。请选中文字后自行复制。',
    en: 'Could not be copied. Select the text and copy it by hand.',
  },
  letterEdited: {
    zh: '文字已改动，选项变化不会再改它。',
    en: 'You have edited the text: choices do not change it any more.',
  },
  letterAgain: { zh: '放弃改动，重新起草', en: 'Drop the edits and draft again' },
  ...sections,
} as const satisfies Readonly<Record<string, Entry>>;

export function reportWords(language: Language) {
  return speaker(entries, language);
}

export type ReportWords = ReturnType<typeof reportWords>;
