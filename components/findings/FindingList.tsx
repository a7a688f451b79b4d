import type { Finding } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import type { Language } from '../../lib/words/say';
import { Sign } from './Sign';
import { SumTable } from './SumTable';
import { differenceText } from './sum';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly language: Language;
  readonly words: FindingWords;
  /** The list's name for screen readers. */
  readonly label: string;
  /** `Identity.id` of the finding that is opened. */
  readonly active: string | null;
  readonly onPick: (identity: string) => void;
}

/** Findings, one line each; the active one is opened and shows its sum. */
export function FindingList({ findings, report, language, words, label, active, onPick }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="findings" aria-label={label}>
      {findings.map((finding) => {
        const { id } = finding.identity;
        const isOpen = id === active;
        return (
          <li key={id} class={isOpen ? 'finding finding-open' : 'finding'}>
            <button
              type="button"
              class="finding-line"
              data-identity={id}
              aria-expanded={isOpen}
              onClick={() => onPick(id)}
            >
              <Sign
                outcome={finding.outcome}
                text={finding.outcome === 'fails' ? differenceText(finding) : ''}
              />
              <span class="finding-sentence">{words.sentence(finding, report)}</span>
            </button>
            {isOpen && <SumTable finding={finding} report={report} language={language} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}
