import { chartWords } from '../../lib/words/charts';
import type { StackData } from './data';
import { type ChartProps, Figure } from './Figure';
import { stackDrawing, stackTable } from './stacks';

interface StackChartProps extends ChartProps {
  readonly data: StackData;
  /** What the rows are. */
  readonly of: 'agency' | 'year';
}

/** Parts of a whole, a row for each agency or year, each row a hundred per cent. */
export function StackChart({ data, of, ...chart }: StackChartProps) {
  const say = chartWords(chart.language);
  return (
    <Figure
      {...chart}
      draw={(width) => stackDrawing(data, width)}
      table={stackTable(data, say(of), say('whole'))}
    />
  );
}
