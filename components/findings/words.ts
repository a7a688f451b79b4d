import type { ClaimRule } from '../../lib/core/claim';
import type { Standing } from '../../lib/core/decision';
import type { Form } from '../../lib/core/form';
import type { RuleSource, SoftRule, SourceDocument } from '../../lib/core/soft';
import { isTextFinding } from '../../lib/core/text-finding';
import { CLAIM_RULES, type ClaimWords, claimWords } from '../../lib/words/claims';
import { decisionWords } from '../../lib/words/decision';
import { type DerivedWords, derivedWords } from '../../lib/words/derived';
import { type FindingWords, findingWords } from '../../lib/words/findings';
import { type OverlayWords, overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { type SoftWords, softWords } from '../../lib/words/soft';
import { sourceWords } from '../../lib/words/source';
import { type SuspectWords, suspectWords } from '../../lib/words/suspects';

/** All words that findings are told in, in one language. */
export interface SheetWords {
  readonly language: Language;
  readonly say: OverlayWords;
  readonly findings: FindingWords;
  /** Words of soft findings, of claims of the text as well. */
  readonly soft: SoftWords;
  readonly claims: ClaimWords;
  readonly suspects: SuspectWords;
  readonly derived: DerivedWords;
  readonly standing: (standing: Standing) => string;
  /** Which notice and which line prescribes a rule; empty where nobody does. */
  readonly source: (rule: string) => string;
}

/** What findings speak of: data of lib/forms. */
export interface Spoken {
  readonly forms: readonly Form[];
  readonly soft: readonly SoftRule[];
  readonly documents: Readonly<Record<string, SourceDocument>>;
  /** Where a rule is written down; nothing where it is nowhere. */
  readonly sourceOf: (rule: string) => RuleSource | null | undefined;
}

export function sheetWordsOf(language: Language, { forms, soft, documents, sourceOf }: Spoken): SheetWords {
  const findings = findingWords(language, forms);
  const claims = claimWords(language, forms);
  return {
    language,
    say: overlayWords(language),
    findings,
    soft: withClaims(softWords(language, forms, soft), claims),
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
