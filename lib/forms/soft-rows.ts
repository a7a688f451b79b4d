import { type FieldId, fieldId, type TableForm } from '../core/form';
import type { SoftCase, SoftSheet } from '../core/soft';
import { applicantParts } from './applicants';

/** A row as it is compared with others: the figures that stand on their own, totals left out. */
interface Row {
  readonly key: string;
  readonly fields: readonly FieldId[];
}

/**
 * One in how many times figures may agree by chance before two equal rows are worth a word; the more rows
 * there are to compare, the rarer it must be. Equal rows of small figures are ordinary: a single 1 by
 * natural persons, twice, says nothing.
 */
const BEYOND_CHANCE = 20;

/** Rows of the same figures that are too many or too large to agree by chance. */
export function identicalRows(sheet: SoftSheet): SoftCase[] {
  return sheet.tables.flatMap(comparable).flatMap((rows) => {
    const filled = rows.flatMap((row) => {
      const values = row.fields.map(sheet.orZero);
      return values.every((value) => value !== null) && values.some((value) => value !== '0')
        ? [{ row, values, print: values.join(' ') }]
        : [];
    });
    const pairs = (filled.length * (filled.length - 1)) / 2;
    const prints = [...new Set(filled.map(({ print }) => print))];
    return prints.flatMap((print): SoftCase[] => {
      const alike = filled.filter((one) => one.print === print);
      const [first] = alike;
      if (alike.length < 2 || first === undefined || chances(first.values) < BEYOND_CHANCE * pairs) return [];
      return [
        {
          of: alike.map(({ row }) => row.key).join('='),
          fields: alike.flatMap(({ row }) => row.fields),
        },
      ];
    });
  });
}

/**
 * Of how many rows of figures no larger than these one is the same by chance. A value that stands in the row
 * twice counts once, as where as many documents are published as are made.
 */
function chances(values: readonly string[]): number {
  const sizes = new Set(values.map((value) => Math.abs(Number(value))));
  return [...sizes].reduce((product, size) => product * (size + 1), 1);
}

/** Rows that would not be alike by their meaning: what came in and what was handled often is. */
function comparable(table: TableForm): Row[][] {
  const rowsOf = (keys: readonly string[], columns: readonly string[]) =>
    keys.map((key) => ({ key, fields: columns.map((column) => fieldId(table.prefix, key, column)) }));
  if (table.section === 'requests') {
    const outcomes = table.blocks
      .flatMap((block) => block.rows)
      .filter((row) => row.group !== undefined && row.key !== 'handled')
      .map((row) => row.key);
    return [rowsOf(outcomes, applicantParts), rowsOf(['carriedIn', 'carriedOut'], applicantParts)];
  }
  if (table.section !== 'disclosed') return [];
  const byColumns = new Map<string, Row[]>();
  for (const { rows, columns } of table.blocks) {
    const keys = columns.map((column) => column.key);
    const made = rowsOf(
      rows.map((row) => row.key),
      keys,
    );
    byColumns.set(keys.join(' '), [...(byColumns.get(keys.join(' ')) ?? []), ...made]);
  }
  return [...byColumns.values()];
}
