import { z } from '../zod';

/**
 * The shape of the JSON export. docs/export-schema.json is made from it (`npm run schema`), and a test holds the two
 * together. Exports are written by this shape's types, and only read back by it.
 */

const edition = z.enum(['2014', '2019', '2021']);
const section = z.enum(['statistics', 'disclosed', 'requests', 'remedies']);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const field = z
  .string()
  .describe('Id of a figure, the same in every edition and export: requests.granted.total');
const count = z.number().int().nonnegative();

const exact = z
  .union([z.number(), z.string().regex(/^-?\d+(?:\.\d+)?$/)])
  .describe('An exact decimal: a number, or text where a floating point number would lose digits');

const place = z
  .object({ block: count, start: count, end: count })
  .describe('Where words stand: index in `text` of the report, first and behind the last UTF-16 unit');

const rule = z.string().describe('Id of a rule of docs/rules.md');

export const codebookSchema = z.object({
  field,
  section,
  label: z.string().describe('The form’s own words'),
  labelEnglish: z.string(),
  unit: z.enum(['count', 'change', 'yuan', 'tenThousandYuan']),
  editions: z.array(edition),
  subtotal: z.boolean().describe('Added by publishers; the form itself has none'),
  identities: z.array(z.string()).describe('Ids of the identities that it takes part in'),
});

export const findingSchema = z.object({
  rule,
  level: z.enum(['error', 'warning', 'note']),
  fields: z.array(field),
  left: exact.optional().describe('The two sums that were compared'),
  right: exact.optional(),
  message: z.string(),
  quote: z.string().optional().describe('Of claims: the words of the text'),
  at: place.optional(),
  decision: z
    .object({
      state: z.enum(['confirmed', 'dismissed', 'noted', 'misread']),
      text: z
        .string()
        .describe('The reason, the note, or what the cell should be; empty where none was given'),
      at: z.iso.datetime(),
    })
    .optional()
    .describe('What a person decided about it, as long as it was decided on these figures'),
});
export type JsonFinding = z.infer<typeof findingSchema>;

export const jsonReportSchema = z.object({
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  edition: z.union([edition, z.literal('mixed'), z.null()]),
  editions: z.partialRecord(section, edition).describe('The edition that each table follows'),
  title: z.string(),
  address: z.string(),
  published: z.string().nullable().describe('Day of publication as the page gives it'),
  accessed: day.describe('Day on which it was last seen with these figures'),
  indexNumber: z.string().nullable(),
  hash: z.string().describe('SHA-256 of the canonical figures, see docs/archive.md'),
  program: z.string(),
  form: z.string(),
  revised: z.boolean().describe('Whether its figures were seen to change'),
  latest: z.boolean().describe('Whether these are the figures last seen'),
  official: z.boolean().describe('Seen on a host that only government bodies may have'),
  fromFile: z.boolean(),
  figures: z.array(
    z.object({
      field,
      section: section.nullable(),
      edition: edition.nullable(),
      label: z.string(),
      text: z.string().describe('As printed'),
      value: exact.nullable(),
      flag: z.enum(['number', 'blank', 'unreadable']),
    }),
  ),
  identities: z.object({ hold: count, fail: count, untold: count }),
  findings: z.array(findingSchema),
  claims: z.array(
    z.object({
      rule,
      outcome: z.enum(['agrees', 'contradicts', 'untold']),
      fields: z.array(field),
      quote: z.string(),
      at: place,
      left: exact,
      right: exact.nullable(),
    }),
  ),
  text: z.array(z.string()).nullable().describe('Headings and lines of the text; null where none was kept'),
});
export type JsonReport = z.infer<typeof jsonReportSchema>;

const head = {
  gouji: z.literal('export'),
  version: z.literal(1),
  made: z.iso.datetime(),
  program: z.string(),
  language: z.enum(['zh', 'en']),
  codebook: z.array(codebookSchema),
};
const headSchema = z.object(head);
export type JsonHead = z.infer<typeof headSchema>;

export const exportSchema = z.object({ ...head, reports: z.array(jsonReportSchema) });

/** The schema as it is published, in JSON Schema 2020-12. */
export function publishedSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(exportSchema), null, 2)}\n`;
}
