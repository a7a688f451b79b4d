import type { ReportEntry } from './rows';

/** A report as lists show, search, sort and filter it: no figures, so that ten thousand fit into memory. */
export interface ListRow {
  readonly id: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly title: string;
  readonly address: string;
  /** `www.example.gov.cn:8080`; empty for a file. */
  readonly host: string;
  /** The place that the agency's name starts with (某省某市某县); empty where it names none. */
  readonly place: string;
  readonly tags: readonly string[];
  readonly note: string;
  readonly star: boolean;
  /** Whether its figures were seen to change. */
  readonly revised: boolean;
  /** How many readings with different figures there are. */
  readonly readings: number;
  /** Digest of the reading last seen: what a verdict belongs to. */
  readonly reading: string;
  /** Milliseconds since 1970. */
  readonly firstSeen: number;
  readonly lastSeen: number;
}

export function rowOf(entry: ReportEntry): ListRow {
  return {
    ...entry,
    host: hostOf(entry.address),
    place: placeOf(entry.agency ?? ''),
    revised: entry.readings > 1,
  };
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** The place that a body's name starts with: 某省某市某县 of 某省某市某县财政局. */
export function placeOf(agency: string): string {
  return PLACE.exec(agency)?.[0] ?? '';
}

/** Names of divisions from the province down, each a few characters and its kind; 市场 is no kind. */
const PLACE =
  /^(?:.{1,8}?(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|省|市(?!场)|县|旗)|.{2,8}?(?:州|盟|区))+/u;
