import type { WholeReport } from '../archive/queries';
import type { Reading, Sighting } from '../archive/rows';
import { checkClaims, readClaims } from '../claims';
import { blocksOf } from '../claims/kept';
import type { ClaimFinding } from '../core/claim';
import type { Decimal } from '../core/decimal';
import type { Figure } from '../core/figure';
import type { Edition, FieldId, Section } from '../core/form';
import type { Report, ReportContent } from '../core/report';
import type { Language } from '../words/say';
import { clean, cleanLine } from './clean';
import { entryOf, inOrder } from './codebook';
import { type OutputFinding, reportFindings } from './findings';

/** A figure as it leaves the program. */
export interface ExportFigure {
  readonly field: FieldId;
  readonly section: Section | null;
  /** Edition of the table that it stands in. */
  readonly edition: Edition | null;
  /** The form's own words. */
  readonly label: string;
  /** As printed. */
  readonly text: string;
  /** Null unless `flag` is `number`. */
  readonly value: Decimal | null;
  readonly flag: Figure['is'];
}

/** One reading of one report as it leaves the program. Plain data; every text is `clean`. */
export interface ExportReport {
  readonly agency: string | null;
  readonly year: number | null;
  /** The edition of the whole: `mixed` where its tables differ, null where none could be told. */
  readonly edition: Report['edition'];
  readonly editions: Report['editions'];
  readonly title: string;
  /** Where it was seen. Of a file on this machine only the name is told. */
  readonly address: string;
  /** Days, `2021-01-26`. `accessed`: on which it was last seen with these figures. */
  readonly published: string | null;
  readonly accessed: string;
  readonly indexNumber: string | null;
  /** SHA-256 of the canonical figures (docs/archive.md). */
  readonly hash: string;
  /** Versions of the program and of its forms that read it. */
  readonly program: string;
  readonly form: string;
  /** Whether its figures were seen to change, and whether these are the last seen. */
  readonly revised: boolean;
  readonly latest: boolean;
  /** Seen on a host that only government bodies may have; read from a file on this machine. */
  readonly official: boolean;
  readonly fromFile: boolean;
  /** In the codebook's order, subtotals last. */
  readonly figures: readonly ExportFigure[];
  /** How many identities hold, fail and cannot be told. */
  readonly hold: number;
  readonly fail: number;
  readonly untold: number;
  readonly findings: readonly OutputFinding[];
  /** What became of every claim of its text that was read for certain. */
  readonly claims: readonly ClaimFinding[];
  /** Headings and lines of its text, which places in findings and claims count; null where none was kept. */
  readonly text: readonly string[] | null;
}

export interface RecordOptions {
  /** Of the findings' sentences. */
  readonly language: Language;
  /** Day of a time, `2021-01-26`, by the reader's own clock. */
  readonly dayOf: (time: number) => string;
}

/**
 * One reading of a kept report, checked as the command line does.
 * @param content the reading's text and tables, where they were kept
 */
export function exportReport(
  whole: WholeReport,
  reading: Reading,
  content: ReportContent | null,
  { language, dayOf }: RecordOptions,
): ExportReport {
  const { entry, readings, decisions } = whole;
  const seen = sightingOf(whole, reading);
  const { figures: report, digest } = reading;
  const isLatest = digest === entry.reading;
  const { agency, year } = entry;
  const blocks =
    content === null ? null : blocksOf(content).map((block) => ({ ...block, text: clean(block.text) }));
  const claims = blocks === null ? [] : checkClaims(readClaims(blocks, { agency, year }), report);
  const identity = { agency, year, published: reading.published, titleYear: null, periodYear: null };
  const { findings, tally, claims: sure } = reportFindings({ report, identity, claims, decisions }, language);
  const { hold, fail, untold } = tally;
  return {
    agency: agency === null ? null : cleanLine(agency),
    year,
    edition: report.edition,
    editions: report.editions,
    title: cleanLine(entry.title),
    address: publicAddress(isLatest ? entry.address : (seen?.address ?? entry.address)),
    published: reading.published,
    accessed: dayOf(reading.lastSeen),
    indexNumber: reading.indexNumber === null ? null : cleanLine(reading.indexNumber),
    ...{ hash: digest, program: reading.program, form: reading.form },
    ...{ revised: readings.length > 1, latest: isLatest },
    ...{ official: seen?.official ?? false, fromFile: seen?.file ?? false },
    figures: figuresOf(report),
    ...{ hold, fail, untold },
    findings: findings.map(({ decision, ...finding }) => ({
      ...finding,
      message: clean(finding.message),
      ...(decision === undefined ? {} : { decision: { ...decision, text: clean(decision.text) } }),
    })),
    claims: sure,
    text: blocks === null ? null : blocks.map(({ text }) => text),
  };
}

/** Where a reading was seen last; an official host before any other. */
function sightingOf({ sightings, entry }: WholeReport, { digest }: Reading): Sighting | undefined {
  const own = sightings.filter(({ readings }) => readings.includes(digest));
  const isLatest = digest === entry.reading;
  const there = own.find(({ address }) => isLatest && address === entry.address);
  return there ?? own[0] ?? sightings.find(({ address }) => address === entry.address);
}

/** An address without what it tells of the reader's machine: of a file only the name. */
export function publicAddress(address: string): string {
  if (!/^file:/i.test(address)) return cleanLine(address);
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return `file:${cleanLine(name)}`;
}

function figuresOf(report: Report): ExportFigure[] {
  const all = Object.entries({ ...report.figures, ...report.subtotals });
  return all
    .sort(([a], [b]) => inOrder(a, b))
    .map(([field, figure]) => {
      const entry = entryOf(field);
      return {
        field,
        section: entry?.section ?? null,
        edition: (entry === undefined ? undefined : report.editions[entry.section]) ?? null,
        label: entry?.label ?? field,
        text: clean(figure.text),
        value: figure.is === 'number' ? figure.value : null,
        flag: figure.is,
      };
    });
}
