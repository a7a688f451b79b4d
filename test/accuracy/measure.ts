/** How much of a published page the reader reads right: the measure behind `npm run accuracy`. */

import type { FieldId } from '../../lib/core/form';
import { forms } from '../../lib/forms';
import { type PageReading, readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import type { PublishedPage } from '../publisher/publish';

/** What was wrong with one page. */
export interface PageScore {
  /** Figures that had to be read, and how many were. */
  readonly expected: number;
  readonly right: number;
  /** Figures claimed as read that are not what the page prints, or must not be read at all. */
  readonly wrong: readonly string[];
  /** Figures not read though they are printed. */
  readonly missed: readonly FieldId[];
  /** Anything else that differs: kind, agency, year, edition. */
  readonly other: readonly string[];
}

export function isWhollyRight(score: PageScore): boolean {
  return score.right === score.expected && score.wrong.length === 0 && score.other.length === 0;
}

export function readHtml(html: string): PageReading {
  return readPage(parsePage(html), forms, { address: 'http://www.example.gov.cn/report.html' });
}

export function scorePage(page: PublishedPage, reading: PageReading = readHtml(page.html)): PageScore {
  const wrong: string[] = [];
  const missed: FieldId[] = [];
  let right = 0;
  let expected = 0;
  const optional = new Set(page.optional);
  for (const [field, value] of Object.entries(page.expected)) {
    const figure = reading.report.figures[field];
    const unread = figure === undefined || figure.is === 'unreadable';
    if (unread && optional.has(field)) continue;
    expected += 1;
    if (unread) missed.push(field);
    else if ((figure.is === 'blank' ? null : figure.value) === value) right += 1;
    else wrong.push(`${field}: ${JSON.stringify(figure)} for ${value}`);
  }
  for (const [field, figure] of Object.entries(reading.report.figures)) {
    if (field in page.expected || figure.is === 'unreadable') continue;
    wrong.push(`${field}: ${JSON.stringify(figure)}, not expected`);
  }
  for (const [field, value] of Object.entries(page.subtotals)) {
    const figure = reading.report.subtotals[field];
    if (figure?.is !== 'number' || figure.value !== value)
      wrong.push(`${field}: ${JSON.stringify(figure)} for ${value}`);
  }
  const other: string[] = [];
  const same = (name: string, got: unknown, want: unknown) => {
    if (got !== want) other.push(`${name}: ${got} for ${want}`);
  };
  same('kind', reading.kind, page.kind);
  same('agency', reading.identity.agency, page.agency);
  same('year', reading.identity.year, page.year);
  same('published', reading.identity.published, page.published);
  same('index number', reading.identity.indexNumber, page.index);
  if (page.kind === 'report') same('edition', reading.report.edition, page.edition);
  return { expected, right, wrong, missed, other };
}
