import { before, ID, now, ROW } from '../../test/e2e/report-pages';
import type { ViewScene } from './view';

const pages = [before, now];
const ready = '.claims-table tr[data-outcome]';

/** A finding opened beside its table, its figures lit. */
export const report: ViewScene = {
  pages,
  place: { view: 'report', query: { id: ID, finding: ROW, cause: ROW } },
  ready,
};

/** The draft of a letter. */
export const reportLetter: ViewScene = {
  pages,
  place: { view: 'report', query: { id: ID, panel: 'letter' } },
  ready,
};
