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
  comma: { zh: '，', en: ', ' },

  list: { zh: '清单', en: 'List' },
  listOpen: { zh: '打开清单', en: 'Open the list' },
  listClose: { zh: '收起清单', en: 'Close the list' },
  hide: { zh: '收起标记', en: 'Hide the marks' },
  show: { zh: '显示标记：{summary}', en: 'Show the marks: {summary}' },
  close: { zh: '关闭', en: 'Close' },
  findings: { zh: '核对结果', en: 'Findings' },
  notes: { zh: '读取说明', en: 'Notes on the reading' },
  marks: { zh: '页面上的标记', en: 'Marks on the page' },

  badgeHolds: { zh: '{figure}：相符', en: '{figure}: holds' },
  badgeFails: { zh: '{figure}：不符。{sentences}', en: '{figure}: does not agree. {sentences}' },
  badgeUntold: { zh: '{figure}：无法判断。{sentences}', en: '{figure}: untold. {sentences}' },

  uncheckable: {
    zh: '年度报告，但表格是图片或附件，未作核对',
    en: 'An annual report, but its tables are images or attachments: not checked',
  },
  other: {
    zh: '本页没有找到法定统计表',
    en: 'No statutory table found on this page',
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

  details: { zh: '详情', en: 'Details' },
} as const;

export function overlayWords(language: Language) {
  return speaker(entries, language);
}

export type OverlayWords = ReturnType<typeof overlayWords>;
