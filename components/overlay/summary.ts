import type { Report } from '../../lib/core/report';
import type { Counts } from '../../lib/core/standing';
import type { OverlayWords } from '../../lib/words/overlay';

/**
 * "2019 form · 40 checks: 39 hold, 1 fails · 2 to look at": the verdict in one line.
 * @param soft how many soft findings there are to look at; none are not mentioned
 */
export function summaryText(report: Report, counts: Counts, say: OverlayWords, soft = 0): string {
  const parts = [formText(report, say), countText(counts, say), ...unreadText(counts, say)];
  return [...parts, ...softText(soft, say)].join(' · ');
}

/** "2019 form": which form the report follows. */
export function formText(report: Report, say: OverlayWords): string {
  if (report.edition === null) return say('formUnknown');
  return report.edition === 'mixed' ? say('formMixed') : say('form', { edition: report.edition });
}

/** "40 checks: 38 hold, 1 fails, 1 dismissed": what was checked and what came of it. The parts add up. */
export function countText(counts: Counts, say: OverlayWords): string {
  if (counts.checked === 0) return say('nothing');
  const parts = [
    say('hold', { count: counts.hold }),
    ...(counts.fail > 0 ? [say('fail', { count: counts.fail })] : []),
    ...(counts.untold > 0 ? [say('untold', { count: counts.untold })] : []),
    ...(counts.dismissed > 0 ? [say('dismissed', { count: counts.dismissed })] : []),
  ];
  return say('checks', { checked: counts.checked }) + parts.join(say('comma'));
}

/** "1 other table not read", or nothing. */
export function unreadText({ unread }: Counts, say: OverlayWords): string[] {
  return unread > 0 ? [say('unread', { count: unread })] : [];
}

/** "2 to look at", or nothing. */
export function softText(count: number, say: OverlayWords): string[] {
  return count > 0 ? [say('soft', { count })] : [];
}

/** "2 between years", or nothing: what does not agree with the years beside, apart from the report's own checks. */
export function besideText(count: number, say: OverlayWords): string[] {
  return count > 0 ? [say('beside', { count })] : [];
}
