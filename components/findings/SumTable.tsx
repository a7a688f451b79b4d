import type { Finding } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import type { FindingWords } from '../../lib/words/findings';
import { overlayWords } from '../../lib/words/overlay';
import type { Language } from '../../lib/words/say';
import { rowsOf } from './rows';

interface SumTableProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly language: Language;
  readonly words: FindingWords;
}

/** A finding's identity in real numbers, set like arithmetic on paper: terms, stroke, sum, difference. */
export function SumTable({ finding, report, language, words }: SumTableProps) {
  return (
    <table class="sum">
      <tbody>
        {rowsOf(finding, report, words, overlayWords(language)).map(({ key, kind, label, figure }) => (
          <tr key={key} class={`sum-${kind}`}>
            <th scope="row">{label}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
