/** Turns the bytes of a saved page into text. */

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How far into a page its own statement of encoding is looked for. */
const HEAD = 8192;
const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;
const XML = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i;

/**
 * Decodes by byte order mark; else as UTF-8 where the bytes are valid UTF-8 (text in a Chinese code page
 * never is, whatever an old `<meta>` of a page saved anew may claim); else as the page says; else as GB 18030.
 * A page that says UTF-8 and is so but for a few bytes is taken at its word.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, position) => bytes[position] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const stated = statedEncoding(bytes);
    if (stated !== 'utf-8') return new TextDecoder(stated ?? 'gb18030').decode(bytes);
    const text = new TextDecoder('utf-8').decode(bytes);
    return isMostlyWhole(text) ? text : new TextDecoder('gb18030').decode(bytes);
  }
}

/** Whether few of the characters beyond ASCII could not be decoded. A Chinese code page read as UTF-8 loses most. */
function isMostlyWhole(text: string): boolean {
  const beyond = text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  const lost = text.split('\uFFFD').length - 1;
  return lost * 10 < beyond;
}

function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const stated = (XML.exec(head) ?? CHARSET.exec(head))?.[1]?.toLowerCase();
  // What could be read as ASCII is not UTF-16, whatever it says.
  if (stated === undefined || stated.startsWith('utf-16')) return undefined;
  // GB 18030 holds all of GB 2312 and GBK.
  if (/^(?:gb|x-gbk|cp936|windows-936)/.test(stated)) return 'gb18030';
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return undefined;
  }
}
