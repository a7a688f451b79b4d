import type { Report } from '../../lib/core/report';
import type { MadeArchive } from './archive';

/** The last reading of each report of the made archive, by the agency's present name and the year. */
export function presentReports(made: MadeArchive): ReadonlyMap<string, ReadonlyMap<number, Report>> {
  const names = new Map(made.agencies.map(({ name, former }) => [former ?? name, name]));
  const all = new Map<string, Map<number, Report>>();
  for (const { identity, report } of made.visits) {
    const name = names.get(identity.agency ?? '') ?? identity.agency ?? '';
    const own = all.get(name) ?? new Map<number, Report>();
    all.set(name, own.set(identity.year ?? 0, report));
  }
  return all;
}
