import { type Host, PROBE } from '../../components/host/host';
import type { Guard } from '../../components/overlay/contract';
import type { MarkBox, MarkBoxes } from '../../components/overlay/Marks';
import {
  type Area,
  type Edge,
  MARGIN,
  type Place,
  placeCard,
  type Scene,
} from '../../components/overlay/placing';
import type { OverlayView } from '../../components/overlay/state';
import { type Origin, originOf, overlap, type Rect, toLayer } from '../../lib/page/places';
import type { Model } from './model';

/** Keeps a card where it belongs. */
export interface Stand {
  /** Places the card anew in the next frame. */
  refresh(): void;
  /** Places the card by where the cells are now. */
  place(boxes: MarkBoxes): void;
}

interface StandOptions {
  readonly page: Document;
  readonly host: Host;
  /** Holds the card. */
  readonly box: HTMLElement;
  readonly model: Model;
  readonly view: () => OverlayView;
  readonly guard: Guard;
  readonly signal: AbortSignal;
  /** The card stands. */
  readonly onPlaced: () => void;
  /** The cell of a hovering card is out of sight. */
  readonly onLost: () => void;
}

/** Windows narrower than this, in px, have no room beside a cell. */
const NARROW = 480;

/** Measures, has it reckoned, and moves the card: in one go, so that it never stands where it was. */
export function standAt({
  page,
  host,
  box,
  model,
  view,
  guard,
  signal,
  onPlaced,
  onLost,
}: StandOptions): Stand {
  const window = page.defaultView;
  let boxes: MarkBoxes = { badges: new Map(), cells: new Map() };
  /** The card and what it was placed for, and where: it keeps its side while it can. */
  let last: { readonly of: string; readonly place: Place } | null = null;
  let frame = 0;
  let turn = 0;

  const refresh = () => {
    if (frame !== 0 || signal.aborted || view().card === null) return;
    frame =
      window?.requestAnimationFrame(() => {
        frame = 0;
        begin();
      }) ?? 0;
  };

  function begin(): void {
    settle().catch(
      guard((error: unknown) => {
        throw error;
      }),
    );
  }

  async function settle(): Promise<void> {
    const { card } = view();
    const element = box.querySelector<HTMLElement>('.card');
    if (card === null || element === null) {
      last = null;
      return;
    }
    turn += 1;
    const mine = turn;
    const of = `${card.field} ${card.finding}`;
    const scene = sceneOf(element);
    if (scene.cell === null && card.how === 'hover') {
      onLost();
      return;
    }
    const side = last?.of === of && last.place.is === 'at' ? last.place.placement : null;
    const place = await placeCard(element, scene, side);
    if (mine !== turn || !element.isConnected || signal.aborted) return;
    last = { of, place };
    moveTo(element, place);
    letScroll(element);
    onPlaced();
  }

  function sceneOf(element: HTMLElement): Scene {
    const { clientWidth: width, clientHeight: height } = page.documentElement;
    const origin = originOf(host.probe.getBoundingClientRect(), PROBE);
    const frame = toLayer({ left: 0, top: 0, width, height }, origin);
    const { card } = view();
    const lit = model.lit(view());
    const inView = (field: string | undefined): Area | null => {
      const found = field === undefined ? undefined : boxes.cells.get(field);
      return found === undefined ? null : overlap(shownPart(found), frame);
    };
    const areas = (fields: readonly string[]) =>
      fields.flatMap((field) => {
        const area = inView(field);
        return area === null ? [] : [area];
      });
    const panels = [...host.panel.querySelectorAll('.panel')].map((panel) =>
      toLayer(panel.getBoundingClientRect(), origin),
    );
    const cell = inView(card?.field);
    return {
      view: frame,
      cell,
      suspects: areas(lit?.suspects ?? []),
      terms: areas(lit?.terms ?? []),
      panels,
      size: naturalSize(element),
      isNarrow: frame.width < NARROW,
      gone: cell === null ? edgeOf(card?.field, origin, frame) : 'bottom',
    };
  }

  /** Below the middle of the window, a cell that cannot be seen counts as gone at the bottom. */
  function edgeOf(field: string | undefined, origin: Origin, frame: Rect): Edge {
    const element = field === undefined ? undefined : model.elementOf(field);
    if (element === undefined) return 'bottom';
    const { top, height } = toLayer(element.getBoundingClientRect(), origin);
    return top + height / 2 < frame.top + frame.height / 2 ? 'top' : 'bottom';
  }

  const quietly = { capture: true, passive: true, signal };
  page.addEventListener('scroll', refresh, quietly);
  window?.addEventListener('resize', refresh, quietly);
  // What the card says may grow: a field to write in, a message.
  const changes = new MutationObserver(refresh);
  changes.observe(box, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    window?.cancelAnimationFrame(frame);
  });

  return {
    refresh,
    place(now) {
      boxes = now;
      begin();
    },
  };
}

function shownPart({ left, top, width, height, hidden }: MarkBox): Rect {
  const [above, right, below, before] = hidden;
  return {
    left: left + before,
    top: top + above,
    width: width - before - right,
    height: height - above - below,
  };
}

/** As high as it would be with room enough; its width is of the style sheet. */
function naturalSize(element: HTMLElement): Scene['size'] {
  const { maxHeight } = element.style;
  const body = element.querySelector('.card-body');
  const scrolled = body?.scrollTop ?? 0;
  element.style.maxHeight = '';
  const { offsetWidth: width, offsetHeight: height } = element;
  element.style.maxHeight = maxHeight;
  if (body !== null) body.scrollTop = scrolled;
  return { width, height };
}

function moveTo(element: HTMLElement, place: Place): void {
  const { style, dataset } = element;
  style.maxHeight = `${place.height}px`;
  dataset.place = place.is === 'at' ? 'at' : place.edge;
  style.transform = place.is === 'at' ? `translate(${place.left}px, ${place.top}px)` : '';
  style.inset = place.is === 'at' ? '' : insetOf(place.edge, place.inset);
}

/** What scrolls is reached by the keyboard; what does not is passed over. */
function letScroll(element: HTMLElement): void {
  const body = element.querySelector<HTMLElement>('.card-body');
  if (body !== null) body.tabIndex = body.scrollHeight > body.clientHeight ? 0 : -1;
}

function insetOf(edge: Edge, inset: number): string {
  const sides = `${MARGIN}px`;
  return edge === 'top' ? `${inset}px ${sides} auto ${sides}` : `auto ${sides} ${inset}px ${sides}`;
}
