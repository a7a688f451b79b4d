import { plain } from '../core/text';

/** Which agencies belong to a government, as far as their names tell. */

/** A body with the place that its name starts with (某省某市某县), as lists have it. */
export interface Placed {
  readonly agency: string;
  readonly place: string;
}

/** A government or its office, which publishes for it. */
const GOVERNMENT = /(?:人民政府|行政公署)(?:办公厅|办公室)?$/;

export function isGovernment(agency: string): boolean {
  return GOVERNMENT.test(plain(agency));
}

/**
 * The bodies whose figures a government's report should hold: its own departments, and the governments right below
 * it. The departments of a lower government are in that government's report, and count only where it is not there.
 *
 * @param all bodies to choose from; the government itself is left out
 */
export function bodiesUnder<Body extends Placed>(government: Placed, all: readonly Body[]): Body[] {
  const { place } = government;
  if (place === '') return [];
  const within = all.filter((one) => one.agency !== government.agency && one.place.startsWith(place));
  const lower = within.filter(({ agency, place: own }) => own !== place && isGovernment(agency));
  const isCoveredBy = (one: Body, other: Body) =>
    one.place.startsWith(other.place) && (one.place !== other.place || !isGovernment(one.agency));
  return within.filter((one) => !lower.some((other) => isCoveredBy(one, other)));
}
