import { type Language, speaker } from './say';

/** Words of a list of reports. */
const entries = {
  history: { zh: '看过的报告', en: 'Reports seen' },
  count: { zh: '{count} 份', en: '{count} {count|report|reports}' },
  countOf: { zh: '{count} / {total} 份', en: '{count} of {total}' },
  loading: { zh: '正在打开…', en: 'Opening…' },
  judging: { zh: '正在核对 {done} / {of}…', en: 'Checking {done} of {of}…' },
  empty: { zh: '还没有保存的报告。', en: 'No report is kept yet.' },
  emptyAdvice: {
    zh: '打开一份政府信息公开工作年度报告，数字就会自动核对，并保存在本机。',
    en: 'Open an annual report on government information disclosure: its figures are checked by themselves and kept on this device.',
  },
  none: { zh: '没有符合条件的报告。', en: 'No report matches.' },
  clear: { zh: '清除条件', en: 'Clear search and filters' },
  broken: { zh: '未能打开保存的报告。', en: 'The reports kept could not be opened.' },
  brokenAdvice: {
    zh: '数据没有改动。请关闭后重新打开本窗口。原因：{detail}',
    en: 'Nothing was changed. Close this window and open it again. Cause: {detail}',
  },
  damaged: {
    zh: '另有 {count} 份无法读出，仍保留在本机。',
    en: '{count} more could not be read and {count|is|are} left where {count|it is|they are}.',
  },
  more: { zh: '显示更多', en: 'Show more' },

  search: { zh: '查找', en: 'Search' },
  searchHint: {
    zh: '机关、年度、地方、标签、备注、网站（按 / 键）',
    en: 'Agency, year, place, tag, note, site ( / )',
  },
  filters: { zh: '筛选', en: 'Filters' },
  verdict: { zh: '核对结果', en: 'Verdict' },
  verdict_any: { zh: '全部结果', en: 'Any verdict' },
  verdict_fails: { zh: '有不符', en: 'Fails' },
  verdict_holds: { zh: '全部相符', en: 'Holds' },
  verdict_untold: { zh: '不能全部判断', en: 'Not all told' },
  verdict_dismissed: { zh: '有不计', en: 'Set aside' },
  years: { zh: '年度', en: 'Year' },
  years_any: { zh: '全部年度', en: 'Any year' },
  onlyRevised: { zh: '有改动', en: 'Revised' },
  onlyStar: { zh: '星标', en: 'Starred' },
  grouping: { zh: '分组', en: 'Group' },
  grouping_day: { zh: '按日期', en: 'By day' },
  grouping_agency: { zh: '按机关', en: 'By agency' },
  keys: {
    zh: '↑↓ 移动，回车打开，空格选中，→ 详情，s 星标，Delete 删除',
    en: '↑ ↓ move, Enter opens, Space selects, → details, s stars, Delete deletes',
  },

  noAgency: { zh: '未能辨认机关', en: 'Agency not recognised' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  year: { zh: '{year} 年', en: '{year}' },
  unjudged: { zh: '尚未核对', en: 'not checked yet' },
  reopen: { zh: '打开 {address}', en: 'Open {address}' },
  select: { zh: '选中：{name}', en: 'Select: {name}' },
  star: { zh: '加星标：{name}', en: 'Star: {name}' },
  detail: { zh: '详情：{name}', en: 'Details: {name}' },
  revised: { zh: '有改动：存有 {count} 份不同的数字', en: 'revised: {count} different readings are kept' },
  tagged: { zh: '查找标签 {tag}', en: 'Search for the tag {tag}' },

  selected: { zh: '选中 {count} 份', en: '{count} selected' },
  compareOther: { zh: '再选一份，可以并排比较。', en: 'Select one more to compare.' },
  compareUnlike: {
    zh: '可以比较的是同一机关或同一年度的两份。',
    en: 'Two of one agency or of one year can be compared.',
  },
  compareMany: {
    zh: '一次比较两份：同一机关或同一年度。',
    en: 'Two are compared at a time: of one agency or of one year.',
  },
  compare: { zh: '并排比较', en: 'Side by side' },
  export: { zh: '导出', en: 'Export' },
  saved: { zh: '查看保存的内容', en: 'Show what is kept' },
  unselect: { zh: '取消选中', en: 'Unselect' },
  remove: { zh: '删除', en: 'Delete' },
  undo: { zh: '撤销', en: 'Undo' },

  done_removed: {
    zh: '已删除 {count} 份，30 天内可以恢复。',
    en: '{count} deleted; kept aside for 30 days.',
  },
  done_undone: { zh: '已撤销。', en: 'Undone.' },
  done_note: { zh: '备注已改。', en: 'Note changed.' },
  done_tags: { zh: '标签已改。', en: 'Tags changed.' },
  done_identify: { zh: '已改为 {name}。', en: 'Now {name}.' },
  done_merge: { zh: '两份已合为一份。', en: 'The two are one now.' },
  done_split: { zh: '已拆出 {name}。', en: '{name} is a report of its own now.' },
  done_rename: { zh: '机关已更名为 {name}。', en: 'The agency is now {name}.' },
  done_link: { zh: '已记下旧名 {name}。', en: 'Former name {name} noted.' },
  done_unlink: { zh: '已去掉旧名 {name}。', en: 'Former name {name} taken off.' },
  failed_full: {
    zh: '存储空间已满，没有改动。请先删除一些报告，或在选项中清理。',
    en: 'The storage is full; nothing was changed. Delete some reports, or make room in the options.',
  },
  failed_missing: {
    zh: '这份报告已不在，没有改动。',
    en: 'That report is no longer there; nothing was changed.',
  },
  failed_clash: {
    zh: '这样改会没有变化或一份不剩，没有改动。',
    en: 'That would change nothing or leave nothing of the report; nothing was changed.',
  },
  failed_other: {
    zh: '未能完成，没有改动。原因：{detail}',
    en: 'That failed; nothing was changed. Cause: {detail}',
  },

  detailLoading: { zh: '正在读出…', en: 'Reading…' },
  detailGone: { zh: '这份报告已不在。', en: 'This report is no longer there.' },
  note: { zh: '备注', en: 'Note' },
  tags: { zh: '标签（用逗号分开）', en: 'Tags (parted by commas)' },
  save: { zh: '保存', en: 'Save' },
  sightings: { zh: '见于', en: 'Seen at' },
  official: { zh: '政府网站', en: 'government site' },
  unofficial: { zh: '其他网站', en: 'other site' },
  readings: { zh: '各次数字', en: 'Readings' },
  reading_first: { zh: '{day} 首次读到', en: 'first read {day}' },
  reading_changed: { zh: '{day} 起，{count} 格有改动', en: 'from {day}: {count} {count|cell|cells} changed' },
  change: { zh: '{label}：{was} → {is}', en: '{label}: {was} → {is}' },
  changesMore: { zh: '另有 {count} 格', en: 'and {count} more' },
  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '“{text}”', en: '“{text}”' },
  notPrinted: { zh: '未印出', en: 'not printed' },

  correct: { zh: '更正归属', en: 'Correct whose it is' },
  agency: { zh: '机关', en: 'Agency' },
  identify: { zh: '改为', en: 'Change to' },
  identifyAbout: {
    zh: '这份报告将归为“{name}”。若已有这一份，两份合为一份，不能自动分开。',
    en: 'This report will be {name}. If there is one already, the two become one and are not parted by themselves.',
  },
  merge: { zh: '并入选中的另一份', en: 'Merge into the other one selected' },
  mergeHint: {
    zh: '要合并，先在列表中选中另一份。',
    en: 'To merge, first select the other one in the list.',
  },
  mergeAbout: {
    zh: '这份报告将并入“{name}”，不能自动分开。各次数字都保留。',
    en: 'This report becomes part of {name} and is not parted by itself. All readings stay.',
  },
  split: { zh: '拆出这次数字', en: 'Split off this reading' },
  splitAbout: {
    zh: '{day} 读到的数字将成为“{name}”，不再属于这份报告。机关与年度先在上面填好。',
    en: 'The reading of {day} becomes {name} and leaves this report. Fill in agency and year above first.',
  },
  rename: { zh: '机关更名', en: 'Rename the agency' },
  renameTo: { zh: '新的机关名', en: 'New name of the agency' },
  renameAbout: {
    zh: '“{from}”的所有报告，包括以后的，都归到“{to}”名下；已有同名机关的，合在一起。',
    en: 'All reports of {from}, those to come too, go by {to}; with an agency of that name they become one.',
  },
  link: { zh: '记下旧名', en: 'Note a former name' },
  linkName: { zh: '该机关的旧名', en: 'Former name of the agency' },
  linkAbout: {
    zh: '查上一年度时也按旧名找。',
    en: 'The year before is then looked for under that name too.',
  },
  unlink: { zh: '去掉旧名 {name}', en: 'Take off the former name {name}' },
  confirm: { zh: '确定', en: 'Confirm' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const;

export function listWords(language: Language) {
  return speaker(entries, language);
}

export type ListWords = ReturnType<typeof listWords>;
