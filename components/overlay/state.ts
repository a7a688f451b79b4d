/** What of the overlay is on the page. Nothing of it is kept: a page starts with its list closed. */
export interface OverlayView {
  /** all: marks and bar. tab: a small tab to bring them back. off: nothing at all. */
  readonly shown: 'all' | 'tab' | 'off';
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
  /** One step back: the list, then the marks. */
  | { readonly type: 'escape' };

const CLOSED = { list: false, active: null, group: null, set: null };

export const FIRST_VIEW: OverlayView = { shown: 'all', ...CLOSED };

export function nextView(view: OverlayView, act: Act): OverlayView {
  switch (act.type) {
    case 'fold':
      return { ...CLOSED, shown: view.shown === 'all' ? 'tab' : 'all' };
    case 'toggle': {
      const visible = act.visible ?? view.shown !== 'all';
      if (visible === (view.shown === 'all')) return view;
      return { ...CLOSED, shown: visible ? 'all' : 'off' };
    }
    case 'list':
      return { ...CLOSED, shown: view.shown, list: !view.list };
    case 'pick': {
      const active = view.active === act.identity ? null : act.identity;
      return { ...view, list: true, active, group: act.group ?? null, set: null };
    }
    case 'group': {
      const isOpen = view.group === act.group;
      const opened = isOpen ? { group: null, set: null } : { group: act.group, set: act.set };
      return { ...view, list: true, active: null, ...opened };
    }
    case 'set': {
      const isLit = view.group === act.group && view.set === act.set;
      return { ...view, list: true, group: act.group, set: isLit ? null : act.set };
    }
    case 'show':
      return { ...CLOSED, shown: 'all', list: true, active: act.identity };
    case 'escape':
      if (view.list || view.active !== null) return { ...view, ...CLOSED };
      return view.shown === 'all' ? { ...view, shown: 'tab' } : view;
  }
}
