import type { ViewScene } from './view';

/** What leaves the program, before it does; of the reports that the other pictures need. */
export const exported: ViewScene = {
  pages: [],
  place: { view: 'export', query: {} },
  ready: '.export-table',
};
