import type { Decimal } from '../../lib/core/decimal';
import type { FieldId } from '../../lib/core/form';
import type { Tally } from '../publisher/adder';
import type { PrintedReport } from '../publisher/model';
import { compose, type Markup, type PublishedPage, publish } from '../publisher/publish';

export type Edition = PublishedPage['edition'];

/** An identity that does not hold on a sample page: both sums as they stand there. */
export interface Failing {
  /** `Identity.id`: `requests.applicants:received`. */
  readonly id: string;
  readonly left: Decimal;
  readonly right: Decimal;
}

/** A page to try Gouji on, with all that it must make of it. */
export interface Sample {
  readonly name: string;
  /** A host under gov.cn; samples are served locally under its name. */
  readonly host: string;
  readonly path: string;
  /** What it is, for the index of samples. */
  readonly about: string;
  readonly kind: 'report' | 'uncheckable' | 'other';
  /** Null for a page that is no report: what a reader makes of it is not asked. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly edition: Edition | null;
  readonly identities: Tally | null;
  readonly failing: readonly Failing[];
  /** Identities that cannot be told. */
  readonly untold: readonly string[];
  /** Every figure that must be read, and no other; null: printed blank. */
  readonly figures: Readonly<Record<FieldId, Decimal | null>>;
  /** What a report prints, before any markup; absent for a page that is none. */
  readonly printed?: PrintedReport;
  html(): string;
}

export interface ReportSample {
  readonly name: string;
  readonly host: string;
  readonly path: string;
  readonly about: string;
  readonly report: PrintedReport;
  readonly markups: readonly Markup[];
  readonly identities: Tally;
  readonly failing?: readonly Failing[];
  readonly untold?: readonly string[];
}

/** A sample that is a report, published once when its page is first asked for. */
export function reportSample(sample: ReportSample): Sample {
  const { report, markups, failing = [], untold = [], ...rest } = sample;
  const published = publish(report, compose(...markups));
  return {
    ...rest,
    kind: published.kind,
    agency: report.agency,
    year: report.year,
    title: report.title,
    edition: published.kind === 'report' ? published.edition : null,
    identities: published.kind === 'report' ? rest.identities : null,
    failing,
    untold,
    figures: published.expected,
    printed: report,
    html: () => published.html,
  };
}
