import { type Language, speaker } from './say';

/** Words of a finding's card, and of the account of it that is copied. */
const entries = {
  name: { zh: '{figure}：核对结果', en: '{figure}: what was found' },
  holds: { zh: '相符：{equation}', en: 'Holds: {equation}' },
  place: { zh: '{at} / {count}', en: '{at} / {count}' },
  before: { zh: '这一格的上一项', en: 'Previous finding of this cell' },
  after: { zh: '这一格的下一项', en: 'Next finding of this cell' },
  close: { zh: '关闭', en: 'Close' },
  closeTitle: { zh: '关闭（Esc）', en: 'Close (Esc)' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制，连同算式与出处', en: 'Copied, with the sum and where it stands' },
  copyFailed: {
    zh: '未能复制：浏览器不允许。页面与已保存的报告不受影响。',
    en: 'Not copied: the browser does not allow it. Page and saved reports are unchanged.',
  },
  more: { zh: '其余 {count} 种见列表', en: '{count} more in the list' },

  rule: { zh: '规则：{text}', en: 'Rule: {text}' },
  suspect: { zh: '可能有误：{text}', en: 'May be wrong: {text}' },
  source: { zh: '依据：{text}', en: 'Source: {text}' },
  agency: { zh: '机关：{text}', en: 'Agency: {text}' },
  year: { zh: '年度：{text}', en: 'Year: {text}' },
  title: { zh: '标题：{text}', en: 'Title: {text}' },
  address: { zh: '网址：{text}', en: 'Address: {text}' },
  accessed: { zh: '访问日期：{text}', en: 'Accessed: {text}' },
  id: { zh: '编号：{text}', en: 'Id: {text}' },
  unknown: { zh: '页面未写明', en: 'not stated on the page' },
} as const;

export function cardWords(language: Language) {
  return speaker(entries, language);
}

export type CardWords = ReturnType<typeof cardWords>;
