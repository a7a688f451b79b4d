import { looksLikeFigure } from '../core/figure';
import type { Grid, SourceCell } from '../core/grid';
import { tidy } from '../core/text';
import type { PageElement } from './document';
import { attribute, isHidden } from './dom';

/** A cell of the page as it is gone through. */
export interface OpenCell {
  readonly element: PageElement;
  text: string;
  /** Whether it shows something besides text: a picture, a drop-down list, a table of several figures. */
  isPictured?: boolean;
}

/** Elements that may show a figure, but not as text. */
export const PICTURES = new Set([
  'img',
  'svg',
  'math',
  'select',
  'object',
  'embed',
  'iframe',
  'canvas',
  'video',
]);

/** Whether a picture shows anything; spacers do not. */
export function isSeen(picture: PageElement): boolean {
  const isThin = (side: string) => /^\s*[01](?:px)?\s*$/.test(attribute(picture, side) ?? '');
  return !(
    isHidden(picture) ||
    isThin('width') ||
    isThin('height') ||
    /^(?:none|presentation)$/.test(attribute(picture, 'role') ?? '')
  );
}

/** What stands in a text for something shown that is no text; no figure is read from it. */
const OBJECT = '\uFFFC';

/**
 * Whether a table within a cell says one figure, which is then what the cell says. Of several figures none is, but
 * the cell is not blank.
 */
export function isWithin(cell: OpenCell | undefined, grid: Grid): boolean {
  if (cell === undefined) return false;
  const printed = grid.cells.filter(({ text }) => tidy(text) !== '');
  const only = printed.length === 1 ? printed[0]?.text : undefined;
  if (only !== undefined && looksLikeFigure(only)) {
    cell.text += `${only}\n`;
    return true;
  }
  if (printed.some(({ text }) => text.includes(OBJECT) || /\d/.test(text))) cell.isPictured = true;
  return false;
}

/** What a finished cell says, and how far it reaches. */
export function sourceOf(cell: OpenCell): SourceCell {
  const text = cell.text.trim();
  return {
    // A picture beside printed text is decoration.
    text: cell.isPictured === true && tidy(text) === '' ? OBJECT : text,
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
