import type { Decimal } from '../core/decimal';

/**
 * What no file format carries alike: control characters but for tab and line break, halves of characters, and
 * the two code points that are none.
 */
const UNFIT = /[^\P{Cc}\t\n]|[\uD800-\uDFFF]|[\uFFFE\uFFFF]/gu;

/**
 * A text of a page as every export can hold it: line breaks are `\n`, what cannot stand in a file becomes U+FFFD.
 * Direction marks, emoji and whatever else prints stay.
 */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNFIT, '\uFFFD');
}

/** The same on one line, for names and citations. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Spreadsheets keep and show so many digits of a number. */
const MOST_DIGITS = 15;

/**
 * A figure as a floating point number where that says the very same and no spreadsheet loses a digit of it.
 * @returns null where it does not: then the figure has to stay text
 */
export function exactNumber(value: Decimal): number | null {
  if (value.replace(/[-.]/g, '').replace(/^0+/, '').length > MOST_DIGITS) return null;
  const near = Number(value);
  return String(near) === value ? near : null;
}
