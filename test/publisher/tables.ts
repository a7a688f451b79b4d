/** The three tables of a report as the notice lays them out, and the page around them. */
import type { FieldId } from '../../lib/core/form';
import * as layout from './layout';
import {
  type Cell,
  cell,
  figureCell,
  type Page,
  type Part,
  type PrintedReport,
  plainLook,
  type Table,
} from './model';

/** Columns of section 二: label and three figures. */
const DISCLOSED_WIDTH = 4;

function printed(report: PrintedReport, field: FieldId, columnSpan = 1): Cell {
  const figure = report.figures[field];
  if (figure === undefined) throw new Error(`the report has no figure for ${field}`);
  return figureCell(field, figure.text, columnSpan);
}

export function disclosedTable(report: PrintedReport): Table {
  const rows = layout.disclosedBlocks[report.disclosedEdition].flatMap((block): Cell[][] => {
    const last = block.columns.length - 1;
    const widen = (position: number) => (position === last ? DISCLOSED_WIDTH - 1 - last : 1);
    return [
      [cell('title', `block:${block.title}`, block.title, 1, DISCLOSED_WIDTH)],
      [
        cell('column', 'content', '信息内容'),
        ...block.columns.map(([key, label], position) => cell('column', key, label, 1, widen(position))),
      ],
      ...block.rows.map(([key, label]) => [
        cell('row', key, label),
        ...block.columns.map(([column], position) =>
          printed(report, `disclosed.${key}.${column}`, widen(position)),
        ),
      ]),
    ];
  });
  return { section: 'disclosed', rows };
}

export function requestsTable(report: PrintedReport): Table {
  const figures = (key: string) =>
    layout.applicantColumns.map(([column]) => printed(report, `requests.${key}.${column}`));
  const outcomes = layout.outcomeRows[report.requestsEdition];
  const lines = outcomes.flatMap((row): Cell[][] => {
    if (row.items === undefined) return [[cell('row', row.key, row.label, 1, 2), ...figures(row.key)]];
    const { items } = row;
    return items.map(([key, label], position) => [
      ...(position === 0 ? [cell('group', row.key, row.label, items.length)] : []),
      cell('row', `${row.key}.${key}`, label),
      ...figures(`${row.key}.${key}`),
    ]);
  });
  const inner = lines.map((line, position) =>
    position === 0 ? [cell('group', 'outcomes', layout.outcomesLabel, lines.length), ...line] : line,
  );
  return {
    section: 'requests',
    rows: [
      ...requestsHead(),
      [cell('row', 'received', '一、本年新收政府信息公开申请数量', 1, 3), ...figures('received')],
      [cell('row', 'carriedIn', '二、上年结转政府信息公开申请数量', 1, 3), ...figures('carriedIn')],
      ...inner,
      [cell('row', 'carriedOut', '四、结转下年度继续办理', 1, 3), ...figures('carriedOut')],
    ],
  };
}

/** Rows of column heads at the top of section 三. */
export const REQUESTS_HEAD = 3;

function requestsHead(): Cell[][] {
  const columns = layout.applicantColumns.map(([key, label]) => cell('column', key, label));
  const [person, ...others] = columns;
  const total = others.pop();
  if (person === undefined || total === undefined) throw new Error('section 三 needs its columns');
  return [
    [
      cell('title', 'corner', layout.reconciliation, 3, 3),
      cell('group', 'applicants', '申请人情况', 1, columns.length),
    ],
    [
      { ...person, rowSpan: 2 },
      cell('group', 'organisations', '法人或其他组织', 1, others.length),
      { ...total, rowSpan: 2 },
    ],
    others,
  ];
}

export function remediesTable(report: PrintedReport): Table {
  const [review, ...litigation] = layout.remedyGroups;
  if (review === undefined) throw new Error('section 四 needs its groups');
  const heads = (rowSpan: number) =>
    layout.resultColumns.map(([key, label]) => cell('column', key, label, rowSpan));
  return {
    section: 'remedies',
    rows: [
      [cell('group', 'review', review[1], 1, 5), cell('group', 'litigation', '行政诉讼', 1, 10)],
      [...heads(2), ...litigation.map(([key, label]) => cell('group', key, label, 1, 5))],
      litigation.flatMap(() => heads(1)),
      layout.remedyGroups.flatMap(([group]) =>
        layout.resultColumns.map(([result]) => printed(report, `${group}.${result}`)),
      ),
    ],
  };
}

/** A report as the notice lays it out: six headings, three tables. */
export function layOut(report: PrintedReport): Page {
  const heading = (text: string): Part => ({ kind: 'heading', text });
  const paragraphs = (texts: readonly string[]): Part[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const { text } = report;
  const titles = layout.sectionHeadings;
  const tables = [disclosedTable(report), requestsTable(report), remediesTable(report)] as const;
  const fields = tables.flatMap((table) =>
    table.rows.flatMap((row) => row.flatMap((one) => one.field ?? [])),
  );
  return {
    report,
    headline: report.title,
    parts: [
      ...paragraphs(text.opening),
      heading(titles.overview),
      ...paragraphs(text.overview),
      heading(titles.disclosed),
      { kind: 'table', table: tables[0] },
      heading(titles.requests),
      { kind: 'table', table: tables[1] },
      heading(titles.remedies),
      { kind: 'table', table: tables[2] },
      heading(titles.problems),
      ...paragraphs(text.problems),
      heading(titles.other),
      ...paragraphs(text.other),
    ],
    expected: Object.fromEntries(fields.map((field) => [field, report.figures[field]?.value ?? null])),
    untold: [],
    optional: [],
    subtotals: {},
    kind: 'report',
    look: plainLook,
  };
}
