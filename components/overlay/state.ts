import type { FieldId } from '../../lib/core/form';

/** A finding told at its cell. */
export interface CardView {
  /** The figure whose cell the card stands at. */
  readonly field: FieldId;
  /** Id of the finding that it tells (`Identity.id`, `SoftFinding.id`). */
  readonly finding: string;
  /** hover: goes when the pointer or the focus leaves. pinned: stays until it is closed. */
  readonly how: 'hover' | 'pinned';
}

/** A finding that a person is led to, and the figure to lead to. */
export type Stop = Omit<CardView, 'how'>;

/** What of the overlay is on the page. Nothing of it is kept: a page starts with its list closed. */
export interface OverlayView {
  /** all: marks and bar. tab: a small tab to bring them back. off: nothing at all. */
  readonly shown: 'all' | 'tab' | 'off';
  /** Whether the marks stand over the cells; the bar stays without them. */
  readonly marks: boolean;
  /** Whether every cell shows what was read in it. */
  readonly readback: boolean;
  /** The card that is open. */
  readonly card: CardView | null;
  readonly list: boolean;
  /** Id of the finding (`Identity.id`, `SoftFinding.id`) that is opened, its cells lit. */
  readonly active: string | null;
  /** Key of the group of failing checks that is opened: the id of its first finding. */
  readonly group: string | null;
  /** Place of the correction that is lit among those of the opened group. */
  readonly set: number | null;
}

export type Act =
  /** The bar's hide button, or the tab. */
  | { readonly type: 'fold' }
  /** The key or the popup: everything on or off; without `visible`, the other of the two. */
  | { readonly type: 'toggle'; readonly visible?: boolean | undefined }
  | { readonly type: 'list' }
  /** A finding is chosen, on the page or in the list; chosen again, it closes. Its group, if it has one, is open. */
  | { readonly type: 'pick'; readonly identity: string; readonly group?: string | undefined }
  /** A group is chosen in the list; chosen again, it closes. `set`: the correction to light. */
  | { readonly type: 'group'; readonly group: string; readonly set: number | null }
  /** A correction is chosen; chosen again, its cells are lit no more. */
  | { readonly type: 'set'; readonly group: string; readonly set: number }
  /** A failing check is asked for from outside: it opens, with what is behind it, whatever was there. */
  | { readonly type: 'show'; readonly identity: string }
  /** The marks over the cells on or off; without `visible`, the other of the two. */
  | { readonly type: 'marks'; readonly visible?: boolean | undefined }
  /** The read-back on or off; without `visible`, the other of the two. */
  | { readonly type: 'readback'; readonly visible?: boolean | undefined }
  /** The next or the previous finding to look at, round and round: its card opens at its cell. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** A card is opened, or pages to another finding of its cell. A pinned card gives way to no hovering. */
  | ({ readonly type: 'card' } & CardView)
  /** The card is closed. */
  | { readonly type: 'uncard' }
  /** One step back: the card, the read-back, the list, then the marks. */
  | { readonly type: 'escape' };

/** The list and all that is opened in it. */
const UNLISTED = { list: false, active: null, group: null, set: null };
const CLOSED = { ...UNLISTED, card: null };

export const FIRST_VIEW: OverlayView = { shown: 'all', marks: true, readback: false, ...CLOSED };

/** @param stops the findings that a step goes along, in their order */
export function nextView(view: OverlayView, act: Act, stops: readonly Stop[] = []): OverlayView {
  switch (act.type) {
    case 'fold':
      return { ...view, ...CLOSED, shown: view.shown === 'all' ? 'tab' : 'all' };
    case 'toggle': {
      const visible = act.visible ?? view.shown !== 'all';
      if (visible === (view.shown === 'all')) return view;
      return { ...FIRST_VIEW, shown: visible ? 'all' : 'off' };
    }
    case 'list':
      return { ...view, ...CLOSED, list: !view.list };
    case 'pick': {
      const active = view.active === act.identity ? null : act.identity;
      return { ...view, list: true, active, group: act.group ?? null, set: null, card: null };
    }
    case 'group': {
      const isOpen = view.group === act.group;
      const opened = isOpen ? { group: null, set: null } : { group: act.group, set: act.set };
      return { ...view, list: true, active: null, ...opened, card: null };
    }
    case 'set': {
      const isLit = view.group === act.group && view.set === act.set;
      return { ...view, list: true, group: act.group, set: isLit ? null : act.set, card: null };
    }
    case 'show':
      return { ...view, ...CLOSED, shown: 'all', readback: false, list: true, active: act.identity };
    case 'marks':
      return { ...view, marks: act.visible ?? !view.marks, card: null };
    case 'readback': {
      const readback = act.visible ?? !view.readback;
      // What was read stands over the cells in place of marks, bar and list.
      return readback ? { ...view, ...CLOSED, readback } : { ...view, readback, card: null };
    }
    case 'step': {
      const stop = stopAfter(view, act.by, stops);
      return stop === undefined
        ? view
        : { ...view, shown: 'all', readback: false, card: { ...stop, how: 'pinned' } };
    }
    case 'card': {
      const { field, finding, how } = act;
      const isLess = how === 'hover' && view.card?.how === 'pinned';
      return isLess || view.shown !== 'all' ? view : { ...view, card: { field, finding, how } };
    }
    case 'uncard':
      return view.card === null ? view : { ...view, card: null };
    case 'escape':
      if (view.card !== null) return { ...view, card: null };
      if (view.readback && view.shown === 'all') return { ...view, readback: false };
      if (view.list || view.active !== null) return { ...view, ...UNLISTED };
      return view.shown === 'all' ? { ...view, shown: 'tab' } : view;
  }
}

/** From the finding whose card is open, else from the one that is opened in the list, else from before the first. */
function stopAfter({ card, active }: OverlayView, by: 1 | -1, stops: readonly Stop[]): Stop | undefined {
  const here = card?.finding ?? active;
  const at = stops.findIndex(({ finding }) => finding === here);
  if (at < 0) return stops.at(by === 1 ? 0 : -1);
  return stops.at((at + by) % stops.length);
}
