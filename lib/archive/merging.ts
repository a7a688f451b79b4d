import type { DecisionRow, ReportRows } from './rows';

/**
 * Two records of the same report made one. Nothing of either is lost, and joining the same again changes
 * nothing: readings and sightings by their keys, the later of two decisions on the same figures, both notes.
 */
export function joined(into: ReportRows, from: ReportRows): ReportRows {
  const id = into.entry.id;
  const own = <Row extends { readonly report: string }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, report: id }));
  const latest = from.entry.lastSeen > into.entry.lastSeen ? from.entry : into.entry;
  const readings = union(into.readings, own(from.readings), ({ digest }) => digest, spanned);
  return {
    entry: {
      ...into.entry,
      ...spanned(into.entry, from.entry),
      title: latest.title,
      address: latest.address,
      reading: latest.reading,
      readings: readings.length,
      tags: [...new Set([...into.entry.tags, ...from.entry.tags])],
      note: bothNotes(into.entry.note, from.entry.note),
      star: into.entry.star || from.entry.star,
    },
    readings,
    bodies: union(
      into.bodies,
      own(from.bodies),
      ({ digest }) => digest,
      () => ({}),
    ),
    sightings: union(
      into.sightings,
      own(from.sightings),
      ({ address }) => address,
      (a, b) => ({ ...spanned(a, b), readings: [...new Set([...a.readings, ...b.readings])] }),
    ),
    decisions: union(into.decisions, own(from.decisions), ({ key }) => key, later),
  };
}

interface Seen {
  readonly firstSeen: number;
  readonly lastSeen: number;
}

function spanned(a: Seen, b: Seen): Seen {
  return { firstSeen: Math.min(a.firstSeen, b.firstSeen), lastSeen: Math.max(a.lastSeen, b.lastSeen) };
}

function later(a: DecisionRow, b: DecisionRow): Partial<DecisionRow> {
  return b.decision.at > a.decision.at ? { decision: b.decision } : {};
}

/** The rows of both, each key once: of two with the same key the first, with what `join` makes of both. */
function union<Row>(
  first: readonly Row[],
  second: readonly Row[],
  key: (row: Row) => string,
  join: (a: Row, b: Row) => Partial<Row>,
): Row[] {
  const rows = new Map(first.map((row) => [key(row), row]));
  for (const row of second) {
    const there = rows.get(key(row));
    rows.set(key(row), there === undefined ? row : { ...there, ...join(there, row) });
  }
  return [...rows.values()];
}

/** Both notes, parted by an empty line; one where it holds the other already. */
export function bothNotes(a: string, b: string): string {
  if (a.includes(b)) return a;
  return b.includes(a) ? b : `${a}\n\n${b}`;
}

/** The same rows as those of a report with another id. */
export function underId(rows: ReportRows, id: string): ReportRows {
  const own = <Row extends { readonly report: string }>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, report: id }));
  return {
    entry: { ...rows.entry, id },
    readings: own(rows.readings),
    bodies: own(rows.bodies),
    sightings: own(rows.sightings),
    decisions: own(rows.decisions),
  };
}
