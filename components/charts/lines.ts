import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { shortened, textWidth } from '../../lib/core/lettering';
import type { ChartTable, LineData } from './data';
import {
  type Box,
  type Drawing,
  LINE,
  type Mark,
  overlaps,
  type Spot,
  seriesDash,
  seriesPaint,
  TEXT,
  textBox,
} from './drawing';
import { legend } from './legend';

/** Lines over years: gaps where there is no figure, breaks where another form begins. Pure. */

const PLOT = 260;
const PAD = 14;
/** Room that a marker takes, half of it to each side. */
const MARKER = 5;
/** Fewer characters of a cut label say nothing. */
const LEAST_LABEL = 5;

type Series = LineData['series'][number];
type Point = Series['points'][number];

/** All years from the first to the last that has a point: those without one stay on the scale. */
export function yearsIn({ series }: LineData): number[] {
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * The points of a series that a line may join: years that follow each other, under one form, with figures.
 * A point on its own is a run of one.
 */
export function runsOf(points: readonly Point[], breaks: LineData['breaks']): Point[][] {
  const cuts = new Set(breaks.map(({ year }) => year));
  const runs: Point[][] = [];
  let last: Point | undefined;
  for (const point of [...points].sort((a, b) => a.year - b.year)) {
    if (point.value !== null) {
      const goesOn = last?.value != null && last.year === point.year - 1 && !cuts.has(point.year);
      if (goesOn) runs.at(-1)?.push(point);
      else runs.push([point]);
    }
    last = point;
  }
  return runs;
}

export function lineDrawing(data: LineData, width: number): Drawing {
  const years = yearsIn(data);
  const key =
    data.series.length > 1
      ? legend(
          data.series.map(({ name }) => name),
          'line',
          width,
        )
      : legend([], 'line', width);
  const values = data.series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : Number(value))),
  );
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const top = key.height + (data.breaks.length > 0 ? LINE + PAD : PAD);
  const up = scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .nice(5)
    .range([top + PLOT - PAD, top + PAD]);
  const ticks = up.ticks(5).filter((tick) => Number.isInteger(tick) || most - least < 5);
  const spell = (tick: number) => String(tick).replace('-', '−');
  const left = Math.max(...ticks.map((tick) => textWidth(spell(tick), TEXT)), 20) + 8;
  const across = scalePoint<number>()
    .domain(years)
    .range([left + PAD, width - PAD - textWidth('0000', TEXT) / 2])
    .padding(years.length === 1 ? 0.5 : 0);
  const at = ({ year, value }: Pick<Point, 'year' | 'value'>): Spot => ({
    x: across(year) ?? left,
    y: up(Number(value ?? 0)),
  });
  const bottom = top + PLOT;
  const grid: Mark[] = ticks.flatMap((tick): Mark[] => [
    {
      is: 'line',
      from: { x: left, y: up(tick) },
      to: { x: width, y: up(tick) },
      paint: tick === 0 ? 'edge' : 'rule',
    },
    text({ x: left - 6, y: up(tick) + TEXT * 0.35 }, spell(tick), 'end', 'ink-soft'),
  ]);
  const drawn = data.series.map((series, index) => drawSeries(series, index, data.breaks, at));
  const fixed = drawn.flatMap(({ markers }) => markers.map(({ at: spot }) => around(spot)));
  return {
    width,
    height: bottom + LINE + 8,
    marks: [
      ...key.marks,
      ...grid,
      ...yearMarks(years, (year) => across(year) ?? left, bottom + LINE - 2, width),
      ...breakMarks(data.breaks, years, (year) => across(year) ?? left, key.height, bottom, width),
      ...drawn.flatMap(({ paths }) => paths),
      ...drawn.flatMap(({ markers }) => markers),
      ...valueMarks(data.series, data.breaks, at, fixed, {
        x: left,
        y: top,
        width: width - left,
        height: PLOT,
      }),
    ],
  };
}

function text(
  at: Spot,
  words: string,
  anchor: 'start' | 'middle' | 'end',
  paint: 'ink' | 'ink-soft',
): Extract<Mark, { is: 'text' }> {
  return { is: 'text', at, text: words, size: TEXT, anchor, paint };
}

function around({ x, y }: Spot): Box {
  return { x: x - MARKER, y: y - MARKER, width: 2 * MARKER, height: 2 * MARKER };
}

function drawSeries(
  { name, points }: Series,
  index: number,
  breaks: LineData['breaks'],
  at: (point: Point) => Spot,
): { readonly paths: Mark[]; readonly markers: Extract<Mark, { is: 'marker' }>[] } {
  const runs = runsOf(points, breaks);
  const path = line<Point>()
    .x((point) => at(point).x)
    .y((point) => at(point).y)
    .digits(2);
  return {
    paths: runs.flatMap((run): Mark[] => {
      const d = run.length > 1 ? path(run) : null;
      return d === null
        ? []
        : [{ is: 'path', d, paint: seriesPaint(index), dash: seriesDash(index), series: index }];
    }),
    markers: runs.flat().map((point) => ({
      is: 'marker',
      at: at(point),
      series: index,
      hint: `${name} ${point.year} ${point.text}`,
    })),
  };
}

/** As many years as fit beside each other. */
function yearMarks(years: readonly number[], x: (year: number) => number, y: number, width: number): Mark[] {
  const marks: Mark[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const year of years) {
    const mark = text({ x: x(year), y }, String(year), 'middle', 'ink-soft');
    const box = textBox(mark);
    if (box.x < end + 6 || box.x + box.width > width) continue;
    marks.push(mark);
    end = box.x + box.width;
  }
  return marks;
}

/** A dashed line between the two years, its words over the plot where they do not meet others. */
function breakMarks(
  breaks: LineData['breaks'],
  years: readonly number[],
  x: (year: number) => number,
  top: number,
  bottom: number,
  width: number,
): Mark[] {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const shown = breaks.filter(({ year }) => year > first && year <= last).sort((a, b) => a.year - b.year);
  return shown.flatMap(({ year, label }, index): Mark[] => {
    const at = (x(year - 1) + x(year)) / 2;
    const next = shown[index + 1];
    const end = next === undefined ? width : (x(next.year - 1) + x(next.year)) / 2;
    const words = shortened(label, end - at - 12, TEXT);
    const fits = [...words].length >= LEAST_LABEL && textWidth(words, TEXT) <= end - at - 8;
    return [
      { is: 'line', from: { x: at, y: top + 4 }, to: { x: at, y: bottom }, paint: 'edge', dash: '3 3' },
      ...(fits ? [text({ x: at + 4, y: top + TEXT + 2 }, words, 'start', 'ink-soft')] : []),
    ];
  });
}

/** Each figure beside its point where there is room: over it, under it, or in the table only. */
function valueMarks(
  series: readonly Series[],
  breaks: LineData['breaks'],
  at: (point: Point) => Spot,
  markers: readonly Box[],
  plot: Box,
): Mark[] {
  const taken: Box[] = [...markers];
  const marks: Mark[] = [];
  for (const { points } of series) {
    for (const point of runsOf(points, breaks).flat()) {
      const spot = at(point);
      const places = [spot.y - MARKER - 5, spot.y + MARKER + TEXT];
      for (const y of places) {
        const mark = { ...text({ x: spot.x, y }, point.text, 'middle', 'ink'), halo: true as const };
        const box = textBox(mark);
        const isInside =
          box.x >= plot.x &&
          box.x + box.width <= plot.x + plot.width &&
          box.y >= plot.y - LINE &&
          box.y + box.height <= plot.y + plot.height;
        if (!isInside || taken.some((one) => overlaps(one, box))) continue;
        taken.push(box);
        marks.push(mark);
        break;
      }
    }
  }
  return marks;
}

/** A row for each year, the missing ones too. */
export function lineTable(data: LineData, yearHead: string, missing: string): ChartTable {
  return {
    head: [yearHead, ...data.series.map(({ name }) => name)],
    rows: yearsIn(data).map((year) => ({
      key: String(year),
      name: String(year),
      cells: data.series.map(({ points }) => points.find((point) => point.year === year)?.text ?? missing),
    })),
  };
}
