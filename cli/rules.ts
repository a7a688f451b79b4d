import { forms } from '../lib/forms';
import { derivedRules } from '../lib/forms/derived';
import { softRules } from '../lib/forms/soft';
import { documents, sourceOf } from '../lib/forms/sources';
import { type RuleData, ruleBookMarkdown, ruleBookText } from '../lib/words/rules';
import type { Language } from '../lib/words/say';

const data: RuleData = { forms, soft: softRules, derived: derivedRules, sourceOf, documents };

/** What `gouji rules` prints. */
export function rulesText(language: Language): string {
  return ruleBookText(data, language);
}

/** What docs/rules.md holds. */
export function rulesMarkdown(): string {
  return ruleBookMarkdown(data);
}
