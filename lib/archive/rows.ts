import type { Report, ReportContent } from '../core/report';
import { z } from '../zod';
import { unpack } from './pack';
import { contentSchema, decisionSchema, reportSchema } from './schema';

/** The rows of the archive's stores (docs/archive.md). Times are milliseconds since 1970. */

const time = z.number().int().nonnegative();
const id = z.string().min(1);
/** SHA-256 of the canonical figures, in hexadecimal. */
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const seen = { firstSeen: time, lastSeen: time };
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** Store `reports`: one agency's report for one year, and all that a list of reports shows of it. */
export const reportEntrySchema = z.object({
  /** `reportId` of lib/archive/keeping.ts as it was first seen or as a person corrected it. */
  id,
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  /** Title and address as last seen. */
  title: z.string(),
  address: z.string(),
  ...seen,
  /** Digest of the reading last seen. */
  reading: digest,
  /** How many readings there are: above one, the report was revised. */
  readings: z.number().int().positive(),
  /** A person's own words for it, and about it; plain text. */
  tags: z.array(z.string()),
  note: z.string(),
  star: z.boolean(),
});
export type ReportEntry = z.infer<typeof reportEntrySchema>;

/** Store `readings`: the figures of a report as once read. Never edited but for `lastSeen`. */
export const readingRowSchema = z.object({
  report: id,
  digest,
  /** The `Report`, packed. */
  figures: bytes,
  /** Version of the program that read it, and of its forms; empty where it was not yet kept. */
  program: z.string(),
  form: z.string(),
  /** Day of publication and index number as the page gave them when it was first read. */
  published: z.string().nullable(),
  indexNumber: z.string().nullable(),
  ...seen,
});
export type ReadingRow = z.infer<typeof readingRowSchema>;

/** A reading with its figures unpacked. */
export interface Reading extends Omit<ReadingRow, 'figures'> {
  readonly figures: Report;
}

/** Store `bodies`: the text and tables of a reading, apart from it, because lists have no use for them. */
export const bodyRowSchema = z.object({
  report: id,
  digest,
  /** The `ReportContent`, packed. */
  content: bytes,
});
export type BodyRow = z.infer<typeof bodyRowSchema>;

/** Store `sightings`: an address at which a report was seen. */
export const sightingSchema = z.object({
  report: id,
  address: z.string().min(1),
  /** On a host that only government bodies may have. */
  official: z.boolean(),
  /** Read from a file on this machine, not on the web. */
  file: z.boolean(),
  /** Digests of the readings seen there, the latest last; none are known of the time before version 3. */
  readings: z.array(digest),
  ...seen,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** Store `decisions`: what a person decided about a finding of a report, bound to its figures. */
export const decisionRowSchema = z.object({
  report: id,
  /** Finding and terms on one line: a second decision on the same figures takes the place of the first. */
  key: z.string().min(1),
  decision: decisionSchema,
});
export type DecisionRow = z.infer<typeof decisionRowSchema>;

/** Store `aliases`: a report that pages give another identity than a person does. */
export const aliasRowSchema = z.object({
  /** The `reportId` that a page's own identity makes. */
  from: id,
  /** Only at this address; empty: at every address. */
  address: z.string(),
  /** The report that it is. */
  to: id,
});
export type AliasRow = z.infer<typeof aliasRowSchema>;

/** Store `agencies`: what a person said about an agency's names. */
export const agencyRowSchema = z.object({
  /** The name in comparable form (`plain`). */
  name: id,
  /** The name by which its reports are kept instead; null: its own. */
  renamed: z.string().nullable(),
  /** Names (`plain`) that the same body had before, and has had since. */
  former: z.array(z.string()),
  later: z.array(z.string()),
});
export type AgencyRow = z.infer<typeof agencyRowSchema>;

/** All rows of one report. */
export interface ReportRows {
  readonly entry: ReportEntry;
  readonly readings: readonly ReadingRow[];
  readonly bodies: readonly BodyRow[];
  readonly sightings: readonly Sighting[];
  readonly decisions: readonly DecisionRow[];
}

/** Store `bin`: a deleted report until it is gone for good. */
export const binRowSchema = z.object({
  /** Counts up: the newest deletion has the highest. */
  key: z.number().int().positive(),
  at: time,
  entry: reportEntrySchema,
  readings: z.array(readingRowSchema),
  bodies: z.array(bodyRowSchema),
  sightings: z.array(sightingSchema),
  decisions: z.array(decisionRowSchema),
});
export type BinRow = z.infer<typeof binRowSchema>;

/** @returns the reading with its figures, or undefined where the row is damaged */
export function readingOf(row: unknown): Reading | undefined {
  const kept = readingRowSchema.safeParse(row);
  if (!kept.success) return undefined;
  const figures = reportSchema.safeParse(unpack(kept.data.figures));
  return figures.success ? { ...kept.data, figures: figures.data } : undefined;
}

/** @returns the text and tables of a reading, or undefined where the row is damaged or there is none */
export function contentIn(row: unknown): ReportContent | undefined {
  const kept = bodyRowSchema.safeParse(row);
  return kept.success ? contentSchema.safeParse(unpack(kept.data.content)).data : undefined;
}
