import { chartWords } from '../../lib/words/charts';
import type { LineData } from './data';
import { type ChartProps, Figure } from './Figure';
import { lineDrawing, lineTable } from './lines';

/** Lines over the years; years without a figure are gaps, and lines end where another form begins. */
export function LineChart({ data, ...chart }: ChartProps & { readonly data: LineData }) {
  const say = chartWords(chart.language);
  return (
    <Figure
      {...chart}
      draw={(width) => lineDrawing(data, width)}
      table={lineTable(data, say('year'), say('missing'))}
    />
  );
}
