import type { ViewScene } from './view';

/** Many agencies, of the reports that the other pictures need. */
const of = (place: ViewScene['place'], ready: string): ViewScene => ({ pages: [], place, ready });

export const year = of({ view: 'year', query: { year: '2022' } }, '.matrix tbody tr');
export const yearBars = of({ view: 'year', query: { year: '2022', as: 'bars' } }, '.chart-canvas');
export const yearShares = of({ view: 'year', query: { year: '2022', as: 'stack' } }, '.chart-canvas');
export const coverage = of({ view: 'coverage', query: {} }, '.grid tbody tr');
