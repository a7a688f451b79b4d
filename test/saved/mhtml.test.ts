import { describe, expect, it } from 'vitest';
import { pageInMhtml } from '../../lib/saved/mhtml';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const HTML = '<html><body><p class="a">一、总计＝１０件，其中 a=b</p></body></html>';

/** As RFC 2045 has it: every byte but plain signs as =XX, lines of 76 signs at most, broken by "=". */
function quoted(text: string): string {
  const signs = Array.from(bytesOf(text), (byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const lines: string[] = [''];
  for (const sign of signs) {
    if ((lines.at(-1) ?? '').length + sign.length > 75) lines.push('');
    lines.push(`${lines.pop() ?? ''}${sign}`);
  }
  return lines.join('=\r\n');
}

interface Part {
  readonly type: string;
  readonly location: string;
  readonly encoding: string;
  readonly body: string;
}

function mhtml(parts: readonly Part[], head = ''): Uint8Array {
  const boundary = '----MultipartBoundary--x7Q----';
  const body = parts.map(
    ({ type, location, encoding, body }) =>
      `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: ${location}\r\n\r\n${body}\r\n`,
  );
  return bytesOf(
    `From: <Saved by somebody>\r\n${head}Subject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n${body.join('')}--${boundary}--\r\n`,
  );
}

const own = { type: 'text/html', location: 'http://a.gov.cn/1.html' };

describe('a page saved in one file', () => {
  it.each([
    ['quoted-printable', quoted(HTML)],
    ['base64', Buffer.from(HTML).toString('base64').replace(/.{76}/g, '$&\r\n')],
    ['8bit', HTML],
    ['binary', HTML],
  ])('is read from %s', (encoding, body) => {
    const picture = {
      type: 'image/png',
      location: 'http://a.gov.cn/1.png',
      encoding: 'base64',
      body: 'iVBORw0K',
    };
    const page = pageInMhtml(mhtml([picture, { ...own, encoding, body }]));
    expect(textOf(page?.bytes).trim()).toBe(HTML);
    expect(page?.addresses).toEqual([own.location]);
  });

  it('is the page itself, not a frame of it', () => {
    const frame = { type: 'text/html', location: 'cid:frame@mhtml', encoding: '8bit', body: '<p>frame</p>' };
    const page = pageInMhtml(
      mhtml(
        [frame, { ...own, encoding: '8bit', body: HTML }],
        `Snapshot-Content-Location: ${own.location}\r\n`,
      ),
    );
    expect(textOf(page?.bytes).trim()).toBe(HTML);
    expect(page?.addresses).toEqual([own.location, own.location]);
  });

  it('may be a file of one part', () => {
    const page = pageInMhtml(bytesOf(`Content-Type: text/html; charset=utf-8\n\n${HTML}`));
    expect(textOf(page?.bytes)).toBe(HTML);
  });

  it.each([
    ['no head', HTML],
    [
      'no page in it',
      textOf(mhtml([{ type: 'image/png', location: 'a', encoding: 'base64', body: 'AAAA' }])),
    ],
    ['nothing', ''],
    ['a cut off head', 'Content-Type: multipart/related; boundary="x"'],
    ['no parts', 'Content-Type: multipart/related; boundary="x"\n\n--y'],
  ])('is none where there is %s', (_, text) => {
    expect(pageInMhtml(bytesOf(text))).toBeNull();
  });
});
