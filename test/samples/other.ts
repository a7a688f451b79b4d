/** Builds sample pages that are no reports. */
import { frame } from '../publisher/frame';
import type { Sample } from './sample';

export interface OtherPage {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly about: string;
  readonly site: string;
  readonly title: string;
  readonly column: string;
  readonly published: string;
  readonly body: string;
}

export function otherSample(page: OtherPage): Sample {
  const { name, host, path, about, title } = page;
  const html = frame({
    site: page.site,
    theme: '#3a5a78',
    title: `${title}_${page.site}`,
    column: page.column,
    headline: title,
    facts: [
      ['信息来源', page.site],
      ['发布日期', page.published],
    ],
    container: 'id="zoom"',
    body: page.body,
  });
  return {
    name,
    host,
    path,
    about,
    title,
    kind: 'other',
    agency: null,
    year: null,
    edition: null,
    identities: null,
    failing: [],
    untold: [],
    figures: {},
    html: () => html,
  };
}

export function paragraphs(...texts: readonly string[]): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

export function links(...texts: readonly string[]): string {
  return `<ul>${texts.map((text, at) => `<li><a href="./t${at + 1}.html">${text}</a></li>`).join('\n')}</ul>`;
}

/** A table of plain cells; the first row is its head. */
export function grid(...rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  return `<table border="1" cellspacing="0"><tbody>${lines.join('\n')}</tbody></table>`;
}
