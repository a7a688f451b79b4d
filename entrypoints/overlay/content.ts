import type { Rules } from '../../components/findings/sheet';
import type { SheetWords } from '../../components/findings/words';
import type { ClaimRule } from '../../lib/core/claim';
import { isTextFinding } from '../../lib/core/text-finding';
import { forms } from '../../lib/forms';
import { derivedRules } from '../../lib/forms/derived';
import { softRules } from '../../lib/forms/soft';
import { documents, sourceOf } from '../../lib/forms/sources';
import { CLAIM_RULES, type ClaimWords, claimWords } from '../../lib/words/claims';
import { decisionWords } from '../../lib/words/decision';
import { derivedWords } from '../../lib/words/derived';
import { findingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { type SoftWords, softWords } from '../../lib/words/soft';
import { sourceWords } from '../../lib/words/source';
import { suspectWords } from '../../lib/words/suspects';

/** Every edition and check that Gouji knows. */
export const rules: Rules = { forms, soft: softRules, derived: derivedRules };

/** All words that findings are told in. */
export function sheetWords(language: Language): SheetWords {
  const findings = findingWords(language, forms);
  const claims = claimWords(language, forms);
  return {
    language,
    say: overlayWords(language),
    findings,
    soft: withClaims(softWords(language, forms, softRules), claims),
    claims,
    suspects: suspectWords(language, findings.labels),
    derived: derivedWords(language, forms),
    standing: decisionWords(language, forms),
    source: (rule) => sourceWords(sourceOf(rule), documents, language),
  };
}

/** A claim that does not agree is told wherever a soft finding is. */
function withClaims(soft: SoftWords, claims: ClaimWords): SoftWords {
  return {
    ruleName: (rule) => (isClaimRule(rule) ? claims.ruleName(rule) : soft.ruleName(rule)),
    sentence: (finding, report) =>
      isTextFinding(finding) ? claims.sentence(finding.claim) : soft.sentence(finding, report),
  };
}

function isClaimRule(rule: string): rule is ClaimRule {
  return rule in CLAIM_RULES;
}
