import type { RuleSource, SourceDocument } from '../core/soft';
import type { Language } from './say';

/**
 * Where a rule is written down, on one line: which notices, which line of the form, and its own words.
 * @param documents what `RuleSource.documents` names
 * @returns empty for a rule without a source
 */
export function sourceWords(
  source: RuleSource | null | undefined,
  documents: Readonly<Record<string, SourceDocument>>,
  language: Language,
): string {
  if (source == null) return '';
  const cited = source.documents.map((key) => documents[key]?.cited ?? key);
  const parts = [cited.join(language === 'zh' ? '、' : ', '), source.place[language]];
  const place = parts.filter((part) => part !== '').join(language === 'zh' ? '，' : '; ');
  if (source.printed === undefined) return place;
  return language === 'zh' ? `${place}：“${source.printed}”` : `${place}: “${source.printed}”`;
}
