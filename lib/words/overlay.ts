import { type Language, speaker } from './say';

/** Words of the overlay: the bar, the list, the marks and the quiet messages on a page. */
const entries = {
  region: { zh: '勾稽', en: 'Gouji' },

  form: { zh: '{edition} 年版表式', en: '{edition} form' },
  formMixed: { zh: '新旧表式混用', en: 'mixed forms' },
  formUnknown: { zh: '表式未能辨认', en: 'form not recognised' },

  checks: { zh: '{checked} 项核对：', en: '{checked} {checked|check|checks}: ' },
  nothing: { zh: '没有可以核对的合计', en: 'no totals to check' },
  hold: { zh: '{count} 项相符', en: '{count} {count|holds|hold}' },
  fail: { zh: '{count} 项不符', en: '{count} {count|fails|fail}' },
  untold: { zh: '{count} 项无法判断', en: '{count} untold' },
  dismissed: { zh: '{count} 项已忽略', en: '{count} dismissed' },
  unread: {
    zh: '{count} 处未能读取',
    en: '{count} {count|place|places} not read',
  },
  soft: { zh: '{count} 处可留意', en: '{count} to look at' },
  beside: { zh: '与上下年 {count} 项不符', en: '{count} between years' },
  besideList: { zh: '与上一年、下一年的报告', en: 'Against the years before and after' },
  comma: { zh: '，', en: ', ' },

  list: { zh: '清单', en: 'List' },
  listOpen: { zh: '打开清单', en: 'Open the list' },
  listClose: { zh: '收起清单', en: 'Close the list' },
  close: { zh: '关闭', en: 'Close' },
  findings: { zh: '核对结果', en: 'Findings' },
  notes: { zh: '读取说明', en: 'Notes on the reading' },
  marks: { zh: '页面上的标记', en: 'Marks on the page' },

  badgeHolds: { zh: '{figure}：相符', en: '{figure}: holds' },
  badgeFails: { zh: '{figure}：不符。{sentences}', en: '{figure}: does not agree. {sentences}' },
  badgeDismissed: {
    zh: '{figure}：已忽略。{sentences}',
    en: '{figure}: dismissed. {sentences}',
  },
  badgeUntold: { zh: '{figure}：无法判断。{sentences}', en: '{figure}: untold. {sentences}' },

  uncheckable: {
    zh: '年度报告，但表格是图片或附件，未作核对',
    en: 'An annual report, but its tables are images or attachments: not checked',
  },
  other: {
    zh: '本页没有找到法定统计表',
    en: 'No statutory table found on this page',
  },
  notReport: {
    zh: '本页已标为不是年度报告，不作核对，也不保存',
    en: 'Marked as not an annual report: neither checked nor saved',
  },
  broken: { zh: '未能读取本页的报告', en: 'Could not read this report' },
  brokenAdvice: {
    zh: '页面没有改动，已保存的报告不受影响。反映问题时，请附上以下内容：',
    en: 'The page is unchanged and saved reports are safe. To report the problem, include this:',
  },
  sum: { zh: '各项之和', en: 'Sum' },
  printedTotal: { zh: '印为', en: 'Printed' },
  balance: { zh: '两边相差', en: 'Difference' },
  difference: { zh: '相差', en: 'Difference' },
  zeros: { zh: '其余 {count} 项为 0', en: '{count} {count|other is|others are} 0' },
  blanks: { zh: '{count} 项空白，按 0 计', en: '{count} blank, read as 0' },
  blank: { zh: '空白', en: 'blank' },
  notPrinted: { zh: '未读到', en: 'not read' },

  suspects: { zh: '可能有误的数字', en: 'Figures that may be wrong' },
  moreSets: { zh: '其余 {count} 种', en: '{count} more' },
  unlistedSets: {
    zh: '另有 {count} 种未列出',
    en: '{count} more {count|is|are} not listed',
  },
  rule: { zh: '规则', en: 'Rule' },
  source: { zh: '依据', en: 'Source' },
  id: { zh: '编号', en: 'Id' },
  unprescribed: { zh: '表式未作规定', en: 'prescribed nowhere' },

  softList: { zh: '可留意之处', en: 'Worth a look' },
  softAbout: {
    zh: '不寻常而未必有误，不计入不符',
    en: 'Unusual, not wrong by itself; not counted as failing',
  },
  softSwitch: { zh: '显示提示', en: 'Show hints' },
  softHidden: { zh: '{count} 处提示已隐藏', en: '{count} {count|hint is|hints are} hidden' },
  softMore: { zh: '其余 {count} 处', en: '{count} more' },
  dismissedList: { zh: '已忽略', en: 'Dismissed' },

  confirm: { zh: '确认', en: 'Confirm' },
  dismiss: { zh: '忽略…', en: 'Dismiss…' },
  note: { zh: '备注…', en: 'Note…' },
  undo: { zh: '撤销', en: 'Undo' },
  decide: { zh: '标记这一项', en: 'Decide about this finding' },
  reason: { zh: '忽略的理由', en: 'Reason to dismiss' },
  noteText: { zh: '备注', en: 'Note' },
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  decision_failed: {
    zh: '未能保存。以前的标记不受影响，请再试一次。',
    en: 'Could not be saved. What was decided before is safe; try again.',
  },
  decision_full: {
    zh: '存储空间已满，未能保存。以前的标记不受影响。',
    en: 'Could not be saved: the storage is full. What was decided before is safe.',
  },
  decision_paused: {
    zh: '保存已暂停：只保留到离开本页为止。',
    en: 'Recording is paused: kept only until this page goes.',
  },
  decision_excluded: {
    zh: '此网站或网页已设为不保存：只保留到离开本页为止。',
    en: 'This site or page is excluded: kept only until this page goes.',
  },
  decision_private: {
    zh: '无痕窗口：只保留到离开本页为止。',
    en: 'Private window: kept only until this page goes.',
  },

  derived: {
    zh: '表式未印的小计与比率',
    en: 'Totals and shares that the form does not print',
  },
  subtotals: { zh: '小计', en: 'Subtotals' },
  organisations: { zh: '法人或其他组织（五栏之和）', en: 'Organisations: the five columns together' },
  rates: { zh: '比率', en: 'Shares' },

  details: { zh: '详情', en: 'Details' },
} as const;

export function overlayWords(language: Language) {
  return speaker(entries, language);
}

export type OverlayWords = ReturnType<typeof overlayWords>;
