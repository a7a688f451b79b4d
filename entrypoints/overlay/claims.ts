import type { Setting, ShownReport } from '../../components/overlay/contract';
import type { OverlayView } from '../../components/overlay/state';
import { checkClaims, readClaimsSteps } from '../../lib/claims';
import type { ClaimFinding } from '../../lib/core/claim';
import { type Steps, slice } from '../../lib/core/steps';
import { NO_CLAIMS, type TextClaims, textClaimsOf, textFindingOf } from '../../lib/core/text-finding';
import type { PageElement, PageNode } from '../../lib/page/document';
import { commonHolder, type NarrativeBlock, narrativeSteps, rangesOf } from '../../lib/page/narrative';
import type { Preferences } from './settings';
import { watchText } from './text-watch';

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

/** A text as it was read: what it claimed, and what it was then. */
interface TextReading {
  readonly found: PageClaims;
  readonly blocks: readonly NarrativeBlock[];
}

/**
 * Reads the running text of a page once its marks are drawn, in slices, so that no mark is delayed and the page
 * never stands still; the text is read when it is first wanted, kept, and read again when it has changed.
 * @param onChange told of what is claimed, never at once, and anew when a setting of claims or the text changes:
 *   nothing while they are not to be checked
 */
export function checkText(
  shown: ShownReport,
  { page, guard, signal }: Setting,
  preferences: Preferences,
  onChange: (found: PageClaims) => void,
): void {
  let reading: TextReading | null = null;
  /** Whether the text may have changed since. */
  let isStale = false;
  let wasNew = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const update = guard(() => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const { claims } = preferences.now();
    onChange((claims && reading?.found) || NOTHING_CLAIMED);
    if (claims && (reading === null || isStale)) read();
  });
  const watch = watchText(() => {
    isStale = true;
    if (preferences.now().claims) read();
    return wasNew;
  }, signal);

  function read(): void {
    clearTimeout(timer);
    const before = reading;
    const work = claimsIn(page, shown, before);
    // What changes while the text is read for the first time may stand anywhere.
    if (before === null) watch(page);
    const goOn = guard(() => {
      const finished = slice(work, SLICE, () => performance.now());
      if (finished === null) {
        timer = setTimeout(goOn);
        return;
      }
      reading = finished.result;
      isStale = false;
      wasNew = reading !== before;
      if (!wasNew) return;
      watch(holderOf(reading.blocks, shown) ?? page);
      update();
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

/** @returns the reading before where the text is the same, node for node */
function* claimsIn(
  page: Document,
  { report, identity, places }: ShownReport,
  before: TextReading | null,
): Steps<TextReading> {
  const blocks = yield* narrativeSteps(page, places.values(), isVisible);
  if (before !== null && isSame(before.blocks, blocks)) return before;
  const claims = yield* readClaimsSteps(blocks, identity);
  const findings = checkClaims(claims, report);
  const known = new Map<ClaimFinding, WordPlace | null>();
  const found: PageClaims = {
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
  return { found, blocks };
}

function isSame(before: readonly NarrativeBlock[], now: readonly NarrativeBlock[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ text, isHeading, part, runs }, at) => {
      const old = before[at];
      return (
        old?.text === text &&
        old.isHeading === isHeading &&
        old.part === part &&
        old.runs.length === runs.length &&
        runs.every(({ node }, run) => node === old.runs[run]?.node)
      );
    })
  );
}

/** The smallest node that holds the text and the cells of a report; null where there is no text. */
function holderOf(blocks: readonly NarrativeBlock[], { places }: ShownReport): Node | null {
  const texts = blocks.flatMap(({ runs }) => runs[0]?.node ?? []);
  const holder = texts.length === 0 ? null : commonHolder([...texts, ...places.values()]);
  return holder instanceof Node ? holder : null;
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
