import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, hasFailed, resultsOf, resultsWithAgain } from '../../scripts/results';
import { ROOT } from '../../scripts/run';

/** What is told of a run of vitest, from real runs of small files. */
let folder: string;

beforeEach(() => {
  // In the repository, where `vitest` is found.
  const output = join(ROOT, 'test-output');
  mkdirSync(output, { recursive: true });
  folder = mkdtempSync(join(output, 'run-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const IMPORTS = "import { beforeAll, describe, expect, it } from 'vitest';\n";

/** Runs a file of tests. */
function run(source: string) {
  writeFileSync(join(folder, 'vitest.config.ts'), 'export default { test: { retry: 1 } };\n');
  writeFileSync(join(folder, 'some.test.ts'), IMPORTS + source);
  const report = join(folder, 'report.json');
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const told = [vitest, 'run', '--root', folder, '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, told, { cwd: folder });
  return filesIn(report) ?? [];
}

function resultsFrom(source: string) {
  return resultsOf(run(source), folder);
}

describe('the results of a run', () => {
  it('that passed are its count alone', () => {
    expect(resultsFrom("it('holds', () => expect(1).toBe(1));")).toEqual({ passed: 1, failed: 0, notes: [] });
  });

  it('name what failed, its file and what was thrown', () => {
    const { passed, failed, notes } = resultsFrom(
      "it('holds', () => {});\ndescribe('a sum', () => { it('adds up', () => expect(1 + 1).toBe(3)); });",
    );
    expect({ passed, failed, notes: notes.length }).toEqual({ passed: 1, failed: 1, notes: 1 });
    expect(notes[0]).toMatch(/^✗ some\.test\.ts a sum adds up\n {4}AssertionError: expected 2 to be 3/);
  });

  it('name what passed at a later try only', () => {
    const { passed, failed, notes } = resultsFrom(
      "let tries = 0;\nit('holds', () => { tries += 1; expect(tries).toBe(2); });",
    );
    expect({ passed, failed, notes: notes.length }).toEqual({ passed: 1, failed: 0, notes: 1 });
    expect(notes[0]).toMatch(
      /^↻ at a later try: some\.test\.ts holds\n {4}AssertionError: expected 1 to be 2/,
    );
  });

  it.each([
    ['a file that cannot be loaded', "throw new Error('no such thing');"],
    [
      'a preparation that fails',
      "beforeAll(() => { throw new Error('no such thing'); });\nit('holds', () => {});",
    ],
  ])('count %s as failed, and say why', (_, source) => {
    const { passed, failed, notes } = resultsFrom(source);
    expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
    expect(notes.join('\n')).toMatch(/^✗ some\.test\.ts.*\n {4}.*no such thing/);
  });

  it('of files that were run once more are those of the second time, and tell of the first', () => {
    const others = run("it('stays', () => {});").map((file) => ({ ...file, name: 'other.test.ts' }));
    const failing = run("it('holds', () => expect(1).toBe(2));\nit('too', () => {});");
    expect([...others, ...failing].map(hasFailed)).toEqual([false, true]);
    const passing = run("it('holds', () => {});\nit('too', () => {});");
    const { passed, failed, notes } = resultsWithAgain([...others, ...failing], passing, folder);
    expect({ passed, failed, notes: notes.length }).toEqual({ passed: 3, failed: 0, notes: 1 });
    expect(notes[0]).toMatch(/^↻ at a later try: some\.test\.ts holds\n {4}AssertionError/);
    const still = resultsWithAgain([...others, ...failing], failing, folder);
    expect({ passed: still.passed, failed: still.failed }).toEqual({ passed: 2, failed: 1 });
    expect(still.notes.map((note) => note[0])).toEqual(['↻', '✗']);
  });

  it('are none where vitest wrote none', () => {
    expect(filesIn(join(folder, 'missing.json'))).toBeNull();
    writeFileSync(join(folder, 'broken.json'), '{"testResults":');
    expect(filesIn(join(folder, 'broken.json'))).toBeNull();
  });
});
