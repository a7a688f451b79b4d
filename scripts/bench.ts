import { parts } from '../test/bench/parts';
import { runParts } from '../test/bench/run';
import { provideBrowsers } from './browsers';
import { buildIfOld } from './run';

/**
 * `npm run bench [-- names of parts] [-- number of turns]`: measures everything, or the parts that are named, 5 turns
 * each unless told otherwise. What is measured and how to read it: docs/performance.md.
 */
const TURNS = 5;

const words = process.argv.slice(2);
const chosen = parts.filter(({ name }) => words.includes(name));
const numbers = words.filter((word) => /^[1-9]\d*$/.test(word));
if (chosen.length + numbers.length < words.length || numbers.length > 1) {
  console.error(`Usage: npm run bench [-- ${parts.map(({ name }) => name).join('|')} …] [number of turns]`);
  process.exit(2);
}
const running = chosen.length > 0 ? chosen : parts;
if (running.some(({ inBrowser }) => inBrowser)) {
  provideBrowsers(['chromium']);
  if ((await buildIfOld('chromium')) !== 0) throw new Error('the extension could not be built');
}
// What the browser leaves behind, once it is closed, must not keep the command from ending.
process.exit((await runParts(running, Number(numbers[0] ?? TURNS))) ? 0 : 1);
