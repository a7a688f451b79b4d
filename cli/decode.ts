/** Turns the bytes of a saved page into text. */

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How far into a page its own statement of encoding is looked for. */
const HEAD = 8192;
const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Decodes by byte order mark; else as UTF-8 where the bytes are valid UTF-8 (text in a Chinese code page
 * never is, whatever an old `<meta>` of a page saved anew may claim); else as the page says; else as GB 18030.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, position) => bytes[position] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(statedEncoding(bytes) ?? 'gb18030').decode(bytes);
  }
}

function statedEncoding(bytes: Uint8Array): string | undefined {
  const stated = CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  if (stated === undefined || /^utf-?8$/i.test(stated)) return undefined;
  try {
    return new TextDecoder(stated).encoding;
  } catch {
    return undefined;
  }
}
