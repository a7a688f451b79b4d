import { looksLikeFigure } from '../core/figure';
import type { Grid, SourceCell } from '../core/grid';
import { tidy } from '../core/text';
import type { PageElement } from './document';
import { attribute } from './dom';

/** A cell of the page as it is gone through. */
export interface OpenCell {
  readonly element: PageElement;
  text: string;
  /** Whether it shows something besides text: a picture, a drop-down list, a table of several figures. */
  isPictured?: boolean;
}

/** Whether a picture is there to be looked at: spacers are not. */
export function isLookedAt(picture: PageElement): boolean {
  return !['width', 'height', 'role'].some((name) =>
    /^(?:[01](?:px)?|none|presentation)$/.test(attribute(picture, name) ?? ''),
  );
}

/** What stands in a text for something shown that is no text; no figure is read from it. */
const OBJECT = '\uFFFC';

/** A raised figure that stands beside nothing: a mark, or what the cell says. */
const ONLY_RAISED = /^\[\^[^\]]*\d[^\]]*]$/;

/**
 * Whether a table within a cell says one figure, which is then what the cell says. Of several figures none is, but
 * the cell is not blank.
 */
export function isWithin(cell: OpenCell | undefined, grid: Grid): boolean {
  if (cell === undefined) return false;
  const printed = grid.cells.flatMap(({ text }) => (tidy(text) === '' ? [] : text));
  const isOne = printed.length === 1 && printed.every(looksLikeFigure);
  if (isOne) cell.text += `${printed}\n`;
  else if (/[\d\uFFFC]/.test(printed.join(''))) cell.isPictured = true;
  return isOne;
}

/** What a finished cell says, and how far it reaches. A picture beside printed text is decoration. */
export function sourceOf(cell: OpenCell): SourceCell {
  const text = cell.text.trim();
  const isUntold = tidy(text) === '' ? cell.isPictured === true : ONLY_RAISED.test(text);
  return {
    text: isUntold ? OBJECT : text,
    rowSpan: span(cell.element, 'rowspan'),
    columnSpan: span(cell.element, 'colspan'),
  };
}

/** A span as the HTML standard parses it: a non-negative integer at the start, else 1. */
function span(element: PageElement, name: string): number {
  const printed = attribute(element, name);
  if (printed === null) return 1;
  const match = /^\s*\+?(\d+)/.exec(printed);
  return match === null ? 1 : Number(match[1]);
}
