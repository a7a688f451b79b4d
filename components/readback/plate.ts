import { figureOf } from '../../lib/core/check';
import { ZERO } from '../../lib/core/decimal';
import type { Decision } from '../../lib/core/decision';
import type { Figure } from '../../lib/core/figure';
import type { FieldId } from '../../lib/core/form';
import type { Report } from '../../lib/core/report';
import type { Labels } from '../../lib/words/labels';
import { type ReadbackWords, readingSentence } from '../../lib/words/readback';

/** How a plate looks: a zero is a figure, a blank is none, an unreadable cell may be either. */
export type PlateKind = 'number' | 'zero' | 'blank' | 'unreadable';

/** What is shown over one cell. */
export interface Plate {
  readonly field: FieldId;
  readonly kind: PlateKind;
  readonly figure: Figure;
  /** What was read, in short: the value, "blank" or "unreadable". */
  readonly value: string;
  /** The figure's whole name, and its row and column for small type. */
  readonly name: string;
  readonly label: string;
  /** All of it in one sentence. */
  readonly sentence: string;
  /** That the cell was marked as misread; null where it was not. */
  readonly mark: Decision | null;
}

/** Plates of all recognised cells, in the order they were read. A place without a figure has none. */
export function platesOf(
  report: Report,
  fields: Iterable<FieldId>,
  marked: ReadonlyMap<FieldId, Decision>,
  labels: Labels,
  say: ReadbackWords,
): Plate[] {
  return [...fields].flatMap((field): Plate[] => {
    const figure = figureOf(report, field);
    if (figure === undefined) return [];
    const kind = kindOf(figure);
    const name = labels.field(field);
    const mark = marked.get(field) ?? null;
    const label = [labels.row(field), labels.column(field)].filter((part) => part !== '').join(' · ');
    const value = figure.is === 'number' ? figure.value : say(figure.is);
    return [{ field, kind, figure, value, name, label, sentence: sentenceOf(figure, name, mark, say), mark }];
  });
}

/** What a person wrote that a cell should be; empty where nothing was written. */
export function shouldOf(mark: Decision | null): string {
  return mark?.verdict.state === 'misread' ? (mark.verdict.should ?? '') : '';
}

export function kindOf(figure: Figure): PlateKind {
  if (figure.is !== 'number') return figure.is;
  return figure.value === ZERO ? 'zero' : 'number';
}

function sentenceOf(figure: Figure, name: string, mark: Decision | null, say: ReadbackWords): string {
  const sentence = readingSentence(figure, name, say);
  if (mark === null) return sentence;
  const should = shouldOf(mark);
  return should === '' ? say('saysMisread', { sentence }) : say('saysShould', { sentence, should });
}

/** What was read, counted; `unused` counts the page's other table cells. */
export function countsText(plates: readonly Plate[], unused: number, say: ReadbackWords): string[] {
  const of = (kind: PlateKind) => plates.filter((plate) => plate.kind === kind).length;
  const parts = [
    ['numbers', of('number')],
    ['zeros', of('zero')],
    ['blanks', of('blank')],
    ['unreadables', of('unreadable')],
    ['misreads', plates.filter(({ mark }) => mark !== null).length],
    ['unused', unused],
  ] as const;
  return parts.flatMap(([name, count]) => (count === 0 ? [] : [say(name, { count })]));
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle and how much of each edge is cut off (top, right, bottom, left). */
interface Cut extends Rect {
  readonly hidden: readonly [number, number, number, number];
}

/**
 * The outline of a veil with a hole for each cell, as a `clip-path` of the veil's own px. Only what shows of a
 * cell is left free: what its boxes cut off lies under something else.
 */
export function veilPath(veil: Rect, cells: Iterable<Cut>): string {
  const box = (left: number, top: number, right: number, bottom: number) =>
    `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const holes: string[] = [];
  for (const { left, top, width, height, hidden } of cells) {
    const [above, right, below, before] = hidden;
    const from = { x: Math.max(0, left + before - veil.left), y: Math.max(0, top + above - veil.top) };
    const to = {
      x: Math.min(veil.width, left + width - right - veil.left),
      y: Math.min(veil.height, top + height - below - veil.top),
    };
    if (to.x > from.x && to.y > from.y) holes.push(box(from.x, from.y, to.x, to.y));
  }
  return `path(evenodd, "${box(0, 0, veil.width, veil.height)}${holes.join('')}")`;
}
