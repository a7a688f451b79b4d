import type { MarkBoxes } from '../../components/overlay/Marks';
import { parentElement } from '../../lib/page/dom';
import { sameBox } from '../../lib/page/places';
import { newSurveyor, type Since, type Wanted } from './measure';
import { isMoving } from './motion';

export type { Wanted } from './measure';

export interface Follower {
  /** Asks anew which cells are wanted and reports even if nothing moved: at once the first time, then in the next frame. */
  refresh(): void;
}

interface FollowOptions {
  readonly page: Document;
  readonly probe: Element;
  /** The cells to follow; none while nothing is shown. Asked at each refresh, and never in between. */
  readonly wanted: () => readonly Wanted[];
  /** @param isSameSet whether the same fields have a place as the last time, so that only places differ */
  readonly onMove: (boxes: MarkBoxes, isSameSet: boolean) => void;
  readonly signal: AbortSignal;
}

/** What can move a cell, or something over a cell, without changing the size of what is observed. */
const CHANGING_EVENTS = [
  ...['load', 'toggle', 'change', 'click', 'fullscreenchange', 'contentvisibilityautostatechange'],
  ...['transitionrun', 'transitionend', 'transitioncancel', 'animationstart', 'animationend'],
];

/** What can bring something else over a cell: a menu opens under the pointer, or where the keyboard is, by styles alone. */
const COVERING_EVENTS = ['scroll', 'pointerover', 'focusin', 'focusout'];

/** Attributes by which pages move things; what only scripts read (`data-…`, `aria-…`) is left out. */
const MOVING_ATTRIBUTES = [
  ...['class', 'style', 'hidden', 'open', 'dir', 'width', 'height', 'align', 'src', 'colspan', 'rowspan'],
  ...['checked', 'disabled', 'inert', 'popover', 'media', 'href'],
];

/**
 * Reports where cells are, whenever they have moved: after scrolling of the page or any box in it, resizing,
 * loading of images and fonts, changes of the page, and in every frame while something runs by itself. Reads
 * everything before anything is written; does nothing while nothing happens.
 *
 * The layer scrolls with the page, so that page scrolling moves the marks without any script. In a box that
 * scrolls inside the page the browser tells of scrolling in the frame that shows it, before that frame's own
 * callbacks: a mark is placed in the same frame, or, where the box scrolls ahead of scripts, one frame later.
 * Layers inside the boxes would need nodes in the page, and anchor positioning a name on each cell: both would
 * change the page.
 */
export function follow(options: FollowOptions): Follower {
  const { page, probe, signal } = options;
  const window = page.defaultView;
  const carriers = new Set<Element>();
  const surveyor = newSurveyor(page, probe, carriers);
  let last: MarkBoxes = { badges: new Map(), cells: new Map() };
  let wanted: readonly Wanted[] = [];
  let isForced = true;
  let isFirst = true;
  /** Whether something may be running by itself. */
  let mayRun = true;
  let since: Since = 'nothing';
  let frame = 0;
  /** An observer first tells the sizes that there are, which is no news once they are measured. */
  let isObservedAnew = false;
  let hasMeasured = false;

  const request = () => {
    if (frame === 0 && !signal.aborted) frame = window?.requestAnimationFrame(measure) ?? 0;
  };
  const onChange = () => {
    since = 'change';
    mayRun = true;
    request();
  };
  const onScroll = () => {
    if (since === 'nothing') since = 'scroll';
    request();
  };

  function measure(): void {
    window?.cancelAnimationFrame(frame);
    frame = 0;
    if (signal.aborted) return;
    hasMeasured = true;
    const boxes = surveyor.measure(wanted, since);
    since = 'nothing';
    const isSameSet = sameFields(last.badges, boxes.badges) && sameFields(last.cells, boxes.cells);
    const hasMoved =
      isForced || !isSameSet || !same(last.badges, boxes.badges) || !same(last.cells, boxes.cells);
    const isNew = isForced;
    isForced = false;
    last = boxes;
    if (hasMoved) options.onMove(boxes, isSameSet && !isNew);
    if (wanted.length === 0) return;
    mayRun &&= isMoving(page, carriers);
    if (mayRun) since = 'change';
    if (mayRun || surveyor.isUnsure()) request();
  }

  // Called between layout and paint: what is measured here is shown in the same frame.
  const sizes = new ResizeObserver(() => {
    const isKnown = isObservedAnew && hasMeasured;
    isObservedAnew = false;
    if (isKnown) return;
    since = 'change';
    measure();
  });

  /** Sizes of the cells and of all that holds them: whatever grows above a cell makes one of these grow. */
  function observe(): void {
    const tables = new Set(wanted.map(({ element }) => element.closest('table') ?? element));
    sizes.disconnect();
    isObservedAnew = true;
    hasMeasured = false;
    carriers.clear();
    carriers.add(page.documentElement);
    for (const table of tables) {
      for (let around: Element | null = table; around !== null; around = parentElement(around))
        carriers.add(around);
    }
    for (const element of carriers) sizes.observe(element);
    for (const { element } of wanted) sizes.observe(element);
  }

  const quietly = { capture: true, passive: true, signal };
  for (const type of COVERING_EVENTS) page.addEventListener(type, onScroll, quietly);
  for (const type of CHANGING_EVENTS) page.addEventListener(type, onChange, quietly);
  window?.addEventListener('resize', onChange, quietly);
  page.fonts?.addEventListener('loadingdone', onChange, { signal });
  const changes = new MutationObserver((records) => {
    const targets = new Set(
      records.flatMap(({ type, target }) =>
        type === 'attributes' && target instanceof Element ? target : [],
      ),
    );
    const isLarge = records.some(({ type, attributeName, addedNodes }) =>
      type === 'childList' ? addedNodes.length > 0 : type === 'attributes' && attributeName !== 'style',
    );
    surveyor.change(targets.size > MOST_TARGETS ? [] : targets, isLarge || targets.size > MOST_TARGETS);
    onChange();
  });
  changes.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: MOVING_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    changes.disconnect();
    window?.cancelAnimationFrame(frame);
  });

  return {
    refresh() {
      wanted = options.wanted();
      isForced = true;
      since = 'change';
      mayRun = true;
      if (wanted.length > 0) observe();
      else sizes.disconnect();
      if (isFirst && wanted.length > 0) {
        isFirst = false;
        measure();
      } else request();
    },
  };
}

/** So many elements changed at once are found by going through the page again. */
const MOST_TARGETS = 20;

type Boxes = MarkBoxes['cells'];

function sameFields(a: Boxes, b: Boxes): boolean {
  return a.size === b.size && [...a.keys()].every((field) => b.has(field));
}

function same(a: Boxes, b: Boxes): boolean {
  for (const [field, box] of a) {
    const other = b.get(field);
    if (other === undefined || !sameBox(box, other)) return false;
  }
  return true;
}
