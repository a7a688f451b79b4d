import type { Decision, Verdict } from '../core/decision';
import type { NoteRule, Report, ReportContent, ReportIdentity } from '../core/report';
import type { SoftContext } from '../core/soft';
import { tidy } from '../core/text';
import { z } from '../zod';

/**
 * The shapes of what is kept and of what a page may send: whatever comes from a page, from the disk or (later)
 * from a file passes one of these. Wrong shapes are refused; text that is merely long is cut, and so is a list,
 * because a page decides how long its title is and how many cells stand in a row. Unknown keys are dropped.
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
  heading: 100,
  section: 10_000,
  table: 60_000,
  note: 4000,
  tag: 40,
  raw: 100_000,
} as const;

/**
 * More figures than any form has; notes and their texts as many as a person could look through; more tables than a
 * report has whose every block is one.
 */
const MOST = {
  figures: 1000,
  notes: 200,
  fieldsPerNote: 1000,
  textsPerNote: 60,
  terms: 400,
  sections: 24,
  tables: 40,
  tags: 40,
} as const;

/** Digits of a figure: more than any report's, few enough to compare in no time. */
const MOST_DIGITS = 1000;

function text(longest: number) {
  return z.string().transform((value) => cut(value, longest));
}

/** A list of which no more than so many are looked at and kept. */
function first<Item extends z.ZodType>(most: number, item: Item) {
  return z.preprocess((given) => (Array.isArray(given) ? given.slice(0, most) : given), z.array(item));
}

/** Signs that steer rather than print; line breaks and tabs are none of them. */
const STEERING = /[^\P{Cc}\t\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/gu;

/** One line of text as it is read: nothing invisible, no turning of the direction, blanks folded. */
function line(longest: number) {
  return z
    .string()
    .transform((value) => cut(tidy(value.slice(0, LONGEST.raw).replace(STEERING, '')), longest));
}

/** Several lines of text, as `line` but for its line breaks and blanks. */
function prose(longest: number) {
  return z.string().transform((value) => cut(value.slice(0, LONGEST.raw).replace(STEERING, ''), longest));
}

/** Cuts text to a length, marked by an ellipsis, never through the middle of a character. */
export function cut(value: string, longest: number): string {
  if (value.length <= longest) return value;
  const kept = value.slice(0, longest - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

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
  'page.otherReport': 'page.otherReport',
  'form.extraRow': 'form.extraRow',
  'form.extraColumn': 'form.extraColumn',
  'form.otherEdition': 'form.otherEdition',
  'form.missing': 'form.missing',
  'form.missingSection': 'form.missingSection',
  'form.mixed': 'form.mixed',
};

const note = z.object({
  rule: z.enum(noteRules),
  fields: first(MOST.fieldsPerNote, field),
  section: section.exactOptional(),
  texts: first(MOST.textsPerNote, text(LONGEST.printed)),
});

/** The only markup that is kept: bare rows and cells, as lib/page/content.ts writes them. */
const BARE_TABLE =
  /^<table>(?:<tr>(?:<td(?: rowspan="\d{1,5}")?(?: colspan="\d{1,4}")?>[^<>]*<\/td>|<th(?: rowspan="\d{1,5}")?(?: colspan="\d{1,4}")?>[^<>]*<\/th>)*<\/tr>)*<\/table>$/;

/** A report's figures as read: `Report` of lib/core. */
export const reportSchema: z.ZodType<Report> = z.object({
  editions: z.partialRecord(section, edition),
  edition: z.union([edition, z.literal('mixed'), z.null()]),
  figures,
  subtotals: figures,
  notes: first(MOST.notes, note),
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
  agency: line(LONGEST.agency).nullable(),
  year: year.nullable(),
  title: line(LONGEST.title),
  address: z.string().max(LONGEST.address),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  indexNumber: line(LONGEST.agency).nullable(),
  titleYear: year.nullable(),
  periodYear: year.nullable(),
});

const textPart = z.enum(['overview', 'disclosed', 'requests', 'remedies', 'problems', 'other']);

/** What a report's page says besides its figures: `ReportContent` of lib/core. */
export const contentSchema: z.ZodType<ReportContent> = z.object({
  sections: first(
    MOST.sections,
    z.object({
      part: textPart.nullable(),
      heading: line(LONGEST.heading),
      text: prose(LONGEST.section),
    }),
  ),
  tables: first(MOST.tables, z.string().max(LONGEST.table).regex(BARE_TABLE)),
});

/** An address that a click may open again. */
export function isOpenable(address: string): boolean {
  return /^https?:\/\/[^/]/i.test(address) || /^file:\/\/\//i.test(address);
}

/** Plain text that a person wrote; never empty. */
const written = z.string().trim().min(1).pipe(text(LONGEST.reason));

const verdict: z.ZodType<Verdict> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('confirmed') }),
  z.object({ state: z.literal('dismissed'), reason: written }),
  z.object({ state: z.literal('noted'), note: written }),
  z.object({ state: z.literal('misread'), should: written.exactOptional() }),
  z.object({ state: z.literal('notReport') }),
]);

/**
 * Ids of identities, of soft findings and of what is said of the reading: `requests.outcomes:total`,
 * `soft.identicalRows:granted=partlyGranted`, `read.cell:requests.received.total`; and of claims, with the words
 * that make them, without white space: `claim.figure:requests.granted.total@予以公开12件`.
 */
const findingId = z
  .string()
  .max(LONGEST.id)
  .regex(/^[a-z][\w.]*(?::[\w.=]+)?$|^claim\.[a-z]+(?::[\w.+]+)?@[^\s\p{Cc}]+$/iu);

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

/** What a person wrote about a report, and their words for it. */
export const noteTextSchema = prose(LONGEST.note).transform((value) => value.trim());
export const tagsSchema = z
  .array(z.string())
  .transform((tags) => [
    ...new Set(tags.map((tag) => cut(tidy(tag), LONGEST.tag)).filter((tag) => tag !== '')),
  ])
  .pipe(z.array(z.string()).max(MOST.tags));
