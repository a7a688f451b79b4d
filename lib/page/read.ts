import type { FieldId, Form, Section } from '../core/form';
import { ENOUGH, type Recognised, recogniseSteps } from '../core/recognise';
import type { Report, ReportContent, ReportIdentity } from '../core/report';
import { finish, type Steps } from '../core/steps';
import { plain } from '../core/text';
import { contentOf } from './content';
import type { PageElement, PageNode } from './document';
import { foreignTables } from './foreign';
import { agencyIn, identify, isReportTitle, titleOf, yearIn } from './identify';
import { faultsOf, headedPart, type PartFaults } from './parts';
import { type Enclosure, type PageScan, scanSteps } from './scan';

/** What a page turned out to be, and all that was read from it. */
export interface PageReading<Place = PageElement> {
  /** report: tables read. uncheckable: a report whose tables are images or an attachment. other: no report. */
  readonly kind: 'report' | 'uncheckable' | 'other';
  readonly identity: ReportIdentity;
  readonly report: Report;
  /** The cell that prints each field: where its badge belongs. */
  readonly places: ReadonlyMap<FieldId, Place>;
  /** Pictures and files that stand where an uncheckable report should have its tables. */
  readonly enclosures: readonly Enclosure[];
  /** Parts of the report's text that are missing or empty. */
  readonly parts: PartFaults;
  /** The text of its sections and its tables, for the archive; null where no figures were read. */
  readonly content: ReportContent | null;
}

export interface ReadOptions {
  /** The page's own address, kept with what was read. */
  readonly address: string;
  /** Tells whether a person can see an element, where inline styles do not say so; by default every one. */
  readonly isVisible?: (element: PageElement) => boolean;
}

/** Reads a page at once; see `readSteps`. */
export function readPage(root: PageNode, forms: readonly Form[], options: ReadOptions): PageReading {
  return finish(readSteps(root, forms, options));
}

/**
 * Reads a page: its statutory tables if it is a report, and whose and for which year.
 * Changes nothing on the page and never throws on account of what it holds. Where the page changes between two
 * steps, what comes out is a mixture: read it anew.
 *
 * @param root the document
 * @param forms the editions to look for
 */
export function* readSteps(root: PageNode, forms: readonly Form[], options: ReadOptions): Steps<PageReading> {
  const page = yield* scanSteps(root, options.isVisible ?? (() => true));
  const identity = identify(page, options.address);
  yield;
  const named = foreignTables(page, identity);
  const recognised = yield* recogniseSteps(
    page.tables.map((table) => table.grid),
    forms,
    named.map(({ isForeign }) => isForeign),
  );
  yield;
  const places = new Map<FieldId, PageElement>();
  for (const [field, place] of recognised.places) {
    const element = page.tables[place.grid]?.cells[place.cell];
    if (element !== undefined) places.set(field, element);
  }
  const kind = kindOf(page, recognised);
  const used = [...new Set([...recognised.places.values()].map(({ grid }) => grid))].sort((a, b) => a - b);
  const isReport = kind === 'report';
  const others = new Set(used.flatMap((grid) => named[grid]?.name ?? []));
  yield;
  return {
    kind,
    identity,
    report: isReport ? withOthers(recognised.report, [...others]) : NOTHING_READ,
    places: isReport ? places : new Map(),
    enclosures: kind === 'uncheckable' ? page.enclosures : [],
    parts: isReport ? faultsOf(page) : {},
    content: isReport ? contentOf(page, used) : null,
  };
}

/** Tells under which names of other reports its figures are printed: its own tables may be pictures. */
function withOthers(report: Report, texts: readonly string[]): Report {
  if (texts.length === 0) return report;
  return { ...report, notes: [...report.notes, { rule: 'page.otherReport', fields: [], texts }] };
}

/** The report of a page on which nothing was read. */
export const NOTHING_READ: Report = { editions: {}, edition: null, figures: {}, subtotals: {}, notes: [] };

function kindOf(page: PageScan, recognised: Recognised): PageReading['kind'] {
  const { found } = recognised;
  const enough = (section: Section) => (found[section] ?? 0) >= ENOUGH[section];
  const tables = enough('requests') || enough('statistics') || (enough('remedies') && enough('disclosed'));
  const some = enough('remedies') || enough('disclosed');
  const titled = isTitled(page);
  const isFound = tables || some;
  if (isFound && (isForPart(page) || isSpecimen(page))) return 'other';
  if ((tables || (some && titled)) && isFilled(recognised)) return 'report';
  // The blank form of a notice is no report; under an agency's own title it prints what was not read.
  return (isFound ? isNamed(page) : titled) && isReportWithoutTables(page) ? 'uncheckable' : 'other';
}

/** Whether a figure or a dash was read anywhere. */
function isFilled({ report, places }: Recognised): boolean {
  return [...places.keys()].some((field) => (report.figures[field]?.text ?? '') !== '');
}

function isTitled(page: PageScan): boolean {
  return titleOf(page) !== '';
}

/**
 * Statistics of half a year or a quarter use the same tables and are no report. What names the page first decides:
 * another heading may be that of a box beside the report.
 */
function isForPart(page: PageScan): boolean {
  const titled = isTitled(page);
  const isPart = (text: string) => text.length < 90 && PART_OF_YEAR.test(plain(text));
  const own = namesOf(page).find(
    (name) =>
      (isPart(name) && (!titled || /公开/.test(plain(name)))) ||
      (isReportTitle(name) && yearIn(name) !== null),
  );
  if (own !== undefined) return isPart(own);
  return !titled && page.lines.slice(0, 20).some(isPart);
}

/** What names this page: its head and its headings. A line of text may be another page's title. */
function namesOf(page: PageScan): string[] {
  return [page.title, page.metas.get('articletitle') ?? '', ...page.headings];
}

/** Whether the page is named as one agency's report of one year. */
function isNamed(page: PageScan): boolean {
  return namesOf(page).some(
    (name) => isReportTitle(name) && yearIn(name) !== null && agencyIn(name) !== null,
  );
}

const PART_OF_YEAR = /上半年|下半年|半年度|第?[一二三四1-4]季度|1月?[-至—~](?!12)\d{1,2}月/;

/** How to fill in the form, with one filled in to show it: figures that nobody publishes. */
function isSpecimen(page: PageScan): boolean {
  const names = namesOf(page).slice(0, 3);
  return names.some((name) => name.length < 90 && SPECIMEN.test(plain(name)));
}

/** Of the latter words only what a title ends in, before the site's name: `示例` is also a made-up place. */
const SPECIMEN =
  /(?:填报|填写|填表|填列|编写|编制)(?:工作)?(?:说明|指南|指引|须知|要点|规范)|(?:样表|样例|范例|示例|参考样式)[)）】\]]?(?:[-_|–—·].*)?$/;

/** A report by its headings whose tables are pictures or files, or one that is itself a file or a picture. */
function isReportWithoutTables(page: PageScan): boolean {
  const parts = new Set(page.lines.flatMap((line) => headedPart(line) ?? []));
  if (parts.size >= 3) return true;
  if (!namesOf(page).some(isReportTitle)) return false;
  const title = titleOf(page);
  const isFile = page.enclosures.some(
    ({ kind, name }) => kind === 'file' && (name === '' || OFFERED.test(name)),
  );
  if (isFile) return yearIn(title) !== null || agencyIn(title) !== null;
  const isPicture =
    page.enclosures.some(({ kind }) => kind === 'image') && textUnder(title, page) < FEW_WORDS;
  return isPicture && yearIn(title) !== null && agencyIn(title) !== null;
}

/** What a link to a report calls itself. */
const OFFERED = /附件|下载|查看|报告|年报|全文|\.(?:pdf|docx?|wps|ofd)/i;
/** A page of pictures says little besides: fewer characters than a short piece of news. */
const FEW_WORDS = 300;

/** How many characters stand under a title that are no links. */
function textUnder(title: string, page: PageScan): number {
  const first = page.lines.indexOf(title);
  const lines = page.lines.filter((_, at) => at > first && !page.linked.has(at));
  return lines.reduce((sum, line) => sum + line.length, 0);
}
