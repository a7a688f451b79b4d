/**
 * `npm run accuracy`: for every markup the share of figures read right, of pages wholly right, and of figures
 * claimed as read that are wrong. Fails under 100 % / 100 % / 0.
 */
import { markups, uncheckable } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { isWhollyRight, scorePage } from './measure';
import { measuredReports } from './reports';

const only = process.argv[2];
const verbose = only !== undefined;
const reports = measuredReports();
let failed = false;

function percent(part: number, whole: number): string {
  const share = whole === 0 ? 100 : (100 * part) / whole;
  // Never rounded up to a hundred.
  return `${(Math.floor(share * 100) / 100).toFixed(2)} %`;
}

console.log(`${'markup'.padEnd(44)}${'figures'.padStart(10)}${'pages'.padStart(10)}${'wrong'.padStart(8)}`);
for (const markup of [...markups, ...uncheckable]) {
  if (only !== undefined && markup.name !== only) continue;
  let expected = 0;
  let right = 0;
  let pages = 0;
  let whole = 0;
  let wrong = 0;
  let example: string | undefined;
  for (const { name, report, seed } of reports) {
    const score = scorePage(publish(report, markup, { seed }));
    pages += 1;
    expected += score.expected;
    right += score.right;
    wrong += score.wrong.length;
    if (isWhollyRight(score)) whole += 1;
    else
      example ??= `${name}: ${[...score.wrong, ...score.missed.map((field) => `${field} missed`), ...score.other].slice(0, verbose ? 30 : 4).join('; ')}`;
  }
  const line = `${markup.name.padEnd(44)}${percent(right, expected).padStart(10)}${percent(whole, pages).padStart(10)}${String(wrong).padStart(8)}`;
  console.log(line);
  if (example !== undefined) {
    failed = true;
    console.log(`    e.g. ${example}`);
  }
}
process.exitCode = failed ? 1 : 0;
