import { type Language, speaker } from './say';
import { sections } from './sections';

/** Words of two reports side by side. `{was}` and `{is}` are the names that tell the two apart. */
const entries = {
  title: { zh: '两份比较', en: 'Two reports' },
  choose: { zh: '请先选两份报告。', en: 'Choose two reports first.' },
  chooseAdvice: {
    zh: '在报告列表中勾选两份，再点“并排比较”。同一份报告有改动的，可以比较前后两次。',
    en: 'Select two in the list of reports, then “Side by side”. Two readings of one revised report can be compared too.',
  },
  toList: { zh: '到报告列表', en: 'To the list of reports' },
  gone: { zh: '其中一份已不在，无法比较。', en: 'One of the two is no longer there.' },
  goneAdvice: {
    zh: '可能已删除或并入另一份。请在报告列表中重新选择。',
    en: 'It may have been deleted or merged into another. Choose again in the list of reports.',
  },
  alike: {
    zh: '两边是同一份报告同一次的数字。',
    en: 'Both sides are the same reading of one report.',
  },

  left: { zh: '左', en: 'Left' },
  right: { zh: '右', en: 'Right' },
  noAgency: { zh: '未能辨认机关', en: 'Agency not recognised' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  year: { zh: '{year} 年', en: '{year}' },
  readOn: { zh: '{day} 所读', en: 'reading of {day}' },
  form: { zh: '表式', en: 'Form' },
  edition: { zh: '{edition} 年表式', en: 'form of {edition}' },
  edition_mixed: { zh: '混用不同年份的表式', en: 'tables of several forms' },
  edition_none: { zh: '未能辨认', en: 'not recognised' },
  seen: { zh: '所见', en: 'Seen' },
  seenOnce: { zh: '{first}', en: '{first}' },
  seenFrom: { zh: '{first} 至 {last}', en: '{first} to {last}' },
  address: { zh: '网址', en: 'Address' },
  reading: { zh: '哪次数字', en: 'Reading' },
  readingOf: { zh: '{first} 起', en: 'from {first}' },
  readings: {
    zh: '比较最近两次的数字',
    en: 'Compare its last two readings',
  },
  swap: { zh: '左右互换', en: 'Swap sides' },
  all: { zh: '显示没有变化的行和段落', en: 'Show unchanged rows and paragraphs' },

  summary: {
    zh: '两份都印有数字的 {both} 格中，{differ} 格不同。',
    en: 'Of {both} {both|cell|cells} with a number in both, {differ} {differ|differs|differ}.',
  },
  onlyOne: {
    zh: '只有 {side} 印有数字：{count} 格。',
    en: 'A number in {side} only: {count} {count|cell|cells}.',
  },
  otherForms: {
    zh: '表式不同、不作比较：{count} 格。',
    en: 'Not compared, because the forms differ: {count} {count|cell|cells}.',
  },
  tables: { zh: '表格', en: 'Tables' },
  noTables: { zh: '两份都没有读到表格。', en: 'No table was read in either.' },
  tableMissing: { zh: '{side} 没有印出这张表。', en: '{side} does not print this table.' },
  tableOtherForm: {
    zh: '{side} 的表式没有这张表，不作比较。',
    en: 'The form of {side} has no such table; nothing is compared.',
  },
  formsDiffer: {
    zh: '{was} 用 {wasEdition} 年表式，{is} 用 {isEdition} 年表式。只有一种表式才有的项目照印，不算变化。',
    en: '{was} follows the form of {wasEdition}, {is} that of {isEdition}. What only one form has is shown and is no change.',
  },
  tableSame: { zh: '各行都没有变化。', en: 'No row has changed.' },
  folded: { zh: '另有 {count} 行没有变化，已折叠。', en: '{count} unchanged {count|row|rows} folded.' },
  showFigures: { zh: '显示这张表的数字', en: 'Show the figures of this table' },
  only: { zh: '仅 {edition} 年表式', en: 'form of {edition} only' },
  onlyForm: { zh: '仅 {side}', en: '{side} only' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '“{text}”', en: '“{text}”' },
  notPrinted: { zh: '未印出', en: 'not printed' },
  noDifference: { zh: '不计差', en: 'no difference' },
  nearlyAll: { zh: '近 −100%', en: 'nearly −100%' },
  tiny: { zh: '不足 0.1%', en: 'under 0.1%' },
  ...sections,

  text: { zh: '正文', en: 'Text' },
  textLost: {
    zh: '{side} 的正文没有保存（早期版本只保存数字），不能比较。再打开一次原网页，就会保存。',
    en: 'The text of {side} was not kept (earlier versions kept figures only) and cannot be compared. Open its page again and it will be.',
  },
  textNone: { zh: '两份都没有正文。', en: 'Neither has any text.' },
  textStopped: { zh: '正文比较已停止。', en: 'Comparing the text was stopped.' },
  textAgain: { zh: '重新比较', en: 'Compare again' },
  opening: { zh: '（标题之前）', en: '(before the first heading)' },
  sectionOnly: { zh: '只有 {side} 有这一部分。', en: 'Only {side} has this part.' },
  sectionSame: { zh: '这一部分逐字相同。', en: 'This part is the same word for word.' },
  sectionCoarse: {
    zh: '这一部分改动太多，有的段落没有逐词比较，整段列出。',
    en: 'This part differs too much to compare every word: some passages stand whole.',
  },
  paragraphsSame: {
    zh: '{count} 段相同，已折叠',
    en: '{count} {count|paragraph|paragraphs} the same, folded',
  },
  copied: {
    zh: '{is} 正文 {characters} 字：{copied}% 与 {was} 逐字相同，另 {figures}% 只是数字不同。{sentences} 句中，{same} 句整句相同，{other} 句只是数字不同。',
    en: '{is} has {characters} characters of text: {copied}% stand in {was} word for word, a further {figures}% but for figures. Of {sentences} {sentences|sentence|sentences}, {same} {same|is|are} the same throughout, {other} but for figures.',
  },
  copiedSection: {
    zh: '{characters} 字，逐字相同 {copied}%，只是数字不同 {figures}%',
    en: '{characters} characters: {copied}% word for word, {figures}% but for figures',
  },
  copiedHow: { zh: '怎样算的', en: 'How this is measured' },
  copiedMeaning: {
    zh: '连续 {passage} 字以上在 {was} 的某一部分里逐字出现，才算相同。标点、空格、全半角、繁简不计，标题不计；一个数字算一字。表式、法规名称和惯用语相同是常事，这里只说有多少相同，不说为什么。',
    en: 'Counted are passages of {passage} characters or more that stand word for word in some part of {was}. Punctuation, spaces, width and script do not count, nor do headings; a number is one character. Forms, names of laws and set phrases are repeated for good reasons: this says how much is the same, not why.',
  },
} as const;

export type PairWords = ReturnType<typeof pairWords>;

export function pairWords(language: Language) {
  return speaker(entries, language);
}
