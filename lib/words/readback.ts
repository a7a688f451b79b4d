import type { Figure } from '../core/figure';
import { type Entry, type Language, speaker } from './say';

/** Words of the view that shows what was read in each cell. */
const entries = {
  view: { zh: '读数对照', en: 'What was read' },
  about: {
    zh: '每格：印出的文字 → 读出的数；变暗的没有用到',
    en: 'Each cell: what is printed → what was read; what is dimmed was not used',
  },
  cells: { zh: '各格的读数', en: 'What was read in each cell' },
  counts: { zh: '读数统计', en: 'What was read, counted' },
  numbers: { zh: '{count} 格数字', en: '{count} {count|figure|figures}' },
  zeros: { zh: '{count} 格零', en: '{count} {count|zero|zeros}' },
  blanks: { zh: '{count} 格空白', en: '{count} blank' },
  unreadables: { zh: '{count} 格不可读', en: '{count} unreadable' },
  misreads: { zh: '{count} 格标为误读', en: '{count} marked as misread' },
  unused: { zh: '其余 {count} 格未用', en: '{count} other table {count|cell|cells} not used' },

  blank: { zh: '空白', en: 'blank' },
  unreadable: { zh: '不可读', en: 'unreadable' },
  misread: { zh: '误读', en: 'misread' },

  saysNumber: {
    zh: '{figure}：印为「{printed}」，读作 {value}',
    en: '{figure}: printed “{printed}”, read as {value}',
  },
  saysEmpty: { zh: '{figure}：未印文字，作空白', en: '{figure}: nothing printed, taken as blank' },
  saysBlank: {
    zh: '{figure}：印为「{printed}」，作空白',
    en: '{figure}: printed “{printed}”, taken as blank',
  },
  saysUnreadable: {
    zh: '{figure}：印为「{printed}」，读不出数字',
    en: '{figure}: printed “{printed}”, which could not be read as a figure',
  },
  saysMisread: { zh: '{sentence}；标为误读', en: '{sentence}; marked as misread' },
  saysShould: {
    zh: '{sentence}；标为误读，应为「{should}」',
    en: '{sentence}; marked as misread, it should be “{should}”',
  },

  printed: { zh: '印为', en: 'Printed' },
  nothing: { zh: '（无文字）', en: '(nothing)' },
  read: { zh: '读作', en: 'Read as' },
  should: { zh: '应为', en: 'Should be' },
  id: { zh: '编号', en: 'Id' },
  shouldBe: { zh: '应为（可不填）', en: 'Should be (optional)' },
  mark: { zh: '标为误读', en: 'Mark as misread' },
  markedAs: { zh: '已标为误读', en: 'Marked as misread' },
  undo: { zh: '撤销', en: 'Undo' },
  close: { zh: '关闭', en: 'Close' },

  notReport: { zh: '本页不是报告', en: 'Not a report' },
  notReportTitle: {
    zh: '本页不是年度报告：不再显示标记，也不再保存；可以撤销',
    en: 'This page is no annual report: no marks and no saving from now on; this can be undone',
  },
  copy: { zh: '复制问题报告', en: 'Copy problem report' },
  copied: { zh: '已复制', en: 'Copied' },
  copyFailed: { zh: '未能复制，请再试一次', en: 'Could not be copied; try again' },
  mask: { zh: '数字以 9 代替', en: 'Digits as 9' },
  maskTitle: {
    zh: '问题报告中，表格里的数字都写作 9（零仍为 0），网址去掉 ? 以后的部分',
    en: 'In the problem report every digit of the tables becomes 9 (a zero stays 0) and the address loses what follows “?”',
  },
  leave: { zh: '返回', en: 'Back' },
} as const satisfies Readonly<Record<string, Entry>>;

export function readbackWords(language: Language) {
  return speaker(entries, language);
}

export type ReadbackWords = ReturnType<typeof readbackWords>;

/** What a cell prints and what was made of it, in one sentence. */
export function readingSentence(figure: Figure, name: string, say: ReadbackWords): string {
  const { text } = figure;
  switch (figure.is) {
    case 'number':
      return say('saysNumber', { figure: name, printed: text, value: figure.value });
    case 'blank':
      return text === ''
        ? say('saysEmpty', { figure: name })
        : say('saysBlank', { figure: name, printed: text });
    case 'unreadable':
      return say('saysUnreadable', { figure: name, printed: text });
  }
}
