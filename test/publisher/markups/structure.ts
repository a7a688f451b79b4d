/** The ways in which publishers lay the tables out: rows, columns and spans. */
import type { FieldId } from '../../../lib/core/form';
import { applicantColumns, outcomeRows } from '../layout';
import type { Line } from '../lines';
import {
  type Cell,
  cell,
  emptyCell,
  figureCell,
  mapCells,
  mapTables,
  type Page,
  type Table,
  withLook,
  withUntold,
} from '../model';
import type { Markup } from '../publish';
import type { Random } from '../random';
import { type Rows, rowNamed, unspanned, width, withHiddenColumn, withRowAfter } from '../spans';

type Change = (rows: Rows, table: Table, random: Random) => Rows;

function tables(name: string, line: Line, change: Change): Markup {
  return {
    name,
    line,
    apply: (page, random) =>
      mapTables(page, (table) => ({ ...table, rows: change(table.rows, table, random) })),
  };
}

const empties = (count: number): Cell[] => Array.from({ length: count }, () => emptyCell);

/** One table for each block of section 二. */
function blocksApart(page: Page): Page {
  return mapTables(page, (table) => {
    if (table.section !== 'disclosed') return table;
    const starts = table.rows.flatMap((row, y) => (row[0]?.role === 'title' ? [y] : []));
    return starts.map((start, position) => ({
      kind: 'table',
      table: { ...table, rows: table.rows.slice(start, starts[position + 1]) },
    }));
  });
}

/** Puts a row behind the row `after` of section 二. */
function withDisclosedRow(page: Page, after: string, rows: Rows): Page {
  return mapTables(page, (table) => {
    const y = rowNamed(table, after);
    if (table.section !== 'disclosed' || y < 0) return table;
    let made: Rows = table.rows;
    for (const row of rows.toReversed()) made = withRowAfter(made, y, row);
    return { ...table, rows: made };
  });
}

/** A row of figures that belong to no field, as wide as the block's other rows. */
function strayRow(label: string, ...figures: readonly [string, ...string[]]): Cell[] {
  const last = figures.length - 1;
  return [
    cell('row', 'extra', label),
    ...figures.map((text, position) => cell('figure', 'extra', text, 1, position === last ? 3 - last : 1)),
  ];
}

/** Which row of section 二 a publisher splits, and into what. */
const splits = {
  '2019': { key: 'otherServices', into: ['行政检查', '行政确认'] },
  '2021': { key: 'penalties', into: ['简易程序', '普通程序'] },
} as const;

/**
 * A row of section 二 in two lines of figures: which of them is the field, nobody can tell.
 * @param labels makes the label cells of the upper and the lower line
 */
function splitRow(
  page: Page,
  labels: (label: Cell, parts: readonly [string, string]) => readonly Cell[][],
): Page {
  const { key, into } = splits[page.report.disclosedEdition];
  const gone: FieldId[] = [];
  const split = mapTables(page, (table) => {
    const y = rowNamed(table, key);
    const [label, ...figures] = table.rows[y] ?? [];
    if (label === undefined) return table;
    gone.push(...figures.flatMap((one) => one.field ?? []));
    const lines = labels(label, into).map((heads, line) => [
      ...heads,
      ...figures.map((one) => cell('figure', 'part', line === 0 ? one.text : '3', 1, one.columnSpan)),
    ]);
    const rows = [...table.rows.slice(0, y), ...lines, ...table.rows.slice(y + 1)];
    return { ...table, rows };
  });
  return withUntold(split, gone);
}

/** The label over both lines, the parts beside it: the table has one more column of labels. */
function splitUnderLabel(page: Page): Page {
  const { key } = splits[page.report.disclosedEdition];
  const wider = mapTables(page, (table) =>
    table.section !== 'disclosed'
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.map((one, x) =>
              x === 0 && one.name !== key ? { ...one, columnSpan: one.columnSpan + 1 } : one,
            ),
          ),
        },
  );
  return splitRow(wider, (label, [upper, lower]) => [
    [{ ...label, rowSpan: 2 }, cell('row', 'part', upper)],
    [cell('row', 'part', lower)],
  ]);
}

/** Takes a row of figures off its columns by one empty cell. */
function shiftedRow(page: Page, key: string): Page {
  const moved = mapTables(page, (table) => {
    if (table.section !== 'requests') return table;
    const y = rowNamed(table, key);
    const rows = table.rows.map((row, at) => {
      if (at !== y) return row;
      const first = row.findIndex((one) => one.role === 'figure');
      return [...row.slice(0, first), emptyCell, ...row.slice(first)];
    });
    return { ...table, rows };
  });
  const fields = applicantColumns.map(([column]) => `requests.${key}.${column}`);
  return { ...moved, optional: [...moved.optional, ...fields] };
}

/** Lawsuits for reports without any: five zeros in a row fit every place. */
const someLawsuits = ['4', '1', '0', '0', '5', '0', '0', '0', '0', '0'];

/** Section 四 as 5 empty cells and 11 figures under 15 columns. */
function shiftedRemedies(page: Page): Page {
  const gone: FieldId[] = [];
  const moved = mapTables(page, (table) => {
    if (table.section !== 'remedies') return table;
    const rows = table.rows.map((row) => {
      const fields = row.flatMap((one) => one.field ?? []);
      if (fields.length !== 15) return row;
      gone.push(...fields);
      const printed = row.slice(5).map((one) => one.text);
      const litigation = printed.some((text) => text !== '0') ? printed : someLawsuits;
      return [...empties(5), ...[...litigation, '0'].map((text) => cell('figure', 'shifted', text))];
    });
    return { ...table, rows };
  });
  return withUntold(moved, gone);
}

function withoutRow(page: Page, key: string): Page {
  const fields: FieldId[] = [];
  const cut = mapTables(page, (table) => {
    const y = rowNamed(table, key);
    const row = table.rows[y];
    if (row === undefined) return table;
    fields.push(...row.flatMap((one) => one.field ?? []));
    const above = table.rows
      .slice(0, y)
      .map((line) =>
        line.map((one) =>
          one.role === 'group' && reaches(table, one, y) ? { ...one, rowSpan: one.rowSpan - 1 } : one,
        ),
      );
    return { ...table, rows: [...above, ...table.rows.slice(y + 1)] };
  });
  return withUntold(cut, fields);
}

function reaches(table: Table, one: Cell, y: number): boolean {
  const start = table.rows.findIndex((row) => row.includes(one));
  return start < y && start + one.rowSpan > y;
}

/** A row 小计 at the end of each group of outcomes. */
function withSubtotals(page: Page): Page {
  const subtotals: Record<FieldId, string> = {};
  const summed = mapTables(page, (table) => {
    if (table.section !== 'requests') return table;
    let rows: Rows = table.rows;
    for (const { key: group, items = [] } of outcomeRows[page.report.requestsEdition]) {
      const last = items.at(-1);
      if (last === undefined) continue;
      const figures = applicantColumns.map(([column]) => {
        const parts = items.map(([item]) =>
          Number(page.expected[`requests.${group}.${item}.${column}`] ?? 0),
        );
        const text = String(parts.reduce((sum, part) => sum + part, 0));
        subtotals[`requests.${group}.subtotal.${column}`] = text;
        return cell('figure', 'subtotal', text);
      });
      const y = rowNamed({ ...table, rows }, `${group}.${last[0]}`);
      rows = withRowAfter(rows, y, [cell('row', 'subtotal', '小计'), ...figures], group);
    }
    return { ...table, rows };
  });
  return { ...summed, subtotals };
}

export const structureMarkups: readonly Markup[] = [
  { name: 'one table per block', line: 'structure.blocks', apply: blocksApart },
  tables('hidden columns', 'structure.hidden', (rows, _, random) => {
    const borders = Array.from({ length: width(rows) - 1 }, (_unused, x) => width(rows) - 1 - x);
    return borders.reduce<Rows>(
      (made, border) => (random.oneIn(2) ? withHiddenColumn(made, border, () => random.oneIn(2)) : made),
      rows,
    );
  }),
  {
    name: 'paragraphs in cells',
    line: 'structure.td',
    apply: (page) => withLook(page, { cells: 'paragraph' }),
  },
  {
    name: 'th for every label',
    line: 'structure.td',
    apply: (page) => mapCells(page, (one) => (one.role === 'figure' ? one : { ...one, tag: 'th' })),
  },
  {
    name: 'th throughout',
    line: 'structure.td',
    apply: (page) => mapCells(page, (one) => ({ ...one, tag: 'th' })),
  },
  tables('empty cells for spans', 'structure.spans', unspanned),
  tables('filler columns', 'structure.fillers', (rows, _, random) => {
    const count = 1 + random.below(3);
    return rows.map((row) => [...row, ...empties(count)]);
  }),
  tables('a row shorter than the others', 'structure.fillers', (rows) =>
    rows.map((row, y) => (y === rows.length - 1 ? row : [...row, emptyCell])),
  ),
  tables('a blank last row', 'structure.fillers', (rows) => [...rows, empties(width(rows))]),
  {
    name: 'an extra row',
    line: 'structure.rows',
    apply: (page) => withDisclosedRow(page, 'normativeDocs', [strayRow('其他主动公开文件', '7', '2', '9')]),
  },
  {
    name: 'extra rows of decisions',
    line: 'structure.rows',
    apply: (page) =>
      page.report.disclosedEdition === '2019'
        ? withDisclosedRow(page, 'coercion', [strayRow('行政检查', '2', '0', '31')])
        : withDisclosedRow(page, 'coercion', [strayRow('行政检查', '31'), strayRow('行政确认', '8')]),
  },
  { name: 'a row split in two', line: 'structure.rows', apply: splitUnderLabel },
  {
    name: 'a row printed twice with remarks',
    line: 'structure.rows',
    apply: (page) =>
      splitRow(page, (label, parts) => parts.map((part) => [{ ...label, text: `${label.text}（${part}）` }])),
  },
  {
    name: 'a row of the older edition',
    line: 'structure.rows',
    apply: (page) => {
      if (page.report.disclosedEdition === '2019') return page;
      const field = 'disclosed.otherServices.decisions';
      const made = withDisclosedRow(page, 'licensing', [
        [cell('row', 'otherServices', '其他对外管理服务事项'), figureCell(field, '12', 3)],
      ]);
      return { ...made, expected: { ...made.expected, [field]: '12' } };
    },
  },
  {
    name: 'rows missing',
    line: 'structure.rows',
    apply: (page) => withoutRow(withoutRow(page, 'regulations'), 'refused.securityStability'),
  },
  { name: 'subtotals printed', line: 'structure.subtotals', apply: withSubtotals },
  { name: 'section 四 shifted', line: 'structure.shifted', apply: shiftedRemedies },
  {
    name: 'a row of section 三 shifted',
    line: 'structure.shifted',
    apply: (page, random) =>
      shiftedRow(
        page,
        random.pick(['granted', 'unable.mustCreate', 'handled', 'carriedIn', 'refused.thirdParty']),
      ),
  },
];
