import type { Finding } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import type { SoftFinding } from '../../lib/core/soft';
import type { FindingWords, FormulaTerm } from '../../lib/words/findings';
import type { SheetWords } from './words';

interface FactsProps {
  readonly finding: Finding | SoftFinding;
  readonly report: Report;
  readonly words: SheetWords;
}

/** What a finding rests on: the rule with its formula in labels, where it is written down, and its id. */
export function Facts({ finding, report, words }: FactsProps) {
  const { say } = words;
  const isHard = 'identity' in finding;
  const rule = isHard ? finding.identity.rule : finding.rule;
  const name = isHard ? words.findings.ruleName(rule) : words.soft.ruleName(rule);
  const facts = [
    [say('rule'), isHard ? `${name}${formulaText(finding, report, words.findings, words)}` : name],
    [say('source'), words.source(rule) || say('unprescribed')],
    [say('id'), isHard ? finding.identity.id : finding.id],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The formula with labels, after its rule: `（a + b = c）`. */
function formulaText(
  finding: Finding,
  report: Report,
  findings: FindingWords,
  { language }: SheetWords,
): string {
  const { left, right } = findings.formula(finding, report);
  const side = (terms: readonly FormulaTerm[]) =>
    terms.map(({ label, sign }, at) => `${sign === -1 ? '− ' : at > 0 ? '+ ' : ''}${label}`).join(' ');
  const relation = finding.identity.relation === '=' ? '=' : '≥';
  const formula = `${side(left)} ${relation} ${side(right)}`;
  return language === 'zh' ? `（${formula}）` : ` (${formula})`;
}
