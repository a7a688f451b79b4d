/** How much of what reports' texts claim is read right: the second half of `npm run accuracy`. */
import type { Labelled } from '../claims/labelled';
import { scoreContradictions } from '../claims/planted';
import { scoreClaims } from '../claims/score';
import { sets } from '../claims/sets';

/** What must be reached, in hundredths. */
const CLAIMS_RIGHT = 99;
const CLAIMS_FOUND = 95;

/** Prints precision and recall of claims and of contradictions. @returns whether they are high enough */
export function measureClaims(print: (line: string) => void, verbose: boolean): boolean {
  const columns = ['sentences', 'claims', 'right', 'found', 'planted', 'right', 'found'];
  print(`\n${'text'.padEnd(28)}${columns.map((column) => column.padStart(10)).join('')}`);
  for (const [name, sentences] of Object.entries(sets)) measure(name, sentences, print, verbose);
  return measure('all', Object.values(sets).flat(), print, false);
}

function measure(
  name: string,
  sentences: readonly Labelled[],
  print: (line: string) => void,
  verbose: boolean,
): boolean {
  const claims = scoreClaims(sentences);
  const contradictions = scoreContradictions(sentences);
  const { expected, read, right } = claims;
  const told = contradictions;
  const cells = [
    String(sentences.length),
    String(expected),
    share(right, read),
    share(right, expected),
    String(told.planted),
    share(told.right, told.reported),
    share(told.found, told.planted),
  ];
  print(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join('')}`);
  if (verbose) {
    for (const { text, wrong, missed } of claims.differences)
      print(`    ${text}\n        wrong: ${wrong.join(' ')}  missed: ${missed.join(' ')}`);
    for (const fault of told.faults) print(`    ${fault}`);
  }
  return (
    100 * right >= CLAIMS_RIGHT * read &&
    100 * right >= CLAIMS_FOUND * expected &&
    told.right === told.reported
  );
}

/** A share in hundredths, never rounded up to a hundred. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  return `${(Math.floor((10_000 * part) / whole) / 100).toFixed(2)} %`;
}
