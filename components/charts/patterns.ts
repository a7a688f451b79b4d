import type { Fill, Paint } from './drawing';
import type { SvgNode } from './svg';

/**
 * Patterns that tell areas apart without colour: plain, stripes one way and the other, dots, cross lines, level
 * lines. Each in its series' colour on paper.
 */

const TILE = 8;

/** Shapes of each pattern on its tile, drawn with the colour as stroke. */
const SHAPES: readonly (readonly string[])[] = [
  [],
  ['M-2,2L2,-2M0,8L8,0M6,10L10,6'],
  ['M-2,6L2,10M0,0L8,8M6,-2L10,2'],
  ['M2,2h.01M6,6h.01'],
  ['M0,4H8M4,0V8'],
  ['M0,2H8M0,6H8'],
];
const STROKES: readonly number[] = [0, 3, 3, 3, 1.5, 2];

/** How a fill is named where it is defined; a plain one needs no definition. */
export function patternId(prefix: string, { paint, pattern = 0 }: Fill): string | null {
  return pattern === 0 ? null : `${prefix}-${paint}-${pattern}`;
}

/** The definition of a pattern. */
export function patternNode(
  id: string,
  { paint, pattern = 0 }: Fill,
  colourOf: (paint: Paint) => string,
): SvgNode {
  const stroke = {
    stroke: colourOf(paint),
    'stroke-width': STROKES[pattern] ?? 0,
    'stroke-linecap': 'round',
    fill: 'none',
  };
  return {
    tag: 'pattern',
    attributes: { id, width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' },
    children: [
      { tag: 'rect', attributes: { width: TILE, height: TILE, fill: colourOf('paper') }, children: [] },
      ...(SHAPES[pattern] ?? []).map((d) => ({ tag: 'path', attributes: { d, ...stroke }, children: [] })),
    ],
  };
}
