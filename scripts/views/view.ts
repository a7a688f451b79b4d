import type { Place } from '../../lib/place';
import type { ServedPage } from '../../test/e2e/harness/server';

/** A view of the library as pictures show it. */
export interface ViewScene {
  /** Reports that are seen before, in this order. */
  readonly pages: readonly ServedPage[];
  readonly place: Place;
  /** What the view shows once it is drawn. */
  readonly ready: string;
}
