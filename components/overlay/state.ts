/** What of the overlay is on the page. Nothing of it is kept: a page starts with its list closed. */
export interface OverlayView {
  /** all: marks and bar. tab: a small tab to bring them back. off: nothing at all. */
  readonly shown: 'all' | 'tab' | 'off';
  readonly list: boolean;
  /** `Identity.id` of the finding that is opened, its cells lit. */
  readonly active: string | null;
}

export type Act =
  /** The bar's hide button, or the tab. */
  | { readonly type: 'fold' }
  /** The key or the popup: everything on or off; without `visible`, the other of the two. */
  | { readonly type: 'toggle'; readonly visible?: boolean | undefined }
  | { readonly type: 'list' }
  /** A finding is chosen, on the page or in the list; chosen again, it closes. */
  | { readonly type: 'pick'; readonly identity: string }
  /** A finding is asked for from outside: it opens, whatever was there. */
  | { readonly type: 'show'; readonly identity: string }
  /** One step back: the list, then the marks. */
  | { readonly type: 'escape' };

export const FIRST_VIEW: OverlayView = { shown: 'all', list: false, active: null };

const CLOSED = { list: false, active: null };

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
      return { ...view, list: !view.list, active: null };
    case 'pick':
      return { ...view, list: true, active: view.active === act.identity ? null : act.identity };
    case 'show':
      return { shown: 'all', list: true, active: act.identity };
    case 'escape':
      if (view.list || view.active !== null) return { ...view, ...CLOSED };
      return view.shown === 'all' ? { ...view, shown: 'tab' } : view;
  }
}
