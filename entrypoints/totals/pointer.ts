import { parentElement } from '../../lib/page/dom';
import { overlap, type Rect } from '../../lib/page/places';
import { cellAround } from '../../lib/page/quick';
import { windowOf } from './measure';

/** What a person does with the pointer on the cells of a page. */
export interface PointerActions {
  readonly onPress: (cell: HTMLTableCellElement, held: { extend: boolean; beside: boolean }) => void;
  /** The pointer is dragged on, over a cell of the table in which it was pressed. */
  readonly onDrag: (cell: HTMLTableCellElement) => void;
  readonly onRelease: () => void;
  /** The cell under the pointer while nothing is pressed; null: none. */
  readonly onHover: (cell: HTMLTableCellElement | null) => void;
}

export interface Pointer {
  /** Goes on with a press that began elsewhere, on a handle beside a table. */
  follow(table: HTMLTableElement, event: PointerEvent): void;
}

/** Presses on cells are taken with all that comes of them: links are not followed, the page hears nothing. */
const TAKEN = ['mousedown', 'mouseup', 'dblclick', 'touchstart', 'touchend', 'selectstart', 'dragstart'];
/** So near to an edge of a box, or beyond it, dragging scrolls it; px. */
const EDGE = 24;
/** The most that it scrolls in a frame; px. */
const FASTEST = 28;

/** Listens at the window, before the page. */
export function takePointer(page: Document, actions: PointerActions, signal: AbortSignal): Pointer {
  const window = page.defaultView;
  let pressed: HTMLTableElement | null = null;
  let last = { x: 0, y: 0 };
  let frame = 0;
  /** A click comes after the release, sometimes on what two cells have in common. */
  let isClickDue = false;

  const take = (event: Event) => {
    event.stopImmediatePropagation();
    if (event.cancelable && !event.type.startsWith('touch')) event.preventDefault();
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) => {
    window?.addEventListener(type, act, { capture: true, passive: false, signal });
  };

  function begin(table: HTMLTableElement, { clientX: x, clientY: y }: PointerEvent): void {
    pressed = table;
    isClickDue = true;
    last = { x, y };
    actions.onHover(null);
  }
  function end(): void {
    if (pressed === null) return;
    pressed = null;
    window?.cancelAnimationFrame(frame);
    frame = 0;
    actions.onRelease();
  }

  on('pointerdown', (event) => {
    isClickDue = false;
    const cell = cellOf(event);
    if (cell === null || event.button !== 0) return;
    take(event);
    // A finger may be about to scroll: its tap comes as a click.
    if (event.pointerType === 'touch') return;
    const table = cell.closest('table');
    if (table === null) return;
    begin(table, event);
    actions.onPress(cell, heldIn(event));
  });
  on('pointermove', (event) => {
    if (pressed === null) {
      // On a handle, the cell beside it is still meant.
      if (!isOurs(event)) actions.onHover(event.pointerType === 'touch' ? null : cellOf(event));
      return;
    }
    take(event);
    if ((event.buttons & 1) === 0) return end();
    last = { x: event.clientX, y: event.clientY };
    reach();
    if (frame === 0) frame = window?.requestAnimationFrame(scrollOn) ?? 0;
  });
  on('pointerup', (event) => {
    if (pressed === null) {
      if (cellOf(event) !== null && event.button === 0) take(event);
      return;
    }
    take(event);
    end();
  });
  on('pointercancel', end);
  on('click', (event) => {
    const cell = cellOf(event);
    if (cell === null && !isClickDue) return;
    // The keyboard's own click, on a link in a cell, is the page's.
    if (event.detail === 0 && !isTouch(event)) return;
    if (cell === null && isOurs(event)) return;
    take(event);
    isClickDue = false;
    if (cell !== null && isTouch(event)) {
      actions.onPress(cell, heldIn(event));
      actions.onRelease();
    }
  });
  for (const type of TAKEN) {
    window?.addEventListener(
      type,
      (event) => {
        const isOther = event instanceof MouseEvent && event.button !== 0;
        if (!isOther && (pressed !== null || cellOf(event) !== null)) take(event);
      },
      { capture: true, passive: false, signal },
    );
  }
  signal.addEventListener('abort', () => window?.cancelAnimationFrame(frame));

  /** Selects up to the pointer, or up to the nearest cell in view where it is beside the table. */
  function reach(): void {
    const cell = pressed === null ? null : nearest(pressed, last);
    if (cell !== null) actions.onDrag(cell);
  }

  function scrollOn(): void {
    frame = 0;
    if (pressed === null || !scrollTowards(pressed, last)) return;
    reach();
    frame = window?.requestAnimationFrame(scrollOn) ?? 0;
  }

  return { follow: begin };
}

function heldIn(event: MouseEvent): { extend: boolean; beside: boolean } {
  return { extend: event.shiftKey, beside: event.ctrlKey || event.metaKey };
}

function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch';
}

function cellOf({ target }: Event): HTMLTableCellElement | null {
  if (target instanceof Element) return cellAround(target);
  // A selection begins in a text.
  return target instanceof Text && target.parentElement !== null ? cellAround(target.parentElement) : null;
}

function isOurs({ target }: Event): boolean {
  return target instanceof Element && target.localName.startsWith('gouji-');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function nearest(table: HTMLTableElement, { x, y }: Point): HTMLTableCellElement | null {
  let shown: Rect | null = overlap(table.getBoundingClientRect(), windowOf(table));
  for (const box of boxesAround(table)) shown = shown && overlap(shown, innerOf(box));
  if (shown === null) return null;
  const { left, top, width, height } = shown;
  const within = (at: number, from: number, size: number) =>
    Math.min(Math.max(at, from + 1), from + size - 1);
  const points = table.ownerDocument.elementsFromPoint(within(x, left, width), within(y, top, height));
  for (const element of points) {
    const cell = cellAround(element);
    if (cell?.closest('table') === table) return cell;
  }
  return null;
}

/** Scrolls what is around a table, from the inside out, towards a point at or beyond its edge. */
function scrollTowards(table: Element, point: Point): boolean {
  const page = table.ownerDocument;
  const boxes = [...boxesAround(table), page.scrollingElement].filter((box) => box !== null);
  for (const box of boxes) {
    const { left, top, width, height } = box === page.scrollingElement ? windowOf(table) : innerOf(box);
    const [x, y] = [speed(point.x, left, width), speed(point.y, top, height)];
    const [beforeX, beforeY] = [box.scrollLeft, box.scrollTop];
    if (x !== 0 || y !== 0) box.scrollBy({ left: x, top: y, behavior: 'instant' });
    if (box.scrollLeft !== beforeX || box.scrollTop !== beforeY) return true;
  }
  return false;
}

function speed(at: number, from: number, size: number): number {
  const over = at < from + EDGE ? at - from - EDGE : at > from + size - EDGE ? at - from - size + EDGE : 0;
  return Math.max(-FASTEST, Math.min(FASTEST, over / 2));
}

/** Boxes that a table can be scrolled in, innermost first. */
function boxesAround(table: Element): Element[] {
  const boxes: Element[] = [];
  const { body, documentElement } = table.ownerDocument;
  for (
    let at = parentElement(table);
    at !== null && at !== body && at !== documentElement;
    at = parentElement(at)
  ) {
    if (getComputedStyle(at).overflow !== 'visible') boxes.push(at);
  }
  return boxes;
}

function innerOf(box: Element): Rect {
  const { left, top } = box.getBoundingClientRect();
  return {
    left: left + box.clientLeft,
    top: top + box.clientTop,
    width: box.clientWidth,
    height: box.clientHeight,
  };
}
