import { figureOf } from '../core/check';
import type { FieldId, TableForm } from '../core/form';
import { layGrid } from '../core/grid';
import { textWidth, wrapped } from '../core/lettering';
import type { Report } from '../core/report';
import { layOutForm, type PrintedBlock } from '../words/form-layout';
import { FONTS, ink } from './ink';
import { element, type Markup } from './markup';
import type { CellMark } from './tell';

/** What a picture says around its table. */
export interface PictureWords {
  /** Over the table: agency, year, the table's heading. */
  readonly title: string;
  /** Under it: what was found, then what the marks mean, then where it comes from. */
  readonly sentences: readonly string[];
  readonly legend: string;
  readonly source: string;
  /** In a cell: "implied 11". */
  readonly implied: (value: string) => string;
  /** In a cell that the page does not print. */
  readonly notPrinted: string;
}

/** A drawing and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** All in px. */
const SIZE = 13;
const LINE = 18;
const SMALL = 11;
const MARGIN = 24;
const PAD = 6;
const WIDTH = 900;

/** Widths of the columns of labels, by how many there are; figures share the rest. */
const LABELS: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [300], 3: [52, 64, 250] };

/**
 * A statutory table drawn with its findings marked, as SVG that needs nothing but itself. The figures stand as
 * printed; the table is set as the notice prints it, not as the page did.
 */
export function drawTable(
  table: TableForm,
  report: Report,
  marks: ReadonlyMap<FieldId, CellMark>,
  words: PictureWords,
): Picture {
  const parts: Markup[] = [];
  let top = MARGIN;
  const say = (text: string, size: number, options: { bold?: boolean; soft?: boolean } = {}) => {
    const step = Math.round(size * 1.4);
    for (const line of wrapped(text, WIDTH - 2 * MARGIN, size)) {
      top += step;
      parts.push(textAt(line, MARGIN, top - Math.round(step * 0.3), size, 'start', options));
    }
  };
  say(words.title, 16, { bold: true });
  top += PAD * 2;
  for (const block of layOutForm(table)) {
    const drawn = drawBlock(block, top, report, marks, words);
    parts.push(...drawn.parts);
    top = drawn.bottom;
  }
  top += PAD * 2;
  for (const sentence of words.sentences) say(sentence, SIZE);
  if (marks.size > 0) say(words.legend, SMALL, { soft: true });
  say(words.source, SMALL, { soft: true });
  const height = top + MARGIN;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'font-family': FONTS,
      'font-size': SIZE,
    },
    element('title', {}, words.title),
    element('desc', {}, words.sentences.join('\n')),
    element('rect', { width: WIDTH, height, fill: ink.paper }),
    ...parts,
  );
  return { svg: `${svg.markup}\n`, width: WIDTH, height };
}

interface Drawn {
  readonly parts: Markup[];
  readonly bottom: number;
}

function drawBlock(
  block: PrintedBlock,
  top: number,
  report: Report,
  marks: ReadonlyMap<FieldId, CellMark>,
  words: PictureWords,
): Drawn {
  const rows = [...block.heads, ...block.rows];
  const fields = rows.flat().map(({ field }) => field);
  const { cells, columns, rows: count } = layGrid([block.heads, block.rows]);
  const labels = LABELS[block.labels] ?? [];
  const rest = WIDTH - 2 * MARGIN - labels.reduce((sum, width) => sum + width, 0);
  const widths = Array.from(
    { length: columns },
    (_, at) => labels[at] ?? rest / Math.max(1, columns - labels.length),
  );
  const span = (sizes: readonly number[], from: number, length: number) =>
    sizes.slice(from, from + length).reduce((sum, size) => sum + size, 0);

  const set = cells.map((cell) => {
    const field = fields[cell.index] ?? null;
    const width = span(widths, cell.column, cell.columnSpan);
    const mark = field === null ? undefined : marks.get(field);
    const text = field === null ? cell.text : printedAt(field, report, words);
    const size = width < 60 ? SMALL : SIZE;
    const notes = [
      ...(mark !== undefined && mark.ends.length > 0 ? [mark.ends.join(' ')] : []),
      ...(mark?.suspect == null ? [] : [words.implied(mark.suspect)]),
    ];
    const lines = wrapped(text, width - 2 * PAD, size);
    return { cell, field, width, mark, lines, size, notes, need: heightOf(lines.length, notes.length) };
  });
  const heights = rowHeights(count, set);

  const parts = set.flatMap(({ cell, field, width, mark, lines, size, notes }) => {
    const box = {
      x: MARGIN + span(widths, 0, cell.column),
      y: top + span(heights, 0, cell.row),
      width,
      height: span(heights, cell.row, cell.rowSpan),
    };
    const isLabel = field === null && cell.row >= block.heads.length;
    const start = box.y + (box.height - heightOf(lines.length, notes.length)) / 2 + PAD;
    const written = lines.map((line, at) =>
      textAt(
        line,
        isLabel ? box.x + PAD : box.x + box.width / 2,
        start + LINE * at + LINE - 5,
        size,
        isLabel ? 'start' : 'middle',
      ),
    );
    const below = notes.map((note, at) => plate(note, box, start + LINE * (lines.length + at), mark, at));
    return [...frame(box, field === null, mark), ...written, ...below.flat()];
  });
  return { parts, bottom: top + span(heights, 0, count) };
}

function heightOf(lines: number, notes: number): number {
  return (lines + notes) * LINE + 2 * PAD;
}

interface Need {
  readonly cell: { readonly row: number; readonly rowSpan: number };
  readonly need: number;
}

/** Each row as high as its cells need; what a cell over several rows lacks, the last of them gets. */
function rowHeights(count: number, cells: readonly Need[]): number[] {
  const heights = Array<number>(count).fill(0);
  for (const { cell, need } of cells)
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, need);
  for (const { cell, need } of cells) {
    const last = cell.row + cell.rowSpan - 1;
    const there = heights.slice(cell.row, last + 1).reduce((sum, height) => sum + height, 0);
    if (there < need) heights[last] = (heights[last] ?? 0) + need - there;
  }
  return heights;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell's ground and lines: signs before colours, so terms are outlined, suspects dashed. */
function frame(box: Box, isHead: boolean, mark: CellMark | undefined): Markup[] {
  const marked = mark !== undefined && mark.ends.length > 0;
  const wash = mark?.fails ? ink['fail-wash'] : ink['untold-wash'];
  const ground = element('rect', {
    ...box,
    fill: marked ? wash : isHead ? ink.sheet : ink.paper,
    stroke: ink.edge,
    'stroke-width': 1,
  });
  if (mark === undefined) return [ground];
  const inner = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4, fill: 'none' };
  const line = mark.fails || mark.suspect !== null ? ink.fail : mark.isTerm ? ink.accent : ink.untold;
  const dash = mark.suspect === null ? undefined : '5 3';
  return [ground, element('rect', { ...inner, stroke: line, 'stroke-width': 2, 'stroke-dasharray': dash })];
}

/** What stands under a figure: the difference on a filled ground, the implied value on none. */
function plate(note: string, box: Box, y: number, mark: CellMark | undefined, at: number): Markup[] {
  const isEnd = at === 0 && mark !== undefined && mark.ends.length > 0;
  const middle = box.x + box.width / 2;
  if (!isEnd) return [textAt(note, middle, y + LINE - 5, SMALL, 'middle', { fill: ink.fail })];
  const width = Math.min(box.width - 8, textWidth(note, SMALL) + 10);
  const fill = mark.fails ? ink.fail : ink.untold;
  return [
    element('rect', { x: middle - width / 2, y: y + 1, width, height: LINE - 3, rx: 2, fill }),
    textAt(note, middle, y + LINE - 5, SMALL, 'middle', { fill: ink['on-fail'], bold: true }),
  ];
}

function printedAt(field: FieldId, report: Report, words: PictureWords): string {
  return figureOf(report, field)?.text ?? words.notPrinted;
}

function textAt(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle',
  { bold = false, soft = false, fill = soft ? ink['ink-soft'] : ink.ink }: TextOptions = {},
): Markup {
  return element(
    'text',
    {
      ...{ x, y, fill, 'font-size': size },
      'text-anchor': anchor === 'middle' ? anchor : undefined,
      'font-weight': bold ? 600 : undefined,
    },
    text,
  );
}

interface TextOptions {
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly fill?: string;
}
