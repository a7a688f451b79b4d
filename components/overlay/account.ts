import type { Finding } from '../../lib/core/check';
import { type Decidable, idOf } from '../../lib/core/decision';
import type { ReportIdentity } from '../../lib/core/report';
import type { FindingGroup } from '../../lib/core/suspect';
import { isTextFinding } from '../../lib/core/text-finding';
import { type CardWords, cardWords } from '../../lib/words/card';
import { rowsOf } from '../findings/rows';
import { groupOf, type Sheet } from '../findings/sheet';
import type { SheetWords } from '../findings/words';

/** Who printed what where, and when it was looked at. */
export interface Source {
  readonly identity: ReportIdentity;
  /** The day of the visit, YYYY-MM-DD. */
  readonly accessed: string;
}

/** Corrections that an account names at most; more would bury the rest. */
const MOST_SETS = 6;

/**
 * All there is to say of a finding, as plain text for a letter or a note: the sentence, the sum in labels and
 * numbers, what may be wrong, what prescribes it, and where it stands.
 */
export function accountOf(finding: Decidable, sheet: Sheet, words: SheetWords, source: Source): string {
  const say = cardWords(words.language);
  const hard = 'identity' in finding ? finding : null;
  const rule =
    hard === null ? words.soft.ruleName(ruleOf(finding)) : words.findings.ruleName(ruleOf(finding));
  const prescribed = words.source(ruleOf(finding));
  const group = hard === null ? undefined : groupOf(sheet, hard.identity.id);
  return [
    sentenceOf(finding, sheet, words),
    say('rule', { text: rule }),
    ...(hard === null ? [] : ['', ...sumLines(hard, sheet, words), '']),
    ...(isTextFinding(finding) ? ['', words.claims.arithmetic(finding.claim), ''] : []),
    ...(group === undefined ? [] : suspectLines(group, words, say)),
    ...(prescribed === '' ? [] : [say('source', { text: prescribed })]),
    ...sourceLines(source, say),
    say('id', { text: idOf(finding) }),
  ].join('\n');
}

/** What a finding says, hard or soft. */
export function sentenceOf(finding: Decidable, { report }: Pick<Sheet, 'report'>, words: SheetWords): string {
  return 'identity' in finding
    ? words.findings.sentence(finding, report)
    : words.soft.sentence(finding, report);
}

export function ruleOf(finding: Decidable): string {
  return 'identity' in finding ? finding.identity.rule : finding.rule;
}

function sumLines(finding: Finding, { report }: Sheet, words: SheetWords): string[] {
  return rowsOf(finding, report, words.findings, words.say).map(({ kind, label, figure }) => {
    if (kind === 'aside') return `  ${label}`;
    return kind === 'stroke' ? `= ${label}  ${figure}` : `  ${label}  ${figure}`;
  });
}

function suspectLines(group: FindingGroup, { suspects }: SheetWords, say: CardWords): string[] {
  const remark = suspects.remark(group);
  const left = group.sets.length - MOST_SETS;
  return [
    ...(remark === '' ? [] : [remark]),
    ...group.sets.slice(0, MOST_SETS).map((set) => {
      const slips = set.map((correction) => suspects.slip(correction)).filter((slip) => slip !== '');
      return say('suspect', { text: [suspects.set(set), ...slips].join(' ') });
    }),
    ...(left > 0 ? [say('more', { count: left })] : []),
  ];
}

function sourceLines({ identity, accessed }: Source, say: CardWords): string[] {
  const unknown = say('unknown');
  return [
    say('agency', { text: identity.agency ?? unknown }),
    say('year', { text: identity.year ?? unknown }),
    say('title', { text: identity.title === '' ? unknown : identity.title }),
    say('address', { text: identity.address }),
    say('accessed', { text: accessed }),
  ];
}
