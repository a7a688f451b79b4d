import type { ViewScene } from './view';

/** Where saved pages are dropped. */
export const importing: ViewScene = { pages: [], place: { view: 'import', query: {} }, ready: '.drop' };
