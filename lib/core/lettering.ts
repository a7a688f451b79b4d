/**
 * Room that text takes, without a page to measure it on: Chinese characters are square, other letters rather
 * taken too wide than too narrow, because fonts differ from machine to machine.
 */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[ .,:;!|'’()[\]il]/;

/** @returns px */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    ems += WIDE.test(character) || character.length > 1 ? 1 : NARROW.test(character) ? 0.4 : 0.64;
  }
  return ems * size;
}

/**
 * Breaks text into lines: Chinese between any two characters, other words at blanks where they fit.
 * @param most lines; the last one ends with … where there is more
 */
export function wrapped(
  text: string,
  width: number,
  size: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, size)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(''), width, size)];
}

/** Text cut to a width, with … where something was cut. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Marks that stay with what stands before them. */
const CLOSING = /^[，。；：、！？）》」』”’]$/;

function piecesOf(text: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const isWord = !WIDE.test(character) || CLOSING.test(character);
    // A word longer than the line is broken like Chinese.
    const joins =
      last !== undefined &&
      isWord &&
      (CLOSING.test(character) || (!last.endsWith(' ') && !WIDE.test(last.at(-1) ?? ''))) &&
      textWidth(last + character, size) <= width;
    if (joins) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
  }
  return pieces;
}
