import { NARROW } from '../../components/overlay/start';
import type { TabSpot } from '../../components/overlay/Tab';
import { freeTop, SLIVER, TAB_SIZE, topOf } from '../../components/overlay/tab-place';
import type { TabPlace } from '../../lib/settings/settings';
import { printedIn } from './ink';

/** How much of the edge the widest tab takes, in px: its sign may hold three digits. */
const REACH = 40;
/** How long a window must stand still where no event tells, in ms. */
const REST = 120;

interface TabSetting {
  readonly page: Document;
  readonly host: Element;
  readonly place: () => TabPlace;
  /** Whether the tab is shown. */
  readonly isShown: () => boolean;
  /** Null: the tab may stand in its place. */
  readonly onSpot: (spot: TabSpot | null) => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps the tab off the page's text where the window is narrow: once the page has come to rest, the tab goes to
 * the nearest free height of its edge, or becomes a sliver where there is none.
 * @returns looks again, when the tab was moved or folded to
 */
export function keepTabFree(setting: TabSetting): () => void {
  const { page, signal } = setting;
  const window = page.defaultView;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (window !== null && setting.isShown() && !signal.aborted) setting.onSpot(spotIn(window, setting));
  };
  const lookSoon = () => {
    clearTimeout(timer);
    if (setting.isShown()) timer = setTimeout(look, REST);
  };
  const quietly = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'load', 'transitionend', 'toggle'])
    page.addEventListener(type, lookSoon, quietly);
  window?.addEventListener('resize', lookSoon, quietly);
  page.addEventListener('scrollend', look, quietly);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return look;
}

function spotIn(window: Window, { page, host, place }: TabSetting): TabSpot | null {
  const { innerWidth, innerHeight } = window;
  if (innerWidth >= NARROW) return null;
  const { side } = place();
  const wanted = topOf(place(), innerHeight);
  const edge = page.documentElement.clientWidth;
  const left = side === 'left' ? 0 : edge - REACH;
  const strip = { left, top: 0, width: REACH, height: innerHeight };
  const printed = printedIn(page, strip, host);
  const taken = printed.map((rect) => ({ top: rect.top, bottom: rect.top + rect.height }));
  const top = freeTop(wanted, innerHeight, taken);
  if (top === wanted) return null;
  if (top !== null) return { top, isSliver: false };
  return { top: wanted - (SLIVER.height - TAB_SIZE) / 2, isSliver: true };
}
