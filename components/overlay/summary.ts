import type { Finding, Tally } from '../../lib/core/check';
import type { Report } from '../../lib/core/report';
import type { OverlayWords } from '../../lib/words/overlay';

/** "2019 form · 40 checks: 39 hold, 1 fails": the verdict in one line. */
export function summaryText(report: Report, counts: Tally, say: OverlayWords): string {
  return `${formText(report, say)} · ${countText(counts, say)}`;
}

/** The sign of the whole: failing before untold before holding. A report without any check is untold. */
export function verdictOf(counts: Tally): Finding['outcome'] {
  if (counts.fail > 0) return 'fails';
  return counts.untold > 0 || counts.checked === 0 ? 'untold' : 'holds';
}

/** "2019 form": which form the report follows. */
export function formText(report: Report, say: OverlayWords): string {
  if (report.edition === null) return say('formUnknown');
  return report.edition === 'mixed' ? say('formMixed') : say('form', { edition: report.edition });
}

/** "40 checks: 39 hold, 1 fails": what was checked and what came of it. */
export function countText(counts: Tally, say: OverlayWords): string {
  if (counts.checked === 0) return say('nothing');
  const parts = [
    say('hold', { count: counts.hold }),
    ...(counts.fail > 0 ? [say('fail', { count: counts.fail })] : []),
    ...(counts.untold > 0 ? [say('untold', { count: counts.untold })] : []),
  ];
  return say('checks', { checked: counts.checked }) + parts.join(say('comma'));
}
