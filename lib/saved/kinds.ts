/** Which files are saved pages, by their names and their first look. */

/** html: a page as it was sent or saved. archive: a page with its pictures in one file (MHTML). other: no page. */
export type FileKind = 'html' | 'archive' | 'other';

/** Most bytes of a file that is opened in a browser's window: a hundred times a long report with its page around it. */
export const LARGEST_MB = 30;
export const LARGEST = LARGEST_MB * 1024 * 1024;

/** Longest that reading a file may take, in ms: an ordinary page takes 30. */
export const LONGEST = 20_000;

/** Tells by its name whether a file is a saved page; no other file is opened. */
export function kindOfFile(path: string): FileKind {
  if (isPageName(path)) return 'html';
  return /\.mht(?:ml)?$/i.test(path) ? 'archive' : 'other';
}

/** Whether a file is a page by its name: what the command line reads. */
export function isPageName(path: string): boolean {
  return /\.html?$/i.test(path);
}

/** Bytes in which a file shows whether it is text. */
const HEAD = 4096;

/** Whether bytes are no text in any encoding that a page has: pictures, programs, packed files. */
export function isBinary(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isWide && bytes.subarray(0, HEAD).includes(0);
}
