/** Text set in lines of a given width, without a browser to measure it. */

/** Width of a sign in parts of the type size: a Chinese one is square, others are measured generously. */
function widthOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2e80 || code === 0x2014 || code === 0x2026) return 1;
  if (/[\s.,:;!|'()[\]iljtf]/.test(sign)) return 0.38;
  return /[A-Zmw%@]/.test(sign) ? 0.78 : 0.6;
}

/** Width of a text at a type size, in px. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + widthOf(sign), 0) * size;
}

/** What must not begin a line. */
const CLOSING = /^[，。、；：？！）》」”’％%,.;:?!)\]]/u;

/**
 * Sets a text in lines: between words, and between any two Chinese signs; a word longer than a line is cut.
 * @param width of a line, in px
 */
export function linesOf(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of piecesOf(paragraph, width, size)) {
      const isOver = line !== '' && textWidth((line + piece).trimEnd(), size) > width;
      if (isOver && !CLOSING.test(piece)) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Words with the blanks after them, single Chinese signs. */
function piecesOf(text: string, width: number, size: number): string[] {
  const pieces = text.match(/[\u2e80-\u{10ffff}]|[^\s\u2e80-\u{10ffff}]+\s*|\s+/gu) ?? [];
  return pieces.flatMap((piece) => (textWidth(piece, size) > width ? [...piece] : [piece]));
}
