import type { Settings } from '../../lib/settings/settings';
import { FIRST_VIEW, type OverlayView } from './state';

/** Under this width in px a report starts folded: there is no room beside its tables. */
export const NARROW = 480;

/** How the overlay of a report starts, by what a person set and the width of the window. */
export function firstView(start: Settings['start'], width: number): OverlayView {
  if (start === 'off') return { ...FIRST_VIEW, shown: 'off' };
  return start === 'tab' || width < NARROW ? { ...FIRST_VIEW, shown: 'tab' } : FIRST_VIEW;
}
