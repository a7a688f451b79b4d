/** What is opened during the soak: reports of many bodies in many manners, and pages that are none. */

import type { ServedPage } from '../e2e/harness/server';
import { OTHER_PAGES } from '../e2e/pages';
import { madePlace } from '../made/places';
import { builtByScript, framing } from '../publisher/live';
import { markups, plain, uncheckable } from '../publisher/markups';
import type { PrintedReport } from '../publisher/model';
import { type Markup, type PublishedPage, publish } from '../publisher/publish';
import { soundReport } from '../publisher/sound';
import { samples } from '../samples';

/**
 * report: in the page as it was sent. late: built by a script. framed: in a frame of another site. sample: one of the
 * samples, seen again and again. notice: announces a report whose tables cannot be read, or one that is blank.
 * news: something else. huge: ten thousand cells, with a report among them or not.
 */
export type Kind = 'report' | 'late' | 'framed' | 'sample' | 'notice' | 'news' | 'huge';

/** What must be read on a page. */
export type Wanted = Pick<PublishedPage, 'agency' | 'year' | 'expected' | 'optional'>;

export interface SoakPage extends ServedPage {
  readonly kind: Kind;
  /** The page in a frame of it. */
  readonly inner?: ServedPage;
  /** Null where no report can be read. */
  readonly wanted: Wanted | null;
}

/** Kinds of twenty pages running, so that any twenty are mixed alike. */
const TWENTY: readonly Kind[] = [
  ...([
    'report',
    'news',
    'report',
    'late',
    'report',
    'sample',
    'framed',
    'notice',
    'report',
    'news',
  ] as const),
  ...([
    'report',
    'late',
    'huge',
    'report',
    'framed',
    'report',
    'notice',
    'report',
    'news',
    'report',
  ] as const),
];

/** Sites that the pages are spread over: a browser keeps its pages of one site in one process. */
const SITES = 60;

const checkable = samples.filter(({ kind }) => kind === 'report');
const others = samples.filter(({ kind }) => kind === 'other');

/** @returns so many pages, each at an address of its own, the same each time */
export function soakPages(count: number): readonly SoakPage[] {
  return Array.from({ length: count }, (_, at) => pageAt(at));
}

/** A page of a site of its own, for a tab that leaves it and comes back. */
export function pageOfSite(host: string, at: number): SoakPage {
  return { ...pageAt(at), host };
}

function pageAt(at: number): SoakPage {
  const kind = TWENTY[at % TWENTY.length] ?? 'report';
  const place = { host: `www.s${at % SITES}.gov.cn`, path: `/zfxxgk/nb/${at}.html`, kind };
  const turn = Math.floor(at / TWENTY.length);
  switch (kind) {
    case 'news':
      return { ...place, html: () => taken(others, at).html(), wanted: null };
    case 'notice':
      return { ...place, html: () => noticeAt(at, turn), wanted: null };
    case 'huge':
      return { ...place, ...hugeAt(at, turn) };
    case 'sample': {
      const { html, figures, agency, year } = taken(checkable, turn);
      const wanted = { agency: agency ?? '', year: year ?? 0, expected: figures, optional: [] };
      return { ...place, html, wanted };
    }
    case 'late':
      return {
        ...place,
        html: () => builtByScript(reportAt(at), plain),
        wanted: publishedAt(at, plain),
      };
    case 'framed': {
      const wanted = publishedAt(at, plain);
      const inner = { host: `www.f${at % SITES}.gov.cn`, path: `/${at}.html`, html: () => wanted.html };
      const html = (port: number) => framing(reportAt(at), `http://${inner.host}:${port}${inner.path}`);
      return { ...place, html, inner, wanted };
    }
    case 'report': {
      const published = publishedAt(at, taken(markups, at));
      return { ...place, html: () => published.html, wanted: published };
    }
  }
}

/** A sound report of a body that no other number has. */
function reportAt(at: number): PrintedReport {
  const report = soundReport(at, at % 2 === 0 ? '2021' : '2019');
  const agency = madePlace(at >> 1).agencies[at % 2 === 0 ? 0 : 1];
  return JSON.parse(JSON.stringify(report).replaceAll(report.agency, agency));
}

function publishedAt(at: number, markup: Markup): PublishedPage {
  return publish(reportAt(at), markup, { seed: at });
}

function noticeAt(at: number, turn: number): string {
  if (turn % 3 === 2) return OTHER_PAGES.empty.html();
  return publishedAt(at, taken(uncheckable, turn)).html;
}

function hugeAt(at: number, turn: number): Pick<SoakPage, 'html' | 'wanted'> {
  if (turn % 2 === 1) return { html: OTHER_PAGES.huge.html, wanted: null };
  const published = publishedAt(at, plain);
  const [table = ''] = OTHER_PAGES.huge.html().match(/<table>.*<\/table>/) ?? [];
  // Before the report: rows of nothing but figures right behind it could be its own.
  const html = published.html.replace(/<body[^>]*>/, (body) => `${body}${table}`);
  return { html: () => html, wanted: published };
}

function taken<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to take turns');
  return item;
}
