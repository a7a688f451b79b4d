import { figureOf } from '../core/check';
import {
  type Block,
  type Form,
  fieldId,
  type Group,
  type Heading,
  type Section,
  subtotalField,
  type TableForm,
} from '../core/form';
import type { Report } from '../core/report';
import { weave } from './weave';

/** What two reports' tables of one section are laid out from. */
export interface TablesOfBoth {
  readonly section: Section;
  /** The forms that the two follow; undefined where a report's form has no such table. */
  readonly was: TableForm | undefined;
  readonly is: TableForm | undefined;
  readonly reports: readonly Report[];
  readonly forms: readonly Form[];
}

/**
 * One table with the rows and columns of both forms, in their printed order and the later one's words; with
 * rows of other editions and subtotals where a report prints them. Without identities: it promises nothing.
 * @returns null where neither form has the table
 */
export function tableOfBoth({ section, was, is, reports, forms }: TablesOfBoth): TableForm | null {
  const own = was === undefined || is === undefined ? (was ?? is) : woven(was, is);
  if (own === undefined) return null;
  const others = forms
    .flatMap((form) => form.tables)
    .filter((table) => table.section === section && table !== was && table !== is);
  const whole = others.reduce((table, other) => {
    const printed = printedOnly(other, table, reports);
    return printed === null ? table : woven(printed, table);
  }, own);
  return { ...withSubtotals(whole, reports), identities: [] };
}

function woven(was: TableForm, is: TableForm): TableForm {
  return {
    ...is,
    rowGroups: either(was.rowGroups, is.rowGroups),
    columnGroups: either(was.columnGroups, is.columnGroups),
    blocks: weave(was.blocks, is.blocks, titleOf).flatMap(({ first, second }): readonly Block[] => {
      if (first === undefined || second === undefined) return [first ?? second].flatMap((one) => one ?? []);
      return [
        { ...second, columns: either(first.columns, second.columns), rows: either(first.rows, second.rows) },
      ];
    }),
  };
}

function titleOf({ title }: Block): string {
  return title ?? '';
}

function either<Head extends Group | Heading>(was: readonly Head[], is: readonly Head[]): readonly Head[] {
  return weave(was, is, ({ key }) => key).flatMap(({ first, second }) => second ?? first ?? []);
}

/** The rows and columns of a table whose fields a report prints though `known` does not have them. */
function printedOnly(table: TableForm, known: TableForm, reports: readonly Report[]): TableForm | null {
  const there = new Set(
    known.blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => fieldId(known.prefix, row.key, column.key))),
    ),
  );
  const isExtra = (row: Heading, column: Heading) => {
    const field = fieldId(table.prefix, row.key, column.key);
    return !there.has(field) && reports.some((report) => report.figures[field] !== undefined);
  };
  const blocks = table.blocks
    .map((block) => ({
      ...block,
      rows: block.rows.filter((row) => block.columns.some((column) => isExtra(row, column))),
      columns: block.columns.filter((column) => block.rows.some((row) => isExtra(row, column))),
    }))
    .filter(({ rows }) => rows.length > 0);
  return blocks.length === 0 ? null : { ...table, blocks };
}

/** Adds a row before the items of each group for which a report prints a subtotal. */
function withSubtotals(table: TableForm, reports: readonly Report[]): TableForm {
  const hasSubtotal = (group: string, { columns }: Block) =>
    columns.some(({ key }) =>
      reports.some((report) => figureOf(report, subtotalField(table.prefix, group, key)) !== undefined),
    );
  return {
    ...table,
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.flatMap((row, at): Heading[] => {
        const { group } = row;
        const isFirst = group !== undefined && block.rows[at - 1]?.group !== group;
        if (!isFirst || !hasSubtotal(group, block)) return [row];
        return [{ key: fieldId(group, 'subtotal'), label: '小计', group }, row];
      }),
    })),
  };
}
