/**
 * `npm run mutilate [count=10000] [seed=1]`: reads that many mutilated pages, seeds counted up from the first.
 * Fails where one throws, is changed by reading, or is called fine and is not; prints the seed of each, and
 * `npm run mutilate 1 SEED` does that one again.
 */
import { writeFileSync } from 'node:fs';
import { attempt, type Trial } from './trial';

const count = wholeNumber(process.argv[2], 10_000);
const first = wholeNumber(process.argv[3], 1);
/** Where the page of a single seed is written, to be looked at. */
const file = process.argv[4];

function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  console.error('Usage: npm run mutilate [count] [seed] [file for the page of a single seed]');
  process.exit(2);
}

const started = performance.now();
const outcomes = new Map<Trial['outcome'], number>();
let characters = 0;
let wrong = 0;
/** Pages called fine that printed an error before: the mutation took it away, or the judge objects. */
let mended = 0;

function progress(done: number): void {
  const seconds = (performance.now() - started) / 1000;
  const told = [...outcomes].map(([outcome, times]) => `${outcome} ${times}`).join(', ');
  console.log(`${done} pages, ${Math.round(done / seconds)} a second: ${told}; wrong ${wrong}`);
}

for (let done = 1; done <= count; done += 1) {
  const trial = attempt(first + done - 1);
  outcomes.set(trial.outcome, (outcomes.get(trial.outcome) ?? 0) + 1);
  characters += trial.html.length;
  if (trial.outcome === 'fine' && trial.original.failing) mended += 1;
  if (trial.objections.length > 0) {
    wrong += 1;
    console.log(
      `seed ${trial.seed}: ${trial.original.edition}, ${trial.original.markup}; ${trial.mutations.join(', ')}`,
    );
    for (const objection of trial.objections.slice(0, 6)) console.log(`    ${objection}`);
  }
  if (count === 1) {
    console.log(`${trial.outcome}: ${trial.original.markup}; ${trial.mutations.join(', ')}`);
    if (file !== undefined) writeFileSync(file, trial.html);
  }
  if (done % 1000 === 0) progress(done);
}
progress(count);
console.log(`${(characters / 1e6).toFixed(1)} million characters in all`);
console.log(`${mended} of the fine pages had an error as published, which the mutation took off the page`);
process.exitCode = wrong > 0 ? 1 : 0;
