/** A report with failing checks of several causes and with much that is unusual. */
import { markupNamed } from '../publisher/markups';
import type { PrintedReport } from '../publisher/model';
import { publish } from '../publisher/publish';
import { plantError } from '../publisher/sound';
import { sampleNamed } from '../samples';
import type { ServedPage } from './harness/server';

const printed = printedIn('planted-errors-2022');
const soundPrinted = printedIn('sound-2023');

function printedIn(name: string): PrintedReport {
  const { printed } = sampleNamed(name);
  if (printed === undefined) throw new Error(`${name} is no report`);
  return printed;
}

/** Unusual figures that break no identity: rules of an agency that makes none, counts below zero or like years. */
const UNUSUAL: readonly (readonly [field: string, printed: string])[] = [
  ['disclosed.regulations.issued', '2'],
  ['disclosed.normativeDocs.inForce', '0'],
  ['disclosed.licensing.decisions', '2022'],
  ['disclosed.penalties.decisions', '2023'],
  ['disclosed.coercion.decisions', '-1'],
];

/** Published too late, with last year's sentence on the period. */
const late: PrintedReport = {
  ...printed,
  text: { ...printed.text, opening: printed.text.opening.map((line) => line.replaceAll('2022年', '2021年')) },
  meta: { ...printed.meta, published: '2023-05-04' },
};

export const puzzling: PrintedReport = UNUSUAL.reduce(
  (report, [field, figure]) => plantError(report, field, figure),
  late,
);

/** Of another agency and year: one wrong total of reviews, and nothing else. */
export const almostSound: PrintedReport = plantError(soundPrinted, 'review.total', '9');

/** The page of a report at an address of its own. */
export function pageOf(report: () => PrintedReport, path: string): ServedPage {
  return {
    host: 'www.findings.gov.cn',
    path,
    html: () => publish(report(), markupNamed('paragraphs in cells')).html,
  };
}
