import { z } from 'zod';
import type { Decision, Verdict } from '../core/decision';
import type { NoteRule, Report, ReportIdentity } from '../core/report';
import type { SoftContext } from '../core/soft';

/**
 * The shapes of what is kept and of what a page may send: whatever comes from a page, from the disk or (later)
 * from a file passes one of these. Wrong shapes are refused; text that is merely long is cut, because a page
 * decides how long its title is. Unknown keys are dropped.
 */

/** Longest texts kept, in UTF-16 units. */
const LONGEST = {
  agency: 200,
  title: 400,
  printed: 500,
  address: 8000,
  field: 120,
  id: 1000,
  reason: 500,
} as const;

/** More figures than any form has; notes and their texts as many as a person could look through. */
const MOST = { figures: 1000, notes: 200, fieldsPerNote: 1000, textsPerNote: 60, terms: 400 } as const;

/** Digits of a figure: more than any report's, few enough to compare in no time. */
const MOST_DIGITS = 1000;

function text(longest: number) {
  return z.string().transform((value) => cut(value, longest));
}

/** Cuts text to a length, marked by an ellipsis, never through the middle of a character. */
export function cut(value: string, longest: number): string {
  if (value.length <= longest) return value;
  const kept = value.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

const count = z.number().int().nonnegative();

/** A field id as lib/core/form.ts makes them; refuses what could collide with an object's own keys. */
const field = z
  .string()
  .max(LONGEST.field)
  .regex(/^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/);

const number = z
  .string()
  .max(MOST_DIGITS)
  .regex(/^(?:0|-?(?:[1-9]\d*|0\.\d*[1-9]|[1-9]\d*\.\d*[1-9]))$/);

const figure = z.discriminatedUnion('is', [
  z.object({ is: z.literal('number'), value: number, text: text(LONGEST.printed) }),
  z.object({ is: z.literal('blank'), text: text(LONGEST.printed) }),
  z.object({ is: z.literal('unreadable'), text: text(LONGEST.printed) }),
]);

const figures = z
  .record(field, figure)
  .refine((record) => Object.keys(record).length <= MOST.figures, { message: 'too many figures' });

const edition = z.enum(['2014', '2019', '2021']);
const section = z.enum(['statistics', 'disclosed', 'requests', 'remedies']);

const noteRules: { readonly [Rule in NoteRule]: Rule } = {
  'page.unreadable': 'page.unreadable',
  'page.row': 'page.row',
  'page.shifted': 'page.shifted',
  'page.repeated': 'page.repeated',
  'page.otherCopy': 'page.otherCopy',
  'form.extraRow': 'form.extraRow',
  'form.otherEdition': 'form.otherEdition',
  'form.missing': 'form.missing',
  'form.missingSection': 'form.missingSection',
  'form.mixed': 'form.mixed',
};

const note = z.object({
  rule: z.enum(noteRules),
  fields: z.array(field).max(MOST.fieldsPerNote),
  section: section.exactOptional(),
  texts: z.array(text(LONGEST.printed)).max(MOST.textsPerNote),
});

/** A report's figures as read: `Report` of lib/core. */
export const reportSchema: z.ZodType<Report> = z.object({
  editions: z.partialRecord(section, edition),
  edition: z.union([edition, z.literal('mixed'), z.null()]),
  figures,
  subtotals: figures,
  notes: z.array(note).max(MOST.notes),
});

const part = z.enum(['overview', 'problems', 'other']);

/** Parts of a report's text that are missing or empty: `SoftContext.parts` of lib/core. */
export const partsSchema: z.ZodType<NonNullable<SoftContext['parts']>> = z.partialRecord(
  part,
  z.enum(['missing', 'empty']),
);

const year = z.number().int().min(1949).max(2999);

/** Who published what, for when, and where: `ReportIdentity` of lib/core. */
export const identitySchema: z.ZodType<ReportIdentity> = z.object({
  agency: text(LONGEST.agency).nullable(),
  year: year.nullable(),
  title: text(LONGEST.title),
  address: z.string().max(LONGEST.address),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  indexNumber: text(LONGEST.agency).nullable(),
  titleYear: year.nullable(),
  periodYear: year.nullable(),
});

/** An address that a click may open again. */
export function isOpenable(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) || /^file:\/\/\//i.test(address);
}

/** Store `reports`: one agency's report for one year. Times are milliseconds since 1970. */
export const reportEntrySchema = z.object({
  /** `reportId` of lib/archive/keeping.ts */
  id: z.string().min(1),
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  /** Title and address as last seen. */
  title: z.string(),
  address: z.string(),
  firstSeen: count,
  lastSeen: count,
  /** Digest of the reading last seen. */
  reading: z.string().min(1),
  /** How many readings there are: above one, the report was revised. */
  readings: z.number().int().positive(),
});
export type ReportEntry = z.infer<typeof reportEntrySchema>;

/** Store `readings`: the figures of a report as once read. Never edited but for `lastSeen`. */
export const readingSchema = z.object({
  report: z.string().min(1),
  /** SHA-256 of the canonical figures, in hexadecimal. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  figures: reportSchema,
  /** Version of the program that read it. */
  program: z.string(),
  firstSeen: count,
  lastSeen: count,
});
export type Reading = z.infer<typeof readingSchema>;

/** Store `sightings`: an address at which a report was seen. */
export const sightingSchema = z.object({
  report: z.string().min(1),
  address: z.string().min(1),
  firstSeen: count,
  lastSeen: count,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** Plain text that a person wrote; never empty. */
const written = z.string().trim().min(1).pipe(text(LONGEST.reason));

const verdict: z.ZodType<Verdict> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('confirmed') }),
  z.object({ state: z.literal('dismissed'), reason: written }),
  z.object({ state: z.literal('noted'), note: written }),
]);

/** Ids of identities and soft findings: `requests.outcomes:total`, `soft.identicalRows:granted=partlyGranted`. */
const findingId = z
  .string()
  .max(LONGEST.id)
  .regex(/^[a-z][\w.]*(?::[\w.=]+)?$/i);

/** A field, or `@` and the name of a fact, with what it was. */
const terms = z
  .record(
    z
      .string()
      .max(LONGEST.field)
      .regex(/^(?:@\w+|[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*)$/),
    z.string().max(MOST_DIGITS + 1),
  )
  .refine((record) => Object.keys(record).length <= MOST.terms, { message: 'too many terms' });

/** What names a decision of a report. */
export const decisionKeySchema: z.ZodType<Pick<Decision, 'id' | 'terms'>> = z.object({
  id: findingId,
  terms,
});

/** A decision before its time is put down. */
export const newDecisionSchema: z.ZodType<Omit<Decision, 'at'>> = z.object({ id: findingId, terms, verdict });

/** `Decision` of lib/core. */
export const decisionSchema: z.ZodType<Decision> = z.object({
  id: findingId,
  terms,
  verdict,
  at: z.iso.datetime(),
});

/** Store `decisions`: what a person decided about a finding of a report, bound to its figures. */
export const decisionRowSchema = z.object({
  report: z.string().min(1),
  /** Finding and terms on one line: a second decision on the same figures takes the place of the first. */
  key: z.string().min(1),
  decision: decisionSchema,
});
export type DecisionRow = z.infer<typeof decisionRowSchema>;
