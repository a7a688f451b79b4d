import type { PrintedReport } from '../publisher/model';
import { soundReport } from '../publisher/sound';
import { publishedSamples } from '../samples/published';

export interface MeasuredReport {
  readonly name: string;
  readonly report: PrintedReport;
  readonly seed: number;
}

/** Seeded reports per markup and edition. */
const SEEDED = 25;

/** The reports every markup is measured with: seeded ones of both editions, and the five published ones. */
export function measuredReports(): MeasuredReport[] {
  const reports: MeasuredReport[] = [];
  for (let seed = 1; seed <= SEEDED; seed += 1) {
    for (const edition of ['2019', '2021'] as const) {
      reports.push({ name: `seed ${seed}, ${edition}`, report: soundReport(seed, edition), seed });
    }
  }
  for (const { name, printed } of publishedSamples) {
    if (printed !== undefined) reports.push({ name, report: printed, seed: 1 });
  }
  return reports;
}
