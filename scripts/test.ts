import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, provideBrowsers } from './browsers';
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
}

const RESULTS = join(ROOT, 'test-output');
/** A step left out counts as one failure: nothing unchecked may look sound. */
const NOT_RUN: Count = { passed: 0, failed: 1 };

/** One check that is its exit status. */
async function single(status: Promise<number>): Promise<Count> {
  return (await status) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The tests of some of vitest.config.ts's projects, counted one by one. */
async function tests(name: string, projects: readonly string[]): Promise<Count> {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const status = await run('vitest', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return counted(file, status);
}

function counted(file: string, status: number): Count {
  let passed = 0;
  let failed = 0;
  try {
    const results: { numPassedTests: number; numFailedTests: number } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    passed = results.numPassedTests;
    failed = results.numFailedTests;
  } catch {
    // No results: vitest itself failed, which its status says.
  }
  // A file that cannot be loaded fails without a test of its own.
  if (status !== 0 && failed === 0) failed = 1;
  return { passed, failed };
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
  { name: 'unit and architecture', run: () => tests('unit', ['unit']) },
  { name: 'build', run: builtForBoth },
  { name: 'size', needs: ['build'], run: () => tests('size', ['size']) },
  { name: 'package', needs: ['build'], run: () => tests('package', ['package']) },
  { name: 'browsers', run: browsersFound },
  { name: 'chromium', needs: ['build', 'browsers'], run: () => tests('chromium', ['chromium']) },
  { name: 'firefox', needs: ['build', 'browsers'], run: () => tests('firefox', ['firefox']) },
];

async function main(): Promise<number> {
  mkdirSync(RESULTS, { recursive: true });
  const lines: string[] = [];
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
    failed += count.failed;
    if (count.failed > 0) failedSteps.add(step.name);
    const result =
      missing === undefined ? `${count.passed} passed, ${count.failed} failed` : `not run: ${missing} failed`;
    lines.push(`${count.failed > 0 ? '✗' : '✓'} ${step.name}: ${result} (${seconds} s)`);
    console.log(lines.at(-1));
  }
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
