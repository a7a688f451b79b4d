import type { Setting, ShownReport } from '../../components/overlay/contract';
import type { OverlayView } from '../../components/overlay/state';
import { checkClaims, readClaimsSteps } from '../../lib/claims';
import type { ClaimFinding } from '../../lib/core/claim';
import { type Steps, slice } from '../../lib/core/steps';
import { NO_CLAIMS, type TextClaims, textClaimsOf, textFindingOf } from '../../lib/core/text-finding';
import type { PageElement, PageNode } from '../../lib/page/document';
import { type NarrativeBlock, narrativeSteps, rangesOf } from '../../lib/page/narrative';
import type { Preferences } from './settings';

/** Longest stretch of work without a rest, in ms: half a frame. */
const SLICE = 8;

/** Where words of the page stand. Ranges are live: words that are changed or taken away have no place any more. */
export interface WordPlace {
  /** The smallest element that holds them all. */
  readonly element: Element;
  readonly ranges: readonly Range[];
}

/** What a page's text claims, and where. */
export interface PageClaims {
  readonly claims: TextClaims;
  readonly placeOf: (finding: ClaimFinding) => WordPlace | null;
}

export const NOTHING_CLAIMED: PageClaims = { claims: NO_CLAIMS, placeOf: () => null };

/**
 * Reads the running text of a page once its marks are drawn, in slices, so that no mark is delayed and the page
 * never stands still; the text is read when it is first wanted and then kept.
 * @param onChange told of what is claimed, never at once, and anew when a setting of claims changes: nothing
 *   while they are not to be checked
 */
export function checkText(
  shown: ShownReport,
  { page, guard, signal }: Setting,
  preferences: Preferences,
  onChange: (found: PageClaims) => void,
): void {
  let found: PageClaims | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const update = guard(() => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const { claims } = preferences.now();
    onChange((claims && found) || NOTHING_CLAIMED);
    if (claims && found === null) read();
  });

  function read(): void {
    const work = claimsIn(page, shown);
    const goOn = guard(() => {
      const finished = slice(work, SLICE, () => performance.now());
      if (finished === null) timer = setTimeout(goOn);
      else {
        found = finished.result;
        update();
      }
    });
    timer = setTimeout(goOn);
  }

  if (preferences.now().claims) read();
  preferences.watch((name) => {
    if (name === 'claims' || name === 'claimTicks') update();
  }, signal);
}

/** A view without what is told of claims that are there no more. */
export function withoutGone(view: OverlayView, claims: TextClaims): OverlayView {
  const isGone = (id: string | undefined | null) =>
    typeof id === 'string' && id.startsWith('claim.') && textFindingOf(claims, id) === undefined;
  const card = isGone(view.card?.finding) ? null : view.card;
  const active = isGone(view.active) ? null : view.active;
  return card === view.card && active === view.active ? view : { ...view, card, active };
}

function* claimsIn(page: Document, { report, identity, places }: ShownReport): Steps<PageClaims> {
  const blocks = yield* narrativeSteps(page, places.values(), isVisible);
  const claims = yield* readClaimsSteps(blocks, identity);
  const findings = checkClaims(claims, report);
  const known = new Map<ClaimFinding, WordPlace | null>();
  return {
    claims: textClaimsOf(findings),
    placeOf(finding) {
      let place = known.get(finding);
      if (place === undefined) {
        place = wordsAt(page, blocks, finding);
        known.set(finding, place);
      }
      return place;
    },
  };
}

/** What a person sees on the page, not what its inline styles say. */
function isVisible(element: PageElement): boolean {
  return !(element instanceof Element) || element.checkVisibility({ visibilityProperty: true });
}

function wordsAt(
  page: Document,
  blocks: readonly NarrativeBlock[],
  { claim }: ClaimFinding,
): WordPlace | null {
  const { block, start, end } = claim.at;
  const from = blocks[block];
  const stretches = from === undefined ? [] : rangesOf(from, start, end);
  const ranges = stretches.flatMap(({ node, start, end }) => {
    if (!isText(node) || node.length < end) return [];
    const range = page.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [range];
  });
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = page.createRange();
  whole.setStart(first.startContainer, first.startOffset);
  whole.setEnd(last.endContainer, last.endOffset);
  const holder = whole.commonAncestorContainer;
  const element = holder instanceof Element ? holder : holder.parentElement;
  return element === null ? null : { element, ranges };
}

function isText(node: PageNode): node is PageNode & Text {
  return node instanceof Text;
}
