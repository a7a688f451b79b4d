import type { Standing } from '../../lib/core/decision';
import type { ClaimWords } from '../../lib/words/claims';
import type { DerivedWords } from '../../lib/words/derived';
import type { FindingWords } from '../../lib/words/findings';
import type { OverlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import type { SoftWords } from '../../lib/words/soft';
import type { SuspectWords } from '../../lib/words/suspects';

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
