/**
 * `npm run bench [turns=5]`: how many times as long as reading every cell's text the reading of a page
 * takes, at three sizes. Fails where a cell costs more and more the larger the page is.
 * `npm run bench -- archive [turns=5]`: the popup of the built extension over 10, 1,000 and 10,000 reports.
 * `npm run bench -- library [turns=5]`: the library's views over 10, 1,440 and 10,000.
 * `npm run bench -- import [turns=5]`: 500 saved pages dropped on the library at once.
 * What is measured and how to read it: docs/performance.md.
 */
import { measureAdding } from './adding';
import { benchArchive } from './archive';
import { benchInBrowser } from './browser';
import { LENGTHS, measureClaims } from './claims';
import { measureExplaining } from './explaining';
import { benchImport } from './import';
import { benchLibrary } from './library';
import { measureReading, SIZES } from './reading';

/** A linear reader is at 1, a quadratic one at 10; between them is room for a busy machine. */
const MOST_GROWTH = 3;

/** Checking and explaining must stay below reading the cells fifty times, however many figures are wrong. */
const MOST_EXPLAINING = 50;

/** Milliseconds from a press on a head to the sum of its column, in a table of 5,000 rows. */
const MOST_ADDING = 50;

/** Parts that are asked for by name, because each takes a minute. */
const NAMED = { archive: benchArchive, import: benchImport, library: benchLibrary } as const;
const named = Object.entries(NAMED).find(([name]) => name === process.argv[2]);
const turns = Number(process.argv[named === undefined ? 2 : 3] ?? 5);
if (!Number.isInteger(turns) || turns < 1) {
  console.error('Usage: npm run bench [-- archive|import|library] [number of turns]');
  process.exit(2);
}
if (named !== undefined) process.exit((await named[1](turns, line)) ? 0 : 1);

let failed = false;

function line(kind: string, columns: readonly string[]): string {
  return kind.padEnd(46) + columns.map((text) => text.padStart(10)).join('');
}

console.log(
  `Reading a page (Node ${process.versions.node}), as a multiple of reading the text of every cell`,
);
console.log(line('page', [...SIZES.map((size) => `${size}`), 'growth']));
measureReading(turns, ({ kind, sizes, growth }) => {
  const linear = growth <= MOST_GROWTH;
  if (!linear) failed = true;
  const ratios = sizes.map(({ ratio }) => ratio.toFixed(1));
  console.log(line(kind, [...ratios, `${growth.toFixed(2)}${linear ? '' : ' !'}`]));
});
console.log('Columns: number of cells (the smallest pages hold one report, which may be more cells).');
console.log(
  'Growth: what a cell costs on the largest page, against the page a tenth of its size. 1 is linear.',
);

console.log('\nChecking and explaining one report, as a multiple of reading the text of its cells');
for (const { errors, ratio } of measureExplaining(turns)) {
  const quick = ratio <= MOST_EXPLAINING;
  if (!quick) failed = true;
  console.log(line(`${errors} wrong figures`, [`${ratio.toFixed(1)}${quick ? '' : ' !'}`]));
}

const { first, column } = measureAdding(turns);
const soon = column <= MOST_ADDING;
if (!soon) failed = true;
console.log('\nQuick totals on a table of 5,000 rows, ms');
console.log(line('laid out, when it is first pointed at', [first.toFixed(1)]));
console.log(line('a whole column added up', [`${column.toFixed(1)}${soon ? '' : ' !'}`]));

console.log('\nReading what a text claims, as a multiple of bringing it into comparable form');
console.log(line('text', [...LENGTHS.map((length) => `${length}`), 'growth']));
measureClaims(turns, ({ kind, ratios, growth }) => {
  const linear = growth <= MOST_GROWTH;
  if (!linear) failed = true;
  const columns = ratios.map((ratio) => ratio.toFixed(1));
  console.log(line(kind, [...columns, `${growth.toFixed(2)}${linear ? '' : ' !'}`]));
});
console.log('Columns: characters of text. Growth: what a character costs, as above.');

benchInBrowser(turns, line).then(
  (isWithin) => {
    process.exitCode = failed || !isWithin ? 1 : 0;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
