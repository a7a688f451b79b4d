import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BROWSERS, provideBrowsers } from './browsers';
import { filesIn, hasFailed, resultsOf, resultsWithAgain } from './results';
import { build, ROOT, run } from './run';

/**
 * `npm test`: everything that must be true, from the spelling of the code to the built extension in both
 * browsers. Every step is tried unless it needs one that failed; the last line counts what passed.
 */
interface Step {
  readonly name: string;
  /** Names of steps without which this one means nothing. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Count>;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What to tell of single tests, again at the end: a log may be kept from its end only. */
  readonly notes?: readonly string[];
}

const RESULTS = join(ROOT, 'test-output');
/** A step left out counts as one failure: nothing unchecked may look sound. */
const NOT_RUN: Count = { passed: 0, failed: 1 };
const UNTOLD: Count = { passed: 0, failed: 1, notes: ['vitest failed and does not say where: see above'] };

/** One check that is its exit status. */
async function single(status: Promise<number>): Promise<Count> {
  return (await status) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** More files than this with failures are no whim of a browser. */
const MOST_AGAIN = 4;

/**
 * The tests of one of vitest.config.ts's projects, counted one by one.
 * @param isInBrowser whether files that failed are tried again: a browser that once stood still may stay broken for
 *   all the tests of its file, so that they get another one; what fails in two is wrong
 */
async function tests(project: string, isInBrowser = false): Promise<Count> {
  const first = await filesOf(project, project, []);
  if (first === null) return UNTOLD;
  const paths = first.filter(hasFailed).map(({ name }) => name);
  if (!isInBrowser || paths.length === 0 || paths.length > MOST_AGAIN) return resultsOf(first, ROOT);
  console.log(`\n▸ ${project}, in another browser: ${paths.map((path) => relative(ROOT, path)).join(', ')}`);
  const again = await filesOf(`${project}-again`, project, paths);
  return again === null ? UNTOLD : resultsWithAgain(first, again, ROOT);
}

/** @returns null where vitest told nothing, or that it failed but not where */
async function filesOf(name: string, project: string, paths: readonly string[]) {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const status = await run('vitest', [
    'run',
    ...paths,
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const files = filesIn(file);
  return files === null || (status !== 0 && !files.some(hasFailed)) ? null : files;
}

async function browsersFound(): Promise<Count> {
  try {
    for (const [kind, file] of Object.entries(provideBrowsers(BROWSERS))) console.log(`${kind}: ${file}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function builtForBoth(): Promise<Count> {
  const first = await single(build('chromium'));
  const second = await single(build('firefox'));
  return { passed: first.passed + second.passed, failed: first.failed + second.failed };
}

const STEPS: readonly Step[] = [
  { name: 'format and lint', run: () => single(run('biome', ['ci', '--error-on-warnings', '.'])) },
  { name: 'types', run: () => single(run('tsc', ['--noEmit'])) },
  { name: 'unit and architecture', run: () => tests('unit') },
  { name: 'build', run: builtForBoth },
  { name: 'size', needs: ['build'], run: () => tests('size') },
  { name: 'package', needs: ['build'], run: () => tests('package') },
  { name: 'browsers', run: browsersFound },
  { name: 'chromium', needs: ['build', 'browsers'], run: () => tests('chromium', true) },
  { name: 'firefox', needs: ['build', 'browsers'], run: () => tests('firefox', true) },
];

async function main(): Promise<number> {
  mkdirSync(RESULTS, { recursive: true });
  const lines: string[] = [];
  const notes: string[] = [];
  const failedSteps = new Set<string>();
  let passed = 0;
  let failed = 0;
  for (const step of STEPS) {
    console.log(`\n▸ ${step.name}`);
    const started = performance.now();
    const missing = step.needs?.find((name) => failedSteps.has(name));
    const count = missing === undefined ? await step.run() : NOT_RUN;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    passed += count.passed;
    for (const note of count.notes ?? []) notes.push(`${step.name}: ${note}`);
    failed += count.failed;
    if (count.failed > 0) failedSteps.add(step.name);
    const result =
      missing === undefined ? `${count.passed} passed, ${count.failed} failed` : `not run: ${missing} failed`;
    lines.push(`${count.failed > 0 ? '✗' : '✓'} ${step.name}: ${result} (${seconds} s)`);
    console.log(lines.at(-1));
  }
  for (const note of notes) console.log(`\n${note}`);
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
