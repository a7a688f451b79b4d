/**
 * The addresses of the library's views: `library.html#/pair?left=2020 某某局&right=…`. All that a person chooses in a
 * view stands in its query, so that back, forward and bookmarks lead where they did.
 */

/** The views of the library, one folder each in entrypoints/library/views. */
export const VIEWS = [
  'reports',
  'report',
  'pair',
  'agency',
  'year',
  'coverage',
  'sum',
  'export',
  'import',
] as const;
export type ViewName = (typeof VIEWS)[number];

export interface Place {
  readonly view: ViewName;
  readonly query: Readonly<Record<string, string>>;
}

/** The page that shows the library. */
export const LIBRARY_PAGE = '/library.html';

/** @returns the part of the address behind the page: `#/agency?agency=…`; parts of the query that are empty are left out */
export function addressOf({ view, query }: Place): string {
  const asked = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `#/${view}${asked === '' ? '' : `?${asked}`}`;
}

/** @returns the place that an address names; the list of reports where it names none */
export function placeIn(hash: string): Place {
  const [, name = '', asked = ''] = /^#\/([^?]*)(?:\?(.*))?$/s.exec(hash) ?? [];
  const view = VIEWS.find((one) => one === name);
  return view === undefined
    ? { view: 'reports', query: {} }
    : { view, query: Object.fromEntries(new URLSearchParams(asked)) };
}
