import type { Standings } from '../../lib/core/standing';
import type { BarWords } from '../../lib/words/bar';
import { Sign } from '../findings/Sign';
import type { Sheet } from '../findings/sheet';
import { differenceText } from '../findings/sum';
import type { SheetWords } from '../findings/words';

interface LegendProps {
  readonly sheet: Sheet;
  readonly standings: Standings;
  readonly summary: string;
  readonly words: SheetWords;
  readonly barWords: BarWords;
}

/** On paper, after the page: what the marks in its cells stand for. */
export function Legend({ sheet, standings, summary, words, barWords }: LegendProps) {
  const open = sheet.findings.filter(
    (finding) => finding.outcome !== 'holds' && !standings.isDismissed(finding),
  );
  return (
    <section class="legend">
      <p class="legend-head">
        {barWords('legend')} · {summary}
      </p>
      <ul class="findings">
        {open.map((finding) => (
          <li key={finding.identity.id} class="note">
            <Sign
              outcome={finding.outcome}
              text={finding.outcome === 'fails' ? differenceText(finding) : ''}
            />
            <span>{words.findings.sentence(finding, sheet.report)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
