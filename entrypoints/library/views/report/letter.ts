import { day } from '../../../../components/list/figures';
import type { LetterItem } from '../../../../components/report/LetterPanel';
import { type Decidable, idOf } from '../../../../lib/core/decision';
import { forms } from '../../../../lib/forms';
import { type LetterKind, letterText } from '../../../../lib/words/letter';
import type { Language } from '../../../../lib/words/say';
import { foundIn, type ReportModel } from './model';
import { recordOf } from './record';
import { sheetWords, sourceFor } from './rules';

/** What a letter about a report may speak of: what fails, what can be asked; what cannot be read is our own matter. */
function writable(model: ReportModel): Decidable[] {
  return foundIn(model).filter(
    (finding) => !('outcome' in finding) || finding.outcome === 'fails' || finding.reason === 'blankTotal',
  );
}

export function letterItems(model: ReportModel, language: Language): LetterItem[] {
  const { sheet, standings } = model;
  const words = sheetWords(language);
  return writable(model).map((finding) => ({
    id: idOf(finding),
    sentence:
      'identity' in finding
        ? words.findings.sentence(finding, sheet.report)
        : words.soft.sentence(finding, sheet.report),
    isQuestion: !('identity' in finding) || finding.outcome !== 'fails',
    isDismissed: standings.isDismissed(finding),
  }));
}

/** What a letter speaks of before anyone chose: what fails and nobody dismissed. */
export function firstChoice(items: readonly LetterItem[]): string[] {
  return items.filter(({ isQuestion, isDismissed }) => !isQuestion && !isDismissed).map(({ id }) => id);
}

export function draftOf(model: ReportModel, kind: LetterKind, chosen: readonly string[]): string {
  const { whole, reading } = model.known;
  const { agency, year, title } = whole.entry;
  const { address, accessed, fromFile } = recordOf(model.known);
  const { findings, soft } = sheetWords('zh');
  return letterText(
    kind,
    writable(model).filter((finding) => chosen.includes(idOf(finding))),
    reading.figures,
    {
      ...{ agency, year, title, address, published: reading.published, isFile: fromFile },
      ...{ accessed, today: day(Date.now()) },
    },
    { forms, findings, soft, source: sourceFor },
  );
}
