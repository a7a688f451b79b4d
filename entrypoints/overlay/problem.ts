import type { Setting, ShownReport } from '../../components/overlay/contract';
import { figureOf } from '../../lib/core/check';
import type { Decision } from '../../lib/core/decision';
import type { FieldId } from '../../lib/core/form';
import { masked, type Problem, type ProblemCell } from '../../lib/core/problem';
import { headsOf, outlineOf, tableAt } from '../../lib/page/outline';
import type { PageTable } from '../../lib/page/scan';
import type { FindingWords } from '../../lib/words/findings';
import { problemText } from '../../lib/words/problem';

interface Asked {
  readonly shown: ShownReport;
  readonly setting: Setting;
  readonly words: FindingWords;
  /** The cells that were marked as misread. */
  readonly marked: ReadonlyMap<FieldId, Decision>;
  readonly isMasked: boolean;
}

/** Everything needed to read the page's tables again elsewhere, as text. */
export function problemReport({ shown, setting, words, marked, isMasked }: Asked): string {
  const { report, identity, places } = shown;
  const tables = new Map<Element, PageTable>();
  const tableOf = (element: Element | undefined): PageTable | null => {
    const table = element?.closest('table') ?? null;
    if (table === null) return null;
    const known = tables.get(table) ?? tableAt(table);
    if (known !== null) tables.set(table, known);
    return known;
  };
  const cells = [...marked].flatMap(([field, { verdict }]): ProblemCell[] => {
    const figure = figureOf(report, field);
    const element = places.get(field);
    const table = tableOf(element);
    if (figure === undefined) return [];
    const index = element === undefined ? -1 : (table?.cells.indexOf(element) ?? -1);
    const heads = table === null ? { row: [], column: [] } : headsOf(table.grid, index);
    const should = verdict.state === 'misread' ? verdict.should : undefined;
    return [{ field, figure, should, heads }];
  });
  if (cells.length === 0) for (const element of places.values()) tableOf(element);
  const problem: Problem = {
    version: setting.version,
    browser: setting.page.defaultView?.navigator.userAgent ?? '',
    identity,
    edition: report.edition,
    cells,
    notes: report.notes,
    tables: [...tables.values()].map(outlineOf),
  };
  return problemText(isMasked ? masked(problem) : problem, setting.language, words, isMasked);
}

/** How many cells of the page's tables print no figure that was read; a table that holds others lays out the page. */
export function unusedCells(page: Document, places: ReadonlyMap<FieldId, Element>): number {
  // Not page.querySelectorAll: a page can put an image of that name in its place.
  const cells = Document.prototype.querySelectorAll.call(page, 'table:not(:has(table)) :is(td, th)');
  const read = new Set(places.values());
  return [...cells].filter((cell) => !read.has(cell)).length;
}
