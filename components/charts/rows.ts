import { wrapped } from '../../lib/core/lettering';
import { LINE, type Mark, type Spot, TEXT } from './drawing';

/** Rows of bars with long names beside or, where there is little room, over them. */

/** Under this width names stand over their bars. */
const NARROW = 520;
const BAR = 16;
const SPACE = 10;
/** Most lines that a name takes. */
const NAME_LINES = 3;

export interface BarRow {
  /** Left end and middle of the bar. */
  readonly start: Spot;
  /** Height of the bar itself. */
  readonly height: number;
  readonly name: readonly Mark[];
}

export interface BarRows {
  readonly rows: readonly BarRow[];
  /** Where bars begin, and the lower edge of the last row. */
  readonly left: number;
  readonly bottom: number;
}

export function barRows(names: readonly string[], width: number, top: number): BarRows {
  const isNarrow = width < NARROW;
  const room = isNarrow ? width : Math.min(width * 0.36, 320);
  const left = isNarrow ? 0 : room + 12;
  let y = top;
  const rows = names.map((name): BarRow => {
    const lines = wrapped(name, room, TEXT, NAME_LINES);
    const text = lines.length * LINE;
    const height = isNarrow ? text + BAR : Math.max(text, BAR);
    const middle = isNarrow ? y + text + BAR / 2 : y + height / 2;
    const first = isNarrow ? y : middle - text / 2;
    const marks = lines.map(
      (line, index): Mark => ({
        is: 'text',
        at: { x: isNarrow ? 0 : room, y: first + index * LINE + TEXT },
        text: line,
        size: TEXT,
        anchor: isNarrow ? 'start' : 'end',
        paint: 'ink',
        hint: name,
      }),
    );
    y += height + SPACE;
    return { start: { x: left, y: middle }, height: BAR, name: marks };
  });
  return { rows, left, bottom: y };
}
