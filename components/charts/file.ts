import { wrapped } from '../../lib/core/lettering';
import { type Box, type Drawing, LINE, type Mark, type Paint, TEXT } from './drawing';
import { type SvgNode, svgNodes } from './svg';

/** A chart as a file that stands on its own: title, source and definitions are text in it, and it asks for nothing. */

/** What a chart is of, in words; all of it goes into a saved file. */
export interface ChartAbout {
  readonly title: string;
  /** What a person who cannot see it is told: which series, from when to when. */
  readonly description: string;
  /** Which reports, read when, by which version of the program. */
  readonly source: string;
  /** How each figure is worked out. */
  readonly definitions: readonly string[];
  /** File name without its ending: parts in an order that sorts. */
  readonly file: string;
}

/** The fonts of the interface, named, and any that draws Chinese. */
const FONTS =
  "system-ui, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";
const MARGIN = 16;
const TITLE = 15;

/** The drawing with its words over and under it. */
export function framed(
  { width, height, marks }: Drawing,
  { title, source, definitions }: ChartAbout,
): Drawing {
  const heading = wrapped(title, width, TITLE);
  const top = MARGIN + heading.length * 22 + 6;
  const notes = [...definitions, source].flatMap((text) => wrapped(text, width, TEXT));
  const under = top + height + 12;
  const words = (lines: readonly string[], y: number, step: number, size: number, paint: Paint): Mark[] =>
    lines.map((text, index) => ({
      is: 'text',
      at: { x: MARGIN, y: y + index * step + size },
      text,
      size,
      anchor: 'start',
      paint,
      ...(size === TITLE ? { bold: true as const } : {}),
    }));
  const whole: Box = { x: 0, y: 0, width: width + 2 * MARGIN, height: under + notes.length * LINE + MARGIN };
  return {
    width: whole.width,
    height: whole.height,
    marks: [
      { is: 'rect', box: whole, fill: { paint: 'paper' } },
      ...words(heading, MARGIN, 22, TITLE, 'ink'),
      ...marks.map((mark) => moved(mark, MARGIN, top)),
      ...words(notes, under, LINE, TEXT, 'ink-soft'),
    ],
  };
}

/**
 * @param colourOf a colour as CSS has it, of the light theme: files are for paper
 * @returns the text of an SVG file
 */
export function chartSvg(drawing: Drawing, about: ChartAbout, colourOf: (paint: Paint) => string): string {
  const whole = framed(drawing, about);
  const { title, description, source, definitions } = about;
  const node: SvgNode = {
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      width: whole.width,
      height: Math.ceil(whole.height),
      viewBox: `0 0 ${whole.width} ${Math.ceil(whole.height)}`,
      'font-family': FONTS,
    },
    children: [
      { tag: 'title', attributes: {}, children: [title] },
      { tag: 'desc', attributes: {}, children: [[description, ...definitions, source].join('\n')] },
      ...svgNodes(whole, 'p', colourOf),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(node)}\n`;
}

function written({ tag, attributes, children }: SvgNode): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)));
  return inside.length === 0
    ? `<${tag}${names.join('')}/>`
    : `<${tag}${names.join('')}>${inside.join('')}</${tag}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML may not hold at all. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

function moved(mark: Mark, x: number, y: number): Mark {
  const to = (spot: { readonly x: number; readonly y: number }) => ({ x: spot.x + x, y: spot.y + y });
  switch (mark.is) {
    case 'line':
      return { ...mark, from: to(mark.from), to: to(mark.to) };
    case 'path':
      return { ...mark, shift: to(mark.shift ?? { x: 0, y: 0 }) };
    case 'rect':
      return { ...mark, box: { ...mark.box, ...to(mark.box) } };
    default:
      return { ...mark, at: to(mark.at) };
  }
}
