import { digestOf } from '../../lib/archive/keeping';
import type { WholeReport } from '../../lib/archive/queries';
import type { Reading, ReportEntry } from '../../lib/archive/rows';
import type { Figure } from '../../lib/core/figure';
import type { Report, ReportContent } from '../../lib/core/report';
import { type ExportReport, exportReport } from '../../lib/export/record';
import type { Source } from '../../lib/export/run';
import { readHtml } from '../accuracy/measure';
import { sampleNamed } from '../samples';

/** Reports to be exported, as the archive gives them. */

/** 2023-01-31 noon, UTC. */
export const SEEN = Date.UTC(2023, 0, 31, 12);

export const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

export const OPTIONS = { language: 'zh', dayOf } as const;

export interface KeptReport {
  readonly whole: WholeReport;
  readonly content: ReportContent | null;
}

export interface About {
  readonly entry?: Partial<ReportEntry>;
  readonly reading?: Partial<Reading>;
  readonly content?: ReportContent | null;
}

export async function kept(
  report: Report,
  { entry, reading, content = null }: About = {},
): Promise<KeptReport> {
  const digest = await digestOf(report);
  const address = entry?.address ?? 'http://www.example.gov.cn/2020.html';
  const seen = { firstSeen: SEEN, lastSeen: SEEN };
  const id = entry?.id ?? '2020 某县某局';
  return {
    content,
    whole: {
      entry: {
        ...{ id, agency: '某县某局', year: 2020, title: '某县某局2020年政府信息公开工作年度报告' },
        ...{ address, ...seen, reading: digest, readings: 1, tags: [], note: '', star: false },
        ...entry,
      },
      readings: [
        {
          ...{ report: id, digest, figures: report, program: '1.2.0', form: 'f1', ...seen },
          ...{ published: '2021-01-26', indexNumber: 'A1/2021-3' },
          ...reading,
        },
      ],
      sightings: [{ report: id, address, official: true, file: false, readings: [digest], ...seen }],
      decisions: [],
    },
  };
}

/** A sample page as it is kept when it was viewed. */
export async function keptSample(name: string, entry: Partial<ReportEntry> = {}): Promise<KeptReport> {
  const { report, identity, content } = readHtml(sampleNamed(name).html());
  const { agency, year, title, published, indexNumber } = identity;
  const id = `${year} ${agency}`;
  return kept(report, {
    entry: { id, agency, year, title, ...entry },
    reading: { published, indexNumber },
    content,
  });
}

export function exported({ whole, content }: KeptReport): ExportReport {
  const [reading] = whole.readings;
  if (reading === undefined) throw new Error('a report has a reading');
  return exportReport(whole, reading, content, OPTIONS);
}

/** An archive of some reports. */
export function sourceOf(reports: readonly KeptReport[]): Source {
  const byId = new Map(reports.map((one) => [one.whole.entry.id, one]));
  return {
    whole: async (id) => byId.get(id)?.whole,
    content: async ({ report }) => byId.get(report)?.content ?? undefined,
  };
}

/** A report of the 2021 form with some figures. */
export function reportOf(figures: Readonly<Record<string, Figure>>): Report {
  return {
    editions: { requests: '2021', disclosed: '2021' },
    edition: '2021',
    figures,
    subtotals: {},
    notes: [],
  };
}

export const number = (value: string, text = value): Figure => ({ is: 'number', value, text });
export const blank = (text = ''): Figure => ({ is: 'blank', text });
export const unreadable = (text: string): Figure => ({ is: 'unreadable', text });

/** Texts that break careless writers: separators, formulas, markup, signs that steer or are none. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://evil.example/","点击")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A2)',
  '\t=1',
  '＝1+1',
  "'=1",
  "''@x",
  '"quoted", and, commas',
  'line\nbreak\r\nand another\rone',
  '<b>bold</b> & &amp; <script>alert(1)</script>',
  '| pipe \\| `code` *star* _x_ [a](b)',
  '_x0041_ and _x000D_',
  '😀 emoji 👩‍👩‍👧',
  '\u202Eright to left\u202C \u200Fمرحبا',
  'nul\u0000 bell\u0007 esc\u001B del\u007F c1\u0085',
  'half \uD83D of a pair',
  'constructor',
  '__proto__',
  '  blanks at both ends  ',
  '{\\textbf{tex}} 100% #1 $x_1^2$ ~',
  ' ',
  '',
];
