import type { Rules } from '../../components/findings/sheet';
import { type SheetWords, sheetWordsOf } from '../../components/findings/words';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { softRules } from '../../lib/forms/soft';
import { documents, sourceOf } from '../../lib/forms/sources';
import type { Language } from '../../lib/words/say';

/** Every edition and check that Gouji knows. */
export const rules: Rules = { forms, soft: softRules, derived: derivedRules };

/** All words that findings are told in. */
export function sheetWords(language: Language): SheetWords {
  return sheetWordsOf(language, { ...rules, documents, sourceOf });
}
