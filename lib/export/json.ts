import type { Decimal } from '../core/decimal';
import { exactNumber } from './clean';
import { codebook } from './codebook';
import type { ExportReport } from './record';
import type { JsonFinding, JsonHead, JsonReport } from './schema';

/** Version of the format; docs/export-schema.json describes it. */
export const JSON_VERSION = 1;

/** What a file says of itself before its reports. */
export interface JsonAbout {
  /** When it was made, milliseconds since 1970. */
  readonly made: number;
  /** Version of the program that made it. */
  readonly program: string;
  /** Language of the sentences. */
  readonly language: 'zh' | 'en';
}

/** The beginning of a file, up to its first report. */
export function jsonHead({ made, program, language }: JsonAbout): string {
  const head: JsonHead = {
    gouji: 'export',
    version: JSON_VERSION,
    made: new Date(made).toISOString(),
    program,
    language,
    codebook: codebook.map((entry) => ({
      ...entry,
      editions: [...entry.editions],
      identities: [...entry.identities],
    })),
  };
  return `${JSON.stringify(head).slice(0, -1)},"reports":[`;
}

export const JSON_TAIL = '\n]}\n';

/** One report on a line of its own. */
export function jsonReport(report: ExportReport, isFirst: boolean): string {
  return `${isFirst ? '' : ','}\n${JSON.stringify(recordOf(report))}`;
}

/** A figure as a number where a number says the very same, else as text with the same digits. */
function exactly(value: Decimal): number | string {
  return exactNumber(value) ?? value;
}

function recordOf(report: ExportReport): JsonReport {
  const { agency, year, edition, editions, title, address, published, accessed, indexNumber } = report;
  const { hash, program, form, revised, latest, official, fromFile, hold, fail, untold } = report;
  return {
    ...{ agency, year, edition, editions, title, address, published, accessed, indexNumber },
    ...{ hash, program, form, revised, latest, official, fromFile },
    figures: report.figures.map((figure) => ({
      ...figure,
      value: figure.value === null ? null : exactly(figure.value),
    })),
    identities: { hold, fail, untold },
    findings: report.findings.map(
      ({ fields, left, right, at, ...rest }): JsonFinding => ({
        ...rest,
        fields: [...fields],
        ...(left === undefined ? {} : { left: exactly(left) }),
        ...(right === undefined ? {} : { right: exactly(right) }),
        ...(at === undefined ? {} : { at: { ...at } }),
      }),
    ),
    claims: report.claims.map(({ rule, outcome, fields, left, right, claim }) => ({
      ...{ rule, outcome, fields: [...fields], quote: claim.quote, at: { ...claim.at } },
      left: exactly(left),
      right: right === null ? null : exactly(right),
    })),
    text: report.text === null ? null : [...report.text],
  };
}
