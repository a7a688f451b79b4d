import { type Language, speaker } from './say';

/** Words of quick totals: the panel, what is read aloud, and where a copied figure comes from. */
const entries = {
  region: { zh: '快速合计', en: 'Quick totals' },
  cells: { zh: '表格选择区', en: 'Table selection' },
  keys: {
    zh: '方向键移动，按住 Shift 扩选，Ctrl 加空格选列，Shift 加空格选行，Ctrl 加 A 选全表，Tab 到下一个表格，P 固定，回车复制，Esc 退出',
    en: 'Arrow keys move; with Shift they extend. Ctrl and Space take the column, Shift and Space the row, Ctrl and A the table. Tab goes to the next table, P pins, Enter copies, Escape leaves',
  },
  hint: {
    zh: '点选或拖选表格中的格子，或按方向键',
    en: 'Click or drag over cells of a table, or use the arrow keys',
  },
  none: { zh: '本页没有表格', en: 'No table on this page' },

  sum: { zh: '总和', en: 'Sum' },
  count: { zh: '个数', en: 'Count' },
  average: { zh: '平均', en: 'Average' },
  least: { zh: '最小', en: 'Min' },
  most: { zh: '最大', en: 'Max' },
  difference: { zh: '减固定格', en: 'Less pinned' },
  differenceNone: { zh: '单位不同', en: 'other unit' },
  noUnit: { zh: '未印单位', en: 'no unit' },
  noFigures: { zh: '所选的格子里没有数字', en: 'No figures are selected' },
  rounded: { zh: '四舍五入到小数点后 {places} 位', en: 'rounded to {places} decimal places' },
  about: { zh: '约 {value}', en: '≈ {value}' },
  copy: { zh: '复制{name}：{value}', en: 'Copy {name}: {value}' },
  copied: { zh: '已复制：{text}', en: 'Copied: {text}' },
  copyFailed: { zh: '浏览器不允许复制。', en: 'The browser did not allow copying.' },

  totalsOut: {
    zh: '{count} 格认作合计，未计入',
    en: '{count} {count|cell|cells} recognised as {count|a total|totals} left out',
  },
  totalsIn: {
    zh: '{count} 格认作合计，一并计入',
    en: '{count} {count|cell|cells} recognised as {count|a total|totals} counted too',
  },
  include: { zh: '计入合计', en: 'Count totals' },
  zeros: { zh: '{count} 个为 0', en: '{count} {count|is|are} 0' },
  blank: { zh: '空白 {count}', en: '{count} blank' },
  text: { zh: '文字 {count}', en: '{count} text' },
  unreadable: { zh: '不可读 {count}', en: '{count} unreadable' },
  labels: { zh: '行号或年份 {count}', en: '{count} {count|label|labels}' },
  hidden: { zh: '页面隐藏 {count}', en: '{count} hidden' },
  unitsApart: { zh: '单位不同，分别相加', en: 'Units differ: added up apart' },

  withSource: { zh: '附来源', en: 'With source' },
  pin: { zh: '固定此格', en: 'Pin this cell' },
  unpin: { zh: '取消固定（{value}）', en: 'Unpin ({value})' },
  pinned: { zh: '已固定：{value}', en: 'Pinned: {value}' },
  close: { zh: '退出快速合计', en: 'Leave quick totals' },

  selected: { zh: '已选 {count} 格', en: '{count} {count|cell|cells} selected' },
  cellBlank: { zh: '空白', en: 'blank' },
  named: { zh: '{name}：{value}', en: '{name}: {value}' },

  row: { zh: '第 {from} 行', en: 'row {from}' },
  rows: { zh: '第 {from}–{to} 行', en: 'rows {from}–{to}' },
  column: { zh: '第 {from} 列', en: 'column {from}' },
  columns: { zh: '第 {from}–{to} 列', en: 'columns {from}–{to}' },
  labelled: { zh: '{place}（{label}）', en: '{place} ({label})' },
  sourced: { zh: '{value}（{source}）', en: '{value} ({source})' },
  partOf: { zh: '{name}，{place}', en: '{name}, {place}' },
  comma: { zh: '，', en: ', ' },
  semicolon: { zh: '；', en: '; ' },
  slash: { zh: '／', en: ' / ' },
  to: { zh: '{from}至{to}', en: '{from} to {to}' },
} as const;

export type TotalsWord = keyof typeof entries;

export function totalsWords(language: Language) {
  return speaker(entries, language);
}

export type TotalsWords = ReturnType<typeof totalsWords>;
