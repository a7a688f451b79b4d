import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import { type Drawing, type Fill, type Mark, type Paint, SERIES, seriesPaint } from './drawing';
import { patternId, patternNode } from './patterns';

/** A drawing as SVG elements: for the page and for files alike. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

const SYMBOLS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar];
/** Area of a marker in square px. */
const MARKER = 56;

/**
 * @param prefix of the ids in it, so that several drawings may stand in one document
 * @param colourOf a colour as CSS has it
 */
export function svgNodes(
  { marks }: Drawing,
  prefix: string,
  colourOf: (paint: Paint) => string,
): readonly SvgNode[] {
  const fills = new Map<string, Fill>();
  for (const mark of marks) {
    const id = mark.is === 'rect' ? patternId(prefix, mark.fill) : null;
    if (mark.is === 'rect' && id !== null) fills.set(id, mark.fill);
  }
  const defined = [...fills].map(([id, fill]) => patternNode(id, fill, colourOf));
  return [
    ...(defined.length === 0 ? [] : [{ tag: 'defs', attributes: {}, children: defined }]),
    ...marks.map((mark) => nodeOf(mark, prefix, colourOf)),
  ];
}

function nodeOf(mark: Mark, prefix: string, colourOf: (paint: Paint) => string): SvgNode {
  switch (mark.is) {
    case 'line': {
      const { from, to, paint, dash } = mark;
      return {
        tag: 'line',
        attributes: {
          x1: near(from.x),
          y1: near(from.y),
          x2: near(to.x),
          y2: near(to.y),
          stroke: colourOf(paint),
          ...(dash === undefined ? {} : { 'stroke-dasharray': dash }),
        },
        children: [],
      };
    }
    case 'path':
      return {
        tag: 'path',
        attributes: {
          d: mark.d,
          ...(mark.shift === undefined
            ? {}
            : { transform: `translate(${near(mark.shift.x)},${near(mark.shift.y)})` }),
          fill: 'none',
          stroke: colourOf(mark.paint),
          'stroke-width': 2,
          'stroke-linejoin': 'round',
          ...(mark.dash ? { 'stroke-dasharray': mark.dash } : {}),
        },
        children: [],
      };
    case 'marker': {
      const { at, series, hint } = mark;
      return {
        tag: 'path',
        attributes: {
          d: symbol(SYMBOLS[series % SERIES] ?? symbolCircle, MARKER).digits(2)() ?? '',
          transform: `translate(${near(at.x)},${near(at.y)})`,
          fill: colourOf(seriesPaint(series)),
          stroke: colourOf('paper'),
        },
        children: hinted(hint),
      };
    }
    case 'rect': {
      const { box, fill, hint } = mark;
      const id = patternId(prefix, fill);
      return {
        tag: 'rect',
        attributes: {
          x: near(box.x),
          y: near(box.y),
          width: near(box.width),
          height: near(box.height),
          fill: id === null ? colourOf(fill.paint) : `url(#${id})`,
          ...(fill.paint === 'paper' ? { rx: 2 } : { stroke: colourOf(fill.paint) }),
        },
        children: hinted(hint),
      };
    }
    case 'text': {
      const { at, text, size, anchor, paint, bold, halo, hint } = mark;
      return {
        tag: 'text',
        attributes: {
          x: near(at.x),
          y: near(at.y),
          'font-size': size,
          'text-anchor': anchor,
          fill: colourOf(paint),
          ...(bold ? { 'font-weight': 600 } : {}),
          ...(halo ? { stroke: colourOf('paper'), 'stroke-width': 3, 'paint-order': 'stroke' } : {}),
        },
        children: [...hinted(hint), text],
      };
    }
  }
}

function hinted(hint: string | undefined): SvgNode[] {
  return hint === undefined || hint === '' ? [] : [{ tag: 'title', attributes: {}, children: [hint] }];
}

/** Hundredths of a px are enough. */
function near(value: number): number {
  return Math.round(value * 100) / 100;
}
