import { type Block, type FieldId, fieldId, type Group, type Heading, type TableForm } from '../core/form';
import { printedWords } from './printed';

/**
 * A statutory table as its notice prints it, as plain data: whoever draws it, as a table, a picture or a sheet,
 * merges the same heads.
 */

/** A cell of a printed table. Its spans are those of the HTML standard. */
export interface PrintedCell {
  /** The words of a head; empty for a figure. */
  readonly text: string;
  /** The figure that stands here; null for a head. */
  readonly field: FieldId | null;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows under one head of columns. */
export interface PrintedBlock {
  /** Rows of heads, then rows of figures; each holds the cells that start in it. */
  readonly heads: readonly (readonly PrintedCell[])[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** How many columns the labels of rows take. */
  readonly labels: number;
}

const layouts = new WeakMap<TableForm, readonly PrintedBlock[]>();

/** @returns the blocks of a table: one, or in section 二 one for each article of the regulations */
export function layOutForm(table: TableForm): readonly PrintedBlock[] {
  const known = layouts.get(table);
  if (known !== undefined) return known;
  const labels = labelColumns(table);
  const blocks = table.blocks.map((block) => ({
    labels,
    heads: block.title === undefined ? groupedHeads(table, block) : titledHeads(block, block.title),
    rows: block.rows.map((row, at) => [
      ...labelsOf(table, block, row, block.rows[at - 1]),
      ...block.columns.map(({ key }) => figure(fieldId(table.prefix, row.key, key))),
    ]),
  }));
  layouts.set(table, blocks);
  return blocks;
}

function head(text: string, columnSpan = 1, rowSpan = 1): PrintedCell {
  return { text, field: null, rowSpan, columnSpan };
}

function figure(field: FieldId): PrintedCell {
  return { text: '', field, rowSpan: 1, columnSpan: 1 };
}

/** Section 二: the article of the regulations over the names of the columns. */
function titledHeads({ columns }: Block, title: string): PrintedCell[][] {
  return [
    [head(title, columns.length + 1)],
    [head(printedWords.content), ...columns.map(({ label }) => head(label))],
  ];
}

function labelColumns(table: TableForm): number {
  if (table.blocks.every(({ rows }) => rows.every(({ label }) => label === ''))) return 0;
  return table.rowGroups.length > 0 ? 3 : 1;
}

/** Heads with groups: 申请人情况 over 法人或其他组织 over its five columns. */
function groupedHeads(table: TableForm, { columns }: Block): PrintedCell[][] {
  const labels = labelColumns(table);
  const over = umbrella(table, columns);
  const runs = runsOf(columns);
  const isGrouped = runs.some(({ group }) => group !== undefined);
  const depth = 1 + (isGrouped ? 1 : 0) + (over === undefined ? 0 : 1);
  const { balance, indicator } = printedWords;
  const corner =
    labels === 0 ? [] : [head(table.section === 'requests' ? balance : indicator, labels, depth)];
  const runHead = ({ group: key, columns: under }: Run, rows: number) => {
    const group = table.columnGroups.find((one) => one.key === key);
    return group === undefined
      ? head(under[0]?.label ?? '', 1, rows)
      : head(group.label, under.length, Math.max(1, rows - 1));
  };
  const leaves = runs
    .filter(({ group }) => group !== undefined)
    .flatMap(({ columns: under }) => under.map(({ label }) => head(label)));
  const rows =
    over === undefined
      ? [[...corner, ...runs.map((run) => runHead(run, depth))]]
      : [
          [
            ...corner,
            ...runs.filter((run) => !over.has(run)).map((run) => runHead(run, depth)),
            head(over.label, over.columns),
          ],
          runs.filter((run) => over.has(run)).map((run) => runHead(run, 2)),
        ];
  return leaves.length === 0 ? rows : [...rows, leaves];
}

interface Run {
  readonly group: string | undefined;
  readonly columns: readonly Heading[];
}

/** Columns parted where their group changes; a column without a group stands alone. */
function runsOf(columns: readonly Heading[]): Run[] {
  const runs: { group: string | undefined; columns: Heading[] }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.group !== undefined && last.group === column.group) last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

interface Umbrella {
  readonly label: string;
  readonly columns: number;
  has(run: Run): boolean;
}

/** A group over other groups, or over all columns: 申请人情况; 行政诉讼 over both kinds of it. */
function umbrella(table: TableForm, columns: readonly Heading[]): Umbrella | undefined {
  const named = new Set(columns.map(({ group }) => group));
  const group = table.columnGroups.find(({ key }) => !named.has(key));
  if (group === undefined) return undefined;
  const under = columns.filter((column) => column.group?.startsWith(`${group.key}.`) === true);
  const all = under.length > 0 ? under : columns;
  return {
    label: group.label,
    columns: all.length,
    has: ({ columns: [first] }) => first !== undefined && all.includes(first),
  };
}

/** 三、本年度办理结果 over （三）不予公开 over its items; rows outside stand across all columns of labels. */
function labelsOf(
  table: TableForm,
  { rows }: Block,
  row: Heading,
  before: Heading | undefined,
): PrintedCell[] {
  const columns = labelColumns(table);
  if (columns === 0) return [];
  const [outer] = table.rowGroups;
  if (row.group === undefined || outer === undefined) return [head(printed(row), columns)];
  const group = table.rowGroups.find(({ key }) => key === row.group);
  const isIn = group !== undefined && group !== outer;
  const grouped = rows.filter((one) => one.group !== undefined).length;
  const inGroup = rows.filter((one) => one.group === row.group).length;
  return [
    ...(before?.group === undefined ? [head(printed(outer), 1, grouped)] : []),
    ...(isIn && before?.group !== row.group ? [head(printed(group), 1, inGroup)] : []),
    head(printed(row), isIn ? 1 : 2),
  ];
}

function printed({ number, label }: Group): string {
  return `${number ?? ''}${label}`;
}
