/** Every sample page: served by the demo, read by unit tests and by tests in real browsers. */
import { fictionalSamples } from './fictional';
import { notReports } from './not-reports';
import { publishedSamples } from './published';
import type { Sample } from './sample';

export { type Planted, plantedErrors } from './fictional';
export type { Failing, Sample } from './sample';

export const samples: readonly Sample[] = [...publishedSamples, ...fictionalSamples, ...notReports];

export function sampleNamed(name: string): Sample {
  const found = samples.find((sample) => sample.name === name);
  if (found === undefined) throw new Error(`no sample is named ${name}`);
  return found;
}
