/** How long quick totals take for a whole column of 5,000 rows, apart from drawing it. */
import { layGrid } from '../../lib/core/grid';
import { summarise } from '../../lib/core/quick/sums';
import { dataBlock, quickTable } from '../../lib/core/quick/table';
import { median } from './measure';
import { limited, type Part } from './part';

const ROWS = 5_000;
const COLUMNS = 8;

/** Milliseconds from a press on a head to the sum of its column. */
const MOST = 50;

export const addingPart: Part = {
  name: 'totals',
  heading: 'Quick totals on a table of 5,000 rows (Node)',
  inBrowser: false,
  async run(turns) {
    const { first, column } = measureAdding(turns);
    const rows = [
      { what: 'laid out, when it is first pointed at', figures: [first.toFixed(1)] },
      { what: 'a whole column added up', figures: [limited(column.toFixed(1), column <= MOST)] },
    ];
    return { tables: [{ what: '', columns: ['ms'], rows }], aims: [] };
  },
};

interface Adding {
  /** Milliseconds, the median of all turns: laying the table out when it is first touched, then each column. */
  readonly first: number;
  readonly column: number;
}

function measureAdding(turns: number): Adding {
  const heads = Array.from({ length: COLUMNS }, (_, at) => (at === 0 ? '项目' : `第${at}栏（万元）`));
  const rows = Array.from({ length: ROWS }, (_, row) =>
    heads.map((_head, at) => (at === 0 ? `项目${row}` : `${(row * 7919 + at * 104729) % 100_000}.${at}5`)),
  );
  const sources = [heads, ...rows].map((row) => row.map((text) => ({ text, rowSpan: 1, columnSpan: 1 })));
  const times = Array.from({ length: turns }, () => {
    const started = performance.now();
    const table = quickTable({ grid: layGrid([sources]), caption: '', headRows: 0, isHead: () => false });
    const laid = performance.now();
    const blocks = [{ ...dataBlock(table), left: 3, right: 3 }];
    const { figures } = summarise(table, { blocks, isWhole: true, withTotals: false }, () => false);
    if (figures !== ROWS) throw new Error(`${figures} figures in a column of ${ROWS}`);
    return { first: laid - started, column: performance.now() - laid };
  });
  return {
    first: median(times.map(({ first }) => first)),
    column: median(times.map(({ column }) => column)),
  };
}
