import type { FileResult } from './intake';

/** What a list of files says, in a person's language. */
export interface ListingWords {
  /** Heads of the columns: file, result, reason, agency, year. */
  readonly heads: readonly [string, string, string, string, string];
  resultOf(result: FileResult): string;
  /** Why nothing was kept; empty for what was kept. */
  reasonOf(result: FileResult): string;
}

/** One row for each file under a row of heads, in the order in which they were taken in. */
export function listingOf(results: readonly FileResult[], words: ListingWords): string[][] {
  const rows = results.map((result) => [
    result.path,
    words.resultOf(result),
    words.reasonOf(result),
    result.is === 'kept' ? (result.agency ?? '') : '',
    result.is === 'kept' && result.year !== null ? String(result.year) : '',
  ]);
  return [[...words.heads], ...rows];
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** As CSV (RFC 4180); a file's name never becomes a formula in a spreadsheet. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cellOf = (text: string) => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** A line for each row, its cells parted by tabs. */
export function textOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map(
      (row) =>
        `${row
          .map((cell) => cell.replace(/\s+/g, ' '))
          .join('\t')
          .trimEnd()}\n`,
    )
    .join('');
}
