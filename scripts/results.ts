import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What vitest's JSON reports of a run come to. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  /** Each test that failed, or passed at a later try only: its file, its name and what was thrown. */
  readonly notes: readonly string[];
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  /** Why the file could not be loaded, or its preparation failed. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[] | null;
  }[];
}

/** Lines of a thrown error that are shown: what was wrong, and where in the test. */
const LINES_SHOWN = 12;
const FAILED = '✗';
const LATER = '↻ at a later try:';

/**
 * What the files of a run tell.
 * @param root the folder that paths are told from
 */
export function resultsOf(files: readonly FileReport[], root: string): Results {
  const tests = files.flatMap((one) => one.assertionResults);
  const count = (status: string) => tests.filter((test) => test.status === status).length;
  // A file that cannot be loaded, or whose preparation fails, fails without a test of its own.
  const unloaded = files.filter(isUnloaded).length;
  return {
    passed: count('passed'),
    failed: count('failed') + unloaded,
    notes: files.flatMap((one) => notesOf(one, root)),
  };
}

/** The files of vitest's JSON report; null where it wrote none. */
export function filesIn(path: string): readonly FileReport[] | null {
  try {
    const report: { testResults: readonly FileReport[] } = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(report.testResults) ? report.testResults : null;
  } catch {
    return null;
  }
}

export function hasFailed({ status }: FileReport): boolean {
  return status === 'failed';
}

/**
 * The results of a run of which some files were run once more: of those only the second try counts, and what the
 * first one threw is told beside.
 */
export function resultsWithAgain(
  first: readonly FileReport[],
  again: readonly FileReport[],
  root: string,
): Results {
  const names = new Set(again.map(({ name }) => name));
  const before = resultsOf(
    first.filter(({ name }) => names.has(name)),
    root,
  );
  const { passed, failed, notes } = resultsOf(
    [...first.filter(({ name }) => !names.has(name)), ...again],
    root,
  );
  const earlier = before.notes.map((note) => (note.startsWith(FAILED) ? LATER + note.slice(1) : note));
  return { passed, failed, notes: [...earlier, ...notes] };
}

function isUnloaded(file: FileReport): boolean {
  return hasFailed(file) && file.assertionResults.every(({ status }) => status !== 'failed');
}

function notesOf(file: FileReport, root: string): string[] {
  const path = relative(root, file.name);
  const tests = file.assertionResults.flatMap(({ fullName, status, failureMessages }) => {
    const thrown = failureMessages ?? [];
    if (status === 'failed') return [noteOf(FAILED, path, fullName, thrown)];
    return thrown.length > 0 ? [noteOf(LATER, path, fullName, thrown)] : [];
  });
  return isUnloaded(file) ? [noteOf(FAILED, path, '', [file.message]), ...tests] : tests;
}

function noteOf(sign: string, path: string, name: string, thrown: readonly string[]): string {
  const lines = thrown.flatMap((text) => stripVTControlCharacters(text).split('\n').slice(0, LINES_SHOWN));
  return [`${sign} ${path} ${name}`.trimEnd(), ...lines.map((line) => `    ${line}`)].join('\n');
}
