/**
 * What may be said of a mutilated page, told without the reader.
 *
 * Every cell of a field was published with its field's name in `data-field`, and mutations keep the mark on
 * the position that a person would read as that field, or, where cells were lost, added or moved, the names
 * of row and column that are printed beside and above a cell tell it. So the truth about a page, however
 * broken, is what its marked and visible cells print. A page may be called fine only if
 * - each figure claimed is what a cell of that field prints, and is placed there; or the cell it is placed at
 *   prints it, stands in the row of the field's name, and under the field's column;
 * - where marked cells of a field contradict each other, the reader says so;
 * - the figures so printed add up by the publisher's own adder, which shares nothing with the checks.
 */
import { type Decimal, decimal, shift } from '../../lib/core/decimal';
import type { FieldId } from '../../lib/core/form';
import type { PageDocument, PageElement, PageNode } from '../../lib/page/document';
import type { PageReading } from '../../lib/page/read';
import { addUp } from '../publisher/adder';
import { childrenOf, columnMarks, isElement, isHidden, rowMark } from './geometry';
import { FIELD, partsOf } from './marks';
import type { Original } from './page';

/** What a marked cell prints: its exact value, null for zero or nothing, undefined for no figure. */
export interface Marked {
  readonly element: PageElement;
  readonly values: readonly (Decimal | null)[];
}

/** Every visible cell that carries a field. */
export function markedCells(page: PageDocument): Map<FieldId, Marked[]> {
  const found = new Map<FieldId, Marked[]>();
  const pending: PageNode[] = [page];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isElement(node)) {
      if (isHidden(node)) continue;
      const field = node.getAttribute(FIELD);
      if (field !== null && /^t[dh]$/.test(node.localName)) {
        const marked = { element: node, values: valuesIn(field, ownText(node)) };
        found.set(field, [...(found.get(field) ?? []), marked]);
      }
    }
    pending.push(...childrenOf(node));
  }
  return found;
}

/** The text of a cell without raised marks and without tables inside it. */
function ownText(cell: PageElement): string {
  let text = '';
  const pending: PageNode[] = [cell];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node !== cell && isElement(node) && (/^(?:sup|table)$/.test(node.localName) || isHidden(node)))
      continue;
    pending.push(...childrenOf(node).reverse());
  }
  return text;
}

const NOTHING = /^(?:[-−–—─/／~.。·…、]*|无|没有|不适用|不涉及)$/;

/** What a person may read in a field's cell: two answers where only the column's head tells the unit. */
function valuesIn(field: FieldId, text: string): (Decimal | null)[] {
  // Marks first: normalising would make the digit 1 of ①.
  const bare = text
    .replace(/[\s\p{Cf}\p{M}*＊※①-⑳]/gu, '')
    .normalize('NFKC')
    .replace(/[([【〔].*$/, '')
    .replace(/,其中.*$/, '');
  if (NOTHING.test(bare)) return [null];
  const match = /^(增加?|减少?|\+|-)?([\d,]+(?:\.\d+)?)([件条个次]|元|万元)?$/.exec(bare);
  if (match === null) return [];
  const [, sign = '', digits = '', unit = ''] = match;
  const value = decimal(`${/^[减-]/.test(sign) ? '-' : ''}${digits.replaceAll(',', '')}`);
  if (value === null) return [];
  if (field.endsWith('procurement.amount')) {
    if (unit === '') return [value, shift(value, 4)];
    return [unit === '万元' ? shift(value, 4) : value];
  }
  return [unit === '元' ? shift(value, -4) : value];
}

const isNothing = (value: Decimal | null) => value === null || Number(value) === 0;
const same = (a: Decimal | null, b: Decimal | null) => a === b || (isNothing(a) && isNothing(b));

/** Why a page that the reader calls fine must not be called so; empty where it may. */
export function objections(
  page: PageDocument,
  reading: PageReading,
  { page: published, edition }: Original,
): string[] {
  const marked = markedCells(page);
  const against: string[] = [];
  const values: Record<FieldId, string | null> = {};
  for (const [field, figure] of Object.entries(reading.report.figures)) {
    if (figure.is === 'unreadable') continue;
    const claimed = figure.is === 'blank' ? null : figure.value;
    values[field] = claimed;
    // Printed so that nobody can tell, as a row in two parts: where one part is lost, the other may be the row.
    if (field.startsWith('disclosed.') && published.untold.includes(field)) continue;
    const objection = objectionTo(field, claimed, marked.get(field) ?? [], reading);
    if (objection !== undefined) against.push(`${field}: ${objection}`);
  }
  for (const { id, outcome, left, right } of addUp(edition, values)) {
    if (outcome !== 'holds') against.push(`${id} ${outcome}: ${left} and ${right}`);
  }
  return against;
}

function objectionTo(
  field: FieldId,
  claimed: Decimal | null,
  cells: readonly Marked[],
  reading: PageReading,
): string | undefined {
  const place = reading.places.get(field);
  if (place === undefined) return `${claimed} is placed nowhere`;
  const agreeing = cells.filter((cell) => cell.values.some((value) => same(value, claimed)));
  const placed = agreeing.some(({ element }) => element === place);
  if (!placed && standsAs(place, field, claimed)) return undefined;
  // The field's own cell is gone: that its row prints nothing in its place is as good as the truth.
  if (cells.length === 0 && isNothing(claimed) && rowMark(place) === partsOf(field).row) return undefined;
  if (agreeing.length === 0) {
    const printed = cells.map((cell) => JSON.stringify(cell.values)).join(' or ') || 'nothing';
    return `read ${claimed}, printed ${printed}`;
  }
  if (!placed && !isNothing(claimed)) return `${claimed} is placed at another cell`;
  return agreeing.length < cells.length && !isTold(reading, field)
    ? 'printed with different figures, and nothing is said of it'
    : undefined;
}

/** Whether a cell prints a value where row and column make it the field's. */
function standsAs(place: PageElement, field: FieldId, value: Decimal | null): boolean {
  const { row, head } = partsOf(field);
  return (
    columnMarks(place).includes(head) &&
    (row === '' || rowMark(place) === row) &&
    valuesIn(field, ownText(place)).some((printed) => same(printed, value))
  );
}

/** Whether the reader says of a field's row that it is printed more than once. */
function isTold(reading: PageReading, field: FieldId): boolean {
  const { row } = partsOf(field);
  const ofRow = (other: FieldId) => other === field || (row !== '' && partsOf(other).row === row);
  return reading.report.notes.some(
    (note) =>
      (note.rule === 'page.repeated' && note.fields.some(ofRow)) ||
      (note.rule === 'page.otherCopy' && (note.section === sectionOf(field) || note.fields.some(ofRow))),
  );
}

function sectionOf(field: FieldId): string {
  return /^(?:requests|disclosed)\./.exec(field)?.[0].slice(0, -1) ?? 'remedies';
}
