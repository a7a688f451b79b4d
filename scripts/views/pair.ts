import { AGENCY, PAIR_PAGES } from '../../test/e2e/pair-pages';
import type { ViewScene } from './view';

const { of2020, of2022, of2023 } = PAIR_PAGES;
const ready = '.pair-copied';
const between = (left: number, right: number) =>
  ({ view: 'pair', query: { left: `${left} ${AGENCY}`, right: `${right} ${AGENCY}` } }) as const;

/** Two years of one form. */
export const pair: ViewScene = { pages: [of2022, of2023], place: between(2022, 2023), ready };

/** Two years of two forms. */
export const pairForms: ViewScene = { pages: [of2020, of2023], place: between(2020, 2023), ready };
