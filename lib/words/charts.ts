import { type Language, speaker } from './say';

/** Words of charts: their buttons, the tables behind them, and what a saved file says of its source. */
const entries = {
  svg: { zh: '存为 SVG', en: 'Save as SVG' },
  png: { zh: '存为 PNG', en: 'Save as PNG' },
  pngFailed: {
    zh: '浏览器未能画出图片，没有保存。可以存为 SVG。',
    en: 'The browser could not draw the picture; nothing was saved. SVG still can be.',
  },
  table: { zh: '表格', en: 'Table' },
  tableOf: { zh: '表格：{title}', en: 'Table: {title}' },
  definitions: { zh: '口径', en: 'Definitions' },
  year: { zh: '年度', en: 'Year' },
  agency: { zh: '机关', en: 'Agency' },
  value: { zh: '数值', en: 'Value' },
  whole: { zh: '总数', en: 'Whole' },
  missing: { zh: '没有报告', en: 'no report' },
  source: {
    zh: '来源：{agencies} 个机关的政府信息公开工作年度报告，共 {addresses} 个网址，读取于 {read}。勾稽 {program} 制图。',
    en: 'Source: annual reports on government information disclosure of {agencies} {agencies|agency|agencies}, {addresses} {addresses|address|addresses}, read {read}. Drawn by Gouji {program}.',
  },
  readOn: { zh: '{first}', en: 'on {first}' },
  readBetween: { zh: '{first} 至 {last}', en: 'from {first} to {last}' },
} as const;

export function chartWords(language: Language) {
  return speaker(entries, language);
}

/** Where the figures of a chart come from. */
export interface ChartSource {
  readonly agencies: number;
  /** Different addresses that the reports stand at. */
  readonly addresses: number;
  /** Days on which the figures were read first and last, `2021-01-26`. */
  readonly first: string;
  readonly last: string;
  /** Version of the program. */
  readonly program: string;
}

/** @returns the source of a chart as one line */
export function sourceText(
  { agencies, addresses, first, last, program }: ChartSource,
  language: Language,
): string {
  const say = chartWords(language);
  const read = first === last ? say('readOn', { first }) : say('readBetween', { first, last });
  return say('source', { agencies, addresses, read, program });
}
