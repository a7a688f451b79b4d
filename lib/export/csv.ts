import type { Decimal } from '../core/decimal';

/** What stands in a cell of a table: a figure, exactly; a text; nothing. */
export type CellValue = { readonly number: Decimal } | string | boolean | null;

/** Makes a spreadsheet know UTF-8 when it sees it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Signs at which a spreadsheet takes a text for a formula, full-width ones too, which some take for the others. */
const STARTS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe goes before one that starts with a formula's sign,
 * or with apostrophes and then such a sign. Taking one apostrophe away from every text that starts so gives the
 * text back, whatever it was. Numbers stay as they are: they are no formulas.
 */
export function neutralised(text: string): string {
  return STARTS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/**
 * One record of RFC 4180, its line break (CRLF) included. Fields with commas, quotes, line breaks or blanks at
 * their ends are quoted.
 */
export function csvLine(cells: readonly CellValue[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

/** A cell as plain text: figures and yes or no as they are, texts `neutralised`. */
export function cellText(cell: CellValue): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return neutralised(cell);
  return typeof cell === 'boolean' ? String(cell) : cell.number;
}

function field(cell: CellValue): string {
  const text = cellText(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
