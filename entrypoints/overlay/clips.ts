import { closest, parentElement, rectOf } from '../../lib/page/dom';
import { EVERYWHERE, insetBox, isTurning, overlap, type Rect } from '../../lib/page/places';

/** A box of the page, by how it shows what is in it. Good until the page's styles change. */
export interface Frame {
  readonly element: Element;
  /** The box that this one is in; null for the viewport. */
  readonly outer: Frame | null;
  readonly clipsX: boolean;
  readonly clipsY: boolean;
  /** Its computed clip-path. */
  readonly shape: string;
  /** Whether it, or a box around it, turns what is in it. */
  readonly isTurned: boolean;
  /** Whether nothing in it can be seen. */
  readonly isGone: boolean;
}

/** What holds a cell, and what must be known of the cell besides. */
export interface Held {
  readonly frame: Frame | null;
  /** Whether the pointer goes through the cell, so that asking what lies under a point tells nothing. */
  readonly isEventless: boolean;
}

/** Tells which boxes hold an element. Styles are read once for each element. */
export interface Frames {
  holding(element: Element): Held;
}

export function readFrames(page: Document): Frames {
  const frames = new Map<Element, Frame | null>();
  const cells = new Map<Element, Held>();

  /** The frame for what is in an element, null where that is the viewport. */
  function frameOf(element: Element | null): Frame | null {
    if (element === null || element === page.documentElement) return null;
    const known = frames.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const outer = frameOf(holderOf(element, style.position));
    const frame = newFrame(page, element, style, outer);
    // A box that changes nothing is passed over.
    const isPlain = !frame.clipsX && !frame.clipsY && frame.shape === 'none';
    const isLikeOuter =
      isPlain && frame.isTurned === (outer?.isTurned ?? false) && frame.isGone === (outer?.isGone ?? false);
    const found = isLikeOuter ? outer : frame;
    frames.set(element, found);
    return found;
  }

  return {
    holding(element) {
      const known = cells.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      const held = {
        frame: frameOf(holderOf(element, style.position)),
        isEventless: style.pointerEvents === 'none' || closest(element, '[inert]') !== null,
      };
      cells.set(element, held);
      return held;
    },
  };
}

/**
 * The element whose box an element is laid out in, by its position: what is positioned absolutely passes the
 * boxes that are not its containing block, and is not clipped by them.
 */
function holderOf(element: Element, position: string): Element | null {
  let holder = flatParent(element);
  if (position !== 'absolute' && position !== 'fixed') return holder;
  while (holder !== null && !contains(getComputedStyle(holder), position)) holder = flatParent(holder);
  return holder;
}

function contains(style: CSSStyleDeclaration, position: 'absolute' | 'fixed'): boolean {
  if (position === 'absolute' && style.position !== 'static') return true;
  const moving = [style.transform, style.translate, style.rotate, style.scale, style.perspective];
  return (
    [...moving, style.filter].some((value) => value !== 'none' && value !== '') ||
    /transform|perspective|filter/.test(style.willChange) ||
    /paint|layout|strict|content/.test(style.contain)
  );
}

/** The parent as it is laid out: a slotted element is in its slot. */
function flatParent(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = parentElement(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function newFrame(page: Document, element: Element, style: CSSStyleDeclaration, outer: Frame | null): Frame {
  // Rows, and what makes no box, have no overflow of their own.
  const canClip = !/^(?:inline|contents|none|table-(?:row|header|footer|column).*)$/.test(style.display);
  const isPainted = /paint|strict|content/.test(style.contain) || /auto|hidden/.test(style.contentVisibility);
  const isFree = !canClip || isViewportBody(page, element);
  return {
    element,
    outer,
    clipsX: !isFree && (isPainted || style.overflowX !== 'visible'),
    clipsY: !isFree && (isPainted || style.overflowY !== 'visible'),
    shape: style.clipPath,
    isTurned: outer?.isTurned === true || isTurning(style.transform, style.rotate),
    isGone: outer?.isGone === true || style.opacity === '0',
  };
}

/** A body whose overflow became the viewport's clips nothing itself. */
function isViewportBody(page: Document, element: Element): boolean {
  return element === page.body && getComputedStyle(page.documentElement).overflow === 'visible';
}

/**
 * Measures frames: what a frame lets be seen, all boxes around it taken together. Each is measured once.
 * @returns viewport px; null where nothing is seen
 */
export function shownReader(): (frame: Frame | null) => Rect | null {
  const known = new Map<Frame, Rect | null>();
  const shownIn = (frame: Frame | null): Rect | null => {
    if (frame === null) return EVERYWHERE;
    if (frame.isGone) return null;
    const found = known.get(frame);
    if (found !== undefined) return found;
    const outer = shownIn(frame.outer);
    const shown = outer && overlap(outer, opening(frame));
    known.set(frame, shown);
    return shown;
  };
  return shownIn;
}

/** What a frame by itself lets be seen. */
function opening(frame: Frame): Rect {
  const { element, clipsX, clipsY, shape, isTurned } = frame;
  const whole = rectOf(element);
  // What is turned has no upright box inside: the one around it is the nearest there is.
  const inner = isTurned ? whole : innerBox(element, whole);
  const { left, width } = clipsX ? inner : EVERYWHERE;
  const { top, height } = clipsY ? inner : EVERYWHERE;
  const box = { left, top, width, height };
  return shape === 'none' || isTurned ? box : (overlap(box, insetBox(whole, shape)) ?? NOWHERE);
}

const NOWHERE: Rect = { left: 0, top: 0, width: 0, height: 0 };

/** The box inside the borders and scroll bars, which are told in the element's own, unscaled px. */
function innerBox(element: Element, whole: Rect): Rect {
  const [x, y] = element instanceof HTMLElement ? scaleOf(element, whole) : [1, 1];
  return {
    left: whole.left + element.clientLeft * x,
    top: whole.top + element.clientTop * y,
    width: element.clientWidth * x,
    height: element.clientHeight * y,
  };
}

function scaleOf({ offsetWidth, offsetHeight }: HTMLElement, whole: Rect): [x: number, y: number] {
  // Offsets are whole px: less than one px apart is rounding, not scale.
  const scale = (seen: number, own: number) => (own === 0 || Math.abs(seen - own) < 1 ? 1 : seen / own);
  return [scale(whole.width, offsetWidth), scale(whole.height, offsetHeight)];
}
