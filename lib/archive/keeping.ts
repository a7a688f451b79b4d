import type { Figure } from '../core/figure';
import type { Report, ReportIdentity } from '../core/report';
import { plain } from '../core/text';
import type { Reading, ReportEntry, Sighting } from './schema';

/**
 * What keeping a report means, without a disk: from the rows there are and a visit to the rows there shall be.
 * Nothing that follows from the figures is kept; findings are worked out again whenever they are shown.
 */

/** A report seen on a page. */
export interface Visit {
  readonly identity: ReportIdentity;
  readonly report: Report;
  /** Version of the program that read it. */
  readonly program: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The rows of one report before or after a visit. */
export interface Rows {
  readonly entry: ReportEntry;
  readonly reading: Reading;
  readonly sighting: Sighting;
}

/** new: never seen. same: seen with these figures. changed: seen, but never with these figures. */
export type Outcome = 'new' | 'same' | 'changed';

/** The rows already kept that a visit may touch. */
export interface Found {
  readonly entry: ReportEntry | undefined;
  readonly reading: Reading | undefined;
  readonly sighting: Sighting | undefined;
}

/**
 * Identity of a report: agency and year. Where a page tells one of them only, its address stands in, so that
 * two unknown reports are never taken for one.
 */
export function reportId({ agency, year, address }: ReportIdentity): string {
  const name = agency === null ? '' : plain(agency);
  return name !== '' && year !== null ? `${year} ${name}` : `at ${address}`;
}

/**
 * The figures of a report as one text, the same for the same figures: sorted by field, values without their
 * printed spelling. Layout, dates, notes and visit counters are not part of it.
 */
export function canonical(report: Report): string {
  const lines = Object.entries({ ...report.figures, ...report.subtotals }).map(
    ([field, figure]) => `${field}=${spelled(figure)}`,
  );
  return lines.sort().join('\n');
}

function spelled(figure: Figure): string {
  if (figure.is === 'number') return figure.value;
  return figure.is === 'blank' ? '' : `?${plain(figure.text)}`;
}

/** SHA-256 of the canonical figures, in hexadecimal. */
export async function digestOf(report: Report): Promise<string> {
  const bytes = new TextEncoder().encode(canonical(report));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The rows to write for a visit. Times never run backwards, whatever the clock does. */
export function keeping(found: Found, visit: Visit, digest: string): { rows: Rows; outcome: Outcome } {
  const { identity, report, program, at } = visit;
  const { entry, reading, sighting } = found;
  const id = reportId(identity);
  const since = (row: { firstSeen: number; lastSeen: number } | undefined) => ({
    firstSeen: row?.firstSeen ?? at,
    lastSeen: Math.max(row?.lastSeen ?? at, at),
  });
  return {
    outcome: entry === undefined ? 'new' : reading === undefined ? 'changed' : 'same',
    rows: {
      entry: {
        id,
        agency: identity.agency,
        year: identity.year,
        title: identity.title,
        address: identity.address,
        ...since(entry),
        reading: digest,
        readings: (entry?.readings ?? 0) + (reading === undefined ? 1 : 0),
      },
      reading: reading
        ? { ...reading, ...since(reading) }
        : { report: id, digest, figures: report, program, ...since(undefined) },
      sighting: { report: id, address: identity.address, ...since(sighting) },
    },
  };
}
