import { checkClaims, readClaimsSteps } from '../../../../lib/claims';
import { blocksOf } from '../../../../lib/claims/kept';
import type { ClaimFinding, TextAbout } from '../../../../lib/core/claim';
import type { Report, ReportContent } from '../../../../lib/core/report';
import { slice } from '../../../../lib/core/steps';

/** Longest stretch of work without a rest, in ms: half a frame. */
const SLICE = 8;

/**
 * Reads what a kept text claims, in slices.
 * @param isOver asked at each rest: then nobody waits for the answer any more
 * @returns null where it was over before
 */
export async function claimsOf(
  content: ReportContent,
  about: TextAbout,
  report: Report,
  isOver: () => boolean,
): Promise<readonly ClaimFinding[] | null> {
  const work = readClaimsSteps(blocksOf(content), about);
  for (;;) {
    const finished = slice(work, SLICE, () => performance.now());
    if (finished !== null) return checkClaims(finished.result, report);
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return null;
  }
}
