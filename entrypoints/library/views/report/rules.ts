import type { Rules } from '../../../../components/findings/sheet';
import { type SheetWords, sheetWordsOf } from '../../../../components/findings/words';
import type { Edition } from '../../../../lib/core/form';
import { forms } from '../../../../lib/forms';
import { softRules } from '../../../../lib/forms/soft';
import { documents, sourceOf } from '../../../../lib/forms/sources';
import type { Language } from '../../../../lib/words/say';
import { sourceWords } from '../../../../lib/words/source';

/** Every edition and check that Gouji knows. */
export const rules: Rules = { forms, soft: softRules, derived: [] };

const spoken = new Map<Language, SheetWords>();

/** All words that findings are told in; made once a language. */
export function sheetWords(language: Language): SheetWords {
  const known = spoken.get(language);
  if (known !== undefined) return known;
  const made = sheetWordsOf(language, { ...rules, documents, sourceOf });
  spoken.set(language, made);
  return made;
}

/** Which notice prescribes a rule for a form of this edition: that notice alone, where it does. */
export function sourceFor(rule: string, edition: Edition): string {
  const source = sourceOf(rule);
  if (source == null) return '';
  const own = source.documents.filter((document) => document === edition);
  const documentsOf = own.length > 0 ? own : source.documents;
  return sourceWords({ ...source, documents: documentsOf }, documents, 'zh');
}
