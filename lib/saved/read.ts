import { check } from '../core/check';
import type { Form } from '../core/form';
import type { Report, ReportContent, ReportIdentity } from '../core/report';
import { type Counts, countsOf, standingsOf } from '../core/standing';
import { type PageReading, readPage } from '../page/read';
import { decodePage } from './decode';
import { parsePage } from './document';
import { isBinary, kindOfFile } from './kinds';
import { pageInMhtml } from './mhtml';
import { sourceOf } from './source';

/** What was made of a file. Plain JSON. */
export type SavedReading =
  | {
      readonly is: 'report';
      /** Its address is what the page says of itself, or the file's own. */
      readonly identity: ReportIdentity;
      readonly report: Report;
      readonly content: ReportContent | null;
      /** Every address of the web that the page names for itself. */
      readonly named: readonly string[];
      /** What became of the checks, and how much was not read. */
      readonly counts: Counts;
    }
  | { readonly is: 'none'; readonly why: NoReading };

/**
 * Why a file yields no report. empty: it holds nothing. binary: no text. noPage: a file of several parts without a page.
 * noReport: a page without a filled-in report. noTables: a report whose tables are pictures or files.
 */
export type NoReading = 'empty' | 'binary' | 'noPage' | 'noReport' | 'noTables';

/**
 * Reads a saved page as the page itself would be read; its scripts never run, and nothing that it asks for is loaded.
 * @param path the file's name, for its kind
 * @param address by which it is named where the page names none
 */
export function readSaved(
  bytes: Uint8Array,
  path: string,
  address: string,
  forms: readonly Form[],
): SavedReading {
  if (bytes.length === 0) return { is: 'none', why: 'empty' };
  const whole = kindOfFile(path) === 'archive' ? pageInMhtml(bytes) : { bytes, addresses: [] };
  if (whole === null) return { is: 'none', why: 'noPage' };
  if (isBinary(whole.bytes)) return { is: 'none', why: 'binary' };
  const html = decodePage(whole.bytes);
  if (html.trim() === '') return { is: 'none', why: 'empty' };
  const page = parsePage(html);
  const source = sourceOf(html, page, whole.addresses);
  return told(readPage(page, forms, { address: source.address ?? address }), source.named, forms);
}

function told(reading: PageReading, named: readonly string[], forms: readonly Form[]): SavedReading {
  const { kind, identity, report, content } = reading;
  if (kind !== 'report') return { is: 'none', why: kind === 'uncheckable' ? 'noTables' : 'noReport' };
  const counts = countsOf(check(report, forms), standingsOf(report, []));
  return { is: 'report', identity, report, content, named, counts };
}
