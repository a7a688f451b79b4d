/**
 * `npm run accuracy`: for every markup the share of figures read right, of pages wholly right, and of figures
 * claimed as read that are wrong. Fails under 100 % / 100 % / 0. Then, for the labelled sentences of test/claims, how
 * many of the claims read are right and how many there are were found, and the same for contradictions planted in them.
 * `npm run accuracy NAME` measures one markup, `npm run accuracy claims` the sentences, with all that went wrong.
 */
import { markups, uncheckable } from '../publisher/markups';
import { type PublishedPage, publish } from '../publisher/publish';
import { publishStatistics, soundStatistics } from '../publisher/statistics';
import { statisticsMarkups } from '../publisher/statistics-markups';
import { measureClaims } from './claims';
import { isWhollyRight, type PageScore, scorePage } from './measure';
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
/** One line of the table: a way of printing, measured over its pages. */
function measure(name: string, published: Iterable<readonly [page: string, html: PublishedPage]>): void {
  if (only !== undefined && name !== only) return;
  const sum = { expected: 0, right: 0, pages: 0, whole: 0, wrong: 0 };
  let example: string | undefined;
  for (const [page, html] of published) {
    const score = scorePage(html);
    sum.pages += 1;
    sum.expected += score.expected;
    sum.right += score.right;
    sum.wrong += score.wrong.length;
    if (isWhollyRight(score)) sum.whole += 1;
    else
      example ??= `${page}: ${faultsOf(score)
        .slice(0, verbose ? 30 : 4)
        .join('; ')}`;
  }
  const columns = [percent(sum.right, sum.expected), percent(sum.whole, sum.pages)];
  console.log(
    `${name.padEnd(44)}${columns.map((column) => column.padStart(10)).join('')}${String(sum.wrong).padStart(8)}`,
  );
  if (example === undefined) return;
  failed = true;
  console.log(`    e.g. ${example}`);
}

function faultsOf(score: PageScore): string[] {
  return [...score.wrong, ...score.missed.map((field) => `${field} missed`), ...score.other];
}

for (const markup of [...markups, ...uncheckable]) {
  measure(
    markup.name,
    reports.map(({ name, report, seed }) => [name, publish(report, markup, { seed })]),
  );
}
for (const markup of statisticsMarkups) {
  const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
  measure(
    `2014: ${markup.name}`,
    seeds.map((seed) => [`seed ${seed}`, publishStatistics(soundStatistics(seed), markup, { seed })]),
  );
}
if (only === undefined || only === 'claims') {
  if (!measureClaims((line) => console.log(line), verbose)) failed = true;
}
process.exitCode = failed ? 1 : 0;
