import type { ListRow } from '../../../../lib/archive/list';
import { bodiesUnder, isGovernment, type Placed } from '../../../../lib/compare/places';
import { agenciesFound } from '../../agencies';

/** Agencies to choose from, and which of them are chosen at first. */

/** Further agencies that a search shows at most. */
const MOST_FOUND = 60;
/** Parts names in the address; no agency's name holds it. */
const BETWEEN = '|';

/** Each agency once, by name. */
export function bodiesIn(rows: readonly ListRow[]): Placed[] {
  const byName = new Map(rows.flatMap(({ agency, place }) => (agency === null ? [] : [[agency, place]])));
  return [...byName]
    .map(([agency, place]) => ({ agency, place }))
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

/** The government that is asked for; the first there is where none is, null where there is no government. */
export function governmentOf(bodies: readonly Placed[], asked: string | undefined): Placed | null {
  const named = bodies.find(({ agency }) => agency === asked);
  return named ?? (asked === undefined ? (bodies.find(({ agency }) => isGovernment(agency)) ?? null) : null);
}

export interface Chosen {
  readonly listed: readonly string[];
  readonly chosen: ReadonlySet<string>;
}

/** @param asked agencies as the address has them; undefined: those that belong to the government */
export function chosenOf(
  government: Placed | null,
  bodies: readonly Placed[],
  rows: readonly ListRow[],
  asked: string | undefined,
  typed: string,
): Chosen {
  const names = (some: readonly Placed[]) => some.map(({ agency }) => agency);
  const preset = government === null ? [] : names(bodiesUnder(government, bodies));
  const within =
    government === null || government.place === ''
      ? []
      : names(
          bodies.filter(
            ({ place, agency }) => place.startsWith(government.place) && agency !== government.agency,
          ),
        );
  const chosen = asked === undefined ? preset : asked.split(BETWEEN).filter((name) => name !== '');
  const further = [...(agenciesFound(rows, typed) ?? [])].slice(0, MOST_FOUND);
  return { listed: [...new Set([...further, ...within, ...chosen])], chosen: new Set(chosen) };
}

/** As they stand in the address. None is an answer too. */
export function spelled(agencies: readonly string[]): string {
  return agencies.length === 0 ? BETWEEN : agencies.join(BETWEEN);
}
