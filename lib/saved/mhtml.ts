/**
 * Pages saved in one file (MHTML: RFC 2557, in the mail format of RFC 2045 and 2046). Of its parts only the page's own
 * text is taken; pictures, styles and frames stay unread.
 */

export interface WholePage {
  /** The page's bytes. */
  readonly bytes: Uint8Array;
  /** Addresses that the file names for the page, the most reliable first. */
  readonly addresses: readonly string[];
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Where its body starts and ends. */
  readonly start: number;
  readonly end: number;
}

/** @returns null where the file has no page in it */
export function pageInMhtml(bytes: Uint8Array): WholePage | null {
  // One character for each byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  const whole = partAt(text, 0, text.length);
  if (whole === null) return null;
  const snapshot = whole.headers.get('snapshot-content-location');
  const pages = partsOf(text, whole).filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? ''),
  );
  const main = pages.find(({ headers }) => headers.get('content-location') === snapshot) ?? pages[0];
  if (main === undefined) return null;
  const location = main.headers.get('content-location');
  return {
    bytes: decoded(text, bytes, main),
    addresses: [snapshot, location].flatMap((address) => address ?? []),
  };
}

/** Head and body of what stands between two places; null where there is no head. */
function partAt(text: string, start: number, end: number): Part | null {
  const blank = /\r?\n\r?\n/g;
  blank.lastIndex = start;
  const found = blank.exec(text);
  if (found === null || found.index >= end) return null;
  const head = text.slice(start, found.index).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value.trim());
  }
  return headers.size === 0 ? null : { headers, start: found.index + found[0].length, end };
}

/** The parts of a file of several; a file of one is its own part. */
function partsOf(text: string, whole: Part): Part[] {
  const type = whole.headers.get('content-type') ?? '';
  const [, quoted, bare] = /\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return [whole];
  const mark = `\n--${boundary}`;
  const parts: Part[] = [];
  let at = text.indexOf(mark, Math.max(0, whole.start - 1));
  while (at !== -1) {
    const line = text.indexOf('\n', at + mark.length);
    const next = text.indexOf(mark, at + mark.length);
    const isLast = text.startsWith('--', at + mark.length);
    if (isLast || line === -1) break;
    const part = partAt(text, line + 1, next === -1 ? text.length : next);
    if (part !== null) parts.push(part);
    at = next;
  }
  return parts;
}

function decoded(text: string, bytes: Uint8Array, { headers, start, end }: Part): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'quoted-printable') return unquoted(text.slice(start, end));
  if (encoding === 'base64') return unpacked(text.slice(start, end));
  return bytes.subarray(start, end);
}

function unquoted(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, '');
  const bytes = new Uint8Array(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at += 1) {
    const code = joined.charCodeAt(at);
    const hex = code === 0x3d ? joined.slice(at + 1, at + 3) : '';
    const isEscape = /^[\da-f]{2}$/i.test(hex);
    bytes[length] = isEscape ? Number.parseInt(hex, 16) : code;
    length += 1;
    if (isEscape) at += 2;
  }
  return bytes.subarray(0, length);
}

/** What is no base64 at all yields nothing. */
function unpacked(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/[^A-Za-z0-9+/=]/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
