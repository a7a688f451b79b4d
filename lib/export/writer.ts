import type { Language } from '../words/say';
import { CITE_STYLES, type CiteStyle, citation, citationFrame } from './cite';
import { codebook } from './codebook';
import { BYTE_ORDER_MARK, csvLine } from './csv';
import { JSON_TAIL, jsonHead, jsonReport } from './json';
import type { ExportReport } from './record';
import {
  type Column,
  codebookColumns,
  findingColumns,
  headsOf,
  longColumns,
  rowOf,
  wideHeads,
  wideRow,
} from './rows';
import { htmlTables, markdown } from './tables';
import { Workbook } from './workbook';

/** What reports can be made into. */
export const KINDS = [
  'long',
  'wide',
  'findings',
  'codebook',
  'xlsx',
  'json',
  'markdown',
  'html',
  ...CITE_STYLES,
] as const;
export type ExportKind = (typeof KINDS)[number];

export interface FileKind {
  /** Part of the file's name that says what is in it. */
  readonly part: string;
  readonly extension: string;
  readonly type: string;
  /** Text that a clipboard takes. */
  readonly text: boolean;
}

const CSV = { extension: 'csv', type: 'text/csv;charset=utf-8', text: true };

export const FILES: Readonly<Record<ExportKind, FileKind>> = {
  long: { part: 'figures', ...CSV },
  wide: { part: 'wide', ...CSV },
  findings: { part: 'findings', ...CSV },
  codebook: { part: 'codebook', ...CSV },
  xlsx: {
    part: 'figures',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: false,
  },
  json: { part: 'figures', extension: 'json', type: 'application/json', text: true },
  markdown: { part: 'tables', extension: 'md', type: 'text/markdown;charset=utf-8', text: true },
  html: { part: 'tables', extension: 'html', type: 'text/html;charset=utf-8', text: true },
  gbt7714: { part: 'cite', extension: 'txt', type: 'text/plain;charset=utf-8', text: true },
  bibtex: { part: 'cite', extension: 'bib', type: 'application/x-bibtex', text: true },
  ris: { part: 'cite', extension: 'ris', type: 'application/x-research-info-systems', text: true },
  csl: { part: 'cite', extension: 'json', type: 'application/vnd.citationstyles.csl+json', text: true },
};

export interface WriterOptions {
  readonly kind: ExportKind;
  readonly language: Language;
  /** When it is made: milliseconds since 1970, and the reader's day. */
  readonly made: number;
  readonly day: string;
  /** Version of the program that makes it. */
  readonly program: string;
  /** Whether a CSV begins with the mark by which spreadsheets know UTF-8. */
  readonly mark: boolean;
}

/** Takes reports one by one and gives its file away in pieces. */
export interface Writer {
  add(report: ExportReport): void;
  end(): void;
}

/** @param push takes the pieces of the file in order */
export function writerOf(
  options: WriterOptions,
  push: (piece: string | Uint8Array<ArrayBuffer>) => void,
): Writer {
  const { kind, language } = options;
  if (kind === 'xlsx') return new Workbook(push, options);
  if (kind === 'json') return framed(push, jsonHead(options), jsonReport, JSON_TAIL);
  if (kind === 'markdown')
    return framed(push, '', (report, isFirst) => `${isFirst ? '' : '\n'}${markdown(report, language)}`, '');
  if (kind === 'html')
    return framed(
      push,
      htmlHead(language),
      (report) => `${htmlTables(report, language)}\n`,
      '</body></html>\n',
    );
  if (isCite(kind)) {
    const [head, between, tail] = citationFrame(kind);
    return framed(
      push,
      head,
      (report, isFirst) => `${isFirst ? '' : between}${citation(report, kind)}`,
      tail,
    );
  }
  const mark = options.mark ? BYTE_ORDER_MARK : '';
  const lines = linesOf(kind);
  return framed(push, `${mark}${csvLine(lines.heads)}${lines.always}`, lines.of, '');
}

export function isCite(kind: ExportKind): kind is CiteStyle {
  return CITE_STYLES.some((style) => style === kind);
}

function framed(
  push: (piece: string) => void,
  head: string,
  one: (report: ExportReport, isFirst: boolean) => string,
  tail: string,
): Writer {
  let isFirst = true;
  push(head);
  return {
    add(report) {
      push(one(report, isFirst));
      isFirst = false;
    },
    end: () => push(tail),
  };
}

interface Lines {
  readonly heads: readonly string[];
  /** Lines that stand there whatever the reports. */
  readonly always: string;
  readonly of: (report: ExportReport) => string;
}

function linesOf(kind: 'long' | 'wide' | 'findings' | 'codebook'): Lines {
  if (kind === 'wide') return { heads: wideHeads, always: '', of: (report) => csvLine(wideRow(report)) };
  if (kind === 'codebook') {
    const lines = codebook.map((entry) => csvLine(rowOf(codebookColumns, entry)));
    return { heads: headsOf(codebookColumns), always: lines.join(''), of: () => '' };
  }
  if (kind === 'findings')
    return listed(findingColumns, (report) => report.findings.map((finding) => ({ report, finding })));
  return listed(longColumns, (report) => report.figures.map((figure) => ({ report, figure })));
}

function listed<Row>(columns: readonly Column<Row>[], rows: (report: ExportReport) => readonly Row[]): Lines {
  return {
    heads: headsOf(columns),
    always: '',
    of: (report) =>
      rows(report)
        .map((row) => csvLine(rowOf(columns, row)))
        .join(''),
  };
}

/** A page of tables alone, for whoever opens the file. */
function htmlHead(language: Language): string {
  return `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>Gouji</title></head><body>\n`;
}
