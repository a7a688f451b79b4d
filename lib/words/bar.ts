import { type Language, speaker } from './say';
import { sections } from './sections';

/** Words of the bar, its menu and the small tab that it folds to. */
const entries = {
  notes: { zh: '{count} 条读取说明', en: '{count} {count|note|notes}' },
  previous: { zh: '上一处', en: 'Previous finding' },
  next: { zh: '下一处', en: 'Next finding' },
  byKey: { zh: '{name}（{key} 键）', en: '{name} (key {key})' },
  marks: { zh: '页面上的标记', en: 'Marks on the page' },
  readback: { zh: '对照读取的内容', en: 'What was read' },
  library: { zh: '打开看过的报告', en: 'Open the reports seen' },
  more: { zh: '更多', en: 'More' },
  fold: { zh: '收起为小标签', en: 'Fold to a small tab' },
  keys: { zh: '用 n、p 键前后跳转', en: 'Keys n and p go from finding to finding' },
  print: { zh: '连同标记打印…', en: 'Print with marks…' },
  printFailed: {
    zh: '未能把标记放到打印页上。页面没有改动。',
    en: 'The marks could not be put in print. The page is unchanged.',
  },
  legend: { zh: '勾稽核对结果', en: 'What Gouji found' },

  kept_new: { zh: '已保存', en: 'Saved' },
  kept_same: { zh: '此前已保存', en: 'Saved already' },
  kept_changed: { zh: '有改动，已保存', en: 'Revised, saved' },
  kept_none: { zh: '未保存：没有数字', en: 'Not saved: no figures' },
  kept_private: { zh: '未保存：无痕窗口', en: 'Not saved: private window' },
  kept_paused: { zh: '未保存：已暂停', en: 'Not saved: paused' },
  kept_excluded: { zh: '未保存：已排除', en: 'Not saved: excluded' },
  kept_full: { zh: '未保存：空间已满', en: 'Not saved: storage is full' },
  kept_failed: { zh: '未能保存', en: 'Could not be saved' },

  strip: { zh: '小计', en: 'Totals' },
  stripOf: { zh: '小计与比率：{table}', en: 'Totals and shares: {table}' },
  copy: { zh: '复制：{name}', en: 'Copy: {name}' },
  copyAll: { zh: '全部复制（按列分隔）', en: 'Copy all, in columns' },
  copied: { zh: '已复制：{name}', en: 'Copied: {name}' },
  copiedAll: { zh: '已复制 {count} 项', en: 'Copied {count} {count|figure|figures}' },
  copyFailed: {
    zh: '未能复制。请选中数字后自行复制。',
    en: 'Could not be copied. Select the figure and copy it by hand.',
  },
  ...sections,

  tab: { zh: '展开：{summary}', en: 'Unfold: {summary}' },
  tabMove: { zh: '可拖动，或用方向键移动', en: 'Drag it, or move it with the arrow keys' },
} as const;

export function barWords(language: Language) {
  return speaker(entries, language);
}

export type BarWords = ReturnType<typeof barWords>;
