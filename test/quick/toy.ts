import { layGrid, type SourceCell } from '../../lib/core/grid';
import { type QuickTable, quickTable } from '../../lib/core/quick/table';

/**
 * A table written as lines of cells parted by `|`. `text:3` spans three columns, `text:1x2` one column and two
 * rows; `#` before a text makes a head (<th>).
 */
export function toyTable(lines: readonly string[], caption = '', headRows = 0): QuickTable {
  const heads: boolean[] = [];
  const rows = lines.map((line) =>
    line.split('|').map((written): SourceCell => {
      const [, head, text = '', columns = '1', rows = '1'] =
        /^(#?)(.*?)(?::(\d+)(?:x(\d+))?)?$/.exec(written.trim()) ?? [];
      heads.push(head === '#');
      return { text: text.trim(), columnSpan: Number(columns), rowSpan: Number(rows) };
    }),
  );
  return quickTable({ grid: layGrid([rows]), caption, headRows, isHead: (index) => heads[index] === true });
}
