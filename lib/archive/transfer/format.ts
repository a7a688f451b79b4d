import { keyOf } from '../../core/decision';
import { z } from '../../zod';
import { digestOf, isGivenFile } from '../keeping';
import { pack } from '../pack';
import {
  type AgencyRow,
  type AliasRow,
  agencyRowSchema,
  aliasRowSchema,
  contentIn,
  type ReportRows,
  readingOf,
  reportEntrySchema,
} from '../rows';
import { contentSchema, decisionSchema, isOpenable, reportSchema } from '../schema';

/**
 * A backup: gzip of lines of JSON. The first says what it is, the last how much there must be; between them one
 * line for each report with all that belongs to it, each correction and each setting.
 */
export const FORMAT = 1;

/** More than any archive has; a file with more is refused before it can do harm. */
export const LIMITS = {
  /** Bytes of the file, and of what is in it. */
  file: 1024 ** 3,
  text: 8 * 1024 ** 3,
  /** UTF-16 units of one line: a report with a hundred readings. */
  line: 16 * 1024 ** 2,
  lines: 1_000_000,
} as const;

/**
 * Why a file was not taken. Each changes nothing. damaged: cut off, or not whole. foreign: no backup of this
 * program. newer: of a newer version of it. huge: more than the limits.
 */
export type BackupFault = 'damaged' | 'foreign' | 'newer' | 'huge';

export class BackupError extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault, options?: ErrorOptions) {
    super(`backup: ${fault}`, options);
    this.name = 'BackupError';
    this.fault = fault;
  }
}

export interface Header {
  readonly gouji: 'backup';
  readonly version: number;
  /** When it was made, ISO 8601. */
  readonly made: string;
  /** Version of the program that made it. */
  readonly program: string;
}

export const headerSchema: z.ZodType<Header> = z.object({
  gouji: z.literal('backup'),
  version: z.number().int().positive(),
  made: z.string().max(40),
  program: z.string().max(40),
});

/** How much a whole backup holds. */
export interface Totals {
  readonly reports: number;
  readonly aliases: number;
  readonly agencies: number;
  readonly settings: number;
}

const total = z.number().int().nonnegative();
export const endSchema = z.object({
  end: z.object({ reports: total, aliases: total, agencies: total, settings: total }),
});

/** The last day that a date can name. */
const time = z.number().int().nonnegative().max(8.64e15);
const seen = { firstSeen: time, lastSeen: time };
const short = z.string().max(400);
const address = z
  .string()
  .max(8000)
  .refine((text) => isOpenable(text) || isGivenFile(text));
const id = z.string().min(1).max(9000);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const reportLine = z.object({
  entry: reportEntrySchema.extend({
    id,
    agency: short.nullable(),
    title: short,
    address,
    ...seen,
    tags: z.array(z.string().max(40)).max(400),
    note: z.string().max(100_000),
  }),
  readings: z
    .array(
      z.object({
        digest,
        figures: reportSchema,
        program: short,
        form: short,
        published: short.nullable(),
        indexNumber: short.nullable(),
        ...seen,
        content: contentSchema.nullable(),
      }),
    )
    .min(1)
    .max(10_000),
  sightings: z
    .array(
      z.object({
        address,
        official: z.boolean(),
        file: z.boolean(),
        readings: z.array(digest).max(10_000),
        ...seen,
      }),
    )
    .max(10_000),
  decisions: z.array(decisionSchema).max(10_000),
});
type ReportLine = z.infer<typeof reportLine>;

/** One line between the first and the last. */
export type Line =
  | { readonly is: 'report'; readonly rows: ReportRows }
  | { readonly is: 'alias'; readonly row: AliasRow }
  | { readonly is: 'agency'; readonly row: AgencyRow }
  | { readonly is: 'setting'; readonly name: string; readonly value: unknown }
  | { readonly is: 'end'; readonly totals: Totals }
  /** Not in the shape that it must have: left out, and told. */
  | { readonly is: 'refused'; readonly kind: keyof Totals | null };

/** A report as a line of a backup. Rows that are damaged have no line to stand in. */
export function reportText({ entry, readings, bodies, sightings, decisions }: ReportRows): string {
  const contents = new Map(bodies.map((row) => [row.digest, contentIn(row)]));
  const line: ReportLine = {
    entry,
    readings: readings.flatMap((row) => {
      const reading = readingOf(row);
      if (reading === undefined) return [];
      const { report: _, ...rest } = reading;
      return [{ ...rest, content: contents.get(row.digest) ?? null }];
    }),
    sightings: sightings.map(({ report: _, ...rest }) => rest),
    decisions: decisions.map(({ decision }) => decision),
  };
  return JSON.stringify({ report: line });
}

/** Reads a line. Nothing of it counts before it has passed its schema; digests are worked out again. */
export async function lineOf(text: string): Promise<Line> {
  const value = parsed(text);
  if ('report' in value) {
    const line = reportLine.safeParse(value.report);
    const rows = line.success ? await rowsOfLine(line.data) : null;
    return rows === null ? { is: 'refused', kind: 'reports' } : { is: 'report', rows };
  }
  if ('alias' in value) {
    const row = aliasRowSchema.safeParse(value.alias);
    return row.success ? { is: 'alias', row: row.data } : { is: 'refused', kind: 'aliases' };
  }
  if ('agency' in value) {
    const row = agencyRowSchema.safeParse(value.agency);
    return row.success ? { is: 'agency', row: row.data } : { is: 'refused', kind: 'agencies' };
  }
  if ('setting' in value) {
    const setting = z.tuple([z.string().max(100), z.unknown()]).safeParse(value.setting);
    return setting.success
      ? { is: 'setting', name: setting.data[0], value: setting.data[1] }
      : { is: 'refused', kind: 'settings' };
  }
  const end = endSchema.safeParse(value);
  return end.success ? { is: 'end', totals: end.data.end } : { is: 'refused', kind: null };
}

/** @throws BackupError `damaged` where a line is no object of JSON */
export function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw new BackupError('damaged', { cause: error });
  }
  throw new BackupError('damaged');
}

async function rowsOfLine(line: ReportLine): Promise<ReportRows | null> {
  const { entry, readings, sightings, decisions } = line;
  const report = entry.id;
  for (const reading of readings) if ((await digestOf(reading.figures)) !== reading.digest) return null;
  const digests = new Set(readings.map((reading) => reading.digest));
  if (!digests.has(entry.reading) || digests.size !== readings.length) return null;
  return {
    entry: { ...entry, readings: readings.length },
    readings: readings.map(({ figures, content: _, ...rest }) => ({
      report,
      ...rest,
      figures: pack(figures),
    })),
    bodies: readings.flatMap(({ digest: own, content }) =>
      content === null ? [] : [{ report, digest: own, content: pack(content) }],
    ),
    sightings: sightings.map((row) => ({ report, ...row })),
    decisions: decisions.map((decision) => ({ report, key: keyOf(decision), decision })),
  };
}
