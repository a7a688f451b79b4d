import type { Figure } from '../core/figure';
import type { Form } from '../core/form';
import { isOfficialHost, type Report, type ReportContent, type ReportIdentity } from '../core/report';
import { plain } from '../core/text';
import { pack } from './pack';
import type { BodyRow, ReadingRow, ReportEntry, Sighting } from './rows';

/**
 * What keeping a report means, without a disk: from the rows there are and a visit to the rows there shall be.
 * Nothing that follows from the figures is kept; findings are worked out again whenever they are shown.
 */

/** A report seen on a page. */
export interface Visit {
  readonly identity: ReportIdentity;
  readonly report: Report;
  /** Its text and tables; null where they are not known. */
  readonly content: ReportContent | null;
  /** Version of the program that read it, and of the forms it knew. */
  readonly program: string;
  readonly form: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /**
   * Path of the saved page that it was read from, as far as a browser tells; undefined: seen at the address itself.
   * The identity's address is then what the saved page says of itself.
   */
  readonly file?: string;
}

/** The rows of one report that a visit writes. */
export interface Rows {
  readonly entry: ReportEntry;
  readonly reading: ReadingRow;
  /** Undefined: kept already, or not known. */
  readonly body: BodyRow | undefined;
  readonly sighting: Sighting;
}

/** new: never seen. same: seen with these figures. changed: seen, but never with these figures. */
export type Outcome = 'new' | 'same' | 'changed';

/** The rows already kept that a visit may touch. */
export interface Found {
  readonly entry: ReportEntry | undefined;
  readonly reading: ReadingRow | undefined;
  /** Whether the text and tables of the reading are there. */
  readonly body: boolean;
  readonly sighting: Sighting | undefined;
}

/** A visit's figures and content as they go to disk: made before the transaction that writes them. */
export interface Packed {
  readonly digest: string;
  readonly figures: Uint8Array;
  readonly content: Uint8Array | null;
}

/**
 * Identity of a report: agency and year. Where a page tells one of them only, its address stands in, so that
 * two unknown reports are never taken for one.
 */
export function reportId({
  agency,
  year,
  address,
}: Pick<ReportIdentity, 'agency' | 'year' | 'address'>): string {
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

/** SHA-256 of a text, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of the canonical figures, in hexadecimal. */
export function digestOf(report: Report): Promise<string> {
  return sha256(canonical(report));
}

/** A short name of the forms that a build reads and checks with: another one for other forms. */
export async function versionOfForms(forms: readonly Form[]): Promise<string> {
  return (await sha256(JSON.stringify(forms))).slice(0, 12);
}

export async function packed({ report, content }: Visit): Promise<Packed> {
  return {
    digest: await digestOf(report),
    figures: pack(report),
    content: content === null ? null : pack(content),
  };
}

/** Where a visit saw its report: nobody vouches for what a saved page says of its address, so its file stands there. */
export function placeOf({ file, identity }: Pick<Visit, 'file' | 'identity'>): string {
  return file === undefined ? identity.address : addressOfFile(file);
}

/** The address of a file that was given without its whole path: `file:2021/report.html`, which nothing can open. */
export function addressOfFile(path: string): string {
  return `file:${path}`;
}

/** Whether an address is that of a file which a person gave. */
export function isGivenFile(address: string): boolean {
  return /^file:[^/]/.test(address);
}

/**
 * The rows to write for a visit. Times never run backwards, whatever the clock does. A saved page may be older than
 * what was seen since: it adds to a report that is kept already, and takes the place of nothing.
 * @param id the report that it is: `reportId` of the visit, or another where a person corrected its identity
 */
export function keeping(
  found: Found,
  visit: Visit,
  { digest, figures, content }: Packed,
  id = reportId(visit.identity),
): { rows: Rows; outcome: Outcome } {
  const { identity, program, form, at } = visit;
  const { entry, reading, sighting } = found;
  const since = (row: { firstSeen: number; lastSeen: number } | undefined) => ({
    firstSeen: row?.firstSeen ?? at,
    lastSeen: Math.max(row?.lastSeen ?? at, at),
  });
  // What a person corrected stands, whatever the page says of itself.
  const isCorrected = entry !== undefined && id !== reportId(identity);
  const { agency, year } = isCorrected ? entry : identity;
  const readings = (entry?.readings ?? 0) + (reading === undefined ? 1 : 0);
  const address = placeOf(visit);
  return {
    outcome: entry === undefined ? 'new' : reading === undefined ? 'changed' : 'same',
    rows: {
      entry:
        entry !== undefined && visit.file !== undefined
          ? { ...entry, readings }
          : {
              id,
              agency,
              year,
              title: identity.title,
              address: identity.address,
              ...since(entry),
              reading: digest,
              readings,
              tags: entry?.tags ?? [],
              note: entry?.note ?? '',
              star: entry?.star ?? false,
            },
      reading: reading
        ? { ...reading, ...since(reading) }
        : {
            ...{ report: id, digest, figures, program, form },
            published: identity.published,
            indexNumber: identity.indexNumber,
            ...since(undefined),
          },
      body: found.body || content === null ? undefined : { report: id, digest, content },
      sighting: {
        report: id,
        address,
        ...kindOf(address),
        readings: [...(sighting?.readings ?? []).filter((one) => one !== digest), digest],
        ...since(sighting),
      },
    },
  };
}

/** What an address says of where a report was seen. */
export function kindOf(address: string): Pick<Sighting, 'official' | 'file'> {
  return { official: isOfficialHost(address), file: /^file:/i.test(address) };
}
