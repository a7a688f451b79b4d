import { shortened, textWidth } from '../../lib/core/lettering';
import { LINE, type Mark, seriesDash, seriesFill, seriesPaint, TEXT } from './drawing';

/** How a series is shown in the legend: as a line with its marker, or as a filled box. */
export type LegendKind = 'line' | 'box';

const SAMPLE = 28;
const GAP = 16;
const ROW = LINE + 4;

/**
 * Names of the series over the chart, in as many lines as they need.
 * @returns its marks and the height that it takes
 */
export function legend(
  names: readonly string[],
  kind: LegendKind,
  width: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  names.forEach((name, series) => {
    const text = shortened(name, width - SAMPLE - 6, TEXT);
    const needed = SAMPLE + 6 + textWidth(text, TEXT);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += ROW;
    }
    marks.push(...sample(series, kind, x, y + ROW / 2));
    marks.push({
      is: 'text',
      at: { x: x + SAMPLE + 6, y: y + ROW / 2 + TEXT * 0.35 },
      text,
      size: TEXT,
      anchor: 'start',
      paint: 'ink',
    });
    x += needed + GAP;
  });
  return { marks, height: names.length === 0 ? 0 : y + ROW + 8 };
}

function sample(series: number, kind: LegendKind, x: number, y: number): Mark[] {
  if (kind === 'box')
    return [
      { is: 'rect', box: { x: x + 6, y: y - 7, width: SAMPLE - 8, height: 14 }, fill: seriesFill(series) },
    ];
  return [
    {
      is: 'path',
      d: `M${x},${y}H${x + SAMPLE}`,
      paint: seriesPaint(series),
      dash: seriesDash(series),
      series,
    },
    { is: 'marker', at: { x: x + SAMPLE / 2, y }, series, hint: '' },
  ];
}
