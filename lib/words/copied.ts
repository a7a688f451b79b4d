import type { DerivedFigure } from '../core/derived';
import type { ReportIdentity } from '../core/report';
import type { DerivedWords } from './derived';
import { type Language, speaker } from './say';
import { sections } from './sections';

/** Where a copied figure comes from. */
export interface CopySource extends Pick<ReportIdentity, 'agency' | 'year' | 'address'> {
  /** The day it was copied on, `2021-01-26`. */
  readonly accessed: string;
}

const entries = {
  figure: {
    zh: '{value}（{name}：{definition}{terms}；{source}，{accessed} 访问）',
    en: '{value} ({name}: {definition}{terms}; {source}, accessed {accessed})',
  },
  noAgency: { zh: '机关不明', en: 'agency unknown' },
  noYear: { zh: '年度不明', en: 'year unknown' },
  name: { zh: '名称', en: 'Name' },
  value: { zh: '数值', en: 'Figure' },
  terms: { zh: '算式', en: 'Terms' },
  definition: { zh: '定义', en: 'Definition' },
  remark: { zh: '说明', en: 'Remark' },
  agency: { zh: '机关', en: 'Agency' },
  year: { zh: '年度', en: 'Year' },
  table: { zh: '表', en: 'Table' },
  address: { zh: '网址', en: 'Address' },
  accessed: { zh: '访问日期', en: 'Accessed' },
} as const;

const COLUMNS = [
  ...(['name', 'value', 'terms', 'definition', 'remark'] as const),
  ...(['agency', 'year', 'table', 'address', 'accessed'] as const),
];

/** A derived figure with its source, as one line to paste into a text. */
export function copiedFigure(
  figure: DerivedFigure,
  source: CopySource,
  words: DerivedWords,
  language: Language,
): string {
  const say = speaker(entries, language);
  const comma = language === 'zh' ? '，' : ', ';
  const terms = words.terms(figure);
  return say('figure', {
    value: words.value(figure),
    name: words.name(figure.rule),
    definition: words.definition(figure.rule),
    terms: terms === '' ? '' : `${comma}${terms}`,
    source: [
      source.agency ?? say('noAgency'),
      source.year ?? say('noYear'),
      speaker(sections, language)(`section_${figure.rule.section}`),
      source.address,
    ].join(comma),
    accessed: source.accessed,
  });
}

/** Derived figures as a table for a spreadsheet: tabs between cells, a head, a line each. */
export function copiedTable(
  figures: readonly DerivedFigure[],
  source: CopySource,
  words: DerivedWords,
  language: Language,
): string {
  const say = speaker(entries, language);
  const table = speaker(sections, language);
  const rows = figures.map((figure) => [
    words.name(figure.rule),
    words.value(figure),
    words.terms(figure),
    words.definition(figure.rule),
    words.remark(figure),
    source.agency ?? say('noAgency'),
    String(source.year ?? say('noYear')),
    table(`section_${figure.rule.section}`),
    source.address,
    source.accessed,
  ]);
  return [COLUMNS.map((column) => say(column)), ...rows]
    .map((row) => row.map(cellText).join('\t'))
    .join('\n');
}

/** A page decides what it calls its agency: no cell may hold a tab, a line, or what a spreadsheet takes for a formula. */
function cellText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+@-]/.test(line) ? `'${line}` : line;
}
