import { type Language, speaker } from './say';
import { sections } from './sections';

/** Words of the popup. */
const entries = {
  page: { zh: '本页', en: 'This page' },
  loading: { zh: '正在查看本页…', en: 'Looking at this page…' },
  reading: { zh: '正在读取本页…', en: 'Reading this page…' },
  empty: { zh: '本页没有见到年度报告。', en: 'No annual report was seen on this page.' },
  emptyAdvice: {
    zh: '如果本页印有报告的表格，可以读取本页。',
    en: 'If it prints a report’s tables, read it.',
  },
  other: { zh: '已读取：本页没有法定统计表。', en: 'Read: no statutory table on this page.' },
  refused: {
    zh: '浏览器不允许扩展读取本页。',
    en: 'The browser lets no extension read this page.',
  },
  refusedAdvice: {
    zh: '设置页、扩展商店和浏览器自己的页面不能读取。',
    en: 'Settings, extension stores and the browser’s own pages cannot be read.',
  },
  broken: { zh: '未能查看本页。', en: 'This page could not be looked at.' },
  brokenAdvice: {
    zh: '已保存的报告不受影响。请重新加载页面后再试。原因：{detail}',
    en: 'Saved reports are safe. Reload the page and try again. Cause: {detail}',
  },
  read: { zh: '读取本页', en: 'Read this page' },
  readAgain: { zh: '重新读取', en: 'Read again' },
  hideMarks: { zh: '隐藏标记', en: 'Hide marks' },
  notReport: {
    zh: '本页已标为不是年度报告，不作核对，也不保存',
    en: 'Marked as not an annual report: neither checked nor saved',
  },
  restore: { zh: '撤销：这是报告', en: 'Undo: it is a report' },
  totals: { zh: '快速合计', en: 'Quick totals' },
  totalsAbout: {
    zh: '在本页任意表格中选格求和（再按一次结束）',
    en: 'Add up cells of any table on this page; press again to end',
  },
  showMarks: { zh: '显示标记', en: 'Show marks' },

  noAgency: { zh: '未能辨认机关', en: 'Agency not recognised' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  year: { zh: '{year} 年', en: '{year}' },
  failing: { zh: '不符的核对', en: 'Checks that fail' },

  kept_new: { zh: '已保存', en: 'Saved' },
  kept_same: { zh: '已保存，数字与上次相同', en: 'Saved, with the same figures as before' },
  kept_changed: {
    zh: '已保存，数字有改动，前后各存一份',
    en: 'Saved; its figures were revised, and both readings are kept',
  },
  kept_none: { zh: '没有读到数字，未保存', en: 'Not saved: no figures were read' },
  kept_private: { zh: '无痕窗口，不保存', en: 'Not saved: private window' },
  kept_paused: { zh: '保存已暂停，本页未保存', en: 'Not saved: recording is paused' },
  kept_excluded: { zh: '此网站或网页已设为不保存', en: 'Not saved: this site or page is excluded' },
  kept_full: {
    zh: '存储空间已满，未能保存。以前保存的报告不受影响',
    en: 'Not saved: the storage is full. Reports saved before are safe',
  },
  kept_failed: {
    zh: '未能保存。以前保存的报告不受影响',
    en: 'Could not be saved. Reports saved before are safe',
  },
  advice_private: {
    zh: '要保存，请在普通窗口中打开本页。',
    en: 'To save it, open this page in an ordinary window.',
  },
  advice_full: {
    zh: '请删除一些报告，或在选项中备份后清理，再重新读取。',
    en: 'Delete some reports, or back up and make room in the options; then read again.',
  },
  advice_failed: {
    zh: '请重新读取；仍不行，请重新启动浏览器。',
    en: 'Read again; if that fails, restart the browser.',
  },
  resume: { zh: '恢复保存', en: 'Resume recording' },
  notAllowed: {
    zh: '浏览器尚未允许勾稽读取政府网站，所以报告不会自动核对。',
    en: 'The browser has not allowed Gouji to read government sites yet, so reports are not checked by themselves.',
  },
  allow: { zh: '允许', en: 'Allow' },
  allowSite: { zh: '保存此网站的报告', en: 'Keep reports of this site' },
  nextFinding: { zh: '下一处不符（{at}/{of}）', en: 'Next finding ({at} of {of})' },
  revisedSince: {
    zh: '与 {day} 所见相比，{count} 格有改动：',
    en: '{count} {count|cell|cells} changed since {day}:',
  },

  menu: { zh: '菜单', en: 'Menu' },
  openLibrary: { zh: '在标签页中打开', en: 'Open in a tab' },
  openPanel: { zh: '在侧栏中打开', en: 'Open in the side panel' },
  openOptions: { zh: '选项', en: 'Options' },
  pauseRecording: { zh: '暂停保存', en: 'Pause recording' },
  excludeSite: { zh: '不保存 {host} 的报告', en: 'Keep no reports of {host}' },

  signHolds: { zh: '全部相符', en: 'all checks hold' },
  signFails: { zh: '{count} 项不符', en: '{count} {count|fails|fail}' },
  signUntold: { zh: '不能全部判断', en: 'not all can be told' },
  signDismissed: {
    zh: '{count} 项不计：已忽略，或所涉单元格标为误读',
    en: '{count} {count|check is|checks are} set aside: dismissed, or resting on a cell marked as misread',
  },
  revised: { zh: '有改动：存有 {count} 份不同的数字', en: 'revised: {count} different readings are kept' },

  history: { zh: '看过的报告', en: 'Reports seen' },
  historyCount: { zh: '{count} 份', en: '{count} {count|report|reports}' },
  historyLoading: { zh: '正在打开…', en: 'Opening…' },
  historyEmpty: {
    zh: '还没有。打开一份年度报告，就会自动保存在这里。',
    en: 'None yet. Open an annual report and it is kept here by itself.',
  },
  historyBroken: {
    zh: '未能打开保存的报告。数据没有改动。请关闭后重新打开本窗口。原因：{detail}',
    en: 'Saved reports could not be opened. Nothing was changed. Close this window and open it again. Cause: {detail}',
  },
  damaged: {
    zh: '另有 {count} 份无法读出，仍保留在本机。',
    en: '{count} more could not be read and {count|is|are} left where {count|it is|they are}.',
  },
  more: { zh: '显示更多', en: 'Show more' },
  reopen: { zh: '打开 {address}', en: 'Open {address}' },
  select: { zh: '选来比较：{name}', en: 'Select to compare: {name}' },
  compareHint: {
    zh: '勾选两份同一机关或同一年度的报告，可以并排比较。',
    en: 'Tick two reports of the same agency or year to put them side by side.',
  },
  compareOther: { zh: '再勾选一份。', en: 'Tick one more.' },
  compareUnlike: {
    zh: '这两份既非同一机关，也非同一年度。',
    en: 'These two share neither agency nor year.',
  },
  compare: { zh: '并排比较', en: 'Side by side' },
  compareInLibrary: { zh: '在报告库中看表格和正文', en: 'Tables and text in the library' },

  back: { zh: '返回', en: 'Back' },
  field: { zh: '项目', en: 'Figure' },
  difference: { zh: '相差', en: 'Difference' },
  onlyDiffering: { zh: '只列不同的项目', en: 'Only figures that differ' },
  noneDiffer: { zh: '所有数字相同。', en: 'All figures are the same.' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '不可读：{text}', en: 'unreadable: {text}' },
  notPrinted: { zh: '未印出', en: 'not printed' },
  ...sections,
} as const;

export function popupWords(language: Language) {
  return speaker(entries, language);
}

export type PopupWords = ReturnType<typeof popupWords>;
