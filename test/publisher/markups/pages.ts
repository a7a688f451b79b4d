/** The ways in which publishers spread the tables over a page. */

import { type Cell, cell, emptyCell, mapTables, type Page, type Part, type Table, withLook } from '../model';
import type { Markup } from '../publish';
import type { Random } from '../random';
import { cutBefore, type Rows, rowNamed, widened, width, withRowAfter } from '../spans';
import { REQUESTS_HEAD } from '../tables';

const tablePart = (table: Table, rows: Rows): Part => ({ kind: 'table', table: { ...table, rows } });

interface Cut {
  /** Row key of section 三 that starts the new page. */
  readonly at: string;
  readonly below: 'words' | 'empty' | 'nothing';
  readonly heads: boolean;
}

/** Section 三 over two printed pages. */
export function cutRequests(page: Page, { at, below, heads }: Cut): Page {
  return mapTables(page, (table) => {
    const y = rowNamed(table, at);
    if (table.section !== 'requests' || y < 0) return table;
    const { upper, lower } = cutBefore(table.rows, y, below);
    const repeated = heads ? table.rows.slice(0, REQUESTS_HEAD) : [];
    return [tablePart(table, upper), tablePart(table, [...repeated, ...lower])];
  });
}

/**
 * A row of section 三 whose label the end of a page cuts in two, each half a row of its own.
 * @param figures the half that prints the figures
 * @param letters characters of the label on the first page
 */
export function cutLabel(page: Page, key: string, letters: number, figures: 'upper' | 'lower'): Page {
  return mapTables(page, (table) => {
    const y = rowNamed(table, key);
    const row = table.rows[y];
    if (table.section !== 'requests' || row === undefined) return table;
    const half = (which: 'upper' | 'lower', cells: readonly Cell[]) =>
      cells.map((one): Cell => {
        if (one.role === 'row') {
          const text = which === 'upper' ? one.text.slice(0, letters) : one.text.slice(letters);
          return { ...one, text };
        }
        return one.role === 'figure' && which !== figures ? emptyCell : one;
      });
    const lowerHalf = half('lower', row.slice(row.findIndex((one) => one.role === 'row')));
    const upperHalf = half('upper', row);
    const rows = [...table.rows.slice(0, y), upperHalf, ...table.rows.slice(y + 1)];
    const { upper, lower } = cutBefore(withRowAfter(rows, y, lowerHalf), y + 1, 'empty');
    return [tablePart(table, upper), tablePart(table, lower)];
  });
}

/** All three sections as one table, their headings rows of it. */
function oneTable(page: Page): Page {
  const tables = page.parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
  const [first] = tables;
  if (first === undefined) return page;
  const wide = Math.max(...tables.map((table) => width(table.rows)));
  const rows: Cell[][] = [];
  const parts: Part[] = [];
  page.parts.forEach((part, position) => {
    const next = page.parts[position + 1];
    if (part.kind === 'table') rows.push(...widened(part.table.rows, wide));
    else if (part.kind === 'heading' && next?.kind === 'table')
      rows.push([cell('title', 'heading', part.text, 1, wide)]);
    else parts.push(part);
  });
  const place = parts.findIndex((part) => part.kind === 'heading' && part.text.startsWith('五'));
  const at = place < 0 ? parts.length : place;
  return { ...page, parts: [...parts.slice(0, at), tablePart(first, rows), ...parts.slice(at)] };
}

function tablesFirst(page: Page): Page {
  const parts = [...page.parts];
  parts.forEach((part, position) => {
    const next = parts[position + 1];
    if (part.kind !== 'heading' || next?.kind !== 'table') return;
    parts[position] = next;
    parts[position + 1] = part;
  });
  return { ...page, parts };
}

function figuresBetween(page: Page, random: Random): Page {
  const parts = page.parts.flatMap((part): Part[] => {
    if (part.kind !== 'table') return [part];
    const count = 1 + random.below(40);
    return [
      {
        kind: 'paragraph',
        text: `截至${page.report.year}年底，门户网站发布信息${count}条，政务新媒体发布${count + 12}条。`,
      },
      { kind: 'paragraph', text: '1.本表由办公室填报；2.总计栏由各分项相加得出。' },
      part,
    ];
  });
  return { ...page, parts };
}

function remediesApart(page: Page): Page {
  return mapTables(page, (table) => {
    if (table.section !== 'remedies') return table;
    const [groups = [], heads = [], lower = [], figures = []] = table.rows;
    const litigation = heads.filter((one) => one.role === 'group');
    const columns = (from: number) =>
      (from === 0 ? heads : lower)
        .filter((one) => one.role === 'column')
        .slice(Math.max(0, from - 5), Math.max(0, from - 5) + 5)
        .map((one): Cell => ({ ...one, rowSpan: 1 }));
    return [groups[0], ...litigation].flatMap((group, position): Part[] =>
      group === undefined
        ? []
        : [tablePart(table, [[group], columns(position * 5), figures.slice(position * 5, position * 5 + 5)])],
    );
  });
}

function withoutTables(page: Page, stand: (section: string) => Part): Page {
  const bare = mapTables(page, (table) => [stand(table.section)]);
  return { ...bare, kind: 'uncheckable', expected: {}, untold: Object.keys(page.expected) };
}

export const pageMarkups: readonly Markup[] = [
  {
    name: 'page break with repeated heads',
    line: 'structure.pages',
    apply: (page, random) =>
      cutRequests(page, {
        at: random.pick(['refused.internalAffairs', 'unable.mustCreate', 'notHandled.publication']),
        below: 'words',
        heads: true,
      }),
  },
  {
    name: 'page break without heads',
    line: 'structure.pages',
    apply: (page, random) =>
      cutRequests(page, {
        at: random.pick(['refused.stateSecret', 'unable.notHeld', 'notHandled.excessive']),
        below: 'empty',
        heads: false,
      }),
  },
  {
    name: 'page break, span labels left above',
    line: 'structure.pages',
    apply: (page, random) =>
      cutRequests(page, {
        at: random.pick(['refused.deliberative', 'unable.unclear', 'notHandled.reissue']),
        below: 'nothing',
        heads: false,
      }),
  },
  {
    name: 'page break through a label, figures above',
    line: 'structure.pages',
    apply: (page) => cutLabel(page, 'refused.thirdParty', 7, 'upper'),
  },
  {
    name: 'page break through a label, figures below',
    line: 'structure.pages',
    apply: (page) => cutLabel(page, 'notHandled.excessive', 8, 'lower'),
  },
  { name: 'all sections in one table', line: 'structure.nested', apply: oneTable },
  {
    name: 'outer layout table',
    line: 'structure.nested',
    apply: (page) => withLook(page, { outerTable: true }),
  },
  {
    name: 'navigation table before the report',
    line: 'structure.nested',
    apply: (page) => withLook(page, { navigationTable: true }),
  },
  { name: 'tables before their headings', line: 'structure.order', apply: tablesFirst },
  { name: 'figures between heading and table', line: 'structure.order', apply: figuresBetween },
  { name: 'section 四 in three tables', line: 'structure.three', apply: remediesApart },
];

/** Pages whose figures cannot be read at all: never "fine". */
export const uncheckableMarkups: readonly Markup[] = [
  {
    name: 'tables as images',
    line: 'structure.images',
    apply: (page) => withoutTables(page, (section) => ({ kind: 'image', name: `images/${section}.png` })),
  },
  {
    name: 'tables in an attachment',
    line: 'structure.images',
    apply: (page) =>
      withoutTables(page, (section) => ({ kind: 'attachment', name: `${page.report.year}${section}.docx` })),
  },
];
