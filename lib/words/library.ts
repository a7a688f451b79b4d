import type { ViewName } from '../place';
import { type Entry, type Language, speaker } from './say';

/** Words of the library page: its frame, and what all its views say. */
const views: Readonly<Record<`view_${ViewName}`, Entry>> = {
  view_reports: { zh: '报告', en: 'Reports' },
  view_report: { zh: '一份报告', en: 'One report' },
  view_pair: { zh: '两份比较', en: 'Two reports' },
  view_agency: { zh: '历年', en: 'Over the years' },
  view_year: { zh: '各机关', en: 'Agencies' },
  view_coverage: { zh: '收集情况', en: 'Coverage' },
  view_sum: { zh: '汇总核对', en: 'Roll-up' },
  view_export: { zh: '导出', en: 'Export' },
  view_import: { zh: '导入', en: 'Import' },
};

const entries = {
  ...views,
  library: { zh: '勾稽报告库', en: 'Gouji library' },
  views: { zh: '各页', en: 'Views' },
  options: { zh: '设置', en: 'Options' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  loading: { zh: '正在打开…', en: 'Opening…' },
  working: { zh: '正在处理 {done} / {of}…', en: 'Working on {done} of {of}…' },
  stop: { zh: '停止', en: 'Stop' },
  broken: { zh: '这一页未能打开。', en: 'This view could not be opened.' },
  brokenAdvice: {
    zh: '保存的报告没有改动。请重新加载本页；若仍不行，请到设置里备份后反馈。原因：{detail}',
    en: 'The reports kept were not changed. Load this page again; if that does not help, make a backup in the options and report it. Cause: {detail}',
  },
} as const satisfies Record<string, Entry>;

export type LibraryWords = ReturnType<typeof libraryWords>;

export function libraryWords(language: Language) {
  return speaker(entries, language);
}
