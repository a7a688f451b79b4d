import { chartWords } from '../../lib/words/charts';
import { barDrawing, barTable } from './bars';
import type { BarData } from './data';
import { type ChartProps, Figure } from './Figure';

/** A bar for each agency, its figure at its end. */
export function BarChart({ data, ...chart }: ChartProps & { readonly data: BarData }) {
  const say = chartWords(chart.language);
  return (
    <Figure
      {...chart}
      draw={(width) => barDrawing(data, width)}
      table={barTable(data, say('agency'), say('value'))}
    />
  );
}
