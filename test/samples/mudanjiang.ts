/** Mudanjiang's page breaks: where its PDF's pages ended, the conversion began new tables. */
import { type Cell, emptyCell, mapTables, type Table } from '../publisher/model';
import type { Markup } from '../publisher/publish';
import { cutBefore, rowNamed } from '../publisher/spans';

/**
 * The lower half of section 三 as the conversion left it: two columns for labels; the first row and the
 * rows without a group have their label in the first, the others in the second.
 */
function relaid(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row, y) => {
    const label = row.filter((one) => one.role === 'row').map((one) => ({ ...one, columnSpan: 1 }));
    const figures = row.filter((one) => one.role === 'figure');
    const grouped = label.some((one) => one.name.startsWith('notHandled.')) && y > 0;
    return grouped ? [emptyCell, ...label, ...figures] : [...label, emptyCell, ...figures];
  });
}

const cutAt: Readonly<Partial<Record<Table['section'], string>>> = {
  disclosed: 'procurement',
  requests: 'notHandled.excessive',
};

export const cutMudanjiang: Markup = {
  name: 'tables cut by the pages of a PDF',
  line: 'structure.pages',
  apply: (page) =>
    mapTables(page, (table) => {
      const at = cutAt[table.section];
      if (at === undefined) return table;
      const { upper, lower } = cutBefore(table.rows, rowNamed(table, at), 'nothing');
      const below = table.section === 'requests' ? relaid(lower) : lower;
      return [
        { kind: 'table', table: { ...table, rows: upper } },
        { kind: 'table', table: { ...table, rows: below } },
      ];
    }),
};
