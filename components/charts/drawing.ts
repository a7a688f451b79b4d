import { textWidth } from '../../lib/core/lettering';

/**
 * A chart as plain data: what is drawn where, in px of the drawing. The page (Canvas.tsx) and the saved file
 * (file.ts) are made of the same drawing, so that they cannot differ.
 */

/** Colours by name: tokens of components/tokens.css without their dashes. */
export type Paint = 'ink' | 'ink-soft' | 'rule' | 'edge' | 'paper' | `series-${number}`;

/** A colour, plain or as a pattern on paper (0 is the first; see patterns.ts). */
export interface Fill {
  readonly paint: Paint;
  readonly pattern?: number;
}

export type Mark =
  | {
      readonly is: 'line';
      readonly from: Spot;
      readonly to: Spot;
      readonly paint: Paint;
      readonly dash?: string;
    }
  | {
      readonly is: 'path';
      readonly d: string;
      /** How far it is moved. */
      readonly shift?: Spot;
      readonly paint: Paint;
      readonly dash?: string;
      /** Series that it belongs to. */
      readonly series: number;
    }
  | {
      readonly is: 'marker';
      readonly at: Spot;
      /** Series whose shape and colour it has. */
      readonly series: number;
      /** Said where the pointer rests on it. */
      readonly hint: string;
    }
  | { readonly is: 'rect'; readonly box: Box; readonly fill: Fill; readonly hint?: string }
  | {
      readonly is: 'text';
      /** Where its baseline starts, ends or has its middle. */
      readonly at: Spot;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly paint: Paint;
      readonly bold?: true;
      /** With an edge of paper, so that it can be read across lines. */
      readonly halo?: true;
      readonly hint?: string;
    };

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** From the back to the front. */
  readonly marks: readonly Mark[];
}

/** How many colours, markers and patterns there are; the next series begin again with other dashes. */
export const SERIES = 6;

/** Text of charts, in px. */
export const TEXT = 12;
/** From one line of text to the next. */
export const LINE = 16;

/** How areas of a series are filled: its pattern in its colour. */
export function seriesFill(series: number): Fill {
  return { paint: seriesPaint(series), pattern: series % SERIES };
}

export function seriesPaint(series: number): Paint {
  return `series-${(series % SERIES) + 1}`;
}

/** Strokes of the first six series and of those after them. */
export function seriesDash(series: number): string {
  return ['', '6 3', '2 3', '8 3 2 3'][Math.floor(series / SERIES) % 4] ?? '';
}

/** The box of a text, from its estimated width. */
export function textBox({ at, text, size, anchor }: Extract<Mark, { is: 'text' }>): Box {
  const width = textWidth(text, size);
  const x = anchor === 'start' ? at.x : anchor === 'end' ? at.x - width : at.x - width / 2;
  return { x, y: at.y - size * 0.9, width, height: size * 1.2 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
