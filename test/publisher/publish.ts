/**
 * The test publisher: any report's figures in any markup, and what a careful reader must find there.
 */
import type { Decimal } from '../../lib/core/decimal';
import type { Edition, FieldId } from '../../lib/core/form';
import type { Line } from './lines';
import type { Page, PrintedReport } from './model';
import { type Random, seeded } from './random';
import { type SerialiseOptions, serialise, unmarked } from './serialise';
import { layOut } from './tables';

/** One way of printing a report; `apply` is pure and gets its chance from `random` alone. */
export interface Markup {
  readonly name: string;
  /** What it stands for. */
  readonly line: Line;
  readonly apply: (page: Page, random: Random) => Page;
}

/** A whole page and what it says. */
export interface PublishedPage {
  readonly html: string;
  readonly kind: 'report' | 'uncheckable';
  readonly agency: string;
  readonly year: number;
  /** The headline in one line. */
  readonly title: string;
  /** 发布日期, `2021-01-26`, however the page prints it. */
  readonly published: string;
  /** 索引号 */
  readonly index: string;
  readonly edition: Edition | 'mixed';
  /** Every field that must be read, nothing else; null: printed blank or as a dash. */
  readonly expected: Readonly<Record<FieldId, Decimal | null>>;
  /** Fields whose row cannot be told apart: reading any of them is a mistake. */
  readonly untold: readonly FieldId[];
  /** Fields of `expected` that may be refused with a note, but never misread. */
  readonly optional: readonly FieldId[];
  /** Subtotals that the form does not have: `requests.refused.subtotal.total`. */
  readonly subtotals: Readonly<Record<FieldId, Decimal>>;
}

export interface PublishOptions extends SerialiseOptions {
  readonly seed?: number;
}

export function publish(report: PrintedReport, markup: Markup, options: PublishOptions = {}): PublishedPage {
  const page = markup.apply(layOut(report), seeded(options.seed ?? 1));
  return {
    html: serialise(page, options),
    kind: page.kind,
    agency: report.agency,
    year: report.year,
    title: unmarked(page.headline),
    published: report.meta.published,
    index: report.meta.index,
    edition: report.disclosedEdition === report.requestsEdition ? report.requestsEdition : 'mixed',
    expected: page.expected,
    untold: page.untold,
    optional: page.optional,
    subtotals: page.subtotals,
  };
}

/** One markup out of several, applied in the order given. */
export function compose(...markups: readonly Markup[]): Markup {
  return {
    name: markups.map((markup) => markup.name).join(' + '),
    line: markups[0]?.line ?? 'plain',
    apply: (page, random) => markups.reduce((made, markup) => markup.apply(made, random), page),
  };
}
