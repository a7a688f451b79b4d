/** Charts: what views import. Load `charts.css` with them. */
export { BarChart } from './BarChart';
export { FEW_SIGN } from './bars';
export type { BarData, ChartFigure, ChartTable, LineData, StackData } from './data';
export { type ChartProps, Figure } from './Figure';
export { type ChartAbout, chartSvg } from './file';
export { LineChart } from './LineChart';
export { StackChart } from './StackChart';
