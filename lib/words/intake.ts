import { type Entry, type Language, speaker } from './say';

/** Why nothing was kept of a file: what happened, and what a person can do. */
const whys = {
  why_private: {
    zh: '隐私窗口：不保存任何内容。请在普通窗口中导入。',
    en: 'Private window: nothing is kept. Import in an ordinary window.',
  },
  why_paused: {
    zh: '保存已暂停。请在设置中打开“保存看过的报告”，再导入一次。',
    en: 'Recording is paused. Turn it on in the options, then import again.',
  },
  why_full: {
    zh: '磁盘空间不够，导入到此为止。请腾出空间，再导入一次；已保存的不会重复。',
    en: 'There is no room left on the disk; the import ended here. Make room and import again; what is kept is not kept twice.',
  },
  why_failed: {
    zh: '存档未能写入。请再导入一次；若仍不行，请重新加载本页。',
    en: 'The archive could not be written. Import again; if that does not help, load this page again.',
  },
  why_unread: {
    zh: '停止前没有轮到，未读取。可以再导入一次。',
    en: 'Not read: the import was stopped before. Import again to read them.',
  },
  why_excluded: {
    zh: '网页自称的网站或网址已设为不保存。可在设置中更改。',
    en: 'The page names a site or an address that is not to be kept. This can be changed in the options.',
  },
  why_notReport: {
    zh: '您曾标明此网页不是报告。在该网页上撤销后可以导入。',
    en: 'You marked this page as not a report. Undo that on the page to import it.',
  },
  why_closed: {
    zh: '浏览器打不开：可能已移走、删除或没有权限。请检查后再导入一次。',
    en: 'The browser could not open it: moved, deleted or not permitted. Check it and import again.',
  },
  why_slow: {
    zh: '读取超过 20 秒，已放弃。可在浏览器中打开这个网页查看。',
    en: 'Given up after 20 seconds. Open the page in the browser to see what it holds.',
  },
  why_broken: {
    zh: '读取时出错，已放弃。可在浏览器中打开这个网页，并反馈给我们。',
    en: 'Reading it failed. Open the page in the browser, and report the fault.',
  },
  why_large: {
    zh: '大于 30 MB，没有读取。报告网页不会这样大。',
    en: 'Larger than 30 MB, so it was not read. No report’s page is that large.',
  },
  why_noTables: {
    zh: '是报告，但表格是图片或附件，读不出数字。请找有表格的网页。',
    en: 'A report whose tables are pictures or attachments, so no figure can be read. Look for a page with the tables.',
  },
  why_noReport: {
    zh: '网页中没有填好的报告表格。',
    en: 'A page without the filled-in tables of a report.',
  },
  why_noPage: {
    zh: '文件中找不到网页。请在浏览器中重新保存。',
    en: 'No page was found in the file. Save it again in the browser.',
  },
  why_binary: {
    zh: '文件内容不是文字，不是网页。',
    en: 'Its content is no text, so it is no page.',
  },
  why_empty: { zh: '空文件。请重新保存该网页。', en: 'Empty. Save the page again.' },
  why_other: {
    zh: '不是保存的网页（.html、.htm、.mht、.mhtml），没有打开。',
    en: 'Not a saved page (.html, .htm, .mht, .mhtml), so it was not opened.',
  },
} as const satisfies Record<string, Entry>;

/** Words of the view that takes saved pages in. */
const entries = {
  ...whys,
  title: { zh: '导入保存的网页', en: 'Import saved pages' },
  drop: { zh: '把文件或文件夹拖到这里', en: 'Drop files or folders here' },
  files: { zh: '选择文件…', en: 'Choose files…' },
  folder: { zh: '选择文件夹…', en: 'Choose a folder…' },
  about: {
    zh: '可读 .html、.htm、.mht、.mhtml，每个不超过 30 MB，一次可以多个，文件夹连同其中各层。读取、核对、保存的方式与在网上看到时一样，并注明“来自文件”。文件内容不离开本机；网页中的程序不运行，图片不加载。',
    en: 'Reads .html, .htm, .mht and .mhtml up to 30 MB each, many at once, folders with all that is in them. Pages are read, checked and kept as when seen on the web, and marked as from a file. No content leaves this device; scripts in pages never run and pictures are never loaded.',
  },
  pausedNow: {
    zh: '保存已暂停：现在导入不会保存任何内容。',
    en: 'Recording is paused: an import would keep nothing now.',
  },
  options: { zh: '打开设置', en: 'Open the options' },
  looking: {
    zh: '正在查看文件夹：已找到 {count} 个文件…',
    en: 'Looking through folders: {count} {count|file|files} so far…',
  },
  progress: { zh: '第 {done} / {of} 个文件', en: '{done} of {of} files' },
  soFar: { zh: '已保存 {kept}，未保存 {unkept}', en: '{kept} kept, {unkept} not' },
  working: { zh: '正在导入', en: 'Importing' },
  stop: { zh: '停止', en: 'Stop' },

  result: { zh: '导入结果', en: 'What came of it' },
  counts: {
    zh: '{files} 个文件：新保存 {fresh}，与已有相同 {same}，数字不同的另一版本 {changed}，未保存 {unkept}。',
    en: '{files} {files|file|files}: {fresh} kept as new, {same} the same as known, {changed} with further readings, {unkept} not kept.',
  },
  stopped: {
    zh: '已停止：此前保存的仍在，其余列在下面。',
    en: 'Stopped: what was kept stays, the rest is listed below.',
  },
  nothing: {
    zh: '没有文件。文件夹可能是空的。',
    en: 'There were no files. The folder may be empty.',
  },
  fresh: { zh: '新保存（{count}）', en: 'New ({count})' },
  changed: { zh: '数字不同的另一版本（{count}）', en: 'Further readings ({count})' },
  changedAbout: {
    zh: '这些报告原已保存，文件中的数字与之不同：原有的不变，文件中的另存为一个版本。',
    en: 'These reports were known with other figures: what was there stays, and the file’s figures are kept beside it.',
  },
  same: { zh: '与已有相同（{count}）', en: 'Same as known ({count})' },
  unkept: { zh: '未保存（{count}）', en: 'Not kept ({count})' },
  reason: { zh: '{reason}（{count}）', en: '{reason} ({count})' },
  untold: { zh: '机关或年度不明（{count}）', en: 'Agency or year not told ({count})' },
  untoldAbout: {
    zh: '这些网页没有写明机关或年度，暂按网址或文件名保存。请补上，以便与其他年度对照。',
    en: 'These pages do not say which agency or year they are of, and are kept by address or file name. Fill it in, so that they join the other years.',
  },
  agency: { zh: '机关', en: 'Agency' },
  year: { zh: '年度', en: 'Year' },
  identify: { zh: '更正', en: 'Correct' },
  identifyNamed: { zh: '更正 {path}', en: 'Correct {path}' },
  noAgency: { zh: '机关不明', en: 'agency not told' },
  noYear: { zh: '年度不明', en: 'year not told' },
  yearOf: { zh: '{year} 年', en: '{year}' },
  fails: { zh: '{count} 项不符', en: '{count} {count|check fails|checks fail}' },
  holds: { zh: '核对相符', en: 'checks hold' },
  holdsPartly: { zh: '不能全部判断', en: 'not all told' },
  more: { zh: '再显示 {count} 个（还有 {left} 个）', en: 'Show {count} more of {left}' },

  undo: { zh: '撤销这次导入', en: 'Undo this import' },
  undoAbout: {
    zh: '撤销时，新保存的报告移到回收处，30 天内可以恢复；另一版本从原有报告中去掉。更正过的报告不受影响。',
    en: 'Undo moves the new reports to the bin, from which they can be brought back for 30 days, and takes the further readings out again. Reports that you corrected stay.',
  },
  undoing: { zh: '正在撤销…', en: 'Undoing…' },
  undone: {
    zh: '已撤销：{fresh} 份报告移到回收处，去掉 {changed} 个版本。',
    en: 'Undone: {fresh} {fresh|report|reports} in the bin, {changed} further {changed|reading|readings} taken out.',
  },
  bringBack: { zh: '恢复移走的报告', en: 'Bring the reports back' },
  broughtBack: { zh: '已恢复 {count} 份报告。', en: '{count} {count|report is|reports are} back.' },
  fault: {
    zh: '没有做成，保存的报告没有改动。原因：{detail}',
    en: 'That could not be done; what is kept is unchanged. Cause: {detail}',
  },
  again: { zh: '再导入', en: 'Import more' },
  copyText: { zh: '复制清单', en: 'Copy the list' },
  copyCsv: { zh: '复制为 CSV', en: 'Copy as CSV' },
  copied: { zh: '已复制。', en: 'Copied.' },
  notCopied: { zh: '未能复制。', en: 'Could not be copied.' },
  column_file: { zh: '文件', en: 'file' },
  column_result: { zh: '结果', en: 'result' },
  column_reason: { zh: '说明', en: 'reason' },
  result_new: { zh: '新保存', en: 'new' },
  result_same: { zh: '与已有相同', en: 'same' },
  result_changed: { zh: '另一版本', en: 'further reading' },
  result_unkept: { zh: '未保存', en: 'not kept' },
} as const satisfies Record<string, Entry>;

/** Why nothing was kept of a file. */
export type WhyName = keyof typeof whys extends `why_${infer Name}` ? Name : never;

export type IntakeWords = ReturnType<typeof intakeWords>;

export function intakeWords(language: Language) {
  return speaker(entries, language);
}
