import { figureOf } from '../../lib/core/check';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { TextFinding } from '../../lib/core/text-finding';
import { shownText } from '../../lib/words/say';
import type { SheetWords } from './words';

interface ClaimSidesProps {
  readonly finding: TextFinding;
  readonly report: Report;
  readonly words: SheetWords;
}

/** Cells that are written out one by one; of more, the sum says enough. */
const MOST_CELLS = 8;

/** A claim and what it is held against, side by side: the quoted words with their value, the cells with their sum. */
export function ClaimSides({ finding: { claim: found }, report, words }: ClaimSidesProps) {
  const { left, right } = words.claims.sides(found);
  const { claim, fields } = found;
  const isTold = fields.length > 0 && fields.length <= MOST_CELLS && claim.kind === 'figure';
  return (
    <div class="claim-sides">
      <div class="claim-side">
        <span class="claim-name">{left.name}</span>
        <q class="claim-quote">{claim.quote}</q>
        <span class="claim-value">{left.value}</span>
      </div>
      <div class="claim-side">
        <span class="claim-name">{right.name}</span>
        {isTold && (
          <span class="claim-cells">
            {fields.map((field) => (
              <span key={field} class="claim-cell">
                <span>{words.findings.labels.field(field)}</span>
                {fields.length > 1 && <span class="claim-figure">{printed(report, field)}</span>}
              </span>
            ))}
          </span>
        )}
        <span class="claim-value">{right.value}</span>
      </div>
    </div>
  );
}

function printed(report: Report, field: FieldId): string {
  return shownText(figureOf(report, field)?.text ?? '');
}
