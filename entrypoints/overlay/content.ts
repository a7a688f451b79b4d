import type { Rules } from '../../components/findings/sheet';
import type { SheetWords } from '../../components/findings/words';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { softRules } from '../../lib/forms/soft';
import { documents, sourceOf } from '../../lib/forms/sources';
import { decisionWords } from '../../lib/words/decision';
import { derivedWords } from '../../lib/words/derived';
import { findingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { softWords } from '../../lib/words/soft';
import { sourceWords } from '../../lib/words/source';
import { suspectWords } from '../../lib/words/suspects';

/** Every edition and check that Gouji knows. */
export const rules: Rules = { forms, soft: softRules, derived: derivedRules };

/** All words that findings are told in. */
export function sheetWords(language: Language): SheetWords {
  const findings = findingWords(language, forms);
  return {
    language,
    say: overlayWords(language),
    findings,
    soft: softWords(language, forms, softRules),
    suspects: suspectWords(language, findings.labels),
    derived: derivedWords(language, forms),
    standing: decisionWords(language, forms),
    source: (rule) => sourceWords(sourceOf(rule), documents, language),
  };
}
