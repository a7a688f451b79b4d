import type { ServedPage } from '../../test/e2e/harness/server';
import { madeArchive } from '../../test/made/archive';
import { pageOfVisit } from '../../test/made/print';
import type { ViewScene } from './view';

const made = madeArchive();
/** A table copied from the year before, and what that breaks. */
const copied = made.planted.find(
  (one) => one.kind === 'copied' && one.row === null && one.section === 'requests',
);
const name = copied?.agency ?? '';

/** The years since 2019: of 2014 to 2018 there are no pages to print. */
const pages = made.visits
  .filter(({ identity, report }) => identity.agency === name && report.editions.requests !== undefined)
  .map((visit): ServedPage => {
    return { host: 'www.made.gov.cn', path: `/${visit.identity.year}.html`, html: () => pageOfVisit(visit) };
  });

/** One agency over the years: a figure as a line, a finding lit in both years. */
export const years: ViewScene = {
  pages,
  place: {
    view: 'agency',
    query: {
      agency: name,
      field: 'requests.received.total',
      finding: `${copied?.year} years.carried:total`,
    },
  },
  ready: '.agency-chart svg',
};

/** The agencies to choose from. */
export const yearsList: ViewScene = { pages, place: { view: 'agency', query: {} }, ready: '.agency-list' };
