import { tidy } from '../../lib/core/text';
import type { PageSource } from '../../lib/words/totals-source';

/**
 * Where the figures of a page come from: a report's agency and year, any other page's title.
 * @param answer of the background to `totals.ask`
 */
export function sourceOfPage(page: Document, answer: unknown, today: Date): PageSource {
  const names = reportNames(answer);
  return {
    names: names.length > 0 ? names : [tidy(page.title)],
    address: page.location.href,
    date: dateOf(today),
  };
}

/** A content script has no schema library; nobody but the background answers here. */
function reportNames(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const { agency, year } = answer as { readonly agency?: unknown; readonly year?: unknown };
  if (typeof agency !== 'string') return [];
  return typeof year === 'number' ? [agency, String(year)] : [agency];
}

/** The day in the person's own time zone. */
function dateOf(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
